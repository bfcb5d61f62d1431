/** Fields of research that the letter names, where the vocabulary of topics has them. */
import { ResearchStanding } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes: the topics within the group `what` are the fields. */
export interface AreaMade {
  /** Null where the tense of the group `verb` tells it. */
  readonly standing: ResearchStanding | null;
  /** Whether what it finds is a field even where the vocabulary has no such topic. */
  readonly isField?: true;
}

const { CURRENT, PAST, EXPLORED, INTENDED } = ResearchStanding;

const parts = {
  /** Up to where something else is spoken of. */
  what: String.raw`(?<what>(?:(?!\b(?:I|you|your|because|where|which|who|since|while|although|after|before|so that|supervised by|under the)\b)[^.;:]){3,220})`,
  /** Words that may stand before a verb or an adjective. */
  adverbs: String.raw`(?: (?:\p{L}+ly|also|now|still|most|always|long|very much|very|been|myself|mainly|so|too))*`,
  /** What somebody writes to know more. */
  work: String.raw`(?:(?:[\p{L}'-]+ )?(?:thesis|dissertation|project|paper|article|essay|study|book|monograph|chapter|report|manuscript)|doctorate|ph\.?d|postdoc|doctoral work|research|studies|work|internship)`,
  deals: String.raw`(?:is|was|are|were|deals|dealt|examines?|examined|explores?|explored|looks?|looked|focuse[sd]|focus|has focused|investigates?|investigated|concerns?|concerned|analy[sz]e[sd]|treats?|treated|addresse[sd]|studies|studied|compares?|compared|asks|asked|describes?|described|reconstructs?|reconstructed|combines?|combined|develops?|developed|applies|applied|revolves?|centre[sd]|centers?|traces?|traced|tests?|tested)`,
};
const rule = (source: string): RegExp => pattern(source, parts);

export const AREA_RULES: readonly Rule<AreaMade>[] = [
  {
    name: 'tried alone',
    looksFor: rule(
      String.raw`(?<what>[^.;,]{2,60}?)\([^)]{0,80}\b(?:tried to|on my own|by myself|solo)\b[^)]{0,80}\)|\bI (?:tried|have tried|taught myself|read up on) (?:to (?:learn|understand|dive into) )?(?<what2>[^.;,]{3,80}) (?:on my own|by myself|alone|solo)\b|\bI(?:'ve| have)?(?: been)? (?:dabbl(?:ed|ing) in|play(?:ed|ing) (?:around )?with|experiment(?:ed|ing) with|toy(?:ed|ing) with|read(?:ing)? (?:up on|about|into)|teaching myself|taught myself) (?<what3>[^.;]{3,80})`,
    ),
    makes: { standing: EXPLORED },
    examples: ['I tried to learn diffusion models on my own.', "I've been dabbling in diffusion models too."],
  },
  {
    name: 'wants to work on',
    looksFor: rule(
      String.raw`\b(?:(?:want|would like|'d like|would love|'d love|hope|plan|intend|wish|mean|aim|propose|eager|keen|should like|going|planning|hoping|dream of|interested in|opportunity|allow me|enable me) ?(?:to |for )?(?:\p{L}+ly )?(?:work(?:ing)? (?:with [^.;:,]{2,40} )?(?:on|in)|research(?:ing)?|do(?:ing)? research (?:on|in)|investigat(?:e|ing)|continu(?:e|ing) (?:with|in|my (?:work|research) (?:on|in)|working on)|writ(?:e|ing) (?:my|a|about|on)(?: [^.;:,]{0,40}(?:thesis|dissertation|book|chapter) (?:on|about|in))?|do(?:ing)? (?:a|my) [^.;:,]{0,20}(?:ph\.?d\.?|doctorate|thesis|project|postdoc) (?:on|in|about)|pursu(?:e|ing)(?: (?:a|my) [^.;:,]{0,30} (?:in|on))?|focus(?:ing)? (?:\p{L}+ )?on|speciali[sz](?:e|ing) in|concentrat(?:e|ing) on|explor(?:e|ing)|keep(?:ing)? an?|go(?:ing)? (?:deeper )?into|move into|turn to|contribute to (?:research (?:on|in)|the field of)|study(?:ing)?)|(?:apply|applying|application) (?:for|to) [^.;:]{0,60}(?:ph\.?d|doctoral|doctorate|postdoc\p{L}*)[^.;:]{0,30} (?:in|on)) {what}`,
    ),
    makes: { standing: INTENDED, isField: true },
    examples: [
      'I would like to work on multimodal learning.',
      'I wish to specialise in diffusion models.',
      'I would like to focus on time series and on diffusion models.',
    ],
  },
  {
    name: 'my research',
    looksFor: rule(
      String.raw`\b(?:most of )?my (?:[\p{L}-]+ ){0,3}?(?:research|work|interests?|fields?|areas?|speciali[sz]ations?|specialty|speciality|expertise|focus|passion|subjects?|discipline|practice|scholarship|curiosity)(?: (?:of|in|at) (?:interest|study|work|research|expertise|particular|speciali[sz]ation|\p{L}+))?(?: \p{L}+)? (?<verb>is|are|was|were|focuses|focused|has focused|have focused|concerns|concerned|lies?|lay|deals?|dealt|centres?|centers?|revolves?|has revolved|includes?|spans?|covers?|ranges?|has been|have been|comprises?|encompass(?:es)?)(?: \p{L}+ly)? ?(?:on|in|about|with|around|at|from|the field of|the area of|towards?)? ?{what}`,
    ),
    makes: { standing: null, isField: true },
    examples: [
      'My research focuses on large language models.',
      'Most of my research has focused on four areas: Time Series and Diffusion Models.',
      'My current research is on time series.',
      'My main areas of interest are time series and diffusion models.',
      'My specialisation is time series.',
    ],
  },
  {
    name: 'interested in',
    looksFor: rule(
      String.raw`\bI(?:'m| am|'ve been| have been| was| became| got| have become){adverbs} (?:interested in|fascinated (?:by|with)|intrigued by|curious about|passionate about|enthusiastic about|speciali[sz](?:ed|ing) in|active in|engaged in|drawn to|attracted to|keen on|into|captivated by|excited (?:by|about)|focus(?:ed|ing) on|hooked on|obsessed with) (?!joining|applying|your|this|the position)(?:the (?:field|area|study|history|theory) of )?{what}|\bwhat (?:I(?:'m| am)? (?:most )?(?:into|interested in|drawn to|work on|care about|study|research)|(?:interests|fascinates|excites|draws|intrigues) me)(?: \p{L}+){0,3}? (?:is|are) (?<what2>[^.;:]{3,120})|\b(?:an?|the|my|growing|strong|keen|deep|particular|great|special|long-standing|academic|research|main) (?:\p{L}+ )?(?:interests?|passion|fascination|curiosity|love|expertise|speciali[sz]ation|focus) (?:in|for|with|about|of|on|lies? in) (?!your|this|the position|joining|applying)(?<what3>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,120})`,
    ),
    makes: { standing: CURRENT, isField: true },
    examples: [
      'I am interested in time series and in diffusion models.',
      "What I'm into these days is diffusion models, the small ones in particular.",
      'I have a growing interest in time series.',
    ],
    not: ['I am interested in joining your group on diffusion models.'],
  },
  {
    name: 'works on',
    looksFor: rule(
      String.raw`\bI(?:'m| am|'ve been| have been| was|'ve| have)?{adverbs} (?<verb>work|working|worked|research|researching|researched|did research|do research|doing research|conduct(?:ed|ing)? research|investigat(?:e|ed|ing)|stud(?:y|ied|ying)|publish(?:ed|ing)?|wrote|written|writing|focus(?:ed|ing)?|concentrat(?:e|ed|ing)|specialis(?:e|ed|ing)|specializ(?:e|ed|ing)|explor(?:e|ed|ing)|gave a (?:talk|paper))\b(?:(?! (?:as|at|for) )[^.;:,]){0,60}? (?:on|in the (?:field|area) of|about|into) {what}|(?<!\b(?:group|lab|team|people|researchers|scientists|those|colleagues|company)\b[^.;,]{0,60})\b(?<verb2>working|worked|research|speciali[sz]ing) (?:on|in the field of) (?<what2>(?:(?!\b(?:I|you|your|because|where|which)\b)[^.;:]){3,120})|\b(?:small |little |short |first |own |undergraduate |joint )?(?<verb3>project|projects|research) (?:on|in|about) (?<what3>(?:(?!\b(?:I|you|your|because|where|which)\b)[^.;:]){3,120})`,
    ),
    makes: { standing: null, isField: true },
    examples: [
      'I am working on large language models.',
      'I worked on diffusion models at Lund University.',
      'I study at Ghent University and do research in the field of time series.',
      'At Lund University I did a small project on diffusion models.',
    ],
  },
  {
    name: 'thesis on',
    looksFor: rule(
      String.raw`\b(?<!your )(?<!his )(?<!her )(?<!their ){work}\b[^.;:]{0,80}? (?<verb>{deals})? ?(?:on|about|with|at|into|how) {what}|\b(?:my|the|it|which|this)(?: {work})? (?<verb2>{deals})(?: (?:how|the|an?))? (?<what2>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,160})`,
    ),
    makes: { standing: null },
    examples: [
      'My thesis is on diffusion models.',
      'I wrote my thesis on time series.',
      'My dissertation examines time series from hospitals.',
    ],
  },
  {
    name: 'in the field of',
    looksFor: rule(
      String.raw`\b(?:in|within) the (?:fields?|areas?|domain|realm) of (?<what>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,120})|\b(?:research|fields|areas|topics) (?:interests?|of interest|of expertise)(?: include| are|:) (?<what2>[^.;]{3,160})`,
    ),
    makes: { standing: CURRENT, isField: true },
    examples: ['I have five papers in the field of diffusion models.'],
  },
];

/** Verbs of what is over; every other is of now. */
export const PAST_VERB =
  /^(?:was|were|wrote|written|\p{L}+ed|has (?:focused|revolved|been)|have focused|lay|dealt|did research|studied|gave a (?:talk|paper)|projects?)$/iu;
export const STANDINGS = { now: CURRENT, over: PAST };

/** The items of a list of fields, and what joins one to those before it. */
export const ITEMS = /(?:(?!,? (?:and|or|but) |, ).)+/gu;
export const JOINT =
  /^(?:,? ?(?:and|or|but) |, ?)?(?:(?:in|on|both|also|about|the|especially|particularly|mainly) )*/iu;
/** Words that end the name of a field, or begin what is none. */
export const NO_NAME =
  /\b(?:at|with|for|from|to|that|by|under|during|when|than|as|is|are|was|were|it|this|these|those|what|how|why|whether|a|an|my|our|their|its|your|\d+)\b|["'()]/iu;
