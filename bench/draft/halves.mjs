/**
 * The letters that drafts are scored on, in two halves. Rules and prompts are written with the first before one's eyes.
 * The second is held back: whoever writes them opens neither its letters nor their readings, and is told totals alone,
 * so that its score says what they do with letters that nobody had in mind. A letter never changes halves.
 */

/** What drafts are compared with: folders of letters, each with its topics. */
const EXAMPLES = new URL('../../examples/letters/', import.meta.url);
const BUNDLED = new URL('../../letters/', import.meta.url);

/** @type {readonly import('./halves.mjs').Half[]} */
export const halves = [
  {
    name: 'seen',
    sources: [
      {
        folder: EXAMPLES,
        ids: [
          'archive-visit',
          'climate-school',
          'curves-quoted',
          'quantum-redacted',
          'robotics-bullets',
          'three-sentences',
        ],
      },
      { folder: BUNDLED, ids: ['smiles'] },
    ],
  },
  {
    name: 'held-back',
    sources: [
      {
        folder: EXAMPLES,
        ids: [
          'compiler-internship',
          'genomics-headings',
          'labour-economics-phd',
          'neural-circuits-phd',
          'stipendium',
          'two-masters',
        ],
      },
    ],
  },
];
