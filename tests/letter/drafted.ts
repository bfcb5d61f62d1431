/** Letters of which programs wrote down a part. */
import type { LetterData, ProvenanceData, WrittenDown } from '../../src/letter/model.js';

const rules: ProvenanceData = { by: 'RULES', name: 'rules-1', date: '2026-11-28', reviewed: null };
const model: ProvenanceData = { by: 'MODEL', name: 'llama3.1:8b', date: '2026-11-27', reviewed: null };

/** Who wrote down one thing after the other: a person, rules, a model, and rules with a person's review. */
const AUTHORS: readonly WrittenDown[] = [
  { provenance: rules },
  {},
  { provenance: { ...rules, reviewed: '2026-11-29' } },
  { provenance: model },
];

/** A letter with every other of its facts as drafts, and all of its asides. */
export function drafted(letter: LetterData): LetterData {
  return {
    ...letter,
    sentences: letter.sentences.map(({ aside, ...sentence }) =>
      aside === undefined ? sentence : { ...sentence, aside: { ...aside, provenance: rules } },
    ),
    facts: letter.facts.map((fact, index) => ({ ...fact, ...AUTHORS[index % AUTHORS.length] })),
  };
}
