/** Links: of most, the words say all that there is. */

/**
 * @param address where a link leads
 * @param words its words
 * @returns whether the words do not say where it leads
 */
export function isAddressLost(address: string, words: string): boolean {
  const isAddress = /^(?:https?|mailto):/i.test(address.trim());
  return isAddress && words.trim() !== '' && plain(address) !== plain(words);
}

function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?|\/$/g, '');
}
