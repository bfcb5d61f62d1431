/** Values that may have to be waited for. */

/** A value, or a promise of one where it has to be fetched. */
export type Awaitable<T> = T | Promise<T>;

/**
 * @param value a value or a promise
 * @param next what to do with the value: at once if it is there, for a promise costs a turn of the event loop
 */
export function whenReady<Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Result>,
): Awaitable<Result> {
  return isPromise(value) ? value.then(next) : next(value);
}

/**
 * @param first a value or a promise
 * @param second another, asked for in the same turn
 * @returns both, at once if both are there
 */
export function bothReady<First, Second>(
  first: Awaitable<First>,
  second: Awaitable<Second>,
): Awaitable<readonly [First, Second]> {
  return isPromise(first) || isPromise(second) ? Promise.all([first, second]) : [first, second];
}

/** Whether a value has to be waited for; drivers have promises of their own. */
export function isPromise<Value>(value: Awaitable<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
