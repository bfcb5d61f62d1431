/** How each form of the review ends: why it was refused, and what can be done with it. */
export function FormEnd({
  action,
  refused,
  onCancel,
}: {
  /** What the form does. */
  readonly action: string;
  /** Why the server did not do it. */
  readonly refused: string | null;
  readonly onCancel: () => void;
}) {
  return (
    <>
      {refused !== null && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      <p class="actions">
        <button type="submit">{action}</button>
        <button type="button" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </p>
    </>
  );
}
