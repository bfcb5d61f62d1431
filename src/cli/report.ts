/** Shows problems to a person. */
import { formatProblem, type Problem } from '../reading/problem.js';

/**
 * @param problems what to show, in order
 * @param stream where to; in colour if it is a terminal and `NO_COLOR` is not set
 */
export function reportProblems(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  const color = stream.isTTY === true && !process.env.NO_COLOR;
  for (const problem of problems) stream.write(`${formatProblem(problem, { color })}\n\n`);
}

/** How many problems there are, in words. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ');
}

/** A number with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
