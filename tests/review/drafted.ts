/** A letter with a reading that was drafted, for the tests of a review. */
import type { TopicData } from '../../src/letter/model.js';
import { compileLetter } from '../../src/reading/compileLetter.js';
import type { Edit } from '../../src/review/edit.js';
import { type EditedLetter, editReading } from '../../src/review/editReading.js';
import { EditRefused } from '../../src/review/plan.js';

/** Eleven facts of it are drafts, and an aside. */
export const letter = `Dear committee,

My name is Jane Roe. I study physics at Northfield University, and I write simulations in Fortran. In 2023 I won the Hale Prize for my thesis, which made me proud. Ann Lee advises me at Northfield; Prof. Lee also taught me statistics. At Acme Labs I built a scheduler last summer. I live in Oslo.

I want to join the Summer School to learn about turbulence. I have never been to one.

Kind regards
`;

/** Comments, quotation marks and margins are all kinds, so that a test sees whether they stay. */
export const reading = `# yaml-language-server: $schema=../reading.schema.json
title: Motivation letter
language: en

drafts:
  rules: { by: RULES, name: lettergraph-rules-1, date: 2026-11-28 }

applicant:
  mentions: My name is «Jane Roe»
  name: Jane Roe
  draft: rules

application:
  program: school # the one that is asked
  evidence: I want to join the Summer School
  draft: rules

experiences:
  # What comes first in the letter.
  physics:
    kind: EDUCATION
    title: Physics studies
    status: ONGOING
    organizations: [northfield, northfield-2]
    evidence:
      - 'I study physics'   # the present tense
      - at Northfield University
    draft: rules
    # Unsure: a topic.
    # topics: [physics]
    outcomes:
      prize:
        kind: AWARD
        summary: Won the Hale Prize for the thesis.
        evidence: In 2023 I won the Hale Prize
        draft: rules
    reflections:
      proud: { sentiment: POSITIVE, summary: The prize made them proud., evidence: "which made me proud", draft: rules }

  acme:
    kind: INDUSTRY
    title: A scheduler
    status: COMPLETED
    organizations:
      - acme-labs
    period: { quote: last summer }
    evidence: I built a scheduler
    draft: rules
motivations:
  turbulence:
    kind: LEARNING
    summary: >-
      To learn
      about turbulence.
    evidence: to learn about turbulence
    draft: rules
    recommendedBy: [lee, prof-lee]

people:
  lee: { role: ADVISOR, name: Ann Lee, mentions: "«Ann Lee» advises me", organizations: [northfield-2], draft: rules }
  prof-lee:
    role: OTHER
    mentions:
      - "«Prof. Lee» also"
    draft: rules
organizations:
  northfield:
    kind: UNIVERSITY
    mentions: at «Northfield University»
    draft: rules
  northfield-2:
    mentions: advises me at «Northfield»
  acme-labs: { mentions: "At «Acme Labs»", draft: rules }

  school:
    kind: PROGRAM
    mentions: the «Summer School»
places:
  oslo:
    mentions: live in «Oslo»
asides:
  - quote: Dear committee,
    reason: A greeting.
    draft: rules
# Not read yet:
#   - "Kind regards"  # sentence 9
`;

/** The reading with what rules were not sure of: a topic of a fact, a name, what came of something, and a remark that is none. */
export const unsure = `${reading
  .replace('    # Unsure: a topic.', '    # Unsure (experiences/physics): The letter has a word for it.')
  .replace(
    '\nplaces:\n',
    `
  # Unsure (organizations): A name, and no rule is sure of what.
  # fortran:
  #   name: Fortran   # or a language
  #   mentions: "in «Fortran»"
  #   draft: rules
places:
`,
  )
  .replace(
    '\nmotivations:\n',
    `
  # Unsure (experiences): Whether they still do, the letter may say elsewhere.
  # simulations:
  #   kind: RESEARCH
  #   title: Simulations
  #   status: ONGOING
  #   organizations: [northfield]
  #   evidence: I write simulations
  #   draft: rules
  # Unsure (outcomes): It came of an experience, and no rule knows of which.
  # prize:
  #   kind: OTHER
  #   summary: They were taught statistics.
  #   evidence: taught me statistics
  #   draft: rules

motivations:
`,
  )}
# Unsure: whether this is all.
`;

export const topics: readonly TopicData[] = [
  { id: 'topic/physics', name: 'Physics', aliases: [], broader: [] },
];

/** The day of the tests. */
export const TODAY = '2026-11-29';

/** An edit of the reading, unless another one is given. */
export function edited(edit: Edit, source: Partial<EditedLetter> = {}) {
  return editReading({ id: 'jane', letter, reading, topics, today: TODAY, ...source }, edit);
}

/** Why an edit is refused. */
export function whyRefused(edit: Edit, source: Partial<EditedLetter> = {}): string {
  try {
    edited(edit, source);
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
  throw new Error('The edit was made.');
}

/** What the letter says with a reading of it. */
export function compiled(text: string) {
  const { letter: data, problems } = compileLetter({ id: 'jane', letter, reading: text }, topics);
  if (data === null) throw new Error(JSON.stringify(problems, null, 2));
  return data;
}

/** What is on lines that only one of two texts has: those that went with “-”, those that came with “+”. */
export function linesChanged(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (line !== undefined)
        line[column] =
          old[row] === now[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const changed: string[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      row += 1;
      column += 1;
    } else if (row < old.length && (column === now.length || at(row + 1, column) >= at(row, column + 1))) {
      changed.push(`-${old[row]}`);
      row += 1;
    } else {
      changed.push(`+${now[column]}`);
      column += 1;
    }
  }
  return changed;
}
