/** How names are compared: without regard to case, to white space around them, and to how accents are encoded. */

/** A name as it is compared with others. */
export function foldName(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
