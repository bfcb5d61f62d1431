import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/letter/sentences.js';
import { type MarkedCase, withMarks, withoutMarks } from './marked.js';

const layouts: readonly MarkedCase[] = [
  {
    why: 'takes each line for a paragraph where lines are long',
    marked: `Hello! ¦${'I like long lines. ¦'.repeat(9)}Yes.\n¶P.S. I like short ones.\n¶bye`,
  },
  {
    why: 'takes each line for a paragraph where lines are short',
    marked: 'Dear Bob,\n¶I am here.\n¶yours\n¶Ann',
  },
  { why: 'takes blank lines between paragraphs', marked: 'One. ¦Two.\n\n¶Three.\n \t\n\u3000\n¶Four.\n' },
  { why: 'knows Windows line breaks', marked: 'One.\r\n¶Two.\r\n\r\n¶Three.\r\n' },
  { why: 'knows old Macintosh line breaks', marked: 'One.\r¶Two.\r\r¶Three.\r' },
  {
    why: 'knows Unicode line and paragraph separators',
    marked: 'One.\u2028¶Two.\u2029¶Three.\u0085¶Four.\f¶Five.\v¶Six.',
  },
  {
    why: 'joins the lines of a wrapped paragraph',
    marked: `I have been part of the field for about four years now, and most of that
time I spent in research. ¦Right now, I am developing trading strategies.
¦Still ML, though compared to research, it feels a bit pointless. ¦I like it
anyway.

¶This is my first time applying.
`,
  },
  {
    why: 'tells wrapped paragraphs apart where no line is blank between them',
    marked: `I have been part of the field for about four years now, and most of that
time I spent in research.
¶Right now, I am developing trading strategies, which is less fun but still
worth it.
¶This is my first time applying.`,
  },
  {
    why: 'joins ragged lines that go on with a small letter',
    marked: `I have been part of the field for about four years now, and most of that
time I spent
in research.
¶Now I trade.`,
  },
  {
    why: 'finds the width although a longer URL stands on a line of its own',
    marked: `I have been part of the field for about four years now, and most of that
time I wrote about it. ¦You find some of what I wrote on
https://example.org/${'a-long-path/'.repeat(12)}
and elsewhere.`,
  },
  {
    why: 'sets a heading apart that stands above its text',
    marked: `About me
¶I have been part of the field for about four years now, and most of that
time I spent in research.`,
  },
  {
    why: 'sets Markdown headings apart',
    marked: `# About me, and about what I have been doing for the past four years now
¶I have been part of the field for about four years now, and most of that
¶## next
¶and so on.`,
  },
  {
    why: 'keeps an underline with its heading',
    marked: `About me\n========\n¶I am Ann.\n¶Hobbies\n-------\n¶I read.`,
  },
  {
    why: 'keeps an underline with its heading where lines are wrapped at its length',
    marked: `About me
------------------------------------------------------------------------
¶I have been part of the field for about four years now, and most of that
time I spent in research.
¶Hobbies
~~~~~~~
¶reading, and the like`,
  },
  {
    why: 'takes each line of addresses and signatures for itself',
    marked: `Ann Smith
¶12 Main St., Apt. 3
¶Tel. +49 30 1234567
¶ann@example.org
¶https://ann.example.org

¶Dear Prof. Dr. May,

¶I have been part of the field for about four years now, and most of that
time I spent in research.

¶Sincerely,
¶Ann B. Smith`,
  },
  {
    why: 'takes each item of a numbered list for itself',
    marked: 'I can:\n¶1. Write.\n¶2. Read. ¦Really.\n¶(3) count',
  },
  {
    why: 'takes each item of a bulleted list for itself',
    marked: 'I can:\n¶- write\n¶* read\n¶• count. ¦Really.',
  },
  {
    why: 'tells wrapped items apart, although each fills its line',
    marked: `I can do many things, and here are the ones that I would like to name:
¶- I write about the field, and I have been doing so for four years now.
¶- I read about the field, and I have been doing so for four years now,
  and I like it, and I would like to do that for many, many years to come
¶- I count about the field, and I have been doing so for four years, too
¶• I would like to learn from those who know more than I do, as was said
¶• I wait
¶a) sit
¶b) sleep`,
  },
  {
    why: 'does not take a wrapped dash or number for an item',
    marked: `I have been part of the field for about four years now, or even longer
- if you count school. ¦I once won a prize and stood on the stage in row
3. ¦That was fun.`,
  },
  { why: 'keeps white space at the edges out', marked: ' \t One. \n\n\u00A0\uFEFF¶Two. \u2003' },
];

describe('splitSentences: layouts', () => {
  for (const { why, marked } of layouts) {
    it(why, () => expect(withMarks(withoutMarks(marked))).toBe(marked));
  }

  it('reads a wrapped letter alike with any line break', () => {
    const letter = layouts
      .map(({ marked }) => withoutMarks(marked))
      .find((text) => text.startsWith('I have'));
    const split = (lineBreak: string) =>
      splitSentences((letter ?? '').replaceAll('\n', lineBreak)).map(({ paragraph }) => paragraph);
    expect(split('\n')).toEqual([0, 0, 0, 0, 1]);
    for (const lineBreak of ['\r\n', '\r', '\u2028', '\u0085']) expect(split(lineBreak)).toEqual(split('\n'));
  });
});

describe('the letter for SMILES', () => {
  const text = readFileSync(new URL('../../letters/smiles/letter.txt', import.meta.url), 'utf8');
  const sentences = splitSentences(text).map((span) => ({
    paragraph: span.paragraph,
    text: Array.from(text).slice(span.start, span.end).join(''),
  }));

  it('has 26 sentences in 6 paragraphs', () => {
    expect(sentences).toHaveLength(26);
    expect(sentences.at(-1)?.paragraph).toBe(5);
  });

  it('begins with a greeting', () => {
    expect(sentences[0]).toEqual({ paragraph: 0, text: 'Hello!' });
  });

  it('begins its last paragraph with the postscript', () => {
    expect(sentences.filter(({ paragraph }) => paragraph === 5).map((sentence) => sentence.text)).toEqual([
      'P.S. I’d also love to find a research group at [compaany] for when I finally burn out on trading.',
      'Or maybbe at [compaany], so I could apply for a PhD.',
    ]);
  });

  it('leaves remarks and redactions in brackets whole', () => {
    expect(sentences[2]?.text).toBe(
      'Sometimes it’s a research folk ([compaany] and [compaany]), and that’s when things get confusing ' +
        '(like, did we actually hit a new SOTA or is it just a code bug?) and fun!',
    );
  });
});
