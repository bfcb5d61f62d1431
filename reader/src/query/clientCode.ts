/** An operation as a program asks it. */

/** An operation and its variables, as they are sent. */
export interface Asked {
  readonly query: string;
  readonly variables: unknown;
}

/** Where it is asked. */
export interface Server {
  readonly origin: string;
  /** Whether it takes a token, which no code shows: who copies it may show it to others. */
  readonly isPrivate: boolean;
}

/** What can be copied, by the name that a reader chooses it by. */
export const CODE = {
  GraphQL: ({ query }) => query,
  Variables: ({ variables }) => JSON.stringify(variables, null, 2),
  fetch: ({ query, variables }, { origin, isPrivate }) => `const query = \`${inTemplate(query)}\`;
const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json'${isPrivate ? ", authorization: 'Bearer <token>'" : ''} },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(data);
`,
  curl: ({ query, variables }, { origin, isPrivate }) => `curl ${origin}/graphql \\
  -H 'content-type: application/json' \\
${isPrivate ? "  -H 'authorization: Bearer <token>' \\\n" : ''}  --data-binary @- <<'JSON'
${JSON.stringify({ query, variables }, null, 2)}
JSON
`,
} as const satisfies Readonly<Record<string, (asked: Asked, server: Server) => string>>;

/** The fragments that an operation comes with begin at the margin, as everything else does. */
export function trimmed(document: string): string {
  return `${document
    .replace(/^\s+/, '')
    .replace(/\n\s*(?=fragment )/g, '\n\n')
    .trimEnd()}\n`;
}

function inTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}
