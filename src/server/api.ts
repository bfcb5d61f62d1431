/** Where the API is. */
export const API = '/graphql';

const ADDRESS = /^\/graphql\/?(?:\?|$)/;

/** Whether a request's URL is that of the API. */
export function isApi(url: string): boolean {
  return ADDRESS.test(url);
}
