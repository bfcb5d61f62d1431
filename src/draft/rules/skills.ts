/** What the applicant can do: languages, programming, tools; and tests. */
import { SkillKind } from '../../letter/enums.js';
import { LANGUAGES, PROGRAMMING, PROGRAMMING_SHORT, TITLES, TOOLS } from './lists.js';
import type { Rule } from './rule.js';

/** What a rule makes: the group `name` is what the letter calls it, `level` the words for how well. */
export interface SkillMade {
  readonly kind: SkillKind;
  /** Whether the group may be a list: “patch clamping and spike sorting”. */
  readonly isList?: boolean;
}

const { LANGUAGE, PROGRAMMING: CODE, TOOL, METHOD } = SkillKind;
/** Words that a skill's name never goes on over. */
const STOP =
  'over|in|at|from|for|and|or|with|on|during|by|to|that|which|as|this|last|since|where|but|because|when|while|until|under|if|than|I|we|every|only|well|properly|daily|before|after|through|so|into|where|about';
/** A skill of up to four words. */
const ITEM = String.raw`[\p{L}][\p{L}\d-]*(?: (?!(?:${STOP})\b)[\p{L}\d-]+){0,3}`;
const caseful = (source: string): RegExp => new RegExp(source, 'u');

export const SKILL_RULES: readonly Rule<SkillMade>[] = [
  {
    name: 'mother tongue',
    looksFor: caseful(
      String.raw`\b(?<name>${LANGUAGES}) is (?<level>my (?:mother tongue|native language|native tongue|first language|second language|third language))|\b[Mm]y (?:mother tongue|native language|first language|mother language) is (?<name2>${LANGUAGES})\b|\b(?:native|bilingual) (?:speaker of )?(?<name3>${LANGUAGES})(?: speaker)?\b`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'Finnish is my mother tongue.',
      'My native language is Twi.',
      'I am a native Spanish speaker.',
    ],
  },
  {
    name: 'language and level',
    looksFor: caseful(
      String.raw`\b[Mm]y (?<name>${LANGUAGES}) (?:is|will|has|would|can) (?<level>[^,.;:()]{2,60}?)(?= (?:and|but|from|in (?:19|20))\b|[,.;:()]|$)|\b(?<name2>${LANGUAGES}) \((?<level2>[^()]{1,40})\)|\b(?<name3>${LANGUAGES}) (?:I (?:speak|read|know|have) |at )?(?<level3>(?:well|badly|slowly|fluently|at (?:a )?[ABC][12](?: level)?|[ABC][12]|level [ABC][12])(?: enough to [^,.;:()]{2,30})?)(?=[,.;:()]| and| but|$)|\b(?<level4>(?:fluent|proficient) in) (?<name4>${LANGUAGES})\b|\b(?<level5>fluent|good|basic|conversational|some|a little|advanced|intermediate) (?<name5>${LANGUAGES})\b(?! (?:literature|history|class|course|teacher|school|department|language))|\b(?<level6>[ABC][12](?: level)?) (?:in|level in) (?<name6>${LANGUAGES})\b`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'My Danish is good enough for a bakery.',
      'I speak English (C1).',
      'I am fluent in Arabic.',
      'I have basic Korean.',
      'German slowly, and Dutch I speak well enough to teach in.',
    ],
    not: ['I teach English literature.'],
  },
  {
    name: 'languages spoken',
    looksFor: caseful(
      String.raw`\b(?<name7>${LANGUAGES})(?: and (?:${LANGUAGES}))? (?<level7>(?:since|from) (?:(?:my )?(?:early )?(?:childhood|birth|home|school|parents|mother|father|grandmother|grandparents|university|the street)))|\b(?<name8>${LANGUAGES}) (?<level8>(?:on |at )?(?:level )?[ABC][12](?:\/[ABC][12])?)(?![\p{L}\d])|\b(?<name9>${LANGUAGES}) (?:is mine|comes with)\b|\b(?<name10>${LANGUAGES})(?= (?:natively|bilingually)\b)|\bI (?:also )?(?:speak|read|write|understand|know|am learning|learnt|learned|am fluent in|can speak|can read) (?:and (?:write|read|speak) )?(?:\p{L}+ )?(?<name>${LANGUAGES})\b|(?<=\bI (?:also )?(?:speak|read|know|am fluent in|understand)\b[^.;]{0,80}(?:,|and|or) )(?<name2>${LANGUAGES})\b|\bfor [Mm]y (?<name3>${LANGUAGES}) you have\b|\bof (?<name4>${LANGUAGES}) I (?:have|know|speak)\b|\b(?<name5>${LANGUAGES}) I (?:have|speak|read|know)\b|(?<=\b(?:slowly|fluently|well|badly|fast),? and )(?<name6>${LANGUAGES})\b`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'I speak Hungarian and Romanian.',
      'I am learning Japanese.',
      'English I have mostly from textbooks.',
      'Polish from home, and German B1.',
      'Spanish is mine.',
    ],
    not: ['I like German cars.'],
  },
  {
    name: 'language among languages',
    looksFor: caseful(
      String.raw`(?<=\b(?:speak|tongue|native|fluent|fluently|bilingual|languages?|[ABC][12])\b[^.]{0,160})(?<![\p{L}])(?<name>${LANGUAGES})(?! (?:literature|history|class|classes|course|teacher|school|department|market|law|text|texts|sources|film|poetry|cars|food|universit))(?![\p{L}])`,
    ),
    makes: { kind: LANGUAGE },
    examples: ['Welsh is my mother tongue, and with my grandparents there was Irish too.'],
    not: ['I am fluent in nothing. I study German literature.'],
  },
  {
    name: 'programming language',
    looksFor: caseful(
      String.raw`(?<![\p{L}\p{N}/])(?<name>${PROGRAMMING})(?![\p{L}\p{N}]|\+\+)(?: (?<level>with ease|fluently|daily|every day|well|at walking pace))?|(?<=\b(?:write|in|and|code|coding|know|use|using|languages?|Python|R|C|Java|Julia|MATLAB|Rust),? (?:and |or )?(?:Python(?: [\p{Ll} ]{0,12})?(?:,| and) )?)(?<name2>${PROGRAMMING_SHORT})(?![\p{L}\p{N}'.]|\+\+)(?= (?:only|and|to|for|at|well|code|programs?|scripts?)\b|[,;)]|\.(?:\s|$)|$)`,
    ),
    makes: { kind: CODE },
    examples: [
      'I write Python every day and C only where it cannot be avoided.',
      'I program in Java and C++.',
      'I analysed the data in R and SQL.',
    ],
    not: ['Vitamin C only helps a little.'],
  },
  {
    name: 'tool',
    looksFor: caseful(String.raw`(?<![\p{L}\p{N}/])(?<name>${TOOLS})(?![\p{L}\p{N}])`),
    makes: { kind: TOOL },
    examples: ['I draw in FreeCAD.', 'I trained the models with PyTorch.', 'We ran ROS 2 on a Raspberry Pi.'],
    not: ['The unity of the group mattered.'],
  },
  {
    name: 'method learnt',
    looksFor: caseful(
      String.raw`(?<!\b(?:no|any|without|little) )\b(?:taught me|taught myself|learnt|learned|trained (?:me )?in|experience (?:with|in|of)|experienced (?:in|with)|skilled (?:in|at|with)|proficient (?:in|with)|(?:comfortable|familiar|at home|confident|fluent|competent) (?:with|in)|certificate (?:for|in|of)|certified in|(?:am )?good at|expertise in|training in|worked with|work with|am used to|grounding in|background in|[Mm]y (?:skills|tools|methods) (?:include|are)|I use|I used|I have used|^(?:[Ss]kills|[Mm]ethods|[Tt]ools|[Tt]echniques|[Ss]oftware|[Pp]rogramming|[Ll]ab skills):) (?!how|that|from|by|an?\b|the\b|my\b|about|it\b|many|much|more|me\b|what|where|when|why|so\b|as\b|some\b|this\b|these\b|them\b|him\b|her\b|others\b|people\b|children\b|two\b|three\b|${LANGUAGES}\b|${TITLES}\b|\p{Lu}\p{Ll}+ \p{Lu}|\[|early\b|most\b|nothing|something|everything|anything|to\b|more than)(?<name>${ITEM}(?:(?:,| and| or|, and) (?!how|then|and\b|or\b|but\b|because\b|I\b|we\b|it\b|that\b|the\b|my\b|an?\b|to\b|have\b|has\b|was\b|is\b|in\b|so\b|not\b|now\b|at\b|who\b|which\b)${ITEM})*)(?=[,.;:()]| (?:${STOP})\b|$)`,
    ),
    makes: { kind: METHOD, isList: true },
    examples: [
      'Pekka Sorsa taught me harmonic analysis over one winter.',
      'I have experience with patch clamping and spike sorting.',
      'I am trained in qualitative interviewing.',
      'This year I have taught myself Kurrent.',
      'I am comfortable with survey design.',
    ],
    not: [
      'I learnt that it was late.',
      'She taught me to wait.',
      'I have no training in physics.',
      'I learned early that it rains.',
    ],
  },
  {
    name: 'can do',
    looksFor: caseful(
      String.raw`\bI (?:can|know how to|am able to|have learnt to|have learned to|learnt to|learned to)(?: also| now| even| \p{L}+ly)* (?!come|start|be\b|spend|say|only|see\b|think|imagine|offer|bring|contribute|give|help|learn|hardly|still|do\b|tell|find|join|leave|stay|send|provide|begin|never|not\b|remember|go\b|live|take|make\b|get\b|have|promise|hope|apply|work\b|pay|afford|use what|show you|name|answer|explain why|share|add|hear|wait|move|travel|ask|pursue|study|continue)(?<name>\p{Ll}+ (?:(?!(?:${STOP})\b)[\p{L}\d-]+ ){0,4}?(?:(?!(?:${STOP})\b)[\p{L}\d-]+))(?: (?<level>by hand|in the dark|by hand and in the dark|well|by heart|on my own|reliably))?(?=[,.;:()]| (?:${STOP})\b|$)`,
    ),
    makes: { kind: METHOD },
    examples: ['I can weld a bracket by hand.', 'I know how to solder cables.'],
    not: ['I can start in May.', 'I can only guess.'],
  },
];

/** A test: the group `name` is what the letter calls it, `score` the words for the figure, `value` the figure. */
const TEST = String.raw`TOEFL(?: iBT)?|IELTS(?: Academic)?|GRE(?: General)?|GMAT|SAT|ACT|LSAT|MCAT|TOEIC|Duolingo(?: English)?(?: [Tt]est)?|PTE(?: Academic)?|HSK(?: \d)?|JLPT(?: N\d)?|DELF(?: [ABC]\d)?|DALF(?: [ABC]\d)?|TestDaF|DSH(?:-\d)?|DELE(?: [ABC]\d)?|TOPIK(?: \d)?|CAE|CPE|FCE|B2 First|C1 Advanced|C2 Proficiency|Goethe-Zertifikat(?: [ABC]\d)?|Cambridge (?:English|Advanced|Proficiency|First)`;
const FIGURE = String.raw`(?<value>\d{1,3}(?:\.\d)?)(?: ?(?:\/|out of) ?(?<best>\d{2,3}))?(?!\d|[.,]\d|th\b|st\b|nd\b| (?:years|times|months|people))`;

export const TEST_RULES: readonly Rule<'test'>[] = [
  {
    name: 'score in a test',
    looksFor: caseful(
      String.raw`\b(?<score>${FIGURE})(?: points?)? (?:in|on) (?:the |my )?(?<name>${TEST})\b`,
    ),
    makes: 'test',
    examples: ['I scored 105 in the TOEFL.', 'I got 7.5 on the IELTS last year.'],
  },
  {
    name: 'test with a score',
    looksFor: caseful(
      String.raw`(?<!\b(?:no|without|not (?:taken|sat|done) the|any|need the|neither) )\b(?<name>${TEST})\b(?! (?:is |was )?(?:not (?:taken|required|needed)|waived))(?:(?: (?:Test|test|exam|certificate|band|score|result))?(?: \([^)\d]*\))?(?:,| \(|:| -| of| is| was| with| at)?(?: (?:an?|the|my|overall|total|band|score|result|mark|of|is|was|with|at|in \p{L}+(?: \d{4})?,?|last \p{L}+|and|I|came out with|scored|got|reached|obtained|received|achieved))* ?(?<score>${FIGURE.replaceAll('<value>', '<value2>').replaceAll('<best>', '<best2>')})|[^.;]{0,14}?\b(?<score2>passed|failed)\b)?`,
    ),
    makes: 'test',
    examples: [
      'I have a TOEFL score of 105.',
      'My English has an IELTS score of 7.5 from June 2023.',
      'I passed the GRE with 330.',
      'I took the TOEFL iBT: 110/120.',
      'I hold a B2 First passed in 2019.',
    ],
    not: ['The great test of time.', 'I have no IELTS.', 'GRE not taken.'],
  },
];
