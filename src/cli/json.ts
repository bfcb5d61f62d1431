/** What commands print for programs. */

/**
 * Prints a value as JSON: indented on a terminal, on one line elsewhere.
 *
 * @param value anything that JSON has a form for
 */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined));
}
