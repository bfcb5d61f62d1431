/** A short document can be a large plan: what plans take is bounded, too. */

import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createSchema, createStore } from '../../src/index.js';
import { createKnownOperations } from '../../src/server/operation/knownOperations.js';

const schema = createSchema();
const store = createStore(corpus);

/** A document with so many fragments, each of which has the next one twice. */
function doubling(name: string, levels: number): string {
  const fragments = Array.from({ length: levels }, (_, level) => {
    const next = level + 1 === levels ? 'id' : `...f${level + 1}`;
    return `fragment f${level} on Applicant { letter { applicant { ${next} } } application { applicant { ${next} } } }`;
  });
  return `query ${name} { applicant { ...f0 } } ${fragments.join(' ')}`;
}

test('large plans make room for each other', async () => {
  const known = createKnownOperations(schema);
  const keptOf = async (count: number): Promise<number> => {
    for (let time = 0; time < count; time += 1) {
      const source = doubling(`Q${time}`, 7);
      for (const _ of [1, 2]) {
        const operation = known.add(source, parse(source), null);
        const context = {
          store,
          deadline: Number.POSITIVE_INFINITY,
          hasFailed: false,
          sound: { operation: null },
        };
        expect(await operation?.run?.({}, context)).toContain('"smiles/applicant"');
      }
    }
    return Array.from({ length: count }, (_, time) => known.find(doubling(`Q${time}`, 7), null)).filter(
      Boolean,
    ).length;
  };
  expect(await keptOf(10), 'a few are kept').toBe(10);
  expect(await keptOf(300), 'many are not').toBeLessThan(150);
});
