/** Where quotes are found, and what is said of those that are not. */
import { describe, expect, test } from 'vitest';
import { anchorIn, byReason } from './tinyReading.js';

/** A quote as a value, or, where the way it is written matters, as YAML. */
type Quote = string | { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

const yamlOf = (quote: Quote) => JSON.stringify(quote);

/** A letter with the passage that is to be found between ⟦ and ⟧. */
interface Found {
  readonly why: string;
  readonly letter: string;
  readonly quote?: Quote;
  readonly yaml?: string;
  /** In code points; where they are left out, the brackets say them. */
  readonly span?: readonly [number, number];
}

const found: readonly Found[] = [
  { why: 'a quote to the letter', letter: 'I study ⟦maths⟧ at home.', quote: 'maths', span: [8, 13] },
  { why: 'the whole letter', letter: '⟦I study maths.⟧', quote: 'I study maths.', span: [0, 14] },
  { why: 'the first code point', letter: '⟦I⟧ study maths.', quote: 'I', span: [0, 1] },
  { why: 'the last code point', letter: 'I study maths⟦.⟧', quote: '.', span: [13, 14] },
  { why: 'typos stay', letter: 'I ⟦graduaated⟧ there.', quote: 'graduaated' },
  {
    why: 'a quote of a million characters',
    letter: `Ah. ⟦${'so '.repeat(99_999)}end⟧!`,
    quote: `${'so '.repeat(99_999)}end`,
  },

  { why: 'the very words before what is only alike', letter: "it's one, ⟦it’s⟧ another", quote: 'it’s' },
  {
    why: 'the very words before what is only alike, the other way',
    letter: "⟦it's⟧ one, it’s another",
    quote: "it's",
  },
  { why: 'the very dash before another', letter: 'a – b, ⟦a — b⟧', quote: 'a — b' },
  { why: 'the very white space before another', letter: 'a  b, ⟦a b⟧', quote: 'a b' },
  { why: 'a straight apostrophe for a curly one', letter: '⟦it’s me⟧', quote: "it's me" },
  { why: 'a curly apostrophe for a straight one', letter: "⟦it's me⟧", quote: 'it’s me' },
  { why: 'a grave accent typed for an apostrophe', letter: '⟦it`s me⟧', quote: "it's me" },
  { why: 'a modifier letter for an apostrophe', letter: '⟦itʼs me⟧', quote: "it's me" },
  { why: 'straight double marks for curly ones', letter: 'said ⟦“yes”⟧ to', quote: '"yes"' },
  { why: 'curly double marks for German ones', letter: 'said ⟦„yes“⟧ to', quote: '“yes”' },
  { why: 'full-width marks for straight ones', letter: 'said ⟦＂yes＂⟧ to', quote: '"yes"' },
  ...Array.from('-‐‑‒–—―−﹘﹣－').map((dash) => ({
    why: `U+${dash.charCodeAt(0).toString(16)} for a hyphen`,
    letter: `so ⟦loved${dash}both⟧ of`,
    quote: 'loved-both',
  })),
  { why: 'a hyphen for a dash', letter: '⟦a-b⟧', quote: 'a—b' },
  { why: 'a space for a no-break space', letter: 'in ⟦5\u00A0years⟧ or', quote: '5 years' },
  { why: 'a no-break space for a space', letter: 'in ⟦5 years⟧ or', quote: '5\u00A0years' },
  { why: 'a space for a line break', letter: 'the ⟦end\nof⟧ it', quote: 'end of' },
  { why: 'a space for CRLF', letter: 'the ⟦end\r\nof⟧ it', quote: 'end of' },
  { why: 'LF for CRLF', letter: 'the ⟦end\r\nof⟧ it', quote: 'end\nof' },
  { why: 'one space for a run of white space', letter: 'the ⟦end \t\u2003\n of⟧ it', quote: 'end of' },
  { why: 'a run of white space for one space', letter: 'the ⟦end of⟧ it', quote: 'end \n\t of' },
  { why: 'across paragraphs', letter: 'One ⟦day.\n\nThen⟧ another.', quote: 'day. Then' },
  { why: 'everything at once', letter: '⟦“it’s\u00A0—\r\nso”⟧', quote: '"it\'s - so"' },
  {
    why: 'case is not tolerated where the very words stand elsewhere',
    letter: 'smiles ⟦SMILES⟧',
    quote: 'SMILES',
  },

  { why: 'guillemets around the middle', letter: 'at X, at ⟦X⟧ in May, at X', quote: 'at «X» in May' },
  { why: 'guillemets around the first part', letter: 'X, ⟦X⟧ in May', quote: '«X» in May' },
  { why: 'guillemets around the last part', letter: 'X in May at ⟦X⟧', quote: 'May at «X»' },
  { why: 'guillemets around all', letter: 'in ⟦May⟧ at', quote: '«May»' },
  { why: 'guillemets with a tolerant prefix', letter: 'it’s  the ⟦end⟧. the end', quote: "it's the «end»" },
  { why: 'guillemets with a tolerant part', letter: 'see ⟦it’s\nme⟧ now', quote: "see «it's me» now" },
  {
    why: 'white space inside the guillemets is not part of the passage',
    letter: 'at ⟦X⟧ in',
    quote: 'at« X »in',
  },
  {
    why: 'white space of the letter is not part of the passage',
    letter: 'at \n ⟦X⟧ \n in',
    quote: 'at« X »in',
  },
  { why: 'a placeholder', letter: 'by [a] and ⟦[a]⟧.', quote: 'and «[a]»' },
  { why: 'exact and prefix', letter: 'X, at ⟦X⟧', quote: { exact: 'X', prefix: 'at ' } },
  { why: 'exact and suffix', letter: '⟦X⟧ in, X', quote: { exact: 'X', suffix: ' in' } },
  { why: 'exact alone', letter: 'in ⟦May⟧ at', quote: { exact: 'May' } },
  { why: 'empty context', letter: 'in ⟦May⟧ at', quote: { exact: 'May', prefix: '', suffix: '' } },
  {
    why: 'guillemets of the letter itself',
    letter: 'say «no» and ⟦«yes»⟧',
    quote: { exact: '«yes»', prefix: 'and ' },
  },
  {
    why: 'the word in guillemets',
    letter: 'yes, say «⟦yes⟧»',
    quote: { exact: 'yes', prefix: '«', suffix: '»' },
  },
  {
    why: 'white space around exact counts as context',
    letter: 'X, at ⟦X⟧ in',
    quote: { exact: ' X ', prefix: 'at', suffix: 'in' },
  },
  { why: 'two places, of which the words after it choose', letter: 'aab, ⟦aa⟧c', quote: '«aa»c' },
  { why: 'overlapping places, of which the words before it choose', letter: 'xa⟦aa⟧', quote: 'xa«aa»' },

  { why: 'a quotation mark of YAML', letter: 'so ⟦it’s⟧ me', yaml: "'it''s'" },
  { why: 'an escape of YAML', letter: 'so ⟦it’s⟧ me', yaml: String.raw`"it\u2019s"` },
  { why: 'an escaped surrogate pair', letter: 'so ⟦😀⟧ me', yaml: String.raw`"\ud83d\ude00"` },
  { why: 'a long escape', letter: 'so ⟦😀⟧ me', yaml: String.raw`"\U0001F600"` },
  { why: 'a plain scalar', letter: 'so ⟦it’s⟧ me', yaml: 'it’s' },
  { why: 'white space around it', letter: 'so ⟦it’s⟧ me', yaml: '"  it’s \\n "' },
  { why: 'a literal block', letter: 'the ⟦end\nof⟧ it', yaml: '|\n    end\n    of\n' },
  { why: 'a literal block with marks', letter: 'of, the ⟦end\nof⟧ it', yaml: '|\n    the «end\n    of»\n' },
  { why: 'a folded block', letter: 'the ⟦end of⟧ it', yaml: '>\n    end\n    of\n' },
  {
    why: 'a folded block with every line break kept at its end',
    letter: 'the ⟦end of⟧ it',
    yaml: '>+\n    end\n    of\n\n\n',
  },
  { why: 'a double-quoted scalar over two lines', letter: 'the ⟦end of⟧ it', yaml: '"end\n    of"' },
  { why: 'a colon and a hash', letter: 'say: ⟦a: b #1⟧', yaml: '"a: b #1"' },
  { why: 'a number, quoted', letter: 'in ⟦2019⟧ at', yaml: '"2019"' },

  { why: 'after an astral character', letter: '😀 ⟦so⟧', quote: 'so', span: [2, 4] },
  { why: 'before an astral character', letter: '⟦so⟧ 😀', quote: 'so', span: [0, 2] },
  { why: 'an emoji', letter: 'a ⟦😀⟧ b', quote: '😀', span: [2, 3] },
  { why: 'an emoji beside one of the same first half', letter: '😀⟦😁⟧😂', quote: '😁', span: [1, 2] },
  { why: 'a modified emoji', letter: 'ok ⟦👍🏽⟧ so', quote: '👍🏽', span: [3, 5] },
  { why: 'a family', letter: 'my ⟦👨‍👩‍👧⟧ is', quote: '👨‍👩‍👧', span: [3, 8] },
  { why: 'after a family', letter: '👨‍👩‍👧 ⟦is⟧', quote: 'is', span: [6, 8] },
  { why: 'a flag', letter: '🇫🇷 ⟦🇩🇪⟧ 🇮🇹', quote: '🇩🇪', span: [3, 5] },
  { why: 'combining marks', letter: 'a ⟦cafe\u0301⟧ b', quote: 'cafe\u0301', span: [2, 7] },
  { why: 'after combining marks', letter: 'cafe\u0301 ⟦b⟧', quote: 'b', span: [6, 7] },
  { why: 'astral letters', letter: 'x 𝒜𝒷 ⟦𝒞𝒹⟧ y', quote: '𝒞𝒹', span: [5, 7] },
  { why: 'tolerantly after astral letters', letter: '𝒜’𝒷 ⟦𝒞’𝒹⟧', quote: "𝒞'𝒹", span: [4, 7] },
  { why: 'right to left', letter: 'אני לומד ⟦מתמטיקה⟧ בבית', quote: 'מתמטיקה', span: [9, 16] },
  { why: 'right to left, tolerantly', letter: 'אני\nלומד ⟦“מתמטיקה”⟧', quote: '"מתמטיקה"' },
  { why: 'Chinese, which has no spaces', letter: '我学⟦数学⟧。', quote: '数学', span: [2, 4] },
  { why: 'after a byte order mark within', letter: 'a\uFEFFb ⟦so⟧', quote: 'so', span: [4, 6] },
];

describe('a quote is found', () => {
  test.each(byReason(found))('%s', (_, { letter: marked, quote, yaml, span }) => {
    const letter = marked.replace(/[⟦⟧]/gu, '');
    const start = Array.from(marked.slice(0, marked.indexOf('⟦'))).length;
    const exact = marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'));
    const end = start + Array.from(exact).length;
    if (span !== undefined) expect(span).toEqual([start, end]);

    expect(anchorIn(letter, yaml ?? yamlOf(quote ?? ''))).toEqual({ start, end, exact });
  });
});

interface Refused {
  readonly why: string;
  readonly letter: string;
  readonly quote?: Quote;
  readonly yaml?: string;
  readonly code: string;
  /** Words of the message, and words of the advice. */
  readonly message?: readonly string[];
  readonly advice?: readonly string[];
}

const MORE = 'Quote more of the words around it, with «…» around the part that is meant.';

const refused: readonly Refused[] = [
  {
    why: 'two places',
    letter: 'At X.\nAt X again.',
    quote: 'X',
    code: 'quote-ambiguous',
    message: [
      '“X” stands in the letter 2 times',
      'tiny/letter.txt:1:4 (At «X». At X again.)',
      'tiny/letter.txt:2:4 (At X. At «X» again.)',
    ],
    advice: [MORE],
  },
  {
    why: 'overlapping places',
    letter: 'aaa',
    quote: 'aa',
    code: 'quote-ambiguous',
    message: ['2 times', 'tiny/letter.txt:1:1 («aa»a)', 'tiny/letter.txt:1:2 (a«aa»)'],
  },
  {
    why: 'two places that are only alike',
    letter: 'it’s, it‘s',
    quote: "it's",
    code: 'quote-ambiguous',
    message: ['2 times', ':1:1', ':1:7'],
  },
  {
    why: 'context that fits twice',
    letter: 'at X, at X',
    quote: 'at «X»',
    code: 'quote-ambiguous',
    message: ['“at X” stands in the letter 2 times', ':1:4', ':1:10'],
  },
  {
    why: 'columns count code points',
    letter: '😀 X, 👨‍👩‍👧 X',
    quote: 'X',
    code: 'quote-ambiguous',
    message: [':1:3 ', ':1:12 '],
  },
  {
    why: 'the first five of many places',
    letter: 'X '.repeat(9),
    quote: 'X',
    code: 'quote-ambiguous',
    message: ['9 times', ':1:9 ', 'and 4 more.'],
  },
  {
    why: 'more places than are counted',
    letter: 'X '.repeat(1500),
    quote: 'X',
    code: 'quote-ambiguous',
    message: ['at least 1000 times'],
  },
  {
    why: 'an emoji is never shown in halves',
    letter: `X ${'😀'.repeat(40)} X`,
    quote: 'X',
    code: 'quote-ambiguous',
    message: [`(«X» ${'😀'.repeat(23)}…)`, `(…${'😀'.repeat(23)} «X»)`],
  },

  {
    why: 'a typo',
    letter: 'Hi.\nI study maths at home.',
    quote: 'I study math at hone',
    code: 'quote-missing',
    message: ['The letter does not say “I study math at hone”.'],
    advice: ['The nearest passage is at tiny/letter.txt:2:1: “I study maths at home”', 'typos included'],
  },
  {
    why: 'a typo that was mended',
    letter: 'I graduaated there.',
    quote: 'I graduated there',
    code: 'quote-missing',
    advice: ['tiny/letter.txt:1:1: “I graduaated there”'],
  },
  {
    why: 'another case',
    letter: 'at SMILES now',
    quote: 'smiles',
    code: 'quote-missing',
    advice: [':1:4: “SMILES”'],
  },
  {
    why: 'nothing alike',
    letter: 'I study maths.',
    quote: 'Quantum gravity workshops',
    code: 'quote-missing',
    advice: ["Nothing in tiny/letter.txt is like it: quote the letter's own words."],
  },
  {
    why: 'another way to write the same letter',
    letter: 'A cafe\u0301 in Paris.',
    quote: 'A café in Paris.',
    code: 'quote-missing',
    advice: ['looks the same and is made of other characters: copy it'],
  },
  {
    why: 'the same, the other way',
    letter: 'A café in Paris.',
    quote: 'A cafe\u0301 in Paris.',
    code: 'quote-missing',
    advice: ['looks the same'],
  },
  {
    why: 'words in another order',
    letter: 'one two three four',
    quote: 'three four one two',
    code: 'quote-missing',
  },
  {
    why: 'context that does not fit',
    letter: 'at X in May',
    quote: 'at «X» in June',
    code: 'quote-missing',
    message: ['“at X in June”'],
    advice: ['tiny/letter.txt:1:1: “at X in'],
  },
  { why: 'a missing part between', letter: 'one two three', quote: 'one … three', code: 'quote-missing' },
  {
    why: 'a nearest passage beside emoji, never in halves',
    letter: '😀😀😀 abcdef 😀😀😀',
    quote: 'abcxef',
    code: 'quote-missing',
    advice: ['“abcdef”'],
  },
  {
    why: 'emoji that are nearly those of the letter',
    letter: 'so 😀😀😀 so',
    quote: '😀😀😁',
    code: 'quote-missing',
    advice: ['😀'],
  },
  {
    why: 'a long quote is shown shortened',
    letter: 'I study maths.',
    quote: `zq${'😀'.repeat(300)}`,
    code: 'quote-missing',
    message: [`“zq${'😀'.repeat(158)}…”`],
  },
  { why: 'a zero-width space is a character', letter: 'in\u200BMay', quote: 'inMay', code: 'quote-missing' },

  {
    why: 'two pairs of guillemets',
    letter: 'a b c d',
    quote: 'a «b» c «d»',
    code: 'invalid-value',
    message: ['The guillemets in this quote are not one pair around some words.'],
    advice: ['Mark the one part that is meant with «…»', '{ exact, prefix, suffix }'],
  },
  {
    why: 'a guillemet that nothing closes',
    letter: 'a b c',
    quote: 'a «b c',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'a guillemet that nothing opens',
    letter: 'a b c',
    quote: 'a b» c',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'guillemets the wrong way round',
    letter: 'a b c',
    quote: 'a »b« c',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'nested guillemets',
    letter: 'a b c',
    quote: '«a «b» c»',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'guillemets around nothing',
    letter: 'a b c',
    quote: 'a «»b',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'guillemets around white space',
    letter: 'a b c',
    quote: 'a« »b',
    code: 'invalid-value',
    message: ['guillemets'],
  },
  {
    why: 'nothing at all',
    letter: 'a b c',
    quote: '',
    code: 'no-evidence',
    message: ['“mentions” is empty'],
    advice: ['Quote the passage of the letter that says so.'],
  },
  {
    why: 'white space alone',
    letter: 'a b c',
    quote: ' \n ',
    code: 'no-evidence',
    message: ['“mentions” is empty'],
  },
  {
    why: 'an empty exact',
    letter: 'a b c',
    quote: { exact: '', prefix: 'a' },
    code: 'invalid-value',
    message: ['“exact” is empty.'],
  },
  {
    why: 'an exact of white space',
    letter: 'a b c',
    quote: { exact: ' ', prefix: 'a' },
    code: 'invalid-value',
    advice: ['more than white space'],
  },
  {
    why: 'half of a surrogate pair',
    letter: 'so 😀 so',
    yaml: String.raw`"\ud83d"`,
    code: 'invalid-value',
    advice: ['both halves of a surrogate pair'],
  },
  {
    why: 'half of a surrogate pair as context',
    letter: 'so 😀 so',
    yaml: String.raw`{ exact: "\ude00 so", prefix: "\ud83d" }`,
    code: 'invalid-value',
    advice: ['both halves of a surrogate pair'],
  },
  {
    why: 'a number, which is no text',
    letter: 'in 2019 at',
    yaml: '2019',
    code: 'invalid-value',
    message: ['“mentions” is 2019, where a quote belongs.'],
  },
];

describe('a quote is refused', () => {
  test.each(byReason(refused))('%s', (_, { letter, quote, yaml, code, message = [], advice = [] }) => {
    const problem = anchorIn(letter, yaml ?? yamlOf(quote ?? ''));
    expect(problem).toMatchObject({ code });
    if (!('code' in problem)) return;
    for (const words of message) expect(problem.message).toContain(words);
    for (const words of advice) expect(problem.advice).toContain(words);
    expect(`${problem.message}${problem.advice}`.isWellFormed()).toBe(true);
    expect(`${problem.message}${problem.advice}`).not.toContain('\uFFFD\uFFFD');
  });
});
