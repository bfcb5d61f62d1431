/** What of a document does not come into the letter as it was. */

/** The kinds of losses, each in words for one of it and for several, in which `#` is their number. */
const KINDS = [
  ['images', 'An image is left out.', '# images are left out.'],
  [
    'embedded',
    'Something embedded, such as a drawing, is left out.',
    '# things that are embedded, such as drawings, are left out.',
  ],
  [
    'tables',
    'A table is in lines, with a tab between its cells.',
    '# tables are in lines, with a tab between their cells.',
  ],
  [
    'footnotes',
    'A footnote is at the end, as [1].',
    '# footnotes are at the end, with their numbers in brackets.',
  ],
  ['links', 'The address behind a link is left out.', 'The addresses behind # links are left out.'],
  ['comments', 'A comment is left out.', '# comments are left out.'],
  [
    'deletions',
    'A tracked deletion is left out, as if it were accepted.',
    '# tracked deletions are left out, as if they were accepted.',
  ],
  [
    'insertions',
    'A tracked insertion is taken as if it were accepted.',
    '# tracked insertions are taken as if they were accepted.',
  ],
  ['hidden', 'A hidden passage is left out.', '# hidden passages are left out.'],
  [
    'headers',
    'A header or footer of the pages is left out.',
    '# headers and footers of the pages are left out.',
  ],
  [
    'mailHeads',
    'The head of an e-mail is left out, but for its subject.',
    '# heads of e-mails are left out, but for their subjects.',
  ],
  ['quoted', 'What an e-mail quotes of others is left out.', '# quotes of others in an e-mail are left out.'],
  [
    'mail',
    'It seems to be an e-mail, and stays as it is: take its head, and what it quotes of others, out of letter.txt.',
    '# seem to be e-mails, and stay as they are: take their heads, and what they quote of others, out of letter.txt.',
  ],
  ['pageNumbers', 'A page number is left out.', '# page numbers are left out.'],
  [
    'hyphens',
    'A word that a hyphen divided at the end of a line is put together.',
    '# words that hyphens divided at the ends of lines are put together.',
  ],
  [
    'keptHyphens',
    'A hyphen at the end of a line is kept, since the word may have one.',
    '# hyphens at the ends of lines are kept, since the words may have them.',
  ],
  [
    'softHyphens',
    'A soft hyphen, which only shows where a word may be divided, is left out.',
    '# soft hyphens, which only show where a word may be divided, are left out.',
  ],
  [
    'pages',
    'A page has no text, and is left out: if it is scanned, recognize its text first.',
    '# pages have no text, and are left out: if they are scanned, recognize their text first.',
  ],
  ['fields', 'A field of a form is left out.', '# fields of a form are left out.'],
  ['turned', 'A piece of turned text is left out.', '# pieces of turned text are left out.'],
  [
    'symbols',
    'A symbol that has no character of its own is left out.',
    '# symbols that have no characters of their own are left out.',
  ],
  ['math', 'A formula is written as its source has it.', '# formulas are written as their source has them.'],
  [
    'commands',
    'A command that is not known is left out; what is in its braces is kept.',
    '# commands that are not known are left out; what is in their braces is kept.',
  ],
  ['files', 'Another file that it names is not read.', '# other files that it names are not read.'],
  ['markup', 'A tag of HTML is left out.', '# tags of HTML are left out.'],
  ['frontMatter', 'The settings before the text are left out.', 'The settings before the text are left out.'],
] as const;

/** A kind of loss; each name is stable. */
export type LossKind = (typeof KINDS)[number][0];

/** How often something did not come into the letter as it was. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** @returns a loss as a sentence */
export function describeLoss({ kind, count }: Loss): string {
  const words = KINDS.find(([name]) => name === kind);
  return words === undefined ? '' : count === 1 ? words[1] : words[2].replace('#', String(count));
}

/** Counts losses while a document is converted. */
export class LossCounter {
  readonly #counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** The losses, always in the same order. */
  get losses(): readonly Loss[] {
    return KINDS.flatMap(([kind]) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}
