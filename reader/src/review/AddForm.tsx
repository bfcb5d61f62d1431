/** The form in which a fact is added that some selected words say. */
import { useState } from 'preact/hooks';
import type { Fields, FieldsBySection, Letter, Path } from './api.ts';
import { FactForm } from './FactForm.tsx';
import { idOf, sectionWords, typeOf } from './words.ts';

/** What the fact is to be about. */
export interface Adding {
  /** The selected words, and the quote for them. */
  readonly words: string;
  readonly quote: unknown;
}

/** Where a new fact can go: to a section, or into a fact. */
const SECTIONS = [
  'experiences',
  'motivations',
  'researchAreas',
  'skills',
  'testResults',
  'people',
  'organizations',
  'places',
  'applications',
];
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  experiences: ['outcomes', 'reflections'],
  application: ['choices'],
  applications: ['choices'],
};

export function AddForm({
  task: { words, quote },
  fields,
  onAdd,
  ...context
}: {
  readonly task: Adding;
  readonly fields: FieldsBySection;
  readonly letter: Letter;
  readonly quoteSelected: () => Promise<unknown>;
  readonly refused: string | null;
  readonly onAdd: (section: Path, fields: Fields) => void;
  readonly onCancel: () => void;
}) {
  const places: readonly { readonly path: Path; readonly words: string }[] = [
    ...SECTIONS.map((section) => ({ path: [section], words: sectionWords(section) })),
    ...context.letter.facts.flatMap(({ section, path, label }) =>
      (WITHIN[section] ?? []).map((inner) => ({
        path: [...path, inner],
        words: `${sectionWords(inner)} of ${label}`,
      })),
    ),
  ];
  const [path, setPath] = useState<Path>(places[0]?.path ?? ['experiences']);
  const section = String(path.at(-1));
  const format = fields[section] ?? [];
  const quoted = format.some(({ name }) => name === 'mentions') ? 'mentions' : 'evidence';
  const given: Fields = {
    [quoted]: quote,
    ...(isNamed(section, words) ? { name: words.replace(/\s+/gu, ' ') } : {}),
  };
  return (
    <section class="adding" aria-label="Add a fact">
      <h2>Add a fact</h2>
      <label class="field">
        What it is
        <select
          value={idOf(path)}
          ref={(select) => {
            if (document.activeElement?.closest('.adding') === null) select?.focus();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') context.onCancel();
          }}
          onChange={({ currentTarget }) =>
            setPath(places.find((place) => idOf(place.path) === currentTarget.value)?.path ?? path)
          }
        >
          {places.map((place) => (
            <option key={idOf(place.path)} value={idOf(place.path)}>
              {place.words}
            </option>
          ))}
        </select>
      </label>
      <FactForm
        key={idOf(path)}
        title={`Add: ${sectionWords(section)}`}
        fields={format}
        initial={{}}
        given={given}
        onSave={(values) => onAdd(path, values)}
        {...context}
      />
    </section>
  );
}

/** Whether selected words are a name that a fact of the section may have: brackets are what hides one. */
function isNamed(section: string, words: string): boolean {
  const type = typeOf(section);
  return (type === 'PERSON' || type === 'ORGANIZATION' || type === 'PLACE') && !/[[\]]/.test(words);
}
