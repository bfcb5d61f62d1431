/** Tells what has to be waited for, and lets go of what need not be any more. */

/** Whether a value is a promise, of Node.js or of a driver, just as graphql-js sees it. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  // `in` first: reading a property that most objects do not have takes V8 several times as long.
  return isRecord(value) && 'then' in value && typeof value.then === 'function';
}

/** Lets a promise go that nobody waits for any more: should it reject, nobody needs to hear. */
export function letGo(value: unknown): void {
  if (isThenable(value)) value.then(ignore, ignore);
}

/** Whether a value has properties; arrays have, functions are not looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function ignore(): void {}
