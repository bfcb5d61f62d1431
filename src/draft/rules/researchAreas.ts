/** Fields of research that the letter names. */
import { ResearchStanding } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes: the topics within the group `what` are the fields, or else its words, where there are any. */
export interface AreaMade {
  /** Null where the tense of the group `verb` tells it. */
  readonly standing: ResearchStanding | null;
  /** How many fields the words name where the vocabulary has none of them; none where this is left out. */
  readonly fields?: 'ONE' | 'MANY';
}

const { CURRENT, PAST, EXPLORED, INTENDED } = ResearchStanding;

const parts = {
  /** Up to where something else is spoken of. */
  what: String.raw`(?<what>(?:(?:who|where|which|after)\b)?(?:(?!\b(?:I|you|your|because|where|which|who|since|while|although|after|before|so that|supervised by|under the)\b)[^.;:]){3,220})`,
  /** Words that may stand before a verb or an adjective. */
  adverbs: String.raw`(?: (?:\p{L}+ly|also|now|still|most|always|long|very much|very|been|myself|mainly|so|too))*`,
  /** What somebody writes to know more. */
  work: String.raw`(?:(?:(?!(?:your|his|her|their|whose) )[\p{L}'-]+ )?(?:thesis|dissertation|project|paper|article|essay|study|book|monograph|chapter|report|manuscript)|doctorate|ph\.?d|postdoc|doctoral work|research|studies|work|internship)`,
  /** What somebody's research does to its subject. */
  centres: String.raw`focuses|focused|has focused|have focused|concerns|concerned|lies?|lay|deals?|dealt|centres?|centers?|revolves?|has revolved|includes?|spans?|covers?|ranges?|has been|have been|comprises?|encompass(?:es)?|sits?|sat|stands?|stood`,
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
    name: 'wants to research',
    looksFor: rule(
      String.raw`\b(?:want|would like|'d like|would love|'d love|hope|plan|intend|wish|mean|aim|propose|eager|keen|should like|am going|am planning|am hoping|would|chance|opportunity) (?:to |for |of )?(?:\p{L}+ly |then |next |also )?(?:(?:do|doing|conduct|pursue|carry out|continue my) research (?:on|into)|(?:work|working|specialise|specialize|specialising|specializing) (?:with [^.;:,]{2,40} )?(?:on|in)(?! (?:a|an|the|your|my|this|academia|industry|teams?)\b)|(?<!\battempt to )(?:research|investigate|examine|study|ask|explore)(?= (?:how|why|whether|what|who|which|where)\b(?! to\b))|(?:investigate|research)|(?:write|do|begin|start|go on to|pursue|complete) (?:a|my|the) (?:[\p{L}'-]+ ){0,2}(?:ph\.?d\.?|doctorate|thesis|dissertation|book|monograph|doctoral \p{L}+)(?: (?:project|studies))? (?:on|about|into|that asks?|asking)) {what}|\b(?:for|in) my (?:[\p{L}'-]+ ){0,2}(?:ph\.?d\.?|doctorate|thesis|dissertation),? (?:with you |there )?I (?:want|would like|hope|plan|intend|propose) to (?:study|examine|look at|work on|compare|ask|write about|write on) (?<what2>(?:(?!\b(?:I|you|your|because)\b)[^.;:]){3,160})|\b(?:ph\.?d\.?|doctorate|thesis|dissertation|project|book|study) (?:that |which )?I (?:have in mind|propose|plan|hope to write|want to write|would like to write|have planned),? (?:\p{L}+ )?(?:asks?|is on|is about|looks at|deals with|concerns?|examines?|follows?|compares?) (?<what3>(?:(?!\b(?:I|you|your|because)\b)[^.;:]){3,160})`,
    ),
    makes: { standing: INTENDED, fields: 'ONE' },
    examples: [
      'For my PhD I would like to study how soil fungi move phosphorus.',
      'I want to write a thesis on the price of bread.',
      'After that I intend to do a PhD on small rivers.',
      'I hope to investigate the migration of eels.',
      'With those data I want to ask who pays for a bridge.',
      'The doctorate I have in mind would ask why some villages kept their commons.',
    ],
    not: [
      'I would like to work in a team.',
      'I would like to study medicine in Ghent.',
      'I want to find out how to begin.',
    ],
  },
  {
    name: 'wants to work on',
    looksFor: rule(
      String.raw`\b(?:(?:want|would like|'d like|would love|'d love|hope|plan|intend|wish|mean|aim|propose|eager|keen|should like|going|planning|hoping|dream of|interested in|opportunity|allow me|enable me) ?(?:to |for )?(?:\p{L}+ly )?(?:work(?:ing)? (?:with [^.;:,]{2,40} )?(?:on|in)|research(?:ing)?|do(?:ing)? research (?:on|in)|investigat(?:e|ing)|continu(?:e|ing) (?:with|in|my (?:work|research) (?:on|in)|working on)|writ(?:e|ing) (?:my|a|about|on)(?: [^.;:,]{0,40}(?:thesis|dissertation|book|chapter) (?:on|about|in))?|do(?:ing)? (?:a|my) [^.;:,]{0,20}(?:ph\.?d\.?|doctorate|thesis|project|postdoc) (?:on|in|about)|pursu(?:e|ing)(?: (?:a|my) [^.;:,]{0,30} (?:in|on))?|focus(?:ing)? (?:\p{L}+ )?on|speciali[sz](?:e|ing) in|concentrat(?:e|ing) on|explor(?:e|ing)|keep(?:ing)? an?|go(?:ing)? (?:deeper )?into|move into|turn to|contribute to (?:research (?:on|in)|the field of))|(?:apply|applying|application) (?:for|to) [^.;:]{0,60}(?:ph\.?d|doctoral|doctorate|postdoc\p{L}*)[^.;:]{0,30} (?:in|on)) {what}`,
    ),
    makes: { standing: INTENDED },
    examples: [
      'I would like to work on multimodal learning.',
      'I wish to specialise in diffusion models.',
      'I would like to focus on time series and on diffusion models.',
    ],
  },
  {
    name: 'my research',
    looksFor: rule(
      String.raw`\b(?:most of )?my (?:[\p{L}-]+ ){0,3}?(?:research|interests?|fields?|areas?|speciali[sz]ations?|specialty|speciality|expertise|focus|subjects?|discipline)(?: (?:of|in|at) (?:interest|study|work|research|expertise|particular|speciali[sz]ation|\p{L}+))?(?: \p{L}+)? (?<verb>is|are|was|were|{centres})(?: \p{L}+ly)? ?(?:on|in|about|with|around|at|from|the field of|the area of|towards?)? ?{what}|\bmy (?:[\p{L}-]+ ){0,3}?(?:work|practice|scholarship|passion|curiosity) (?<verb2>is|are|was|were|{centres})(?: \p{L}+ly)? (?:on|in|about|with|around|at|the field of|the area of) (?<what2>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,160})`,
    ),
    makes: { standing: null, fields: 'MANY' },
    examples: [
      'My research focuses on large language models.',
      'Most of my research has focused on four areas: Time Series and Diffusion Models.',
      'My current research is on time series.',
      'My main areas of interest are time series and diffusion models.',
      'My specialisation is time series.',
      'My research sits at the intersection of coastal geomorphology and remote sensing.',
    ],
    not: ['My work was hard.', 'My main interest is to learn more.'],
  },
  {
    name: 'interested in',
    looksFor: rule(
      String.raw`\bI(?:'m| am|'ve been| have been| was| became| got| have become){adverbs} (?:interested in|fascinated (?:by|with)|intrigued by|curious about|passionate about|enthusiastic about|speciali[sz](?:ed|ing) in|active in|engaged in|drawn to|attracted to|keen on|into|captivated by|excited (?:by|about)|focus(?:ed|ing) on|hooked on|obsessed with) (?!joining|applying|your|this|the position)(?:the (?:field|area|study|history|theory) of )?{what}|\bwhat (?:I(?:'m| am)? (?:most )?(?:into|interested in|drawn to|work on|care about|study|research)|(?:interests|fascinates|excites|draws|intrigues) me)(?: \p{L}+){0,3}? (?:is|are) (?<what2>[^.;:]{3,120})|\b(?:an?|the|my|growing|strong|keen|deep|particular|great|special|long-standing|academic|research|main) (?:\p{L}+ )?(?:interests?|passion|fascination|curiosity|love|expertise|speciali[sz]ation|focus) (?:in|for|with|about|of|on|lies? in) (?!your|this|the position|joining|applying)(?<what3>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,120})`,
    ),
    makes: { standing: CURRENT, fields: 'MANY' },
    examples: [
      'I am interested in time series and in diffusion models.',
      "What I'm into these days is diffusion models, the small ones in particular.",
      'I have a growing interest in time series.',
      'I am particularly interested in walkability, in informal settlements, and in trams.',
    ],
    not: [
      'I am interested in joining your group on diffusion models.',
      'I am interested in the position.',
      'I am interested in learning more.',
    ],
  },
  {
    name: 'does research on',
    looksFor: rule(
      String.raw`\b(?:I(?:'m| am|'ve been| have been)?{adverbs} (?<verb>work|working)|I(?:'ve| have)?{adverbs} (?<verb2>(?:did|do|done|conduct|conducted) (?:[\p{L}-]+ )?research)|(?:research|doctoral|phd|ph\.d\.|postdoctoral|graduate|master's) (?:student|candidate|fellow|researcher|assistant)[^.;:,]{0,80} working) (?:with [^.;:,]{2,40} )?(?:on|into) {what}|\bI{adverbs} (?:study|research|investigate|examine|analy[sz]e|speciali[sz]e in)(?= (?:how|why|what|whether|who|the [\p{L}-]+(?: [\p{L}-]+)? of)\b) (?<what2>(?:(?!\b(?:I|you|your|because)\b)[^.;:]){3,160})|\bI{adverbs} speciali[sz]e in (?<what3>[^.;:]{3,120})|\b(?:I|we)\b(?:(?!\b(?:you|your)\b)[^.;:,]){0,80}? (?<verb3>looked at|looked into|asked|examined|investigated|studied|explored|analy[sz]ed|compared)(?= (?:how|why|what|whether|who)\b) (?<what4>(?:(?!\b(?:I|you|your|because)\b)[^.;:]){3,160})`,
    ),
    makes: { standing: null, fields: 'ONE' },
    examples: [
      'I am currently working on dental plaque in sheep.',
      'I work on the syntax of Quechua relative clauses.',
      'I am a PhD student in economic history working on guilds in early modern Flanders.',
      'I study how bats hunt in rain.',
      'I specialise in lichens.',
      'I scraped the price lists and looked at what the ban did to them.',
    ],
    not: ['I work on weekends.', 'I work on my own.', 'I study the piano.'],
  },
  {
    name: 'works on',
    looksFor: rule(
      String.raw`\bI(?:'m| am|'ve been| have been| was|'ve| have)?{adverbs} (?<verb>work|working|worked|research|researching|researched|did research|do research|doing research|conduct(?:ed|ing)? research|investigat(?:e|ed|ing)|stud(?:y|ied|ying)|publish(?:ed|ing)?|wrote|written|writing|focus(?:ed|ing)?|concentrat(?:e|ed|ing)|specialis(?:e|ed|ing)|specializ(?:e|ed|ing)|explor(?:e|ed|ing)|gave a (?:talk|paper))\b(?:(?! (?:as|at|for) )[^.;:,]){0,60}? (?:on|in the (?:field|area) of|about|into) {what}|(?<!\b(?:group|lab|team|people|researchers|scientists|those|colleagues|company)\b[^.;,]{0,60})\b(?<verb2>working|worked|research|speciali[sz]ing) (?:on|in the field of) (?<what2>(?:(?!\b(?:I|you|your|because|where|which)\b)[^.;:]){3,120})|\b(?:small |little |short |first |own |undergraduate |joint )?(?<!\b(?:your|their|his|her|its|the|lab's|group's|team's) (?:\p{L}+ )?)(?<verb3>project|projects|research) (?:on|about) (?<what3>(?:(?!\b(?:I|you|your|because|where|which)\b)[^.;:]){3,120})`,
    ),
    makes: { standing: null },
    examples: [
      'I am working on large language models.',
      'I worked on diffusion models at Lund University.',
      'I study at Ghent University and do research in the field of time series.',
      'At Lund University I did a small project on diffusion models.',
    ],
  },
  {
    name: 'thesis about',
    looksFor: rule(
      String.raw`(?<!\b(?:your|his|her|their|whose|supervised|wrote a review of) )(?<!\b(?:theses|students?|pupils?) [^.;,]{0,40})\b(?:(?:bachelor|master|diploma|honours|undergraduate|doctoral|final|final-year|ph\.?d|mphil|ma|msc|ba|bsc)(?:'s)? (?:thesis|dissertation|project|paper|essay|research)|thesis|dissertation|doctorate|doctoral work|honours project|monograph|my (?:research|book|study|essay|paper))(?:(?!\b(?:and|but|because|so|I would)\b)[^.;:]){0,80}?[ (](?:(?<!\b(?:I|we) )(?<verb>{deals})(?<!\b(?:is|was|are|were))(?: with| at| on| into| about| upon| around)?|(?<verb2>is|was|are|were) (?:on|about|an? (?:study|analysis|history|account) of)|on|about|into) (?!time\b|hold\b|track\b|which\b|it\b){what}`,
    ),
    makes: { standing: null, fields: 'ONE' },
    examples: [
      "I did my bachelor's thesis on the thermal stability of perovskite films.",
      'My dissertation deals with agreement in embedded questions.',
      "My master's thesis, supervised by Per Lund, asked whether storks come back to one roof.",
      'I took a doctorate in history, on the weather diaries of lighthouse keepers.',
      'Prof. Lund supervises my thesis (on tired robots, just started).',
    ],
    not: [
      'My thesis was late.',
      'For my thesis I asked two hundred people how they slept.',
      'I supervised a student with a thesis on storks.',
    ],
  },
  {
    name: 'thesis on',
    looksFor: rule(
      String.raw`\b(?<!\b(?:your|his|her|their|whose) ){work}\b(?! (?:fund|group|programme|program|foundation|scholarship))[^.;:]{0,80}? (?<verb>{deals})? ?(?:on|about|with|at|into|how) {what}|\b(?:my|the|it|which|this)(?: {work})? (?<verb2>{deals})(?: (?:how|the|an?))? (?<what2>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,160})`,
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
      String.raw`\b(?:I|my)\b[^.;:]{0,120} (?:in|within) the (?:fields?|areas?|domain|realm) of (?<what>(?:(?!\b(?:I|you|your|because|where|which|since)\b)[^.;:]){3,120})|\b(?:research|fields|areas|topics) (?:interests?|of interest|of expertise)(?: include| are|:) (?<what2>[^.;]{3,160})`,
    ),
    makes: { standing: CURRENT, fields: 'MANY' },
    examples: ['I have five papers in the field of diffusion models.'],
  },
];

/** Verbs of what is over; every other is of now. */
export const PAST_VERB =
  /^(?:was|were|wrote|written|\p{L}+ed|has (?:focused|revolved|been)|have focused|lay|dealt|did research|studied|gave a (?:talk|paper)|projects?)$/iu;
/** Words that tell of what is over, where the rule has found no verb. */
export const OVER =
  /\b(?:did|wrote|completed|finished|took|ended|defended|handed in|submitted|graduated|was|were|had)\b/iu;
export const STANDINGS = { now: CURRENT, over: PAST };

/** The items of a list of fields, and what stands before the name of one. */
export const ITEMS = /(?:(?!,? (?:and|or|but) |, ).)+/gu;
export const JOINT =
  /^\s*(?:,? ?(?:and|or|but) |, ?)?(?:(?:in|on|of|both|also|about|with|around|especially|particularly|mainly|above all|namely|the (?:intersection|interface|crossroads|boundary|border) (?:of|between)|(?:the|an?) (?:field|area|topic|subject|question|problem|issue|study) of|the question|the|an?) )*/iu;
/** How a field begins that is named by a question. */
export const QUESTION = /^(?:how(?! to\b)|what|why|whether|who|whom|whose|which|when|where)\b/iu;
/** Where the name of a field ends and something else is said. */
export const NAME_ENDS =
  /(?:,| [-–—]|\s\(| (?:at|under|during|when|than|as|is|are|was|were|has|have|had|would|will|can|since|which|that|who|whom|where|because|using|supervised|advised|together with|so|while|although|though|but|and (?:to|I|my|how|in)|with (?:my|the|an?|Prof|Dr|which|whom|him|her|them)|by (?!\p{L}+ing\b)|for (?:my|me|the|an?|two|three|four|about|over|\d+)|in (?:my|our|your|the (?:group|lab|team|department)|(?:19|20)\d\d|which|order)|from (?:my|which|the (?:start|beginning))|to (?:be|the|find|see|my|learn)|within (?:your|the)|further|myself|again|here|there|instead|next|last|this|properly)(?![\p{L}\p{N}]))/iu;
/** Words that are no name of a field, or begin what is none. */
export const NO_NAME =
  /^(?:weekends?|weekdays?|nights?|night shifts|days|\p{L}+days|holidays|for|since|from|until|after|before|at|by|as|not|so|too|well|lately|recently|now|later|then|again|already|currently|it|this|that|these|those|them|him|her|me|us|you|one|much|many|more|some|something|anything|everything|things?|others?|my|your|our|their|his|its|such|all|both|any|\d+|new|different|several|various|how to|to|(?:learn|join|work|apply|stud|becom|pursu|participat|contribut|gain|do|be|hav|gett|see|meet|teach|com|help|tak|mak|go|spend|find|know|understand|explor|develop|continu|research|discover|improv|deepen|collaborat|be)(?:y|n|k)?ing)\b|^(?:[\p{L}'-]+ ){0,2}(?:programmes?|programs?|positions?|courses?|schools?|groups?|labs?|teams?|internships?|jobs?|scholarships?|fellowships?|opportunit(?:y|ies)|places?|universit(?:y|ies)|compan(?:y|ies)|offers?|approach|thesis|dissertation|projects?|topics?|fields?|areas?|subjects?|questions?|problems?|research|work|papers?|articles?|studies|data|people|time|way|idea|result)$|\b(?:above|most of) all\b|["()]/iu;
