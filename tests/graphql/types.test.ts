/** The generated types hold resolvers to the schema: one that disagrees does not compile. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const resolvers: readonly { readonly why: string; readonly code: string; readonly error: RegExp | null }[] = [
  {
    why: 'agrees',
    code: 'export const it: PlaceResolvers = { evidence: (fact) => fact.letter.evidenceOf(fact) };',
    error: null,
  },
  {
    why: 'gives a number for a text',
    code: 'export const it: ExperienceResolvers = { title: () => 5 };',
    error: /TS2322.*number.*is not assignable/s,
  },
  {
    why: 'gives null for what is never null',
    code: 'export const it: ExperienceResolvers = { title: () => null };',
    error: /TS2322.*null.*is not assignable/s,
  },
  {
    why: 'gives one for a list',
    code: 'export const it: ExperienceResolvers = { outcomes: ({ letter }) => letter.applicant };',
    error: /TS2322.*"APPLICANT".*readonly ResolverTypeWrapper<OutcomeParent>\[\]/s,
  },
  {
    why: 'gives a fact of another type',
    code: "export const it: OutcomeResolvers = { experience: ({ letter }) => letter.get('PLACE', 'x') };",
    error: /TS2322.*"PLACE".*ExperienceParent/s,
  },
  {
    why: 'gives a value that the enum lacks',
    code: "export const it: ReflectionResolvers = { sentiment: () => 'HAPPY' };",
    error: /TS2322.*"HAPPY".*Sentiment/s,
  },
  {
    why: 'resolves a field that the type lacks',
    code: 'export const it: PlaceResolvers = { country: () => null };',
    error: /TS2353.*'country'/s,
  },
  {
    why: 'takes an argument that the field lacks',
    code: 'export const it: LetterResolvers = { redactions: (letter, { colour }) => letter.redactions.filter(() => colour) };',
    error: /TS2339.*'colour'/s,
  },
  {
    why: 'reads what its parent lacks',
    code: 'export const it: PersonResolvers = { organizations: ({ letter, employers }) => letter.getAll("ORGANIZATION", employers) };',
    error: /TS2339.*'employers'/s,
  },
  {
    why: 'is for a type that the schema lacks',
    code: 'export const it: Resolvers = { Employer: {} };',
    error: /TS2353.*'Employer'/s,
  },
];

let folder = '';
/** What the compiler says, by the number of the resolver. */
let errors: ReadonlyMap<number, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettergraph-types-'));
  const types = `import type * as generated from ${JSON.stringify(join(root, 'src/graphql/generated/resolvers.js'))};`;
  for (const [index, { code }] of resolvers.entries()) {
    const typed = code.replace(/: (\w*Resolvers)\b/, ': generated.$1');
    await writeFile(join(folder, `resolver${index}.ts`), `${types}\n${typed}\n`);
  }
  const options = { extends: join(root, 'tsconfig.json'), include: ['*.ts'] };
  const compilerOptions = { rootDir: '/', typeRoots: [join(root, 'node_modules/@types')] };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, compilerOptions }));
  const output = await new Promise<string>((resolve) => {
    const compiler = join(root, 'node_modules/.bin/tsc');
    execFile(compiler, ['-p', folder, '--pretty', 'false'], { cwd: folder }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  const found = output.split(/^(?=\S)/m).map((error): [number, string] => {
    return [Number(/resolver(\d+)\.ts/.exec(error)?.[1] ?? -1), error];
  });
  errors = new Map(found.filter(([, error]) => error.trim() !== ''));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a resolver', () => {
  test.each(resolvers.map((resolver, index) => ({ ...resolver, index })))('that $why', ({ index, error }) => {
    if (error === null) expect(errors.get(index)).toBeUndefined();
    else expect(errors.get(index)).toMatch(error);
  });

  test('is all that the compiler complains of', () => {
    expect(errors.get(-1)).toBeUndefined();
  });
});
