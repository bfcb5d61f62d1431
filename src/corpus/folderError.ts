/** Letters cannot be read from a folder, or put into one, at all; the message says why, and what to do. */
export class FolderError extends Error {
  override name = 'FolderError';
}
