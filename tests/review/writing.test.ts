/** What a review writes: at once, as a whole, and never over what somebody else wrote. */
import { chmod, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/review/edit.js';
import { edited, reading } from './drafted.js';
import { reviewing } from './reviewing.js';

const ACCEPT: Edit = { type: 'accept', path: ['applicant'] };
const REJECT: Edit = { type: 'reject', path: ['places', 'oslo'] };

test('an edit is in the file when it is answered, with nothing left beside it', async () => {
  const { enter, text, files } = await reviewing();
  const page = await enter();
  const { status, json } = await page.edit(ACCEPT);
  expect(status).toBe(200);
  expect(await text()).toBe(edited(ACCEPT).reading);
  expect(json.path).toEqual(['applicant']);
  expect(json.state.facts.find(({ key }) => key === 'applicant')?.status).toBe('reviewed');
  expect(await files()).toEqual(['letter.txt', 'reading.yaml']);
});

test('an edit that would be wrong writes nothing and says why', async () => {
  const { enter, text } = await reviewing();
  const page = await enter();
  const { status, json } = await page.edit({
    type: 'correct',
    path: ['experiences', 'acme'],
    fields: { evidence: 'I built a house' },
  });
  expect(status).toBe(422);
  expect(json.told).toContain('The letter does not say “I built a house”.');
  expect(await text()).toBe(reading);
});

test('undo and redo put back the very bytes', async () => {
  const original = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(reading.replaceAll('\n', '\r\n')),
  ]);
  const { enter, reading: path } = await reviewing(original);
  const page = await enter();
  await page.edit(ACCEPT);
  const { json } = await page.edit(REJECT);
  expect([json.state.undo, json.state.redo]).toEqual(['reject', null]);
  const both = await readFile(path);
  expect(both.subarray(0, 3)).toEqual(original.subarray(0, 3));
  await page.step('undo');
  const undone = await page.step('undo');
  expect([undone.json.state.undo, undone.json.state.redo]).toEqual([null, 'accept']);
  expect(await readFile(path)).toEqual(original);
  expect(await page.step('undo')).toMatchObject({ status: 422, json: { told: 'There is nothing to undo.' } });
  await page.step('redo');
  await page.step('redo');
  expect(await readFile(path)).toEqual(both);
  expect((await page.step('redo')).status).toBe(422);
});

test('after an undo another edit takes the place of what was undone', async () => {
  const { enter, text } = await reviewing();
  const page = await enter();
  await page.edit(ACCEPT);
  await page.step('undo');
  const { json } = await page.edit(REJECT);
  expect([json.state.undo, json.state.redo]).toEqual(['reject', null]);
  expect(await text()).toBe(edited(REJECT).reading);
});

test('of two edits of one state the first is made, and the second is told of the new state', async () => {
  const { enter, text } = await reviewing();
  const page = await enter();
  const { version } = await page.look();
  const answers = await Promise.all([page.edit(ACCEPT, version), page.edit(REJECT, version)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const made = answers[0].status === 200 ? ACCEPT : REJECT;
  expect(await text()).toBe(edited(made).reading);
  const stale = answers.find(({ status }) => status === 409)?.json;
  expect(stale?.told).toContain('The files were changed by another program.');
  expect(stale?.state.version).toBe((await page.look()).version);
});

test('what somebody else wrote meanwhile is neither overwritten nor undone', async () => {
  const { enter, text, reading: path } = await reviewing();
  const page = await enter();
  const { json } = await page.edit(ACCEPT);
  const theirs = `${await text()}# a remark of somebody else\n`;
  await writeFile(path, theirs);
  expect((await page.edit(REJECT, json.state.version)).status).toBe(409);
  expect((await page.step('undo', json.state.version)).status).toBe(409);
  expect(await page.step('undo')).toMatchObject({ status: 422, json: { told: 'There is nothing to undo.' } });
  expect(await text()).toBe(theirs);
  // What is edited from then on can be undone as far as there.
  await page.edit(REJECT);
  expect((await page.step('undo')).json.state.undo).toBe(null);
  expect(await text()).toBe(theirs);
});

test('a letter that is another one makes what the page saw stale as well', async () => {
  const { enter, directory } = await reviewing();
  const page = await enter();
  const { version } = await page.look();
  await writeFile(join(directory, 'jane/letter.txt'), 'Another letter.');
  expect((await page.edit(ACCEPT, version)).status).toBe(409);
});

test.each([
  ['broken YAML', 'title: "'],
  ['bytes that are no UTF-8', Buffer.from([0x74, 0x3a, 0x20, 0xff])],
  ['nothing at all', ''],
])('%s is shown as a problem, and not written over', async (_, content) => {
  const { enter, reading: path, errors } = await reviewing();
  const page = await enter();
  await writeFile(path, content);
  const { facts, problems } = await page.look();
  expect(facts).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
  expect((await page.edit(ACCEPT)).status).toBe(422);
  expect(await readFile(path)).toEqual(Buffer.from(content));
  expect(errors).toEqual([]);
  await writeFile(path, reading);
  expect((await page.edit(ACCEPT)).status).toBe(200);
});

test('a reading that is gone is said to be', async () => {
  const { enter, reading: path, directory } = await reviewing();
  const page = await enter();
  await rm(path);
  expect((await page.look()).problems).toMatchObject([{ message: 'letter.txt has no reading beside it.' }]);
  expect((await page.edit(ACCEPT)).status).toBe(422);
  await rm(join(directory, 'jane'), { recursive: true });
  expect((await page.get('/api/letter?letter=jane')).status).toBe(404);
  await rm(directory, { recursive: true });
  expect((await page.get('/api/letters')).json).toEqual({ message: `There is no folder ${directory}.` });
});

test('a file that nobody may write to is left as it is', async () => {
  const { enter, reading: path, files } = await reviewing();
  const page = await enter();
  await chmod(path, 0o444);
  expect(await page.edit(ACCEPT)).toMatchObject({
    status: 422,
    json: { told: `${path} cannot be written: it is read-only.` },
  });
  expect(await readFile(path, 'utf8')).toBe(reading);
  expect(await files()).toEqual(['letter.txt', 'reading.yaml']);
});

test('permissions stay, and a link goes on leading to its file', async () => {
  const { enter, reading: path, directory } = await reviewing();
  const page = await enter();
  await mkdir(join(directory, '.kept'));
  const kept = join(directory, '.kept/jane.yaml');
  await rename(path, kept);
  await chmod(kept, 0o666);
  await symlink(kept, path);
  expect((await page.edit(ACCEPT)).status).toBe(200);
  expect((await lstat(path)).isSymbolicLink()).toBe(true);
  expect((await stat(kept)).mode & 0o777).toBe(0o666);
  expect(await readFile(kept, 'utf8')).toBe(edited(ACCEPT).reading);
});
