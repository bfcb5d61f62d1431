/** Experiences as notes, lists and asides have them: named by a noun, or told without the verbs of `EXPERIENCE_RULES`. */
import { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import { type ExperienceMade, JOB, MADE } from './experiences.js';
import { DEGREE } from './lists.js';
import { pattern, type Rule } from './rule.js';

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, VOLUNTEERING, PROGRAM, PROJECT } = ExperienceKind;
const { COMPLETED, ONGOING, PLANNED, REFUSED, DECLINED } = ExperienceStatus;

const parts = {
  I: String.raw`\b(?:I|we)(?:'ve|'d|'m| have| had| am| was)?(?: been)?(?: (?:also|now|still|once|then|later|already|\p{L}+ly))*`,
  /** Where a line begins, with its mark and years. */
  line: String.raw`^(?:(?:last|this|in the) \p{L}+, |(?:before that|before|then|earlier|previously|now|currently|at present|at the moment|first|after that)[,:]? )?(?:[•‣◦▪▸●*–-] |\(?[a-z\d]{1,2}[.)] )?(?:(?:since |from )?(?:\p{L}+ )?(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d|present|now|today)?)?[:,]? )?`,
  level: String.raw`(?:bachelor'?s?|MS|MA|BA|BS|master'?s?|ph\.?d\.?|doctoral|diploma|b\.?sc\.?|m\.?sc\.?|honours|final-year|undergraduate|graduate|degree)`,
  degree: DEGREE,
  job: JOB,
  ordinal: '(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th|6th)',
  count: String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|several|some|\d+)`,
  rest: '[^.;:()]{2,70}?(?=[.;:,()]|$)',
  made: MADE,
  /** Where the words for something end. */
  end: String.raw`(?=,? (?:where|when|and|which|while|but|because|since|until|so|that|who|with whom)\b|[,.;:()!?]|$)`,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const NOTE_RULES: readonly Rule<ExperienceMade>[] = [
  {
    name: 'thesis noted',
    looksFor: rule(
      String.raw`(?:(?<!\bsupervis\p{L}* )\b(?:my|a) |{line}(?:my )?)(?<level>{level} )?(?:thesis|dissertation)(?! (?:supervisor|advis[oe]r|committee|defen[cs]e|topic|project|to write))(?:(?: \([^)]*\))?(?::| -| –| on| about|,) (?<what>[^.;:,()]{3,90})|(?<={level} (?:thesis|dissertation)))`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: '{level} thesis: {what}', isThesis: true },
    examples: [
      "• Master's thesis (9 months): grew crystals of a membrane protein",
      "Bachelor's thesis: Tides in the Wadden Sea, supervised by Per Lund",
      'The results of my doctoral thesis, defended in 2024, are in print.',
      'My thesis, defended at Lund University in 2026, is a long one.',
    ],
    not: ['My master’s thesis supervisor told me so.'],
  },
  {
    name: 'line of a list',
    looksFor: rule(
      String.raw`{line}(?![^.;]*\b(?:is|would|will|can|could|seems|sounds|has|have|pays|covers|funds)\b|in |as |at |for |to |with |on )(?:an? |my |the )?(?<what>(?:[\p{L}'-]+ ){0,3}?(?:(?:internship|fellowship|placement|traineeship|apprenticeship|assistantship|research stay|exchange(?: (?:semester|year|term))?|(?:summer|part-time|student|holiday) job)(?:(?:,| at| in| with| for| on) [^.;:()]{2,70}?)?|(?:work experience|visiting student|visiting researcher|summer school|assistant|tutor|volunteer|trainee|intern)(?:,| at| in| with| for| on) [^.;:()]{2,70}?))(?=[.;:,()]| \(|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      '- Summer fellowship at the Weizmann Institute, 2025: learnt to stain.',
      '• Exchange semester at Lund University in spring 2025',
      '• Tutor for analysis since 2024',
      'Research fellowship at [institute], 2024: grew cells.',
      '• Internship at Siemens, 2023',
    ],
    not: [
      'An internship at Bosch would be a dream.',
      'The internship at Bosch is what I am applying for.',
      'The internship taught me patience.',
      "The Prime Minister's Fellowship (Bangladesh) has shortlisted me.",
      'In exchange, so to speak, they let me in.',
    ],
  },
  {
    name: 'refused',
    looksFor: rule(
      String.raw`\b(?:(?:I|we)(?:'ve|'d| have| had)?(?: (?:was|were|got|been))|\band(?<=\bI\b[^.;]{0,90} and) (?:was|got|came|finished))(?: \p{L}+ly| already| also| once| first| the| a)* (?:refused|rejected|turned down|not (?:admitted|accepted|selected|taken|invited)|(?:put )?on the wait(?:ing )?list|wait-?listed|runner-up)(?! by (?:the|a) journal)(?: (?:by|from|for|at) (?<what>[^,.;:()]{2,60}?){end})?|\b(?:turn(?:ed|s)|rejected|refused) (?:me|my application)(?: down)?\b|\b(?:did not|didn't) (?:take|accept|admit|select|want) me\b|\bI (?:had |have |also )*applied [^.;]{0,70} (?:(?:did not|didn't) get (?:in|it|a place)|without success|unsuccessfully)|\bI applied (?:last year|once before|before|in (?:19|20)\d\d|twice)[^.;]{0,40} (?:and got as far as|but (?:was|did) not|in vain)`,
    ),
    makes: { kind: PROGRAM, status: REFUSED, title: 'Application: {what}' },
    examples: [
      'In May the foundation turned me down.',
      'I was rejected by the Berlin school two years ago.',
      'I got turned down by the Lund Foundation in May.',
      'I applied in 2023 and 2024 without success.',
      "I also applied to a school in Ghent in 2022 and didn't get in.",
      'I was also runner-up for the post in Lyon.',
      'In 2025 I was on the waiting list, at place 3.',
      'I applied for a place in Ghent and was runner-up.',
    ],
    not: ['My paper was rejected by the journal.', 'She turned the music down.'],
  },
  {
    name: 'declined in passing',
    looksFor: rule(
      String.raw`\b(?:have|had|and|also|since|already|then) (?:since |recently |already )?(?:turned down|declined|refused) (?:an?|the|my|their|its) (?:[\p{L}-]+ ){0,2}?(?<what>(?:offer|post|position|job|place|scholarship|contract|internship)(?: (?:of|in|at|as|from|for|with) [^,.;:()]{2,60}?)?){end}`,
    ),
    makes: { kind: INDUSTRY, status: DECLINED, title: 'Offer declined: {what}', byWords: true },
    examples: ['I stayed in Graz and turned down a job at a bank in Vienna.'],
    not: ['I went home and turned down the radio.'],
  },
  {
    name: 'applied before',
    looksFor: rule(
      String.raw`\bI (?:had |have |already )?applied (?:(?:here|to you|for it|for this|to your [\p{L} ]{3,40}?) )?(?:last (?:year|autumn|spring|summer|winter|time)|once|twice|before|(?:two|three|four) years ago|in (?:19|20)\d\d)\b`,
    ),
    makes: { kind: PROGRAM, status: COMPLETED, title: 'Earlier application' },
    examples: ['I applied last year and reached the interview.', 'I have applied twice before.'],
    not: ['I applied what I had learnt last year.'],
  },
  {
    name: 'qualified',
    looksFor: rule(
      String.raw`\b(?:I|we)(?: have| had)?(?: also| then| first| \p{L}+ly)* (?:qualified|graduated|trained|was trained|was educated|matriculated)(?: as an? (?<what>[\p{L} -]{3,40}?))? (?:from|at) (?=(?:the )?(?:\p{L}+ ){0,6})`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Training {what}' },
    examples: ['I qualified from Trinity College Dublin in 2021.', 'I was trained at Lund University.'],
  },
  {
    name: 'having taken a degree',
    looksFor: rule(
      String.raw`\b(?:having|after) (?:graduated|completed|finished|obtained|earned|taken|graduating|completing|finishing|obtaining|earning|taking)(?: (?:with honours|cum laude))?(?: from [^,.;]{3,60}?| (?:an?|my|the) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: in (?<field>[\p{L} ]{3,40}?))?)(?=[,.;]| at | from | in | and )`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      'Having graduated from Lund University, I went home.',
      'After completing a bachelor in law at Lund University, I went home.',
    ],
  },
  {
    name: 'degree in a clause',
    looksFor: rule(
      String.raw`\b(?:I (?:have|hold|got|took|finished|did)|with) (?:an?|my) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?! (?:thesis|project|student|position|of doubt)) (?=(?:from|at|behind)\b)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree}' },
    examples: ['I have a B.Ed. from the University of Jos.'],
  },
  {
    name: 'year of a subject',
    looksFor: rule(
      String.raw`\b(?:I(?:'m| am)|and am|currently|now) (?:currently |now |still )?(?:in|on|at) (?:(?:the|my) )?{ordinal} (?:year|semester|term) (?:of|in) (?:my )?(?:studies (?:of|in) )?(?!the |my |it\b)(?<field>\p{L}[\p{L} -]{2,40}?)(?= (?:at|in|of|with)\b|[,.;:()]|$)|(?:^|[,:] |\bI(?:'m| am) (?:currently |now )?)(?:in (?:the|my) )?{ordinal}[- ]year of (?:an?|the|my) (?:\d-year |[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: in (?<field2>\p{L}[\p{L} -]{2,40}?)(?= (?:at|in|of|with)\b|[,.;:()]|$))?|(?:^|, |\bI(?:'m| am) (?:currently |now )?)(?:an? )?{ordinal}[- ]year (?<level>(?!(?:students?|I|we|he|she|it|they|you|my|our|his|her|its|their|your|the|an?|this|that)\b)[\p{L} ]{2,40}?)(?: student)?(?= (?:at|in)\b)`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}{field2}{level}' },
    examples: [
      'I am on third year of dentistry at [university].',
      'I am on fourth year of medicine at Lund University.',
      "Who I am: Ana Melo, 4th year of a 5-year integrated master's in informatics at the University of Minho.",
      "I'm Ana, second-year physics at the University of Porto.",
    ],
    not: [
      'The first-year students at our school liked it.',
      'Last year I had three cats at home.',
      'Last year my team of volunteers won at Lund.',
    ],
  },
  {
    name: 'student somewhere',
    looksFor: rule(
      String.raw`\b(?:I(?:'m| am)(?: (?:currently|now|also|still))*|I(?:'m| am) \p{L}[^.;,]{2,40},) an? (?:(?:\p{L}+[- ]year|final-year|incoming|part-time|full-time) )?(?<what>(?:[\p{L}-]+ ){0,2}?(?:student|undergraduate|junior|senior|sophomore|freshman|postgraduate|doctorand)(?: (?:of|in) [\p{L} ]{3,40}?)?) (?:at|of|in|from) (?=(?:the )?(?:\p{L}|\[))`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies: {what}' },
    examples: [
      'I am a third-year student at Lund University.',
      'I am a fourth-year student of biotechnology at the University of Warsaw.',
      "I'm a final-year undergraduate at Osaka University.",
    ],
  },
  {
    name: 'attends',
    looksFor: rule(
      String.raw`\bI (?:currently |now |still )?(?:attend|go to) (?=(?:the |an? )?(?:[\p{L}'-]+ ){0,4}(?:school|college|university|gymnasium|lycée|institute|academy|conservatory|high school))`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'School' },
    examples: ['I attend a secondary school in Kumasi.'],
  },
  {
    name: 'school',
    looksFor: rule(
      String.raw`\b(?:my|finished|completed|passed|after|took|taking|sat|sitting|attend|attended|went to|left|doing|graduated from|at the end of|in)(?: an?| the| my)? (?:[\p{L}-]+ ){0,2}?(?<what>A-?levels?|AS-?levels?|(?:international|european|french) baccalaureate|baccalaureate|IB(?: diploma)?|high[- ]school(?: diploma)?|sixth form|matura|abitur)(?![\p{L}]| teacher| student| pupil)|^(?<what2>A-?levels|IB diploma|abitur|matura)\b`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}{what2}' },
    examples: ['I finished high school in Tartu in 2023.', 'I took my A-levels last summer.'],
    not: ['She teaches at a high school.'],
  },
  {
    name: 'exchange in passing',
    looksFor: rule(
      String.raw`\b(?:my|spent an?|did an?|after an?|during an?|completed an?) (?<what>exchange (?:semester|year|term)|(?:semester|year|term) abroad|Erasmus (?:semester|year|stay|exchange|term))(?! (?:application|programme|program|office|coordinator))`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: ['Prof. Ann Lee, with whom I spent an exchange year, taught me that.'],
    not: ['I would like to spend an exchange year with you.'],
  },
  {
    name: 'lessons taken',
    looksFor: rule(
      String.raw`{I} (?<verb>took|take|taking|had|enrolled in|enrolled for|signed up for|attend|attended|attending|following|followed) (?!your\b)(?<what>(?:(?:an?|the|some|two|three|several|evening|weekly|private|online|years|months|of) )*(?:[\p{L}-]+ ){0,3}?(?:courses?|classes|lessons|lectures|seminars?|MOOCs?|specializations?|specialisations?|nanodegree|certificate)(?: (?:in|of|on|about|with) [^,.;:()]{2,50}?)?){end}|\bI (?:was|have been)(?: once| later| also)?,?(?: for [^,.;]{3,30},)? taught (?<what2>[^,.;:()]{3,50}?) by`,
    ),
    makes: { kind: EDUCATION, status: null, title: '{what}{what2}' },
    examples: [
      'I took evening classes in bookkeeping.',
      'I have enrolled in a course in Bern.',
      'I attended lectures on set theory.',
      'I was taught the violin by an aunt.',
      'I have had two years of evening classes in Turkish.',
    ],
    not: ['I would like to take your course on networks.'],
  },
  {
    name: 'in a post since',
    looksFor: rule(
      String.raw`\bI (?:have|'ve|had) (?:held|occupied|been (?:employed|working|in)|been) (?<what>(?:an?|the|at|with|part of|a member of) [^,.;:()]{3,80}?)(?= since\b| for (?:the |\p{L}+ years)|[,.;:()]|$)|\bsince [^,.;]{3,30},? I(?:'m| am|'ve been| have been) (?<what2>(?:an?|the|at|with|in|part of|a member of) {rest})|\b(?:(?:is|was) (?:hired|appointed|promoted|recruited|employed|taken on)(?: by [^,.;]{3,40}?)?|(?:hired|employed|took|appointed|recruited|engaged|promoted) me(?: on)?) (?:as|to|like) (?:an? |the |her |his |their )?(?<what3>{rest})`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}{what3}', byWords: true },
    examples: [
      'Since July I have been a project assistant in the group of Dr. Ann Lee.',
      'I was hired as a lecturer at Lund University in 2020.',
      'Prof. Ann Lee later hired me as a research assistant for her project.',
    ],
  },
  {
    name: 'joined as',
    looksFor: rule(
      String.raw`\bI (?:then |later |have |had |recently )*(?:joined|moved to|went to|switched to|transferred to|started (?:at|with)|began (?:at|with)|entered) (?<what>[^.;:()]{2,60}? as (?:an?|the|its|their) [^,.;:()]{3,60})|\bI (?:then |later |have |had |recently )*(?:joined) (?<what2>(?!the (?:lab|group)|your|a (?:lab|group))[^,.;:()]{2,60}?)(?= (?:in (?:my|the|\d)|and|when|after|where|which|because|as|at the age)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: 'Joined {what}{what2}', byWords: true },
    examples: [
      'After that I joined Siemens in Erlangen as a development engineer.',
      'I joined the Debating Society in my first year and liked it.',
    ],
  },
  {
    name: 'first post',
    looksFor: rule(
      String.raw`\bmy (?:(?:first|last|current|present|previous|second|next|only|main|day|summer) (?<what>job|post|position|role|work|placement|posting|employer)|(?<what2>(?:[\p{L}-]+ )?(?:internship|placement|apprenticeship|traineeship|residency)))(?:,? (?:last|in|this) [\p{L}\d ]{3,20})?,? (?<verb>is|was|were|has been) (?:at|in|with|as|for|on) (?=[^.;:]{3,60})`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}', byWords: true },
    examples: [
      'My first post was at Fairwater Primary School.',
      'My internship last summer was with the data team of a bank.',
      'My day job is at the municipal archive of Ghent.',
    ],
  },
  {
    name: 'holds an office',
    looksFor: rule(
      String.raw`\bI (?:also |then |now |currently |have |had )*(?<verb>chair|chaired|preside over|presided over|edit|edited|captain|captained|conduct|conducted|manage|managed|supervise|supervised|represent|represented|head|headed|look after|looked after|set up|co-founded|founded|started) (?<what>(?:an?|the|our|my|two|three|four|five|six|ten) (?!journal of)[^.;:()]{2,60}?)(?=,? (?:and|which|where|that|with|for|at|while|but)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{verb} {what}', byWords: true },
    examples: ['At university I chair the climate society.', 'In 2023 I set up a support group for carers.'],
  },
  {
    name: 'was one among others',
    looksFor: rule(
      String.raw`\bI (?:was|have been|'ve been|am) (?:also |once |then |currently )*(?:an?|the) (?<what>(?:[\p{L}-]+ ){0,3}?(?:delegate|finalist|semi-finalist|participant|fellow|scholar|exchange student|guest student|visiting student|visiting scholar|visiting scientist|visiting researcher|artist in residence|resident|member|ambassador|representative|editor|speaker|apprentice|recruit|scout)(?: (?:at|in|of|for|with|to) [^,.;:()]{2,60}?)?)(?=,? (?:where|when|and|which|while|but|for|from|until|since|before)\b|[,.;:()]|$)`,
    ),
    makes: { kind: PROGRAM, status: null, title: '{what}' },
    examples: ['I was a delegate at the Lund Climate Summit.', 'I was a scholar of the Lund Academy.'],
  },
  {
    name: 'job in apposition',
    looksFor: rule(
      String.raw`\bI(?:'m| am) \p{L}[^.;,]{2,40}, (?:currently )?an? (?<what>(?:[\p{L}-]+ ){0,4}?(?:engineer|developer|programmer|analyst|assistant|researcher|scientist|consultant|nurse|teacher|lecturer|designer|manager|journalist|librarian|lawyer|postdoc|fellow|physician|doctor|architect|electrician|technician|economist|archivist|curator|musician|clerk) (?:at|in|for|with|of) {rest})`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: '{what}', byWords: true },
    examples: ["I'm Odile Vanhamme, a software engineer at Spotify."],
  },
  {
    name: 'time somewhere',
    looksFor: rule(
      String.raw`(?:{line}|\b(?:did|spent|have had|put in|was (?:there )?(?:by|for)|after|from) (?:almost |about |nearly |over )?)(?<what>{count} (?:years?|months?|weeks?|summers?|seasons?|winters?|semesters?|days) (?:at|on|in|with|as|aboard) (?!the (?:field|end|middle|dark|past|future)|my |which|total|all\b|life\b|a row)[^,.;:()]{2,60}?){end}`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: [
      'Did three weeks at a shipyard after school.',
      'Eleven years on trawlers taught me that.',
      '- three years at the bench of the Kandy Teaching Hospital (2017-2020), mostly malaria films',
      '- Last summer, 10 weeks at an insurance firm in Braga, where I wrote reports.',
    ],
    not: ['I thought of it for two weeks in a row.'],
  },
  {
    name: 'work to come',
    looksFor: rule(
      String.raw`\bI(?: will| shall|'ll| am going to|'m going to| am about to|'m about to) (?:then |soon )?(?<what>(?:join|start (?:as|at|in|with|work)|begin (?:as|at|in|with|work)|take up) (?!your?\b|the programme|the school|you\b)[^,.;:()]{3,70}?){end}`,
    ),
    makes: { kind: INDUSTRY, status: PLANNED, title: '{what}', byWords: true, needs: 'organization' },
    examples: [
      'In January I will join the Lund Institute as a graduate engineer, but the start can be moved.',
    ],
    not: ['I will join your school at the Lund Institute with pleasure.'],
  },
  {
    name: 'studies left',
    looksFor: rule(
      String.raw`\bI(?: had| have|'d)? (?:dropped out of|abandoned|broke off|gave up|quit|interrupted) (?:my |a |an |the )?(?:first )?(?<what>(?:[\p{L}-]+ ){0,2}?(?:school|studies|degree|university|college|apprenticeship|PhD|doctorate|master's|bachelor's))(?= (?:after|in|at|because|when|to|and)\b|[,.;:()]|$)|\bI (?:did|had done|have done|completed|finished|spent) (?:an?|one|two|three) (?:years?|semesters?|terms?) of (?<what2>(?!my |the |work|teaching|service)[^,.;:()]{3,40}?)(?= (?:at|in)\b)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Studies: {what}{what2}' },
    examples: [
      'I dropped out of medical school after two years.',
      'I had done a year of civil engineering at the Politecnico di Torino and hated it.',
    ],
    not: ['I gave up on Haskell.'],
  },
  {
    name: 'years of a subject',
    looksFor: rule(
      String.raw`\b(?:an?|one|two|three) (?:(?!school|light|last|next)\p{L}+ )?(?:years?|semesters?|terms?) of (?<what>(?:[\p{L}-]+ ){0,2}?(?:\p{L}+ics|\p{L}+logy|\p{L}+istry|engineering|law|medicine|architecture|history|philosophy|geography|literature|psychology|nursing|accounting|studies|(?:computer|political|data|social|material|materials) science|arts?|music))(?= (?:at|in) (?!our|my|a )|,? (?:which|and|before|but)\b)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Studies: {what}' },
    examples: [
      'Then came one lost year of civil engineering in Valdivia, about which the less said the better.',
    ],
    not: ['There are two years of history in our archive.'],
  },
  {
    name: 'labelled',
    looksFor: rule(
      String.raw`^(?:[•*–-] )?(?:teaching|tutoring)(?: experience)?: (?<what>(?!i\b|my |we\b)[^.;()]{3,90}?)(?=[.;(]|$)`,
    ),
    makes: { kind: TEACHING, status: COMPLETED, title: '{what}' },
    examples: ['Teaching: linear algebra for engineers, four semesters.'],
    not: ['Teaching: my favourite thing.'],
  },
  {
    name: 'work labelled',
    looksFor: rule(
      String.raw`^(?:[•*–-] )?(?<label>(?:present|current|recent|earlier|previous|past) (?:work|job|position|post|employment)|jobs?|employment|work experience|internships?): (?<what>(?!i\b|my |we\b|see\b)[^.;()]{3,90}?)(?=[.;(]|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: ['Present job: night porter at a hotel in Lund.', 'Internships: a bank in Lyon, 2023'],
  },
  {
    name: 'volunteering labelled',
    looksFor: rule(
      String.raw`^(?:[•*–-] )?(?:volunteering|voluntary work|community work)(?: experience)?: (?<what>[^.;()]{3,90}?)(?=[.;(]|$)`,
    ),
    makes: { kind: VOLUNTEERING, status: COMPLETED, title: '{what}' },
    examples: ['Volunteering: the soup kitchen of a church in Leeds, two winters.'],
  },
  {
    name: 'course by somebody',
    looksFor: rule(
      String.raw`\b\p{L}+'s (?<what>(?:course|module|class|seminar)(?: (?:on|in|about) [^,.;:()]{3,50}?)?)(?=,| (?:at|in|I|that|which|last|was|taught|made|showed|for)\b|[.;:()]|$)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: ["It took until Dr Priya Raman's module on type systems, a year later, for me to see it."],
    not: ['Next year I would like to take Dr. Lee’s course on type systems.'],
  },
  {
    name: 'in the family',
    looksFor: rule(
      String.raw`\bI (?:still |also |have |often |then )*(?<verb>help|helped|work|worked|am helping|have helped)(?: out)?(?: (?:in|at|on|with)) (?<what>(?:(?:my|our) (?:(?:grand)?(?:father|mother|parents)|uncle|aunt|family|brother|sister|cousin|wife|husband|neighbour)'?s? (?:own )?|the family )(?:[\p{L}-]+ )?(?:farm|shop|workshop|bakery|restaurant|business|company|firm|garage|stall|vineyard|store|practice|office|kiosk|café|hotel|guest house|orchard|boat|harvest))(?![\p{L}-])`,
    ),
    makes: { kind: INDUSTRY, status: null, title: 'Work in {what}' },
    examples: [
      "I help out in my uncle's workshop, where we repair tractors.",
      'At weekends I worked on the family farm.',
    ],
    not: ['I help my uncle.'],
  },
  {
    name: 'at a place for some time',
    looksFor: rule(
      String.raw`\bI(?:'d| had)? (?:was|been) (?:there )?(?<what>(?:at|with) [^,.;:()]{3,60}?) (?=for (?:the |an? |almost |about |nearly |over |more than )*(?:\p{L}+|\d+) (?:years?|months?|weeks?|semesters?)\b|from (?:19|20)\d\d|until (?:19|20)\d\d)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: 'Work {what}', byWords: true, needs: 'organization' },
    examples: ['Before that, I was at a school in Lyon for four years.'],
    not: ['I was at a loss for two years.'],
  },
  {
    name: 'and did something somewhere',
    looksFor: rule(
      String.raw`(?:and|then)(?<=\bI(?: |')[^.;:]{3,124})(?: then| later| have since| since| had)? (?<what>(?!graduated|applied|enrolled|registered|signed|asked|hoped|wanted|decided|learned|realised|realized|received|published|submitted|finished|completed|moved|returned|enjoyed|liked|loved)\p{L}{2,}ed [^,.;:()]{0,60}?\b(?:at|for) (?!the time|least|first|all|which|this|that|it\b|me\b|a (?:while|year|month|week|moment|day))[^,.;:()]{2,50}?){end}`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true, needs: 'organization' },
    examples: [
      'I passed the bar in Kenya in 2018 and practised commercial law at a bank until 2022.',
      'I learnt the trade in Paris, then cooked at a restaurant for a season.',
    ],
    not: ['I sat down and waited for an hour.'],
  },
  {
    name: 'and as something else',
    looksFor: rule(
      String.raw`(?:, (?:and )?| and )(?=as an? )(?<=\bI(?: |')[^.;:]{3,124})as an? (?<what>{job} (?:at|in|for|with) [^,.;:()]{2,50}?)(?= and as\b|{end})`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: ['I have worked as a guide in Petra, as a baker in Amman, and as a receptionist at a hotel.'],
  },
  {
    name: 'chance to work',
    looksFor: rule(
      String.raw`\bI (?:have |also |then )*(?:had|got|was given) the (?:chance|opportunity|privilege|honou?r|luck|pleasure|good fortune) (?:to|of) (?<what>(?:work|intern|assist|study|spend|do|conduct|collaborat|shadow|join)(?:ing|e)?\b[^.;:()]{3,80}?)(?=[.;:()]|,|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true, needs: 'organization' },
    examples: ['I had the chance to work with Prof. Ann Lee at Lund University on volcanic ash.'],
    not: ['I had the chance to speak to Siemens.'],
  },
  {
    name: 'doctoral project',
    looksFor: rule(
      String.raw`\bmy (?<level>ph\.?d\.?|doctoral|postdoctoral)(?: (?:project|research|work|studies))?(?:, [^,;.]{3,60},)? (?<verb>is|was|deals|dealt|looks|looked|examines|examined|focuses|focused|investigates|investigated) (?:about|on|with|at|how|whether) (?<what>[^.;:()]{3,80}?)(?=[.;:(),]|$)`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{level}: {what}', isThesis: true },
    examples: [
      'My PhD project is about magnetotactic bacteria.',
      'My PhD, which I will defend in March, is about bread.',
    ],
  },
  {
    name: 'at a place now',
    looksFor: rule(
      String.raw`\bI(?:'m| am)(?: (?:now|currently|still|presently|at present))? (?<what>(?:at|with) (?!home|ease|a loss|your?\b|the (?:moment|end|beginning|age|point)|my best|work\b|heart|least)[^,.;:()]{3,60}?)(?=,|[.;:()]|,? (?:where|and|in|as|which|until|since|writing|working)\b|$)`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: 'Work {what}', byWords: true, needs: 'organization' },
    examples: ["Right now I'm at Siemens in Erlangen, writing firmware."],
    not: ['I am with you in this, Siemens.'],
  },
  {
    name: 'stint',
    looksFor: rule(
      String.raw`\b(?:after|following|during|had|did|with) (?:an?|my|the|two|some) (?:(?:short|brief|long|first|second|happy|unhappy) )*(?<what>(?:stint|spell|year|summer|season|time|period)s? (?:at|with|in|as) [^,.;:()]{3,60}?)(?=,? (?:where|I|we|which|and|but|followed)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true, needs: 'organization' },
    examples: ['After a short stint at Siemens I went back to school.'],
    not: ['After a spell in doubt I went back.'],
  },
  {
    name: 'course in passing',
    looksFor: rule(
      String.raw`\b(?:from|in|through|during|after|on|by) (?:an?|one|the one|the|two|my) (?<what>(?:[\p{L}-]+ ){0,2}?(?:(?:summer|winter|evening|night|online|weekend|introductory) (?:course|school|class|classes|seminar|workshop)(?! (?:on|in) your)|(?:course|module|class|seminar)(?= (?:that )?I (?:ever |once |have |had )?(?:sat|took|taken|attended|visited)\b)))(?![\p{L}-])`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}', byWords: true },
    examples: [
      'I know them only from one summer course.',
      'In the one statistics module I ever sat I got a C.',
    ],
    not: ['I would like to learn it in a summer course.', 'I am looking forward to the summer school.'],
  },
  {
    name: 'contribution merged',
    looksFor: rule(
      String.raw`\b(?:merged|accepted|closed) my (?<what>(?:[\p{L}-]+ )?(?:pull request|patch|patches|pull requests|bug report))\b|\bmy (?<what2>(?:[\p{L}-]+ )?(?:pull request|patch|patches|pull requests))(?: to [^,.;:()]{2,40})? (?:was|were|got|has been|have been) (?:merged|accepted)|\bI (?:\p{L}+ly |once )?(?:filed|opened|reported|submitted) (?:an? |my |two |three |several )?(?<what3>(?:[\p{L}-]+ )?(?:issues?|bugs?|pull requests?|patch(?:es)?|bug reports?))(?= (?:#|against|to|in|with|for|on)|[,.;]|$)`,
    ),
    makes: { kind: PROJECT, status: COMPLETED, title: '{what}{what2}{what3}' },
    examples: [
      'Somebody at your lab merged my pull request in March.',
      'My patch to LLVM was merged last year.',
      'In March I filed issue #4127 against your engine.',
    ],
    not: ['He closed my account.'],
  },
  {
    name: 'thing made in a list',
    looksFor: rule(
      String.raw`{line}(?:(?<name>[\p{L}\d][\p{L}\d .+-]{1,30})(?:,|:) )?an? (?:[\p{L}\d+#'-]+ ){0,4}?(?<what>{made})(?= (?:of mine|of my own|that I|I (?:wrote|built|made)|in (?:rust|c\+\+|python|go|java|ocaml|haskell|c|julia)\b)|, (?:written|built) (?:in|by|with)\b|, [\p{L}\d-]+, [^.;]{0,30}\blines of\b)`,
    ),
    makes: { kind: PROJECT, status: null, title: '{name} {what}' },
    examples: [
      '- FilmMatch, a script of mine that flags pairs.',
      '- minnow: a key-value library in Rust, since January.',
      '(3) A program, khoca-lite, 900 lines of Haskell, for links.',
    ],
    not: ['- a script would be nice'],
  },
  {
    name: 'does for a living',
    looksFor: rule(
      String.raw`{I} (?<verb>drive|drove|driven|driving|fix|fixed|fixing|repair|repaired|repairing|deliver|delivered|delivering|sell|sold|selling|bake|baked|cook|cooked|clean|cleaned|cleaning|weld|welded|pick|picked|translate|translated|translating|babysit|nurse|nursed|farm|farmed|manage|managed|managing|stack|stacked|wait|waited|kept|keep) (?!to\b|myself|it\b|them\b|that\b|this\b|in\b|on\b|for\b|up\b|\p{L}+ing\b|a diary|an? eye|my|his|her|their|from|home|with)(?<what>[^,.;:()!?"]{3,50}?){end}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{verb} {what}', byWords: true },
    examples: ['I drive a night bus.', 'I am delivering newspapers.', 'At weekends I repaired clocks.'],
    not: ['I keep to the rules.', 'I drive home.'],
  },
  {
    name: 'grading',
    looksFor: rule(
      '{I} (?<verb>grade|graded|grading|mark|marked|marking) (?<what>(?:for |the |first-year |exams|homework|papers in)[^,.;:()]{2,50}?){end}',
    ),
    makes: { kind: TEACHING, status: null, title: 'Grading {what}' },
    examples: ['I grade for the course on compilers.', 'I marked the exams of the first year.'],
  },
];
