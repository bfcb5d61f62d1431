/** What the applicant can do: languages, programming, tools; and tests. */
import { SkillKind } from '../../letter/enums.js';
import { LANGUAGES, PROGRAMMING, PROGRAMMING_SHORT, TOOLS } from './lists.js';
import type { Rule } from './rule.js';

/** What a rule makes: the group `name` is what the letter calls it, `level` the words for how well. */
export interface SkillMade {
  readonly kind: SkillKind;
  /** Whether the rule names the skill with a list that ends after the words found: “Swedish and English”. */
  readonly isList?: boolean;
}

const { LANGUAGE, PROGRAMMING: CODE, TOOL, METHOD } = SkillKind;
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
      String.raw`\bI (?:also )?(?:speak|read|write|understand|know|am learning|learnt|learned|am fluent in|can speak|can read) (?:and (?:write|read|speak) )?(?:\p{L}+ )?(?<name>${LANGUAGES})\b|(?<=\bI (?:also )?(?:speak|read|know|am fluent in|understand)\b[^.;]{0,80}(?:,|and|or) )(?<name2>${LANGUAGES})\b|\bfor [Mm]y (?<name3>${LANGUAGES}) you have\b|\bof (?<name4>${LANGUAGES}) I (?:have|know|speak)\b|\b(?<name5>${LANGUAGES}) I (?:have|speak|read|know)\b|(?<=\b(?:slowly|fluently|well|badly|fast),? and )(?<name6>${LANGUAGES})\b`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'I speak Hungarian and Romanian.',
      'I am learning Japanese.',
      'English I have mostly from textbooks.',
    ],
    not: ['I like German cars.'],
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
      String.raw`\b(?:taught me|taught myself|learnt|learned|trained in|experience (?:with|in)|experienced in|skilled in|proficient in|familiar with|trained me in|certificate (?:for|in)|certified in|am good at|expertise in) (?!how|to\b|that|from|by|a\b|an\b|the\b|my\b|about|it\b|many|much|more|me\b|what|where|when|why|so\b|some\b|this\b|these\b|${LANGUAGES}\b)(?<name>[\p{L}][\p{L}\d-]*(?: (?!(?:over|in|at|from|for|and|or|with|on|during|by|to|that|which|as|this|last|since|where)\b)[\p{L}\d-]+){0,3})(?=[,.;:()]| (?:over|in|at|from|for|and|or|with|on|during|by|to|that|which|as|this|last|since|where)\b|$)`,
    ),
    makes: { kind: METHOD },
    examples: [
      'Pekka Sorsa taught me harmonic analysis over one winter.',
      'I have experience with patch clamping.',
      'I am trained in qualitative interviewing.',
      'This year I have taught myself Kurrent.',
    ],
    not: ['I learnt that it was late.', 'She taught me to wait.'],
  },
];

/** A test: the group `name` is what the letter calls it, `score` the words for the figure, `value` the figure. */
export const TEST_RULES: readonly Rule<'test'>[] = [
  {
    name: 'test with a score',
    looksFor: caseful(
      String.raw`\b(?<name>TOEFL(?: iBT)?|IELTS(?: Academic)?|GRE(?: General| Quantitative| Verbal)?|GMAT|SAT|ACT|LSAT|MCAT|TOEIC|Duolingo English Test|PTE(?: Academic)?|HSK(?: \d)?|JLPT(?: N\d)?|DELF(?: [ABC]\d)?|DALF(?: [ABC]\d)?|TestDaF|DSH(?:-\d)?|DELE(?: [ABC]\d)?|TOPIK(?: \d)?|CAE|CPE|FCE|B2 First|C1 Advanced|C2 Proficiency|Goethe-Zertifikat(?: [ABC]\d)?|Cambridge (?:English|Advanced|Proficiency|First))\b(?: (?:Test|test|exam|certificate|band))?(?:(?:,? (?:an? |the )?(?:overall |total |band )?(?:score|result|mark|band|overall)? ?(?:of|is|was|with|:)?| \(| with(?: an?| the)?(?: overall)?(?: score)?(?: of)?|:|,|-)? ?(?<score>(?<value>\d{1,3}(?:\.\d)?)(?: ?(?:\/|out of) ?(?<best>\d{2,3}))?)(?!\d|[.,]\d|th|st|nd| (?:years|times|months|people))|(?=[^.;]{0,12}\b(?<score2>passed|failed)\b))?`,
    ),
    makes: 'test',
    examples: [
      'I have a TOEFL score of 105.'.replace('TOEFL score of 105', 'TOEFL score of 105'),
      'My English has an IELTS score of 7.5 from June 2023.',
      'I passed the GRE with 330.',
      'My TOEFL iBT result is 110/120.'.replace(' result is', ' score of'),
      'I hold a B2 First passed in 2019.',
    ],
    not: ['The great test of time.'],
  },
];
