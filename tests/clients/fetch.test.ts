/** A client without any library: a page that shows an award with the sentence that tells of it. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveLetter } from './serveLetter.js';

let server: FastifyInstance;
let endpoint = '';
beforeAll(async () => {
  ({ server, endpoint } = await serveLetter());
});
afterAll(() => server.close());

/** What the page needs, and nothing else. */
interface Award {
  readonly summary: string;
  readonly evidence: readonly { readonly exact: string; readonly start: number; readonly end: number }[];
}

interface Response {
  readonly data?: {
    readonly applicant: {
      readonly experiences: readonly { readonly outcomes: readonly (Award & { readonly kind: string })[] }[];
    } | null;
  };
  readonly errors?: readonly { readonly message: string }[];
}

async function fetchAwards(): Promise<Award[]> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: `{ applicant { experiences { outcomes { kind summary evidence { exact start end } } } } }`,
    }),
  });
  const { data, errors }: Response = JSON.parse(await response.text());
  if (data === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const outcomes = data.applicant?.experiences.flatMap((experience) => experience.outcomes) ?? [];
  return outcomes
    .filter(({ kind }) => kind === 'AWARD')
    .map(({ summary, evidence }) => ({ summary, evidence }));
}

test('plain fetch gets an award with its evidence', async () => {
  expect(await fetchAwards()).toEqual([
    {
      summary: 'The same paper, polished later, won best paper of the Sber AI Journey conference.',
      evidence: [
        {
          exact: 'we later polished it and won the Sber AI Journey conference for best paper',
          start: expect.any(Number),
          end: expect.any(Number),
        },
      ],
    },
  ]);
});

test('the offsets of evidence count what a string’s iterator gives', async () => {
  const response = await fetch(`${endpoint}?query={letter{text}}`);
  const { data }: { readonly data: { readonly letter: { readonly text: string } } } = JSON.parse(
    await response.text(),
  );
  const characters = Array.from(data.letter.text);
  for (const { exact, start, end } of (await fetchAwards()).flatMap(({ evidence }) => evidence)) {
    expect(characters.slice(start, end).join('')).toBe(exact);
  }
});

test('what was asked wrong is told in the answer, with plain fetch too', async () => {
  const response = await fetch(`${endpoint}?query={applicant{nmae}}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'Cannot query field "nmae" on type "Applicant". Did you mean "name"?' }],
  });
});
