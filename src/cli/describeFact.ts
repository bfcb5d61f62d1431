/** What a fact says beside its label and its passages, field by field. */
import type { LinkedFact } from '../letter/letter.js';
import { draftWords, provenanceOf } from '../letter/provenance.js';
import { inMarks } from '../letter/quotationMarks.js';
import { wordsOf } from '../letter/words.js';

/** Fields that are shown elsewhere, or of which the words say more. */
const ELSEWHERE = new Set(['type', 'id', 'evidence', 'letter', 'redaction', 'provenance']);
/** Fields that have an enum value. */
const ENUMS = ['kind', 'status', 'standing', 'sentiment', 'role', 'otherRoles'] as const;

/** A field's name, and its value in words. */
export type Field = readonly [name: string, value: string];

/**
 * @param fact any fact
 * @returns its fields in the model's order, without those that the letter says nothing for; and, where a person did not
 *   write it, by what it was drafted
 */
export function fieldsOf(fact: LinkedFact): readonly Field[] {
  const toWords = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (Array.isArray(value)) return value.map((each) => toWords(name, each)).join(', ');
    if (typeof value === 'object' && value !== null && 'asWritten' in value)
      return inMarks(String(value.asWritten));
    if (typeof value !== 'string') return String(value ?? '');
    if (isEnum(name)) return wordsOf(value);
    const owner = `${fact.letter.id}/`;
    return value.startsWith(owner) ? value.slice(owner.length) : value;
  };
  const drafted = draftWords(provenanceOf(fact));
  const fields = Object.entries(fact).flatMap(([name, value]): Field[] => {
    const words = ELSEWHERE.has(name) ? '' : toWords(name, value);
    return words === '' ? [] : [[spaced(name), words]];
  });
  return [...fields, ...(drafted === null ? [] : [['drafted', drafted] as const])];
}

/** What sort of fact it is, in a few words; empty where its type says it all. */
export function sortOf(fact: LinkedFact): string {
  return Object.entries(fact)
    .flatMap(([name, value]) => (isEnum(name) && typeof value === 'string' ? wordsOf(value) : []))
    .join(', ');
}

function isEnum(name: string): boolean {
  return ENUMS.some((each) => each === name);
}

/** The name of a field as words, such as “first time”. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
