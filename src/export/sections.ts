/** The order in which exports show a letter's facts. */
import { FactType } from '../letter/enums.js';
import type { Letter, LinkedFact } from '../letter/letter.js';
import { FACT_HEADINGS } from '../letter/words.js';

/** The facts of a type, under their heading. */
export interface Section {
  readonly type: FactType;
  readonly heading: string;
  /** Never empty. */
  readonly facts: readonly LinkedFact[];
}

/** All facts of a letter, by type, in the order in which types are best read. */
export function sectionsOf(letter: Letter): Section[] {
  return Object.entries(FACT_HEADINGS).flatMap(([name, heading]) => {
    const type = Object.values(FactType).find((each) => each === name);
    if (type === undefined) return [];
    const facts = letter.factsOf(type);
    return facts.length === 0 ? [] : [{ type, heading, facts }];
  });
}

/** The facts' numbers by their ids, from 1, in the order in which they are shown. */
export function numbersOf(letter: Letter): ReadonlyMap<string, number> {
  const facts = sectionsOf(letter).flatMap((section) => section.facts);
  return new Map(facts.map(({ id }, index) => [id, index + 1]));
}
