/** Letters cannot be read from a folder at all; the message says why, and what to do. */
export class FolderError extends Error {
  override name = 'FolderError';
}
