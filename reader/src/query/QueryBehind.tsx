/** “The query behind this”: the operation that filled the view, to run in Playground and to copy as a client's code. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { token } from '../client.ts';
import { hasPlayground } from '../config.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { CODE, trimmed } from './clientCode.ts';

interface QueryBehindProps {
  readonly document: TypedDocumentString<unknown, never>;
  /** Those that it was sent with; several where it was sent as often. */
  readonly variables: readonly unknown[];
  /** What the button is called, where a view has another. */
  readonly name?: string;
  /** How the view comes from it, in a sentence. */
  readonly children: ComponentChildren;
}

/** Where Playground looks for an operation that it is to open with. */
const HANDOVER = 'lettergraph-operation';

export function QueryBehind({
  document,
  variables,
  name = 'The query behind this',
  children,
}: QueryBehindProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<keyof typeof CODE>('GraphQL');
  const [said, setSaid] = useState('');
  const query = trimmed(document.toString());
  const code = CODE[chosen]({ query, variables }, { origin: location.origin, isPrivate: token() !== null });
  const handOver = () =>
    localStorage.setItem(HANDOVER, JSON.stringify(variables.map((each) => ({ query, variables: each }))));
  return (
    <div class="behind">
      <button type="button" class="plain" onClick={() => dialog.current?.showModal()}>
        {name}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes every dialog. */}
      <dialog
        ref={dialog}
        aria-labelledby={id}
        onClick={(event) => {
          if (event.target === event.currentTarget) dialog.current?.close();
        }}
        onClose={() => setSaid('')}
      >
        <div class="sheet">
          <header>
            <h2 id={id}>{name}</h2>
            <button type="button" class="plain" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </header>
          <p>{children}</p>
          <fieldset class="scopes">
            <legend>As</legend>
            {names.map((each) => (
              <button key={each} type="button" aria-pressed={each === chosen} onClick={() => setChosen(each)}>
                {each}
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
                onClick={handOver}
                // A link is opened in other ways too: by the middle button, and from its menu.
                onAuxClick={handOver}
                onContextMenu={handOver}
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
