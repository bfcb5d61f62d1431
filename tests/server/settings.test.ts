/** Settings: every one by its option and by its variable, what is wrong with a value, and help. */
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  checkVariables,
  type GivenOptions,
  readSettings,
  readTokens,
} from '../../src/server/readSettings.js';
import { defaultSettings, SETTING_NAMES, SETTINGS, type SettingName } from '../../src/server/settings.js';
import {
  answerOf,
  entriesOf,
  fail,
  inRoot,
  READING,
  serve,
  setUpServing,
  stop,
  writeLetters,
} from '../cli/serving.js';

setUpServing();

const TOKEN = 'a-token-of-twenty-four+/';
const OTHER = '0123456789abcdef==';

/** A text that is not the default, what it is read as, and texts that are wrong. */
interface Case {
  readonly text: string;
  readonly value: unknown;
  readonly wrong: readonly string[];
}

const number = (text: string, ...wrong: readonly string[]): Case => ({
  text,
  value: Number(text),
  wrong: ['abc', '-1', '1.5', '1e3', ' 7', '9999999999999', ...wrong],
});
const ON: Case = { text: 'true', value: true, wrong: ['yes', 'on', '2'] };
const path = (text: string): Case => ({ text, value: text, wrong: [] });

// A setting that is missing here is an error of types.
const CASES: Readonly<Record<SettingName, Case>> = {
  letters: path('some/letters'),
  database: {
    text: 'postgres://letters:secret@db.example.org/letters',
    value: 'postgres://letters:secret@db.example.org/letters',
    wrong: ['letters', 'mysql://localhost/letters', 'postgres:letters'],
  },
  databaseFile: path('url.txt'),
  databaseConnections: number('5', '0', '1001'),
  databaseWait: number('1000', '0', '3600001'),
  databaseTimeout: number('1000', '0', '3600001'),
  letterMemory: number('0', '65537'),
  skipBroken: ON,
  reviewedOnly: ON,
  cache: path('some/cache'),
  host: path('localhost'),
  port: number('4100', '65536'),
  watch: ON,
  production: ON,
  operations: path('operations.json'),
  tokens: {
    text: `${TOKEN}, ${OTHER}`,
    value: [TOKEN, OTHER],
    wrong: [
      'fifteen-letters',
      `${TOKEN},`,
      ',',
      `${TOKEN},short`,
      `${TOKEN} ${OTHER}`,
      'sixteen=letters=x',
      'ключ'.repeat(8),
    ],
  },
  tokensFile: path('tokens.txt'),
  origins: {
    text: 'https://example.org,http://localhost:3000',
    value: ['https://example.org', 'http://localhost:3000'],
    wrong: [
      '*',
      'null',
      'example.org',
      'https://example.org/',
      'https://example.org:443',
      'file:///a',
      'https://a,',
    ],
  },
  proxies: number('2', '11'),
  maxAge: number('60', '31536001'),
  answerMemory: number('64', '65537'),
  maxBody: number('2048', '0', '104857601'),
  maxUrl: number('4096', '63'),
  maxHeader: number('32768', '1023'),
  maxTokens: number('4000', '0'),
  maxDepth: number('10', '0', '1001'),
  maxAliases: number('0', '100001'),
  maxDirectives: number('9', '100001'),
  maxFields: number('1000', '0'),
  maxCost: number('1000', '0'),
  maxTime: number('1000', '0', '3600001'),
  maxSending: number('1000', '99'),
  maxConcurrent: number('10', '0'),
  drain: number('1000', '600001'),
  requestsPerMinute: number('60', '0'),
  logLevel: { text: 'silent', value: 'silent', wrong: ['INFO', 'trace', 'verbose'] },
};

/** What has to be given beside a setting, so that it does something. */
const beside = (name: SettingName): { readonly letters?: string; readonly databaseFile?: string } => {
  if (['skipBroken', 'reviewedOnly', 'cache', 'watch'].includes(name)) return { letters: 'some/letters' };
  return name === 'letterMemory' || /^database[A-Z]/.test(name) ? { databaseFile: 'url.txt' } : {};
};

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return String(error);
  }
  return 'nothing is wrong';
};

test('nobody needs to set anything', () => {
  expect(readSettings({}, {})).toEqual(defaultSettings);
  expect(defaultSettings).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    letters: null,
    tokens: [],
    watch: false,
  });
});

test('options are named after their settings, and every variable is one setting’s', () => {
  for (const name of SETTING_NAMES) {
    const { flag } = SETTINGS[name];
    if (flag !== null)
      expect(flag).toBe(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  }
  const variables = SETTING_NAMES.map((name) => SETTINGS[name].env);
  expect(new Set(variables).size).toBe(variables.length);
});

describe.each(SETTING_NAMES.map((name) => [name, SETTINGS[name], CASES[name]] as const))(
  '%s',
  (name, { env, flag, expects }, { text, value, wrong }) => {
    test('is read from its variable', () => {
      expect(readSettings(beside(name), { [env]: text })).toEqual({
        ...defaultSettings,
        ...beside(name),
        [name]: value,
      });
      expect(value).not.toEqual(defaultSettings[name]);
    });

    test('is not set by an empty variable', () => {
      expect(readSettings({}, { [env]: '' })).toEqual(defaultSettings);
    });

    test('is read from its option, if it has one, rather than from its variable', () => {
      if (flag === null) {
        // A command line would show it.
        expect(name).toBe('tokens');
        return;
      }
      expect(readSettings({ ...beside(name), [name]: text }, { [env]: 'nonsense' })).toEqual({
        ...defaultSettings,
        ...beside(name),
        [name]: value,
      });
    });

    test('says what it has to be', () => {
      const isSecret = name === 'tokens' || name === 'database';
      const shown = (text: string) => (isSecret ? 'is wrong, and not shown' : `is “${text}”`);
      for (const text of wrong) {
        const message = messageOf(() => readSettings({}, { [env]: text }));
        expect(message).toBe(`SettingError: ${env} ${shown(text)}; it has to be ${expects}.`);
      }
      if (flag === null) return;
      for (const text of [...wrong, '']) {
        const message = messageOf(() => readSettings({ [name]: text }, {}));
        expect(message).toBe(`SettingError: ${flag} ${shown(text)}; it has to be ${expects}.`);
      }
    });
  },
);

test.each([
  [{ letters: 'a', database: 'postgres://localhost/a' }, '--letters and --database'],
  [{ database: 'postgres://localhost/a', databaseFile: 'b' }, '--database and --database-file'],
])('letters come from one place: %j', (options, sources) => {
  expect(messageOf(() => readSettings(options, {}))).toBe(
    `SettingError: ${sources} are both given; give one.`,
  );
});

const URL_IN_ENVIRONMENT = { LETTERGRAPH_DATABASE: 'postgres://localhost/a' };
const ANY_DATABASE = '--database, --database-file, LETTERGRAPH_DATABASE or LETTERGRAPH_DATABASE_FILE';
describe('what would do nothing where the letters are is refused', () => {
  test.each<[GivenOptions, Readonly<Record<string, string>>, string]>([
    [
      { skipBroken: true, database: 'postgres://localhost/a' },
      {},
      '--skip-broken is for a folder of letters, and does not go with --database. Leave one of them out.',
    ],
    [
      { databaseFile: 'b' },
      { LETTERGRAPH_REVIEWED_ONLY: 'true' },
      'LETTERGRAPH_REVIEWED_ONLY is for a folder of letters, and does not go with --database-file. Leave one of them out.',
    ],
    [
      { databaseFile: 'b' },
      { LETTERGRAPH_WATCH: 'true' },
      'LETTERGRAPH_WATCH is for a folder of letters, and does not go with --database-file. Leave one of them out.',
    ],
    [
      { cache: 'none' },
      URL_IN_ENVIRONMENT,
      '--cache is for a folder of letters, and does not go with LETTERGRAPH_DATABASE. Leave one of them out.',
    ],
    [
      { watch: true },
      {},
      '--watch is for a folder of letters. Name one with --letters or LETTERGRAPH_LETTERS, or leave --watch out.',
    ],
    [
      { databaseConnections: '4', letters: 'a' },
      {},
      '--database-connections is for a database, and does not go with --letters. Leave one of them out.',
    ],
    [
      {},
      { LETTERGRAPH_LETTER_MEMORY: '4', LETTERGRAPH_LETTERS: 'a' },
      'LETTERGRAPH_LETTER_MEMORY is for a database, and does not go with LETTERGRAPH_LETTERS. Leave one of them out.',
    ],
    [
      { databaseWait: '4' },
      {},
      `--database-wait is for a database. Name one with ${ANY_DATABASE}, or leave --database-wait out.`,
    ],
    [
      {},
      { LETTERGRAPH_DATABASE_TIMEOUT: '4' },
      `LETTERGRAPH_DATABASE_TIMEOUT is for a database. Name one with ${ANY_DATABASE}, or leave LETTERGRAPH_DATABASE_TIMEOUT out.`,
    ],
  ])('%j %j', (options, environment, message) => {
    expect(messageOf(() => readSettings(options, environment))).toBe(`SettingError: ${message}`);
  });

  test('but for what is switched off, and for a variable that other commands go by', () => {
    const environment = {
      ...URL_IN_ENVIRONMENT,
      LETTERGRAPH_WATCH: 'false',
      LETTERGRAPH_CACHE: 'some/cache',
      LETTERGRAPH_MODEL_KEY: 'for draft',
    };
    expect(readSettings({}, environment)).toMatchObject({
      database: 'postgres://localhost/a',
      cache: 'some/cache',
    });
  });
});

test('an option that takes no value switches on', () => {
  const options = { letters: 'some/letters', watch: true, production: true };
  expect(readSettings(options, { LETTERGRAPH_WATCH: 'false' })).toMatchObject({
    watch: true,
    production: true,
  });
  expect(readSettings({}, { LETTERGRAPH_WATCH: 'false', LETTERGRAPH_PRODUCTION: '0' })).toEqual(
    defaultSettings,
  );
});

test('no token is ever shown', () => {
  const secret = 'geheim!'.repeat(4);
  const messages = [
    messageOf(() => readSettings({}, { LETTERGRAPH_TOKENS: `${TOKEN},${secret}` })),
    messageOf(() => readTokens(`${TOKEN}\n${secret}\n`, 'tokens')),
    messageOf(() => readSettings({ tokensFile: 'a' }, { LETTERGRAPH_TOKENS: TOKEN })),
  ];
  for (const message of messages) {
    expect(message).toContain('SettingError');
    expect(message).not.toContain(TOKEN);
    expect(message).not.toContain('geheim');
  }
  expect(messages[0]).toContain('`openssl rand -hex 32` makes one');
});

test.each([
  [{ tokensFile: 'a' }, { LETTERGRAPH_TOKENS: TOKEN }, 'LETTERGRAPH_TOKENS and --tokens-file'],
  [
    {},
    { LETTERGRAPH_TOKENS: TOKEN, LETTERGRAPH_TOKENS_FILE: 'a' },
    'LETTERGRAPH_TOKENS and LETTERGRAPH_TOKENS_FILE',
  ],
])('tokens come from one place alone: %j %j', (options, environment, both) => {
  expect(messageOf(() => readSettings(options, environment))).toBe(
    `SettingError: ${both} are both given; give one.`,
  );
});

describe('a file of tokens', () => {
  test('has one a line', () => {
    expect(readTokens(`${TOKEN}\r\n\n  ${OTHER}\n`, 'tokens')).toEqual([TOKEN, OTHER]);
  });

  test.each([
    ['', 'There is no token in secrets/tokens; write one a line, of 16 characters or more'],
    [' \n\n', 'There is no token in secrets/tokens'],
    [`${TOKEN}\nshort\n`, 'secrets/tokens:2 is not a token; it has to be of 16 characters or more'],
    [`# ours\n${TOKEN}`, 'secrets/tokens:1 is not a token'],
  ])('that is %j', (content, message) => {
    expect(messageOf(() => readTokens(content, 'secrets/tokens'))).toContain(message);
  });
});

describe('a variable that is none of ours', () => {
  test.each([
    ['LETTERGRAPH_TOKEN', 'There is no setting LETTERGRAPH_TOKEN. Did you mean LETTERGRAPH_TOKENS?'],
    ['LETTERGRAPH_MAXDEPTH', 'Did you mean LETTERGRAPH_MAX_DEPTH?'],
    ['LETTERGRAPH_PORT', 'Did you mean PORT?'],
    ['LETTERGRAPH_HOST', 'Did you mean HOST?'],
    ['LETTERGRAPH_', 'There is no setting LETTERGRAPH_.'],
    ['LETTERGRAPH_ELEPHANTS_AND_OTHERS', '`lettergraph serve --help` lists them all.'],
  ])('%s', (variable, message) => {
    expect(messageOf(() => checkVariables({ [variable]: '1' }))).toContain(message);
  });

  test('is left alone where Kubernetes sets it for a service that is called lettergraph', () => {
    const environment = {
      LETTERGRAPH_SERVICE_HOST: '10.0.0.7',
      LETTERGRAPH_SERVICE_PORT: '80',
      LETTERGRAPH_SERVICE_PORT_HTTP: '80',
      LETTERGRAPH_PORT: 'tcp://10.0.0.7:80',
      LETTERGRAPH_PORT_80_TCP: 'tcp://10.0.0.7:80',
      LETTERGRAPH_PORT_80_TCP_PROTO: 'tcp',
      LETTERGRAPH_PORT_80_TCP_PORT: '80',
      LETTERGRAPH_PORT_80_TCP_ADDR: '10.0.0.7',
    };
    expect(() => checkVariables(environment)).not.toThrow();
  });
});

describe.concurrent('as they are typed', () => {
  const typed = SETTING_NAMES.flatMap((name) => {
    const [wrong = ''] = CASES[name].wrong;
    const { flag, env, placeholder } = SETTINGS[name];
    return [
      ...(flag === null || placeholder === null ? [] : [[flag, [flag, wrong], {}] as const]),
      ...(wrong === '' ? [] : [[env, [], { [env]: wrong }] as const]),
    ];
  });
  test.each(typed)('%s with a wrong value', async (source, args, environment) => {
    const { code, stdout, stderr } = await fail(args, environment);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^lettergraph: ${source} is [^\n]*; it has to be [^\n]*\\.\n$`));
  });

  test.each(['environment', 'options'] as const)('all at once, by the %s', async (by) => {
    const letters = await writeLetters('letters', { ada: READING });
    await writeFile(inRoot('tokens'), `${TOKEN}\n`);
    await writeFile(inRoot('operations.json'), JSON.stringify({ mine: '{ letter { title } }' }));
    const texts: Readonly<Record<string, string>> = {
      ...Object.fromEntries(SETTING_NAMES.map((name) => [name, CASES[name].text])),
      letters,
      port: '0',
      tokensFile: inRoot('tokens'),
      operations: inRoot('operations.json'),
      logLevel: 'info',
    };
    const given = SETTING_NAMES.filter(
      (name) => name !== 'tokens' && name !== 'letterMemory' && !name.startsWith('database'),
    );
    const serving =
      by === 'environment'
        ? await serve([], Object.fromEntries(given.map((name) => [SETTINGS[name].env, texts[name] ?? ''])))
        : await serve(
            given.flatMap((name) => {
              const { flag, placeholder } = SETTINGS[name];
              return placeholder === null ? [flag ?? ''] : [flag ?? '', texts[name] ?? ''];
            }),
          );
    expect(serving.line).toBe(`lettergraph serves 1 letter (ada): the API at ${serving.origin}/graphql`);
    expect(await answerOf(serving.origin, '{ letter { title } }')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const url = `${serving.origin}/graphql?${new URLSearchParams({ query: '{ letter { title } }' })}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(await answer.json()).toEqual({ data: { letter: { title: 'A letter' } } });
    expect(JSON.stringify(await stop(serving))).not.toContain(TOKEN);
  });

  test('a log that is silent says nothing', async () => {
    const { code, stdout, stderr } = await fail([
      '--port',
      '0',
      '--host',
      '203.0.113.1',
      '--log-level',
      'silent',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('is not an address of this machine');
  });

  test.each([
    ['LETTERGRAPH_TOKENS', 2, [], { LETTERGRAPH_TOKEN: TOKEN }],
    ['--watch is for a folder of letters. Name one with ', 2, ['--watch'], {}],
    [
      'nowhere cannot be read: there is no such file or folder (ENOENT).',
      1,
      ['--tokens-file', 'nowhere'],
      {},
    ],
    ['nowhere cannot be read: there is no such file or folder (ENOENT).', 1, ['--operations', 'nowhere'], {}],
    ['There is no token in /dev/null', 2, ['--tokens-file', '/dev/null'], {}],
    ['/dev/null cannot be used: ', 1, ['--operations', '/dev/null'], {}],
  ] as const)('one line tells: %s', async (message, status, args, environment) => {
    const { code, stdout, stderr } = await fail([...args, '--port', '0'], environment);
    expect([code, stdout]).toEqual([status, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(TOKEN);
    expect(stderr.trimEnd(), 'one line').not.toContain('\n');
  });

  test('an empty LETTERGRAPH_TOKENS lets anybody ask, and the log says so', async () => {
    const serving = await serve(['--port', '0'], { LETTERGRAPH_TOKENS: '' });
    expect(await answerOf(serving.origin)).toEqual({ data: { letter: { id: 'smiles' } } });
    expect(entriesOf((await stopped(serving)).stdout)).toContainEqual(
      expect.objectContaining({ level: 'warn', msg: 'LETTERGRAPH_TOKENS is empty: anybody may ask' }),
    );
  });

  test('help has every setting with its variable and its default', async () => {
    const { code, stdout, stderr } = await fail(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    const help = stdout.replace(/\s+/g, ' ');
    for (const { flag, env, placeholder, description, default: value } of SETTING_NAMES.map(
      (name) => SETTINGS[name],
    )) {
      const option = [flag, placeholder].filter((part) => part !== null).join(' ');
      const isShown = placeholder !== null && value !== null && value !== '';
      expect(help).toContain(
        flag === null
          ? `${env} ${description}`
          : `${option} ${description} (${isShown ? `${env}; ${value}` : env})`,
      );
    }
  });
});

async function stopped({ child, ended }: Awaited<ReturnType<typeof serve>>) {
  child.kill('SIGTERM');
  return ended;
}
