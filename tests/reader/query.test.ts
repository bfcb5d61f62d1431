/** “The query behind this”: what it shows is what was asked, runs in Playground, and runs as code. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { WatchedPage } from '../server/browser.js';
import { eventually, expectQuiet, inPage, many, reading } from './reading.js';

const several = reading(many);
const locked = reading(many, { tokens: ['a-token-of-the-tests'] });
const hidden = reading(many, { production: true });
const run = promisify(execFile);

const VIEWS = [
  { path: '/letters/odd', operation: 'Letter', says: 'A letter of Donau' },
  { path: '/letters/odd/word', operation: 'Letter', says: 'A letter of Donau' },
  { path: '/?topic=topic/none-such&sort=LETTER', operation: 'Letters', says: 'totalCount' },
  { path: '/search?q=O’Brien', operation: 'Search', says: 'totalCount' },
] as const;

const ready = '.pane .letter, .list .rows, .list .nothing';

async function openDialog({ page }: WatchedPage): Promise<Page> {
  await page.locator(ready).first().waitFor();
  await page.getByRole('button', { name: 'The query behind this' }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

/** What is shown as one of the kinds of code. */
async function codeAs(page: Page, name: string): Promise<string> {
  const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await button.click();
  await eventually(async () => expect(await button.getAttribute('aria-pressed')).toBe('true'));
  return (await page.getByRole('dialog').locator('code').textContent()) ?? '';
}

/** A shell that can run the command that is copied, if the machine has curl. */
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

describe.each(VIEWS)('behind $path', ({ path, operation, says }) => {
  test('is the operation that filled the view, and the code of each client runs', async () => {
    const watched = await several.open('/reader/icon.svg', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const asked: unknown[] = [];
    watched.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON());
    });
    await watched.page.goto(several.origin() + path);
    const page = await openDialog(watched);
    const query = await codeAs(page, 'GraphQL');
    const variables: unknown = JSON.parse(await codeAs(page, 'Variables'));
    expect(query).toMatch(new RegExp(`^query ${operation}\\(`));
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(
      asked.map((body) => ({ ...Object(body), query: flat(String(Object(body).query)) })),
    ).toContainEqual({ query: flat(query), variables });

    const script = await codeAs(page, 'fetch');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await inPage<string>(page, '() => navigator.clipboard.readText()')).toBe(script);
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);

    const command = await codeAs(page, 'curl');
    const expected: unknown = await (
      await fetch(`${several.origin()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
    ).json();
    expect(expected).toEqual({ data: JSON.parse(stdout) });
    expect(stdout).toContain(says);
    if (hasCurl) {
      const answer = await run('sh', ['-c', command.replace(/^curl /, 'curl --silent --show-error ')]);
      expect(JSON.parse(answer.stdout)).toEqual(expected);
    } else {
      const body = /<<'JSON'\n([\s\S]*)\nJSON\n$/.exec(command)?.[1] ?? '';
      expect(JSON.parse(body)).toEqual({ query, variables });
      expect(command).toMatch(new RegExp(`^curl ${several.origin()}/graphql \\\\\n`));
    }
    expectQuiet(watched, several.origin());
    await watched.close();
  });

  test('opens in Playground in a tab of its own, and runs there', async () => {
    const watched = await several.open(path);
    const page = await openDialog(watched);
    const query = await codeAs(page, 'GraphQL');
    const [playground] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Run in Playground' }).click(),
    ]);
    await playground.getByTitle('Execute Query').waitFor();
    const editors = () =>
      playground.evaluate<readonly string[]>(
        "Array.from(document.querySelectorAll('.CodeMirror'), (editor) => editor.CodeMirror.getValue())",
      );
    await eventually(async () => expect((await editors())[0]?.trim()).toBe(query.trim()));
    await playground.getByTitle('Execute Query').click();
    await eventually(async () => {
      const answer = (await editors()).join('\n');
      expect(answer).toContain('"data": {');
      expect(answer).toContain(says);
      expect(answer).not.toContain('"errors"');
    });
    // It is handed over once: opened again, Playground has no other tab of it.
    expect(await inPage(playground, "() => localStorage.getItem('lettergraph-operation')")).toBe(null);
    expectQuiet(watched, several.origin());
    await watched.close();
  });
});

test.each<readonly [way: string, click: NonNullable<Parameters<Locator['click']>[0]>]>([
  ['the middle button', { button: 'middle' }],
  ['a click with Ctrl', { modifiers: ['Control'] }],
])('is handed over to a tab that %s opens behind the page', async (_way, click) => {
  const watched = await several.open('/letters/odd/word');
  const page = await openDialog(watched);
  // Playground would have taken it by the time that anybody looks.
  await page
    .context()
    .route('**/playground', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const link = page.getByRole('link', { name: 'Run in Playground' });
  expect(await link.getAttribute('href')).toBe('/playground');
  await Promise.all([page.context().waitForEvent('page'), link.click(click)]);
  const handed = await inPage<string>(page, "() => localStorage.getItem('lettergraph-operation')");
  const query = await codeAs(page, 'GraphQL');
  expect(JSON.parse(handed)).toEqual([{ query, variables: JSON.parse(await codeAs(page, 'Variables')) }]);
  await watched.close();
});

test('of two letters has the document once and the variables of both, and closes by Escape', async () => {
  const watched = await several.open('/letters/odd?beside=archive-visit');
  await eventually(async () => expect(await watched.page.locator('.pane .letter').count()).toBe(2));
  const page = await openDialog(watched);
  expect((await codeAs(page, 'GraphQL')).match(/query Letter\(/g)).toHaveLength(1);
  expect(await codeAs(page, 'Variables')).toMatch(/"odd"[\s\S]*"archive-visit"/);
  const script = await codeAs(page, 'fetch');
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  const ids = Array.from(stdout.matchAll(/^ {4}"id": "(.*)"/gm), ([, id]) => id);
  expect(ids).toEqual(['odd', 'archive-visit']);
  if (hasCurl) {
    const answers = await run('sh', ['-c', await codeAs(page, 'curl')]);
    expect(answers.stdout.match(/"letter":\{"id":"(?:odd|archive-visit)"/g)).toHaveLength(2);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await inPage(page, '() => document.activeElement.textContent')).toBe('The query behind this');
  await watched.close();
});

test('of private letters says where a token goes, and never which', async () => {
  const watched = await locked.open('/letters/odd');
  const { page } = watched;
  await page.getByLabel('Token').fill('a-token-of-the-tests');
  await page.keyboard.press('Enter');
  await openDialog(watched);
  for (const name of ['fetch', 'curl']) {
    const code = await codeAs(page, name);
    expect(code).toContain('authorization: ');
    expect(code).toContain('Bearer <token>');
    expect(code).not.toContain('a-token-of-the-tests');
  }
  const script = (await codeAs(page, 'fetch')).replace('<token>', 'a-token-of-the-tests');
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(stdout).toContain('A letter of Donau');
  await watched.close();
});

test('where there is no Playground nothing leads to it', async () => {
  const watched = await hidden.open('/letters/odd');
  const page = await openDialog(watched);
  expect(await page.getByRole('link', { name: /Playground/ }).count()).toBe(0);
  expect(await (await fetch(`${hidden.origin()}/letters/odd`)).text()).not.toContain('/playground');
  expectQuiet(watched, hidden.origin());
  await watched.close();
});
