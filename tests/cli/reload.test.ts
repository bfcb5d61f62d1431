/** Letters that are loaded anew while they are served: on SIGHUP, and under --watch when a file changes. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { generateLetters, writeCorpus } from '../../bench/generate.mjs';
import {
  answerOf,
  entriesOf,
  eventually,
  inRoot,
  LETTER,
  logged,
  READING,
  type Serving,
  serve,
  setUpServing,
  stop,
  titled,
  writeLetters,
} from './serving.js';

setUpServing();

const ANEW = /^lettergraph serves .* anew$/;
const STAYS = 'The letters from before are served on.';

const titleOf = async ({ origin }: Serving, id = 'ada'): Promise<unknown> =>
  answerOf(origin, `{ letter(id: "${id}") { title } }`);
const title = (text: string) => ({ data: { letter: { title: text } } });

/** How somebody asks for a reload. */
const ways: readonly (readonly [way: string, options: readonly string[], ask: (serving: Serving) => void])[] =
  [
    ['on SIGHUP', [], ({ child }) => child.kill('SIGHUP')],
    ['under --watch', ['--watch'], () => {}],
  ];

describe.concurrent.each(ways)('%s', (way, options, ask) => {
  const folder = (name: string) => `${name}-${options.length}`;
  const start = (letters: string) => serve(['--letters', letters, '--port', '0', ...options]);

  test('the letters are what the files say now, and new ones are there', async () => {
    const letters = await writeLetters(folder('changed'), { ada: READING });
    const serving = await start(letters);
    expect(await titleOf(serving)).toEqual(title('A letter'));
    await writeLetters(folder('changed'), { ada: titled('Changed'), eve: titled('New') });
    ask(serving);
    await eventually(async () => expect(await titleOf(serving, 'eve')).toEqual(title('New')));
    expect(await titleOf(serving)).toEqual(title('Changed'));
    await rm(join(letters, 'ada'), { recursive: true });
    ask(serving);
    await eventually(async () =>
      expect(await answerOf(serving.origin)).toEqual({ data: { letter: { id: 'eve' } } }),
    );
    const entries = await stop(serving);
    const anew = entries.filter(({ msg }) => ANEW.test(msg));
    expect(anew[0]).toMatchObject({ level: 'info', letters: 2, ms: expect.any(Number) });
    expect(anew[0]?.msg).toBe('lettergraph serves 2 letters (ada, eve) anew');
    const why = entries[1]?.msg;
    expect(why).toBe(
      way === 'on SIGHUP'
        ? 'SIGHUP: the letters are loaded anew'
        : 'A file of the letters has changed: they are loaded anew',
    );
  });

  test('a reading with a problem changes nothing until it is mended', async () => {
    const letters = await writeLetters(folder('broken'), { ada: READING });
    const serving = await start(letters);
    await writeLetters(folder('broken'), {
      ada: titled('Broken').replace('I want to come', 'I wish to come').replace('«Ada»', '«Eve»'),
    });
    ask(serving);
    await logged(serving, /quote-missing$/, 2);
    expect(await titleOf(serving)).toEqual(title('A letter'));
    const problem = {
      level: 'error',
      severity: 'error',
      code: 'quote-missing',
      file: `${letters}/ada/reading.yaml`,
    };
    const count = `${letters}: 2 errors, 0 warnings. ${STAYS} Run \`lettergraph check ${letters}\` to see all in full.`;
    expect(serving.log().filter(({ level }) => level !== 'info')).toEqual([
      { level: 'error', time: expect.any(String), problems: 2, msg: count },
      expect.objectContaining({
        ...problem,
        line: 4,
        msg: `${letters}/ada/reading.yaml:4:24 error quote-missing`,
      }),
      expect.objectContaining({
        ...problem,
        line: 5,
        msg: `${letters}/ada/reading.yaml:5:43 error quote-missing`,
      }),
    ]);
    await writeLetters(folder('broken'), { ada: titled('Mended') });
    ask(serving);
    await eventually(async () => expect(await titleOf(serving)).toEqual(title('Mended')));
    expect(JSON.stringify(await stop(serving))).not.toMatch(/I wish|I want|I am/);
  });

  test('a warning is told, and the letters are served', async () => {
    const letters = await writeLetters(folder('warned'), { ada: READING });
    const serving = await start(letters);
    await writeFile(
      join(letters, 'ada', 'letter.txt'),
      LETTER.replace('I want', 'Nobody reads this. I want'),
    );
    ask(serving);
    await logged(serving, ANEW);
    const warnings = serving.log().filter(({ level }) => level === 'warn');
    expect(warnings.map(({ msg }) => msg)).toEqual([
      `${letters}: 0 errors, 1 warning. Run \`lettergraph check ${letters}\` to see all in full.`,
      `${letters}/ada/letter.txt:1:11 warning sentence-unread`,
    ]);
    expect(JSON.stringify(await stop(serving))).not.toContain('Nobody');
  });

  test('of many problems the first twenty are told', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `letter-${index}`);
    const readings = (reading: string) => Object.fromEntries(ids.map((id) => [id, reading]));
    const letters = await writeLetters(folder('many'), readings(READING));
    const serving = await start(letters);
    await writeLetters(
      folder('many'),
      readings(READING.replace('I want', 'I wish').replace('«Ada»', '«Eve»')),
    );
    ask(serving);
    await logged(serving, /24 errors/);
    await logged(serving, /quote-missing$/, 20);
    await wait(300);
    expect(serving.log().filter(({ msg }) => msg.endsWith('quote-missing'))).toHaveLength(20);
    await stop(serving);
  });

  test('a folder that vanishes is told, and loaded when it is back', async () => {
    const letters = await writeLetters(folder('vanished'), { ada: READING });
    const serving = await start(letters);
    await rename(letters, `${letters}-away`);
    ask(serving);
    await logged(serving, /^There is no folder /);
    expect(serving.log().at(-1)).toMatchObject({
      level: 'error',
      msg: `There is no folder ${letters}. ${STAYS}`,
    });
    expect(await titleOf(serving)).toEqual(title('A letter'));
    await writeLetters(folder('vanished-away'), {});
    await writeFile(join(`${letters}-away`, 'ada', 'reading.yaml'), titled('Back'));
    await rename(`${letters}-away`, letters);
    ask(serving);
    await eventually(async () => expect(await titleOf(serving)).toEqual(title('Back')));
    await stop(serving);
  });

  test('a folder that is swapped for another in one step is loaded', async () => {
    const letters = await writeLetters(folder('swapped'), { ada: READING });
    const serving = await start(letters);
    for (const text of ['Second', 'Third']) {
      await cp(letters, `${letters}-next`, { recursive: true });
      await writeFile(join(`${letters}-next`, 'ada', 'reading.yaml'), titled(text));
      await rename(letters, `${letters}-${text}`);
      await rename(`${letters}-next`, letters);
      ask(serving);
      await eventually(async () => expect(await titleOf(serving)).toEqual(title(text)));
    }
    await stop(serving);
  });
});

describe.concurrent('what is asked for at once', () => {
  test('a burst of SIGHUPs leads to a load, and one more', async () => {
    const letters = await writeLetters('hangups', { ada: READING });
    const serving = await serve(['--letters', letters, '--port', '0']);
    for (let count = 0; count < 20; count += 1) {
      serving.child.kill('SIGHUP');
      await wait(5);
    }
    await logged(serving, ANEW);
    await wait(1_500);
    const anew = (await stop(serving)).filter(({ msg }) => ANEW.test(msg));
    expect(anew.length).toBeGreaterThanOrEqual(1);
    expect(anew.length).toBeLessThanOrEqual(3);
  });

  test('a burst of changes leads to few loads, the last of them of the last change', async () => {
    const letters = await writeLetters('burst', { ada: READING });
    const serving = await serve(['--letters', letters, '--watch', '--port', '0']);
    for (let count = 0; count < 40; count += 1) {
      await writeFile(join(letters, 'ada', 'reading.yaml'), titled(`Version ${count}`));
      await wait(20);
    }
    await eventually(async () => expect(await titleOf(serving)).toEqual(title('Version 39')));
    const anew = (await stop(serving)).filter(({ msg }) => ANEW.test(msg));
    expect(anew.length).toBeLessThanOrEqual(3);
  });

  test('a change while a load is under way is loaded afterwards', async () => {
    const letters = await writeLetters('meanwhile', { ada: READING });
    const serving = await serve(['--letters', letters, '--port', '0']);
    serving.child.kill('SIGHUP');
    await logged(serving, /^SIGHUP/);
    await writeFile(join(letters, 'ada', 'reading.yaml'), titled('Meanwhile'));
    serving.child.kill('SIGHUP');
    await eventually(async () => expect(await titleOf(serving)).toEqual(title('Meanwhile')));
    await stop(serving);
  });

  test('files that are no letters’ lead to no load', async () => {
    const letters = await writeLetters('others', { ada: READING });
    const serving = await serve(['--letters', letters, '--watch', '--port', '0']);
    await writeFile(join(letters, 'ada', 'notes.txt'), 'x');
    await writeFile(join(letters, '.hidden'), 'x');
    await mkdir(join(letters, '.git'));
    await wait(1_500);
    expect((await stop(serving)).filter(({ msg }) => ANEW.test(msg))).toEqual([]);
  });
});

describe.concurrent('many letters', () => {
  const COUNT = 200;
  const last = `letter-${String(COUNT - 1).padStart(4, '0')}`;
  const QUERY = `{ first: letter(id: "letter-0000") { title } last: letter(id: "${last}") { title } }`;
  const corpusOf = (version: string) => {
    const { letters, topics } = generateLetters({ letters: COUNT });
    return {
      topics,
      letters: letters.map(({ reading, ...letter }) => ({
        ...letter,
        reading: reading.replace(/^title:.*$/m, `title: ${version}`),
      })),
    };
  };
  const answerWith = (version: string) =>
    JSON.stringify({ data: { first: { title: version }, last: { title: version } } });

  test('are of one version in every answer while they are loaded anew, and nobody is refused', async () => {
    const letters = inRoot('hundreds');
    await writeCorpus(corpusOf('Before'), letters);
    const serving = await serve(['--letters', letters, '--port', '0']);
    await writeCorpus(corpusOf('After'), letters);
    const answers = new Map<string, number>();
    let isOver = false;
    const asking = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const response = await fetch(`${serving.origin}/graphql?${new URLSearchParams({ query: QUERY })}`);
        const answer = `${response.status} ${await response.text()}`;
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        await wait(5);
      }
    });
    serving.child.kill('SIGHUP');
    await logged(serving, ANEW);
    await wait(300);
    isOver = true;
    await Promise.all(asking);
    expect([...answers.keys()]).toEqual([`200 ${answerWith('Before')}`, `200 ${answerWith('After')}`]);
    expect(answers.get(`200 ${answerWith('Before')}`)).toBeGreaterThan(20);
    await stop(serving);
  });

  test('do not keep a server that is to end while they are loaded', async () => {
    const letters = await writeLetters('ending', { ada: READING });
    const serving = await serve(['--letters', letters, '--port', '0']);
    await writeLetters('ending', { eve: READING });
    // A reading that does not come to its end as long as somebody may write more of it.
    const reading = join(letters, 'eve', 'reading.yaml');
    await rm(reading);
    await promisify(execFile)('mkfifo', [reading]);
    const writer = await open(reading, 'r+');
    try {
      serving.child.kill('SIGHUP');
      await logged(serving, /^SIGHUP/);
      serving.child.kill('SIGTERM');
      await logged(serving, /^lettergraph has ended$/);
    } finally {
      await writer.close();
    }
    const { code, stdout } = await serving.ended;
    expect(code).toBe(0);
    expect(entriesOf(stdout).filter(({ msg, level }) => ANEW.test(msg) || level === 'error')).toEqual([]);
  });

  test('that take more memory than there is are told, and those from before stay', async () => {
    const letters = await writeLetters('memory', { ada: READING });
    const environment = { NODE_OPTIONS: '--max-old-space-size=72' };
    const serving = await serve(['--letters', letters, '--port', '0'], environment);
    const motivations = Array.from(
      { length: 4_000 },
      (_, index) => `  m-${index}: { kind: CAREER, summary: S, evidence: I want to come }\n`,
    );
    const large = `${READING}motivations:\n${motivations.join('')}`;
    const ids = Array.from({ length: 40 }, (_, index) => `eve-${index}`);
    await writeLetters('memory', Object.fromEntries(ids.map((id) => [id, large])));
    serving.child.kill('SIGHUP');
    const message = `There is not enough memory to load the letters anew. ${STAYS}`;
    // To be short of memory takes time.
    await eventually(
      () => expect(serving.log().at(-1)).toMatchObject({ level: 'error', msg: message }),
      100_000,
    );
    expect(await titleOf(serving)).toEqual(title('A letter'));
    await stop(serving);
  }, 120_000);
});

test.concurrent('the bundled letter is loaded again on SIGHUP', async () => {
  const serving = await serve();
  serving.child.kill('SIGHUP');
  await logged(serving, /^lettergraph serves the bundled letter anew$/);
  expect(await answerOf(serving.origin)).toEqual({ data: { letter: { id: 'smiles' } } });
  await stop(serving);
});

test.concurrent('a server that is killed leaves nothing behind: the next one answers', async () => {
  const letters = await writeLetters('killed', { ada: READING });
  const before = await readFile(join(letters, 'ada', 'reading.yaml'), 'utf8');
  const killed = await serve(['--letters', letters, '--watch', '--port', '0']);
  killed.child.kill('SIGHUP');
  const exited = once(killed.child, 'exit');
  killed.child.kill('SIGKILL');
  expect(await exited).toEqual([null, 'SIGKILL']);
  entriesOf((await killed.ended).stdout);
  const next = await serve(['--letters', letters, '--port', new URL(killed.origin).port]);
  expect(await titleOf(next)).toEqual(title('A letter'));
  expect(await readFile(join(letters, 'ada', 'reading.yaml'), 'utf8')).toBe(before);
  await stop(next);
});
