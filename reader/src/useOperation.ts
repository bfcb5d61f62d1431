/** An operation and how it stands, for a view. */
import { useEffect, useState } from 'preact/hooks';
import { AskError, ask, followToken, remembered } from './client.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** How long an answer may take before the reader is told that it takes long, in ms. */
const SLOW = 4_000;

/** An operation with its variables. */
export interface Operation<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/** How an operation stands: `data` may be of the variables before while those asked for are under way. */
export interface Standing<Result> {
  readonly data: Result | null;
  readonly error: AskError | null;
  readonly isLoading: boolean;
  /** Whether the answer takes longer than usual. */
  readonly isSlow: boolean;
  readonly retry: () => void;
}

/**
 * @param operation what to ask
 * @returns how it stands; the answer at once where it was asked before
 */
export function useOperation<Result, Variables>({
  document,
  variables,
}: Operation<Result, Variables>): Standing<Result> {
  const asked = document.toString() + JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Standing<Result>, 'retry'> & { readonly asked: string }>(() => ({
    data: remembered(document, variables),
    error: null,
    isLoading: true,
    isSlow: false,
    asked,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of both says when either is another.
  useEffect(() => {
    const known = remembered(document, variables);
    if (known !== null) {
      setState({ data: known, error: null, isLoading: false, isSlow: false, asked });
      return;
    }
    setState(({ data }) => ({ data, error: null, isLoading: true, isSlow: false, asked }));
    const waiting = new AbortController();
    const slow = setTimeout(() => setState((before) => ({ ...before, isSlow: true })), SLOW);
    ask(document, variables, waiting.signal)
      .then((data) => setState({ data, error: null, isLoading: false, isSlow: false, asked }))
      .catch((error: unknown) => {
        if (waiting.signal.aborted) return;
        const failure = error instanceof AskError ? error : new AskError('The page has failed.', 'UNKNOWN');
        setState({ data: null, error: failure, isLoading: false, isSlow: false, asked });
      })
      .finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      waiting.abort();
    };
  }, [asked, attempt]);
  // A token that is given to one operation of a view is for all of them.
  useEffect(() => followToken(() => setAttempt((count) => count + 1)), []);
  const isOf = state.asked === asked;
  return {
    data: isOf ? state.data : (remembered(document, variables) ?? state.data),
    error: isOf ? state.error : null,
    isLoading: !isOf || state.isLoading,
    isSlow: isOf && state.isSlow,
    retry: () => setAttempt((count) => count + 1),
  };
}
