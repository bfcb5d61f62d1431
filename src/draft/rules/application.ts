/** What the letter applies for, and what it says of that: the first time, tracks, who pays. */
import { pattern, type Rule } from './rule.js';

/** What a rule makes: the group `what` is what is applied for, up to the end of the words that say so. */
export interface ApplicationMade {
  /** How sure the words are: the rule with the least number is meant, and of those the first place in the letter. */
  readonly rank: number;
}

/** A full stop within “LL.M. in …” ends nothing. */
const what = String.raw`(?<what>(?:[^,.;:!?()"]|\.(?=\p{L}|\.|,| (?:in|of|at|for) )){3,140})`;

/** What somebody would like who applies, up to the verb. */
const WISH = String.raw`\bI(?: would|'d| should| very much| really| am| 'm|'m)?(?: \p{L}+ly| also| very much| really| most| much)* (?:like|love|want|wish|hope|be (?:happy|delighted|honou?red|grateful|glad)|seeking|looking|hoping|eager|keen|excited|aim|intend|ask|propose)`;

export const APPLICATION_RULES: readonly Rule<ApplicationMade>[] = [
  {
    name: 'applies for',
    looksFor: pattern(
      String.raw`\b(?:apply|applying|submit (?:my|this|an) application|my (?:\p{L}+ )?(?:application|candidacy|candidature)|(?:this|an?) (?:\p{L}+ )?application|(?:express|expressing|state|convey) my (?:\p{L}+ )?interest|(?:am|'m) (?:\p{L}+ )?interested in (?:applying|joining)|be considered|put myself forward|(?:be|as|am) (?:an?|your) (?:\p{L}+ )?candidate(?= for\b))(?: for the first time| again| now| today| here| this year| with this letter| herewith| hereby)?(?: to join| to be (?:considered|admitted)| for admission| for a place| for a position| for entry)? (?:for|to|in|at|on|as) (?!me\b|apply|it\b|the (?:first|second|third) time|my studies|you\b|school |that\b|learn|which\b|myself|reasons)${what}`,
    ),
    makes: { rank: 1 },
    examples: [
      'I am applying for the first time to the Tagus Winter School in Statistics.',
      'I am writing to apply for the PhD position in marine ecology at the University of Bergen.',
      'Please accept my application for the research internship at CERN.',
      'This is my second application to the Rhone Valley Summer School.',
      'I would like to apply for this scholarship.',
      'I am writing to express my strong interest in the graduate programme in public policy.',
      'I would like to be considered for the traineeship at Bosch.',
    ],
    not: ['Later I want to apply for a PhD at some other place.'],
  },
  {
    name: 'would like to come',
    looksFor: pattern(
      `${WISH}(?: to| for| forward to)? (?:come(?: and work)? (?:to|with)|join(?:ing)?|attend(?:ing)?|take part in|participate in|participating in|be admitted to|be admitted as [^.;]{3,40} (?:at|to|in)|admission (?:to|in|into)|a place (?:in|at|on)|study(?:ing)? (?:at|in|with|the|for)|complete (?:the|my)|do the|follow the|enrol(?:l)? in|be (?:a )?part of|visit|pursue [^.;]{3,80}? (?:in|at|with)|continue [^.;]{3,60}? (?:in|at|with)|do [^.;]{3,60}? (?:in|at|with)|write my [^.;]{3,60}? (?:in|at|with)|work (?:in|at|for|on|with)|intern (?:at|with|in)|be an intern (?:at|with|in)|spend [^.;]{3,60} (?:in|at|with|on)) ${what}`,
    ),
    makes: { rank: 2 },
    examples: [
      'I would like to come to the Pentland Archive and Research Centre in Thurso for ten weeks.',
      "This year I'd really love to join SMILES.",
      'I would like to spend four months, from February to May, in your quantum optics lab at the Technical University of Denmark.',
      'I would be honoured to take part in your summer school.',
      'I would like to pursue my doctorate in your laboratory.',
      'I am seeking admission to the Lund Graduate School.',
      'I want to spend the summer on your compiler team.',
    ],
  },
  {
    name: 'asks for a place',
    looksFor: pattern(
      String.raw`\b(?:ask(?:ing)?|request(?:ing)?|beg|hop(?:e|ing)|wish(?:ing)?|compet(?:e|ing)|bid(?:ding)?)(?: you)?(?: very| \p{L}+ly)* for (?:a|an|one|the|my)? ?(?:\p{L}+ )?(?:place|seat|spot|admission|position|room|desk|bed|bench|month|week|stay|residency|internship|traineeship|grant|scholarship|fellowship)(?: (?:on|at|in|to|with|of|from))? ${what}`,
    ),
    makes: { rank: 2 },
    examples: ['I ask you kindly for a place on the Tagus Winter School in Statistics.'],
  },
  {
    name: 'addressed',
    looksFor: pattern(
      String.raw`^(?:Dear|To) (?:the )?(?:organi[sz]ers?|directors?|coordinators?|(?:graduate |doctoral |admissions? |selection |scholarship |hiring |search |programme |program )*(?:committee|office|board|team|panel)|members|[\p{L} ]{3,30} team|jury)(?: members)? (?:of|at|for) ${what}`,
    ),
    makes: { rank: 3 },
    examples: [
      'Dear organisers of the Rochehaut Summer School on Elliptic Curves,',
      'To the orchard team at Tveskov Robotics',
      'Dear admissions committee of the Lund Graduate School,',
    ],
  },
  {
    name: 'addressed by name',
    looksFor: pattern(
      String.raw`^Dear (?:the )?(?<what>(?!(?:members?|selection|admissions?|scholarship|hiring|search|recruitment|recruiting|sir|graduate|human)\b)[^,.;:!?()"]{2,80}? (?:team|committee|board|jury|panel|organi[sz]ers|staff|admissions))(?=[,:.!]|$)`,
    ),
    makes: { rank: 3 },
    examples: ['Dear Lund Summer School organisers,', 'Dear Leiden Fellowship Committee,'],
  },
  {
    name: 'subject line',
    looksFor: pattern(
      `^(?:(?:re|subject|regarding|concerning|betreff): ?)?(?:(?:my )?application|motivation(?: letter)?|letter of motivation|statement of purpose|cover letter|personal statement|letter of intent|why I (?:apply|am applying|want to (?:come|go))|expression of interest)(?: (?:for|to|in)(?: admission to| the)?|:|,| [–-])+ ${what}|^(?:re|subject|regarding|concerning|position|programme|program|course): ?${what.replace('what', 'what2')}`,
    ),
    makes: { rank: 3 },
    examples: [
      'Motivation letter for the Lund Summer School',
      'Application for the PhD position in soil science',
      'Statement of purpose – Residency at Kunsthal Ribe',
      'Application, Lund Scholarship for Engineers',
    ],
  },
  {
    name: 'why this one',
    looksFor: pattern(
      String.raw`\b(?:your|this) (?<what>(?:[\p{L}'-]+ ){0,3}?(?:summer school|winter school|school|programme|program|internship|scholarship|fellowship|traineeship|course|master'?s?(?: programme| program)?|position|camp|workshop|residency|lab|laboratory|group|team|company|institute|department|university|foundation|doctorate|ph\.?d))\b(?! (?:of mine|party|of people))`,
    ),
    makes: { rank: 4 },
    examples: [
      'Your summer school would be the right place for me.',
      'I believe that this position fits me well.',
    ],
  },
];

/** How a sentence begins that tells of what comes after. */
export const LATER =
  /^(?:later|afterwards|after (?:that|this|the)|one day|in the (?:long|future)|eventually|ultimately)\b/iu;

/** What stands before a wish that is none of now. */
export const LATER_BEFORE =
  /\b(?:later|afterwards|after that|one day|mean to|so I could|hope to|plan to|will) (?:\p{L}+ )?$/iu;

const PROGRAM_NOUN =
  "summer school|winter school|spring school|autumn school|graduate school|doctoral school|school|programmes?|programs?|scholarship|fellowship|camp|workshop|master(?:'s)?(?: degree)?|bootcamp|course|residency|LL\\.?M|M\\.?Sc|M\\.A|MA(?= in\\b)|MEng|M\\.Ed|M\\.?Phil|MBA|MPH|MFA|MPP|MPA|M\\.?Res";
const POSITION_NOUN =
  'positions?|internship|traineeship|studentship|post|job|vacancy|place|visit|stay|grant|degree|ph\\.?d|doctorate|assistantship|candidature';
const TEAM_NOUN =
  'lab|laboratory|team|group|company|firm|institute|university|department|faculty|start-?up|archive|library|centre|center|museum|foundation|college|organi[sz]ation|research group';
/** A phrase around one of some nouns. */
const NOUN_PHRASE = (nouns: string) =>
  new RegExp(
    String.raw`(?:\b(?:the|your|this|a|an|its|their)\b )?(?:(?!(?:in|at|for|to|of|from|with|and|as|by) )[\p{L}\d'&.-]+ ){0,6}?(?:${nouns})\b(?:\.(?= (?:in|of|at|for)\b))?(?: (?:${nouns}|programme|program)\b)*(?: (?:in|of|on|for) (?!(?:your|the|a|an|my|this|ten|two|three|four|five|six|\d|${'January|February|March|April|May|June|July|August|September|October|November|December'})\b)[\p{L}-]+(?: (?!(?:at|in|of|with|for|from|as|to|because|this|where|which|that|starting|offered|advertised|announced|posted|open|available|and (?:I|my|to|would|hope))\b)[\p{L}&-]+){0,5})?`,
    'iu',
  );

/** Phrases for what is applied for: a programme, a position, a team or whom it belongs to. */
export const APPLICATION_PHRASES = {
  program: NOUN_PHRASE(PROGRAM_NOUN),
  position: NOUN_PHRASE(POSITION_NOUN),
  team: NOUN_PHRASE(TEAM_NOUN),
};

/** What comes after it is why, and nothing that is applied to. */
export const REASON =
  /,? (?:so that|because|since|where|although|though|while|but|after|before|in order to|to (?:learn|become|gain|deepen))(?!\p{L})/iu;
/** Whose an organization is that is not applied to: “with my degree from …”. */
export const OWN =
  /\b(?:my|from|graduat\p{L}+|studied|worked|funded by|financed by|recommended by|I am|I was|I have)(?!\p{L})/iu;

/** What the letter calls those that it is written to, where it names nothing that it applies for. */
export const ADDRESSEE = /(?<![\p{L}\p{N}])(?:you|your)(?![\p{L}\p{N}])/iu;

/** Whom a greeting greets, where not even that is said: “Dear «committee»,”. */
export const GREETED =
  /(?<=^(?:(?:dear|to|sehr geehrte[rs]?|liebe[rs]?|estimad[oa]s?|gentil[ei]) )?)(?!(?:dear|to|sehr geehrte[rs]?|liebe[rs]?|estimad[oa]s?|gentil[ei]|hello|hi|hey|good|greetings)(?!\p{L}))[^,.:!\s](?:[^.:!]*[^,.:!\s])?/iu;

/** Whether the letter applies for the first time. */
export const FIRST_TIME_RULES: readonly Rule<boolean>[] = [
  {
    name: 'first time',
    looksFor: pattern(
      String.raw`\b(?:first time (?:that )?(?:I (?:have |am |'m |ever )?|I've |I'm )?(?:apply|applying|applied)|appl(?:y|ying|ied) (?:[^.;]{0,60} )?for the first time|(?:my )?(?:very )?first application|(?:have|had) (?:not|never) (?:yet |before )?applied|haven't applied|never applied|(?:have|had) not (?:previously|yet) applied)\b`,
    ),
    makes: true,
    examples: [
      'This is my first time applying.',
      'I have not applied to you before.',
      'This is my first application to you.',
      'It is the first time that I am applying for anything like this.',
      'I apply to the Lund Summer School for the first time.',
    ],
  },
  {
    name: 'not the first time',
    looksFor: pattern(
      String.raw`\b(?:my (?:second|third|fourth|2nd|3rd) (?:application|attempt)|(?:second|third|fourth) time (?:that )?(?:I (?:have |am |'m )?|I've |I'm )?(?:apply|applying|applied|at the)|appl(?:y|ying|ied) (?:[^.;]{0,60} )?for the (?:second|third|fourth) time|my (?:previous|earlier|last|former|first|unsuccessful) application (?:was|in|to|did|had|last|two)|applied (?:(?:to|for|at) (?:you|it|this|the (?:same )?|your )[^.;,]{0,40} ?)?(?:last (?:year|summer|winter|autumn|spring)|before|already|once|twice|previously|unsuccessfully|without success|(?:a|one|two|three) years? ago|in (?:19|20)\d\d)|(?:last year|in (?:19|20)\d\d|(?:a|one|two|three) years? ago),? I (?:had )?(?:already |also |once |first )?applied (?:to|for) (?:the same|your|this|it|you)\b|(?:have|had|'ve) (?:already|previously|once) applied|appl(?:y|ying) (?:once )?(?:again|anew|once more)|re-?appl(?:y|ying)|have had a letter from me before)(?![\p{L}])`,
    ),
    makes: false,
    examples: [
      'This is my second application to the school.',
      'I applied last year as well and was refused.',
      'I am applying again.',
      'I am applying for your scholarship for the second time.',
      'Last year I applied to the same school and was put on the waiting list.',
      'I had applied once before, in 2022.',
      'This is the second time that I apply.',
      'I applied in 2023 and 2024 without success.',
    ],
    not: ['I applied it last year.'],
  },
];

/** The track that is asked for. */
export const TRACK_RULES: readonly Rule<'track'>[] = [
  {
    name: 'track',
    looksFor: pattern(
      String.raw`(?<!not )\b(?:the|its|your|a|in) (?:the )?(?<what>[\p{L}-]+(?:'s|s')?(?: [\p{L}-]+)?) (?:track|stream|strand|specialisation|specialization)\b`,
    ),
    makes: 'track',
    examples: [
      "I am applying in its beginners' track.",
      'I ask for the field track, where I can be of use.',
      'I would like to come in the problem track and not the lecture track.',
    ],
    not: ['For the modelling track I have not the tools.'],
  },
];

/** Who pays; the organizations in the words found are meant. */
export const FUNDING_RULES: readonly Rule<'funding'>[] = [
  {
    name: 'somebody pays',
    looksFor: pattern(
      String.raw`\b(?:paid (?:for )?by|funded by|financed by|supported by|sponsored by|covered by|funding from)[^.;]{0,80}|[^.;]{0,80}\b(?:(?:has|have) (?:granted|promised|awarded|offered) me [^.;]{0,40}(?:euros?|dollars|pounds|francs|grant|scholarship|stipend|travel)|keeps me on full pay|pays? (?:for )?(?:the|my) (?:train|journey|fee|fees|travel|stay|trip)|(?:will|would) (?:pay|cover|fund))\b[^.;]{0,40}`,
    ),
    makes: 'funding',
    examples: [
      'The train is paid for by the Fondation Mahy-Delcourt.',
      'The Ahlqvist Foundation has granted me 6,400 euros.',
    ],
  },
];

/** Whom or what the applicant would choose first; the people or else the organizations in the words found are meant. */
export const CHOICE_RULES: readonly Rule<number>[] = (['first', 'second', 'third', 'fourth'] as const).map(
  (word, index) => ({
    name: `${word} choice`,
    looksFor: pattern(
      String.raw`\b(?:my |the |as (?:a |my )?)?${word} (?:choice|preference)(?: [\p{L} ]{0,30}?)?(?:,|:| is| would be| being| of)?[^.;]{3,90}?(?=,? (?:and )?(?:my |the |as )?(?:first|second|third|fourth)\b|[,.;]|$)|,? and (?:my |the )?${word},? [^.;]{3,60}`,
    ),
    makes: index + 1,
    examples: [`My ${word} choice would be Dr. Lucia Aldana, whose work I have read.`],
  }),
);

/** Choices that the letter says by what is meant of a list: “Of the three projects I'd take the first”. */
export const LISTED_RULES: readonly Rule<number>[] = [
  {
    name: 'one of a list',
    looksFor: pattern(
      String.raw`\b(?:of|among|from) (?:the|your|these) (?:[\p{L}-]+ ){0,2}(?:projects|topics|positions|courses|tracks|themes|placements|places|labs|groups|options)[^.;:]{0,40}?,? I(?:'d| would)(?: most| much)?(?: like to)? (?:take|choose|prefer|pick|rank|put|go for|work on) [^.;:]{3,60}?(?= first\b| and | second\b|[,.;]|$)`,
    ),
    makes: 1,
    examples: ['Of the four projects you list, I would prefer the one on battery ageing.'],
  },
  {
    name: 'second of a list',
    looksFor: pattern(
      String.raw`(?<=\b(?:of|among|from) (?:the|your|these) (?:[\p{L}-]+ ){0,2}(?:projects|topics|positions|courses|tracks|themes|placements|places|labs|groups|options)\b[^.;:]{0,120}(?:,|\band) )(?:and )?(?!and\b)[^.;:,]{3,50}? (?:second\b|would be my second (?:choice|preference))`,
    ),
    makes: 2,
    examples: [
      "Of the three projects on your page I'd take error messages first and incremental builds second.",
    ],
  },
];

/** By whom the applicant would like to be supervised, or with whom to work, where that is a wish and no order. */
export const SUPERVISOR_RULES: readonly Rule<null>[] = [
  {
    name: 'would like to work with',
    looksFor: pattern(
      String.raw`(?:${WISH}|\bI(?:'m| am) (?:applying|hoping)|\bwhere I would(?: \p{L}+)* like)[^.;:]{0,80}? (?:be (?:supervised|advised|mentored|guided) by|(?:work|study|research|write my \p{L}+|do (?:a|my) [^.;:,]{2,40}|pursue (?:a|my) [^.;:,]{2,40})(?:,[^.;:,]{3,60},)?(?: closely| together| on [^.;:,]{3,60}?,?)? (?:with|under|alongside)|join) [^.;:]{3,70}`,
    ),
    makes: null,
    examples: [
      'I should like to be supervised by Dr. Lucia Aldana, whose book I have read three times.',
      'In the second year I hope to do my rotation with Dr. Lucia Aldana.',
      'For the dissertation I would like to work on clay, under Dr. Lucia Aldana.',
    ],
    not: ['I worked with Dr. Lucia Aldana on clay.', 'I would like to thank Dr. Lucia Aldana.'],
  },
  {
    name: 'to supervise',
    looksFor: pattern(
      String.raw`${WISH}[^.;]{0,60}? (?:to|could|would) (?:supervise|advise|mentor) (?:me|my|this)|${WISH}[^.;:]{3,70}? to (?:supervise|advise|mentor) (?:me|my|this)|\bbecause of [^.;:]{3,60}?(?:group|lab|team|work)?, (?:where|with whom) I would(?: \p{L}+)* like to work`,
    ),
    makes: null,
    examples: [
      'I would like Dr. Lucia Aldana to supervise me.',
      "I am writing because of Dr. Lucia Aldana's group, where I would most like to work.",
    ],
  },
];

/** How a sentence begins that says who or what stands in the place of a choice. */
export const ALTERNATIVE =
  /\b(?:if|should|in case) (?:s?he|they|that|this|it|the(?:re|se|y)|(?:her|his|their|its|the|that) [\p{L}-]+|(?:(?:Dr|Prof)\.? ?)?\p{Lu}\p{L}+)(?: \p{L}+)? (?:has|have|had|is|are|was|were|be|cannot|can't|could|does|do|prove|takes?|turns?)(?! \p{L}+ me\b)[^.;:]{0,50}?\b(?:no|not|n't|full|taken|unable|impossible|elsewhere|gone|leave)\b/iu;

/** That what follows is in an order of preference. */
export const RANKED =
  /\b(?:in (?:this|that|the following) order|(?:order of )?preference|rank(?:ed|ing)?|my (?:first|second|third) choice|choices?)\b/iu;

/** The places of such an order. */
export const ORDER_RULES: readonly Rule<number>[] = (
  [
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
  ] as const
).map(([word, place]) => ({
  name: `${word} in order`,
  looksFor: pattern(
    String.raw`\b${word}(?:ly)?(?: (?:is|would be|comes|of them|one|place|in line|to))?[, ][^.;]{3,100}?(?=,? (?:and )?(?:first|second|third|fourth)(?:ly)?\b|[.;]|$)`,
  ),
  makes: place,
  examples: [`I give my choice in this order: ${word}, Dr. Lucia Aldana.`],
}));

/** How choices stand in a row; `apart` where the words stand between the first and the second. */
export interface RowRule {
  readonly name: string;
  readonly looksFor: RegExp;
  readonly apart: boolean;
  readonly examples: readonly string[];
}

export const ROW_RULES: readonly RowRule[] = [
  {
    name: 'in order of preference',
    looksFor:
      /\b(?:in (?:this|that|the following) order|(?:in|by) (?:my )?order of (?:preference|interest|priority)|my (?:preferences|choices) (?:are|would be)|ranked by preference)\b/iu,
    apart: false,
    examples: ['In order of preference, I would like to work with Dr. Lucia Aldana and Prof. Per Lund.'],
  },
  {
    name: 'or else',
    looksFor:
      /(?:,|;|\bor|\band|\bbut)? ?\(?(?:\bor,? )?(?:failing (?:that|this|him|her|them|which)|alternatively|otherwise,|if (?:that|this|s?he|it) (?:is|were|should be|proves) (?:not |im)|as (?:a|my) (?:second (?:choice|option)|alternative|fallback)|in second place)/iu,
    apart: true,
    examples: [
      'I would like to work with Dr. Lucia Aldana or, failing that, with Prof. Per Lund.',
      'I hope to join Dr. Lucia Aldana; alternatively, I would be glad to work with Prof. Per Lund.',
    ],
  },
  {
    name: 'rather',
    looksFor:
      /\b(?<=\b(?:prefer|rather|sooner)\b[^.;]{0,100})(?:over|than|to)(?= (?:with |for )?(?:Dr|Prof|the|\p{Lu}))/u,
    apart: true,
    examples: ['I would rather work with Dr. Lucia Aldana than with Prof. Per Lund.'],
  },
];

/** The words by which letters apply in languages of which the rules know nothing more. */
export const FOREIGN_APPLICATION =
  /(?<!\p{L})(?:bewerbe (?:ich )?mich|bewerben|meine bewerbung|bewerbung|je (?:me )?(?:porte candidat|postule)|ma candidature|candidature|solicito|mi solicitud|mi candidatura|candidatura|mi candido|sollicitatie|solliciteer|ansøger|ansøgning|söker|ansökan)(?!\p{L})/iu;
