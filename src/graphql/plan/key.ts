/** The texts before the value of an entry: brace or comma, key, and the quotation marks around them. */

/** One text for each that may be needed. */
export interface Key {
  /** Before a string. */
  readonly string: string;
  /** Before a string, after another that has to be closed. */
  readonly stringAfterString: string;
  /** Before anything else. */
  readonly other: string;
  /** Before anything else, after a string that has to be closed. */
  readonly otherAfterString: string;
}

/**
 * @param name a name as GraphQL has them, with nothing to escape
 * @param isFirst whether it is an object's first entry
 */
export function makeKey(name: string, isFirst: boolean): Key {
  if (isFirst) {
    const other = `{"${name}":`;
    return { string: `${other}"`, stringAfterString: '', other, otherAfterString: '' };
  }
  const otherAfterString = `","${name}":`;
  const stringAfterString = `${otherAfterString}"`;
  return {
    string: stringAfterString.slice(1),
    stringAfterString,
    other: otherAfterString.slice(1),
    otherAfterString,
  };
}
