/** The tables of rules as cases of tests, in whatever language. */
import type { Draft } from '../../src/draft/draft.js';

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

/** The research areas of a draft: those that are facts, and those that are suggested. */
export function areasOf({ facts, suggestions }: Draft): readonly Readonly<Record<string, unknown>>[] {
  const suggested = suggestions.filter(({ place }) => place[0] === 'researchAreas').map(({ fact }) => fact);
  return [...Object.values(facts.researchAreas ?? {}), ...suggested];
}
