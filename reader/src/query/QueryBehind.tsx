/** “The query behind this”: the operations that filled the view, to run in Playground and to copy as a client's code. */
import { useRef, useState } from 'preact/hooks';
import { token } from '../client.ts';
import { hasPlayground } from '../config.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { type Asked, CODE, trimmed } from './clientCode.ts';

interface QueryBehindProps {
  readonly operations: readonly {
    readonly document: TypedDocumentString<unknown, never>;
    readonly variables: unknown;
  }[];
}

/** Where Playground looks for an operation that it is to open with. */
const HANDOVER = 'lettergraph-operation';

export function QueryBehind({ operations }: QueryBehindProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<keyof typeof CODE>('GraphQL');
  const [said, setSaid] = useState('');
  const asked = operations.map(
    ({ document, variables }): Asked => ({ query: trimmed(document.toString()), variables }),
  );
  const code = asked
    .map((one) => CODE[chosen](one, { origin: location.origin, isPrivate: token() !== null }))
    .filter(isNew)
    .join('\n');
  return (
    <div class="behind">
      <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
        The query behind this
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes every dialog. */}
      <dialog
        ref={dialog}
        aria-labelledby="query-behind"
        onClick={(event) => {
          if (event.target === event.currentTarget) dialog.current?.close();
        }}
        onClose={() => setSaid('')}
      >
        <div class="sheet">
          <header>
            <h2 id="query-behind">The query behind this</h2>
            <button type="button" class="plain" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </header>
          <fieldset class="scopes">
            <legend>As</legend>
            {names.map((name) => (
              <button key={name} type="button" aria-pressed={name === chosen} onClick={() => setChosen(name)}>
                {name}
              </button>
            ))}
          </fieldset>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
          <pre tabIndex={0}>
            <code>{code}</code>
          </pre>
          <footer>
            <button
              type="button"
              onClick={() => {
                navigator.clipboard.writeText(code).then(
                  () => setSaid('Copied.'),
                  () => setSaid('The browser does not let this page copy: select the text instead.'),
                );
              }}
            >
              Copy
            </button>
            {hasPlayground && (
              <a
                class="button"
                href="/playground"
                target="_blank"
                rel="noopener"
                onClick={() => localStorage.setItem(HANDOVER, JSON.stringify(asked))}
              >
                Run in Playground
              </a>
            )}
            <span role="status">{said}</span>
          </footer>
        </div>
      </dialog>
    </div>
  );
}

const names = Object.keys(CODE).filter(isName);

function isName(name: string): name is keyof typeof CODE {
  return name in CODE;
}

/** Two letters side by side are asked for by one document. */
function isNew(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}
