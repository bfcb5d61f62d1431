/** Says that a run took too long. */

/** Thrown by a run whose deadline has passed. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';

  constructor() {
    super('The operation took too long.');
  }
}
