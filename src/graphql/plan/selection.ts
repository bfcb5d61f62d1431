/** Writes what is selected of the objects of one type. */
import { isPlain } from './jsonString.js';
import type { Key } from './key.js';
import type { Output } from './output.js';
import { NO_INFO, type Resolver } from './resolver.js';
import type { Arguments, Run } from './run.js';
import { isRecord, letGo } from './thenable.js';
import type { Value } from './value.js';

/** One entry of an object. */
export interface Field {
  readonly key: Key;
  /** Makes its value; null where that is a property of the object. */
  readonly resolve: Resolver | null;
  /** The arguments of the resolver; null where they depend on variables. */
  readonly args: Arguments | null;
  /** Gets arguments that depend on variables. */
  readonly argsOf: (run: Run) => Arguments;
  /** The property that is its value, where there is no resolver. */
  readonly property: string;
  /** Whether its values are strings that are written as they are. */
  readonly isString: boolean;
  /** Writes its value; null where that is the name of the object's type. */
  readonly value: Value | null;
}

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({ __proto__: null });

export class Selection {
  readonly #type: string;
  readonly #fields: readonly Field[];

  /**
   * @param type the name of the type
   * @param fields what is selected, in the order of the answer
   */
  constructor(type: string, fields: readonly Field[]) {
    this.#type = type;
    this.#fields = fields;
  }

  /**
   * @param source the object, as resolvers know it
   * @param run the run that asks
   * @param output where its JSON text goes
   * @throws where graphql-js has an error
   */
  write(source: unknown, run: Run, output: Output): void {
    const fields = this.#fields;
    run.count(fields.length);
    if (fields.length === 0) output.text += '{';
    // What is no object has no properties, says graphql-js: there is none at the root.
    const record = isRecord(source) ? source : NOTHING;
    let { text } = output;
    // Whether a string still has to be closed. It is closed along with the next key: the fewer pieces
    // a text is made of, the sooner it is put together.
    let isOpen = false;
    try {
      for (const field of fields) {
        const { key, resolve, value } = field;
        // What the root has is asked of the store, which may take long each time.
        if (source === undefined) run.look();
        if (value === null) {
          text += (isOpen ? key.stringAfterString : key.string) + this.#type;
          isOpen = true;
          continue;
        }
        const result =
          resolve === null
            ? record[field.property]
            : resolve(source, field.args ?? field.argsOf(run), run.context, NO_INFO);
        if (field.isString && typeof result === 'string' && isPlain(result)) {
          text += (isOpen ? key.stringAfterString : key.string) + result;
          isOpen = true;
        } else {
          output.text = text + (isOpen ? key.otherAfterString : key.other);
          isOpen = false;
          value.write(result, run, output);
          text = output.text;
        }
      }
    } catch (error) {
      // Promises in properties further on would otherwise reject with nobody there to hear.
      for (const { resolve, property } of fields) if (resolve === null) letGo(record[property]);
      throw error;
    }
    output.text = text + (isOpen ? '"}' : '}');
  }
}
