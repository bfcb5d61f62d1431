import { graphql } from './generated';
import type { NameFieldsFragment } from './generated/graphql';

graphql(`
  fragment NameFields on Named { name asWritten redaction { id } }
`);

/** A name, or what the letter has in its place; what is hidden looks so. */
export function Name({ of: { name, asWritten, redaction } }: { readonly of: NameFieldsFragment }) {
  return redaction === null ? (name ?? asWritten) : <span className="redacted">{asWritten}</span>;
}
