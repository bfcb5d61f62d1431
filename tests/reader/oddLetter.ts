/** A letter that is hard to show: words that no line holds, scripts from right to left, characters of two units. */
import { compileLetter, type LetterData } from '../../src/index.js';

/** A word of 300 characters. */
export const LONG_WORD = 'Donaudampfschifffahrt'.repeat(15).slice(0, 300);

const PARAGRAPHS = [
  `👩‍🔬🧬 My name is Zoë 𝒜lexandra 🦊 O’Brien-Żółć. I built 𝕏-${LONG_WORD} in a summer, all by myself.`,
  'שמי זואי ולמדתי מתמטיקה בתל אביב. بعد ذلك درست الفيزياء في القاهرة. I did both, one after the other.',
  '我在东京大学学习机器学习。その後、京都で働きました。한국어도 조금 합니다.',
  'Z̷̢͓͍a̸̛͉̍l̶̙̔g̵͎̈́o̵̫͋ and é (that is e and an accent) is how I write 🏳️‍🌈. I come to [program] & <b>“learn”</b> 🇪🇺 with you.',
  'https://example.org/a/very/long/address/that/nobody/would/read/aloud/and/that/has/no/space/to/break/at?with=parameters&and=more#and-a-fragment is my page.',
  'Nobody has read this sentence yet.',
];

const reading = {
  title: `A letter of ${LONG_WORD.slice(0, 80)}`,
  language: 'en',
  redactions: { '[program]': 'ORGANIZATION' },
  applicant: {
    name: 'Zoë 𝒜lexandra 🦊 O’Brien-Żółć',
    mentions: 'My name is «Zoë 𝒜lexandra 🦊 O’Brien-Żółć»',
  },
  application: { program: 'program', evidence: 'I come to [program] & <b>“learn”</b> 🇪🇺 with you' },
  organizations: {
    program: { kind: 'PROGRAM', mentions: '[program]' },
    todai: { kind: 'UNIVERSITY', name: '东京大学', mentions: '东京大学' },
  },
  places: {
    'tel-aviv': { name: 'תל אביב', mentions: 'תל אביב' },
    cairo: { name: 'القاهرة', mentions: 'القاهرة' },
    kyoto: { name: '京都', mentions: '京都' },
  },
  experiences: {
    word: {
      kind: 'PROJECT',
      title: `Built ${LONG_WORD}`,
      status: 'COMPLETED',
      summary: LONG_WORD,
      evidence: `I built 𝕏-${LONG_WORD} in a summer`,
    },
    maths: {
      kind: 'EDUCATION',
      title: 'מתמטיקה',
      status: 'COMPLETED',
      places: ['tel-aviv'],
      evidence: 'שמי זואי ולמדתי מתמטיקה בתל אביב.',
    },
    physics: {
      kind: 'EDUCATION',
      title: 'الفيزياء',
      status: 'COMPLETED',
      places: ['cairo'],
      evidence: 'بعد ذلك درست الفيزياء في القاهرة',
    },
    both: {
      kind: 'EDUCATION',
      title: 'Both',
      status: 'COMPLETED',
      evidence: ['القاهرة. I did both', 'one after the other'],
    },
    learning: {
      kind: 'EDUCATION',
      title: '机器学习',
      status: 'ONGOING',
      organizations: ['todai'],
      evidence: '我在东京大学学习机器学习。',
    },
    work: {
      kind: 'INDUSTRY',
      title: '仕事',
      status: 'COMPLETED',
      places: ['kyoto'],
      evidence: '京都で働きました',
    },
  },
  motivations: { learn: { kind: 'LEARNING', summary: 'To learn.', evidence: '“learn”' } },
  skills: {
    korean: { kind: 'LANGUAGE', name: '한국어', mentions: '한국어', evidence: '한국어도 조금 합니다' },
    writing: {
      kind: 'OTHER',
      mentions: 'Z̷̢͓͍a̸̛͉̍l̶̙̔g̵͎̈́o̵̫͋',
      evidence: 'e and an accent) is how I write 🏳️‍🌈',
    },
    page: {
      kind: 'OTHER',
      mentions: 'my page',
      evidence:
        'https://example.org/a/very/long/address/that/nobody/would/read/aloud/and/that/has/no/space/to/break/at?with=parameters&and=more#and-a-fragment is my page',
    },
  },
};

/** The letter, compiled; it has one sentence that nobody has read, which is no error. */
export function oddLetter(): LetterData {
  const { letter, problems } = compileLetter({
    id: 'odd',
    letter: `${PARAGRAPHS.join('\n\n')}\n`,
    reading: JSON.stringify(reading),
  });
  if (letter === null) throw new Error(JSON.stringify(problems, null, 2));
  return letter;
}
