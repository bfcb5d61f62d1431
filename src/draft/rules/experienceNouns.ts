/** Experiences that a noun names, or that are told without the verbs of `EXPERIENCE_RULES`: they come after those. */
import { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import type { ExperienceMade } from './experiences.js';
import { DEGREE } from './lists.js';
import { pattern, type Rule } from './rule.js';

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, PROGRAM } = ExperienceKind;
const { COMPLETED, ONGOING, REFUSED, DECLINED } = ExperienceStatus;

const parts = {
  I: String.raw`\b(?:I|we)(?:'ve|'d|'m| have| had| am| was)?(?: been)?(?: (?:also|now|still|once|then|later|already|\p{L}+ly))*`,
  degree: DEGREE,
  ordinal: '(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th)',
  count: String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|several|some|\d+)`,
  /** Where the words for something end. */
  end: String.raw`(?=,? (?:where|when|and|which|while|but|because|since|until|so|that|who|with whom)\b|[,.;:()!?]|$)`,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const EXPERIENCE_NOUN_RULES: readonly Rule<ExperienceMade>[] = [
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
    name: 'refused elsewhere',
    looksFor: rule(
      String.raw`\b(?:turned (?:me|my application) down|rejected (?:me|my application)|refused (?:me|my application)|(?:I|and) (?:was|got|have been|had been) (?:also )?(?:turned down|rejected|refused|not admitted|not accepted)(?: (?:by|from|for|at) (?<what>[^,.;:()]{2,60}?))?{end}|(?:I|and) (?:was|came|finished|am) (?:also )?(?:a |the )?runner-up for (?<what2>[^,.;:()]{2,60}?){end})`,
    ),
    makes: { kind: PROGRAM, status: REFUSED, title: 'Application: {what}{what2}' },
    examples: [
      'In May the foundation turned me down.',
      'I was rejected by the Berlin school two years ago.',
      'I was runner-up for a place in Ghent.',
    ],
    not: ['My paper was rejected by a journal.', 'She turned the music down.'],
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
    name: 'year of a subject',
    looksFor: rule(
      String.raw`\b(?:I(?:'m| am)|and am|currently|now) (?:currently |now |still )?(?:in|on|at) (?:(?:the|my) )?{ordinal} (?:year|semester|term) (?:of|in) (?:my )?(?:studies (?:of|in) )?(?!the |my |it\b)(?<field>\p{L}[\p{L} -]{2,40}?)(?= (?:at|in|of|with)\b|[,.;:()]|$)|(?:^|, |\bI(?:'m| am) (?:currently |now )?)(?:an? )?{ordinal}[- ]year (?<level>[\p{L} ]{2,40}?)(?: student)?(?= (?:at|in)\b)`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}{level}' },
    examples: [
      'I am on third year of dentistry at [university].',
      "I'm Ana, second-year physics at the University of Porto.",
    ],
    not: ['The first-year students at our school liked it.'],
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
    name: 'exchange in passing',
    looksFor: rule(
      String.raw`\b(?:my|spent an?|did an?|after an?|during an?|completed an?) (?<what>exchange (?:semester|year|term)|(?:semester|year|term) abroad|Erasmus (?:semester|year|stay|exchange|term))(?! (?:application|programme|program|office|coordinator))`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: ['Prof. Ann Lee, with whom I spent an exchange year, taught me that.'],
    not: ['I would like to spend an exchange year with you.'],
  },
  {
    name: 'school',
    looksFor: rule(
      String.raw`\b(?:my|finished|completed|passed|after|took|taking|sat|sitting|attend|attended|went to|left|doing|graduated from|at the end of|in)(?: an?| the| my)? (?:[\p{L}-]+ ){0,2}?(?<what>A-?levels?|AS-?levels?|(?:international|european|french) baccalaureate|baccalaureate|IB(?: diploma)?|high[- ]school(?: diploma)?|sixth form|matura|abitur)(?![\p{L}]| teacher| student| pupil)|^(?<what2>A-?levels|IB diploma|abitur|matura)\b`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}{what2}' },
    examples: ['I finished high school in Tartu in 2023.', 'I took my A-levels last summer.'],
    not: ['I teach at a high school.'],
  },
  {
    name: 'thesis in passing',
    looksFor: rule(
      String.raw`(?:(?<!\bsupervis\p{L}* )\b(?:my|a) |^(?:[•*–-] |\d+[.)] )?)(?<level>(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|diploma|b\.?sc\.?|m\.?sc\.?|honours|final-year|undergraduate|graduate|degree) )(?:thesis|dissertation)(?! (?:supervisor|advis[oe]r|committee|defen[cs]e|topic|project|to write))`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: '{level} thesis' },
    examples: [
      'The results of my doctoral thesis, defended in 2024, are in print.',
      "Master's thesis (a year): grew crystals in the dark.",
    ],
    not: ['My master’s thesis supervisor told me so.'],
  },
  {
    name: 'line of a list',
    looksFor: rule(
      String.raw`^(?:[•*–-] |\d+[.)] )?(?![^.;]*\b(?:is|would|will|can|could|seems|sounds)\b)(?<what>(?:[\p{L}'-]+ ){0,3}?(?:fellowship|internship|traineeship|assistantship|placement|apprenticeship|(?:summer|part-time|student|holiday) job)(?: (?:at|in|with|for) [^,.;:()]{2,60})?)(?=,|:| \(|\.|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: ['Research fellowship at [institute], 2024: grew cells.', '• Internship at Siemens, 2023'],
    not: ['The internship taught me patience.'],
  },
  {
    name: 'time somewhere',
    looksFor: rule(
      String.raw`(?:^|\b(?:did|spent|have had|put in|was (?:there )?(?:by|for)|after|from) (?:almost |about |nearly |over )?)(?<what>{count} (?:years?|months?|weeks?|summers?|seasons?|winters?|semesters?|days) (?:at|on|in|with|as|aboard) (?!the (?:field|end|middle|dark|past|future)|my |which|total|all\b|life\b|a row)[^,.;:()]{2,60}?){end}`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: ['Did three weeks at a shipyard after school.', 'Eleven years on trawlers taught me that.'],
    not: ['I thought of it for two weeks in a row.'],
  },
  {
    name: 'lessons taken',
    looksFor: rule(
      String.raw`{I} (?<verb>took|take|taking|enrolled in|enrolled for|signed up for|attend|attended|attending|following|followed) (?!your\b)(?<what>(?:(?:an?|the|some|two|three|several|evening|weekly|private|online) )*(?:[\p{L}-]+ ){0,3}?(?:courses?|classes|lessons|lectures|seminars?|MOOCs?)(?: (?:in|of|on|about|with) [^,.;:()]{2,50}?)?){end}|\bI (?:was|have been)(?: once| later| also)?,?(?: for [^,.;]{3,30},)? taught (?<what2>[^,.;:()]{3,50}?) by`,
    ),
    makes: { kind: EDUCATION, status: null, title: '{what}{what2}' },
    examples: [
      'I took evening classes in bookkeeping.',
      'I have enrolled in a course in Bern.',
      'I attended lectures on set theory.',
      'I was taught the violin by an aunt.',
    ],
    not: ['I would like to take your course on networks.'],
  },
  {
    name: 'does for a living',
    looksFor: rule(
      String.raw`{I} (?<verb>drive|drove|driven|driving|fix|fixed|fixing|repair|repaired|repairing|deliver|delivered|delivering|sell|sold|selling|bake|baked|cook|cooked|clean|cleaned|cleaning|weld|welded|pick|picked|translate|translated|translating|babysit|nurse|nursed|farm|farmed|manage|managed|managing|stack|stacked|wait|waited|kept|keep) (?!to\b|myself|it\b|them\b|that\b|this\b|in\b|on\b|for\b|up\b|a diary|an? eye|my|his|her|their|from|home|with)(?<what>[^,.;:()!?"]{3,50}?){end}`,
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
