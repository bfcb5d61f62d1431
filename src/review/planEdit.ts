/** Turns an edit into changes of the reading's values, or says why it cannot be made. */
import type { Span } from '../letter/model.js';
import { takenBy } from '../reading/references.js';
import { inWords, quoted } from '../reading/shown.js';
import type { Path } from '../reading/yamlSource.js';
import type { Change } from './changeYaml.js';
import type { Edit } from './edit.js';
import { factsIn, isSamePath, referencesTo, valueAt, type WrittenFact } from './factsIn.js';
import { keyFrom } from './keyFrom.js';
import {
  difference,
  type EditContext,
  EditRefused,
  factAt,
  isDrafted,
  type Plan,
  refuseNoSection,
  refuseProvenance,
  reviewed,
  united,
} from './plan.js';
import { followInComments, planSuggestion, suggestionAt } from './planSuggestion.js';

/**
 * @param edit what a person does
 * @param context the reading that it is done to
 * @returns what that changes
 * @throws EditRefused where it cannot be done
 */
export function planEdit(edit: Edit, context: EditContext): Plan {
  const facts = factsIn(context.reading);
  const suggestion = 'path' in edit ? suggestionAt(edit.path, context.suggestions) : null;
  if ('path' in edit && suggestion !== null) return planSuggestion(edit, suggestion, facts, context);
  switch (edit.type) {
    case 'accept':
      return accept(factAt(facts, edit.path), context);
    case 'reject':
      return reject(factAt(facts, edit.path), facts, context);
    case 'correct':
      return correct(factAt(facts, edit.path), edit, context);
    case 'add':
      return add(edit, facts);
    case 'merge':
      return merge(factAt(facts, edit.path), factAt(facts, edit.into), context);
    case 'rename':
      return rename(factAt(facts, edit.path), edit.key, facts, context);
    case 'aside':
      return setAside(edit, context);
  }
}

function accept(fact: WrittenFact, { today }: EditContext): Plan {
  if (!isDrafted(fact)) throw new EditRefused('A person wrote this: there is nothing to accept.');
  if (fact.fields.reviewed !== undefined) throw new EditRefused('This is accepted already.');
  return { changes: reviewed(fact, today), path: fact.path, told: null };
}

function reject(fact: WrittenFact, facts: readonly WrittenFact[], { reading }: EditContext): Plan {
  const { path, section, key } = fact;
  if (path.length === 1) {
    throw new EditRefused(`Every reading has one ${section}: correct it instead.`);
  }
  if (key === null) return { changes: [{ remove: path }], path: null, told: null };
  const references = referencesTo(reading, section, key);
  const needed = references.filter(isNeeded);
  if (needed.length > 0) {
    const names = needed.map((each) => quoted(ownerOf(each).join('/')));
    throw new EditRefused(
      `${inWords(names)} cannot do without ${quoted(key)}: correct ${needed.length === 1 ? 'that' : 'those'} first, or merge ${quoted(key)} with another.`,
    );
  }
  const within = facts.flatMap((each) =>
    each.path.length > path.length && isSamePath(each.path.slice(0, path.length), path)
      ? (each.key ?? [])
      : [],
  );
  const told = [
    ...(within.length > 0 ? [`what was within it (${within.join(', ')})`] : []),
    ...(references.length > 0
      ? [references.length === 1 ? 'a reference to it' : `${references.length} references to it`]
      : []),
  ];
  return {
    // From the end, so that the indexes of what is left to remove stay.
    changes: [...references.toReversed(), path].map((each) => ({ remove: each })),
    path: null,
    told: told.length === 0 ? null : `With it went ${inWords(told)}.`,
  };
}

/** Whether a fact needs what it refers to: a single key, and not one of a list. */
function isNeeded(reference: Path): boolean {
  return typeof reference.at(-1) === 'string';
}

/** The fact that a reference stands in. */
function ownerOf(reference: Path): Path {
  return reference.slice(0, isNeeded(reference) ? -1 : -2);
}

function correct(
  fact: WrittenFact,
  { fields, section: other }: Extract<Edit, { type: 'correct' }>,
  { today }: EditContext,
): Plan {
  const { path, section } = fact;
  if (other !== undefined)
    throw new EditRefused('A fact stays in its section: reject it, and add another one.');
  refuseProvenance(fields);
  if (section === 'asides' && !isDrafted(fact)) {
    const { quote, reason } = { ...fact.fields, ...fields };
    const aside = reason === undefined || reason === null ? quote : { quote, reason };
    return { changes: [{ set: path, to: aside }], path, told: null };
  }
  const changes = Object.entries(fields).flatMap(([name, to]): readonly Change[] => {
    const from = fact.fields[name];
    if (to === null) return from === undefined ? [] : [{ remove: [...path, name] }];
    return difference([...path, name], from, to);
  });
  return { changes: [...changes, ...reviewed(fact, today)], path, told: null };
}

function add(
  { section: above, words, fields }: Extract<Edit, { type: 'add' }>,
  facts: readonly WrittenFact[],
): Plan {
  const section = String(above.at(-1));
  refuseNoSection(above, facts);
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  const key = keyFrom(words, section, new Set(facts.flatMap((fact) => fact.key ?? [])));
  const path = [...above, key];
  return { changes: [{ set: path, to: Object.fromEntries(given) }], path, told: null };
}

function merge(fact: WrittenFact, into: WrittenFact, { reading, today }: EditContext): Plan {
  const { key, section } = fact;
  if (key === null || into.key === null || section !== into.section || fact.path.length === 1) {
    throw new EditRefused('Only two facts of one section can be made one.');
  }
  if (isSamePath(fact.path, into.path)) throw new EditRefused('This is one fact already.');
  const target = into.key;
  const references = referencesTo(reading, section, key);
  const redirected = references.toReversed().map((path): Change => {
    const list = isNeeded(path) ? [] : valueAt(reading, path.slice(0, -1));
    return Array.isArray(list) && list.includes(target) ? { remove: path } : { set: path, to: target };
  });
  return {
    changes: [...united(into, fact.fields), ...redirected, { remove: fact.path }, ...reviewed(into, today)],
    path: into.path,
    told: isNow(key, target, references),
  };
}

function rename(
  fact: WrittenFact,
  to: string,
  facts: readonly WrittenFact[],
  { reading, suggestions }: EditContext,
): Plan {
  const { path, section, key } = fact;
  if (key === null || path.length === 1) throw new EditRefused('This has no key that could be another one.');
  if (to === key) throw new EditRefused('This is its key already.');
  const owner = facts.find((each) => each.key === to && each.path.length > 1);
  if (owner !== undefined) throw new EditRefused(`${takenBy(to, owner.section)} Choose another one.`);
  const references = referencesTo(reading, section, key);
  return {
    changes: [
      ...followInComments(suggestions, fact, to),
      ...references.map((reference): Change => ({ set: reference, to })),
      { rename: path, to },
    ],
    path: [...path.slice(0, -1), to],
    told: isNow(key, to, references),
  };
}

/** What is told of a key that is another one. */
function isNow(key: string, to: string, references: readonly Path[]): string {
  return `${quoted(key)} is ${quoted(to)} now${references.length === 0 ? '' : ', also for what refers to it'}.`;
}

function setAside(span: Span, { reading, quote }: EditContext): Plan {
  const passage = quote(span);
  if (passage === null)
    throw new EditRefused('The letter has these words too often for a quote to fit them alone.');
  const asides = valueAt(reading, ['asides']);
  const path = ['asides', Array.isArray(asides) ? asides.length : 0];
  return { changes: [{ set: path, to: passage }], path, told: null };
}
