/** Everything that can be wrong with a letter, its reading and the topics: what is reported, and where. */
import { describe, expect, test } from 'vitest';
import { type CorpusSource, compileCorpus } from '../../src/reading/compileCorpus.js';
import { compileTopics } from '../../src/reading/compileTopics.js';
import type { Problem, ProblemCode } from '../../src/reading/problem.js';
import {
  byReason,
  dataOf,
  letter,
  problemsOf,
  reading,
  replaced,
  topics,
  underlined,
} from './tinyReading.js';

/** A problem as a case expects it; what is left out may be anything. */
interface Expected {
  readonly code: ProblemCode;
  readonly severity?: 'warning';
  /** The file's last part; the reading unless given. */
  readonly file?: 'letter.txt' | 'topics.yaml';
  readonly at?: readonly [line: number, column: number];
  readonly under?: string;
  readonly message?: string;
  readonly advice?: string;
}

/** A change to the reading that is right: one part of it for another, or more at its end. */
interface Case {
  readonly why: string;
  readonly from?: string;
  readonly to?: string;
  readonly more?: string;
  readonly letter?: string | Uint8Array;
  readonly reading?: string | Uint8Array;
  readonly id?: string;
  readonly problems: readonly Expected[];
}

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

function expectProblems(problems: readonly Problem[], expected: readonly Expected[]): void {
  expect(codes(problems), JSON.stringify(problems, null, 1)).toEqual(codes(expected));
  for (const [index, { at, under, message, advice, file, severity = 'error' }] of expected.entries()) {
    const problem = problems[index];
    if (problem === undefined) continue;
    expect(problem.severity, problem.message).toBe(severity);
    expect(problem.file).toMatch(file ?? /reading\.yaml$/);
    if (at !== undefined) expect([problem.line, problem.column], problem.message).toEqual(at);
    if (under !== undefined) expect(underlined(problem)).toBe(under);
    if (message !== undefined) expect(problem.message).toContain(message);
    if (advice !== undefined) expect(problem.advice).toContain(advice);
    expect(problem.message, 'a sentence').toMatch(/^[\p{Lu}“].*\.$/su);
    expect(problem.advice, 'a sentence').toMatch(/^\p{Lu}.*[.?]$/su);
  }
}

function problemsOfCase({ from, to = '', more = '', id, ...source }: Case): readonly Problem[] {
  const changed = from === undefined ? reading : replaced(reading, from, to);
  return problemsOf({ reading: changed + more, ...(id === undefined ? {} : { id }), ...source });
}

const fact = (entry: string) => `motivations:\n  m: ${entry}\n`;
const RIGHT = 'kind: LEARNING, summary: S, evidence: "to join the School"';

const quotes: readonly Case[] = [
  {
    why: 'a quote that the letter does not have',
    from: '"I study maths at home"',
    to: '"I study math at hom"',
    problems: [
      {
        code: 'quote-missing',
        at: [21, 15],
        under: '"I study math at hom"',
        message: '“I study math at hom”',
        advice: 'x/letter.txt:2:1: “I study maths at home”',
      },
    ],
  },
  {
    why: 'a quote that it has twice',
    from: '"I study maths at home"',
    to: '["I study maths", "I"]',
    problems: [
      { code: 'quote-ambiguous', at: [21, 33], under: '"I"', message: 'x/letter.txt:1:8 (Hello! «I» am' },
    ],
  },
];

const keys: readonly Case[] = [
  {
    why: 'an unknown section',
    more: 'expriences: {}\n',
    problems: [
      {
        code: 'unknown-key',
        at: [24, 1],
        under: 'expriences',
        message: 'There is no “expriences” here.',
        advice: 'Did you mean experiences?',
      },
    ],
  },
  {
    why: 'an unknown section in capitals',
    more: 'PEOPLE: {}\n',
    problems: [{ code: 'unknown-key', advice: 'Did you mean people?' }],
  },
  {
    why: 'an unknown key of a fact',
    more: fact(`{ ${RIGHT}, sumary: x }`),
    problems: [{ code: 'unknown-key', under: 'sumary', advice: 'Did you mean summary?' }],
  },
  {
    why: 'an unknown key like no other',
    more: fact(`{ ${RIGHT}, zzzzzzzz: x }`),
    problems: [{ code: 'unknown-key', advice: 'Choose one of: kind, summary, topics,' }],
  },
  {
    why: 'an unknown key of a quote',
    more: fact('{ kind: LEARNING, summary: S, evidence: { exact: the School, sufix: x } }'),
    problems: [{ code: 'unknown-key', under: 'sufix', advice: 'Did you mean suffix?' }],
  },
  {
    why: 'an unknown key of an aside',
    from: '- "Hello!"',
    to: '- { quote: "Hello!", reason: R, way: x }',
    problems: [{ code: 'unknown-key', under: 'way' }],
  },
  {
    why: 'two unknown keys',
    more: fact(`{ ${RIGHT}, foo: x, bar: x }`),
    problems: [
      { code: 'unknown-key', under: 'foo' },
      { code: 'unknown-key', under: 'bar' },
    ],
  },
  {
    why: 'a key of JavaScript itself',
    more: 'constructor: x\n',
    problems: [{ code: 'unknown-key', under: 'constructor' }],
  },
  {
    why: '__proto__ at the top',
    more: '__proto__: { title: x }\n',
    problems: [{ code: 'unknown-key', under: '__proto__' }],
  },
  {
    why: '__proto__ as a fact',
    more: 'people: { __proto__: { role: PEER, mentions: the School } }\n',
    problems: [{ code: 'unknown-key', under: '__proto__' }],
  },
  {
    why: '__proto__ as a placeholder',
    from: 'redactions:',
    to: 'redactions:\n  __proto__: PERSON',
    problems: [{ code: 'unknown-key', under: '__proto__' }],
  },
  {
    why: 'a key that is no id',
    more: 'people: { "a/b": { role: PEER, mentions: to join } }\n',
    problems: [
      {
        code: 'invalid-value',
        under: '"a/b"',
        message: '“a/b” cannot be a key.',
        advice: 'A key is made of letters, digits, hyphens and underscores.',
      },
    ],
  },
  {
    why: 'a placeholder without quotation marks',
    from: '"[name]": PERSON',
    to: '[name]: PERSON',
    problems: [
      { code: 'invalid-value', at: [4, 3], under: '[name]', advice: 'Put it between quotation marks.' },
    ],
  },
  {
    why: 'an empty placeholder',
    from: '"[name]": PERSON',
    to: '"[name]": PERSON\n  "": PERSON',
    problems: [{ code: 'invalid-value', under: '""', message: '“” cannot be a key.' }],
  },
  {
    why: 'a key twice',
    from: 'language: en',
    to: 'language: en\ntitle: U',
    problems: [
      {
        code: 'duplicate-key',
        at: [3, 1],
        under: 'title',
        message: 'The key “title” stands here a second time; the first is on line 1.',
      },
    ],
  },
  {
    why: 'a key three times',
    from: 'language: en',
    to: 'language: en\ntitle: U\ntitle: V',
    problems: [
      { code: 'duplicate-key', at: [3, 1] },
      { code: 'duplicate-key', at: [4, 1] },
    ],
  },
  {
    why: 'a key once as a number',
    more: 'people: { 1: { role: PEER, mentions: to join }, "1": { role: PEER, mentions: to join } }\n',
    problems: [{ code: 'duplicate-key', under: '"1"' }],
  },
  {
    why: 'a fact twice, of which the first is not called unread',
    more: 'motivations:\n  m: { kind: LEARNING, summary: S, evidence: "I want to join the School" }\n  m: { kind: LEARNING, summary: S, evidence: "the School" }\n',
    problems: [{ code: 'duplicate-key', at: [26, 3] }],
  },
  {
    why: 'a section twice, of which the first is referred to',
    from: 'experiences:',
    to: 'organizations: {}\nexperiences:',
    problems: [{ code: 'duplicate-key', under: 'organizations', message: 'the first is on line 11' }],
  },
  {
    why: 'a key in two sections',
    more: 'places: { uni: { mentions: "at «home»" } }\n',
    problems: [
      { code: 'duplicate-key', under: 'uni', message: 'The key “uni” is that of an organization already' },
    ],
  },
  {
    why: 'a key of an outcome and of a motivation',
    from: '    organizations: [uni]\n',
    to: '    organizations: [uni]\n    outcomes: { m: { kind: OTHER, summary: S, evidence: home } }\n',
    more: fact(`{ ${RIGHT} }`),
    problems: [{ code: 'duplicate-key', under: 'm', message: 'that of an outcome already' }],
  },
  ...['applicant', 'application', 'sentence-0', 'redaction-12'].map((key) => ({
    why: `the key ${key}`,
    more: `places: { ${key}: { mentions: "at «home»" } }\n`,
    problems: [
      {
        code: 'duplicate-key',
        under: key,
        message: `The key “${key}” is one that lettergraph gives itself.`,
        advice: 'Choose another one.',
      },
    ] as const,
  })),
  {
    why: 'the key sentence-x, which is free',
    more: 'places: { sentence-x: { mentions: "at «home»" } }\n',
    problems: [],
  },
];

const references: readonly Case[] = [
  {
    why: 'a reference that is misspelt',
    from: 'organizations: [uni]',
    to: 'organizations: [uny]',
    problems: [
      {
        code: 'unknown-reference',
        at: [19, 21],
        under: 'uny',
        message: 'There is no “uny” among the organizations.',
        advice: 'Did you mean uni? Or add it under organizations.',
      },
    ],
  },
  {
    why: 'a reference to another section',
    from: 'organizations: [uni]',
    to: 'organizations: [studies]',
    problems: [
      {
        code: 'unknown-reference',
        under: 'studies',
        message: '“studies” is an experience, not an organization.',
      },
    ],
  },
  {
    why: 'a reference to an empty section',
    from: 'organizations: [uni]',
    to: 'organizations: [uni]\n    places: [home]',
    problems: [
      { code: 'unknown-reference', under: 'home', advice: 'Add a place with this key under places.' },
    ],
  },
  {
    why: 'one of several references',
    from: 'organizations: [uni]',
    to: 'organizations:\n      - uni\n      - nowhere-near',
    problems: [
      {
        code: 'unknown-reference',
        at: [21, 9],
        under: 'nowhere-near',
        advice: 'Choose one of: uni, school.',
      },
    ],
  },
  {
    why: 'an unknown programme, whose evidence still counts as read',
    from: 'program: school',
    to: 'program: schol',
    problems: [{ code: 'unknown-reference', at: [9, 12], under: 'schol', advice: 'Did you mean school?' }],
  },
  {
    why: 'an unknown person',
    more: fact(`{ ${RIGHT}, recommendedBy: [friend] }`),
    problems: [
      { code: 'unknown-reference', under: 'friend', message: 'There is no “friend” among the people.' },
    ],
  },
  {
    why: 'an unknown topic',
    from: 'topics: [maths]',
    to: 'topics: [math]',
    problems: [
      {
        code: 'unknown-topic',
        at: [20, 14],
        under: 'math',
        message: 'There is no topic “math” in topics.yaml.',
        advice: 'Did you mean maths? Or add it to topics.yaml',
      },
    ],
  },
  {
    why: 'an unknown topic of a research area, whose evidence still counts as read',
    from: '"I study maths at home"',
    to: '"I study"',
    more: 'researchAreas: { a: { topic: x, standing: PAST, mentions: "maths" } }\n',
    problems: [{ code: 'unknown-topic', under: 'x' }],
  },
  {
    why: 'a reference to a fact with another fault',
    from: 'kind: UNIVERSITY',
    to: 'kind: UNI',
    problems: [{ code: 'unknown-value', under: 'UNI' }],
  },
  { why: 'a reference twice', from: 'organizations: [uni]', to: 'organizations: [uni, uni]', problems: [] },
];

const values: readonly Case[] = [
  {
    why: 'an unknown enum value',
    from: 'kind: EDUCATION',
    to: 'kind: EDUCATIO',
    problems: [
      {
        code: 'unknown-value',
        at: [16, 11],
        under: 'EDUCATIO',
        message: '“kind” cannot be “EDUCATIO”.',
        advice:
          'Did you mean EDUCATION? It may be any of: EDUCATION, INDUSTRY, PROGRAM, PROJECT, RESEARCH, TEACHING, VOLUNTEERING.',
      },
    ],
  },
  {
    why: 'an enum value in small letters',
    from: 'kind: EDUCATION',
    to: 'kind: education',
    problems: [{ code: 'unknown-value', advice: 'Did you mean EDUCATION?' }],
  },
  {
    why: 'an enum value like no other',
    from: 'kind: EDUCATION',
    to: 'kind: x',
    problems: [{ code: 'unknown-value', advice: 'Choose one of: EDUCATION,' }],
  },
  {
    why: 'a mapping for an enum value',
    from: 'kind: EDUCATION',
    to: 'kind: { toString: 1 }',
    problems: [{ code: 'unknown-value', message: '“kind” cannot be a mapping.' }],
  },
  {
    why: 'an unknown kind of redaction, which says nothing of the other ones',
    from: '"[name]": PERSON',
    to: '"[name]": HUMAN',
    problems: [
      {
        code: 'unknown-value',
        at: [4, 13],
        under: 'HUMAN',
        message: '“[name]” cannot be “HUMAN”.',
        advice: 'Choose one of: ORGANIZATION, PERSON, PLACE, null.',
      },
    ],
  },
  {
    why: 'a number for a text',
    from: 'title: T',
    to: 'title: 2024',
    problems: [
      {
        code: 'invalid-value',
        at: [1, 8],
        under: '2024',
        message: '“title” is 2024, where a text belongs.',
        advice: 'Put it between quotation marks: "2024".',
      },
    ],
  },
  {
    why: 'a list for a text',
    from: 'title: T',
    to: 'title: [T]',
    problems: [
      {
        code: 'invalid-value',
        under: '[T]',
        message: '“title” is a list, where a text belongs.',
        advice: 'Put it between quotation marks: "[T]".',
      },
    ],
  },
  {
    why: 'a mapping for a text',
    from: 'title: T',
    to: 'title: { T: 1 }',
    problems: [{ code: 'invalid-value', message: '“title” is a mapping, where a text belongs.' }],
  },
  {
    why: 'an empty text',
    from: 'title: T',
    to: 'title: " "',
    problems: [{ code: 'invalid-value', under: '" "', message: '“title” is empty.' }],
  },
  {
    why: 'no value',
    from: 'title: T',
    to: 'title:',
    problems: [
      {
        code: 'missing',
        at: [1, 1],
        under: 'title',
        message: '“title” has no value.',
        advice: 'Give it a title for the letter.',
      },
    ],
  },
  {
    why: 'no value where a key belongs',
    from: 'program: school',
    to: 'program:',
    problems: [
      {
        code: 'missing',
        under: 'program',
        message: '“program” has no value.',
        advice: 'Give it the key of the organization that is applied to.',
      },
    ],
  },
  {
    why: 'no value for a text that nothing is said of',
    from: 'title: Studies',
    to: 'title:',
    problems: [{ code: 'missing', message: '“title” has no value.', advice: 'Give it a text.' }],
  },
  {
    why: 'a text for a list',
    from: 'topics: [maths]',
    to: 'topics: maths',
    problems: [
      {
        code: 'invalid-value',
        under: 'maths',
        message: '“topics” is “maths”, where a list belongs.',
        advice: 'Give it a list: [maths].',
      },
    ],
  },
  {
    why: 'a number in a list',
    from: 'topics: [maths]',
    to: 'topics: [maths, 3]',
    problems: [
      { code: 'invalid-value', under: '3', message: 'Item 2 of “topics” is 3, where a text belongs.' },
    ],
  },
  {
    why: 'a list for a section',
    more: 'people: [a]\n',
    problems: [
      {
        code: 'invalid-value',
        under: '[a]',
        message: '“people” is a list, where a mapping belongs.',
        advice:
          'Write a key of your choice for each, with { role, otherRoles, isGroup, name, mentions, organizations, places, evidence, draft, reviewed }, of which role and mentions have to be there.',
      },
    ],
  },
  {
    why: 'a text for the redactions',
    from: 'redactions:\n  "[name]": PERSON\n  "[uni]": ORGANIZATION\n',
    to: 'redactions: PERSON\n',
    problems: [
      { code: 'redaction-unaccounted', severity: 'warning', file: 'letter.txt' },
      { code: 'redaction-unaccounted', severity: 'warning', file: 'letter.txt' },
      {
        code: 'invalid-value',
        under: 'PERSON',
        advice: 'Write a line for each: its key, a colon and its value.',
      },
    ],
  },
  {
    why: 'a text for a period',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: home',
    problems: [
      {
        code: 'invalid-value',
        under: 'home',
        message: '“period” is “home”, where a mapping belongs.',
        advice: 'Write { quote: "home" }; years, approximate, ongoing may stand there, too.',
      },
    ],
  },
  {
    why: 'a long text for a period',
    from: 'status: ONGOING',
    to: `status: ONGOING\n    period: ${'long '.repeat(30)}`,
    problems: [
      {
        code: 'invalid-value',
        advice: 'Write { years, approximate, ongoing, quote }, of which quote has to be there.',
      },
    ],
  },
  {
    why: 'nothing for a period',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period:',
    problems: [
      {
        code: 'missing',
        advice: 'Write { years, approximate, ongoing, quote }, of which quote has to be there.',
      },
    ],
  },
  {
    why: 'a number for a score',
    more: 'testResults: { toefl: { mentions: home, score: 7.5 } }\n',
    problems: [
      {
        code: 'invalid-value',
        under: '7.5',
        message: '“score” is 7.5, where a mapping belongs.',
        advice: 'Write { value, best, quote }, of which quote has to be there.',
      },
    ],
  },
  {
    why: 'a text for a place',
    more: 'places: { there: home }\n',
    problems: [
      {
        code: 'invalid-value',
        under: 'home',
        advice: 'Write { mentions: "home" }; name, evidence, draft, reviewed may stand there, too.',
      },
    ],
  },
  {
    why: 'a text for a fact',
    more: 'people: { a: b }\n',
    problems: [{ code: 'invalid-value', under: 'b', message: '“a” is “b”, where a mapping belongs.' }],
  },
  {
    why: 'nothing for a fact',
    more: 'people:\n  a:\n',
    problems: [{ code: 'missing', at: [25, 3], under: 'a', message: '“a” has no value.' }],
  },
  {
    why: 'a text for a boolean',
    from: 'program: school',
    to: 'program: school\n  firstTime: yes',
    problems: [
      {
        code: 'invalid-value',
        under: 'yes',
        message: '“firstTime” is “yes”, where true or false belongs.',
        advice: 'Give it true or false.',
      },
    ],
  },
  {
    why: 'a text for a number',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: "4", quote: home }',
    problems: [{ code: 'invalid-value', under: '"4"', message: '“years” is “4”, where a number belongs.' }],
  },
  {
    why: 'no years',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: 0, quote: home }',
    problems: [{ code: 'invalid-value', under: '0', message: '“years” is 0, and has to be more than 0.' }],
  },
  {
    why: 'a kind that there is none of, where none is needed',
    from: 'kind: UNIVERSITY',
    to: 'kind: HOSPITAL',
    problems: [{ code: 'unknown-value', under: 'HOSPITAL', advice: 'UNIVERSITY. Or leave it out.' }],
  },
  {
    why: 'a date for a length',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: 2024, quote: home }',
    problems: [
      {
        code: 'invalid-value',
        under: '2024',
        message: '“years” cannot be 2024.',
        advice: 'Leave it out for a date, such as 2024: that stands in the quote.',
      },
    ],
  },
  {
    why: 'a long life',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: 100, quote: home }',
    problems: [],
  },
  {
    why: 'endless years',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: .inf, quote: home }',
    problems: [{ code: 'invalid-value', under: '.inf' }],
  },
  {
    why: 'a period without a quote',
    from: 'status: ONGOING',
    to: 'status: ONGOING\n    period: { years: 4 }',
    problems: [
      {
        code: 'missing',
        at: [19, 5],
        under: 'period',
        message: '“quote” is missing.',
        advice: 'Quote a passage of the letter.',
      },
    ],
  },
  {
    why: 'a language that is none',
    from: 'language: en',
    to: 'language: en_US',
    problems: [
      {
        code: 'invalid-value',
        under: 'en_US',
        message: '“language” cannot be “en_US”.',
        advice: 'A language is a BCP 47 tag, such as en or pt-BR.',
      },
    ],
  },
  {
    why: 'a section that is missing',
    from: 'application:\n  program: school\n  evidence: "I want to join the School"\n',
    to: '',
    problems: [{ code: 'missing', at: [1, 1], message: '“application” is missing.' }],
  },
  {
    why: 'a number for a quote',
    from: '"I study maths at home"',
    to: '4',
    problems: [
      {
        code: 'invalid-value',
        under: '4',
        message: '“evidence” is 4, where a quote belongs.',
        advice: 'or { exact, prefix, suffix }',
      },
    ],
  },
  {
    why: 'half a character in a text',
    from: 'title: T',
    to: String.raw`title: "\ud83d"`,
    problems: [{ code: 'invalid-value', advice: 'both halves of a surrogate pair' }],
  },
  {
    why: 'a name that the letter does not give',
    from: 'name: School',
    to: 'name: College',
    problems: [
      {
        code: 'name-not-in-letter',
        at: [13, 45],
        under: 'College',
        message: 'No mention that is quoted here has the name “College”.',
        advice: 'a name is never guessed',
      },
    ],
  },
  {
    why: 'a name that the letter does not give, with a mention that is quoted twice',
    from: 'mentions: "the «School»", name: School',
    to: 'mentions: ["the «School»", "the «School»"], name: College',
    problems: [{ code: 'name-not-in-letter', under: 'College' }],
  },
  {
    why: 'a name that only a placeholder gives',
    from: 'applicant:',
    to: 'applicant:\n  name: name',
    problems: [{ code: 'name-not-in-letter', under: 'name' }],
  },
  {
    why: 'a placeholder for a name',
    from: 'applicant:',
    to: 'applicant:\n  name: "[name]"',
    problems: [
      {
        code: 'name-not-in-letter',
        under: '"[name]"',
        advice: 'Leave the name out, since it is hidden; quote “[name]” among the mentions',
      },
    ],
  },
  {
    why: 'a name that another passage gives',
    from: 'kind: UNIVERSITY',
    to: 'kind: UNIVERSITY, name: School',
    problems: [{ code: 'name-not-in-letter', under: 'School' }],
  },
];

const evidence: readonly Case[] = [
  ...[
    ['without evidence', ''],
    ['with null for evidence', ', evidence: null'],
    ['with ~ for evidence', ', evidence: ~'],
    ['with an empty text for evidence', ', evidence: ""'],
    ['with white space for evidence', ', evidence: "  "'],
    ['with an empty list for evidence', ', evidence: []'],
  ].map(
    ([why, written]): Case => ({
      why: `a fact ${why}`,
      more: fact(`{ kind: LEARNING, summary: S${written} }`),
      problems: [
        {
          code: 'no-evidence',
          message: 'A fact without evidence: “evidence” is ',
          advice: 'Quote the passage',
        },
      ],
    }),
  ),
  {
    why: 'a list of evidence with an empty item',
    more: fact('{ kind: LEARNING, summary: S, evidence: ["the School", ""] }'),
    problems: [{ code: 'no-evidence', under: '""', message: 'item 2 of “evidence” is empty' }],
  },
  {
    why: 'a place without a mention',
    more: 'places:\n  home: {}\n',
    problems: [
      {
        code: 'no-evidence',
        at: [25, 3],
        under: 'home',
        message: 'A fact without a mention: “mentions” is missing.',
      },
    ],
  },
  {
    why: 'an outcome without evidence',
    from: 'organizations: [uni]\n',
    to: 'organizations: [uni]\n    outcomes: { o: { kind: OTHER, summary: S } }\n',
    problems: [{ code: 'no-evidence', under: 'o' }],
  },
  {
    why: 'an application without evidence',
    from: '  evidence: "I want to join the School"\n',
    to: '',
    problems: [{ code: 'no-evidence', at: [8, 1], under: 'application' }],
  },
];

const warning = { severity: 'warning', file: 'letter.txt' } as const;

const placeholders: readonly Case[] = [
  {
    why: 'a placeholder that nothing accounts for',
    from: 'uni: { mentions: "of «[uni]»", kind: UNIVERSITY }',
    to: 'uni: { mentions: "I am", kind: UNIVERSITY }',
    problems: [
      {
        code: 'redaction-unaccounted',
        file: 'letter.txt',
        at: [1, 23],
        under: '[uni]',
        message: 'Nothing in the reading says what this “[uni]” hides.',
        advice: 'Mention it in the organization that it hides, with the words around it: “… «[uni]» …”.',
      },
    ],
  },
  {
    why: 'a person that nothing accounts for',
    from: '"I am «[name]»"',
    to: '"I am"',
    problems: [
      {
        code: 'redaction-unaccounted',
        file: 'letter.txt',
        at: [1, 13],
        under: '[name]',
        advice: 'Mention it in the applicant or the person that it hides',
      },
    ],
  },
  {
    why: 'a placeholder that something of another kind mentions',
    from: '"[uni]": ORGANIZATION',
    to: '"[uni]": PLACE',
    problems: [{ code: 'redaction-unaccounted', file: 'letter.txt', under: '[uni]' }],
  },
  {
    why: 'a placeholder that two mention as closely',
    from: 'school: { mentions: "the «School»", name: School }',
    to: 'school: { mentions: ["the «School»", "of «[uni]»"], name: School }',
    problems: [
      {
        code: 'redaction-conflict',
        file: 'letter.txt',
        at: [1, 23],
        under: '[uni]',
        message: 'This “[uni]” cannot hide “uni” and “school” at once.',
      },
    ],
  },
  {
    why: 'a placeholder that one mentions more closely',
    from: 'school: { mentions: "the «School»", name: School }',
    to: 'school: { mentions: ["the «School»", "«of [uni]»"], name: School }',
    problems: [],
  },
  {
    why: 'a placeholder that one mentions twice',
    from: '"of «[uni]»"',
    to: '["of «[uni]»", "«[uni]»."]',
    problems: [],
  },
  {
    why: 'what looks like a placeholder',
    from: '  "[uni]": ORGANIZATION\n',
    to: '',
    problems: [
      {
        code: 'redaction-unaccounted',
        ...warning,
        at: [1, 23],
        under: '[uni]',
        message: '“[uni]” looks like a redaction, and the reading does not declare it.',
        advice: 'Add it under redactions with what it hides',
      },
    ],
  },
  { why: 'brackets that hide nothing', from: '"[uni]": ORGANIZATION', to: '"[uni]": null', problems: [] },
  {
    why: 'a placeholder that is not in the letter',
    from: '"[uni]": ORGANIZATION',
    to: '"[uni]": ORGANIZATION\n  "[place]": PLACE',
    problems: [
      {
        code: 'redaction-unaccounted',
        at: [6, 3],
        under: '"[place]"',
        message: 'The placeholder “[place]” does not stand in the letter.',
      },
    ],
  },
  {
    why: 'a placeholder that a longer one holds',
    letter: letter.replace('[name]', '[name] [uni]'),
    from: '"[name]": PERSON',
    to: '"[name] [uni]": PERSON',
    problems: [{ code: 'redaction-unaccounted', file: 'letter.txt', under: '[name] [uni]' }],
  },
];

const sentences: readonly Case[] = [
  {
    why: 'a sentence that nothing accounts for',
    from: 'asides:\n  - "Hello!"\n',
    to: '',
    problems: [
      {
        code: 'sentence-unread',
        ...warning,
        at: [1, 1],
        under: 'Hello!',
        message: 'No fact rests on this sentence, and it is not an aside.',
      },
    ],
  },
  {
    why: 'each sentence that nothing accounts for',
    letter: `${letter}So. Well then.`,
    problems: [
      { code: 'sentence-unread', ...warning, at: [3, 1], under: 'So.' },
      { code: 'sentence-unread', ...warning, at: [3, 5], under: 'Well then.' },
    ],
  },
  {
    why: 'an aside that a fact rests on',
    from: '- "Hello!"',
    to: '- "Hello!"\n  - "I want to join"',
    problems: [
      {
        code: 'aside-conflict',
        at: [24, 5],
        under: '"I want to join"',
        message: 'is an aside here and the evidence of “application”.',
      },
    ],
  },
  {
    why: 'an aside with its reason that a fact rests on',
    from: '- "Hello!"',
    to: '- "Hello!"\n  - { quote: "I am", reason: R }',
    problems: [{ code: 'aside-conflict', under: '{ quote: "I am", reason: R }', message: '“applicant”' }],
  },
  {
    why: 'an aside without a reason',
    from: '- "Hello!"',
    to: '- { quote: "Hello!" }',
    problems: [{ code: 'missing', under: '{ quote: "Hello!" }', message: '“reason” is missing.' }],
  },
  {
    why: 'an aside that is no quote',
    from: '- "Hello!"',
    to: '- "Hello!"\n  - 4',
    problems: [
      { code: 'invalid-value', under: '4', message: 'Item 2 of “asides” is 4, where a quote belongs.' },
    ],
  },
  {
    why: 'an aside that the letter does not have',
    from: '- "Hello!"',
    to: '- "Hullo!"',
    problems: [{ code: 'quote-missing', under: '"Hullo!"', advice: '“Hello!”' }],
  },
];

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) => (typeof value === 'number' ? value : [...new TextEncoder().encode(value)])),
  );
const notUtf8 = (
  why: string,
  source: Uint8Array,
  byte: string,
  offset: number,
  at: readonly [number, number],
): Case => ({
  why,
  letter: source,
  problems: [
    {
      code: 'letter-unreadable',
      file: 'letter.txt',
      at,
      message: `The file is not UTF-8: the byte 0x${byte} at offset ${offset}, from 0, does not fit.`,
      advice: 'UTF-8',
    },
  ],
});

const files: readonly Case[] = [
  notUtf8('Latin-1', bytes('Caf', 0xe9, ' now'), 'E9', 3, [1, 4]),
  notUtf8('a bad byte on the second line, after an emoji', bytes('a\n😀', 0xff, 'b'), 'FF', 6, [2, 2]),
  notUtf8('an overlong slash', bytes('ab', 0xc0, 0xaf), 'C0', 2, [1, 3]),
  notUtf8('a continuation byte alone', bytes('a', 0x80), '80', 1, [1, 2]),
  notUtf8('half of a surrogate pair', bytes('a', 0xed, 0xa0, 0x80), 'ED', 1, [1, 2]),
  notUtf8('a letter cut in a character', bytes('a', 0xe2, 0x82), 'E2', 1, [1, 2]),
  notUtf8(
    'a letter cut in a character that begins like the replacement character',
    bytes('a', 0xef, 0xbf),
    'EF',
    1,
    [1, 2],
  ),
  notUtf8('a bad byte after a true replacement character', bytes('\uFFFD', 0xef, 0xbc), 'EF', 3, [1, 2]),
  notUtf8('a bad byte after a byte order mark', bytes('\uFEFFa', 0xff), 'FF', 4, [1, 2]),
  {
    why: 'UTF-16',
    letter: bytes(0xff, 0xfe, 0x48, 0),
    problems: [
      {
        code: 'letter-unreadable',
        file: 'letter.txt',
        at: [1, 1],
        advice: 'It begins like UTF-16: save it as UTF-8.',
      },
    ],
  },
  {
    why: 'a letter of no bytes',
    letter: '',
    problems: [{ code: 'letter-unreadable', file: 'letter.txt', at: [1, 1], message: 'The file is empty.' }],
  },
  {
    why: 'a blank letter',
    letter: ' \n\t\uFEFF\u00A0',
    problems: [
      { code: 'letter-unreadable', file: 'letter.txt', message: 'The file holds nothing but white space.' },
    ],
  },
  {
    why: 'a letter that is a byte order mark',
    letter: bytes(0xef, 0xbb, 0xbf),
    problems: [{ code: 'letter-unreadable', file: 'letter.txt' }],
  },
  { why: 'a letter of 1 MiB', letter: letter + '\n'.repeat(1024 * 1024 - letter.length), problems: [] },
  {
    why: 'a letter of 1 MiB and a byte',
    letter: letter + '\n'.repeat(1024 * 1024 + 1 - letter.length),
    problems: [
      {
        code: 'letter-unreadable',
        file: 'letter.txt',
        at: [1, 1],
        message: 'larger than 1 MiB (1048576 bytes)',
      },
    ],
  },
  {
    why: 'a letter of 1 MiB and two bytes in fewer characters',
    letter: bytes('é'.repeat(512 * 1024), 'é'),
    problems: [{ code: 'letter-unreadable', file: 'letter.txt' }],
  },
  {
    why: 'half of a surrogate pair in a text',
    letter: 'a\nb\ud83d',
    problems: [
      { code: 'letter-unreadable', file: 'letter.txt', at: [2, 2], message: 'half of a surrogate pair' },
    ],
  },
  {
    why: 'a byte order mark before the letter, which is none of its text',
    letter: bytes('\uFEFF', letter),
    problems: [],
  },
  { why: 'a byte order mark before the reading', reading: bytes('\uFEFF', reading), problems: [] },
  { why: 'CRLF in the reading', reading: reading.replaceAll('\n', '\r\n'), problems: [] },
  {
    why: 'a fault after CRLF',
    reading: replaced(reading, 'ONGOING', 'ONGO').replaceAll('\n', '\r\n'),
    problems: [{ code: 'unknown-value', at: [18, 13], under: 'ONGO' }],
  },
  {
    why: 'a reading that is not UTF-8',
    reading: bytes('title: ', 0xe9),
    problems: [{ code: 'reading-unreadable', at: [1, 8], message: '0xE9 at offset 7' }],
  },
  {
    why: 'a reading of no bytes',
    reading: '',
    problems: [{ code: 'reading-unreadable', at: [1, 1], message: 'The file is empty.' }],
  },
  {
    why: 'a letter that cannot be read and a reading with a fault of its own',
    letter: '',
    from: 'title: T',
    to: 'title: 3',
    problems: [
      { code: 'letter-unreadable', file: 'letter.txt' },
      { code: 'invalid-value', under: '3' },
    ],
  },
  {
    why: 'both files empty',
    letter: '',
    reading: '',
    problems: [{ code: 'letter-unreadable', file: 'letter.txt' }, { code: 'reading-unreadable' }],
  },
  ...['Smiles', 'a_b', 'a--b', '-a', 'a-', 'ä', 'a b', '', 'index', 'topics', 'topic', '../a'].map(
    (id): Case => ({
      why: `a letter called “${id}”`,
      id,
      problems: [
        {
          code: 'letter-id',
          file: 'letter.txt',
          at: [1, 1],
          message: `“${id}” cannot be a letter's id.`,
          advice: 'lower-case letters, digits and single hyphens',
        },
      ],
    }),
  ),
  ...['a', '2', 'a-b-c', 'class'].map((id): Case => ({ why: `a letter called “${id}”`, id, problems: [] })),
];

const yaml: readonly Case[] = [
  {
    why: 'a tab that indents',
    reading: 'title:\n\ta: b\n',
    problems: [
      { code: 'syntax', at: [2, 1], message: 'a tab indents the line', advice: 'Indent with spaces.' },
    ],
  },
  {
    why: 'a quotation mark that nothing closes',
    reading: 'title: "abc\nlanguage: en\n',
    problems: [{ code: 'syntax', at: [1, 8], under: '"', message: 'Missing closing' }],
  },
  {
    why: 'a colon in a plain text',
    reading: 'title: a: b\n',
    problems: [{ code: 'syntax', message: 'This is not YAML', advice: 'goes between quotation marks' }],
  },
  {
    why: 'two documents',
    reading: `${reading}---\na: b\n`,
    problems: [
      {
        code: 'syntax',
        at: [24, 1],
        under: '---',
        message: 'A second YAML document begins here, and only one is read.',
      },
    ],
  },
  {
    why: 'two faults on two lines',
    reading: 'a: "b" c\nd: "e" f\n',
    problems: [
      { code: 'syntax', at: [1, 8] },
      { code: 'syntax', at: [2, 8] },
    ],
  },
  {
    why: 'an alias that stands for nothing',
    more: 'people: *a\n',
    problems: [
      {
        code: 'syntax',
        under: '*a',
        message: 'The alias “*a” stands for nothing: no value before it is marked “&a”.',
      },
    ],
  },
  {
    why: 'an alias before its anchor',
    reading: 'title: *a\nlanguage: &a en\n',
    problems: [{ code: 'syntax', at: [1, 8], under: '*a' }],
  },
  {
    why: 'a mapping within itself',
    more: 'people: &a { b: *a }\n',
    problems: [{ code: 'syntax', under: '*a', message: 'stands within what it stands for' }],
  },
  {
    why: 'aliases that stand for billions',
    more: [
      'people:',
      '  a: &a [x,x,x,x,x,x,x,x,x]',
      '  b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      '  c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      '  d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    ].join('\n'),
    problems: [{ code: 'syntax', at: [1, 1], message: 'The aliases in this stand for too much to be read.' }],
  },
  {
    why: 'a list that is nested too deep',
    more: `asides: ${'['.repeat(100_000)}`,
    problems: [{ code: 'syntax', message: 'nested too deep' }],
  },
  {
    why: 'a list that is nested deep',
    from: '- "Hello!"',
    to: `- "Hello!"\n  - ${'['.repeat(500)}${']'.repeat(500)}`,
    problems: [{ code: 'invalid-value', message: 'Item 2 of “asides” is a list' }],
  },
  {
    why: 'a list instead of a mapping',
    reading: '- a\n- b\n',
    problems: [
      { code: 'invalid-value', at: [1, 1], message: 'The file holds a list instead of keys with values.' },
    ],
  },
  {
    why: 'a text instead of a mapping',
    reading: 'Hello.\n',
    problems: [{ code: 'invalid-value', at: [1, 1], message: 'a single value' }],
  },
  {
    why: 'nothing but comments',
    reading: '# title: T\n',
    problems: [{ code: 'missing', at: [1, 1], message: 'The file says nothing.' }],
  },
  {
    why: 'an alias for a quote that is meant twice',
    from: '"I study maths at home"',
    to: '&q "I study maths at home"',
    more: fact('{ kind: LEARNING, summary: S, evidence: *q }'),
    problems: [],
  },
  { why: 'a list with a key for an alias', more: '? &k people\n: {}\n', problems: [] },
];

const noise: readonly Case[] = [
  {
    why: 'a sentence is not unread where a wrong quote meant it',
    from: '- "Hello!"',
    to: '- "Helo!"',
    problems: [{ code: 'quote-missing' }],
  },
  {
    why: 'a placeholder is not unaccounted where a wrong quote meant it',
    from: '"of «[uni]»"',
    to: '"off «[uni]»"',
    problems: [{ code: 'quote-missing', under: '"off «[uni]»"' }],
  },
  {
    why: 'nor where an ambiguous quote may mean it',
    letter: `${letter}I am [name].`,
    from: '"I am «[name]»"',
    to: '"am «[name]»"',
    problems: [{ code: 'quote-ambiguous' }],
  },
  {
    why: 'nor where a fact with another fault means it',
    from: 'kind: UNIVERSITY',
    to: 'kind: UNIVERSITYY',
    problems: [{ code: 'unknown-value' }],
  },
  {
    why: 'nor where one of many asides has another fault',
    from: '- "Hello!"',
    to: '- { quote: "Hello!", reason: R }\n  - { quote: 3, reason: R }',
    problems: [{ code: 'invalid-value', under: '3' }],
  },
  {
    why: 'a name is not missed where its mention is wrong',
    from: '"the «School»"',
    to: '"the «Shool»"',
    problems: [{ code: 'quote-missing' }],
  },
  {
    why: 'a name is not missed where the one of its mentions that has it is wrong',
    from: '"the «School»"',
    to: '["the «Shool»", "to «join»"]',
    problems: [{ code: 'quote-missing', under: '"the «Shool»"' }],
  },
  {
    why: 'evidence counts as read where a mention of the same fact is wrong',
    letter: `${letter}At home.`,
    more: 'places: { home: { mentions: "atHome", evidence: "At home." } }\n',
    problems: [{ code: 'quote-missing', under: '"atHome"' }],
  },
  {
    why: 'a fault of the format does not hide a wrong quote of the same fact',
    from: 'kind: EDUCATION',
    to: 'kind: EDU',
    more: 'motivations: { m: { kind: X, summary: S, evidence: "I want to joyn the School" } }\n',
    problems: [
      { code: 'unknown-value', under: 'EDU' },
      { code: 'unknown-value', under: 'X' },
      { code: 'quote-missing', under: '"I want to joyn the School"' },
    ],
  },
  {
    why: 'a fault of an outcome does not hide a wrong reference of its experience',
    from: 'organizations: [uni]\n',
    to: 'organizations: [uny]\n    outcomes: { o: { kind: X, summary: S, evidence: home } }\n',
    problems: [
      { code: 'unknown-reference', under: 'uny' },
      { code: 'unknown-value', under: 'X' },
    ],
  },
];

const RULES = 'drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }\n';

const drafts: readonly Case[] = [
  {
    why: 'a draft that there is not',
    more: `${RULES}motivations: { m: { ${RIGHT}, draft: rulez } }\n`,
    problems: [
      {
        code: 'unknown-reference',
        under: 'rulez',
        message: 'There is no “rulez” among the drafts.',
        advice: 'Did you mean rules? Or add it under drafts.',
      },
    ],
  },
  {
    why: 'a draft where there are none',
    from: 'evidence: "I study maths at home"',
    to: 'evidence: "I study maths at home"\n    draft: rules',
    problems: [{ code: 'unknown-reference', under: 'rules', advice: 'Say under drafts, with this key,' }],
  },
  {
    why: 'a draft that there is not, of an aside',
    from: '- "Hello!"',
    to: '- { quote: "Hello!", reason: R, draft: rules }',
    problems: [{ code: 'unknown-reference', under: 'rules' }],
  },
  {
    why: 'a draft that there is not, of a fact that does not fit the format',
    from: 'kind: EDUCATION',
    to: 'kind: EDU\n    draft: rules',
    problems: [{ code: 'unknown-value' }, { code: 'unknown-reference', under: 'rules' }],
  },
  {
    why: 'a review of what a person wrote',
    more: fact(`{ ${RIGHT}, reviewed: 2026-11-28 }`),
    problems: [
      {
        code: 'missing',
        under: 'reviewed',
        message: '“reviewed” stands here without “draft”.',
        advice: 'or remove “reviewed”',
      },
    ],
  },
  {
    why: 'a day that no calendar has',
    more: `${RULES}${fact(`{ ${RIGHT}, draft: rules, reviewed: 2026-02-29 }`)}`,
    problems: [{ code: 'invalid-value', under: '2026-02-29', advice: 'such as 2026-11-28' }],
  },
  {
    why: 'a date with a time',
    more: RULES.replace('2026-11-28', '2026-11-28T10:00:00Z'),
    problems: [{ code: 'invalid-value', under: '2026-11-28T10:00:00Z', advice: 'such as 2026-11-28' }],
  },
  {
    why: 'a draft by a person',
    more: RULES.replace('RULES', 'PERSON'),
    problems: [{ code: 'unknown-value', under: 'PERSON', advice: 'RULES' }],
  },
  {
    why: 'a draft that does not fit is not missed where facts name it',
    more: `${RULES.replace('2026-11-28', 'today')}${fact(`{ ${RIGHT}, draft: rules }`)}`,
    problems: [{ code: 'invalid-value', under: 'today' }],
  },
  { why: 'a draft that no fact names is none', more: RULES, problems: [] },
];

describe.each([
  { subject: 'drafts', cases: drafts },
  { subject: 'quotes', cases: quotes },
  { subject: 'keys', cases: keys },
  { subject: 'references', cases: references },
  { subject: 'values', cases: values },
  { subject: 'evidence', cases: evidence },
  { subject: 'placeholders', cases: placeholders },
  { subject: 'sentences', cases: sentences },
  { subject: 'files', cases: files },
  { subject: 'YAML', cases: yaml },
  { subject: 'no noise', cases: noise },
])('problems with $subject', ({ cases }) => {
  test.each(byReason(cases))('%s', (_, given) => expectProblems(problemsOfCase(given), given.problems));
});

test('a reading that is right has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test('brackets that hide nothing may be a name', () => {
  const bracketed = { letter: letter.replace('School', '[School]'), reading: reading.replace('asides', 'x') };
  const named = replaced(reading, 'name: School', 'name: "[School]"')
    .replace('the «School»', 'the «[School]»')
    .replace('join the School', 'join the [School]')
    .replace('"[uni]": ORGANIZATION', '"[uni]": ORGANIZATION\n  "[School]": null');
  expect(problemsOf({ letter: bracketed.letter, reading: named })).toEqual([]);
});

test('white space within a placeholder may be any white space', () => {
  const source = {
    letter: letter.replace('[name]', '[name]\n[surname]'),
    reading: reading.replaceAll('[name]', '[name] [surname]'),
  };
  expect(problemsOf(source)).toEqual([]);
  const { redactions, facts } = dataOf(source);
  expect(redactions[0]).toMatchObject({
    exact: '[name]\n[surname]',
    start: 12,
    end: 28,
    hides: 'x/applicant',
  });
  expect(facts[0]).toMatchObject({ name: null, redaction: 'x/redaction-0', asWritten: '[name]\n[surname]' });
});

test('of two placeholders the longer one counts where it holds the other', () => {
  const { redactions } = dataOf({
    letter: `${letter.replace('[name]', '[name] [surname]')}[name].`,
    reading: replaced(
      reading,
      '  "[name]": PERSON',
      '  "[name]": null\n  "[name] [surname]": PERSON',
    ).replace('«[name]»', '«[name] [surname]»'),
  });
  expect(redactions.map(({ exact }) => exact)).toEqual(['[name] [surname]', '[uni]']);
});

test('a placeholder hides what mentions it most closely, whichever is written first', () => {
  const { redactions, facts } = dataOf({
    reading: replaced(reading, '"of «[uni]»"', '"«of [uni]»"').replace(
      'mentions: "the «School»"',
      'mentions: ["the «School»", "of «[uni]»"]',
    ),
  });
  expect(redactions[1]).toMatchObject({ exact: '[uni]', hides: 'x/school' });
  expect(facts.find(({ id }) => id === 'x/uni')).toMatchObject({ asWritten: 'of [uni]', redaction: null });
});

test('a hidden name is null with a redaction, one that the letter does not give is null without', () => {
  const { facts } = dataOf({ reading: `${reading}places: { home: { mentions: "at «home»" } }\n` });
  expect(facts.find(({ id }) => id === 'x/uni')).toMatchObject({
    name: null,
    asWritten: '[uni]',
    redaction: 'x/redaction-1',
  });
  expect(facts.find(({ id }) => id === 'x/home')).toMatchObject({
    name: null,
    asWritten: 'home',
    redaction: null,
  });
  expect(facts.find(({ id }) => id === 'x/school')).toMatchObject({
    name: 'School',
    asWritten: 'School',
    redaction: null,
  });
});

test('all problems are reported at once, in the order of the file', () => {
  const broken = [
    'titel: T',
    'language: en_US',
    'redactions: { "[name]": HUMAN, "[uni]": ORGANIZATION, "[place]": PLACE }',
    'applicant: { name: Ann, mentions: "I am «[name]»" }',
    'application: { program: scool, evidence: [] }',
    'organizations:',
    '  uni: { mentions: "off [uni]", kind: UNI }',
    '  school: { mentions: "I" }',
    '  school: { mentions: "School" }',
    'places: { uni: { mentions: home } }',
    'experiences: { studies: { kind: EDUCATION, title: 3, status: ONGOING, topics: [math], evidence: 4 } }',
    'asides: [I want to join, "Hullo!"]',
  ].join('\n');
  expect(
    problemsOf({ reading: broken }).map(
      (problem) => `${problem.line} ${problem.code} ${underlined(problem)}`,
    ),
  ).toEqual([
    '1 missing titel: T',
    '1 unknown-key titel',
    '2 invalid-value en_US',
    '3 unknown-value HUMAN',
    '3 redaction-unaccounted "[place]"',
    '4 name-not-in-letter Ann',
    '5 unknown-reference scool',
    '5 no-evidence []',
    '7 quote-missing "off [uni]"',
    '7 unknown-value UNI',
    '9 duplicate-key school',
    '10 duplicate-key uni',
    '11 invalid-value 3',
    '11 unknown-topic math',
    '11 invalid-value 4',
    '12 aside-conflict I want to join',
    '12 quote-missing "Hullo!"',
  ]);
});

test('problems are in the order of the letters, and of the files of a letter', () => {
  const bad = { letter: `${letter}So.`, reading: replaced(reading, 'ONGOING', 'GOING') };
  const source: CorpusSource = {
    letters: [
      { id: 'b', ...bad },
      { id: 'a', ...bad },
    ],
    topics: { path: 'topics.yaml', content: 'maths: { name: 3 }\n' },
  };
  const { corpus, problems } = compileCorpus(source);
  expect(corpus).toBeNull();
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'a/letter.txt:3',
    'a/reading.yaml:18',
    'b/letter.txt:3',
    'b/reading.yaml:18',
    'topics.yaml:1',
  ]);
});

test('warnings leave the data be, and are errors where that is asked for', () => {
  const source: CorpusSource = {
    letters: [{ id: 'a', letter: `${letter}So.`, reading }],
    topics: { path: 'topics.yaml', content: 'maths: { name: Mathematics }\n' },
  };
  const lenient = compileCorpus(source);
  expect(lenient.problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(lenient.corpus?.letters.map(({ id }) => id)).toEqual(['a']);
  const strict = compileCorpus(source, { strict: true });
  expect(strict.problems).toEqual([{ ...lenient.problems[0], severity: 'error' }]);
  expect(strict.corpus).toBeNull();
});

test.each(['a: [', '- a', '', 'x'])(
  'of a vocabulary that cannot be read (%j), no topic is called unknown',
  (content) => {
    const { problems } = compileCorpus({
      letters: [{ id: 'a', letter, reading }],
      topics: { path: 'topics.yaml', content },
    });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual(['topics.yaml']);
  },
);

test('a value is not to be left out where one is needed', () => {
  const [problem] = problemsOf({ reading: replaced(reading, 'kind: EDUCATION', 'kind: HOSPITAL') });
  expect(problem?.advice).toMatch(/^Choose one of: [A-Z, ]+\.$/);
});

test('a passage within another of the same fact is kept, and the same passage twice is kept once', () => {
  const twice = replaced(
    reading,
    'evidence: "I study maths at home"',
    'evidence: ["I study maths at home", "maths at home", "maths at home"]',
  );
  const studies = dataOf({ reading: twice }).facts.find(({ id }) => id === 'x/studies');
  expect(studies?.evidence.map(({ exact }) => exact)).toEqual(['I study maths at home', 'maths at home']);
});

test('the quotes of a period and of a level account for their sentences', () => {
  const text = `${letter}That was in May. It is C1.\n`;
  const more = replaced(reading, 'status: ONGOING', 'status: ONGOING\n    period: { quote: in May }');
  const skill = 'skills: { english: { kind: LANGUAGE, mentions: maths, level: C1 } }\n';
  expect(codes(problemsOf({ letter: text, reading: more + skill }))).toEqual([]);
  expect(codes(problemsOf({ letter: text, reading: reading + skill }))).toEqual(['sentence-unread']);
});

test('a topic is unknown where there is no vocabulary', () => {
  const { problems } = compileCorpus({ letters: [{ id: 'a', letter, reading }], topics: null });
  expect(codes(problems)).toEqual(['unknown-topic']);
  expect(problems[0]?.message).toBe('There is no topic “maths”: there are no topics.');
  expect(problems[0]?.advice).toContain('Write topics.yaml, beside the folder of the letter');
});

/** Texts of a million characters, and readings of ten thousand facts. */
const head = `title: T
language: en
applicant: { mentions: "the start" }
application: { program: p, evidence: "the start" }
organizations: { p: { mentions: "the start" } }
motivations:
`;
const manyFacts = (count: number, evidence: (index: number) => string) =>
  head +
  Array.from(
    { length: count },
    (_, index) => `  m${index}: { kind: CAREER, summary: S, evidence: ${JSON.stringify(evidence(index))} }\n`,
  ).join('');
const manySentences = Array.from({ length: 10_000 }, (_, index) => `I like thing ${index} a lot.`).join(' ');

describe('what is very large takes seconds, not minutes', () => {
  test('ten thousand facts', () => {
    const source = {
      letter: `the start. ${manySentences}`,
      reading: manyFacts(10_000, (n) => `thing ${n} a`),
    };
    expect(problemsOf(source)).toEqual([]);
  });

  test('five hundred wrong quotes of a letter of 1 MiB, of which the first get a suggestion', () => {
    const long = `the start. ${manySentences} `.repeat(4).slice(0, 1_000_000);
    const wrong = (n: number) =>
      `I liked the things with number ${n}, and a lot of others as well, so very much`;
    const problems = problemsOf({ letter: long, reading: manyFacts(500, wrong) });
    const missing = problems.filter(({ code }) => code === 'quote-missing');
    expect(missing).toHaveLength(500);
    expect(missing[0]?.advice).toMatch(/^(?:The nearest passage|Nothing in)/);
    expect(missing.at(-1)?.advice).toBe("Quote the letter's own words, typos included.");
  });

  test('a passage that is alike wherever one looks', () => {
    const problems = problemsOf({
      letter: `the start ${'a'.repeat(1_000_000)}`,
      reading: manyFacts(20, (n) => `b${'a'.repeat(150)}${n}`),
    });
    expect(codes(problems)).toEqual(Array.from({ length: 20 }, () => 'quote-missing'));
  });

  test('ten thousand asides of sentences that facts rest on', () => {
    const asides = Array.from({ length: 10_000 }, (_, n) => `  - "thing ${n} a"\n`).join('');
    const problems = problemsOf({
      letter: `the start. ${manySentences}`,
      reading: `${manyFacts(5_000, (n) => `thing ${n} a`)}asides:\n${asides}`,
    });
    expect(new Set(codes(problems))).toEqual(new Set(['aside-conflict']));
    expect(problems).toHaveLength(5_000);
  });

  test('two hundred thousand placeholders on one line', () => {
    const problems = problemsOf({
      letter: `the start ${'[a] '.repeat(200_000)}`,
      reading: `redactions: { "[a]": PERSON }\n${manyFacts(1, () => 'the start')}`,
    });
    expect(problems).toHaveLength(200_000);
    expect(problems.at(-1)).toMatchObject({ line: 1, column: 800_007, length: 3 });
  });

  test('a chain of fifteen thousand topics, and a circle of them', () => {
    const chain = Array.from(
      { length: 15_000 },
      (_, n) => `t${n}: { name: N${n}, broader: [t${n + 1}] }\n`,
    ).join('');
    expect(compileTopics(`${chain}t15000: { name: X }\n`).problems).toEqual([]);
    expect(compileTopics(`${chain}t15000: { name: X, broader: [t0] }\n`).problems).toHaveLength(15_001);
  });
});

interface TopicsCase {
  readonly why: string;
  readonly topics: string;
  readonly problems: readonly Expected[];
}

const topicCases: readonly TopicsCase[] = [
  {
    why: 'topics that are right',
    topics: 'a: { name: A, aliases: [AA], broader: [b] }\nb: { name: B }\n',
    problems: [],
  },
  {
    why: 'a topic in itself',
    topics: 'a: { name: A, broader: [a] }\n',
    problems: [
      {
        code: 'topic-conflict',
        at: [1, 25],
        under: 'a',
        message: '“a” would be a part of itself: “a” is the topic itself.',
      },
    ],
  },
  {
    why: 'two topics in each other',
    topics: 'a: { name: A, broader: [b] }\nb: { name: B, broader: [a] }\n',
    problems: [
      {
        code: 'topic-conflict',
        at: [1, 25],
        message: '“a” would be a part of itself: “b” is narrower already.',
      },
      { code: 'topic-conflict', at: [2, 25] },
    ],
  },
  {
    why: 'a circle of three, and a topic beside it',
    topics:
      'a: { name: A, broader: [b] }\nb: { name: B, broader: [c] }\nc: { name: C, broader: [a] }\nd: { name: D, broader: [a] }\n',
    problems: [
      { code: 'topic-conflict', at: [1, 25] },
      { code: 'topic-conflict', at: [2, 25] },
      { code: 'topic-conflict', at: [3, 25] },
    ],
  },
  {
    why: 'two ways to the same topic, which are no circle',
    topics:
      'a: { name: A, broader: [b, c] }\nb: { name: B, broader: [d] }\nc: { name: C, broader: [d] }\nd: { name: D }\n',
    problems: [],
  },
  {
    why: 'an unknown broader topic',
    topics: 'maths: { name: M, broader: [sciense] }\nscience: { name: S }\n',
    problems: [
      {
        code: 'unknown-topic',
        under: 'sciense',
        message: 'There is no topic “sciense”.',
        advice: 'Did you mean science?',
      },
    ],
  },
  {
    why: 'a broader topic with another fault',
    topics: 'a: { name: A, broader: [b] }\nb: { nam: B }\n',
    problems: [
      { code: 'missing', under: 'b', message: '“name” is missing.' },
      { code: 'unknown-key', under: 'nam' },
    ],
  },
  {
    why: 'a name twice',
    topics: 'a: { name: Maths }\nb: { name: Maths }\n',
    problems: [
      { code: 'topic-conflict', at: [2, 12], under: 'Maths', message: '“Maths” is a name of “a” already.' },
    ],
  },
  {
    why: 'an alias that is a name in another case',
    topics: 'a: { name: Maths }\nb: { name: B, aliases: [x, MATHS] }\n',
    problems: [{ code: 'topic-conflict', at: [2, 28], under: 'MATHS' }],
  },
  {
    why: 'an alias twice in one topic',
    topics: 'a: { name: A, aliases: [x, X] }\n',
    problems: [{ code: 'topic-conflict', under: 'X', message: '“X” is a name of “a” already.' }],
  },
  {
    why: 'names that only look the same',
    topics: 'a: { name: "caf\\u00e9" }\nb: { name: "cafe\\u0301" }\n',
    problems: [{ code: 'topic-conflict', at: [2, 12] }],
  },
  {
    why: 'a key twice',
    topics: 'a: { name: A }\na: { name: B }\n',
    problems: [{ code: 'duplicate-key', at: [2, 1], under: 'a' }],
  },
  {
    why: 'a key that is no id',
    topics: '"a b": { name: A }\n',
    problems: [{ code: 'invalid-value', under: '"a b"', message: '“a b” cannot be a key.' }],
  },
  { why: 'no name', topics: 'a: { aliases: [x] }\n', problems: [{ code: 'missing', under: 'a' }] },
  {
    why: 'a list of topics',
    topics: '- a\n',
    problems: [{ code: 'invalid-value', message: 'The file holds a list' }],
  },
  { why: 'nothing', topics: '# a\n', problems: [{ code: 'missing', message: 'The file says nothing.' }] },
];

test.each(byReason(topicCases))('problems with topics: %s', (_, { topics: content, problems }) => {
  expectProblems(
    compileTopics(content).problems,
    problems.map((problem) => ({ file: 'topics.yaml', ...problem })),
  );
});

test('a vocabulary that is right keeps its order, and each broader topic once', () => {
  const compiled = compileTopics('b: { name: B, broader: [a, a] }\na: { name: A, aliases: [x] }\n');
  expect(compiled.topics).toEqual([
    { id: 'topic/b', name: 'B', aliases: [], broader: ['topic/a'] },
    { id: 'topic/a', name: 'A', aliases: ['x'], broader: [] },
  ]);
  expect(topics).toHaveLength(1);
});
