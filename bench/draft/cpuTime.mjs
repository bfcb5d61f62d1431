/** Is loaded before a command: when that ends, it writes the processor's time that it took, in seconds, to file 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1_000_000));
});
