/** Shows problems to a person. */
import { formatProblem, type Problem } from '../reading/problem.js';

/**
 * @param problems what to show, in order
 * @param stream where to
 */
export function reportProblems(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  const color = usesColor(stream, process.env);
  for (const problem of problems) stream.write(`${formatProblem(problem, { color })}\n\n`);
}

/** Whether to write in colour: to a terminal that knows colours, unless `NO_COLOR` is set to anything. */
export function usesColor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
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
