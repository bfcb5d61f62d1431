/** The form in which a fact is added: one that some selected words say, or one that is suggested. */
import { useState } from 'preact/hooks';
import type { Fact, Field, Fields, FieldsBySection, Letter, Path } from './api.ts';
import { FactForm } from './FactForm.tsx';
import { idOf, isNamed, sectionWords } from './words.ts';

/** What the form begins with. */
export interface Beginning {
  /** What it is called. */
  readonly title: string;
  /** Where the fact goes, unless the person says otherwise; null where that is for them to say. */
  readonly path: Path | null;
  /** What the reading has of such a fact in a section already. */
  readonly initial: (section: string) => Fields;
  /** What is filled in besides. */
  readonly given: (section: string, fields: readonly Field[]) => Fields;
}

/** @returns the beginning of a fact that some selected words say. @param quote the quote for them */
export function ofWords(words: string, quote: unknown): Beginning {
  return {
    title: 'Add a fact',
    path: null,
    initial: () => ({}),
    given: (section, fields) => ({
      [fields.some(({ name }) => name === 'mentions') ? 'mentions' : 'evidence']: quote,
      // Brackets are what hides a name.
      ...(isNamed(section) && !/[[\]]/.test(words) ? { name: words.replace(/\s+/gu, ' ') } : {}),
    }),
  };
}

/** @returns the beginning of the fact that is suggested. @param path where it goes, as far as that is known */
export function ofSuggestion(suggestion: Fact, path: Path | null): Beginning {
  const isOwn = (section: string) => section === suggestion.section;
  return {
    title: 'Make it a fact',
    path,
    initial: (section) => (isOwn(section) ? suggestion.fields : {}),
    // Of another section it is the same by its name and its passages.
    given: (section, fields) => {
      const { name, mentions, evidence } = suggestion.fields;
      const passages = mentions ?? evidence;
      return isOwn(section)
        ? {}
        : { name, [fields.some((field) => field.name === 'mentions') ? 'mentions' : 'evidence']: passages };
    },
  };
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
  beginning: { title, path: first, initial, given },
  fields,
  onAdd,
  ...context
}: {
  readonly beginning: Beginning;
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
  const [path, setPath] = useState<Path>(first ?? places[0]?.path ?? ['experiences']);
  const section = String(path.at(-1));
  const format = fields[section] ?? [];
  return (
    <section class="adding" aria-label={title}>
      <h2>{title}</h2>
      <label class="field">
        What it is
        <select
          value={idOf(path)}
          ref={(select) => {
            if (document.activeElement?.closest('.adding') === null) select?.focus();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') context.onCancel();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.closest('section')?.querySelector('form')?.requestSubmit();
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
        title={`${title}: ${sectionWords(section)}`}
        fields={format}
        initial={initial(section)}
        given={given(section, format)}
        onSave={(values) => onAdd(path, values)}
        {...context}
      />
    </section>
  );
}
