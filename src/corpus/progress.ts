/** How far something is that takes its time. */

/** Is told how far something is. */
export interface Progress {
  /**
   * @param doing what is being done, such as “Compiling”
   * @param done how many letters it is done with
   * @param total how many letters there are
   */
  show(doing: string, done: number, total: number): void;
  /** There is no more to tell. */
  clear(): void;
}

/** Says nothing. */
export const SILENT: Progress = { show() {}, clear() {} };
