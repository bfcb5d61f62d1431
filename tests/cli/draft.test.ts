/** `lettergraph draft`, as somebody types it. */
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, inFolder, run } from './command.js';

const INES = `My name is Ines Carvalho, and I am applying for the first time to the Tagus Winter School in Statistics. I finished a bachelor's degree in psychology at the University of Coimbra with 17 out of 20. I want to learn enough statistics to read a paper, as I have never had the time for it.

It rained on the day of my exam.

Yours sincerely,
Ines Carvalho
`;
const TOPICS = 'statistics: { name: Statistics }\n';

test('a document becomes the folder of a letter, with a reading that check passes', () =>
  inFolder({ 'Ines Carvalho.md': INES, 'topics.yaml': TOPICS }, async (folder) => {
    const { status, stdout, stderr } = run(folder, ['draft', 'Ines Carvalho.md']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Letter +Facts +Suggestions +Sentences read\nines-carvalho +\d+ +\d+ +\d of \d\n/,
    );
    expect(stdout).toMatch(
      /1 letter drafted: each fact is to be read by a person\. `lettergraph review \.` shows each beside its letter\.\n$/,
    );
    expect(await filesIn(folder)).toEqual([
      'Ines Carvalho.md',
      'ines-carvalho/letter.txt',
      'ines-carvalho/original.md',
      'ines-carvalho/reading.yaml',
      'reading.schema.json',
      'topics.yaml',
    ]);
    const checked = run(folder, ['check', '.']);
    expect(checked.stderr).toBe('');
    expect(checked.stdout).toMatch(/1 letter, 0 errors, 1 warning/);
  }));

test('each fact says that rules have drafted it, and when; what is unread is a comment', () =>
  inFolder({ 'ines.txt': INES, 'topics.yaml': TOPICS }, async (folder) => {
    run(folder, ['draft', 'ines.txt']);
    const reading = await readFile(join(folder, 'ines/reading.yaml'), 'utf8');
    expect(reading).toMatch(
      /\ndrafts:\n {2}rules: \{ by: RULES, name: lettergraph-rules-1, date: \d{4}-\d\d-\d\d \}\n/,
    );
    expect(reading).toContain('\n#   - "It rained on the day of my exam."  # sentence 3\n');
    const asked = run(folder, [
      'query',
      '{ letter { applicant { name provenance { by isDraft } application { firstTime program { name } } } } }',
      '--letters',
      '.',
    ]);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      data: {
        letter: {
          applicant: {
            name: 'Ines Carvalho',
            provenance: { by: 'RULES', isDraft: true },
            application: { firstTime: true, program: { name: 'Tagus Winter School in Statistics' } },
          },
        },
      },
    });
  }));

test('of a folder, every document and every letter without a reading is drafted; a reading that is there stays', () =>
  inFolder(
    {
      'in/a.txt': INES,
      'in/b/letter.txt': INES,
      'in/c/letter.txt': INES,
      'in/c/reading.yaml': 'mine\n',
      'in/README.md': 'About.',
    },
    async (folder) => {
      const { status, stdout } = run(folder, ['draft', 'in']);
      expect(status).toBe(0);
      expect(stdout).toContain(
        'Not drafted: 1 letter (c). There is a reading already, which is left as it is.\n',
      );
      expect(stdout).toContain('2 letters drafted');
      expect(await readFile(join(folder, 'in/c/reading.yaml'), 'utf8')).toBe('mine\n');
      const again = run(folder, ['draft', 'in']);
      expect(again.status).toBe(0);
      expect(again.stdout).not.toContain('letters drafted');
      expect(again.stdout).toBe(
        'Not drafted: 3 letters (a, b, c). There is a reading already, which is left as it is.\n',
      );
    },
  ));

const NO_TOPICS =
  "There is no my letters/topics.yaml: no research area was drafted, as each is a topic. Write the fields of your letters there, such as `maths: { name: Mathematics }`, a line each; then `lettergraph draft 'my letters' --again` drafts anew each reading that nobody has edited.\n";

test('where there are no topics, it is said what to do; --again drafts with them what nobody has edited', () =>
  inFolder({ 'in/a.md': INES, 'in/b.txt': INES, 'in/c.txt': INES }, async (folder) => {
    const first = run(folder, ['draft', 'in', '--out', 'my letters']);
    expect(first.stdout).toContain("`lettergraph review 'my letters'`");
    expect(first.stdout.endsWith(NO_TOPICS)).toBe(true);
    const of = (path: string) => readFile(join(folder, 'my letters', path), 'utf8');
    const before = await of('a/reading.yaml');
    expect(before).not.toContain('topics: [');
    await writeFile(join(folder, 'my letters/topics.yaml'), TOPICS);
    const edited = `${await of('b/reading.yaml')}# Ask Ines about this.\n`;
    await writeFile(join(folder, 'my letters/b/reading.yaml'), edited);
    await writeFile(join(folder, 'my letters/c/reading.yaml'), 'mine\n');
    await writeFile(join(folder, 'my letters/a/letter.txt'), INES.replace('Tagus', 'Douro'));

    expect(run(folder, ['draft', 'my letters']).stdout).toBe(
      'Not drafted: 3 letters (a, b, c). There is a reading already, which is left as it is.\n',
    );
    const { status, stdout } = run(folder, ['draft', 'in', '--out', 'my letters', '--again']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n1 letter drafted: [^\n]+\n$/);
    expect(stdout).toContain(
      'Not drafted: 2 letters (b, c). The reading was edited, or no rules have drafted it: it is left as it is.\n',
    );
    const after = await of('a/reading.yaml');
    expect(after).toContain('topics: [ statistics ]');
    // The letter as it was corrected, and the document that it was made of.
    expect(after).toContain('Douro');
    expect(after).toContain(
      before.slice(before.indexOf('# What the letter'), before.indexOf('\napplicant:')),
    );
    expect([await of('b/reading.yaml'), await of('c/reading.yaml')]).toEqual([edited, 'mine\n']);
    run(folder, ['draft', 'my letters/a', '--again']);
    expect(await of('a/reading.yaml')).toBe(after);
  }));

test('--out is where the letters are made', () =>
  inFolder({ 'in/a.txt': INES, 'in/b/letter.txt': INES }, async (folder) => {
    expect(run(folder, ['draft', 'in', '--out', 'my']).status).toBe(0);
    expect(await filesIn(folder)).toEqual([
      'in/a.txt',
      'in/b/letter.txt',
      'my/a/letter.txt',
      'my/a/reading.yaml',
      'my/b/letter.txt',
      'my/b/reading.yaml',
      'my/reading.schema.json',
    ]);
  }));

test('the same letter gives the same reading', () =>
  inFolder({ 'a.txt': INES }, async (folder) => {
    const readings = await Promise.all(
      ['one', 'two'].map(async (out) => {
        run(folder, ['draft', 'a.txt', '--out', out]);
        return readFile(join(folder, out, 'a/reading.yaml'), 'utf8');
      }),
    );
    expect(readings[0]).toBe(readings[1]);
  }));

describe('what cannot be drafted is told, and keeps no other letter from it', () => {
  test('a document that is none', () =>
    inFolder({ 'in/a.txt': INES, 'in/b.pdf': 'no PDF', 'in/c.txt': '   ' }, (folder) => {
      const { status, stdout } = run(folder, ['draft', 'in']);
      expect(status).toBe(1);
      expect(stdout).toContain('1 letter drafted');
      expect(stdout).toMatch(/^Not drafted: in\/b\.pdf\. /m);
      expect(stdout).toMatch(/^Not drafted: in\/c\.txt\. The file holds nothing but white space\. /m);
    }));
  test('files of formats that are not read, which may be letters', () =>
    inFolder(
      {
        'in/a.txt': INES,
        'in/b.rtf': '{\\rtf1 Hi}',
        'in/~$c.docx': 'Ines',
        'in/d.xlsx': 'x',
        'in/README.md': 'x',
      },
      (folder) => {
        const { status, stdout } = run(folder, ['draft', 'in']);
        expect(status).toBe(1);
        expect(stdout.split('\n').filter((line) => line.startsWith('Not drafted'))).toEqual([
          'Not drafted: in/b.rtf. It seems to be RTF. Open it in a word processor, and save it as .docx.',
        ]);
      },
    ));

  test('two documents of one name', () =>
    inFolder({ 'in/a.md': INES, 'in/a.txt': INES }, (folder) => {
      const { status, stdout } = run(folder, ['draft', 'in']);
      expect(status).toBe(1);
      expect(stdout).toContain(
        'Not drafted: in/a.txt. It would be the letter a, as in/a.md is. Rename one of the two, or take it away.',
      );
    }));
  test.each([
    [['draft', 'nobody.txt'], 'There is no file nobody.txt.'],
    [['draft', 'empty'], 'There is nothing to draft in empty: no document, and no folder of a letter.'],
  ])('%j', (args, message) =>
    inFolder({ 'a.txt': INES }, async (folder) => {
      await mkdir(join(folder, 'empty'));
      const { status, stderr } = run(folder, args);
      expect(status).toBe(1);
      expect(stderr).toContain(message);
    }),
  );
  test.each([
    ['Dear committee,\n\nI study physics in Oslo.\n', 'committee'],
    [
      'Sehr geehrte Damen und Herren,\n\nich studiere Physik.\n\nMit freundlichen Grüßen\nAda Berg\n',
      'Damen und Herren',
    ],
    ['Madame, Monsieur,\n\nje suis étudiante en physique.\n\nCordialement,\nAda Berg\n', 'Madame, Monsieur'],
    ['Dear committee,\n\nI study physics, and would like to hear from you.\n', 'you'],
  ])('%j names no programme: it is written to “%s”', (letter, asWritten) =>
    inFolder({ 'ada.txt': letter }, (folder) => {
      run(folder, ['draft', 'ada.txt']);
      const query = '{ applicants(first: 1) { nodes { application { program { name asWritten } } } } }';
      const { stdout } = run(folder, ['query', query, '--letters', '.']);
      expect(JSON.parse(stdout)).toEqual({
        data: { applicants: { nodes: [{ application: { program: { name: null, asWritten } } }] } },
      });
    }),
  );

  test('a letter that names nothing is drafted all the same, with what is to be filled in', () =>
    inFolder({}, async (folder) => {
      await writeFile(join(folder, 'a.txt'), 'Rain.');
      const { status, stdout } = run(folder, ['draft', 'a.txt']);
      expect(status).toBe(0);
      expect(stdout).toContain('a: to be filled in: “program” has no value.');
      expect(stdout).toMatch(/ 1 has something to be filled in first\.\n/);
      await writeFile(join(folder, 'b.txt'), INES);
      await rm(join(folder, 'a'), { recursive: true });
      expect(run(folder, ['draft', '.']).stdout).toMatch(
        /2 letters drafted: .* 1 has something to be filled in first: until then, `lettergraph serve --letters \. --skip-broken` serves the others\.\n/,
      );
      expect(await readFile(join(folder, 'a/reading.yaml'), 'utf8')).toContain(
        '# Who writes: no rule found the words for them.',
      );
    }));
});

test('names are nothing that brackets hide, and have no line ends', () =>
  inFolder({}, async (folder) => {
    const text =
      'I am [NAME]. I studied law at [UNIVERSITY] in 2016. I am applying for the [FELLOWSHIP] in the Alpine Summer\nSchool on Glaciology.\n';
    await writeFile(join(folder, 'a.txt'), text);
    run(folder, ['draft', 'a.txt']);
    const query = '{ applicant { organizations { name redaction { placeholder } } } }';
    const asked = run(folder, ['query', query, '--letters', '.']);
    const hidden = (placeholder: string) => ({ name: null, redaction: { placeholder } });
    expect(JSON.parse(asked.stdout).data.applicant.organizations).toEqual([
      hidden('[UNIVERSITY]'),
      hidden('[FELLOWSHIP]'),
      { name: 'Alpine Summer School on Glaciology', redaction: null },
    ]);
  }));

test('the cells of a table are names of their own, and the applicant at the head of the letter is nobody else', () =>
  inFolder({}, async (folder) => {
    const text =
      'Ada Byron\nKirchstr. 4\n\nMy name is Ada Byron. I am applying to the Tagus Winter School.\n\n2018\tBSc in Statistics\tUniversity of Campinas\t8\n\nYours,\nDr. Ada Byron\n';
    await writeFile(join(folder, 'a.txt'), text);
    run(folder, ['draft', 'a.txt']);
    const query = '{ applicant { name people { name } organizations { name } } }';
    const asked = run(folder, ['query', query, '--letters', '.']);
    expect(JSON.parse(asked.stdout).data.applicant).toEqual({
      name: 'Ada Byron',
      people: [],
      organizations: [{ name: 'Tagus Winter School' }, { name: 'University of Campinas' }],
    });
  }));

test('names that are blackened, and brackets whose word is known, are hidden; what they hide is told or asked', () =>
  inFolder({}, async (folder) => {
    const text =
      'Dear Prof. ██████,\n\nMy name is ████ ██████. I studied law at the University of ▓▓▓▓▓ and wrote my thesis on [THESIS TITLE]. I worked at [COURT] for two years, and at [REDACTED]. I published in [JOURNAL]. I am applying for [PROGRAMME NAME], and I like ■■■■ and MMXXXX a lot, and XXXX.\n\nYours,\n████ ██████\n';
    await writeFile(join(folder, 'a.txt'), text);
    run(folder, ['draft', 'a.txt']);
    const reading = await readFile(join(folder, 'a/reading.yaml'), 'utf8');
    const [, declared = ''] = /\nredactions:\n(.*?)\n\n/s.exec(reading) ?? [];
    const lines = declared.split('\n');
    expect(lines.filter((line) => !line.includes('#'))).toEqual([
      '  ██████: PERSON',
      '  ████ ██████: PERSON',
      '  ▓▓▓▓▓: ORGANIZATION',
      '  "[THESIS TITLE]": null',
      '  "[COURT]": ORGANIZATION',
      '  "[REDACTED]": null',
      '  "[JOURNAL]": ORGANIZATION',
      '  "[PROGRAMME NAME]": ORGANIZATION',
      '  ■■■■: null',
      '  XXXX: null',
    ]);
    expect(
      lines.filter((line) => line.includes('# Unsure (redactions): No rule can tell what this hides')),
    ).toHaveLength(3);
    expect(lines).toContain('  # "[REDACTED]": ORGANIZATION');
    expect(run(folder, ['check', '.']).stdout).toContain('1 letter, no problems, ');
  }));

test('letters come in the order of their numbers, and what is passed over is counted, but for what is hidden', () =>
  inFolder(
    {
      'in/letter10.txt': INES,
      'in/letter2.txt': INES,
      'in/grades.xlsx': 'x',
      'in/more.xlsx': 'x',
      'in/notes': 'x',
      'in/2025/old.txt': INES,
      'in/Thumbs.db': 'x',
      'in/.DS_Store': 'x',
      'in/README.md': 'x',
    },
    async (folder) => {
      const { stdout, status } = run(folder, ['draft', 'in']);
      expect(status).toBe(0);
      expect(stdout.match(/^letter\d+/gm)).toEqual(['letter2', 'letter10']);
      expect(stdout).toContain('\nPassed over: 1 file without an ending, 2 .xlsx.\n');
      const again = run(folder, ['draft', 'in', '--json']);
      expect(JSON.parse(again.stdout).passedOver).toEqual([
        { ending: '', count: 1 },
        { ending: '.xlsx', count: 2 },
      ]);
    },
  ));

test('documents in folders are drafted beside all others, and named after their folders, too', () =>
  inFolder(
    {
      'in/topics.yaml': 'statistics: { name: Statistics }\n',
      'in/Jane Doé/letter.md': INES,
      'in/John/2026/letter.md': INES,
      'in/.hidden/letter.md': INES,
      'in/Письмо.txt': INES,
      'in/王.txt': INES,
      'in/year/kim/letter.txt': INES,
      'in/year/lee/reading.yaml': '',
      'in/year/lee/original.md': INES,
    },
    async (folder) => {
      await symlink('..', join(folder, 'in/John/2026/all'));
      const { stdout, status } = run(folder, ['draft', 'in']);
      expect(status).toBe(0);
      const ids = ['jane-doe-letter', 'john-2026-letter', 'kim', 'letter-8b51c6', 'letter-3399a0'];
      const drafted = stdout.match(/^\S+(?= +\d+ +\d+ +\d+ of)/gm);
      expect(drafted?.toSorted()).toEqual(ids.toSorted());
      expect(stdout).toContain('\nletter-8b51c6 is in/Письмо.txt.\n');
      expect(stdout).not.toContain('no topic');
      for (const id of ids.filter((each) => each !== 'kim')) {
        expect(await readFile(join(folder, 'in', id, 'letter.txt'), 'utf8')).toContain('Ines');
      }
      expect(await readFile(join(folder, 'in/year/kim/reading.yaml'), 'utf8')).toContain('draft: rules');
      expect(run(folder, ['check', 'in/jane-doe-letter', '--json']).stdout).not.toContain('"error"');
      expect(run(folder, ['draft', 'in']).stdout).toMatch(
        /^Not drafted: 5 letters .* There is a reading already/,
      );
    },
  ));

test('--json says the same for programs', () =>
  inFolder({ 'in/a.txt': INES, 'in/b/letter.txt': INES, 'in/b/reading.yaml': '' }, (folder) => {
    const { stdout } = run(folder, ['draft', 'in', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      drafted: [
        {
          id: 'a',
          sentences: 6,
          created: ['in/a/letter.txt', 'in/a/reading.yaml', 'in/reading.schema.json'],
          missing: [],
          losses: [],
        },
      ],
      notDrafted: [{ path: 'in/b/reading.yaml', failed: false }],
    });
  }));

test('a letter in another language has what does not depend on it, and the reading says so', () =>
  inFolder({}, async (folder) => {
    const text =
      "Madame, Monsieur,\n\nje m'appelle Jonas Weidlich, et je pose ma candidature pour une bourse de la Fondation Heinrich Vogel. J'étudie le droit, en cinquième semestre, à l'Université de Genève chez Prof. Dr. Ulrike Sand.\n\nCordialement\nJonas Weidlich\n";
    await writeFile(join(folder, 'jonas.txt'), text);
    expect(run(folder, ['draft', 'jonas.txt']).status).toBe(0);
    const reading = await readFile(join(folder, 'jonas/reading.yaml'), 'utf8');
    expect(reading).toContain('# The rules read English and German.');
    for (const name of ['Jonas Weidlich', 'Université de Genève', 'Ulrike Sand', 'Fondation Heinrich Vogel'])
      expect(reading).toContain(`\n    name: ${name}\n`.replace('    name: Jonas', '  name: Jonas'));
  }));
