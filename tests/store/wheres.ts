/** Filters for the generated letters, and what they mean. */
import fc from 'fast-check';
import type { ApplicantWhere } from '../../src/store/inputs.js';
import { choices, type Plan, within } from './generatedCorpus.js';

/** What a name of a topic means, in these tests' own words. */
export const topicNames: Readonly<Record<string, string>> = {
  'topic/science': 'science',
  'TOPIC/Biology': 'biology',
  'the SCIENCES': 'science',
  Genetics: 'genetics',
  ' maths ': 'mathematics',
  STATISTICS: 'statistics',
  МУЗЫКА: 'music',
  音楽: 'music',
  arts: 'arts',
  Dance: 'dance',
};

/** Whether somebody fits, read off the plan. */
export function fits(plan: Plan, where: ApplicantWhere): boolean {
  const { topic, experience, researchStanding, motivation, program, firstTime, and, or, not } = where;
  const about = [
    ...plan.researchAreas.map((area) => area.topic),
    ...plan.motivations.flatMap((reason) => reason.topics),
  ];
  const wanted = (topic ?? []).flatMap((name) => within[topicNames[name] ?? ''] ?? []);
  return [
    !topic || about.some((each) => wanted.includes(each)),
    !experience ||
      plan.experiences.some(
        ({ kind, status, outcomes }) =>
          (!experience.kind || experience.kind.includes(kind)) &&
          (!experience.status || experience.status.includes(status)) &&
          (!experience.outcome || outcomes.some((outcome) => experience.outcome?.includes(outcome))),
      ),
    !researchStanding || plan.researchAreas.some(({ standing }) => researchStanding.includes(standing)),
    !motivation || plan.motivations.some(({ kind }) => motivation.includes(kind)),
    !program || program.some((name) => name.toLowerCase() === plan.program?.toLowerCase()),
    typeof firstTime !== 'boolean' || plan.firstTime === firstTime,
    !and || and.every((inner) => fits(plan, inner)),
    !or || or.some((inner) => fits(plan, inner)),
    !not || !fits(plan, not),
  ].every(Boolean);
}

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.array(fc.constantFrom(...values), { maxLength: 3 }), { freq: 6, nil: null });
const experience = fc.record(
  { kind: some(choices.kind), status: some(choices.status), outcome: some(choices.outcome) },
  { requiredKeys: [] },
);
const { where } = fc.letrec<{ where: ApplicantWhere; inner: ApplicantWhere }>((tie) => ({
  where: fc.record(
    {
      topic: some([...Object.keys(topicNames), 'no such topic']),
      experience: fc.option(experience, { freq: 6, nil: null }),
      researchStanding: some(choices.standing),
      motivation: some(choices.motivation),
      program: some([...choices.program, 'smiles', 'ÉCOLE D’ÉTÉ', 'No such programme']),
      firstTime: fc.constantFrom(true, false, null),
      and: fc.option(fc.array(tie('inner'), { maxLength: 2 }), { nil: null }),
      or: fc.option(fc.array(tie('inner'), { maxLength: 3 }), { nil: null }),
      not: fc.option(tie('inner'), { nil: null }),
    },
    { requiredKeys: [] },
  ),
  inner: fc.oneof({ maxDepth: 2 }, fc.constant({}), tie('where')),
}));

/** Any filter: all that it can hold, and what it does not find. */
export const anyWhere = where;
