/** An operation as a program asks it. */

/** An operation as it is sent, with its variables; twice or more where it is sent as often. */
export interface Asked {
  readonly query: string;
  readonly variables: readonly unknown[];
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
  Variables: ({ variables }) => variables.map(json).join('\n'),
  fetch: ({ query, variables }, { origin, isPrivate }) => `const query = \`${inTemplate(query)}\`;

async function ask(variables) {
  const response = await fetch('${origin}/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json'${isPrivate ? ", authorization: 'Bearer <token>'" : ''} },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

${variables.map((each) => `console.log(JSON.stringify(await ask(${json(each)}), null, 2));\n`).join('')}`,
  curl: ({ query, variables }, { origin, isPrivate }) =>
    variables
      .map(
        (each) => `curl ${origin}/graphql \\
  -H 'content-type: application/json' \\
${isPrivate ? "  -H 'authorization: Bearer <token>' \\\n" : ''}  --data-binary @- <<'JSON'
${json({ query, variables: each })}
JSON
`,
      )
      .join('\n'),
} as const satisfies Readonly<Record<string, (asked: Asked, server: Server) => string>>;

/** The fragments that an operation comes with begin at the margin, as everything else does. */
export function trimmed(document: string): string {
  return `${document
    .replace(/^\s+/, '')
    .replace(/\n\s*(?=fragment )/g, '\n\n')
    .trimEnd()}\n`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function inTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}
