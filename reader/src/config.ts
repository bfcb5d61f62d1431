/** What the server says in the page of what it has besides the reader. */

const { has = '' } = document.documentElement.dataset;

/** Whether GraphQL Playground is at `/playground`. */
export const hasPlayground = has.includes('playground');

/** Whether letters can be had in other formats, below `/export`. */
export const hasExports = has.includes('exports');
