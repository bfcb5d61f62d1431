/** Why a server cannot listen, in words. */
import { messageOf } from '../corpus/files.js';

/**
 * @param error what was thrown
 * @param host where it was to listen
 * @param port likewise
 * @returns what is wrong, and what to do
 */
export function whyNotListening(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use. Choose another with --port or PORT.`;
  if (code === 'EACCES')
    return `Port ${port} of ${host} may not be used by this user. Choose one above 1023 with --port or PORT.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return `“${host}” is not an address of this machine. Choose another with --host or HOST.`;
  }
  return `The server cannot listen on ${host}, port ${port}: ${messageOf(error)}.`;
}
