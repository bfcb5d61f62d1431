/** What belongs to one run of a plan; the plan itself is shared by all of them. */
import type { Context } from '../context.js';
import { TimeLimitExceeded } from './timeLimitExceeded.js';

/** The values of a field's arguments by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a run is given. */
export interface RunOptions {
  /** The variables as graphql's `getVariableValues` coerces them. */
  readonly variables: Arguments;
  readonly context: Context;
  /** Time in milliseconds, as `performance.now()` tells it, after which the run gives up. */
  readonly deadline: number;
}

/** How many values are completed between two looks at the clock, which costs as much as a few of them. */
const VALUES_PER_LOOK = 1000;

/** One run. */
export class Run {
  readonly variables: Arguments;
  readonly context: Context;
  /** Arguments with variables in them, by the place that the plan gave them; computed when first needed. */
  readonly #args: (Arguments | undefined)[] = [];
  readonly #deadline: number;
  #left = VALUES_PER_LOOK;

  constructor({ variables, context, deadline }: RunOptions) {
    this.variables = variables;
    this.context = context;
    this.#deadline = deadline;
  }

  /**
   * @param count how many values are about to be completed
   * @throws TimeLimitExceeded if the deadline has passed, as far as the clock was looked at
   */
  count(count: number): void {
    this.#left -= count;
    if (this.#left < 0) this.look();
  }

  /**
   * @param place where the plan keeps these arguments
   * @param compute their values
   */
  args(place: number, compute: (variables: Arguments) => Arguments): Arguments {
    this.#args[place] ??= compute(this.variables);
    return this.#args[place];
  }

  /** @throws TimeLimitExceeded if the deadline has passed */
  look(): void {
    // What goes on elsewhere in a run that is over ends at its next value: nothing is left to count.
    if (performance.now() > this.#deadline) throw new TimeLimitExceeded();
    this.#left = VALUES_PER_LOOK;
  }
}
