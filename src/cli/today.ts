/** The day that a draft or a review is of. */

/** @returns the day, where the command runs, as an ISO 8601 date */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
