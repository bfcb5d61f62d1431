/** The form in which two facts are made one. */
import { useState } from 'preact/hooks';
import type { Fact } from './api.ts';
import { FormEnd } from './FormEnd.tsx';
import { idOf, sectionWords } from './words.ts';

export function MergeForm({
  fact,
  others,
  refused,
  onMerge,
  onCancel,
}: {
  readonly fact: Fact;
  /** What it can be merged with: one at least. */
  readonly others: readonly Fact[];
  readonly refused: string | null;
  readonly onMerge: (into: Fact) => void;
  readonly onCancel: () => void;
}) {
  const [into, setInto] = useState(others[0]);
  return (
    <form
      class="fact-form"
      aria-label={`Merge “${fact.label}”`}
      onSubmit={(event) => {
        event.preventDefault();
        if (into !== undefined) onMerge(into);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <label class="field">
        Is the same as
        <select
          ref={(select) => {
            if (document.activeElement?.closest('.fact-form') === null) select?.focus();
          }}
          value={into === undefined ? '' : idOf(into.path)}
          onChange={({ currentTarget }) =>
            setInto(others.find(({ path }) => idOf(path) === currentTarget.value))
          }
        >
          {others.map(({ path, section, key, label }) => (
            <option key={idOf(path)} value={idOf(path)}>
              {section === fact.section ? label : `${sectionWords(section)} ${label}`} ({key})
            </option>
          ))}
        </select>
      </label>
      <p>That one stays, with the passages of both.</p>
      <FormEnd action="Merge" refused={refused} onCancel={onCancel} />
    </form>
  );
}
