/** Reports passages that several letters share, each once. */
import { compareTexts } from '../letter/compareTexts.js';
import type { LetterData } from '../letter/model.js';
import { filesOf, type LetterSource } from './compileLetter.js';
import { type Problem, problemAt, type SharedPlace } from './problem.js';
import { findSharedPassages, type PassagePlace, SHARED_WORDS } from './sharedPassages.js';
import { harmless, inWords, quotedEnds } from './shown.js';
import { SourceFile } from './sourceFile.js';

/** A letter that was compiled, and its files. */
type Compared = Pick<LetterSource, 'id' | 'files'> & { readonly letter: LetterData | null };

/** How many of the other letters are named. */
const NAMED = 3;

/**
 * @param letters letters; those that could not be compiled are left out
 * @returns a warning for each passage that some of them share, by the letter in whose file it is: where the passage is
 *   longest, and of several such places the first one
 */
export function findDuplicates<Letter extends Compared>(
  letters: readonly Letter[],
): ReadonlyMap<Letter, readonly Problem[]> {
  const compared = letters
    .flatMap((item) =>
      item.letter === null ? [] : [{ item, file: new SourceFile(filesOf(item).letter, item.letter.text) }],
    )
    .toSorted((a, b) => compareTexts(a.item.id, b.item.id) || compareTexts(a.file.path, b.file.path));
  const problems = new Map<Letter, Problem[]>();
  for (const places of findSharedPassages(compared.map(({ file }) => file.text))) {
    const found = places.flatMap((place) => {
      const letter = compared[place.text];
      return letter === undefined ? [] : [{ ...place, ...letter }];
    });
    const [longest] = found.toSorted((a, b) => b.words - a.words);
    if (longest === undefined) continue;
    const problem = sharedProblem(
      longest,
      found.filter((place) => place !== longest),
    );
    problems.set(longest.item, [...(problems.get(longest.item) ?? []), problem]);
  }
  return problems;
}

interface Found extends PassagePlace {
  readonly item: Compared;
  readonly file: SourceFile;
}

function sharedProblem(longest: Found, others: readonly Found[]): Problem {
  const { words, span, file, text } = longest;
  const part = others.every((other) => other.words === words) ? '' : `, or ${SHARED_WORDS} or more of them,`;
  // One place of a letter: the passage may stand in it again.
  const places = [...new Map(others.toReversed().map((place) => [place.text, place])).values()].toReversed();
  const elsewhere = places.filter((place) => place.text !== text);
  const named = elsewhere.slice(0, NAMED).map(nameOf);
  const unnamed = elsewhere.length - named.length;
  const where = inWords(unnamed === 0 ? named : [...named, `${unnamed} more`]);
  return {
    ...problemAt(file, span, {
      severity: 'warning',
      code: 'passage-shared',
      message: `These ${words} words${part} stand in ${where} as well: ${quotedEnds(file.text.slice(span.start, span.end))}.`,
      advice:
        'See whose words they are: a letter may be here twice, be copied from another, or both from a model.',
    }),
    passages: [longest, ...others].map(toPlace),
  };
}

function nameOf({ item, file, span }: Found): string {
  const { line, column } = file.positionAt(span.start);
  return `“${harmless(item.id)}” (${harmless(file.path)}:${line}:${column})`;
}

function toPlace({ item, file, span }: Found): SharedPlace {
  const { points } = file;
  return {
    letter: item.id,
    file: file.path,
    ...file.positionAt(span.start),
    start: points.fromUtf16(span.start),
    end: points.fromUtf16(span.end),
  };
}
