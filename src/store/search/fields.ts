/** The fields that are searched, and how much each counts. */
import type { SearchField } from '../../letter/searchSyntax.js';

/** A field: what it is called in a query, and how much it counts that a word stands in it. */
export interface Field {
  readonly name: SearchField;
  readonly boost: number;
}

/** What the postings of each field are numbered by: those of sentences on their own, as they can be left out. */
export const FIELDS = [
  { name: 'summary', boost: 2 },
  { name: 'kind', boost: 2 },
  { name: 'text', boost: 1 },
  { name: 'topic', boost: 1.5 },
  { name: 'title', boost: 3 },
  { name: 'text', boost: 1 },
] as const satisfies readonly Field[];

/** The numbers of the fields. */
export const FIELD = { summary: 0, kind: 1, passages: 2, topic: 3, title: 4, sentence: 5 } as const;

/** How many bits the number of a field takes. */
export const FIELD_BITS = 3;

/** What stands for a field of a part of a letter: they ascend by the parts, and then by the fields. */
export function keyOf(part: number, field: number): number {
  return (part << FIELD_BITS) | field;
}

/** For each field the first with its name: what is counted over all letters is so for those of one name together. */
export const FIRST_OF_NAME: readonly number[] = FIELDS.map(({ name }) =>
  FIELDS.findIndex((field) => field.name === name),
);

/** The numbers of the fields with a name. */
export function fieldsNamed(name: SearchField): readonly number[] {
  return FIELDS.flatMap((field, number) => (field.name === name ? [number] : []));
}
