/** Documents that are nested as no person nests them. */
import { DocumentError } from './documentError.js';
import { DEEPEST } from './limits.js';

/** @returns the error that something in a document is nested too deeply */
export function tooDeep(): DocumentError {
  return new DocumentError(
    `What is in it is nested more than ${DEEPEST} deep.`,
    'Copy the text of it into a plain text file.',
  );
}
