/** What plans of edits are made of, whatever they are about. */

import type { WrittenSuggestion } from '../draft/suggestions.js';
import type { Span } from '../letter/model.js';
import { type ReadingQuote, readingSchema } from '../reading/readingSchema.js';
import { quoted } from '../reading/shown.js';
import { keysAt } from '../reading/validate.js';
import type { Path } from '../reading/yamlSource.js';
import type { Change } from './changeYaml.js';
import { isSamePath, type WrittenFact } from './factsIn.js';

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
  /** The reading, parsed, and what is suggested in its comments. */
  readonly reading: unknown;
  readonly suggestions: readonly WrittenSuggestion[];
  /** The letter's text. */
  readonly letter: string;
  /** The day, as ISO 8601 has it. */
  readonly today: string;
  /** The quote for a passage of the letter; null where none fits it alone. */
  readonly quote: (span: Span) => ReadingQuote | null;
}

/** @returns the fact at a path. @throws EditRefused where there is none */
export function factAt(facts: readonly WrittenFact[], path: Path): WrittenFact {
  const found = facts.find((fact) => isSamePath(fact.path, path));
  if (found === undefined) throw new EditRefused(`The reading has no ${quoted(path.join('/'))}.`);
  return found;
}

/** Whether a program wrote a fact down. */
export function isDrafted({ fields }: WrittenFact): boolean {
  return typeof fields.draft === 'string';
}

/** @returns what says that a person has looked at a fact, and stands by it */
export function reviewed(fact: WrittenFact, today: string): readonly Change[] {
  if (!isDrafted(fact) || fact.fields.reviewed === today) return [];
  return [{ set: [...fact.path, 'reviewed'], to: today }];
}

/** What only we write. */
const PROVENANCE = new Set(['draft', 'reviewed']);

/** @throws EditRefused where fields are given that only we write */
export function refuseProvenance(fields: Readonly<Record<string, unknown>>): void {
  if (Object.keys(fields).some((name) => PROVENANCE.has(name)))
    throw new EditRefused('Who wrote something down cannot be corrected.');
}

/** @throws EditRefused where there can be no facts under a path */
export function refuseNoSection(path: Path, facts: readonly WrittenFact[]): void {
  if (path.length > 1) factAt(facts, path.slice(0, -1));
  if (path.at(-1) === 'asides' || !keysAt(readingSchema, [...path, 'key']).includes('draft'))
    throw new EditRefused(`There can be no facts under ${quoted(path.join('/'))}.`);
}

/** @returns the changes from one value to another: of lists only what differs, where they have the same length or grow */
export function difference(path: Path, from: unknown, to: unknown): readonly Change[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && from.length <= to.length) {
    return to.flatMap((item: unknown, index) => difference([...path, index], from[index], item));
  }
  return [{ set: path, to }];
}

/** @returns what gives a fact the fields of another besides its own; of two single values its own stays */
export function united(into: WrittenFact, fields: Readonly<Record<string, unknown>>): readonly Change[] {
  return Object.entries(fields).flatMap(([name, value]): readonly Change[] => {
    if (PROVENANCE.has(name)) return [];
    const kept = into.fields[name];
    return difference([...into.path, name], kept, unite(kept, value, QUOTES.has(name)));
  });
}

/** What may be one quote, or a list of them. */
const QUOTES = new Set(['mentions', 'evidence']);

/** Two values of a field as one: lists have the items of both, each once; of two single values the first stays. */
function unite(kept: unknown, added: unknown, areQuotes: boolean): unknown {
  if (kept === undefined || kept === null) return added;
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
