/** Takes out of a draft whatever `check` has something against, so that the rest of it compiles. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { TopicData } from '../../letter/model.js';
import type { ReadingDraft } from '../../reading/readingSchema.js';
import { asRecord } from '../../reading/validate.js';
import type { Path } from '../../reading/yamlSource.js';
import { type Draft, FACT_SECTIONS } from '../draft.js';
import { writeDraft } from '../writeDraft.js';
import { INNER } from './tree.js';

/** How often a draft is checked: what is taken out may be what something else needs. */
const MOST_ROUNDS = 20;

const AUTHOR: ReadingDraft = { by: 'MODEL', name: 'model', date: '2000-01-01' };

/**
 * @param draft a draft
 * @param letter the letter
 * @param topics the vocabulary
 * @returns what compiles of it, and how many facts do not
 */
export function keepWhatChecks(
  draft: Draft,
  letter: string,
  topics: readonly TopicData[],
): { readonly draft: Draft; readonly dropped: number } {
  let kept = draft;
  let dropped = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, missing } = writeDraft({
      draft: kept,
      id: 'letter',
      letter,
      topics,
      key: 'model',
      author: AUTHOR,
      schema: '',
      source: null,
    });
    const { applicant, application } = kept;
    // What is to be filled in is not there to be taken out.
    const empty = [
      ...(applicant === null ? ['applicant'] : []),
      ...(application === null ? ['application'] : []),
    ];
    const places = factPlaces(text).filter(({ path }) => !empty.includes(String(path[0])));
    const wrong = places.filter(({ from, to }) =>
      missing.some(({ file, line }) => file !== LETTER && line >= from && line <= to),
    );
    // What is wrong with a fact within a fact is not wrong with the latter.
    const innermost = wrong.filter(({ path }) => !wrong.some((other) => isWithin(other.path, path)));
    // A placeholder that is hidden by nothing, or by too much, is left to a person, as a warning.
    const isHidden = missing.some(({ file }) => file === LETTER) && Object.keys(kept.redactions).length > 0;
    if (innermost.length === 0 && !isHidden) break;
    dropped += innermost.length;
    kept = without(isHidden ? { ...kept, redactions: {} } : kept, innermost);
  }
  return { draft: kept, dropped };
}

const LETTER = 'letter/letter.txt';

/** A fact or an aside, and the lines that it takes. */
interface FactPlace {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

function factPlaces(text: string): FactPlace[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const places: FactPlace[] = [];
  const visit = (node: unknown, above: Path) => {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) add(item, item, [...above, index]);
    }
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      add(pair.key, pair.value ?? pair.key, [...above, String(pair.key.value)]);
    }
  };
  const add = (first: unknown, last: unknown, path: Path) => {
    const { range: start } = asRecord(first);
    const { range: end } = asRecord(last);
    const [section = '', , inner] = path;
    const isAlone = section === 'applicant' || section === 'application';
    const depth = path.length;
    const isFact =
      depth === (isAlone ? 1 : 2) ||
      (depth === (isAlone ? 3 : 4) && INNER.includes(String(isAlone ? path[1] : inner)));
    if (isFact && Array.isArray(start) && Array.isArray(end)) {
      places.push({
        path,
        from: lines.linePos(Number(start[0])).line,
        to: lines.linePos(Number(end[1])).line,
      });
    }
    if (
      depth < 4 &&
      [...FACT_SECTIONS, 'applicant', 'application', 'asides'].some((name) => name === section)
    )
      visit(last, path);
  };
  visit(contents, []);
  return places;
}

function isWithin(path: Path, other: Path): boolean {
  return path.length > other.length && other.every((step, index) => path[index] === step);
}

function without(draft: Draft, places: readonly FactPlace[]): Draft {
  const { facts, ...rest } = structuredClone(draft);
  const reading = { ...rest, ...facts };
  const asides = new Set<unknown>();
  for (const { path } of places) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => new Map(Object.entries(asRecord(value))).get(String(step)), reading);
    const last = path.at(-1) ?? '';
    if (Array.isArray(parent)) asides.add(parent[Number(last)]);
    else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
  }
  const { applicant, application } = reading;
  return {
    ...rest,
    facts,
    applicant: applicant ?? null,
    application: application ?? null,
    asides: rest.asides.filter((each) => !asides.has(each)),
  };
}
