/** The form in which two facts are made one. */
import { useState } from 'preact/hooks';
import type { Fact, Letter } from './api.ts';
import { idOf, sectionWords } from './words.ts';

export function MergeForm({
  fact,
  letter,
  refused,
  onMerge,
  onCancel,
}: {
  readonly fact: Fact;
  readonly letter: Letter;
  readonly refused: string | null;
  readonly onMerge: (into: Fact) => void;
  readonly onCancel: () => void;
}) {
  const others = letter.facts.filter((each) => each.section === fact.section && each !== fact);
  const [into, setInto] = useState(others[0]);
  if (into === undefined) {
    return (
      <p role="alert">
        There is no other {sectionWords(fact.section)} to merge it with.{' '}
        <button type="button" ref={(button) => button?.focus()} onClick={onCancel}>
          Back
        </button>
      </p>
    );
  }
  return (
    <form
      class="fact-form"
      aria-label={`Merge “${fact.label}”`}
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(into);
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
          value={idOf(into.path)}
          onChange={({ currentTarget }) =>
            setInto(others.find(({ path }) => idOf(path) === currentTarget.value))
          }
        >
          {others.map(({ path, key, label }) => (
            <option key={idOf(path)} value={idOf(path)}>
              {label} ({key})
            </option>
          ))}
        </select>
      </label>
      <p>That one stays, with the passages of both.</p>
      {refused !== null && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      <p class="actions">
        <button type="submit">Merge</button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
