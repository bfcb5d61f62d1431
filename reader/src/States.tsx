/** What a view shows while there is nothing to show yet, or nothing at all. */
import { ALL_LETTERS } from './address.ts';
import type { AskError } from './client.ts';
import { Link } from './navigation.tsx';
import { TokenForm } from './TokenForm.tsx';

/** Stands where the content will be, and says so to screen readers; what takes long says that too. */
export function Loading({ what, isSlow }: { readonly what: string; readonly isSlow: boolean }) {
  return (
    <div class="state loading" role="status">
      <h1 class={isSlow ? '' : 'soon'}>
        {isSlow
          ? `${what} takes longer than usual. The server may be busy: it goes on by itself.`
          : `${what} is on its way …`}
      </h1>
      <div class="skeleton" aria-hidden="true">
        {[92, 100, 97, 64, 0, 98, 94, 100, 41].map((width, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are always the same.
          <span key={line} style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}

/** Says what went wrong, and offers what helps: a token for private letters, another try for all else. */
export function Failed({ error, onRetry }: { readonly error: AskError; readonly onRetry: () => void }) {
  if (error.code === 'UNAUTHENTICATED') return <TokenForm />;
  return (
    <div class="state failed" role="alert">
      <h1>{TITLES[error.code] ?? 'That did not work'}</h1>
      <p>{error.message}</p>
      {error.code === 'BAD_USER_INPUT' ? (
        <p>
          The address asks for what cannot be had. <Link to={ALL_LETTERS}>All letters</Link>
        </p>
      ) : (
        <button
          type="button"
          onClick={() => {
            // This button goes, and the focus would go with it.
            document.getElementById('content')?.focus();
            onRetry();
          }}
        >
          Try again
        </button>
      )}
    </div>
  );
}

const TITLES: Readonly<Record<string, string>> = {
  UNREACHABLE: 'No answer from the server',
  BUSY: 'The server is busy',
  TOO_MANY_REQUESTS: 'Too many questions for now',
};
