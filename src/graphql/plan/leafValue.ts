/** Writes the values of scalars and enums, promises of them included. */
import type { LeafText } from './leaf.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { type Value, writeSpecial } from './value.js';

export class LeafValue implements Value {
  readonly #text: LeafText;
  readonly #nullable: boolean;

  constructor(text: LeafText, nullable: boolean) {
    this.#text = text;
    this.#nullable = nullable;
  }

  write(value: unknown, run: Run, output: Output): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      if (writeSpecial(value, this.#nullable, this, run, output)) return;
    }
    output.text += this.#text(value);
  }
}
