/** Who wrote facts down, and what nobody has reviewed: what the API says of it, from either store. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { topics } from '../store/generatedCorpus.js';
import { storesOf } from '../store/stores.js';
import { tinyLetter } from '../store/tinyLetter.js';
import { ask } from './ask.js';

const drafts = {
  rules: { by: 'RULES', name: 'rules-1', date: '2026-11-28' },
  llama: { by: 'MODEL', name: 'llama3.1:8b', date: '2026-11-27' },
};
const letters = [
  tinyLetter('by-hand', ['Hello.'], { asides: ['Hello.'] }),
  tinyLetter('drafted', ['I like music.', 'I like biology.', 'I play the organ.', 'Hello.'], {
    drafts,
    motivations: {
      music: { kind: 'LEARNING', summary: 'Music.', evidence: 'I like music', draft: 'rules' },
      biology: { kind: 'LEARNING', summary: 'Biology.', evidence: 'I like biology', draft: 'llama' },
      organ: {
        kind: 'LEARNING',
        summary: 'The organ.',
        evidence: 'I play the organ',
        draft: 'llama',
        reviewed: '2026-11-29',
      },
    },
    asides: [{ quote: 'Hello.', reason: 'A greeting.', draft: 'rules' }],
  }),
  tinyLetter('reviewed', ['I like music.'], {
    drafts,
    motivations: {
      music: {
        kind: 'LEARNING',
        summary: 'Music.',
        evidence: 'I like music',
        draft: 'rules',
        reviewed: '2026-12-01',
      },
    },
  }),
];

describe.each(await storesOf({ topics, letters }))('in $kind', ({ store }) => {
  const answer = (source: string) => ask(z.unknown(), source, { store });
  const PROVENANCE = 'provenance { by name date isDraft reviewed }';

  test('a fact has who wrote it down, and whether a person has reviewed it', async () => {
    expect(
      await answer(`{
        letter(id: "drafted") {
          facts(type: [APPLICANT, MOTIVATION]) { id ${PROVENANCE} }
          sentences(covered: false) { aside { reason ${PROVENANCE} } }
        }
      }`),
    ).toEqual({
      letter: {
        facts: [
          {
            id: 'drafted/applicant',
            provenance: { by: 'PERSON', name: null, date: null, isDraft: false, reviewed: null },
          },
          { id: 'drafted/music', provenance: { ...drafts.rules, isDraft: true, reviewed: null } },
          { id: 'drafted/biology', provenance: { ...drafts.llama, isDraft: true, reviewed: null } },
          { id: 'drafted/organ', provenance: { ...drafts.llama, isDraft: false, reviewed: '2026-11-29' } },
        ],
        sentences: [
          {
            aside: { reason: 'A greeting.', provenance: { ...drafts.rules, isDraft: true, reviewed: null } },
          },
        ],
      },
    });
  });

  test('a letter has how much of it a person stands by', async () => {
    const fields = 'letter { review { isDraft facts drafts reviewed asideDrafts } }';
    expect(await answer(`{ applicants { nodes { ${fields} } } }`)).toEqual({
      applicants: {
        nodes: [
          { isDraft: false, facts: 3, drafts: 0, reviewed: 0, asideDrafts: 0 },
          { isDraft: true, facts: 6, drafts: 2, reviewed: 1, asideDrafts: 1 },
          { isDraft: false, facts: 4, drafts: 0, reviewed: 1, asideDrafts: 0 },
        ].map((review) => ({ letter: { review } })),
      },
    });
  });

  test.each([
    ['true', ['drafted']],
    ['false', ['by-hand', 'reviewed']],
    ['null', ['by-hand', 'drafted', 'reviewed']],
  ])('applicants are found by whether their letters have drafts: %s', async (isDraft, ids) => {
    expect(
      await answer(`{ applicants(where: { isDraft: ${isDraft} }) { nodes { letter { id } } totalCount } }`),
    ).toEqual({
      applicants: { nodes: ids.map((id) => ({ letter: { id } })), totalCount: ids.length },
    });
  });
});
