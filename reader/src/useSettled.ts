/** A value that changes at every key, once it rests. */
import { useEffect, useState } from 'preact/hooks';

/**
 * @param value what changes
 * @param rest how long it has to stay the same, in ms
 * @returns the last value that did
 */
export function useSettled<Value>(value: Value, rest: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
