/** Decides which place is meant by words that stand in several. */
import type { Span } from '../../letter/model.js';
import { type Fields, fieldsOf, INNER, Quoted, quotedIn, withQuotes } from './tree.js';

/**
 * @param fact a fact
 * @param around where what it belongs to is, if anywhere
 * @returns the fact with one place for each quote: that which is nearest to its other evidence. Quotes of which that
 *   cannot be told are left out, and so are facts within it that have no others.
 */
export function settle(fact: Fields, around: readonly Span[] = []): Fields {
  const own = quotedIn(fact);
  const known = [...own.flatMap(({ place }) => place ?? []), ...around];
  const name = fact.get('name');
  const settled = withQuotes(fact, (quoted) => {
    if (quoted.place !== null) return quoted;
    const [first] = quoted.places;
    // A name means the same wherever it stands.
    const isName = typeof name === 'string' && quoted.words === name;
    const place = nearestTo(quoted.places, known) ?? (isName ? first : undefined);
    return place === undefined ? null : new Quoted(quoted.words, [place]);
  });
  const result = fieldsOf(settled);
  for (const inner of INNER) {
    if (!result.has(inner)) continue;
    const facts = [...fieldsOf(result.get(inner))].map(
      ([key, each]) => [key, settle(fieldsOf(each), placesOf(result))] as const,
    );
    result.set(inner, new Map(facts.filter(([, each]) => quotedIn(each).length > 0)));
  }
  return result;
}

/** @returns where a fact is, in UTF-16 offsets of the letter */
export function placesOf(fact: Fields): readonly Span[] {
  return quotedIn(fact).flatMap(({ place }) => place ?? []);
}

function nearestTo(places: readonly Span[], known: readonly Span[]): Span | undefined {
  if (known.length === 0) return undefined;
  const distance = (place: Span) =>
    Math.min(...known.map(({ start, end }) => Math.max(0, start - place.end, place.start - end)));
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}
