/** Checks that the keys of a reading are unique, and that what refers to a key finds it. */
import { topicId, topicKey } from '../letter/ids.js';
import type { TopicData } from '../letter/model.js';
import type { Problem } from './problem.js';
import { quoted } from './shown.js';
import { suggest } from './suggest.js';
import type { Path, YamlSource } from './yamlSource.js';

/** A section of a reading that others refer to. */
export type ReferenceSection = 'people' | 'organizations' | 'places';

/** A key of a reading, and where it stands. */
export interface DeclaredKey {
  readonly key: string;
  readonly section: string;
  readonly path: Path;
}

const SINGULAR: Readonly<Record<string, string>> = {
  people: 'a person',
  organizations: 'an organization',
  places: 'a place',
  experiences: 'an experience',
  researchAreas: 'a research area',
  motivations: 'a motivation',
  outcomes: 'an outcome',
  reflections: 'a reflection',
  applications: 'an application',
  choices: 'a choice',
  skills: 'a skill',
  testResults: 'a test result',
};

/** Keys of which lettergraph itself makes ids. */
export const RESERVED_KEY = /^(?:applicant|application|(?:sentence|redaction)-\d+)$/;

/**
 * @param keys every key of a reading
 * @param source the reading
 * @returns a problem for each key that is taken, or that lettergraph uses itself
 */
export function keyProblems(keys: readonly DeclaredKey[], source: YamlSource): Problem[] {
  const taken = new Map<string, DeclaredKey>();
  const problems: Problem[] = [];
  for (const declared of keys) {
    const { key, path } = declared;
    const earlier = taken.get(key);
    if (RESERVED_KEY.test(key)) {
      problems.push(
        source.problemAtKey(path, {
          code: 'duplicate-key',
          message: `The key ${quoted(key)} is one that lettergraph gives itself.`,
          advice: 'Choose another one.',
        }),
      );
    } else if (earlier !== undefined) {
      problems.push(
        source.problemAtKey(path, {
          code: 'duplicate-key',
          message: takenBy(key, earlier.section),
          advice: 'Choose another key for one of the two.',
        }),
      );
    } else {
      taken.set(key, declared);
    }
  }
  return problems;
}

/** @returns that a key is that of a fact of a section already */
export function takenBy(key: string, section: string): string {
  return `The key ${quoted(key)} is that of ${SINGULAR[section] ?? 'something else'} already; keys are ids, and unique in a reading.`;
}

/** Resolves references by key to ids. */
export interface References {
  readonly problems: readonly Problem[];
  /** The ids of what the keys name in a section, each once; unknown keys become problems. */
  resolve(section: ReferenceSection, keys: readonly string[] | undefined, path: Path): string[];
  /** The ids of topics, each once; unknown ones become problems. */
  resolveTopics(keys: readonly string[] | undefined, path: Path): string[];
}

/**
 * @param letterId the letter's id, which ids begin with
 * @param keys every key of the reading
 * @param topics the vocabulary
 * @param source the reading
 * @param hiddenKeys keys that a second key of the same name hides: they are a problem already
 * @returns a resolver that collects its problems
 */
export function createReferences(
  letterId: string,
  keys: readonly DeclaredKey[],
  topics: readonly TopicData[],
  source: YamlSource,
  hiddenKeys: ReadonlySet<string>,
): References {
  const problems: Problem[] = [];
  const advise = createAdviser();
  const topicKeys = new Set(topics.map(({ id }) => topicKey(id)));
  const sections = new Map<string, Set<string>>();
  for (const { key, section } of keys) sections.set(section, (sections.get(section) ?? new Set()).add(key));
  const sectionOf = new Map(keys.map(({ key, section }) => [key, section]));

  return {
    problems,
    resolve(section, wanted = [], path) {
      const known = sections.get(section) ?? new Set();
      for (const [index, key] of wanted.entries()) {
        if (known.has(key) || hiddenKeys.has(key)) continue;
        const other = sectionOf.get(key);
        problems.push(
          source.problemAt([...path, index], {
            code: 'unknown-reference',
            message:
              other === undefined
                ? `There is no ${quoted(key)} among the ${section}.`
                : `${quoted(key)} is ${SINGULAR[other] ?? 'something else'}, not ${SINGULAR[section]}.`,
            advice:
              known.size === 0
                ? `Add ${SINGULAR[section]} with this key under ${section}.`
                : `${advise(key, known)} Or add it under ${section}.`,
          }),
        );
      }
      return [...new Set(wanted.filter((key) => known.has(key)))].map((key) => `${letterId}/${key}`);
    },
    resolveTopics(wanted = [], path) {
      for (const [index, key] of wanted.entries()) {
        if (topicKeys.has(key)) continue;
        problems.push(
          source.problemAt([...path, index], {
            code: 'unknown-topic',
            message: `There is no topic ${quoted(key)}${topicKeys.size === 0 ? ': there are no topics' : ' in topics.yaml'}.`,
            advice:
              topicKeys.size === 0
                ? 'Write topics.yaml, beside the folder of the letter, with this key and a name under it; or leave the topic out.'
                : `${advise(key, topicKeys)} Or add it to topics.yaml, beside the folder of the letter.`,
          }),
        );
      }
      return [...new Set(wanted.filter((key) => topicKeys.has(key)))].map(topicId);
    },
  };
}

/** How many pairs of keys are compared for advice: a reading with a fault in every line must not take for ever. */
const MOST_COMPARISONS = 1_000_000;

/** @returns what `suggest` says, as long as there is time for it */
export function createAdviser(): (key: string, known: ReadonlySet<string>) => string {
  let comparisons = 0;
  return (key, known) => {
    comparisons += known.size;
    return comparisons > MOST_COMPARISONS ? 'Mend its spelling.' : suggest(key, [...known]);
  };
}
