/** What a person does to a reading while reviewing it. */
import { z } from 'zod';

const path = z
  .array(z.union([z.string(), z.int().nonnegative()]))
  .min(1)
  .max(8)
  .readonly();
const fields = z.record(z.string(), z.unknown());
const place = z.int().nonnegative();

/** The format of an edit, as a page sends it. A path leads to a fact or an aside of the reading. */
export const editSchema = z.discriminatedUnion('type', [
  /** Says that a drafted fact is right. */
  z.strictObject({ type: z.literal('accept'), path }),
  /** Takes a fact out, and what refers to it; or an aside, which is a sentence to read again then. */
  z.strictObject({ type: z.literal('reject'), path }),
  /** Gives fields of a fact other values, as the reading has them; null takes a field out. */
  z.strictObject({ type: z.literal('correct'), path, fields }),
  /** Adds a fact to a section, which may be one within another fact, with a key made of some words. */
  z.strictObject({ type: z.literal('add'), section: path, words: z.string().max(1000), fields }),
  /** Makes one of two facts of a section: the first goes, the second stays. */
  z.strictObject({ type: z.literal('merge'), path, into: path }),
  /** Names a passage, in code points of the letter, as one that no fact rests on. */
  z.strictObject({ type: z.literal('aside'), start: place, end: place }),
]);

/** The way to a fact or an aside in its reading. */
export type Path = z.infer<typeof path>;
/** An edit of a reading. */
export type Edit = z.infer<typeof editSchema>;
