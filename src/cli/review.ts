/** `lettergraph review`: a local page in which a person reviews what programs drafted. */
import { messageOf } from '../corpus/files.js';
import { harmless } from '../reading/shown.js';
import { createReviewServer } from '../review/createReviewServer.js';
import { reviewFolders } from '../review/reviewFolders.js';
import { readSettings } from '../server/readSettings.js';
import { CommandError } from './commandError.js';
import { plural } from './report.js';
import { onSignals } from './signals.js';
import { today } from './today.js';
import { whyNotListening } from './whyNotListening.js';

/** How it is called. */
export interface ReviewOptions {
  /** The port to listen on; a free one unless given. */
  readonly port?: string;
}

/**
 * Serves the page on this machine alone until SIGINT or SIGTERM.
 *
 * @param directory the folder of letters, or of one letter
 * @param options where to listen
 * @throws SettingError if the port is none
 * @throws CommandError if there is no such folder or no letter in it, or the server cannot listen
 */
export async function review(directory: string, options: ReviewOptions): Promise<void> {
  const port = options.port === undefined ? 0 : readSettings({ port: options.port }, {}).port;
  const { folders } = await reviewFolders(directory);
  if (folders.length === 0) {
    throw new CommandError(
      `There is no letter in ${directory}. A letter is a folder in it with letter.txt and reading.yaml.`,
    );
  }
  const { server, listen } = await createReviewServer({
    directory,
    today,
    onError: (error, id) => console.error(`lettergraph: ${id}: ${harmless(messageOf(error))}`),
  });
  let address: string;
  try {
    address = await listen(port);
  } catch (error) {
    await server.close();
    throw new CommandError(whyNotListening(error, '127.0.0.1', port));
  }
  // Letters may be moved or written while they are reviewed: there is nothing to load anew.
  onSignals({ end: () => void server.close(), reload: () => {} });
  console.log(`Review ${plural(folders.length, 'letter')} of ${harmless(directory)} at`);
  console.log(`  ${address}`);
  console.log('The address opens once, in a browser on this machine. Ctrl-C ends the review.');
}
