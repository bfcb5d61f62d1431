/** Finds the facts and asides of a reading, right or wrong, and what refers to them. */
import { declaredKeys, REFERENCES } from '../reading/readReading.js';
import { asRecord } from '../reading/validate.js';
import type { Path } from '../reading/yamlSource.js';

/** A fact or an aside as it is written down. */
export interface WrittenFact {
  readonly path: Path;
  /** The section that it is in: `applicant`, `people`, `outcomes`, `asides` and so on. */
  readonly section: string;
  /** What is called by its id; an aside has none. */
  readonly key: string | null;
  /** Its fields; a bare aside has its quote. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The facts that every reading has, one each. */
const SINGLE = ['applicant', 'application'] as const;

/**
 * @param reading a parsed reading
 * @returns its facts, those within others after them, and its asides; applicant and application even where they are missing
 */
export function factsIn(reading: unknown): readonly WrittenFact[] {
  const raw = asRecord(reading);
  const single = SINGLE.map((key) => ({ path: [key], section: key, key, fields: asRecord(raw[key]) }));
  const keyed = declaredKeys(raw).map(({ path, section, key }) => ({
    path,
    section,
    key,
    fields: asRecord(valueAt(raw, path)),
  }));
  const asides: readonly unknown[] = Array.isArray(raw.asides) ? raw.asides : [];
  return [
    ...single,
    ...keyed,
    ...asides.map((aside, index) => ({
      path: ['asides', index],
      section: 'asides',
      key: null,
      fields: 'quote' in asRecord(aside) ? asRecord(aside) : { quote: aside },
    })),
  ];
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((within, step) => {
    if (Array.isArray(within)) return typeof step === 'number' ? within[step] : undefined;
    const record = asRecord(within);
    return Object.hasOwn(record, step) ? record[step] : undefined;
  }, value);
}

/** Whether two paths lead to the same place. */
export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

/**
 * @param reading a parsed reading
 * @param section the section of what is referred to
 * @param key its key
 * @returns the paths of all that refers to it: items of lists, and single keys
 */
export function referencesTo(reading: unknown, section: string, key: string): readonly Path[] {
  const within = (value: unknown, above: Path): Path[] =>
    Object.entries(asRecord(value)).flatMap(([name, inner]) => {
      const path = [...above, name];
      if (REFERENCES.get(name) === section) {
        if (inner === key) return [path];
        if (Array.isArray(inner))
          return inner.flatMap((item, index) => (item === key ? [[...path, index]] : []));
      }
      return Array.isArray(inner) ? [] : within(inner, path);
    });
  return within(reading, []);
}
