/** A document cannot be made into a letter: what is wrong with it, and what to do. */
export class DocumentError extends Error {
  override name = 'DocumentError';
  readonly advice: string;

  /**
   * @param message what is wrong, in whole sentences, without the file's name
   * @param advice what to do, in whole sentences
   */
  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
