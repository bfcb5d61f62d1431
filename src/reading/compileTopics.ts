/** Compiles the vocabulary of topics: every reference checked, no circles, no name that means two topics. */
import { topicId } from '../letter/ids.js';
import type { TopicData } from '../letter/model.js';
import { foldName } from '../letter/names.js';
import { findCircles } from './circles.js';
import { inFileOrder, type Problem } from './problem.js';
import { topicsSchema } from './readingSchema.js';
import { createAdviser } from './references.js';
import { quoted } from './shown.js';
import { sourceText } from './sourceText.js';
import { asRecord, readFormat, validEntries } from './validate.js';
import { parseYaml } from './yamlSource.js';

/** What compiling a vocabulary gave. */
export interface CompiledTopics {
  /** The topics in the vocabulary's order; one that does not fit the format by its key alone. */
  readonly topics: readonly TopicData[];
  /** Every problem, in the file's order. */
  readonly problems: readonly Problem[];
}

/**
 * @param content `topics.yaml`, as text or as bytes in UTF-8
 * @param path what the file is called in problems
 * @returns the topics and every problem with them
 */
export function compileTopics(content: string | Uint8Array, path = 'topics.yaml'): CompiledTopics {
  const { file, problem } = sourceText(path, content, 'reading-unreadable');
  if (file === null) return { topics: [], problems: [problem] };
  const source = parseYaml(file);
  if (source.value === undefined) return { topics: [], problems: source.problems };

  const { valueType: entrySchema } = topicsSchema;
  const entries = validEntries(entrySchema, source.value);
  const problems = [...source.problems, ...readFormat(topicsSchema, source).problems];
  const advise = createAdviser();
  // What does not fit the format is a topic all the same.
  const known = new Set(Object.keys(asRecord(source.value)));
  const isCircular = findCircles(new Map([...known].map((key) => [key, entries.get(key)?.broader ?? []])));
  const owners = new Map<string, string>();
  for (const [key, { name, aliases = [], broader = [] }] of entries) {
    for (const [index, called] of [name, ...aliases].entries()) {
      const at = index === 0 ? [key, 'name'] : [key, 'aliases', index - 1];
      const folded = foldName(called);
      const owner = owners.get(folded);
      if (owner !== undefined) {
        problems.push(
          source.problemAt(at, {
            code: 'topic-conflict',
            message: `${quoted(called)} is a name of “${owner}” already.`,
            advice: 'A name or alias means one topic, in any case of letters: remove one of the two.',
          }),
        );
      }
      owners.set(folded, owner ?? key);
    }
    for (const [index, above] of broader.entries()) {
      const at = [key, 'broader', index];
      if (!known.has(above)) {
        problems.push(
          source.problemAt(at, {
            code: 'unknown-topic',
            message: `There is no topic ${quoted(above)}.`,
            advice: advise(above, known),
          }),
        );
      } else if (isCircular(key, above)) {
        problems.push(
          source.problemAt(at, {
            code: 'topic-conflict',
            message: `“${key}” would be a part of itself: “${above}” is ${above === key ? 'the topic itself' : 'narrower already'}.`,
            advice: 'Remove one of the links that make the circle.',
          }),
        );
      }
    }
  }
  const topics = [...known].map((key) => {
    const { name = key, aliases = [], broader = [] } = entries.get(key) ?? {};
    const above = [...new Set(broader)].filter((other) => known.has(other));
    return { id: topicId(key), name, aliases, broader: above.map(topicId) };
  });
  return { topics, problems: inFileOrder(problems) };
}
