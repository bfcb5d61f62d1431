/** What a database has of a letter is all of it, and is read in parts. */
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import { Letter } from '../../src/letter/letter.js';
import type { LetterData } from '../../src/letter/model.js';
import { fromLines, toLines } from '../../src/store/postgres/letterLines.js';
import { drafted } from '../letter/drafted.js';
import { tinyLetter } from './tinyLetter.js';

const examples = new URL('../../examples/letters/', import.meta.url).pathname;
const [smiles] = bundled.letters;
if (smiles === undefined) throw new Error('There is no letter.');
const letters: readonly LetterData[] = [
  ...bundled.letters,
  { ...drafted(smiles), id: 'drafted', source: { file: 'letter.pdf', sha256: '0'.repeat(64) } },
  ...((await compileFolder(examples)).corpus?.letters ?? []),
  tinyLetter('signs', ['🧊 in “Ⅷ” \0 \u2028 said\tso 🏔️.', 'I saw 𝒻𝓸𝓻 myself.'], {
    skills: { seeing: { kind: 'OTHER', name: 'Seeing', mentions: '«saw» 𝒻𝓸𝓻 myself' } },
  }),
];

/** Whatever a letter has, and the order in which its parts have it. */
const all = ({ id, title, language, source, text, sentences, redactions, facts }: LetterData) =>
  JSON.stringify({ id, title, language, source, text, sentences, redactions, facts });

test.each(letters.map((letter) => ({ id: letter.id, letter })))(
  '$id comes out as it went in',
  ({ letter }) => {
    const read = fromLines(toLines(letter));
    expect(all(read)).toBe(all(letter));
    expect(toLines(read)).toBe(toLines(letter));
  },
);

test('what nobody asks for is not read', () => {
  const [head = '', ...others] = toLines(smiles).split('\n');
  const [text = '', ...parts] = others;
  const asked = parts.map((line) => (/^{"id":"smiles\/applicant"|"standing":/.test(line) ? line : '?'));
  expect(asked.filter((line) => line === '?').length).toBeGreaterThan(20);
  const letter = new Letter(fromLines([head, text, ...asked].join('\n')));
  const whole = new Letter(smiles);
  expect(letter.title).toBe(whole.title);
  expect(letter.applicant.asWritten).toBe(whole.applicant.asWritten);
  expect(letter.factsOf('RESEARCH_AREA').map(({ name }) => name)).toEqual(
    whole.factsOf('RESEARCH_AREA').map(({ name }) => name),
  );
  expect(() => letter.factsOf('EXPERIENCE')).toThrow(SyntaxError);
});
