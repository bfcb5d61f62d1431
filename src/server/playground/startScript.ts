// The script that starts GraphQL Playground in its page: where the API is, which tabs, which settings.

import { createHash } from 'node:crypto';

/** A tab that Playground opens with. */
export type PlaygroundTab = {
  readonly name: string;
  readonly query: string;
  /** Shown in the pane of query variables, which is open in such a tab. */
  readonly variables?: Readonly<Record<string, unknown>>;
};

const ASKS_FOR_TOKEN = '# These letters are private: put a token into HTTP HEADERS below.\n';

/** How Playground starts. */
export type StartOptions = {
  /** Whether a tab starts with the header in which a token goes. */
  readonly asksForToken?: boolean;
};

const settings = {
  'editor.theme': 'dark',
  'request.credentials': 'same-origin',
  // The schema of a running server never changes, so asking for it every two seconds is only load.
  'schema.polling.enable': false,
  'tracing.tracingSupported': false,
};

// Playground's own are hardly to be told from the background; these are readable in both of its themes.
const codeTheme = { comment: '#87919a', variable: '#c9439b' };

/**
 * Writes the script. It is meant for a file of its own and not for a page's HTML, so that JSON in it
 * needs no more escaping than JSON has.
 *
 * @param tabs the tabs of a first visit, the first one selected; Playground's empty one if there is none
 * @returns JavaScript for browsers, to run after Playground's own script
 */
export function startScript(
  tabs: readonly PlaygroundTab[],
  { asksForToken = false }: StartOptions = {},
): string {
  const headers = asksForToken ? { Authorization: 'Bearer <token>' } : {};
  const comment = asksForToken ? ASKS_FOR_TOKEN : '';
  const first = JSON.stringify(
    { settings, tabs: tabs.map((tab) => sessionOf({ ...tab, query: comment + tab.query }, headers)) },
    null,
    2,
  );
  const version = createHash('sha256').update(first).digest('hex').slice(0, 16);
  return `// Starts GraphQL Playground. A first visit gets our tabs and settings, and so does one after they have
// changed; any other finds what the reader left, which giving Playground tabs again would replace.
'use strict';
(() => {
  const first = ${first};
  const version = '${version}';
  const root = document.getElementById('root');
  const endpoint = location.origin + '/graphql';
  const options = { endpoint, setTitle: false, codeTheme: ${JSON.stringify(codeTheme)} };

  // Playground would take queries, tabs and even another endpoint from the address: no link decides that.
  history.replaceState(null, '', location.pathname);

  const before = localStorage.getItem('graphql-playground') ?? '';
  if (localStorage.getItem('lettergraph-playground') !== version || !before.includes(endpoint)) {
    localStorage.setItem('lettergraph-playground', version);
    const tabs = first.tabs.length > 0 ? first.tabs.map((tab) => ({ ...tab, endpoint })) : undefined;
    GraphQLPlayground.init(root, { ...options, settings: first.settings, tabs });
  }
  // Settings that stayed among the options would win over those that the reader changes.
  GraphQLPlayground.init(root, options);

  // Playground reads a query once it is edited; before that it calls each of the query's variables unknown,
  // and does not see that there are several operations to choose from. So have it read the query of
  // every tab that is selected. The store and the selected session are globals of Playground's.
  const { s: store, session } = window;
  let known = null;
  const readQuery = () => {
    if (session().id === known) return;
    known = session().id;
    store.dispatch({ type: 'GET_QUERY_FACTS' });
  };
  store.subscribe(readQuery);
  readQuery();

  // The reader leaves its operations here for a new tab each: they never go by the address.
  const left = localStorage.getItem('lettergraph-operation');
  localStorage.removeItem('lettergraph-operation');
  for (const { query, variables } of JSON.parse(left ?? '[]')) {
    store.dispatch({ type: 'NEW_SESSION', payload: { endpoint, reuseHeaders: ${asksForToken} } });
    store.dispatch({ type: 'EDIT_QUERY', payload: { query } });
    store.dispatch({ type: 'EDIT_VARIABLES', payload: { variables: JSON.stringify(variables, null, 2) } });
    store.dispatch({ type: 'OPEN_QUERY_VARIABLES', payload: { queryVariablesActive: true } });
  }
})();
`;
}

// What Playground's own type of a tab calls the same. Without headers it would fetch the schema twice:
// for '' and for '{}'.
function sessionOf(
  { name, query, variables }: PlaygroundTab,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const session = { name, query, headers, queryVariablesActive: true };
  if (variables === undefined) return session;
  return { ...session, variables: JSON.stringify(variables, null, 2), variableEditorOpen: true };
}
