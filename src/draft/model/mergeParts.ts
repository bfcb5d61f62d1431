/** Puts the facts of a letter's parts together: what two parts say of the same is one fact. */
import type { Span } from '../../letter/model.js';
import { REFERENCES } from '../../reading/readReading.js';
import { FACT_SECTIONS, type FactSection } from '../draft.js';
import { Entities } from '../rules/entities.js';
import { placesOf } from './settle.js';
import { type Fields, fieldsOf, INNER, listOf, Quoted, stringsOf, type Value } from './tree.js';

/** The sections of what is named, which others refer to: of these, each to those before it. */
export const NAMED: readonly FactSection[] = ['places', 'organizations', 'people'];

/** The facts of a letter. */
export class MergedFacts {
  applicant: Fields | null = null;
  application: Fields | null = null;
  readonly sections: ReadonlyMap<FactSection, Fields> = new Map(
    FACT_SECTIONS.map((section) => [section, new Map<string, Value>()]),
  );
  readonly asides: Value[] = [];
  readonly #keys = new Entities();

  constructor() {
    for (const key of ['applicant', 'application']) this.#keys.key(key, key);
  }

  /** @returns the facts of a section by key */
  section(name: FactSection): Fields {
    return fieldsOf(this.sections.get(name));
  }

  /** @param words what it is of. @returns a key that no fact of the letter has */
  newKey(words: string): string {
    return this.#keys.key(words, 'fact');
  }

  /** @param part the fields of a part's reading; every quote has one place */
  add(part: Fields): void {
    const keys = new Map<string, string>();
    for (const section of [...NAMED, ...FACT_SECTIONS.filter((name) => !NAMED.includes(name))]) {
      const before = [...this.section(section)];
      for (const [key, value] of fieldsOf(part.get(section))) {
        const fact = this.#renamed(fieldsOf(value), keys);
        const isNamed = NAMED.includes(section);
        const same = (isNamed ? [...this.section(section)] : before).find(([, other]) =>
          isNamed ? isSameName(fact, fieldsOf(other)) : isSameFact(fact, fieldsOf(other)),
        );
        // Two facts of one part that share words are two: only a name makes them one.
        const shared =
          same ?? (isNamed ? before.find(([, other]) => isSameFact(fact, fieldsOf(other))) : undefined);
        const own = shared?.[0] ?? this.newKey(key);
        keys.set(`${section}/${key}`, own);
        if (shared === undefined) this.section(section).set(own, this.#withKeys(fact));
        else this.#join(fieldsOf(shared[1]), fact);
      }
    }
    this.#addApplicant(part, keys);
    this.#addApplication(part, keys);
    for (const aside of listOf(part.get('asides'))) this.asides.push(aside);
  }

  #addApplicant(part: Fields, keys: ReadonlyMap<string, string>): void {
    if (!part.has('applicant')) return;
    const fact = this.#renamed(fieldsOf(part.get('applicant')), keys);
    if (this.applicant === null) this.applicant = fact;
    else this.#join(this.applicant, fact);
  }

  #addApplication(part: Fields, keys: ReadonlyMap<string, string>): void {
    if (!part.has('application')) return;
    const fact = this.#renamed(fieldsOf(part.get('application')), keys);
    if (!fact.has('program')) return;
    const known = [
      ...(this.application === null ? [] : [this.application]),
      ...[...this.section('applications').values()].map((each) => fieldsOf(each)),
    ].find((other) => other.get('program') === fact.get('program'));
    if (known !== undefined) this.#join(known, fact);
    else if (this.application === null) this.application = this.#withKeys(fact);
    else this.section('applications').set(this.newKey(String(fact.get('program'))), this.#withKeys(fact));
  }

  /** A fact that refers to what it means by the letter's keys; what refers to nothing is left out. */
  #renamed(fact: Fields, keys: ReadonlyMap<string, string>): Fields {
    const renamed: Fields = new Map();
    for (const [name, value] of fact) {
      const section = REFERENCES.get(name);
      if (INNER.includes(name)) {
        const facts = [...fieldsOf(value)].map(
          ([key, inner]) => [key, this.#renamed(fieldsOf(inner), keys)] as const,
        );
        renamed.set(name, new Map(facts));
      } else if (section === undefined || section === 'topics') {
        renamed.set(name, value);
      } else {
        const known = [...new Set(stringsOf(value).flatMap((key) => keys.get(`${section}/${key}`) ?? []))];
        const [first] = known;
        if (first !== undefined) renamed.set(name, typeof value === 'string' ? first : known);
      }
    }
    return renamed;
  }

  /** A fact with new keys for the facts within it. */
  #withKeys(fact: Fields): Fields {
    return new Map(
      [...fact].map(([name, value]) =>
        INNER.includes(name)
          ? [name, new Map([...fieldsOf(value)].map(([key, inner]) => [this.newKey(key), inner]))]
          : [name, value],
      ),
    );
  }

  /** Adds to a fact what another one of the same has besides. */
  #join(fact: Fields, other: Fields): void {
    for (const [name, value] of other) {
      const own = fact.get(name);
      if (INNER.includes(name)) this.#joinWithin(fact, name, fieldsOf(value));
      else if (own === undefined) fact.set(name, value);
      else if (Array.isArray(own)) fact.set(name, distinct([...own, ...listOf(value)]));
    }
  }

  #joinWithin(fact: Fields, name: string, facts: Fields): void {
    const own = new Map(fieldsOf(fact.get(name)));
    const before = [...own.values()];
    for (const [key, inner] of facts) {
      const same = before.find((other) => isSameFact(fieldsOf(inner), fieldsOf(other)));
      if (same === undefined) own.set(this.newKey(key), inner);
      else this.#join(fieldsOf(same), fieldsOf(inner));
    }
    fact.set(name, own);
  }
}

/** What tells two facts apart that rest on the same words. */
const TELLING = ['kind', 'topic', 'test', 'sentiment'];
/** How much of the shorter evidence of two facts that are one is in the other's. */
const SHARED = 0.5;

function isSameFact(one: Fields, other: Fields): boolean {
  if (TELLING.some((name) => one.get(name) !== other.get(name))) return false;
  const [a, b] = [placesOf(one), placesOf(other)];
  return overlap(a, b) >= SHARED * Math.min(lengthOf(a), lengthOf(b)) && overlap(a, b) > 0;
}

function isSameName(one: Fields, other: Fields): boolean {
  const [a, b] = [one.get('name'), other.get('name')];
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

function overlap(one: readonly Span[], other: readonly Span[]): number {
  return one
    .flatMap((a) => other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))))
    .reduce((sum, length) => sum + length, 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A list in which each passage, and each text, is once. */
function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const id = value instanceof Quoted ? `${value.place?.start}-${value.place?.end}` : String(value);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
