/** `lettergraph review` as it is typed: where it listens, what it prints, how it ends. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { letter, reading } from '../review/drafted.js';
import { send } from '../server/send.js';
import { inFolder, run, start } from './command.js';

const files = { 'a/jane/letter.txt': letter, 'a/jane/reading.yaml': reading };

test.each([
  ['the folder of letters', 'a'],
  ['the folder of one letter', 'a/jane'],
])('prints an address for %s, and ends in order at SIGINT', async (_, directory) => {
  await inFolder(files, async (folder) => {
    const child = start(folder, ['review', directory, '--port', '0']);
    const errors = textOf(child.stderr);
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) if (lines.push(line) === 3) break;
    const [what, address = '', how] = lines;
    expect(what).toBe(`Review 1 letter of ${directory} at`);
    expect(address).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    expect(how).toContain('Ctrl-C ends the review.');
    const { status, headers } = await send(address.trim());
    const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
    expect(status).toBe(303);
    const { json } = await send(`${new URL(address.trim()).origin}/api/letters`, { headers: { cookie } });
    expect(json).toMatchObject([{ letter: 'jane', drafts: 12 }]);
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit');
    expect([code, signal, await errors]).toEqual([0, null, '']);
  });
});

test('says what is wrong in a line, and what to do', async () => {
  await inFolder({ ...files, 'empty/notes.txt': 'x' }, async (folder) => {
    expect(run(folder, ['review', 'nowhere'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'lettergraph: There is no folder nowhere.\n',
    });
    expect(run(folder, ['review', 'empty']).stderr).toContain('There is no letter in empty.');
    const wrong = run(folder, ['review', 'a', '--port', 'x']);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--port')]);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const { status, stderr } = run(folder, ['review', 'a', '--port', String(port)]);
      expect([status, stderr]).toEqual([
        1,
        `lettergraph: Port ${port} of 127.0.0.1 is in use. Choose another with --port or PORT.\n`,
      ]);
    } finally {
      other.close();
    }
  });
});
