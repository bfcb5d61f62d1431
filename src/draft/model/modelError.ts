/** A model does not answer, or not with what can be used; the message is for people. */
export class ModelError extends Error {
  override name = 'ModelError';
  /** Whether a shorter part of the letter may do. */
  readonly isTooLong: boolean;

  constructor(message: string, { isTooLong = false } = {}) {
    super(message);
    this.isTooLong = isTooLong;
  }
}
