/** The tables of rules as cases of tests, in whatever language. */
import { expect, test } from 'vitest';
import type { Draft } from '../../src/draft/draft.js';
import type { AreaMade } from '../../src/draft/rules/researchAreas.js';
import type { Rule } from '../../src/draft/rules/rule.js';

/** The experiences of a draft, in its order. */
export const experiences = (draft: Draft) => Object.values(draft.facts.experiences ?? {});

/** The organizations of a draft but for whom it is written to: their names, or where they have none what they are called. */
export const named = ({ facts }: Draft) =>
  Object.entries(facts.organizations ?? {}).flatMap(([key, { name, mentions }]) =>
    key === 'addressee' ? [] : [name ?? mentions],
  );

/** Each example of each rule, with the rule's name before it and the rule behind it. */
export const cases = <Rule extends { readonly name: string; readonly examples: readonly string[] }>(
  rules: readonly Rule[],
) =>
  rules.flatMap((rule) => rule.examples.map((example): [string, string, Rule] => [rule.name, example, rule]));

/** The same of what only looks alike. */
export const lookalikes = <Rule extends { readonly name: string; readonly not?: readonly string[] }>(
  rules: readonly Rule[],
) =>
  rules.flatMap((rule) =>
    (rule.not ?? []).map((example): [string, string, Rule] => [rule.name, example, rule]),
  );

/** The research areas that a draft suggests. */
export const suggestedAreas = ({ suggestions }: Draft): readonly Readonly<Record<string, unknown>>[] =>
  suggestions.filter(({ place }) => place[0] === 'researchAreas').map(({ fact }) => fact);

/** The research areas of a draft: those that are facts, and those that are suggested. */
export const areasOf = (draft: Draft): readonly Readonly<Record<string, unknown>>[] => [
  ...Object.values(draft.facts.researchAreas ?? {}),
  ...suggestedAreas(draft),
];

/**
 * Tests a table of areas.
 *
 * @param rules the table
 * @param areas gives the areas of a letter with a sentence
 */
export function testAreaRules(
  rules: readonly Rule<AreaMade>[],
  areas: (sentence: string) => ReturnType<typeof areasOf>,
): void {
  test.each(cases(rules))('%s: %s', (_, sentence, { makes }) => {
    const found = areas(sentence);
    expect(found.length).toBeGreaterThan(0);
    if (makes.standing !== null) expect(found.map(({ standing }) => standing)).toContain(makes.standing);
  });
  test.each(lookalikes(rules))('not %s: %s', (_, sentence) => {
    expect(areas(sentence)).toEqual([]);
  });
}
