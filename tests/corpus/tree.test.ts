/** Letters anywhere in a tree of folders. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { inFolder, run } from '../cli/command.js';
import { letter, reading } from '../reading/tinyReading.js';

const topics = { 'letters/topics.yaml': 'maths: { name: Mathematics }\n' };
const at = (folder: string, text = reading) => ({
  [`letters/${folder}/letter.txt`]: letter,
  [`letters/${folder}/reading.yaml`]: text,
});
const RULES = 'drafts: { rules: { by: RULES, name: rules-1, date: 2026-11-28 } }\n';
/** The reading with a draft in it: the applicant, or what they did. */
const withDraft = (section: 'applicant' | 'experiences', reviewed = '') => {
  const [quote, indent] =
    section === 'applicant' ? ['"I am «[name]»"', '  '] : ['"I study maths at home"', '    '];
  return (
    RULES +
    reading.replace(quote, `${quote}\n${indent}draft: rules${reviewed && `\n${indent}reviewed: ${reviewed}`}`)
  );
};

test('may be taken without drafts: those of whom nobody has reviewed that they apply are left out', () =>
  inFolder(
    {
      ...topics,
      ...at('ada', withDraft('applicant')),
      ...at('ben', withDraft('experiences')),
      ...at('cleo', withDraft('applicant', '2026-11-29')),
      ...at('dora', 'title: 3'),
    },
    async (folder) => {
      const letters = join(folder, 'letters');
      const all = await compileFolder(letters, { skipBroken: true });
      expect(all.corpus?.letters.map(({ id, facts }) => [id, facts.length])).toEqual([
        ['ada', 5],
        ['ben', 5],
        ['cleo', 5],
      ]);
      expect([all.broken, all.unreviewed]).toEqual([['dora'], []]);
      const found = await compileFolder(letters, { skipBroken: true, reviewedOnly: true });
      expect(found.corpus?.letters.map(({ id, facts }) => [id, facts.length])).toEqual([
        ['ben', 4],
        ['cleo', 5],
      ]);
      expect([found.broken, found.unreviewed]).toEqual([['dora'], ['ada']]);
      // Not to skip what is broken is about errors, and a draft is none.
      expect((await compileFolder(letters, { reviewedOnly: true })).corpus).toBeNull();
    },
  ));

const compile = async (folder: string, options = {}) => {
  const { corpus, problems, broken } = await compileFolder(join(folder, 'letters'), options);
  const places = problems.map(({ file, code }) => `${file.slice(folder.length + 1)} ${code}`);
  return { ids: corpus?.letters.map(({ id }) => id) ?? null, places, broken };
};

test('are found at any depth, by the name of their folder; what is hidden or within a letter is not', () =>
  inFolder(
    {
      ...topics,
      ...at('2026/spring/ben'),
      ...at('ada'),
      ...at('2025/cleo'),
      ...at('2025/cleo/older'),
      ...at('.git/dora'),
      'letters/2025/notes.txt': 'Mine.',
    },
    async (folder) => {
      expect(await compile(folder)).toEqual({ ids: ['ada', 'ben', 'cleo'], places: [], broken: [] });
      expect(await compile(folder, { only: 'ben' })).toMatchObject({ ids: ['ben'] });
    },
  ));

test('have one id each: two with the same one are both broken', () =>
  inFolder({ ...topics, ...at('2025/ada'), ...at('2026/ada'), ...at('ben') }, async (folder) => {
    const places = ['letters/2025/ada/letter.txt letter-id', 'letters/2026/ada/letter.txt letter-id'];
    expect(await compile(folder)).toEqual({ ids: null, places, broken: ['ada'] });
    expect(await compile(folder, { skipBroken: true })).toEqual({ ids: ['ben'], places, broken: ['ada'] });
    const { status, stdout } = run(folder, ['check', 'letters']);
    expect(status).toBe(1);
    expect(stdout).toContain('“ada” is the id of another letter as well: letters/2026/ada/letter.txt.');
  }));

test('are found through links, which lead into no circle and not into nothing', () =>
  inFolder(
    { ...topics, ...at('ada'), 'others/ben/letter.txt': letter, 'others/ben/reading.yaml': reading },
    async (folder) => {
      await symlink('../others', join(folder, 'letters/more'));
      await symlink('..', join(folder, 'letters/up'));
      await symlink('../letters', join(folder, 'others/back'));
      expect(await compile(folder)).toEqual({ ids: ['ada', 'ben'], places: [], broken: [] });
      await symlink('nowhere', join(folder, 'letters/cleo'));
      expect(await compile(folder, { skipBroken: true })).toEqual({
        ids: ['ada', 'ben'],
        places: ['letters/cleo letter-unreadable'],
        broken: ['cleo'],
      });
    },
  ));

test('are broken by themselves: a missing file, bytes that are no text, a fault in the reading', () =>
  inFolder(
    {
      ...topics,
      ...at('ada'),
      'letters/ben/letter.txt': letter,
      'letters/cleo/reading.yaml': reading,
      'letters/dora/letter.txt': new Uint8Array([0x48, 0xff]),
      'letters/dora/reading.yaml': reading,
      ...at('emil', 'title: 3\n'),
      ...at('finn', reading.replace('asides:\n  - "Hello!"\n', '')),
    },
    async (folder) => {
      const broken = ['ben', 'cleo', 'dora', 'emil'];
      const found = await compile(folder, { skipBroken: true });
      expect(found).toMatchObject({ ids: ['ada', 'finn'], broken });
      expect(found.places).toContain('letters/ben/reading.yaml reading-unreadable');
      expect(found.places).toContain('letters/finn/letter.txt sentence-unread');
      expect(await compile(folder)).toEqual({ ...found, ids: null });
      expect(await compile(folder, { skipBroken: true, strict: true })).toMatchObject({
        ids: ['ada'],
        broken: [...broken, 'finn'],
      });
    },
  ));

test('are not served at all where the topics have an error, or none is left', () =>
  inFolder({ 'letters/topics.yaml': 'maths: 3\n', ...at('ada') }, async (folder) => {
    expect(await compile(folder, { skipBroken: true })).toMatchObject({ ids: null });
    await writeFile(join(folder, 'letters/topics.yaml'), '');
    await mkdir(join(folder, 'letters/empty'));
    expect(await compile(folder, { skipBroken: true })).toMatchObject({ ids: null, broken: ['ada'] });
  }));

test('are counted by the kinds of their problems where several have some', () =>
  inFolder({ ...topics, ...at('ada', 'title: 3\n'), ...at('ben', 'title: 4\n'), ...at('cleo') }, (folder) => {
    const { status, stdout } = run(folder, ['check', 'letters']);
    expect(status).toBe(1);
    const table = stdout.slice(stdout.lastIndexOf('\n\n', stdout.lastIndexOf('\n\n') - 1) + 2);
    expect(table).toMatch(/^missing +\d+ errors in 2 folders\n/);
    expect(table).toMatch(/\ninvalid-value +2 errors in 2 folders\n/);
    expect(table).toMatch(/\n\nletters: 3 letters, \d+ errors, \d+ warnings\.\n$/);
    const report: unknown = JSON.parse(run(folder, ['check', 'letters', '--json']).stdout);
    expect(report).toMatchObject({ ok: false, letters: [], broken: ['ada', 'ben'] });
    expect(report).toHaveProperty('kinds.0.letters', 2);
  }));
