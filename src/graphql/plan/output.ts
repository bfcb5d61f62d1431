/** Collects the text of an answer, parts of which may have to be waited for. */
import type { Awaitable } from '../../store/awaitable.js';
import { letGo } from './thenable.js';

/** Text that grows at its end. Joining strings with `+` copies nothing until the whole text is read. */
export class Output {
  /** What has been written since the last part that is waited for. */
  text = '';
  /** Everything before that; null while nothing has to be waited for. */
  #parts: Awaitable<string>[] | null = null;

  /**
   * Leaves a place in the text for what is yet to come.
   *
   * @param value a promise
   * @param write writes its value to an output of its own, as soon as it is there
   */
  wait(value: PromiseLike<unknown>, write: (value: unknown, output: Output) => void): void {
    this.#parts ??= [];
    this.#parts.push(
      this.text,
      Promise.resolve(value).then((settled) => writeText((output) => write(settled, output))),
    );
    this.text = '';
  }

  /** The whole text. */
  end(): Awaitable<string> {
    if (this.#parts === null) return this.text;
    return Promise.all([...this.#parts, this.text]).then((parts) => parts.join(''));
  }

  /** Lets everything go that is waited for: the text is not wanted any more. */
  abandon(): void {
    for (const part of this.#parts ?? []) letGo(part);
  }
}

/**
 * @param write writes a text
 * @returns it
 * @throws what `write` throws; promises that are left over then may reject unheard
 */
export function writeText(write: (output: Output) => void): Awaitable<string> {
  const output = new Output();
  try {
    write(output);
  } catch (error) {
    output.abandon();
    throw error;
  }
  return output.end();
}
