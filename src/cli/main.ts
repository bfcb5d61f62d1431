#!/usr/bin/env node
/** The command line, as it is run. */
import { failWith, watchOutput } from './exit.js';
import { createProgram } from './program.js';

watchOutput();
try {
  await createProgram().parseAsync();
} catch (error) {
  failWith(error);
}
