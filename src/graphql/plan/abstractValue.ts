/** Writes objects of an interface or a union, promises of them included. */
import type { Output } from './output.js';
import { NO_INFO, type TypeResolver } from './resolver.js';
import type { Run } from './run.js';
import type { Selection } from './selection.js';
import { letGo } from './thenable.js';
import { Unplanned } from './unplanned.js';
import { type Value, writeSpecial } from './value.js';

export class AbstractValue implements Value {
  readonly #resolveType: TypeResolver;
  readonly #plan: (name: string) => Selection;
  readonly #nullable: boolean;
  /** What is selected, by the name of the object's type; planned when there is such an object. */
  readonly #selections = new Map<unknown, Selection>();

  /**
   * @param resolveType tells the name of an object's type
   * @param plan plans what is selected of the objects of a type; throws if an object cannot have it
   * @param nullable whether null may stand in an object's place
   */
  constructor(resolveType: TypeResolver, plan: (name: string) => Selection, nullable: boolean) {
    this.#resolveType = resolveType;
    this.#plan = plan;
    this.#nullable = nullable;
  }

  write(value: unknown, run: Run, output: Output): void {
    if (writeSpecial(value, this.#nullable, this, run, output)) return;
    const resolveType = this.#resolveType;
    const name = resolveType(value, run.context, NO_INFO, NO_INFO);
    const selection = this.#selections.get(name) ?? this.#add(name);
    selection.write(value, run, output);
  }

  #add(name: unknown): Selection {
    letGo(name);
    if (typeof name !== 'string') throw new Unplanned('A type has no name.');
    const selection = this.#plan(name);
    this.#selections.set(name, selection);
    return selection;
  }
}
