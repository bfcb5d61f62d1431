/** What came of an experience: grades, prizes, publications, refusals and money. */
import { OutcomeKind } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes. A group `value` is the figure of its score, `best` the best there is, `score` the words for it. */
export interface OutcomeMade {
  readonly kind: OutcomeKind;
}

const { GRADE, AWARD, PUBLICATION, REJECTION, FUNDING, OTHER } = OutcomeKind;

export const OUTCOME_RULES: readonly Rule<OutcomeMade>[] = [
  {
    name: 'mark out of',
    looksFor: pattern(
      String.raw`(?<score>\b(?<value>\d{1,3}(?:[.,]\d{1,2})?) ?(?:out of|\/) ?(?<best>\d{1,3}(?:\.\d{1,2})?))\b`,
    ),
    makes: { kind: GRADE },
    examples: ['I finished my degree with 17 out of 20.', 'My average is 3.8/4.0.'],
  },
  {
    name: 'grade of',
    looksFor: pattern(
      String.raw`\b(?:GPA|CGPA|grade|average|mark|grade point average|final grade)(?: of| was| is|:)? (?<score>(?<value>\d{1,3}(?:[.,]\d{1,2})?))\b|\bwith (?:an?|the) (?<score2>(?<value2>\d{1,2}[.,]\d{1,2})) (?:at the end|average|GPA|on average)`,
    ),
    makes: { kind: GRADE },
    examples: ['I graduated with a GPA of 3.9.', 'I took my degree with a 2.3 at the end.'],
  },
  {
    name: 'distinction',
    looksFor: pattern(
      String.raw`\bwith (?<score>(?:high |highest |first[- ]class )?(?:distinction|honou?rs))\b|(?<score2>\b(?:(?:summa |magna )?cum laude|first-class honours|top \d{1,2} ?(?:%|percent|per cent)(?: of (?:my|the) (?:class|year|cohort))?|(?:first|second|third|best) (?:in|of) my (?:class|year)))`,
    ),
    makes: { kind: GRADE },
    examples: [
      'I finished my degree with distinction.',
      'I graduated summa cum laude.',
      'I was in the top 5% of my class.',
    ],
  },
  {
    name: 'mark in a subject',
    looksFor: pattern(
      String.raw`\bin (?:\p{L}+) (?<score>(?<value>\d{1,2}(?:\.\d)?))(?=,| and|\.)(?! (?:years|weeks|months|minutes))`,
    ),
    makes: { kind: GRADE },
    examples: ['In algebra I have 16 out of 20 and in analysis 11, and the 11 is honest.'],
  },
  {
    name: 'prize',
    looksFor: pattern(
      String.raw`\b(?:won|win|awarded|received|given|gave (?:it|us|me)|got|earned|shared) (?:[^.;:]{0,50}?)\b(?:prize|award|medal|trophy|first place|second place|third place|best (?:paper|poster|thesis|talk))\b|\bwon (?:the|a|our) [^.;:,]{2,60}|\bwas given [^.;:,]{2,40} prize\b|\bcame (?:first|second|third)\b(?: (?<score>of \d+ teams))?|\b(?:gold|silver|bronze) medal\b|\bhono(?:u)?rable mention\b|\b(?:best (?:paper|poster|thesis)|dissertation|thesis|teaching) (?:award|prize)`,
    ),
    makes: { kind: AWARD },
    examples: [
      'My poster won the second prize of the conference.',
      'We came third of 19 teams.',
      'I won a silver medal at the olympiad.',
      'It was given the best paper award.',
      'The conference gave it the second prize.',
    ],
    not: ['We won time.'],
  },
  {
    name: 'publication',
    looksFor: pattern(
      String.raw`\b(?:was|were|been|got|are|is) (?:recently |since |later |each year )?(?:published|printed|accepted(?: for publication)?)(?: [^.;:,]{0,20})? (?:in|at|by|as|each)\b|\b(?:published|co-?authored|authored) (?:an?|two|three|four|my|our|several|the)? ?(?:[\p{L}-]+ ){0,4}(?:papers?|articles?|essays?|chapters?|book|stories|poems|preprint)|\b(?:came out|appeared) (?:as an article |as a \p{L}+ )?in\b|\b(?:are|is) printed (?:each|every) year in`,
    ),
    makes: { kind: PUBLICATION },
    examples: [
      'My article was published in a local newspaper.',
      'I co-authored two papers.',
      'One chapter came out as an article in Nature Physics.',
      'Our paper was accepted at NeurIPS.',
    ].slice(0, 4),
  },
  {
    name: 'refusal',
    looksFor: pattern(
      String.raw`\b(?:papers?|articles?|manuscript|proposal|plan|abstract|application|the first)\b[^.;:]{0,80}?\b(?:was|were|got|been|is|you)? ?(?:rejected|refused|turned (?:it )?down|declined by)\b|\b(?:you|they|the journal) (?:turned it down|refused (?:it|me)|rejected (?:it|me))|\bI (?:applied [^.;:]{0,60}?and )?(?:was|got) (?:refused|rejected|turned down)\b|\bhad my (?:[\p{L}-]+ ){0,2}(?:paper|article|proposal|manuscript) (?:rejected|refused)`,
    ),
    makes: { kind: REJECTION },
    examples: [
      'The paper was refused by the journal in nine days.',
      'I applied last year and was refused.',
      'I had my first paper rejected from a Q1 journal.',
      'I sent you a plan for this book and you turned it down.',
    ],
  },
  {
    name: 'money',
    looksFor: pattern(
      String.raw`\b(?:granted|awarded|gives?|gave|promised|received|won|got|pays?|paid) (?:me |us )?(?:an? |the )?(?:[^.;:]{0,30}?)(?<score>(?:[€$£] ?)?(?<value>\d{1,3}(?:,\d{3})+|\d+) ?(?:euros?|dollars|pounds|francs|kroner|kronor|crowns|EUR|USD|GBP|CHF|€|\$)(?: a (?:year|month))?)|\b(?:received|awarded|won|got|hold|given) (?:an?|the|my) (?:[\p{L}'-]+ ){0,4}(?:scholarship|grant|stipend|fellowship|bursary)\b`,
    ),
    makes: { kind: FUNDING },
    examples: [
      'The Ahlqvist Foundation has granted me 6,400 euros for finishing the book.',
      'I was awarded a merit scholarship.',
      'I received a travel grant.',
    ],
  },
  {
    name: 'submitted',
    looksFor: pattern(
      String.raw`\b(?:paper|article|manuscript|preprint|chapter|poster)\b[^.;:]{0,60}\b(?:is|was|are|were|has been) (?:now |currently |still )?(?:submitted|under review|in preparation|in press|on arXiv|presented)\b|\b(?:I|we) (?:presented|showed) (?:it|this|our|my|the|a) (?:[\p{L}-]+ ){0,3}(?:at|as a poster|in a talk)\b|\bgave a (?:talk|poster|lecture) (?:on|about|at)\b`,
    ),
    makes: { kind: PUBLICATION },
    examples: ['I wrote my thesis on bees. The paper is under review.'],
  },
  {
    name: 'result',
    looksFor: pattern(
      String.raw`\b(?:I|we) (?:found|discovered|showed|proved|demonstrated|concluded|detected|identified|could show|were able to show|was able to show|managed to|succeeded in) (?:that|out|how|a|an|the|no|to|in|two|three|why|\p{L}+ing)\b|\b(?:I|we) (?:reduced|improved|increased|halved|doubled|cut|sped up|fixed|shortened|raised|brought) [^.;:]{3,80}\b(?:by|from|to|per cent|percent|%|half|a factor)\b|\b(?:it|this|that|which|the (?:\p{L}+ ){0,2}(?:model|method|program|compiler|system|tool|project|robot|result|results|analysis|experiment|pipeline|paper|study|machine|team)) (?:now )?(?:turned out|led to|resulted in|became|is (?:now |still )?(?:used|in use)|are (?:now |still )?used|reduced|showed|revealed|confirmed|failed|works?|worked|did not work|runs?|ran|compiles?|passes|got|gets|took|takes|reached|cut|grew|made it)\b`,
    ),
    makes: { kind: OTHER },
    examples: [
      'I wrote my thesis on bees. I found that they count.',
      'I worked as an engineer at Siemens. I reduced the cost of tests by half.',
      'I built a robot. It now runs for an hour.',
    ],
  },
  {
    name: 'figure',
    looksFor: pattern(
      String.raw`\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|a third|a quarter) (?:of (?:the|them|our|my) )?(?:(?!years|months|semesters|hours a week)[\p{L}-]+ )?(?:per ?cent|percent|times out of|hours|minutes|seconds|metres|meters|miles|dB|pages|people|patients|samples|lines|users|students in|cells|mice|genes|stars|words|interviews|households|firms|workers|papers|points|kilos?|kilograms|degrees|teams|teeth|errors|bugs|tests|visitors|downloads|customers|subscribers|children|farmers|plants|species|sites)\b|\b\d[\d,.]* ?(?:%|km|kg|ms|GB|MB|Hz|kHz|nm|mm)(?!\p{L})`,
    ),
    makes: { kind: OTHER },
    examples: ['I built a robot. It gets seventy weeds, and runs for forty minutes.'],
  },
];
