/** What an operation is run with, beside its variables. */
import type { Context } from '../../graphql/context.js';
import type { KnownOperation } from './knownOperations.js';

/** The context value of an operation on a server. */
export interface OperationContext extends Context {
  /** When it has to be done, on the clock of `performance.now()` (ms). */
  readonly deadline: number;
  /** Whether a plan was run already, and failed. */
  readonly hasFailed: boolean;
  /** Where Apollo's plugin puts the operation, once it is known to be sound. */
  readonly sound: { operation: KnownOperation | null };
}
