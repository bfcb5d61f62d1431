/** Reads which letters the index of words has: what is known already is not sent again. */
import { type RawBuilder, sql } from 'kysely';
import { type ChunkLetters, Directory } from '../search/directory.js';

/** A directory with the versions of its chunks. */
export interface KnownDirectory {
  readonly directory: Directory;
  readonly versions: ReadonlyMap<number, string>;
}

/** Nothing that is known yet. */
export const UNKNOWN_DIRECTORY: KnownDirectory = { directory: Directory.of([]), versions: new Map() };

/** A chunk; without its letters where they are known. */
interface ChunkRow {
  readonly chunk: number;
  readonly version: string;
  readonly letters: ChunkLetters | null;
}

/** Every chunk: an expression. */
export function selectChunks({ versions }: KnownDirectory): RawBuilder<readonly ChunkRow[]> {
  return sql`(
    select coalesce(json_agg(json_build_object('chunk', c.chunk, 'version', c.version, 'letters',
      case when c.version = k.version then null else json_build_object('chunk', c.chunk, 'ids', c.ids,
        'entries', c.entries, 'lengths', c.lengths, 'languages', c.languages) end)), '[]')
    from search_chunks c
    left join unnest(${[...versions.keys()]}::int[], ${[...versions.values()]}::text[]) as k (chunk, version)
      on k.chunk = c.chunk)`;
}

/** @param chunks what `selectChunks` gave for what is known */
export function readDirectory(known: KnownDirectory, chunks: readonly ChunkRow[]): KnownDirectory {
  const isSame = chunks.every(({ letters }) => letters === null) && chunks.length === known.versions.size;
  if (isSame) return known;
  return {
    directory: Directory.of(
      chunks.map(({ chunk, letters }) => letters ?? chunk),
      known.directory,
    ),
    versions: new Map(chunks.map(({ chunk, version }) => [chunk, version])),
  };
}
