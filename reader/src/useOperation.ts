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

/** How an operation stands. */
export interface Standing<Result> {
  /** The answer, or that to the variables before while the one that is asked for is under way. */
  readonly data: Result | null;
  /** Whether `data` is an answer to other variables: it may be shown, and nothing may be concluded from it. */
  readonly isStale: boolean;
  readonly error: AskError | null;
  readonly isLoading: boolean;
  /** Whether the answer takes longer than usual. */
  readonly isSlow: boolean;
  readonly retry: () => void;
}

/**
 * @param operation what to ask; null for nothing
 * @returns how it stands; the answer at once where it was asked before
 */
export function useOperation<Result, Variables>(
  operation: Operation<Result, Variables> | null,
): Standing<Result> {
  const asked = operation === null ? '' : operation.document.toString() + JSON.stringify(operation.variables);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<Result>>(() => ({
    asked,
    data: answerTo(operation),
    answered: asked,
    error: null,
    isSlow: false,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of both says when either is another.
  useEffect(() => {
    const known = answerTo(operation);
    if (operation === null || known !== null) {
      setState({ asked, data: known, answered: asked, error: null, isSlow: false });
      return;
    }
    setState(({ data, answered }) => ({ asked, data, answered, error: null, isSlow: false }));
    const waiting = new AbortController();
    const slow = setTimeout(() => setState((before) => ({ ...before, isSlow: true })), SLOW);
    ask(operation.document, operation.variables, waiting.signal)
      .then((data) => setState({ asked, data, answered: asked, error: null, isSlow: false }))
      .catch((error: unknown) => {
        if (waiting.signal.aborted) return;
        const failure = error instanceof AskError ? error : new AskError('The page has failed.', 'UNKNOWN');
        setState({ asked, data: null, answered: asked, error: failure, isSlow: false });
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
  const known = isOf ? null : answerTo(operation);
  const data = known ?? state.data;
  const isStale = data !== null && known === null && state.answered !== asked;
  const error = isOf ? state.error : null;
  return {
    data,
    isStale,
    error,
    isLoading: operation !== null && error === null && (data === null || isStale),
    isSlow: isOf && state.isSlow,
    retry: () => setAttempt((count) => count + 1),
  };
}

/** The answer to an operation, if it was asked before. */
function answerTo<Result, Variables>(operation: Operation<Result, Variables> | null): Result | null {
  return operation && remembered(operation.document, operation.variables);
}

/** What was asked last, and what was answered last. */
interface State<Result> {
  /** The operation that is asked, as text; an error is its error. */
  readonly asked: string;
  readonly data: Result | null;
  /** The operation that `data` answers. */
  readonly answered: string;
  readonly error: AskError | null;
  readonly isSlow: boolean;
}
