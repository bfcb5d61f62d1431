/** Which words of a text are marked for a search. */
import { expect, test } from 'vitest';
import { wantedIn } from '../../src/letter/wanted.js';

test.each<{ why: string; query: string; text: string; marked: string[] }>([
  { why: 'a word', query: 'paper', text: 'My best paper', marked: ['paper'] },
  { why: 'what begins with it', query: 'optim', text: 'Optimization at night', marked: ['Optimization'] },
  { why: 'a typo of it', query: 'difusion', text: 'Diffusion models', marked: ['Diffusion'] },
  {
    why: 'a phrase as a whole',
    query: '"best paper"',
    text: 'The best Paper, a paper',
    marked: ['best Paper'],
  },
  { why: 'no phrase whose words stand apart', query: '"best paper"', text: 'Paper, best of all', marked: [] },
  {
    why: 'a phrase and a word in it as one',
    query: '"best paper" paper',
    text: 'best paper, paper',
    marked: ['best paper', 'paper'],
  },
  { why: 'nothing that is left out', query: 'best -paper', text: 'best paper', marked: ['best'] },
  { why: 'what stands in a field', query: 'title:paper kind:best', text: 'best paper', marked: ['paper'] },
  {
    why: 'words that say nothing only without others',
    query: 'the paper',
    text: 'the paper',
    marked: ['paper'],
  },
  {
    why: 'a word with what is written on to it',
    query: 'glacier’s université',
    text: "glacier, the glacier's end; l’Université",
    marked: ['glacier', "glacier's", 'l’Université'],
  },
  { why: 'no single letter of an apostrophe’s', query: "club's", text: "It's Ada's s", marked: [] },
  { why: 'words that say nothing', query: 'the', text: 'the paper', marked: ['the'] },
])('marks $why', ({ query, text, marked }) => {
  expect(wantedIn(query, text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
