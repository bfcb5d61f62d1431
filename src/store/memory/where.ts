/** Turns a filter for applicants into a test of letters. */
import type { Letter, LinkedFact } from '../../letter/letter.js';
import { foldName } from '../../letter/names.js';
import type { ApplicantWhere, ExperienceWhere } from '../inputs.js';
import type { Vocabulary } from '../vocabulary.js';

type Test = (letter: Letter) => boolean;

/**
 * @param where the filter; whatever is null or left out does not count
 * @param vocabulary the topics
 * @returns whether a letter's applicant has all that is asked for
 */
export function toTest(where: ApplicantWhere, vocabulary: Vocabulary): Test {
  const tests: Test[] = [];
  const { topic, experience, researchStanding, motivation, program, firstTime, and, or, not } = where;
  if (topic) {
    const wanted = new Set(
      topic.flatMap((name) => {
        const found = vocabulary.find(name);
        return found === null ? [] : [...vocabulary.within(found.id)];
      }),
    );
    tests.push((letter) => hasTopic(letter, wanted));
  }
  if (experience) {
    tests.push((letter) => letter.factsOf('EXPERIENCE').some((candidate) => isLike(candidate, experience)));
  }
  if (researchStanding) {
    tests.push((letter) =>
      letter.factsOf('RESEARCH_AREA').some(({ standing }) => researchStanding.includes(standing)),
    );
  }
  if (motivation) {
    tests.push((letter) => letter.factsOf('MOTIVATION').some(({ kind }) => motivation.includes(kind)));
  }
  if (program) {
    const names = new Set(program.map(foldName));
    tests.push((letter) =>
      letter.factsOf('APPLICATION').some((application) => {
        const { name } = letter.get('ORGANIZATION', application.program);
        return name !== null && names.has(foldName(name));
      }),
    );
  }
  if (typeof firstTime === 'boolean') {
    tests.push((letter) =>
      letter.factsOf('APPLICATION').some((application) => application.firstTime === firstTime),
    );
  }
  if (and) tests.push(...and.map((inner) => toTest(inner, vocabulary)));
  if (or) {
    const inner = or.map((alternative) => toTest(alternative, vocabulary));
    tests.push((letter) => inner.some((test) => test(letter)));
  }
  if (not) {
    const inner = toTest(not, vocabulary);
    tests.push((letter) => !inner(letter));
  }
  return (letter) => tests.every((test) => test(letter));
}

/** Whether a research area or a motivation is about any of the topics. */
function hasTopic(letter: Letter, topics: ReadonlySet<string>): boolean {
  return (
    letter.factsOf('RESEARCH_AREA').some(({ topic }) => topics.has(topic)) ||
    letter.factsOf('MOTIVATION').some((motivation) => motivation.topics.some((topic) => topics.has(topic)))
  );
}

function isLike(experience: LinkedFact<'EXPERIENCE'>, { kind, status, outcome }: ExperienceWhere): boolean {
  if (kind && !kind.includes(experience.kind)) return false;
  if (status && !status.includes(experience.status)) return false;
  if (!outcome) return true;
  return experience.letter
    .referrers('OUTCOME', experience.id)
    .some((result) => outcome.includes(result.kind));
}
