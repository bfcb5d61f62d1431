/** Fields of research that the letter names, where the vocabulary of topics has them. */
import { ResearchStanding } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes: the topics within the group `what` are the fields. */
export interface AreaMade {
  /** Null where the tense of the group `verb` tells it. */
  readonly standing: ResearchStanding | null;
}

const { CURRENT, PAST, EXPLORED, INTENDED } = ResearchStanding;
const what = `(?<what>[^.;:]{3,220})`;

export const AREA_RULES: readonly Rule<AreaMade>[] = [
  {
    name: 'tried alone',
    looksFor: pattern(
      String.raw`(?<what>[^.;,]{2,60}?)\([^)]{0,80}\b(?:tried to|on my own|by myself|solo)\b[^)]{0,80}\)|\bI (?:tried|have tried|taught myself|dabbled in|read up on) (?:to (?:learn|understand|dive into) )?(?<what2>[^.;,]{3,80}) (?:on my own|by myself|alone|solo)\b`,
    ),
    makes: { standing: EXPLORED },
    examples: ['I tried to learn diffusion models on my own.'],
  },
  {
    name: 'my research',
    looksFor: pattern(
      String.raw`\b(?:most of )?my (?:current |main |own |past |previous |earlier |recent |doctoral )?(?:research|work|research interests?|scientific interests?|interests?)(?: \p{L}+)? (?<verb>is|are|was|were|focuses|focused|has focused|concerns|concerned|lies?|lay|deals?|dealt|centres?|centers?|revolves?) (?:on|in|about|with|around|at)? ?${what}`,
    ),
    makes: { standing: null },
    examples: [
      'My research focuses on large language models.',
      'Most of my research has focused on four areas: Time Series and Diffusion Models.',
      'My current research is on time series.',
    ],
  },
  {
    name: 'works on',
    looksFor: pattern(
      String.raw`\bI(?:'m| am|'ve been| have been| was)?(?: \p{L}+)? (?<verb>work|working|worked|have worked|research|researching|researched|did research|do research|have researched|investigate|investigated) (?:with [^.;]{2,50} )?on ${what}`,
    ),
    makes: { standing: null },
    examples: ['I am working on large language models.', 'I worked on diffusion models at Lund University.'],
  },
  {
    name: 'thesis on',
    looksFor: pattern(
      String.raw`\b(?:thesis|dissertation|doctorate|bachelor's project|master's project|PhD)\b[^.;:]{0,80}? (?<verb>is|was|examined|examines|explores|explored|focuses|focused|deals|dealt)? ?(?:on|about|with) ${what}`,
    ),
    makes: { standing: null },
    examples: ['My thesis is on diffusion models.', 'I wrote my thesis on time series.'],
  },
  {
    name: 'wants to work on',
    looksFor: pattern(
      String.raw`\b(?:(?:want|would like|would love|hope|plan|intend|wish|mean|aim) to (?:work on|research|do research (?:on|in)|investigate|continue (?:with|in|working on)|write (?:my|a) (?:thesis|dissertation) on|do a ph\.?d\.? (?:on|in)|keep an?)) ${what}`,
    ),
    makes: { standing: INTENDED },
    examples: ['I would like to work on multimodal learning.'],
  },
];

/** Verbs of what is over; every other is of now. */
export const PAST_VERB =
  /^(?:was|were|\p{L}*worked|focused|has focused|concerned|lay|dealt|examined|explored|researched|did research|investigated)$/iu;
export const STANDINGS = { now: CURRENT, over: PAST };
