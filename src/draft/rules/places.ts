/** Places: what stands before the name of one. */

/** A rule for names that are no person's and no organization's. */
export interface PlaceRule {
  readonly name: string;
  /** What the words of the sentence right before the name end in. */
  readonly before: RegExp;
  readonly examples: readonly string[];
}

export const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'where something is',
    before:
      /\b(?:in|near|around|outside|from|across|throughout|north of|south of|east of|west of|(?:city|town|village|island|district|province|region|state|suburb|coast|north|south|east|west|outskirts|port)(?: of)?|based in|born in) $/iu,
    examples: ['I grew up in Tromsø.', 'I live near Bergamo.', 'I come from Ljubljana.'],
  },
  {
    name: 'where somebody went',
    before:
      /\b(?:moved?|go|went|gone|come|came|travell?ed|return(?:ed)?|relocated?|back|journey|trip|visit|wrote|up|move) to (?:the )?$|\b(?:visited|left|visit|leave|has left|have left) $/iu,
    examples: ['I moved to Ghent.', 'I left Ghent in 2020.'],
  },
];
