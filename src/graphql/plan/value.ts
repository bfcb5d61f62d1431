/** How the values of fields and of lists' items are written. */
import type { Output } from './output.js';
import type { Run } from './run.js';
import { isThenable } from './thenable.js';
import { Unplanned } from './unplanned.js';

/** Writes values of one type, promises of them included. */
export interface Value {
  /**
   * @param value what a resolver or a list gave
   * @param run the run that it was given in
   * @param output where its JSON text goes
   * @throws where graphql-js has an error
   */
  write(value: unknown, run: Run, output: Output): void;
}

/**
 * Writes what is no ordinary value.
 *
 * @param value null or undefined, a promise, or what has to be refused
 * @param nullable whether it can be null
 * @param of what writes ordinary values
 * @returns whether it is written, or will be; an ordinary value is not
 */
export function writeSpecial(
  value: unknown,
  nullable: boolean,
  of: Value,
  run: Run,
  output: Output,
): boolean {
  if (value === null || value === undefined) {
    if (!nullable) throw new Unplanned('Something that is not nullable is null.');
    output.text += 'null';
    return true;
  }
  if (isThenable(value)) {
    output.wait(value, (settled, its) => of.write(settled, run, its));
    return true;
  }
  // graphql-js calls properties that are functions, and takes an Error for one that was thrown.
  if (typeof value === 'function' || value instanceof Error) throw new Unplanned('That is no value.');
  return false;
}
