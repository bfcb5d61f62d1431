/** The generator's types, for what is written in TypeScript. */
export interface GeneratedCorpus {
  readonly letters: readonly { readonly id: string; readonly letter: string; readonly reading: string }[];
  readonly topics: { readonly path: string; readonly content: string };
}

export function generateLetters(options: {
  readonly letters: number;
  readonly seed?: number;
}): GeneratedCorpus;

export function writeCorpus(corpus: GeneratedCorpus, directory: string): Promise<void>;
