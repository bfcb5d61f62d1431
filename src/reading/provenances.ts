/** Finds who wrote down what a reading says, where a person did not. */
import type { WrittenDown } from '../letter/model.js';
import type { Problem } from './problem.js';
import type { ReadingAuthorship, ReadingDraft } from './readingSchema.js';
import { createAdviser } from './references.js';
import { quoted } from './shown.js';
import type { Path, YamlSource } from './yamlSource.js';

/** Tells who wrote things down. */
export interface Provenances {
  readonly problems: readonly Problem[];
  /** The draft with a key; null where there is none, which is a problem, or where it does not fit. */
  find(key: string, path: Path): ReadingDraft | null;
  /**
   * @param written what stands on a fact or an aside
   * @param path where that is
   * @returns who wrote it down; nothing where a person did
   */
  of(written: ReadingAuthorship, path: Path): WrittenDown;
}

/**
 * @param drafts the reading's drafts, by key; null for those that do not fit
 * @param source the reading
 * @returns a finder that collects its problems
 */
export function createProvenances(
  drafts: ReadonlyMap<string, ReadingDraft | null>,
  source: YamlSource,
): Provenances {
  const problems: Problem[] = [];
  const advise = createAdviser();
  const keys = new Set(drafts.keys());
  const find = (key: string, path: Path) => {
    if (!drafts.has(key)) {
      problems.push(
        source.problemAt(path, {
          code: 'unknown-reference',
          message: `There is no ${quoted(key)} among the drafts.`,
          advice:
            keys.size === 0
              ? 'Say under drafts, with this key, by what and when it was drafted; or remove it where a person wrote this.'
              : `${advise(key, keys)} Or add it under drafts.`,
        }),
      );
    }
    return drafts.get(key) ?? null;
  };
  return {
    problems,
    find,
    of({ draft: key, reviewed }, path) {
      if (key === undefined) {
        if (reviewed !== undefined) problems.push(reviewedByItself(source, path));
        return {};
      }
      const draft = find(key, [...path, 'draft']);
      return draft === null ? {} : { provenance: { ...draft, reviewed: reviewed ?? null } };
    },
  };
}

function reviewedByItself(source: YamlSource, path: Path): Problem {
  return source.problemAtKey([...path, 'reviewed'], {
    code: 'missing',
    message: '“reviewed” stands here without “draft”.',
    advice: 'Say with “draft” what drafted this; or remove “reviewed”: what a person wrote needs no review.',
  });
}
