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
  return value instanceof Promise ? value.then(next) : next(value);
}
