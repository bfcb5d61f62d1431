/** `lettergraph new` with documents that are no plain text. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, p } from '../document/documents.js';
import { filesIn, inFolder, run } from './command.js';

const html = '<p>I am Ada.<img src="a.png"><br>I want to come to your school.</p>';
const hash = createHash('sha256').update(html).digest('hex');
const MADE = ['my/ada/letter.txt', 'my/ada/original.html', 'my/ada/reading.yaml', 'my/reading.schema.json'];

test('its text is the letter, and the document is beside it', () =>
  inFolder({ 'Ada.HTML': html }, async (folder) => {
    expect(run(folder, ['new', 'my/ada', 'Ada.HTML'])).toEqual({
      status: 0,
      stdout: [
        ...MADE.map((path) => `Wrote ${path}.`),
        'An image is left out.',
        'Fill in my/ada/reading.yaml: 2 sentences to read. `lettergraph check my --watch` tells what is still to do.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(await filesIn(folder)).toEqual(['Ada.HTML', ...MADE]);
    expect(await readFile(join(folder, 'my/ada/letter.txt'), 'utf8')).toBe(
      'I am Ada.\nI want to come to your school.\n',
    );
    expect(await readFile(join(folder, 'my/ada/original.html'), 'utf8')).toBe(html);
    expect(await readFile(join(folder, 'my/ada/reading.yaml'), 'utf8')).toContain(
      `\n# What the letter was made of.\n# An image is left out.\nsource:\n  file: original.html\n  sha256: "${hash}"\n`,
    );
  }));

test('--json says what was lost', () =>
  inFolder({ 'ada.html': html }, (folder) => {
    expect(JSON.parse(run(folder, ['new', 'my/ada', 'ada.html', '--json']).stdout)).toEqual({
      ok: true,
      id: 'ada',
      created: MADE,
      losses: [{ kind: 'images', count: 1, message: 'An image is left out.' }],
      sentences: 2,
      placeholders: [],
      problems: [],
    });
  }));

test('a document that is in the folder already stays there', () =>
  inFolder({ 'my/ada/original.html': html }, async (folder) => {
    expect(run(join(folder, 'my/ada'), ['new', '.', 'original.html']).status).toBe(0);
    expect(await filesIn(folder)).toEqual(MADE);
  }));

describe('nothing is made', () => {
  test.each([
    [
      'of a file that is not what its name says',
      'ada.pdf',
      html,
      'Its name ends in .pdf, but it seems to be HTML.',
    ],
    ['of a document without text', 'ada.docx', docx(p('')), 'There is no text in it.'],
    ['of a damaged one', 'ada.docx', docx(p('Hello')).subarray(0, 99), 'The file is damaged'],
    ['of a file of another format', 'ada.odt', 'x', 'Files that end in .odt are not read.'],
  ])('%s', (_, name, content, message) =>
    inFolder({ [name]: content }, async (folder) => {
      const { status, stdout, stderr } = run(folder, ['new', 'my/ada', name]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`${name}:1:1 error letter-unreadable\n  ${message}`);
      const { ok, problems } = JSON.parse(run(folder, ['new', 'my/ada', name, '--json']).stdout);
      expect({ ok, code: problems[0].code }).toEqual({ ok: false, code: 'letter-unreadable' });
      expect(await filesIn(folder)).toEqual([name]);
    }),
  );

  test('where there is an original already', () =>
    inFolder({ 'ada.html': html, 'my/ada/original.html': 'mine' }, async (folder) => {
      const { status, stderr } = run(folder, ['new', 'my/ada', 'ada.html']);
      expect(status).toBe(1);
      expect(stderr).toContain('There is a file my/ada/original.html already, which is left as it is.');
      expect(await filesIn(folder)).toEqual(['ada.html', 'my/ada/original.html']);
      expect(await readFile(join(folder, 'my/ada/original.html'), 'utf8')).toBe('mine');
    }));
});

describe('check compares the document with its hash', () => {
  const reading = (source: string) => `
title: T
language: en
source: ${source}
applicant: { mentions: I am «Ada», name: Ada }
application: { program: school, evidence: I want to come to your school. }
organizations: { school: { mentions: your school } }
`;
  const files = {
    'my/ada/letter.txt': 'I am Ada.\nI want to come to your school.\n',
    'my/ada/original.html': html,
    'my/ada/reading.yaml': reading(`{ file: original.html, sha256: "${hash}" }`),
  };
  const checked = (folder: string, ...options: string[]) => {
    const { status, stdout } = run(folder, ['check', 'my', '--json', ...options]);
    const { letters, problems } = JSON.parse(stdout);
    return { status, letters, problems };
  };

  test('and says nothing where it is what it was', () =>
    inFolder(files, (folder) => {
      expect(checked(folder, '--strict')).toEqual({ status: 0, letters: ['ada'], problems: [] });
    }));

  test('warns of another one, and of one that has gone', () =>
    inFolder(files, async (folder) => {
      await writeFile(join(folder, 'my/ada/original.html'), 'other');
      const changed = { severity: 'warning', code: 'original-changed', file: 'my/ada/reading.yaml', line: 4 };
      expect(checked(folder)).toMatchObject({
        status: 0,
        letters: ['ada'],
        problems: [{ ...changed, column: 40, message: expect.stringContaining('is not what it was') }],
      });
      expect(checked(folder, '--strict')).toMatchObject({ status: 1, problems: [{ severity: 'error' }] });
      await rm(join(folder, 'my/ada/original.html'));
      expect(checked(folder)).toMatchObject({
        status: 0,
        problems: [{ ...changed, column: 17, message: expect.stringContaining('is not there') }],
      });
    }));

  test.each([
    ['a file elsewhere', `{ file: ../original.html, sha256: "${hash}" }`, 'without a folder'],
    ['a hash that is none', '{ file: original.html, sha256: "00" }', '64 digits'],
  ])('refuses %s', (_, source, message) =>
    inFolder({ ...files, 'my/ada/reading.yaml': reading(source) }, (folder) => {
      expect(checked(folder)).toMatchObject({
        status: 1,
        problems: [{ code: 'invalid-value', advice: expect.stringContaining(message) }],
      });
    }),
  );
});
