/** Writes lists, promises of them included. */
import type { Output } from './output.js';
import type { Run } from './run.js';
import { isRecord, letGo } from './thenable.js';
import { Unplanned } from './unplanned.js';
import { type Value, writeSpecial } from './value.js';

export class ListValue implements Value {
  readonly #item: Value;
  readonly #nullable: boolean;

  constructor(item: Value, nullable: boolean) {
    this.#item = item;
    this.#nullable = nullable;
  }

  write(value: unknown, run: Run, output: Output): void {
    if (writeSpecial(value, this.#nullable, this, run, output)) return;
    const items = toArray(value);
    run.count(items.length);
    output.text += '[';
    try {
      let isFirst = true;
      for (const item of items) {
        if (!isFirst) output.text += ',';
        isFirst = false;
        this.#item.write(item, run, output);
      }
    } catch (error) {
      // Promises further on in the list would otherwise reject with nobody there to hear.
      for (const item of items) letGo(item);
      throw error;
    }
    output.text += ']';
  }
}

function toArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isIterable(value)) throw new Unplanned('That is no list.');
  return [...value];
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return isRecord(value) && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}
