/** Links: of most, the words say all that there is. */

/**
 * @param address where a link leads
 * @param words its words
 * @returns whether the words do not say where it leads
 */
export function isAddressLost(address: string, words: string): boolean {
  const said = words.trim().replace(/\/$/, '');
  return /^(?:https?|mailto):/i.test(address) && said !== '' && !address.replace(/\/$/, '').endsWith(said);
}
