/** `lettergraph score`, as somebody types it. */
import { describe, expect, test } from 'vitest';
import { letter, reading, replaced } from '../reading/tinyReading.js';
import { inFolder, run } from './command.js';

const topics = 'maths: { name: Mathematics }\n';
/** A letter with its reading, in a folder. */
const files = (folder: string, draft = reading, text = letter) => ({
  [`${folder}/letter.txt`]: text,
  [`${folder}/reading.yaml`]: draft,
});
const gold = { ...files('gold/a'), 'gold/topics.yaml': topics };
const drafts = { ...files('drafts/a'), 'drafts/topics.yaml': topics };
/** The School is not seen as the one that is in the letter, and the studies are not seen at all. */
const lesser = replaced(
  replaced(reading, /experiences:\n(?: .*\n)*/.exec(reading)?.[0] ?? '', ''),
  '  school: { mentions: "the «School»", name: School }',
  '  school: { mentions: "«a»t home" }',
);

test('what is missed and what is extra is listed, tables follow, and the last line sums up', () =>
  inFolder({ ...gold, ...files('drafts/a', lesser), 'drafts/topics.yaml': topics }, (folder) => {
    const { status, stdout, stderr } = run(folder, ['score', 'drafts', 'gold']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      `missed a/studies: experience “Studies”
  2: “I study maths at home”

missed a/school: organization “School”
  2: “School”

extra a/school: organization “a”
  2: “a”

differs a/application: application “a”
  2: “I want to join the School”
  program: a/school (gold: a/school)

Facts              P      R     F1    P ½    R ½   F1 ½   both  draft   gold
Applicant       1.00   1.00   1.00   1.00   1.00   1.00      1      1      1
Applications    1.00   1.00   1.00   1.00   1.00   1.00      1      1      1
Experiences        –   0.00   0.00      –   0.00   0.00      0      0      1
Organizations   0.50   0.50   0.50   0.50   0.50   0.50      1      2      2
All             0.75   0.60   0.67   0.75   0.60   0.67      3      4      5
Mean of types   0.83   0.63   0.63   0.83   0.63   0.63

Passages of both      P      R   Dice   both  draft   gold
Applicant          1.00   1.00   1.00      6      6      6
Applications       1.00   1.00   1.00     25     25     25
Organizations      1.00   1.00   1.00      5      5      5
All                1.00   1.00   1.00     36     36     36

Fields of both      P      R     F1   both  draft   gold
Name             1.00   1.00   1.00      2      2      2
Kind             1.00   1.00   1.00      1      1      1
Program          0.00   0.00   0.00      0      1      1

Sentences      P      R     F1   both  draft   gold
Read        1.00   1.00   1.00      2      2      2
Aside       1.00   1.00   1.00      1      1      1
Unread         –      –      –      0      0      0

Invented: 0 with a name that is not in the letter, 1 that the gold reading does not have.
1 letter: precision 0.75, recall 0.60, F1 0.67; 3 of 3 sentences the same.
`,
    );
  }));

test('--json prints one value, with all of it', () =>
  inFolder({ ...gold, ...drafts }, (folder) => {
    const { status, stdout, stderr } = run(folder, ['score', 'drafts', 'gold', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      letters: { both: ['a'], draftOnly: [], goldOnly: [] },
      all: {
        facts: { both: 5, draft: 5, gold: 5, precision: 1, recall: 1, f1: 1 },
        half: { f1: 1 },
        passages: { f1: 1 },
      },
      macro: { facts: { f1: 1 }, half: { f1: 1 } },
      sentences: { sentences: 3, same: 3, accuracy: 1 },
      missed: [],
      extra: [],
      differing: [],
      invented: [],
    });
  }));

describe('which letters are compared', () => {
  const lastLines = (stdout: string) => stdout.slice(stdout.lastIndexOf('\n\n') + 2);

  test('those with the same id; others count, and are said', () =>
    inFolder({ ...gold, ...drafts, ...files('gold/b'), ...files('drafts/c') }, (folder) => {
      const { status, stdout } = run(folder, ['score', 'drafts', 'gold']);
      expect(status).toBe(0);
      expect(lastLines(stdout)).toBe(
        `Only in the draft: 1 letter (c).
Only in the gold reading: 1 letter (b).
Invented: 0 with a name that is not in the letter, 3 that the gold reading does not have.
3 letters: precision 0.50, recall 0.50, F1 0.50; 3 of 9 sentences the same.
`,
      );
    }));

  test('two folders of one letter, whatever they are called', () =>
    inFolder({ ...gold, ...files('drafts/a-draft'), 'drafts/topics.yaml': topics }, (folder) => {
      const { stdout } = run(folder, ['score', 'drafts/a-draft', 'gold/a/']);
      expect(lastLines(stdout)).toContain('1 letter: precision 1.00, recall 1.00');
    }));

  test('a letter beside a folder: the one that has its id', () =>
    inFolder({ ...gold, ...drafts, ...files('gold/b'), ...files('drafts/c') }, (folder) => {
      for (const sides of [
        ['drafts/a', 'gold'],
        ['drafts', 'gold/a'],
      ]) {
        const { stdout } = run(folder, ['score', ...sides]);
        expect(lastLines(stdout)).toContain('\n1 letter: precision 1.00, recall 1.00');
      }
      expect(run(folder, ['score', 'drafts/c', 'gold'])).toEqual({
        status: 1,
        stdout: '',
        stderr: 'lettergraph: There is no letter “c”. Did you mean a?\n',
      });
    }));
});

describe('what cannot be scored', () => {
  const wrong = replaced(reading, 'title: T', 'title: 3');

  test('readings with an error, on either side, are shown as `check` shows them', () => {
    const broken = { ...gold, ...files('gold/a', wrong), ...drafts, ...files('drafts/a', wrong) };
    return inFolder(broken, (folder) => {
      const { status, stdout, stderr } = run(folder, ['score', 'drafts', 'gold/a']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('drafts/a/reading.yaml:1:8 error invalid-value\n');
      expect(stderr).toContain('gold/a/reading.yaml:1:8 error invalid-value\n');
      expect(stderr).toMatch(/\nlettergraph: 2 errors, 0 warnings\. Mend the readings first\.\n$/);

      const json = run(folder, ['score', 'drafts', 'gold', '--json']);
      expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 1, stderr: '' });
      expect(JSON.parse(json.stdout)).toMatchObject({
        ok: false,
        problems: [{ file: 'drafts/a/reading.yaml' }, { file: 'gold/a/reading.yaml' }],
      });
    });
  });

  test('warnings are no hindrance', () => {
    const unread = files('drafts/a', replaced(reading, 'asides:\n  - "Hello!"\n', ''));
    return inFolder({ ...gold, ...drafts, ...unread }, (folder) => {
      const { status, stdout, stderr } = run(folder, ['score', 'drafts', 'gold']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('2 of 3 sentences the same.');
    });
  });

  test('letters with different texts', () => {
    const other = files('drafts/a', reading, letter.replace('of [uni]', 'at [uni]'));
    const draft = { ...other, 'drafts/a/reading.yaml': reading.replace('of «[uni]»', 'at «[uni]»') };
    return inFolder({ ...gold, ...drafts, ...draft }, (folder) => {
      expect(run(folder, ['score', 'drafts', 'gold'])).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'lettergraph: The letter a has another text in the draft. At 1:20 the draft goes on with “at [uni]. I study maths at home, and I w”, the gold reading goes on with “of [uni]. I study maths at home, and I w”. Passages are compared by their places: both sides need the same letter.txt.\n',
      });
    });
  });

  test.each([
    ['nowhere', 'There is no folder nowhere.'],
    ['empty', 'There is no letter in empty. A letter is a folder in it with letter.txt and reading.yaml.'],
  ])('a folder without letters: %s', (draft, says) =>
    inFolder({ ...gold, 'empty/notes.txt': 'x' }, (folder) => {
      expect(run(folder, ['score', draft, 'gold'])).toEqual({
        status: 1,
        stdout: '',
        stderr: `lettergraph: ${says}\n`,
      });
    }),
  );

  test('a letter without a reading', () =>
    inFolder({ ...gold, 'drafts/a/letter.txt': letter }, (folder) => {
      const { status, stderr } = run(folder, ['score', 'drafts/a', 'gold']);
      expect(status).toBe(1);
      expect(stderr).toContain('drafts/a/reading.yaml:1:1 error reading-unreadable');
    }));
});
