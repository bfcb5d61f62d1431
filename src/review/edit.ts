/** What a person does to a reading while reviewing it. */
import { z } from 'zod';

const path = z
  .array(z.union([z.string(), z.int().nonnegative()]))
  .min(1)
  .max(8)
  .readonly();
const fields = z.record(z.string(), z.unknown());
const place = z.int().nonnegative();

/**
 * The format of an edit, as a page sends it. A path leads to a fact or an aside of the reading, or, by the number of its
 * line, to what is suggested in a comment.
 */
export const editSchema = z.discriminatedUnion('type', [
  /** Says that a drafted fact is right, or makes a fact of what is suggested. */
  z.strictObject({ type: z.literal('accept'), path }),
  /** Takes a fact out, and what refers to it; an aside, which is a sentence to read again then; or a suggestion. */
  z.strictObject({ type: z.literal('reject'), path }),
  /**
   * Gives fields of a fact other values, as the reading has them; null takes a field out. What is suggested becomes a fact
   * so, of the section where it would stand unless another is given.
   */
  z.strictObject({ type: z.literal('correct'), path, fields, section: path.optional() }),
  /** Adds a fact to a section, which may be one within another fact, with a key made of some words. */
  z.strictObject({ type: z.literal('add'), section: path, words: z.string().max(1000), fields }),
  /** Makes one of two facts of a section: the first goes, the second stays. */
  z.strictObject({ type: z.literal('merge'), path, into: path }),
  /** Gives a fact another key, and what refers to it. */
  z.strictObject({ type: z.literal('rename'), path, key: z.string().max(200) }),
  /** Names a passage, in code points of the letter, as one that no fact rests on. */
  z.strictObject({ type: z.literal('aside'), start: place, end: place }),
]);

/** The way to a fact or an aside in its reading. */
export type Path = z.infer<typeof path>;
/** What the way to a suggestion begins with; the number of its line follows. */
export const SUGGESTED = 'suggested';
/** An edit of a reading. */
export type Edit = z.infer<typeof editSchema>;
