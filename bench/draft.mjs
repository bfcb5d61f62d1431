/** How good drafts are, beside readings by hand: `npm run draft`, by rules; by a model with `--model` and `--base-url`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftHalf } from './draft/draftHalf.mjs';
import { halves } from './draft/halves.mjs';
import { formatReport } from './draft/report.mjs';

const names = halves.map(({ name }) => name);
const USAGE = `Usage: npm run draft -- [options]
  --model NAME      drafts by a model instead of by rules, as \`lettergraph draft\` does
  --base-url URL    where the model is
  --details HALF    what is missed and what is extra in ${names.join(' or ')}, after the table; who writes rules or
                    prompts never asks for ${names[1]}`;

const { details, ...options } = readOptions();
const folder = await mkdtemp(join(tmpdir(), 'lettergraph-draft-'));
try {
  const drafted = [];
  for (const half of halves) {
    const drafts = join(folder, half.name);
    await mkdir(drafts);
    drafted.push(
      await draftHalf(
        half,
        drafts,
        Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
      ),
    );
  }
  console.log(formatReport(drafted, { title: options.model ?? 'Rules', details }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        model: { type: 'string' },
        'base-url': { type: 'string' },
        details: { type: 'string' },
      },
    });
    if (values.details !== undefined && !names.includes(values.details))
      throw new Error(`--details: there is no half “${values.details}”.`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}
