/** A plugin of the code generator: says in a file's first line where it comes from. */

/** @returns {{ prepend: string[], content: string }} */
export function plugin() {
  return {
    prepend: ['// Generated from schema.graphql by `npm run generate`: change that instead of this file.'],
    content: '',
  };
}
