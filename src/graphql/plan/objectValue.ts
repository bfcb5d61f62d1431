/** Writes objects of one type, promises of them included. */
import type { Output } from './output.js';
import type { Run } from './run.js';
import type { Selection } from './selection.js';
import { type Value, writeSpecial } from './value.js';

export class ObjectValue implements Value {
  readonly #plan: () => Selection;
  readonly #nullable: boolean;
  /** Planned when there is something to write: what is not there costs nothing. */
  #selection: Selection | null = null;

  /**
   * @param plan plans what is selected of the objects
   * @param nullable whether null may stand in an object's place
   */
  constructor(plan: () => Selection, nullable: boolean) {
    this.#plan = plan;
    this.#nullable = nullable;
  }

  write(value: unknown, run: Run, output: Output): void {
    if (writeSpecial(value, this.#nullable, this, run, output)) return;
    this.#selection ??= this.#plan();
    this.#selection.write(value, run, output);
  }
}
