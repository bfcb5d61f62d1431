/** What the applicant can do: languages, programming, tools, methods; and tests. */
import { SkillKind } from '../../letter/enums.js';
import {
  COMMON_PROGRAMMING,
  COMMON_TOOLS,
  LANGUAGES,
  METHODS,
  PROGRAMMING,
  PROGRAMMING_SHORT,
  SURE_PROGRAMMING,
  SURE_TOOLS,
  TITLES,
} from './lists.js';
import type { Rule } from './rule.js';

/** What a rule makes: the group `name` is what the letter calls it, `level` the words for how well. */
export interface SkillMade {
  /** What it is, unless a list of names knows better. */
  readonly kind: SkillKind;
  /** Whether the group may be a list: “patch clamping and spike sorting”. */
  readonly isList?: boolean;
  /** What each item of the list is, from its first word on, with a group `name`; the list ends before one that is not. */
  readonly item?: RegExp;
  /** What the sentence has to say besides. */
  readonly where?: RegExp;
  /** The words of the clause before the name that make it no skill of the applicant's. */
  readonly unless?: RegExp;
}

const { LANGUAGE, PROGRAMMING: CODE, TOOL, METHOD, OTHER } = SkillKind;
const caseful = (source: string): RegExp => new RegExp(source, 'u');
/** Alternatives that a sentence may also begin with. */
const inAnyPlace = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** A language, as people speak it and as they did. */
const SPOKEN = `(?:(?:Ancient|Brazilian|Classical|Egyptian|Levantine|Mandarin|Middle|Modern|Moroccan|Old|Ottoman|Swiss) )?(?:${LANGUAGES})`;
/** Several of them. */
const SPOKEN_LIST = `${SPOKEN}(?:(?:,| and|, and| or) ${SPOKEN})*`;
/** A language is no quality of what is named after it: “German cars”. */
const NO_QUALITY = String.raw`(?![\p{L}\d'-])(?=$|[^ ]| [^\p{L}]| (?:[ABC][12]|I|and|or|but|is|are|was|at|with|without|since|from|for|to|in|on|of|by|as|than|well|better|fluently|natively|badly|slowly|fast|daily|every|only|too|also|enough|so|up|because|when|while|before|after|where|though|although|my|which|that|comes?|came|has|have|will|would|can|\p{Ll}+ly|both|during|through|a|an|the|not|if|until|again)(?![\p{L}]))`;

/** What makes it no skill, or that of somebody else. */
const NOT_MINE = String.raw`\b(?:not(?! only| just| to mention)|never|nor|neither|cannot|can't|don't|didn't|doesn't|haven't|without|no|hardly|want|wants|wish|wished|hope|hoping|would(?! bring| offer| contribute| rather (?:solder|weld|write))|'d (?:like|love)|will(?! bring| find)|shall|plan|intend|eager|keen|lacks?|lacked|enrol|enrolled|needs?|gave up on|struggl\p{Ll}+ with|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|who|whose)\b|\bused to \p{Ll}+ |\b[Yy]our \p{L}+ (?:works?|uses?|runs?|is|are|was|were|builds?|develops?|wrote|has|have|asks?|requires?)\b|\b(?:asks? for|requires?|required)\b|\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:\p{L}+ )?$|\b(?:students|pupils|children|colleagues|friends|people|mother|father|parents|grand\p{L}+|brother|sister|supervisor|teacher|patients|villagers|neighbours|neighbors) (?:all |only |mostly |still )?(?:speak|spoke|write|wrote|use|used|know|knew|read)s?\b`;
const UNLESS = caseful(NOT_MINE);
/** What a thing is measured by, or worked on, is not what it is made with. */
const UNLESS_NAMED = caseful(
  String.raw`${NOT_MINE}|\b(?:[Ll]oses? to|than|unlike|compared (?:to|with)|against|instead of|translates|compiles|compilers? for|replac(?:e|es|ed|ing)) (?:\p{L}+ )?$`,
);
const UNLESS_STUDIED = caseful(
  String.raw`${NOT_MINE}|\b(?:interest|interests|interested|about|field|course|lecture|seminar|talk|paper|topic|chapter)\b`,
);

/** How well: words before the name, and words after it. */
const BEFORE = inAnyPlace(
  'near-native|native-level|fluent|proficient|excellent|very good|good|solid|decent|advanced|intermediate|upper-intermediate|conversational|working knowledge|basic|elementary|rudimentary|rusty|passable|passive|broken|a little|a bit|a smattering|some|school',
);
const GRADE = String.raw`(?:(?:at|on|to) )?(?:an? |the )?(?:level )?[ABC][12](?:\+|[/–-][ABC][12])?(?![\p{L}\d])(?: level)?`;
const LASTING = String.raw`(?:(?:well|good) )?enough (?:to|for) [^,.;:()]{2,40}|well enough(?: (?:to|for) [^,.;:()]{2,40})?|since (?:early )?(?:childhood|birth)|from (?:home|birth|school|childhood|(?:my|both) (?:parents|mother|father|family|grand\p{L}+|husband|wife|childhood|neighbours|neighbors))|fluently|natively|very well|quite well|reasonably well|well|badly|slowly|passably|daily|every day|every week|with ease|by heart|at walking pace|as (?:fast|well)(?= as|[,.;:()]|$)|as others [\p{L}]+|better than [^,.;:()]{2,50}|with an? [\p{L} -]{2,25}`;
export const LEVEL_BEFORE = caseful(String.raw`(?<![\p{L}-])(?<level>${BEFORE})(?: in| of)? $`);
export const LEVEL_AFTER = caseful(
  String.raw`^(?:,? ?[(:–-]? ?(?:I (?:speak|read|write|know|have|understand)(?:,? only| it| both)? )?(?<level>${GRADE}|native|fluent|mother tongue|beginner|intermediate|advanced|proficient|basic|conversational|on [\p{L} -]{2,20} only)(?![\p{L}-])|(?: and (?:${SPOKEN}|${PROGRAMMING}|${PROGRAMMING_SHORT}|${SURE_TOOLS}|${COMMON_TOOLS}))?(?: [\p{Ll}]+s?(?= as others))?(?: I (?:speak|read|write|know|have|understand|use)| comes)?(?: only| both| mostly)? (?<level2>${LASTING})(?![\p{L}-])|(?: and ${SPOKEN})? \((?<level3>(?:native|fluent|mother|first|basic|good|advanced|intermediate|beginner|conversational|proficient|working|professional|reading|school|very|expert)[^()]{0,30})\)|(?: is| was) (?<level4>(?:mine|from home|what [^,.;:()]{3,40}|rusty|native|fluent|basic))(?![\p{L}])| (?<level5>I (?:read|speak|write|understand) better than I [\p{Ll}]+|upside down|by hand(?: and in the dark)?|in the dark|on my own|reliably|to within an? \p{L}+)(?![\p{L}])|(?: has| is)? (?<level6>comes with [^,.;:()]{3,30}))`,
);

/** That the sentence tells of languages of one's own. */
const OF_LANGUAGES = caseful(
  String.raw`\bI(?:'m|'ve)?,?(?: [\p{L}'-]+,?){0,6}? (?:speak|read|write|understand|know|learn|learnt|learned|learning|studied|studying|taught myself|grew up|translate|interpret)\b|(?:${SPOKEN}),? I (?:speak|read|write|understand|know|have|learnt|learned|picked up|get by)\b|\b[Oo]f (?:${SPOKEN}),? I\b|(?:${SPOKEN}) (?:is mine|is from home|is what I|from home|natively|fluently|since childhood|comes (?:with|from))|\b[Mm]y (?:[\p{Ll}-]+ )?(?:${SPOKEN})\b|\b(?:tongue|native|fluent|fluently|fluency|bilingual|bilingually|trilingual|conversational|proficient|spoken|[Ll]anguages?(?! (?:models?|school|teacher|course)))\b|(?:${SPOKEN})[ (:,–-]{1,3}(?:at |level |on )?[ABC][12]\b|\b(?:level )?[ABC][12](?: level)? (?:in|of) `,
);

/** Words that a skill's name never goes on over. */
const STOP =
  'over|in|at|from|for|and|or|with|on|during|by|to|that|which|as|this|last|since|where|but|because|when|while|until|under|if|than|I|we|every|only|well|properly|daily|before|after|through|so|into|where|about|upside|across|within|alongside|using|without|is|are|was|were|have|has|had|will|would|can|who|whom|what|how|until|per|like';
/** What is no skill, though one has experience with it or learns it. */
const NO_SKILL = inAnyPlace(
  'yet|still|though|self-taught|the|an?|how|that|from|by|its?|their|his|your|our|my|about|many|much|more|me|what|where|when|why|so|as|this|these|those|them|him|her|others|people|children|students|colleagues|patients|clients|customers|families|teams|companies|two|three|four|several|various|different|early|most|nothing|something|everything|anything|to|then|but|because|I|we|not|now|who|which|was|were|is|are|have|has|had|both|all|each|every|new|a lot|lots|only|great|such|one|humility|gratitude|empathy|resilience|data|first-hand|here|there|life|lessons?|value|importance|hard work|courage|responsibility|course|courses|example|instance',
);
/** A thing that one can do, by its noun. */
const THING = String.raw`(?:(?:${BEFORE})(?: of)? )?(?<name>(?!(?:${NO_SKILL}|${STOP})\b|(?:${SPOKEN}) \p{L}|(?:${TITLES})\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|\p{Ll}+ (?:an?|the|my|your|it|them|out|up|me|us)\b|\p{Ll}+ \p{Ll}+ (?:me|us)\b)[\p{L}][\p{L}\d+#/-]*(?: (?!(?:${STOP})\b)[\p{L}\d+#/-]+){0,3})`;
const LEARNT_THING = caseful(
  `^(?:and |or )?(?:(?:the )?(?:use|basics|handling|principles|theory) of )?${THING}`,
);
/** The same in a list of nothing but skills, which goes on whatever is said of one. */
const LISTED_THING = caseful(`^(?:and |or )?(?:(?:an?|the) )?${THING}(?: [^,]*)?`);

/** Verbs that are a craft, without more. */
const CRAFT =
  'dissect|transcribe|suture|bake|braze|carve|code|cook|dance|draw|drive|fence|forge|juggle|knit|lathe|lay bricks|mill|paint|plaster|program|ride|row|sail|sew|sing|ski|solder|spin|swim|tile|touch-type|turn|type|weave|weld|whittle';
/** Verbs that tell of no skill. */
const NO_CRAFT = String.raw`add|answer|apply|appreciate|ask|assure|attend|be|become|begin|believe|benefit|bring|call|choose|combine|come|commit|confirm|continue|contribute|count on|deal|do|enrich|expect|explain why|feel|fill|find|finally|gain|get|give|go|grow|hardly|have|hear|help|hope|imagine|improve|join|keep|learn|leave|listen|live|look|make(?! an?\b)|meet|move|name|never|not|now|offer|only|pay|prove|promise|provide|pursue|put|reach|relate|remember|rely|say|see|send|serve|share|show|spare|spend|stand|start|stay|still|study|support|take|talk|tell|think|travel|truly|trust|turn to|understand|use what|value|visit|wait|work|afford|start|accept|admit|handle pressure|work`;
/** Something that one can do, by its verb. */
const DEED = caseful(
  String.raw`^(?:and |or )?(?:also |now |even |\p{L}+ly )?(?<name>(?:${CRAFT})(?=[,.;:()]|$| (?:and|or|from|with|at|by|for)\b)|(?!(?:${NO_CRAFT}|${STOP}|how|then|not|the|an?|my|it|you|he|she|they)\b)\p{Ll}[\p{Ll}-]+(?: (?!(?:${STOP}|it|you|them|him|her|me|your|properly)\b)[\p{L}\d'-]+){1,5}|go on a rope)(?:$|(?=[,.;:()]| (?:${STOP})\b))(?<tail> [^,;]*)?`,
);

/** Work of the hands whose verb says what was learnt. */
const HANDWORK =
  're-?metal(?:led)?|welded|soldered|brazed|crimped|purified|sequenced|cloned|cultured|genotyped|patched|stained|transfected|electroporated|pipetted|dissected|titrated|immunostained|crystalli[sz]ed|centrifuged|annealed|etched|spin-coated|spot-welded|machined|lathed|grafted|sutured|cannulated|intubated|plastered|upholstered|letterpressed|gilded|sputtered';

export const SKILL_RULES: readonly Rule<SkillMade>[] = [
  {
    name: 'mother tongue',
    looksFor: caseful(
      String.raw`(?<![\p{L}])(?<name>${SPOKEN_LIST}) (?:is|are) (?<level>(?:both )?my (?:two )?(?:mother tongue|native language|native tongue|first language|second language|third language)s?)|\b[Mm]y (?<level2>mother tongue|native language|first language|mother language)s? (?:is|are) (?<name2>${SPOKEN_LIST})(?![\p{L}])|\b(?:(?<level3>native|bilingual) (?:speaker (?:of|in) )?)(?<name3>${SPOKEN})(?![\p{L}])(?! speakers| literature)|\b(?:grew up|was raised|was brought up) (?<level4>bilingual(?:ly)?)?(?: ?(?:with|in|speaking|on|between))? (?:both )?(?<name4>${SPOKEN_LIST})${NO_QUALITY}`,
    ),
    makes: { kind: LANGUAGE, isList: true, unless: UNLESS },
    examples: [
      'Finnish is my mother tongue.',
      'My native language is Twi.',
      'I am a native Spanish speaker.',
      'Hausa and Igbo are my native languages.',
      'I grew up speaking Breton and French.',
    ],
    not: ['I recorded native Welsh speakers.', 'My father grew up in Germany.'],
  },
  {
    name: 'my language is',
    looksFor: caseful(
      String.raw`\b[Mm]y (?:(?:spoken|written) )?(?<name>${LANGUAGES}) (?:is|will|has|would|can) (?:at |still )?(?<level>[^,.;:()]{2,60}?)(?= (?:and|but|from|in (?:19|20))\b|[,.;:()]|$)|\bfor [Mm]y (?<name2>${LANGUAGES}) you have\b|\b[Mm]y (?:[\p{Ll}-]+ )?(?<name3>${LANGUAGES})(?=[,.;]| (?:as well|too|further|well|with|by|before|every|through|and|to|since|as)\b|$)`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'My Danish is good enough for a bakery.',
      'My German will order soup.',
      'I would like to improve my Czech.',
    ],
    not: ['My German teacher was strict.'],
  },
  {
    name: 'language and level',
    looksFor: caseful(
      String.raw`(?<![\p{L}])(?<name>${SPOKEN})(?:(?= \([^()]{1,40}\))|(?=(?::|,| –| -| at| on)?(?: an?)?(?: level)? [ABC][12](?![\p{L}\d]))|(?= (?:I (?:speak|read|know|have|write|understand) )?(?:fluently|natively|badly|well enough|slowly|well)(?![\p{L}]))|(?=: (?:native|fluent|basic|good|advanced|intermediate|mother)))|\b(?:fluent|proficient|conversant|conversational|literate|at home) in (?:both )?(?:written and spoken |spoken and written )?(?<name2>${SPOKEN_LIST})${NO_QUALITY}|(?<![\p{L}-])(?:(?:${BEFORE})(?: of)?|(?:knowledge|command|grasp) of) (?<name3>${SPOKEN_LIST})${NO_QUALITY}|\b(?<level4>[ABC][12](?: level)?)(?: certificate)? (?:in|of|level in) (?<name4>${SPOKEN})(?![\p{L}])`,
    ),
    makes: { kind: LANGUAGE, isList: true, unless: UNLESS },
    examples: [
      'I speak English (C1).',
      'I am fluent in Arabic and French.',
      'I have basic Korean.',
      'German slowly, and Dutch I speak well enough to teach in.',
      'A bit of Tagalog is all I have.',
      'I have a good command of Shona.',
    ],
    not: [
      'I teach English literature.',
      'I want to become fluent in Danish.',
      'She is fluent in Portuguese.',
      'I like good German beer.',
    ],
  },
  {
    name: 'language of one’s own',
    looksFor: caseful(String.raw`(?<![\p{L}-])(?=\p{Lu})(?<name>${SPOKEN})${NO_QUALITY}`),
    makes: { kind: LANGUAGE, where: OF_LANGUAGES, unless: UNLESS },
    examples: [
      'I speak Hungarian and Romanian.',
      'I am learning Japanese.',
      'English I have mostly from textbooks.',
      'Welsh is my mother tongue, and with my grandparents there was Irish too.',
      'Spanish is mine, and Portuguese comes with the street.',
      'Polish is from home.',
      'I can sail, tie knots and speak Maltese to customs.',
      'Of Danish I have learnt to apologise.',
    ],
    not: [
      'I like German cars.',
      'I am fluent in nothing. I study German literature.',
      'I do not speak Basque.',
      'My parents speak Tamil.',
      'I want to learn Danish.',
    ],
  },
  {
    name: 'language worked in',
    looksFor: caseful(
      String.raw`\bI\b[^.;:]{0,80}?\b(?:interview|taught|teach|translat|interpret|wrote|write|writing|lectur|gave|give|held|hold|work|publish|perform|present|stud|repeat)\p{Ll}*\b[^.;:]{0,60}?\b(?:in|into|from|between) (?:both )?(?<name>${SPOKEN_LIST})${NO_QUALITY}`,
    ),
    makes: { kind: LANGUAGE, isList: true, unless: UNLESS },
    examples: ['I interviewed farmers in Swahili.', 'I worked as an interpreter between Dari and German.'],
    not: ['He taught in French.', 'I work in German archives.'],
  },
  {
    name: 'programming language',
    looksFor: caseful(
      String.raw`(?<![\p{L}\p{N}/-])(?:(?<name>${SURE_PROGRAMMING})(?![\p{L}\p{N}]|\+\+)(?! (?:engine|compiler|interpreter|parser|injection|community|developers|users|conference)s?\b)|(?=[CRG])(?<=\b(?:write|in|and|code|coding|know|use|using|languages?|Python|R|C|Java|Julia|MATLAB|Rust|Stata|SPSS|SQL|ELAN|C\+\+),? (?:and |or )?(?:Python(?: [\p{Ll} ]{0,12})?(?:,| and) )?)(?<name2>${PROGRAMMING_SHORT})(?![\p{L}\p{N}']|\+\+)(?= (?:only|and|to|for|at|well|code|programs?|scripts?|every|daily)\b|[,;)]|\.?$)|(?<name3>${COMMON_PROGRAMMING})(?![\p{L}\p{N}])(?:(?<=\b(?:in|using|use|used|write|wrote|code|coded|program|programming|learn|learnt|learned|languages?|(?:${SURE_PROGRAMMING}|R|C)(?:,| and|, and|/)) \p{L}+)|(?= (?:scripts?|code|programs?|packages?|developer|programming)\b|(?:,| and|, and|/) ?(?:${SURE_PROGRAMMING}|C|R)(?![\p{L}\p{N}]))))`,
    ),
    makes: { kind: CODE, unless: UNLESS_NAMED },
    examples: [
      'I write Python every day and C only where it cannot be avoided.',
      'I program in Java and C++.',
      'I analysed the data in R and SQL.',
      'I built a small game in Rust.',
      'Python daily, and Julia code when it has to be fast.',
    ],
    not: [
      'Vitamin C only helps a little.',
      'I have never touched Haskell.',
      'My sister Julia was born on Java.',
      'I hope to learn Fortran.',
    ],
  },
  {
    name: 'programming language among others',
    looksFor: caseful(
      String.raw`(?<=^(?:[-*•–] ?)?|[,;:] |\b(?:and|or|in|of|with|use|using|know|write|both) )(?:(?<name>${PROGRAMMING_SHORT})(?![\p{L}\p{N}'+#&-])|(?<name2>${COMMON_PROGRAMMING})(?![\p{L}\p{N}'-]))(?=,| (?:for|when|if|only|daily|and|in|as|to|at|well|with|where|because|by|every|comfortably)(?!\p{L})|[.;)]|$| \()`,
    ),
    makes: {
      kind: CODE,
      where: caseful(
        String.raw`(?<![\p{L}\p{N}])(?:${SURE_PROGRAMMING}|${SURE_TOOLS}|[Pp]rogramming|[Cc]od(?:e|ing)|lines of)(?![\p{L}\p{N}])`,
      ),
      unless: UNLESS_NAMED,
    },
    examples: [
      'As for tools: Python with MNE daily, R for mixed models.',
      'I have used C++ and SQL at work, Go when paid.',
    ],
    not: ['Vitamin C, for one, helps a little.'],
  },
  {
    name: 'tool among others',
    looksFor: caseful(
      String.raw`(?<=^(?:[-*•–] ?)?|[,;:] |\b(?:and|or) )(?<name>${COMMON_TOOLS})(?![\p{L}\p{N}'-])(?=,| (?:for|when|if|only|daily|and|to|at|well|with|where|by|every)(?!\p{L})|[.;)]|$| \()|(?<=(?<![\p{L}\p{N}])(?:${SURE_TOOLS}|${SURE_PROGRAMMING})(?: \([^)]*\))?(?:, | and |, and ))(?<name2>(?!(?:${SPOKEN}|${TITLES}|I)(?!\p{L}))\p{Lu}[\p{L}\d+#]*[\p{L}\d+#])(?=,|[.;)]|$| and )`,
    ),
    makes: {
      kind: TOOL,
      where: caseful(String.raw`(?<![\p{L}\p{N}])(?:${SURE_PROGRAMMING}|${SURE_TOOLS})(?![\p{L}\p{N}])`),
      unless: UNLESS_NAMED,
    },
    examples: [
      'OCaml comfortably, and Git to the point where friends ring me.',
      'I have built dashboards in Power BI and Looker.',
    ],
    not: ['Python was what I and Anna wrote.'],
  },
  {
    name: 'tool',
    looksFor: caseful(
      String.raw`(?<![\p{L}\p{N}/-])(?:(?<name>${SURE_TOOLS})(?![\p{L}\p{N}])|(?<name2>${COMMON_TOOLS})(?![\p{L}\p{N}])(?:(?<=\b(?:in|with|using|use|used|write|wrote|learn|learnt|learned|Microsoft|(?:${SURE_TOOLS}|${SURE_PROGRAMMING})(?:,| and|, and|/)) \p{L}+)|(?=\}? (?:scripts?|code|programs?|plugins?|models?|notebooks?|apps?)\b|(?:,| and|, and|/) ?(?:${SURE_TOOLS}|${SURE_PROGRAMMING})(?![\p{L}\p{N}]))))`,
    ),
    makes: { kind: TOOL, unless: UNLESS_NAMED },
    examples: [
      'I draw in FreeCAD.',
      'I trained the models with PyTorch.',
      'We ran ROS 2 on a Raspberry Pi.',
      'I annotate in ELAN and write Praat scripts.',
      'I made the scenes in Blender.',
    ],
    not: [
      'The unity of the group mattered.',
      'I wrote to your International Office.',
      'It is slower than PostgreSQL.',
      'The Office was closed.',
    ],
  },
  {
    name: 'tool by its use',
    looksFor: caseful(
      String.raw`\bI (?:also |mostly |regularly |daily |often )?(?:use|script in|program in|code in|model in|draw in|edit in|design in|am (?:comfortable|proficient|fluent|at home) (?:in|with)) (?<name>(?!(?:I|Dr|Prof|Professor|Mr|Mrs|Ms)\b|${SPOKEN})\p{Lu}[\p{L}\d+#]+)(?= (?:and|every|daily|for|to)\b|[,.;:()]|$)`,
    ),
    makes: { kind: TOOL, unless: UNLESS },
    examples: ['I use Lightroom every day.', 'I model in Houdini.'],
    not: ['I use English at work.'],
  },
  {
    name: 'method by its name',
    looksFor: caseful(String.raw`(?<![\p{L}\p{N}/-])(?<name>${METHODS})(?![\p{L}\p{N}])`),
    makes: {
      kind: METHOD,
      where: /\b(?:I|[Mm]y|me|we|[Oo]ur)\b|^[^.:]{0,40}:/u,
      unless: UNLESS_STUDIED,
    },
    examples: [
      'I ran ELISA and flow cytometry for a year.',
      'Present work: stopped-flow kinetics of one enzyme.',
      'My days went into western blots.',
    ],
    not: ['I want to learn calcium imaging.', 'I gave a talk about mass spectrometry.'],
  },
  {
    name: 'skills listed',
    looksFor: caseful(
      String.raw`^(?:[-*•–] ?|\d\. )?(?:[\p{L}]+ (?:and [\p{L}]+ )?)?(?:[Ss]kills|[Mm]ethods|[Tt]ools|[Tt]echniques|[Ss]oftware|[Pp]rogramming|[Ll]anguages|IT|Languages spoken|LANGUAGES|SKILLS): (?<name>[^.;:]{2,300})|\b[Mm]y (?:[\p{L}]+ )?(?:skills|strengths|tools|methods|languages|techniques) (?:include|are|comprise)(?: in particular)? (?<name2>[^.;:]{2,300})|^(?:[-*•–] ?)?(?<name3>[^.;:]{3,200}?)(?: are(?: all)? what I (?:bring|have|can offer|offer)\b|: (?:that's|that is|these are|those are|this is) (?:all |about )?(?:the rest of )?(?:the|my|what)\b)`,
    ),
    makes: { kind: METHOD, isList: true, item: LISTED_THING },
    examples: [
      'Skills: pipetting, cell counting and patience.',
      'My techniques include fresco, gilding and egg tempera.',
      'Rigging, chart work and a bit of Malay: that is the rest of my kit.',
      'Shorthand, bookkeeping and a good ear are what I bring.',
    ],
    not: ['These years are what I bring to an end.'],
  },
  {
    name: 'method learnt',
    looksFor: caseful(
      String.raw`\b(?:(?:taught|showed) me|taught myself|learnt|learned|(?:was|were|been) (?:[\p{L}]+ ){0,3}(?:taught|trained in|instructed in|introduced to)|(?<=\bI (?:was|have been)\b[^.;]{0,40}, )taught|trained (?:me )?in|experience (?:with|in|of)|experienced (?:in|with)|(?:skilled|practised|practiced|adept|versed|proficient|trained|competent|fluent|confident|conversant) (?:in|at|with)|(?:comfortable|familiar|at home|at ease|handy|acquainted) (?:with|in)|certificate (?:for|in|of)|certified in|licensed in|am good at|expertise in|training in|(?:working|sound|solid|good|basic|practical) knowledge of|skills in|worked with|I work with|am used to|grounding in|background in|I use|I have used|hands-on experience (?:with|in)|mastered|know my way around|picked up|(?:techniques|methods|tools|software|packages|instruments|skills),? (?:such as|like|including|namely)) (?<name>[^.;:()]{2,200})`,
    ),
    makes: { kind: METHOD, isList: true, item: LEARNT_THING, unless: UNLESS },
    examples: [
      'Pekka Sorsa taught me harmonic analysis over one winter.',
      'I have experience with patch clamping and spike sorting.',
      'I am trained in qualitative interviewing.',
      'This year I have taught myself Kurrent.',
      'I am comfortable with survey design.',
      'I was, for one summer, taught bookbinding by monks.',
      'I am well versed in archival description.',
    ],
    not: [
      'I learnt that it was late.',
      'She taught me to wait.',
      'I have no training in physics.',
      'I learned early that it rains.',
      'I have experience with children.',
    ],
  },
  {
    name: 'can do',
    looksFor: caseful(
      String.raw`\bI (?:[^.;:,()]{0,60} and )?(?:can|know how to|am able to|have learnt (?:how )?to|have learned (?:how )?to|learnt (?:how )?to|learned (?:how )?to|taught myself (?:how )?to)(?: also| now| even)? (?<name>[^.;:()]{2,200})|\b(?:taught|learned|learnt|showed) me how to (?<name2>[^.;:()]{2,80})`,
    ),
    makes: {
      kind: METHOD,
      isList: true,
      item: DEED,
      unless: /\b(?:how(?! to\b)|what|where|whether|that|if|when|until|before)\b[^,]*$/u,
    },
    examples: [
      'I can weld a bracket by hand.',
      'I know how to solder cables.',
      'I can braze, sew and read a chart upside down.',
      'A nurse showed me how to make a blood smear.',
    ],
    not: ['I can start in May.', 'I can only guess.', 'She taught me how to wait.'],
  },
  {
    name: 'work of the hands',
    looksFor: caseful(
      String.raw`(?:\b(?:I(?: have| had)?(?: \p{Ll}+ly)?|me|and|then)|^(?:[-*•–] ?)?[^.;:]{0,50}:|,) (?<name>(?:${HANDWORK}) (?:the |a |an |some )?(?!(?:${STOP}|it)\b)[\p{L}-]+|counted [\p{L} ]{3,30}? under (?:the|a) microscope)`,
    ),
    makes: { kind: METHOD, unless: UNLESS },
    examples: [
      'I welded pipes for three years.',
      'I carried water, then I counted cells under the microscope.',
    ],
    not: ['He welded pipes for three years.'],
  },
  {
    name: 'how good one’s own is',
    looksFor: caseful(
      String.raw`\b[Mm]y (?<name>[\p{Ll}-]+(?: [\p{Ll}-]+)?) (?:is|are) (?:mostly |largely |still |all )?(?<level>self-taught|rusty|basic|fluent|rudimentary|passable|home-made)\b`,
    ),
    makes: { kind: METHOD },
    examples: ['My statistics are self-taught.', 'My bookkeeping is rusty.'],
    not: ['My time is limited.'],
  },
  {
    name: 'named first',
    looksFor: caseful(
      String.raw`(?:^|[;,] (?:and |so |but )?)(?:[Oo]f )?(?<name>(?!(?:${NO_SKILL}|${STOP})\b)\p{L}[\p{L}-]+(?: [\p{Ll}-]+)?) I (?:can do|can manage|know how to do|know (?<level>(?!nothing|little|not)[^.;,]{3,60}))`,
    ),
    makes: { kind: METHOD },
    examples: ['TIG I can do, but not prettily.', 'Of photon counting I know the algebra.'],
    not: ['What I can do is wait.', 'Of bees I know nothing.', 'It rained, and all I know of it is hearsay.'],
  },
  {
    name: 'licence',
    looksFor: caseful(
      String.raw`\bI (?:have|hold|got|also have|also hold|passed|earned)(?: [^.;:]{0,60}?)?\b(?<name>(?:an? )?(?:(?:clean|valid|full|international) )?(?:[\p{Ll}]+(?:'s)? )?licen[cs]e(?: for an? [\p{L}]+(?: with an? [\p{L}]+)?)?)(?=[,.;:()]| (?:and|since|from|in|that|which)\b|$)`,
    ),
    makes: { kind: OTHER, unless: UNLESS },
    examples: ['I have a driving licence for a car with a trailer.', "I hold a boatman's licence."],
    not: ['I have no driving licence.'],
  },
];

/** What the lists of names know a skill for. */
export const KINDS: readonly (readonly [words: RegExp, kind: SkillKind])[] = [
  [caseful(`^${SPOKEN}$`), LANGUAGE],
  [caseful(`^(?:${PROGRAMMING}|${PROGRAMMING_SHORT})$`), CODE],
  [
    caseful(
      String.raw`^(?:${SURE_TOOLS}|${COMMON_TOOLS})$|^(?:[\p{L}-]+ ){0,2}(?:software|packages?|suites?|oscilloscopes?|printers?|microscopes?|spreadsheets?)$`,
    ),
    TOOL,
  ],
  [
    /\b(?:face|patience|ear|eye|eyes|ears|nerve|nerves|nose|sense|memory|licen[cs]e|stamina|curiosity|teamwork|leadership|communication|public speaking|time management|humour|humor|discipline|punctuality|organi[sz]ation|reliability|on a rope)$/u,
    OTHER,
  ],
];

/** A test: the group `name` is what the letter calls it, `score` the words for the figure, `value` the figure. */
export const TEST = String.raw`TOEFL(?: iBT)?|IELTS(?: Academic)?|GRE(?: General)?|GMAT|SAT|ACT|LSAT|MCAT|TOEIC|Duolingo(?: English)? [Tt]est|PTE(?: Academic)?|HSK(?: \d)?|JLPT(?: N\d)?|DELF(?: [ABC]\d)?|DALF(?: [ABC]\d)?|TestDaF|DSH(?:-\d)?|DELE(?: [ABC]\d)?|TOPIK(?: \d)?|CAE|CPE|FCE|B2 First|C1 Advanced|C2 Proficiency|Goethe-Zertifikat(?: [ABC]\d)?|Goethe(?: certificate| exam)? [ABC]\d|Cambridge (?:English|Advanced|Proficiency|First)|telc(?: [ABC]\d)?|CILS|CELI|PLIDA|SIELE|TORFL|USMLE(?: Step \d)?|UCAT|BMAT|LNAT|GATE|Gaokao|Linguaskill`;
const FIGURE = String.raw`(?!(?:19|20)\d{2}(?!\d))(?<value>\d{1,4}(?:\.\d)?)(?: ?(?:\/|out of) ?(?<best>\d{2,3}))?(?!\d|[.,]\d|th\b|st\b|nd\b| (?:years|times|months|people))`;
const FIGURE2 = FIGURE.replaceAll('<value>', '<value2>').replaceAll('<best>', '<best2>');
const FIGURE3 = FIGURE.replaceAll('<value>', '<value3>').replaceAll('<best>', '<best3>');

export const TEST_RULES: readonly Rule<'test'>[] = [
  {
    name: 'score in a test',
    looksFor: caseful(
      String.raw`(?<![\p{L}\d.])(?<score>${FIGURE})(?: points?)? (?:in|on) (?:the |my )?(?<name>${TEST})(?![\p{L}])|(?<![\p{L}])(?<score2>[ABC][12])(?: level)? \((?<name2>${TEST}|Cambridge|Goethe)(?![\p{L}])(?!,? \d{1,3}(?:\.\d)?(?!\d))`,
    ),
    makes: 'test',
    examples: [
      'I scored 105 in the TOEFL.',
      'I got 7.5 on the IELTS last year.',
      'My French is at C1 (DALF, 2022).',
      'My English is certified at C1 (IELTS, 7.5).',
      'English C1 (Cambridge, 2022), as you see.',
    ],
  },
  {
    name: 'test with a score',
    looksFor: caseful(
      String.raw`(?<!\b(?:no|without|any|neither|nor|need the|not (?:taken|sat|done)(?: the)?) )(?<![\p{L}])(?<name>${TEST})(?![\p{L}])(?! (?:is |was |has |have )?(?:not|waived|waiver|required|requirement))(?:(?: (?:Test|test|exam|certificate|band|score|result))?(?: \([^)\d]*\))?(?:,| \((?:overall |total )?(?:band|score)?(?: of)?| \(|:| -| of| is| was| with| at)?(?: (?:an?|the|my|overall|total|band|scores?|[Qq]uant|Q|result|mark|of|is|was|with|at|in \p{L}+ \d{4},?))* ?(?<score>${FIGURE2})|[^.;]{0,30}? (?:and|where I|with which I|in which I|,) ?(?:I )?(?:came out|came away|scored|got|reached|obtained|received|achieved|finished)(?: with| at| an?| on)* (?<score2>${FIGURE3})|[^.;]{0,20}?\b(?:with |at |, )?(?<score3>(?:note|grade|mark|band) [A-E](?![\p{L}])|[Dd]istinction)|[^.;]{0,14}?\b(?<score4>passed|failed)\b)?`,
    ),
    makes: 'test',
    examples: [
      'I have a TOEFL score of 105.',
      'My English has an IELTS score of 7.5 from June 2023.',
      'I passed the GRE with 330.',
      'I took the TOEFL iBT: 110/120.',
      'I hold a B2 First passed in 2019.',
      'My IELTS certificate (overall band 7.0) is attached.',
      'I sat the Duolingo test in May and came out with 125.',
      'I have the certificate CAE with grade B.',
    ],
    not: ['The great test of time.', 'I have no IELTS.', 'GRE not taken.'],
  },
];
