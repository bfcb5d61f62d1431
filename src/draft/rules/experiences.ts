/** Experiences: degrees, research, jobs, teaching, volunteering, programmes and projects, and what became of offers. */
import { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import { DEGREE } from './lists.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes: `title` is a template of its groups, and the kind may be told by the words in `what`. */
export interface ExperienceMade {
  readonly kind: ExperienceKind;
  /** Null where the tense of the verb in the group `verb` tells it. */
  readonly status: ExperienceStatus | null;
  /** Words of the title; `{group}` is what a group found, and “ in {field}” falls away with its group. */
  readonly title: string;
  /** Whether the words found tell the kind better, such as “researcher” in a job. */
  readonly byWords?: boolean;
  /** Whether it is the work for a degree, of which there is one. */
  readonly isThesis?: boolean;
  /** What has to be named in the clause: without an organization, “I worked in …” may be anything. */
  readonly needs?: 'organization' | 'place';
}

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, VOLUNTEERING, PROGRAM, PROJECT } = ExperienceKind;
const { COMPLETED, ONGOING, PLANNED, DECLINED, REFUSED } = ExperienceStatus;

/** What people are by their job. */
export const JOB = String.raw`(?:[\p{L}-]+ ){0,4}?(?:intern|trainee|engineer|developer|programmer|analyst|assistant|researcher|scientist|consultant|clerk|nurse|teacher|lecturer|tutor|instructor|technician|manager|designer|journalist|editor|translator|librarian|accountant|lawyer|paralegal|electrician|mechanic|welder|carpenter|cook|waiter|waitress|cashier|postdoc|fellow|officer|coordinator|architect|physician|doctor|therapist|pharmacist|social worker|secretary|salesman|salesperson|barista|baker|butcher|gardener|farmer|fisherman|sailor|soldier|musician|painter|photographer|bookseller|guide|interpreter|proofreader|paramedic|midwife|veterinarian|pilot|plumber|tailor|chef|bartender|courier|janitor|receptionist|tester|bookkeeper|driver|apprentice|volunteer|coach|team lead(?:er)?|leader|founder|co-founder|economist|statistician|chemist|biologist|physicist|archivist|curator|reporter|writer|freelancer|contractor|specialist|advisor|administrator|operator|mentor|auditor|planner|surveyor|broker|banker|trader|actuary|inspector|adviser|dentist|paralegal|firefighter|dispatcher|supervisor|buyer|actor|dancer|nanny|babysitter|carer|caregiver|clinician|surgeon|registrar|diplomat|entrepreneur|civil servant|civil engineer|police officer|bus driver|photo editor|policymaker|negotiator|recruiter|underwriter|controller|midshipman|conservator|stonemason|locksmith|optician|radiographer|phlebotomist|\p{L}+ologist|\p{L}+ographer|\p{L}+otherapist|au pair)s?`;
/** What people make. */
export const MADE =
  'script|program|app|application|library|tool|compiler|interpreter|game|website|web site|web app|bot|robot|simulator|simulation|parser|engine|plugin|plug-in|package|prototype|device|drone|platform|data ?set|blog|podcast|database|framework|editor|machine|telescope|radio|newsletter|magazine|sensor|synthesi[sz]er|calculator|keyboard|extension|crawler|visuali[sz]ation|film|documentary|exhibition|bicycle|bike|boat|kernel|operating system|emulator|server|chatbot|dashboard|map|archive|album|play|novel';

const parts = {
  time: String.raw`(?:(?:\p{L}+|\d+) ){1,3}(?:years?|months?|weeks?|summers?|semesters?|winter|spring|autumn)(?: of \d{4})?`,
  /** “I” with what may stand between it and its verb. */
  I: String.raw`(?:\b(?:I|we)(?:'ve| have| had|'d)?|\b(?:and|before that|then)(?<=\bI(?: |')[^.;:]{3,90},? (?:and|before that|then))(?: then| later| also)*(?: have| had)?)(?: (?:also|recently|just|now|then|first|already|successfully|proudly|finally|later|even|still|previously|once|\p{L}+ly))*`,
  am: String.raw`\bI(?:'m| am| have been| 've been)(?: (?:also|currently|now|presently|still|just|already|only))*`,
  degree: DEGREE,
  field: String.raw`(?<field>[\p{L}][\p{L}\p{M}&' -]*?(?:,? and [\p{L}\p{M}-]+){0,1})(?= (?:at|from|with|in|by|last|this|where|since|from|on|under|and I|and am|and was|and have|but|to|for|as|which|after|before|because|when|while|within|during|then|there|so|again|now|next)(?:\W|$)|[,.;:()!?"[]|$)`,
  what: String.raw`(?<what>[\p{L}\d][^,.;:()!?"]*?)(?= (?:where|when|because|which|while|who|since|until|before|after|and (?:I|we|it|then|later|now)|but|so that|so I|for (?:the (?:past|last)|over|about|almost|\w+) (?:years?|months?|weeks?)|from \d|in (?:19|20)\d|as (?:a|an|the) )(?:\W|$)|[,;:()!?"]|\.(?:\s|$)|$)`,
  job: JOB,
  made: MADE,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const EXPERIENCE_RULES: readonly Rule<ExperienceMade>[] = [
  {
    name: 'offer declined',
    looksFor: rule(
      String.raw`\bI (?:\w+ )?(?:turned down|declined|rejected|refused|gave up|did not accept|could not accept|couldn't accept|had to (?:decline|refuse|turn down)) (?:an?|the|my|their|its) (?:\w+ ){0,2}?(?<what>(?:offer|post|position|job|place|scholarship|contract|internship)(?: (?:of|in|at|as|from|for|to) [^,.;:()]{2,60}?)?)(?= that| which| because| and| to |[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: DECLINED, title: 'Offer declined: {what}', byWords: true },
    examples: [
      'I turned down a post in quality control that Acme GmbH had offered me.',
      'Last year I declined an offer from Siemens because I wanted to study.',
      'I had to decline the PhD position at Lund University.',
    ],
    not: ['I turned down the street.'],
  },
  {
    name: 'offer received',
    looksFor: rule(
      String.raw`{I} (?:received|got|had|have|was (?:given|made)) (?:an|the) (?<what>offer (?:to|from|for|of) [^,.;:()]{2,80})|{I} (?:was|been) (?:also |even |already )?offered an? (?<what2>(?:[\p{L}-]+ ){0,3}?(?:post|position|job|place|contract|fellowship|internship)(?: (?:as|at|in|with|by|of) [^,.;:()]{2,60})?)|\b(?:they|(?:s)?he|who|which|\p{L}+) (?:had |have |has |then |even |later )?offered me an? (?<what3>(?:[\p{L}-]+ ){0,3}?(?:post|position|job|place|contract|fellowship|internship)(?: (?:as|at|in|with|of|there) [^,.;:()]{2,60}?)?)(?=,? (?:and|but|which|when|after|before|if)\b|[,.;:()]|$)|\b(?:asked|invited|wanted) me back(?<what4> [^,.;:()]{2,40})?`,
    ),
    makes: { kind: INDUSTRY, status: null, title: 'Offer: {what}{what2}{what3}{what4}', byWords: true },
    examples: [
      'In May I was offered a post at a bank in Lyon, but I declined it.',
      'They offered me a place in their doctoral programme, and I turned it down because my father was ill.',
      "They asked me back for 2027; I've said no.",
      "Last year, I received an offer to join a research group in Zurich, but sadly I couldn't afford to go.",
    ],
  },
  {
    name: 'earlier application refused',
    looksFor: rule(
      String.raw`\bI (?:had |have )?(?:already )?applied (?:for (?:it|this)|(?:to|for) (?:you|your [\p{L} ]+?|this [\p{L} ]+?|the same [\p{L} ]+?))?(?: ?(?:last year|before|once|in (?:19|20)\d\d|two years ago))[^.;]{0,40}\b(?:refused|rejected|turned down|not (?:accepted|admitted|selected)|unsuccessful)|\bfirst(?: (?:one|application|time))?,? (?:in (?:19|20)\d\d,? )?(?:was (?:refused|rejected|turned down)|you (?:refused|rejected|turned down))`,
    ),
    makes: { kind: PROGRAM, status: REFUSED, title: 'Earlier application' },
    examples: [
      'I applied last year as well and was refused.',
      'This is my second application; the first, in 2022, you refused.',
      'I applied to your programme in 2023 and was rejected.',
    ],
    not: ['I applied what I had learnt last year.'],
  },
  {
    name: 'exchange',
    looksFor: rule(
      String.raw`{I} (?:spent|did|completed) (?:an?|one|two|my \w+|the \w+)(?: \w+)? (?<what>(?:semesters?|years?|terms?) (?:on exchange|abroad|as an exchange student|of exchange)|exchange(?: semester| year| term)?)(?= (?:at|in)\b)|\b(?:my|an) (?<what2>exchange (?:semester|year|term)|(?:semester|year) abroad)(?= (?:at|in)\b)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}{what2}' },
    examples: [
      'I also spent a semester on exchange at Lund University.',
      'During my exchange year at Kyoto University I learnt Japanese.',
    ],
    not: ['I spent a year in bed.'],
  },
  {
    name: 'degree to come',
    looksFor: rule(
      String.raw`\bI (?:will|shall|am going to|am about to|plan to|have been accepted to|'ll) (?:start|begin|enter|take up|embark on) (?:an?|my|the) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: in {field})?`,
    ),
    makes: { kind: EDUCATION, status: PLANNED, title: '{degree} in {field}' },
    examples: [
      "In October I will start a master's degree in public health at Ghent University.",
      'I am about to begin my PhD in linguistics.',
    ],
  },
  {
    name: 'finishing a degree',
    looksFor: rule(
      String.raw`{am} (?:finishing|completing|pursuing|doing|studying (?:for|towards?)|working (?:on|towards?)|reading for|enrolled in|about to (?:finish|complete)|writing up|(?:in )?(?:the|my) (?:\w+) (?:year|semester|term) of|taking|undertaking|preparing|half-?way through|in (?:the|my) (?:middle|last months) of) (?:an?|my|the)? ?(?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: there and at [^,.;]{2,40}?)?(?: \([^)]*\))?(?: in {field})?`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: '{degree} in {field}' },
    examples: [
      "I am in the third year of a bachelor's degree in mathematics at the University of Liège.",
      'I am currently pursuing a PhD in economics at Lund University.',
      "I'm now finishing my master's at Ghent University.",
      'I am enrolled in an MSc programme in data science.',
      'I am about to complete my undergraduate degree in geology.',
    ],
    not: ['I am doing my best.'],
  },
  {
    name: 'semester of studies',
    looksFor: rule(
      String.raw`{am} in (?:the|my) (?:\w+) (?:year|semester|term) of (?:my )?(?:studies (?:of|in) )?{field}`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}' },
    examples: ['I am in the fifth semester of robot technology at the University of Southern Denmark.'],
  },
  {
    name: 'student',
    looksFor: rule(
      String.raw`(?:{am}|, currently|^as) an? (?:(?:\w+|[\p{L}]+)[- ]year )?(?:(?:final|last|first)-year )?(?<level>(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|graduate|undergraduate|m\.?sc\.?|b\.?sc\.?|medical|law|postgraduate|exchange|international|engineering|physics|mathematics|biology|chemistry|computer science|economics|psychology|history|linguistics|philosophy|sociology|music|architecture|nursing) )+(?:student|candidate|researcher)(?: (?:in|of) {field})?`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies: {level} student in {field}' },
    examples: [
      "I am a second-year master's student in computational biology at ETH Zurich.",
      'I am a PhD candidate in history at the University of Vienna.',
      'I am an undergraduate student of physics.',
      'I am a final-year law student at Leiden University.',
    ],
  },
  {
    name: 'studying',
    looksFor: rule(
      String.raw`(?:{am} studying|\bI (?:currently |now )?study|\bI have been studying) (?!for\b|abroad|how|why|what|whether|the way|hard|together)(?:a |an )?{field}(?= (?:at|in my|for the)\b)`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}' },
    examples: [
      'I am studying comparative literature at the University of Warsaw.',
      'I currently study medicine at Charité.',
    ],
    not: ['I study how birds migrate.'],
  },
  {
    name: 'graduated',
    looksFor: rule(
      String.raw`{I} gradu?a+ted(?: from [^,.;]{3,60}?)?(?: (?:in|this) (?:\d{4}|summer|spring|\w+ \d{4}))?(?: (?:with|as) (?:an? |my )?(?:[\p{L}-]+ ){0,2}?(?<degree>{degree}))?(?: from [^,.;]{3,60}?)?(?: in {field})?`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      "I graduated with a bachelor's degree from Lund University.",
      'I graduated from the University of Ghana in economics.',
      'I recently graduated in chemical engineering from KTH.',
    ],
  },
  {
    name: 'degree taken',
    looksFor: rule(
      String.raw`(?:{I}|\band) (?:finished|completed|obtained|received|earned|hold|holds|took|gained|was awarded|got|did|have|defended) (?:an?|my|the|both a|two) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?! (?:thesis|project|dissertation|student|application|level|position|to do|or |of ))(?: (?:there|from there))?(?: in (?:the )?{field})?`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      "I finished a bachelor's degree in psychology at the University of Coimbra.",
      'I hold an MSc in physics from the University of Oslo.',
      "I took my bachelor's at Lund University.",
      'I obtained my PhD in 2019 from ETH Zurich.',
      'I went to the University of Helsinki and took a doctorate there in the history of science in 2016.',
    ],
    not: ["I have a bachelor's thesis to write.", 'I have a degree of doubt about it all.'],
  },
  {
    name: 'enrolled',
    looksFor: rule(
      String.raw`(?:\bI|\band)(?: then| have| later)? enrolled (?:for|in|on) (?:an?|the|my) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: in (?:the )?{field})?`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: '{degree} in {field}' },
    examples: ["I handed in my notice and enrolled for the master's, again at Lund University."],
    not: ['She enrolled in a degree.'],
  },
  {
    name: 'degree is in',
    looksFor: rule(
      String.raw`\bmy (?<degree>(?:first |second |undergraduate |graduate )?{degree})(?:, [^,;.]{3,60},)? (?:is|was) in {field}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      'My degree is in physics, from the University of Pavia.',
      'My first degree was in music.',
      "My bachelor's degree, finished in 2021, is in piano pedagogy.",
    ],
  },
  {
    name: 'studied',
    looksFor: rule(
      String.raw`{I} (?:studied|majored in|read) (?!how|why|what|whether|the |with|under|for|abroad|hard|together|about|a |an |my |in |it|them|that )(?<field>[\p{L}][\p{L}\p{M} -]{2,50}?)(?= (?:at|in (?!order\b)[A-Z]))`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Studies of {field}' },
    examples: [
      'I studied political science at the University of Nairobi.',
      'I majored in electrical engineering at Tsinghua University.',
    ],
    not: ['I studied the manuscripts at home.'],
  },
  {
    name: 'thesis to come',
    looksFor: rule(
      String.raw`\bI (?:intend|plan|mean|am going|want|hope|will|shall|would like) (?:to )?write my (?<level>(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|diploma|degree|final) )?(?:thesis|dissertation) (?:on|about) (?<what>[^.;:,()]{2,70})`,
    ),
    makes: { kind: RESEARCH, status: PLANNED, title: '{level} thesis: {what}', isThesis: true },
    examples: ['On coming home I intend to write my degree thesis on the price of bread.'],
  },
  {
    name: 'thesis',
    looksFor: rule(
      String.raw`\b(?:my|I (?:wrote|am writing|'m writing|have written|defended|completed) (?:my|a)) (?<level>(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|diploma|b\.?sc\.?|m\.?sc\.?|honours|final-year|undergraduate|graduate) )?(?:thesis|dissertation)(?! (?:supervisor|advis[oe]r|committee|defen[cs]e|topic))(?: at [^,.;]{3,60}?)?(?:, (?:with|under|supervised by|advised by|written|done|which) [^.;]{3,110}?,|,? (?:with|under|supervised by) [^.;]{3,60}?)?(?: (?<verb>is|was|has been|will be|deals|dealt|examines|examined|explores|explored|focuses|focused|looks|looked|concerns|concerned|investigates|investigated|studies|studied|asks|asked|analyses|analysed|analyzes|analyzed|compares|compared|develops|developed))? ?(?:with|on|about|at|how|whether)? (?<what>[\p{L}\d][^,.;:()!?"]{2,90}?)(?=,? (?:where|which|and (?:at|I|we|it)|but|under|with (?:prof|dr))\b|[,;:()!?"]|\.(?:\s|$)|$)`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{level} thesis: {what}', isThesis: true },
    examples: [
      'My thesis is on squeezed light from a crystal.',
      "My master's thesis examined how bees find their way home.",
      "I wrote my bachelor's thesis on labour migration in Poland.",
      'I am writing my dissertation on medieval law.',
    ],
    not: ['My thesis supervisor told me so.'],
  },
  {
    name: 'project of a degree',
    looksFor: rule(
      String.raw`\bmy (?<stage>bachelor'?s?|master'?s?|honours|final-year|capstone|semester|diploma|senior) project(?:,? (?:with|under|supervised by) [^;]{3,50}?,?)? (?:(?<verb>is|was|deals|dealt|focuses|focused|aims|aimed) (?:on|about|with|to) {what}|(?=(?:is|was) (?:where|what|when)\b))|\bfor my (?<stage2>bachelor'?s?|master'?s?|honours|final-year|capstone|semester|senior)(?: project)?,? (?:I|we|our)\b`,
    ),
    makes: { kind: EDUCATION, status: null, title: '{stage}{stage2} project: {what}' },
    examples: [
      "My bachelor's project, with Prof. Ann Lee, is on two-descent.",
      'My final-year project was about solar pumps.',
      'My honours project is where it went wrong.',
      'For my capstone our team of four designed a valve.',
    ],
  },
  {
    name: 'research assistant',
    looksFor: rule(
      String.raw`{I} (?:worked|served|was (?:working|employed|hired)|have worked|been working)(?: [\p{L} ]{2,40}?)? as (?:an?|the) (?<what>(?:[\p{L}-]+ ){0,2}?(?:research(?:er| assistant| associate| fellow| intern| scientist)|postdoc\w*)(?: [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|for|from|under)\b|[,.;:()]|$)|\bI(?:'m| am| was) (?:currently )?(?:an?|the) (?<what2>(?:[\p{L}-]+ ){0,2}?(?:research(?:er| assistant| associate| fellow| scientist| intern)|postdoc\w*)(?: (?:at|in|with) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|for|from)\b|[,.;:()]|$)`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{what}{what2}' },
    examples: [
      'I worked as a research assistant at the Max Planck Institute for a year.',
      'I was a postdoctoral researcher at EMBL.',
      'I am a research assistant in the lab of Dr. Ann Lee.',
    ],
  },
  {
    name: 'teaching assistant',
    looksFor: rule(
      String.raw`{I} (?:worked|served|work|serve|was (?:working|employed)|have worked|am working)(?: [\p{L} ]{2,40}?)? as (?:an?|the) (?<what>(?:[\p{L}-]+ ){0,2}?(?:teaching assistant|teaching fellow|tutor|lecturer|teacher|instructor)(?: [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|for|from|since)\b|[,.;:()]|$)|\bI(?:'m| am|'ve been| have been| was) (?:currently )?(?:an?|the) (?<what2>(?:[\p{L}-]+ ){0,2}?(?:teaching assistant|tutor|lecturer|teacher|instructor)(?: (?:at|in|for|of|with) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|for|from|since)\b|[,.;:()]|$)`,
    ),
    makes: { kind: TEACHING, status: null, title: '{what}{what2}' },
    examples: [
      'I worked as a teaching assistant for linear algebra.',
      'I am a teacher at a primary school in Graz.',
      'I was a tutor for first-year students.',
    ],
  },
  {
    name: 'teaching',
    looksFor: rule(
      String.raw`\bI(?: (?:also|then|now|once|\p{L}+ly))* (?<verb>have taught|have been teaching|am teaching|taught|teach|tutored|tutor|have tutored|TA|TA'd|TAed|lectured|coached|coach|mentor|mentored|supervised|supervise) (?!me\b|myself|us\b|by\b|at\b|that\b)(?<what>[\p{L}\d][^,.;:()!?"]{2,80}?)(?=,? (?:at|where|because|which|while|who|since|until|for (?:the|\p{L}+ (?:years?|months?))|and (?:I|then|later)|but|so|in (?:19|20)\d)\b|[,.;:()!?"]|$)`,
    ),
    makes: { kind: TEACHING, status: null, title: 'Teaching: {what}' },
    examples: [
      'I have taught physics for eleven years at a secondary school in Sondrio.',
      'I tutored refugees in German.',
      'I TA the database lab now.',
      'For two years I taught the history of art at the University of Porto.',
    ],
    not: ['I taught myself Python.', 'She taught me harmonic analysis.'],
  },
  {
    name: 'class held',
    looksFor: rule(
      String.raw`{I} (?<verb>hold|held|give|gave|lead|led|run|ran|lead|organi[sz]ed?) (?<what>(?:an?|the|weekly|two|my own) (?:[\p{L}-]+ ){0,3}?(?:exercise class|class|classes|tutorials?|seminars?|lectures?|exercise sessions?|problem sessions?|recitations?|lessons?|lab course)(?: (?:for|in|on|about) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|one|at)\b|[,.;:()]|$)`,
    ),
    makes: { kind: TEACHING, status: null, title: '{what}' },
    examples: [
      'On Wednesdays I hold an exercise class for first-year students.',

      'I led a seminar on Hegel.',
    ],
  },
  {
    name: 'volunteering',
    looksFor: rule(
      String.raw`\bI(?:'ve| have| had|'m| am)?(?: been)? (?:[^.;:]{0,80}?)\b(?<what>volunteer(?:ed|ing)?|(?:as an? )(?:[\p{L}-]+ )?volunteer|unpaid|without pay|in an honorary capacity)(?![\p{L}-]| track| position| programme)`,
    ),
    makes: { kind: VOLUNTEERING, status: null, title: '{clause}' },
    examples: [
      'Every Saturday I have helped at a homework club without pay.',
      'I volunteer at a local animal shelter.',
      'Since 2019 I have been volunteering with the Red Cross.',
      'Every Wednesday I help, unpaid, at the robotics club of Lind School.',
      'I volunteered for a food bank during the pandemic.',
    ],
  },
  {
    name: 'internship',
    looksFor: rule(
      String.raw`(?:{I} (?:did|done|completed|had|finished|undertook|spent [\p{L}\d ]{2,30} (?:on|in)|was accepted for|carried out|am doing)|\b(?:during|in|after|through)) (?:an?|my|the|two|three|four|several|some|a second) (?<what>(?:[\p{L}\d-]+ ){0,3}?(?:internships?|traineeships?|apprenticeship|placement)(?: (?:at|with|in|as) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|I|from|for|on)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: [
      'I did a six-month internship at Siemens in Munich.',
      'During my internship at Bosch, I wrote tests.',
      'I completed a research internship at CERN.',
      "I've done three internships: at a bank, at a court and at a small NGO.",
    ],
  },
  {
    name: 'interned',
    looksFor: rule(
      String.raw`{I} interned (?<what>(?:at|with|for|in) [^,.;:()]{2,60}?)(?=,? (?:where|and|which|while|but|for|from|on)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: 'Internship {what}', byWords: true },
    examples: ['I interned at a marine insurance company.'],
  },
  {
    name: 'worked as',
    looksFor: rule(
      String.raw`(?:{I}|\band(?: have| had)?) (?<verb>worked|work|was working|am working|have worked|have been working|been working|working|(?:am|was|been) (?:presently |currently |now )?employed|employed|served|serve|was hired|hired|started|began|trained|train|act|acted|was appointed|freelance[d]?)(?: [\p{L}\d' ]{2,50}?)? (?:as|like) (?:an? |the )?{what}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      'I worked as a software engineer at Google.',
      'I have been working as a nurse at a hospital in Lyon since 2020.',
      'For three years I worked part-time as a waiter in Ghent.',
      'From 2022 until now I have been employed as a research assistant at a bank.',
      'I am presently employed as a policy officer with a ministry.',
    ],
  },
  {
    name: 'was a',
    looksFor: rule(
      String.raw`(?:\bI(?<verb> was| am|'m| have been|'ve been| became|'d been| had been)|\band(?<=\bI(?: |')[^.;:]{3,90},? and)(?: then| later)?(?<verb2> have since been| have been| am now| was| became))(?: (?:currently|now|also|presently|still|then|first))* (?:an?|the) (?<what>{job}(?: (?:at|in|for|with|of) [^,.;:()]{2,60}?)?)(?=,? (?:where|when|and|which|while|but|for (?:\p{L}+) years|from|until|since|before)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      'For three years I was a claims clerk at a marine insurance company in Mariehamn.',
      'I am a software developer at a start-up in Riga.',
      'I was an engineer for two years.',
      "I've been a paralegal for four years.",
      'I got my PhD from ETH Zurich in 2019 and have since been a postdoc at EPFL.',
    ],
    not: ['I was a child then.'],
  },
  {
    name: 'worked at',
    looksFor: rule(
      String.raw`{I} (?<verb>worked|work|was working|am working|have worked|have been working|(?:am|was|have been) employed(?: (?:full|part)[- ]time)?|practi[sc]ed|freelanced?) (?<what>(?:in|at|for|with|by) (?:the |an? )?(?:[\p{L}\d&.' -]{2,70}?))(?=,? (?:where|when|and|which|while|but|for (?:\p{L}+) (?:years|months)|from|until|since|before|on|as|during|to)\b|[,;:()]|\.(?:\s|$)|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: 'Work {what}', byWords: true, needs: 'organization' },
    examples: [
      'I worked at Siemens for two years.',
      'I have been working for a bank since 2021.',
      'I work in the lab of Dr. Ann Lee.',
      'I am employed full-time at Siemens.',
    ],
    not: ['I work with pleasure.'],
  },
  {
    name: 'doing something somewhere',
    looksFor: rule(
      String.raw`{am} (?<what>(?:developing|building|designing|managing|leading|testing|maintaining|writing|selling|programming) [^,.;:()]{2,80}? (?:at|for) [^,.;:()]{2,60}?)(?=,? (?:where|and|which|while|but|for|from)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: '{what}', byWords: true, needs: 'organization' },
    examples: [
      'Right now I am developing trading strategies at Acme Ltd.',
      'I am currently designing bridges at a firm in Oslo.',
    ],
  },
  {
    name: 'years of a job',
    looksFor: rule(
      String.raw`\bfor (?:almost |about |nearly |over |more than )?(?:\p{L}+|\d+)(?: and a half)? (?:years|months)(?: and a (?:bit|half))?,? I (?:(?!studied|taught|have|was|am|lived|had|tried|did|thought|knew)(?<what>\p{L}+ed [^,.;:()]{2,60}?))(?=,? (?:where|and|which|while|but|from|under|for)\b|[,.;:()]|$)|\bI (?:(?!studied|taught|lived|applied)(?<what2>\p{L}+ed [\p{L} -]{2,40}?)) for (?:almost |about |nearly |over )?(?:\p{L}+|\d+) (?:years|months) (?:at|in|for) (?:an?|the)\b`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}{what2}', byWords: true },
    examples: [
      'For two years and a bit I glued fibres to laser diodes for them.',
      'Before that I welded pipes for three years at a shipyard in Fredericia.',
    ],
  },
  {
    name: 'research on',
    looksFor: rule(
      String.raw`(?:\bI (?<verb>did research|do research|have done research|conducted research|conduct research|am researching|researched|have been researching|am doing research|carried out research|investigated|am investigating|am working|worked|have worked|have been working|work) (?:on|into|in the field of|about|how|whether) (?!it\b|them\b|that\b|this\b|my\b|the family|weekends|the weekend|a farm){what})`,
    ),
    makes: { kind: RESEARCH, status: null, title: 'Research: {what}', byWords: true },
    examples: [
      'I did research on coral reefs at the University of Haifa.',
      'I have been working on spectral graph theory with Prof. Ann Lee.',
      'At EMBL I investigated how cells divide.',
    ],
    not: ['I worked on it all night.'],
  },
  {
    name: 'joined a group',
    looksFor: rule(
      String.raw`{I} (?:joined|spent [\p{L}\d ]{2,30} (?:in|at|with)) (?<what>(?:the )?(?:[\p{L}\d'-]+ ){0,4}?(?:lab|laboratory|group|research group|research team)(?: (?:of|at|led by) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|for|to|in)\b|[,.;:()]|$)`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: 'In {what}' },
    examples: [
      'In my second year I joined the lab of Prof. Ann Lee.',
      'I spent a summer in the group of Dr. Per Lund, where I built sensors.',
    ],
    not: ['I would like to join the lab.'],
  },
  {
    name: 'programme taken part in',
    looksFor: rule(
      String.raw`{I} (?<verb>attended|attend|participated in|participate in|took part in|take part in|taken part in|tried|completed|was selected for|was accepted to|was a participant in|went to|been to|won a place at) (?!your|my |university|college|school in|school at|lectures)(?<what>[^.;:()]{2,80}?(?:summer school|winter school|spring school|autumn school|schools|camps?|boot ?camp|workshops?|olympiads?|programmes?|programs?|courses?|hackathons?|MOOCs?|academy|competitions?)(?: (?:on|in|at|of|for) [^,.;:()]{2,50}?)?)(?=,? (?:where|and|which|while|but|as)\b|[,.;:()—-]|$)`,
    ),
    makes: { kind: PROGRAM, status: null, title: '{what}' },
    examples: [
      'In 2023 I attended a summer school on robotics in Delft.',
      'I took part in the International Biology Olympiad.',
      'I participated in a coding bootcamp.',
      'In my spare time, I participate in educational programs.',
    ],
    not: ['I attended your summer school website.'],
  },
  {
    name: 'something made',
    looksFor: rule(
      String.raw`{I} (?<verb>built|wrote|designed|made|created|programmed|developed|implemented|founded|started|am building|am writing|am developing|built|coded) (?<what>(?:an?|my own|two|three|the first|several) (?:[\p{L}\d+#\\{}'-]+ ){0,5}?(?:{made})s?)(?![\p{L}-])`,
    ),
    makes: { kind: PROJECT, status: null, title: '{what}' },
    examples: [
      'In the evenings I wrote a Sage script that runs the descent.',
      'I built a weather balloon sensor with friends.',
      'I am developing a small compiler in Rust.',
      'I founded a student newsletter.',
    ],
    not: ['I wrote my thesis.'],
  },
  {
    name: 'in a thesis',
    looksFor: rule(
      String.raw`\b(?:in|for|during) my (?<level>(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|diploma|b\.?sc\.?|m\.?sc\.?|honours|final-year|undergraduate|graduate|current) )?(?:thesis|dissertation)(?: [^.;:,]{0,60})?,? (?:I|we) (?<verb>am|have been|\p{L}+)(?: (?<what>[^.;:,()]{3,80}))?`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{level} thesis: {verb} {what}', isThesis: true },
    examples: [
      "In my master's thesis I compared two models of rainfall.",
      'For my thesis, I interviewed forty nurses.',
    ],
  },
  {
    name: 'as a worker somewhere',
    looksFor: rule(
      String.raw`\bas (?:an?|the) (?<what>{job}(?: (?:at|in|for|with|of) [^,.;:()]{2,60}?)?),? (?:I|we) (?<verb>\p{L}+)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      'As a data analyst at a bank in Lagos, I built reports.',
      'As a research assistant in the lab of Dr. Ann Lee I recorded from neurons.',
    ],
    not: ['As a child I lived by the sea.'],
  },
  {
    name: 'years of experience',
    looksFor: rule(
      String.raw`\bI(?:'ve| have)? (?:have |spent |been )?(?:the (?:past|last) )?(?:(?:more than|over|almost|about|nearly|around) )?(?:\p{L}+|\d+) years(?: of (?<what>(?:[\p{L}-]+ ){0,3}experience (?:in|as|with|at) [^,.;:()]{2,60}))`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: '{what}', byWords: true },
    examples: ['I have five years of professional experience in logistics.'],
  },
  {
    name: 'time spent doing',
    looksFor: rule(
      String.raw`{I} spent {time} (?<what>(?:as|on|doing|(?!believing|wondering|thinking|waiting|hoping|trying|worrying|dreaming|looking for|wishing)\p{L}+ing) [^,.;:()]{3,80})`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: ['I spent the last year working at a museum in Delft.'],
    not: ['I spent four months believing that the figure was right.'],
  },
  {
    name: 'time spent somewhere',
    looksFor: rule(String.raw`{I} spent {time} (?<what>(?:at|in|with) [^,.;:()]{3,80})`),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true, needs: 'place' },
    examples: ['I spent two summers in the lab of Prof. Ann Lee.'],
    not: ['I spent two years in doubt.'],
  },
  {
    name: 'my job',
    looksFor: rule(
      String.raw`\b(?:in|at|during|after) my (?:current|present|previous|first|last|former|summer|part-time|day|next) (?<what>(?:job|position|role|post|work|employment|employer)(?: (?:at|as|with|in) [^,.;:()]{2,60}?)?)(?=,| (?:I|we)\b)|\bmy (?:current|present|previous|first|last|former|summer|part-time|day) (?<what2>(?:job|position|role|post|work|employer)) (?<verb>is|was) [^.;:]{3,80}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}', byWords: true },
    examples: ['In my current job at Siemens, I test brakes.', 'My first job was at a bakery in Porto.'],
  },
  {
    name: 'at a place of work since',
    looksFor: rule(
      String.raw`\bsince (?:\p{L}+ )?(?:19|20)\d\d,? I (?:have been|am|have) (?<what>(?:at|with|in|part of|a member of) [^,.;:()]{2,60})`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: '{what}', byWords: true },
    examples: ['Since 2021 I have been with Siemens in Munich.'],
  },
  {
    name: 'own project',
    looksFor: rule(
      String.raw`{I} (?<verb>maintain|maintained|contribute to|contributed to|contributed|released|publish|have been (?:writing|building|developing|maintaining|making)|(?:am|'m) (?:writing|building|developing|maintaining|making)|run|ran|wrote|built|made|designed) (?<what>[^,.;:()]{0,50}?(?:{made}|open[- ]source [\p{L} ]+?|language|toy \p{L}+|backend|front ?end|patch(?:es)?|debugger|interpreter|library|channel|club website)s?(?: (?:called|named|that|for|to|in|of|with|which) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|while|but|because)\b|[,.;:()]|$)|\bmy own (?<what2>(?:[\p{L}-]+ ){0,2}(?:{made}|language|compiler))\b`,
    ),
    makes: { kind: PROJECT, status: null, title: '{what}{what2}' },
    examples: [
      'I maintain a small open-source library for dates.',
      'For two years I have been building a telescope.',
      'I contributed three patches to a compiler.',
    ],
    not: ['I made a mistake.'],
  },
  {
    name: 'organized',
    looksFor: rule(
      String.raw`{I} (?<verb>organi[sz]ed|organi[sz]e|co-?organi[sz]ed?|coordinated|coordinate|chaired|chair|co-?founded|founded|helped (?:to )?(?:organi[sz]e|run|found|set up)|help (?:to )?(?:organi[sz]e|run)|run|ran|led|lead|serve on|served on|am (?:a member|the president|president|treasurer|secretary) of|was (?:the president|president|treasurer|secretary|a member) of) (?<what>[^.;:()]{0,60}?(?:club|society|association|union|charity|group|festival|choir|orchestra|newspaper|council|committee|event|meetups?|reading group|food bank|shelter|library|campaign|fundraiser|team|league|youth centre|youth center|seminar|conference|workshop|exhibition|tournament|summer camp|hackathon|lecture series|choir|band|march|protest|strike)(?: (?:of|for|at|in) [^,.;:()]{2,50}?(?=,? (?:where|and|which|while|but|that)\b|[,.;:()]|$))?)(?![\p{L}-])`,
    ),
    makes: { kind: VOLUNTEERING, status: null, title: '{verb} {what}' },
    examples: [
      'I organised a reading group for first-year students.',
      'I am treasurer of the student union.',
      'I founded a debating club at my school.',
      'I help to run a food bank in Leeds.',
    ],
    not: ['I led the horse to water.'],
  },
  {
    name: 'degree of the applicant',
    looksFor: rule(
      String.raw`\b(?:my|with an?|after an?|during my|after my|a) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?! (?:thesis|project|dissertation|student|candidate|position|application|supervisor|level|candidates|students|advisor|course))(?: in (?:the )?{field})? (?:at|from) (?=(?:the )?(?:\p{Lu}|\[))`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      "During my master's at Leiden University I learnt to read charters.",
      'With a degree in law from the University of Lagos, I began to work.',
    ],
    not: ['I want to apply for a PhD at Leiden University.'],
  },
  {
    name: 'subject of study',
    looksFor: rule(
      String.raw`\b(?:my|the) (?:undergraduate |graduate |bachelor'?s? |master'?s? |doctoral )?studies (?:in|of) {field}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Studies of {field}' },
    examples: ['During my studies of geography at the University of Graz I drew maps.'],
  },
  {
    name: 'research done',
    looksFor: rule(
      String.raw`\b(?:I|we) (?:have )?(?<verb>measured|analy[sz]ed|simulated|modelled|modeled|recorded|sequenced|annotated|collected|surveyed|interviewed|estimated|replicated|reproduced|examined|compared|transcribed|coded|dissected|imaged|quantified|mapped|catalogued|excavated|synthesi[sz]ed|characteri[sz]ed|derived|proved) (?!it\b|them\b|this\b|that\b|him\b|her\b)(?<what>[^,.;:()]{3,80}?)(?=,? (?:where|when|and|which|while|but|because|so)\b|[,.;:()]|$)`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{verb} {what}' },
    examples: [
      'At EMBL I measured the growth of roots.',
      'In the group of Dr. Per Lund I interviewed forty farmers.',
    ],
    not: ['I measured it.'],
  },
  {
    name: 'my project',
    looksFor: rule(
      String.raw`\bmy (?:(?:own|largest|biggest|main|favou?rite|latest|last|current|first|side|hobby|pet|open-source|personal) )+projects? (?<verb>is|was|are|were) {what}`,
    ),
    makes: { kind: PROJECT, status: null, title: 'Project: {what}' },
    examples: ['My largest project is a compiler for a small language.'],
  },
  {
    name: 'degree in a list',
    looksFor: rule(
      String.raw`^(?:[•*–-] |(?:before that|before|then|earlier|previously|now|currently|at present|first)[,:]? )?(?:(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present|now|today)?:?,? )?(?:an? |my )?(?<degree>{degree})(?: \([^)]*\))?(?: (?:(?:in|of) )?{field})?,? (?:from |at )?(?![^.;]*\b(?:statement|application|letter)\b)[^.;]{0,80}(?:the same university|universi|institut|college|school|hochschule|polytechnic)[^.;]{0,60}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      'BSc in Biology, University of Ghana, 2016-2019.',
      '- BSc (Hons) in Biomedical Science, University of Peradeniya, 2017, upper second class',
      'BA Linguistics, University of Zagreb (2016–2019)',
      'Before that, Licenciatura at the same university, 6.6 of 7.',
      '2019-2021: MSc in statistics, Ghent University',
    ],
    not: ['MSc in Data Science, University of Galway: personal statement'],
  },
  {
    name: 'job in a list',
    looksFor: rule(
      String.raw`^(?:[•*–-] )?(?:(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present|now|today)?:?,? )?(?:(?:one|two|three|four|five|six|\d+) (?:years|months|summers) as )?(?:an? )?(?!(?:my|our|his|her|their|your|the|dear|we|as|in|at|for|to|with|two|three|four|several|many|some|most|all|both|other|former) )(?<what>(?![^,.;:()]{0,60}\bmy\b){job}(?:,| at| in| for| with) [^,.;:()]{2,60})(?=[,.;(]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: [
      '2019-2021: Research assistant at Ghent University',
      'Two years as a nurse at a hospital in Lyon.',
    ],
  },
  {
    name: 'studied somewhere',
    looksFor: rule(
      String.raw`{I} (?<verb>studied|have studied|study) (?<what>(?:at|in) [^,.;:()]{2,60}?)(?=,? (?:for|and|where|but|before|after|until|in (?:19|20))\b|[,.;:()]|$)|\b(?:at|in) (?<what2>[^,.;:()]{3,50}),? I (?:studied|read|majored in) (?<field>\p{L}[\p{L} -]{2,40}?)(?=,? (?:and|for|before|where|but|until|with)\b|[,.;:()]|$)`,
    ),
    makes: { kind: EDUCATION, status: null, title: 'Studies of {field} {what}{what2}', needs: 'place' },
    examples: ['I studied in Belgium for a year.', 'At Heidelberg University I read biology, and I left.'],
    not: ['I studied in silence.'],
  },
  {
    name: 'about to graduate',
    looksFor: rule(
      String.raw`\bI (?:will |am going to )?graduate (?:this|next|in)\b(?: [\p{L}\d]+)?(?: (?:in|with a degree in) {field})?`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}' },
    examples: ['I graduate this July in chemistry from Ghent University.'],
  },
  {
    name: 'voluntary service',
    looksFor: rule(
      String.raw`\b(?<what>(?:voluntary|civilian|military|community|social|national) (?:year|service|work)(?: (?:at|in|with|for) [^,.;:()]{2,60}?)?)(?=,? (?:where|and|which|I|but|took|taught|was|made)\b|[,.;:()]|$)`,
    ),
    makes: { kind: VOLUNTEERING, status: COMPLETED, title: '{what}' },
    examples: [
      'After school I did a voluntary year at a nature reserve.',
      'During my civilian service I drove an ambulance.',
    ],
  },
  {
    name: 'held a post',
    looksFor: rule(
      String.raw`{I} (?<verb>was|am|have been) (?:responsible for|in charge of|head of|part of) (?<what>[^,.;:()]{3,70}?)(?=,? (?:where|and|which|but|for (?:\p{L}+) years|until|since|at)\b|[,.;:()]|$)|{I} (?<verb2>own|owned) (?<what2>an? [^,.;:()]{3,50}?)(?=,? (?:where|and|which|but|at|in|until)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}', byWords: true },
    examples: [
      'I was responsible for the payroll of forty people.',
      'I own a small bakery.',
      'I trained as a nurse in Lyon.',
    ],
  },
  {
    name: 'contributed',
    looksFor: rule(
      String.raw`{I} (?<verb>contribute|contributed|have contributed|have been contributing)(?: (?:code|patches|bug fixes|documentation))? to (?!your|the (?:group|team|field|community|society|research|lab)|a |my |our |an? )(?<what>[^,.;:()]{2,50}?)(?=,? (?:and|since|where|but|for)\b|[,.;:()]|$)`,
    ),
    makes: { kind: PROJECT, status: null, title: 'Contributions to {what}' },
    examples: ['I have contributed to LLVM since 2023.'],
    not: ['I hope to contribute to your group.'],
  },
  {
    name: 'background',
    looksFor: rule(String.raw`\bmy (?:academic |educational )?background is in {field}`),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Background in {field}' },
    examples: ['My background is in physics.'],
  },
];
