/** Says that a plan does not do something, which is left to graphql-js then. */

/** Thrown where a plan meets what it cannot answer, or what graphql-js would answer with an error. */
export class Unplanned extends Error {
  override readonly name = 'Unplanned';
}
