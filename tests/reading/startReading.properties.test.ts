/** A reading that is begun by a program: every sentence in it can be moved to where it belongs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLetter } from '../../src/reading/compileLetter.js';
import { languageOf } from '../../src/reading/languageOf.js';
import { startReading } from '../../src/reading/startReading.js';
import { CORPORA, lettersOf } from '../export/exported.js';

const started = (letter: string) =>
  startReading({ id: 'x', letter, path: 'letter.txt', schema: '../reading.schema.json', source: null })
    .reading;

/** What the compiler says once all sentences are asides. */
const codesOf = (letter: string) => {
  const reading = (started(letter)?.text ?? '')
    .replace('# asides:\n', 'asides:\n')
    .replace(/^#( {3}- )/gm, ' $1');
  return compileLetter({ id: 'x', letter, reading }).problems.map(({ code }) => code);
};

const parts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Thank you.',
    'Thank\nyou.',
    'So it “is”!',
    'Il dit « oui » et part.',
    '"Quoted: yes"',
    '# no comment',
    "it's",
    '[name]',
    '今日は。',
    '\\n',
    '\n\n',
    '👍🏽.',
  ),
);
const letters = fc.array(parts, { minLength: 1, maxLength: 10 }).map((texts) => texts.join(' '));

test('a sentence that becomes an aside as it stands is found in the letter, once', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      fc.pre(/\S/u.test(letter));
      const codes = codesOf(letter);
      for (const code of [
        'syntax',
        'quote-missing',
        'quote-ambiguous',
        'sentence-unread',
        'invalid-value',
        'duplicate-key',
      ]) {
        expect(codes).not.toContain(code);
      }
    }),
  );
});

test.each([
  [
    'that stands twice has a word beside it',
    'Thank you. I go. Thank you. Bye.',
    ['"«Thank you.» I"', '"I go."', '"go. «Thank you.»"', '"Bye."'],
  ],
  [
    'on two lines is quoted on one',
    'I have studied mathematics at the university\nof my town.',
    ['"I have studied mathematics at the university of my town."'],
  ],
  ['with guillemets is quoted by fields', 'Je dis « oui ».', ['{ exact: "Je dis « oui »." }']],
] as const)('a sentence %s', (_, letter, quotes) => {
  const text = started(letter)?.text ?? '';
  for (const quote of quotes) expect(text).toContain(`#   - ${quote}  # sentence `);
});

test('placeholders are listed once each', () => {
  const reading = started('I am [name]. [name] is from [my town]. See [1].');
  expect(reading?.placeholders).toEqual(['[name]', '[my town]']);
  expect(reading?.text).toContain('redactions:\n  "[name]": TODO\n  "[my town]": TODO\n');
  expect(started('I am Ada.')?.text).not.toContain('redactions');
});

test('a letter of many sentences has a reading that can be read', () => {
  const letter = 'Yes, I do. '.repeat(80_000).trim();
  const text = started(letter)?.text ?? '';
  expect(new TextEncoder().encode(text).byteLength).toBeLessThan(1024 * 1024);
  expect(text).not.toContain('sentence 0');
});

const FRENCH = `Madame, Monsieur, je suis étudiante en troisième année de physique et je vous écris pour demander une
place dans votre école d’été. Depuis deux ans je mesure, avec mon professeur, le bruit des vieilles horloges, et ce que
nous avons trouvé n’est pas dans les livres : elles avancent quand il neige. Pour savoir pourquoi, il faudrait des
instruments que mon université n’a pas et que vous avez. Mes notes sont bonnes, mais elle disent peu ; ce qui compte
pour moi est de comprendre. Je parle anglais et un peu allemand, je viendrais par le train, et les frais seraient payés
par une bourse de la ville. Avec mes salutations les meilleures, et dans l’attente de votre réponse.`;
const SPANISH = `Estimado comité: estudio segundo de matemáticas y quisiera pasar el verano en su escuela. Me interesan
las curvas, sobre todo las que nadie ha dibujado todavía, y llevo un año leyendo con una profesora que las conoce bien.
Por las tardes doy clase a los hijos de mis vecinos, que no siempre quieren, y de ellos he aprendido a explicar lo mismo
de cinco maneras. No tengo publicaciones ni premios, pero sí un cuaderno lleno de preguntas, y alguna respuesta. Si me
aceptan, iré en tren, con mi beca, y volveré con otro cuaderno. Les doy las gracias por su tiempo y por leer hasta el
final una carta que no sabe ser más corta.`;
const DUTCH = `Geachte commissie, ik ben derdejaars student wiskunde en ik zou graag naar uw zomerschool komen. Al twee
jaar lees ik met een hoogleraar over knopen, en wat ik er het meest aan waardeer is dat niemand weet hoeveel er zijn. In
het weekend help ik op een boot waar kinderen leren zeilen, en daar heb ik gezien dat men een knoop pas begrijpt als men
hem ook kan losmaken. Mijn cijfers zijn gewoon, mijn vragen misschien niet. Mijn ouders betalen de reis en ik neem zelf
een tent mee, want een hotel is voor ons te duur. Ik dank u voor uw tijd en hoop van u te horen, ook als het antwoord nee
is.`;

test.each(CORPORA.flatMap(({ name, corpus }) => (name.startsWith('200') ? [] : lettersOf(corpus))))(
  'the language of $id is told where it has a hundred words, and never from fewer',
  ({ id, text, language }) => {
    // The shortest of them has 98.
    expect(languageOf(text)).toBe(id === 'three-sentences' ? null : language);
    expect(languageOf(text.split(/\s+/).slice(0, 80).join(' '))).toBe(null);
  },
);

test.each([
  ['I study maths.', null],
  ['Я учусь.', null],
  ['我学习数学。', null],
  ['私は数学を勉強しています。', 'ja'],
  ['저는 수학을 공부합니다.', 'ko'],
  ['Σπουδάζω μαθηματικά.', 'el'],
  ['ฉันเรียนคณิตศาสตร์', 'th'],
  ['I study λ calculus in 東京 with キム.', null],
  ['123 !?', null],
  ['I study the maths of the knots that they tie. '.repeat(20), null],
  [SPANISH, null],
  [DUTCH, null],
  [`${FRENCH} ${DUTCH} ${SPANISH}`, null],
  [FRENCH, 'fr'],
])('the language of %j is %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
