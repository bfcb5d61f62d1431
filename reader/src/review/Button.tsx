/** A button for what a key does as well. */
import type { ComponentChildren } from 'preact';

export function Button({
  keys,
  onClick,
  children,
}: {
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" aria-keyshortcuts={keys === 'U' ? 'Shift+U' : keys} onClick={onClick}>
      {children} <kbd>{keys === 'U' ? '⇧U' : keys}</kbd>
    </button>
  );
}
