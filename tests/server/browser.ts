// A real headless Chromium for tests, from npm alone, that says what a page asked for and complained of.

import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundledChromium from '@sparticuz/chromium';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** A page, with what it has done since it was opened. */
export type WatchedPage = {
  readonly page: Page;
  /** The URL of every request of the page, its workers and its pop-ups, in order; data: URLs are left out. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, uncaught exceptions, and violations of the content policy. */
  readonly problems: readonly string[];
  /** Closes the page and forgets its storage. */
  close(): Promise<void>;
};

export type TestBrowser = {
  /** Opens a URL in a page with a storage of its own; what is not said of it is a desktop's. */
  open(url: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** Closes the browser and removes every file of it. */
  close(): Promise<void>;
};

/** Where the program, its libraries and its fonts are unpacked: beside what they are packed in, and gone with it. */
const unpacked = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/unpacked', import.meta.url));

const reportPolicyViolations = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('policy violation: ' + event.effectiveDirective + ' ' + event.blockedURI);
});`;

/**
 * Starts Chromium, with all that it writes in a directory that `close` removes: its profile, and what
 * would go to the home directory.
 *
 * The program is the one of @sparticuz/chromium, for Linux on x64; on other machines the environment
 * variable CHROMIUM gives the path of another. It resolves no names, so that no page reaches another host.
 *
 * @returns the browser; whoever opens it closes it
 * @throws Error when Chromium does not start
 */
export async function openBrowser(): Promise<TestBrowser> {
  const directory = await mkdtemp(join(tmpdir(), 'lettergraph-browser-'));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', removeDirectory); // In case that nobody gets to call `close`.
  try {
    const executablePath = process.env.CHROMIUM ?? (await unpackChromium());
    const browser = await withEnvironment({ TMPDIR: directory }, async () =>
      chromium.launch({
        executablePath,
        env: { ...process.env, ...(await chromiumEnvironment(directory)) },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        ],
      }),
    );

    return {
      async open(url, options) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
        const requests: string[] = [];
        const problems: string[] = [];
        context.on('request', (request) => {
          if (!request.url().startsWith('data:')) requests.push(request.url());
        });
        context.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
        });
        context.on('weberror', (error) => problems.push(String(error.error())));
        context.on('page', (page) => page.on('websocket', (socket) => requests.push(socket.url())));
        await context.addInitScript(reportPolicyViolations);
        const page = await context.newPage();
        await page.goto(url);
        return { page, requests, problems, close: () => context.close() };
      },
      async close() {
        await browser.close();
        removeDirectory();
        process.off('exit', removeDirectory);
      },
    };
  } catch (error) {
    removeDirectory();
    throw error;
  }
}

/**
 * Unpacks Chromium, and the libraries that a bare system does not have, unless it has been: that takes
 * longer than to start it.
 *
 * @returns the path of the program
 */
async function unpackChromium(): Promise<string> {
  if (!existsSync(unpacked)) {
    const beside = await mkdtemp(`${unpacked}-`);
    // The second variable, which is Netlify's, is how the package is told to unpack the libraries too.
    await withEnvironment({ TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, () =>
      bundledChromium.executablePath(),
    );
    try {
      await rename(beside, unpacked);
    } catch (error) {
      // Another process may have been first; it has put the same there.
      await rm(beside, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  return join(unpacked, 'chromium');
}

/** What Chromium needs to find its own files, and to write to the directory alone. */
async function chromiumEnvironment(directory: string): Promise<Readonly<Record<string, string>>> {
  const fontsFile = join(directory, 'fonts.conf');
  await writeFile(
    fontsFile,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <cachedir>${join(directory, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  const home = join(directory, 'home');
  await mkdir(home);
  return {
    TMPDIR: directory,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    FONTCONFIG_FILE: fontsFile,
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? []].flat().join(':'),
  };
}

/** Runs something with environment variables that are put back afterwards. */
async function withEnvironment<T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
