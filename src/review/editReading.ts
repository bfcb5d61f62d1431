/** Edits a reading: text in, text out, with every line as it was that the edit is not about. */
import { readSuggestions } from '../draft/suggestions.js';
import type { TopicData } from '../letter/model.js';
import { compileInPart, type LetterSource } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import { readingSchema } from '../reading/readingSchema.js';
import { SourceFile } from '../reading/sourceFile.js';
import { keysAt } from '../reading/validate.js';
import { createQuoteWriter } from '../reading/writeQuote.js';
import { type Path, parseYaml } from '../reading/yamlSource.js';
import { changeYaml } from './changeYaml.js';
import type { Edit } from './edit.js';
import { EditRefused } from './plan.js';
import { planEdit } from './planEdit.js';

/** A letter, its reading, and the day on which it is edited. */
export interface EditedLetter extends Pick<LetterSource, 'id' | 'files'> {
  readonly letter: string;
  readonly reading: string;
  readonly topics: readonly TopicData[];
  /** As ISO 8601 has it. */
  readonly today: string;
}

/** What became of an edit. */
export interface EditedReading {
  /** The reading. */
  readonly reading: string;
  /** Where the fact is that the edit was about; null where it is no more. */
  readonly path: Path | null;
  /** What was done besides, in a sentence; null where that was nothing. */
  readonly told: string | null;
}

/**
 * @param source what is edited
 * @param edit how
 * @returns the reading with the edit
 * @throws EditRefused where the edit cannot be made, or something would be wrong with the reading then that is not now
 */
export function editReading(source: EditedLetter, edit: Edit): EditedReading {
  const { id, letter, reading, files, topics, today } = source;
  const { value } = parseYaml(new SourceFile('reading.yaml', reading));
  if (value === undefined) throw new EditRefused('The reading is not YAML that can be read: mend it first.');
  const { changes, path, told } = planEdit(edit, {
    reading: value,
    suggestions: readSuggestions(reading).suggestions,
    letter,
    today,
    quote: (span) => createQuoteWriter(new SourceFile('letter.txt', letter)).write(span),
  });
  const edited = changeYaml(reading, changes, (place) => keysAt(readingSchema, place));
  if (edited === null) {
    throw new EditRefused(
      'The reading is written in a way that cannot be changed from here, such as with aliases: change it in an editor.',
    );
  }
  const errorsOf = (text: string) =>
    compileInPart({ id, letter, reading: text, ...(files ? { files } : {}) }, topics).problems.filter(
      isError,
    );
  const known = countByMessage(errorsOf(reading));
  const added = errorsOf(edited).filter(({ message }) => {
    const left = known.get(message) ?? 0;
    known.set(message, left - 1);
    return left <= 0;
  });
  if (added.length > 0) {
    const told = added.slice(0, MOST_TOLD).map(({ message, advice }) => `${message} ${advice}`);
    throw new EditRefused(told.join('\n'));
  }
  return { reading: edited, path, told };
}

/** How many problems are told of. */
const MOST_TOLD = 3;

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function countByMessage(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { message } of problems) counts.set(message, (counts.get(message) ?? 0) + 1);
  return counts;
}
