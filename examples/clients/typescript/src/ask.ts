import type { TypedDocumentString } from './generated/graphql.js';

interface Response<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * @param endpoint the address of the API, such as http://127.0.0.1:4000/graphql
 * @returns the answer, of the type that the document's selection has
 * @throws Error with what the server says when there is no answer
 */
export async function ask<Data, Variables>(
  endpoint: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors = [] }: Response<Data> = JSON.parse(await response.text());
  if (data == null) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
