/** Turns an edit into changes of the reading's values, or says why it cannot be made. */
import type { Span } from '../letter/model.js';
import { type ReadingQuote, readingSchema } from '../reading/readingSchema.js';
import { inWords, quoted } from '../reading/shown.js';
import { keysAt } from '../reading/validate.js';
import type { Path } from '../reading/yamlSource.js';
import type { Change } from './changeYaml.js';
import type { Edit } from './edit.js';
import { factsIn, isSamePath, referencesTo, valueAt, type WrittenFact } from './factsIn.js';
import { keyFrom } from './keyFrom.js';

/** What is to be done. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Where the fact is that the edit was about; null where it is no more. */
  readonly path: Path | null;
  /** What was done besides, in a sentence; null where that was nothing. */
  readonly told: string | null;
}

/** An edit cannot be made; the message says why, and what to do. */
export class EditRefused extends Error {
  override name = 'EditRefused';
}

/** What a plan is made with. */
export interface EditContext {
  /** The reading, parsed. */
  readonly reading: unknown;
  /** The day, as ISO 8601 has it. */
  readonly today: string;
  /** The quote for a passage of the letter; null where none fits it alone. */
  readonly quote: (span: Span) => ReadingQuote | null;
}

/**
 * @param edit what a person does
 * @param context the reading that it is done to
 * @returns what that changes
 * @throws EditRefused where it cannot be done
 */
export function planEdit(edit: Edit, context: EditContext): Plan {
  const facts = factsIn(context.reading);
  switch (edit.type) {
    case 'accept':
      return accept(factAt(facts, edit.path), context);
    case 'reject':
      return reject(factAt(facts, edit.path), facts, context);
    case 'correct':
      return correct(factAt(facts, edit.path), edit.fields, context);
    case 'add':
      return add(edit, facts);
    case 'merge':
      return merge(factAt(facts, edit.path), factAt(facts, edit.into), context);
    case 'aside':
      return setAside(edit, context);
  }
}

function factAt(facts: readonly WrittenFact[], path: Path): WrittenFact {
  const found = facts.find((fact) => isSamePath(fact.path, path));
  if (found === undefined) throw new EditRefused(`The reading has no ${quoted(path.join('/'))}.`);
  return found;
}

function isDrafted({ fields }: WrittenFact): boolean {
  return typeof fields.draft === 'string';
}

function accept(fact: WrittenFact, { today }: EditContext): Plan {
  if (!isDrafted(fact)) throw new EditRefused('A person wrote this: there is nothing to accept.');
  if (fact.fields.reviewed !== undefined) throw new EditRefused('This is accepted already.');
  return { changes: reviewed(fact, today), path: fact.path, told: null };
}

/** What a person has looked at, and stands by. */
function reviewed(fact: WrittenFact, today: string): readonly Change[] {
  if (!isDrafted(fact) || fact.fields.reviewed === today) return [];
  return [{ set: [...fact.path, 'reviewed'], to: today }];
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

function correct(fact: WrittenFact, fields: Readonly<Record<string, unknown>>, { today }: EditContext): Plan {
  const { path, section } = fact;
  const other = Object.entries(fields).filter(([name]) => PROVENANCE.has(name));
  if (other.length > 0) throw new EditRefused('Who wrote something down cannot be corrected.');
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

/** What only we write. */
const PROVENANCE = new Set(['draft', 'reviewed']);

/** The changes from one value to another: of lists only what differs, where they have the same length or grow. */
function difference(path: Path, from: unknown, to: unknown): readonly Change[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && from.length <= to.length) {
    return to.flatMap((item: unknown, index) => difference([...path, index], from[index], item));
  }
  return [{ set: path, to }];
}

function add(
  { section: above, words, fields }: Extract<Edit, { type: 'add' }>,
  facts: readonly WrittenFact[],
): Plan {
  const section = String(above.at(-1));
  if (above.length > 1) factAt(facts, above.slice(0, -1));
  if (section === 'asides' || !keysAt(readingSchema, [...above, 'key']).includes('draft')) {
    throw new EditRefused(`There can be no facts under ${quoted(above.join('/'))}.`);
  }
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
  const united = Object.entries(fact.fields).flatMap(([name, value]): readonly Change[] => {
    if (PROVENANCE.has(name)) return [];
    const kept = into.fields[name];
    return difference([...into.path, name], kept, unite(kept, value, QUOTES.has(name)));
  });
  const target = into.key;
  const references = referencesTo(reading, section, key);
  const redirected = references.toReversed().map((path): Change => {
    const list = isNeeded(path) ? [] : valueAt(reading, path.slice(0, -1));
    return Array.isArray(list) && list.includes(target) ? { remove: path } : { set: path, to: target };
  });
  return {
    changes: [...united, ...redirected, { remove: fact.path }, ...reviewed(into, today)],
    path: into.path,
    told: `${quoted(key)} is ${quoted(target)} now${references.length === 0 ? '' : ', also for what refers to it'}.`,
  };
}

/** What may be one quote, or a list of them. */
const QUOTES = new Set(['mentions', 'evidence']);

/** Two values of a field as one: lists have the items of both, each once; of two single values the first stays. */
function unite(kept: unknown, added: unknown, areQuotes: boolean): unknown {
  if (kept === undefined) return added;
  if (areQuotes || (Array.isArray(kept) && Array.isArray(added))) {
    const items = [kept, added].flat();
    const known = new Set<string>();
    const united = items.filter((item) => {
      const text = JSON.stringify(item);
      return known.has(text) ? false : known.add(text);
    });
    return united.length === 1 && !Array.isArray(kept) ? kept : united;
  }
  return kept;
}

function setAside(span: Span, { reading, quote }: EditContext): Plan {
  const passage = quote(span);
  if (passage === null)
    throw new EditRefused('The letter has these words too often for a quote to fit them alone.');
  const asides = valueAt(reading, ['asides']);
  const path = ['asides', Array.isArray(asides) ? asides.length : 0];
  return { changes: [{ set: path, to: passage }], path, told: null };
}
