/** The form in which a fact is given another key. */
import { useState } from 'preact/hooks';
import type { Fact } from './api.ts';
import { FormEnd } from './FormEnd.tsx';

export function RenameForm({
  fact: { key, label },
  refused,
  onRename,
  onCancel,
}: {
  readonly fact: Fact;
  readonly refused: string | null;
  readonly onRename: (key: string) => void;
  readonly onCancel: () => void;
}) {
  const [written, setWritten] = useState(key ?? '');
  return (
    <form
      class="fact-form"
      aria-label={`Another key for “${label}”`}
      onSubmit={(event) => {
        event.preventDefault();
        onRename(written.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="field">
        Key
        <input
          ref={(input) => {
            if (document.activeElement?.closest('.fact-form') !== null) return;
            input?.focus();
            input?.select();
          }}
          type="text"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <p>What refers to it follows. Whoever knows the fact by its old id does not.</p>
      <FormEnd action="Save" refused={refused} onCancel={onCancel} />
    </form>
  );
}
