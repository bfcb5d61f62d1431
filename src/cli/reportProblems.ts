/** Shows problems in full, to a person. */
import { formatProblem, type Problem } from '../reading/problem.js';
import { usesColor } from './report.js';

/**
 * @param problems what to show, in order
 * @param stream where to
 */
export function reportProblems(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  const color = usesColor(stream, process.env);
  for (const problem of problems) stream.write(`${formatProblem(problem, { color })}\n\n`);
}
