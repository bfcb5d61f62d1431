/** Why the applicant applies: to learn, to research, to take part, to give, for what comes next, on advice. */
import { MotivationKind } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes. */
export interface MotivationMade {
  readonly kind: MotivationKind;
  /** What has to stand in its sentence besides: a wish before it, or no other motivation in its clause. */
  readonly needs?: 'A_WISH_BEFORE' | 'NO_OTHER';
  /** Whether it may tell a field of research, and is no motivation then. */
  readonly isInterest?: true;
}

const { LEARNING, RESEARCH, CAREER, CONTRIBUTION, PARTICIPATION, RECOMMENDATION } = MotivationKind;

/** Words that may stand between a subject and its verb. */
const adverbs = String.raw`(?: (?:\p{L}+ly|also|now|still|just|thus|then|therefore|first|even|so|too|very much|one day|at last|in turn|myself|however))*`;
/** Nouns for what somebody wants. */
const aims =
  'goals?|aims?|hopes?|ambitions?|dreams?|plans?|wish|wishes|objectives?|intentions?|aspirations?|motivations?|desires?|purpose|reasons?';
/** Nouns for what is applied for, or who is applied to. */
const applied =
  'programmes?|programs?|course|courses|schools?|curriculum|position|post|fellowship|residency|institute|centre|center|group|team|lab|laboratory|department|faculty|degree|internship|traineeship|workshop|archive|library|collection|university|college|studio|company|project|network|scholarship|clinic|museum|observatory';

const parts = {
  adverbs,
  aims,
  applied,
  /** A wish of the applicant's, up to the verb of what is wished for. */
  wish: String.raw`\b(?:I(?:'d| would| should){adverbs} (?:like|love|prefer|hope|want|wish|enjoy|welcome|appreciate)(?: (?:\p{L}+ly|nothing more than))?|I{adverbs} (?:want|wish|hope|aim|intend|plan|mean|aspire|long|need|yearn|propose|expect|dream|seek)(?: \p{L}+ly)?|I(?:'d| would| should){adverbs} be (?:\p{L}+ )?(?:glad|happy|delighted|grateful|honou?red|thrilled|excited|keen|eager|curious|interested)|I(?:'d| would) (?:give a lot|kill) for (?:a|the) chance|I(?:'m| am){adverbs} (?:\p{L}+ )?(?:eager|keen|excited|determined|motivated|curious|hoping|looking forward|looking|planning|aiming|thinking of|considering|dreaming of|hungry|ready|interested in)|I(?:'ve| have)(?: \p{L}+)? (?:wanted|wished|hoped|dreamed|dreamt|longed)|(?:my|the|a|one of my|another)(?: \p{L}[\p{L}-]*){0,3} (?:{aims})(?: (?:here|there|now|at your \p{L}+|for the \p{L}+|in \p{L}+))? (?:is|are|would be|has always been|remains)|it is(?: also)? my (?:\p{L}+ )?(?:{aims})|(?:and|but|,) (?:really |also |would |'d )?(?:want|hope|wish|like|love)|(?:allow|enable|help) me|(?:opportunity|chance|possibility|me the time|me time)(?= (?:to|of|for)\b)|what I (?:want|hope|wish|would like|need))(?: to| for| of| that I can| would be to)?(?: (?:\p{L}+ly|also|finally|first|further|one day|then))*`
    .replaceAll('{adverbs}', adverbs)
    .replaceAll('{aims}', aims),
  career: String.raw`(?:apply (?:for|to)|pursue (?:a|an|my)|become|start (?:a|my) (?:own )?(?:company|career|business|doctorate|phd|firm|practice)|do (?:a|my) (?:ph\.?d|doctorate|master)|go on to|work (?:as|in|for|at) |return to|return home|go back|move (?:into|to)|found (?:a|an|my)|open (?:a|my)|set up|establish|find a (?:job|position|research group|group)|begin (?:a|my) (?:ph\.?d|doctorate|career)|continue (?:with|to|my studies|in) (?:a |an )?(?:ph\.?d|doctorate|academia|doctoral)|stay in|remain in|enter|join the|compete for|teach (?:at|in)|lead (?:a|an|my)|run (?:a|an|my)|draft the|qualify as|train as|a (?:position|career|job|post|place|role) (?:in|at|as|with)|a career|be(?:come)? (?:a|an|the) (?:\p{L}+ )*(?:doctor|student|engineer|teacher|researcher|scientist|professor|lawyer|journalist|\p{L}+ist|leader|diplomat|academic))`,
  learning: String.raw`(?:learn|learning|understand|understanding|deepen|deepening|study|studying|master|mastering|improve|improving|gain|gaining|acquire|acquiring|develop my|developing my|expand|expanding|extend my|broaden|broadening|strengthen|strengthening|know|be taught|being taught|find out (?:how|why|what|whether)|see how|see what|see whether|sharpen|familiari[sz]e|get to know|get to grips|get a (?:grip|feel|sense|taste)|come to grips|catch up|fill|enhance|grow|be trained|be introduced|practi[sc]e|train|speciali[sz]e|hone|build (?:up )?(?:my|a) (?:\p{L}+ )?(?:foundation|knowledge|understanding)|experience|pick up|refine|complement|round (?:off|out)|obtain|a (?:\p{L}+ )?(?:grounding|foundation|training|introduction))`,
  researching: String.raw`(?:work(?:ing)? on|research|researching|investigate|investigating|explore|exploring|examine|examining|test|testing|build on|extend|measure|measuring|look (?:at|into|below|beyond|through)|find out|work out|write (?:the|my|a|about|on) |analy[sz]e|model|continue (?:my|this|the|working)|carry out|carrying out|conduct|do research|answer|address|tackle|solve|compare|comparing|reconstruct|develop(?:ing)? (?:a|an|new|methods|models|better)|design|edit|digiti[sz]e|pursue the question|pursue (?:research|questions)|map|trace|turn (?:a|my|the)|finish (?:a|my|the)|build (?:a|an|the)|prove|apply (?:my|these|this|what|the)|combine|keep (?:a|an|the))`,
  meeting: String.raw`(?:meet|meeting|exchange|exchanging|connect(?:ing)?|network|talk(?:ing)? (?:to|with)|be (?:a )?part of|being part of|become (?:a )?part of|take part|taking part|participat(?:e|ing)|discuss(?:ing)?|present(?:ing)? (?:my|our)|collaborat(?:e|ing)|join(?:ing)? (?!your?\b)\p{L}+|spend (?:time|a week|two weeks)|immers(?:e|ing)|engag(?:e|ing) with|take a break|attend(?:ing)?(?! your)|contact with|the company of|be surrounded|live (?:in|with|among)|argue with)`,
  giving: String.raw`(?:bring|contribute|offer|give back|share|help|be of (?:use|help|service)|be useful|support|pass on|enrich|add to|lend|assist|serve|translate for|volunteer|teach (?:the|other|your|my)|give (?:a|an|the|you|your|my|something)|open my|repay|represent|leave behind|do (?:the )?(?:boring|dull|tedious))`,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const MOTIVATION_RULES: readonly Rule<MotivationMade>[] = [
  {
    name: 'recommended',
    looksFor: rule(
      String.raw`\b(?:recommended (?:to me|it|your|this|the \p{L}+ (?:school|programme))|(?:was|were) recommended|(?:told|advised|encouraged|urged|convinced|persuaded) me (?:to apply|about (?:your|this|the (?:school|programme|program))|that your|to write to you)|(?:spoke|speak|speaks|talked|talks) (?:so |very |really )?(?:highly|warmly|well)(?: of|\b)|(?:nothing but good|only good) things|suggested (?:that I apply|I apply|applying)|says? that (?:your|you|the (?:school|programme|lab|company))|heard (?:about|of) (?:your|this|the (?:programme|school|course|program))[^.;]{0,40} (?:from|through)|(?:friends?|colleagues?) of mine were with you|lured into applying|one of them told me)`,
    ),
    makes: { kind: RECOMMENDATION },
    examples: [
      'Your school was recommended to me by Anna Gusmeroli.',
      'A former student told me to apply.',
      'My supervisor encouraged me to apply.',
      'My friends all spoke highly of the programme.',
      'I heard about your programme from a friend.',
    ],
    not: ['I recommended a book to her.'],
  },
  {
    name: 'wants to learn',
    looksFor: rule(
      String.raw`{wish} {learning}\b|{wish} one evening with somebody who can explain\b|\bwhat I want to learn\b|\bwhich I haven't (?:really )?mastered\b[^.]*\bwant to\b|\bto put (?:her|his|my|that) question\b`,
    ),
    makes: { kind: LEARNING },
    examples: [
      'I want to learn mass balance properly.',
      'I would like to deepen my knowledge of machine learning.',
      'I am eager to understand how courts decide.',
      'I hope to improve my skills in statistics.',
      'My goal is to gain a solid foundation in epidemiology.',
      'This programme would allow me to broaden my view of public policy.',
      'What I want to learn at your school is the step that defeats me there.',
    ],
    not: ['I wanted to sleep.', 'I learnt to read maps.'],
  },
  {
    name: 'what comes next',
    looksFor: rule(
      String.raw`{wish} {career}|\b(?:so I could|in order to|afterwards I (?:will|mean to|want to|plan to)|after (?:that|the \p{L}+),? I (?:will|plan to|hope to|intend to)|in the long (?:term|run),? I (?:want|hope|plan|would like|aim|see)|I see myself|I would rather be)(?: to)? ?(?:{career}|the \p{L}+ student|as|working)`,
    ),
    makes: { kind: CAREER },
    examples: [
      'I want to become a journalist.',
      'Afterwards I mean to apply to Leiden University for a degree in number theory.',
      'My long-term goal is to pursue a PhD in neuroscience.',
      'I hope to work as a public health officer in Kenya.',
      'In the long term, I want to return to Nepal.',
      'My dream is to start a company.',
      "I'd also love to find a research group in Zurich.",
    ],
  },
  {
    name: 'what the applicant can give',
    looksFor: rule(
      String.raw`\bwhat I (?:can|could|would|will|might) (?:bring|contribute|offer|give|leave|add|share)\b|\bin return,? (?:you|I)\b|\bI (?:can|could|would|will|'d|hope to|want to|would like to|would love to|also want to|would be happy to|am happy to) (?:also )?(?:bring|contribute|offer|give back|share|help (?:other|the|with|you|my)|be of use|support|pass on)\b|\b(?:and to|to) (?:bring what I|bring (?:it|this|my|back)|share (?:what|my|this|it)|give back|contribute(?: to)?)\b|\bwhere I can be of use\b|\byou would get somebody who\b`,
    ),
    makes: { kind: CONTRIBUTION },
    examples: [
      'What I can bring is a laptop that compiles.',
      'In return you would get somebody who can weld a broken bracket.',
      'I can contribute my experience with field work.',
      'I would like to share what I learn with my pupils.',
      'I want to learn statistics and to bring what I learn back to the club.',
    ],
    not: ['She brought me a book.'],
  },
  {
    name: 'wants to research',
    looksFor: rule(
      String.raw`{wish} {researching}|\bfrom which I could work out\b|\bafterwards I mean to keep\b`,
    ),
    makes: { kind: RESEARCH },
    examples: [
      'After that I would like to look below 100 kHz.',
      'I want to work on causal inference.',
      'I hope to investigate how soils store carbon.',
      'I would like to continue my research on dialects.',
      'I am keen to explore new methods for imaging.',
      'Afterwards I mean to keep a mass balance for the glacier myself.',
    ],
    not: ['I looked at it.'],
  },
  {
    name: 'wants to take part',
    looksFor: rule(
      String.raw`{wish} {meeting}\b|\bit(?:'d| would) be (?:\p{L}+ )*(?:awesome|great|wonderful|fantastic|amazing|lovely|an? (?:\p{L}+ )?(?:honou?r|privilege|pleasure|joy|dream|delight)) to\b|\bmeet (?:everyone|like-minded|other|people|researchers|fellow)\b|\bthink it's (?:super |really |so )?(?:cool|great)`,
    ),
    makes: { kind: PARTICIPATION },
    examples: [
      'I would love to meet other young researchers.',
      'I am looking forward to exchanging ideas with the lecturers.',
      'I hope to be part of an international community.',
      'It would be great to take a break from work.',
    ],
    not: ['We met at school.'],
  },
  {
    name: 'what could be learnt',
    looksFor: rule(
      String.raw`\bI (?:would|could|can|will|hope to|expect to)(?: \p{L}+)? (?:learn|understand|study|be taught|be trained|find out)\b|(?<!\b(?:nobody|no one|nothing|none|which|they|he|she) )\b(?:would|will|could) (?:give|teach|allow|enable|help|provide|offer|equip|prepare) me\b|\b(?:interested|interest) in (?:learning|understanding|studying)\b|\bI (?:lack|am missing|still lack) (?:the|a|an|more|some|training|knowledge|\p{L}+ing)\b|(?<!\b(?:you|that|which|all|what) )\bI(?: still| also)? need(?: to (?:learn|know|understand)| (?!to\b|only\b|a (?:visa|place|desk)\b)\p{L}+)|\bwhat I(?:'m| am| do| can)?(?: still|n't)? (?:lack|missing|not (?:have|know)|need)(?: yet)?\b[^.;:]{0,20} (?:is|are)\b|\bto fill (?:this|that|the) gap\b|\bI (?:want|would like|need) somebody who\b`,
    ),
    makes: { kind: LEARNING },
    examples: [
      'With you I could learn how to read such sources.',
      'The course would give me the tools for this.',
      'What I lack is time, and I need training in statistics.',
      'What I still lack is mathematics.',
    ],
    not: ['These are data that nobody would give me.'],
  },
  {
    name: 'what draws the applicant',
    looksFor: rule(
      String.raw`\b(?:what|that|which) (?:draws|attracts|drew|attracted|brings|appeals to|excites|interests|fascinates|convinced) me\b|\b(?:I am|I'm|I was|I feel) (?:\p{L}+ )?(?:drawn|attracted) to\b|\b(?:draws|attracts|appeals to|excites|fascinates) me (?:to|about|in|is|most)\b|\bI (?:chose|choose|picked|am applying to|apply to|write to) (?:your|this|you|[\p{L} ]{2,40}?) because\b|\b(?:that is|that's|this is|which is) (?:exactly )?why I (?:apply|am applying|want|would|write|am writing|chose|choose)\b|\b(?:right|best|only|perfect|ideal|natural|obvious) (?:place|group|lab|programme|program|school|environment|next step)\b`,
    ),
    makes: { kind: RESEARCH },
    examples: [
      'What draws me to your group is its work on soils.',
      'Your lab is the right place for this question.',
    ],
  },
  {
    name: 'plans for later',
    looksFor: rule(
      String.raw`\b(?:afterwards|after (?:that|this|the [\p{L}' ]{3,30}|my [\p{L}' ]{3,30}|graduating|graduation)|later|in the (?:long|longer|medium|short) (?:term|run)|in (?:five|ten|fifteen) years|eventually|ultimately|one day|when I (?:am done|finish|return|come back)),? (?:I|my)\b(?! (?:was|had|worked|did|went|studied|took|moved|joined|spent|became|got|wrote|found|started|began|left|returned|\p{L}+ed\b))[^.;:]{0,40}|\bI (?:intend|plan|mean|aim|hope|want|expect|would like) to (?:stay in|go back|return|remain in|teach|work (?:as|in|for|at)|found|open|start|run|lead|enter|join|become|build a|go into|move)\b`,
    ),
    makes: { kind: CAREER },
    examples: [
      'After the doctorate I hope to stay in academia.',
      'I plan to return to Nepal and to teach there.',
      'In ten years I see a clinic of my own.',
    ],
    not: ['After that I worked at a bank.'],
  },
  {
    name: 'wants to work with somebody',
    looksFor: rule(
      String.raw`{wish} (?:work|working) (?:with|under|alongside)\b|\bI (?:would|could|will|propose to|plan to|intend to|want to) (?:\p{L}+ )?(?:use|combine|apply|ask|measure|test|extend|compare|study (?:how|why|whether)|work on|start with|continue|record|build on|look)\b`,
    ),
    makes: { kind: RESEARCH },
    examples: [
      'I would love to work with Prof. Ann Lee on this.',
      'I would use these data to test the theory.',
    ],
  },
  {
    name: 'word of it',
    looksFor: rule(
      String.raw`\b(?:says|said|swears|told me) (?:that )?(?:it|the (?:school|course|programme|year|summer)) (?:changed|was the best|is the best|opened)|\b(?:sent|showed|forwarded|gave) me (?:your|the) (?:call|advert\p{L}*|announcement|link|page|website)|\beveryone (?:I asked|here|I know)|\b(?:pointed me to|drew my attention to|put me on to|mentioned your|told me (?:of|about) (?:you|your)|heard (?:of|about) (?:it|you) from)\b`,
    ),
    makes: { kind: RECOMMENDATION },
    examples: [
      'A friend sent me your call.',
      'My former teacher says it changed his life.',
      'Everyone I asked named your lab.',
    ],
  },
  {
    name: 'offers help',
    looksFor: rule(
      String.raw`\bI (?:would|could|can|will|'d)? ?(?:gladly|happily) (?:help|teach|share|assist|take|give)\b|\b(?:am|be) (?:happy|glad|willing|ready) to (?:help|teach|share|assist|take on|lend|pass on)\b|\bin exchange,? I\b|\bbe (?:useful|of (?:use|help)) to\b`,
    ),
    makes: { kind: CONTRIBUTION },
    examples: [
      'I would gladly help with the library.',
      'In exchange, I can proofread.',
      'I want to be useful to the people I grew up with.',
    ],
  },
  {
    name: 'own question',
    looksFor: rule(
      String.raw`\bmy (?:own |research |main |first |central )?(?:question|proposal|hypothesis|idea|suggestion) (?:is|asks|concerns|would be)\b|\bI (?:could|would) (?:start|begin) (?:with|from|by)\b|\bI would (?:like|love) to ask\b|\bnobody (?:else )?(?:here )?(?:does|has|works|knows|records|measures)\b[^.;]*\byou\b`,
    ),
    makes: { kind: RESEARCH },
    examples: [
      'My question is whether the effect survives a colder winter.',
      'I could start from the tables of 1911.',
    ],
  },
  {
    name: 'stays or goes on',
    looksFor: rule(
      String.raw`\bI (?:will|shall|would then|'ll) (?:stay in|remain in|go on to|go back|return|look for|become|apply for|teach at|work as)\b`,
    ),
    makes: { kind: CAREER },
    examples: ['If it works out I will stay in research.'],
  },
  {
    name: 'company of others',
    looksFor: rule(
      String.raw`\bI (?:am |'m )?look(?:ing)? forward to (?!hearing|your (?:reply|answer|response))|\bI would enjoy\b|\bI would like to spend [^.;]{3,40} (?:among|with)\b`,
    ),
    makes: { kind: PARTICIPATION },
    examples: [
      'I look forward to the arguments over lunch.',
      'I would enjoy the company of people who also do this.',
    ],
    not: ['I look forward to hearing from you.'],
  },
  {
    name: 'drawn by a subject',
    looksFor: rule(
      String.raw`\bI(?:'m| am|'ve been| have been| was)(?: \p{L}+)? (?:interested in|fascinated by|intrigued by|curious about|curious (?:how|why|what))\b|\bI have (?:always|long) wanted to\b|\bwhat I am after\b|\bI(?:'m| am) (?:looking for|after|in search of)\b|\bI hope (?:that )?(?:the|your|this)\b|\b(?:specialise|specialize) in\b`,
    ),
    makes: { kind: LEARNING, isInterest: true },
    examples: [
      'I am fascinated by how languages die.',
      'I have always wanted to understand clouds.',
      'I am looking for a place where I can do both.',
      'I wish to specialise in hydrology.',
    ],
  },
  {
    name: 'reason',
    looksFor: rule(
      String.raw`\bI (?:am applying|apply|chose|choose|come)\b[^.;]{0,40}\b(?:because|for its)\b`,
    ),
    makes: { kind: LEARNING },
    examples: ['I chose your programme for its field week.'],
    not: ['I am applying for the first time.', 'I am applying for the position of a research assistant.'],
  },
  {
    name: 'somebody told the applicant',
    looksFor: rule(
      String.raw`(?<!\bI |\bI have |\bI've )\b(?:(?:\p{L}+ly )?(?:recommended|suggested|mentioned|praised|raved about|swears? by|recommends?|suggests?) (?:you\b|your?\b|this (?:{applied})|the (?:{applied})|applying|that I (?:apply|write|contact|come)|it to me)|(?:urged|encouraged|advised|told|persuaded|convinced|pushed|nudged|prompted|inspired|asked|tells?) (?:to )?me:? (?:go there|(?:\p{L}+ ){0,3}?(?:to (?:apply|write|contact|come|try|get in touch|send|look)|about (?:you|your|this|the (?:{applied}))|of (?:you|your|this)|that (?:you|your|this|it|the (?:{applied})))|(?:it|this) (?:was|is|had|would|changed))|(?:pointed|referred|directed|introduced|sent|brought|led) me (?:to|towards?) (?:you|your|this|the (?:{applied}|call|advert\p{L}*|announcement))|(?:put|drew) [^.;,]{2,40}(?:in touch with you|attention to (?:you|your|this|the))|(?:sent|showed|forwarded|gave|passed) me (?:your|the|this) (?:call|advert\p{L}*|announcement|link|page|website|address|name|leaflet|poster|e-?mail)|described (?:it|you|your \p{L}+|the (?:{applied})) (?:to me )?(?:as|with)|(?:thought|said|felt|believes?|thinks?|says?|assured me) (?:that )?(?:it|this|you|your \p{L}+|the (?:{applied})|I) (?:\p{L}+ )?(?:would (?:suit|fit|be)|were|was the|is the|should (?:apply|write|try)|are the)|(?:been|keeps?|kept) (?:telling|urging|nagging|pushing) me\b|\b(?:reckons?|thinks?|says?|claims?|insists?|swore|swears) (?:that )?(?:your?|this (?:{applied}))\b|(?:stops?|stopped) (?:raving|talking|telling) (?:about|of|me)|(?:spoke|speaks?|talked|talks) (?:\p{L}+ )*(?:highly|warmly|fondly|enthusiastically) (?:of|about))|\bI (?:first )?(?:heard|learn(?:t|ed)|found out|know|came to know|was told) (?:of|about) (?:you|your|this|the)\b[^.;]{0,60} (?:from|through|by|via|thanks to)\b|\bI(?:'m| am|'ve been| have been| was) told (?:by|that (?:your?|the (?:{applied})))\b|\bwho (?:\p{L}+ )?(?:did|took|attended|finished|completed|graduated from|taught at|worked (?:at|in)|was (?:in|on|at|with)|were (?:in|on|at|with)|went to) (?:your?|this|the) (?:[\p{L}-]+ )?(?:{applied})?\b[^.;]{0,80}?,? (?:calls?|called|describes?|described|says?|said|swears?|tells?|told|warned|raves|speaks)\b|\b(?:at|on|upon|following) the (?:advice|recommendation|suggestion|urging|encouragement) of\b`,
    ),
    makes: { kind: RECOMMENDATION },
    examples: [
      'My lecturer, an alumna of yours, strongly recommended the programme.',
      'Dr. Ann Lee, with whom I trained, urged me to write to you.',
      'Prof. Per Lund pointed me towards your call.',
      'I learned about the position from Dr. Ann Lee.',
      'A colleague thought that it would suit me.',
      'On the advice of my supervisor I send you these pages.',
      'Our consultant, who did your course in its first year, calls it brutal and then a joy.',
    ],
    not: ['I told my sister about it.', 'He told me to sit down.'],
  },
  {
    name: 'what the applicant has to give',
    looksFor: rule(
      String.raw`\bI(?:'d| would| could| can| will|'ll| hope to| want to| would like to| would love to| am sure to| am able to| intend to| plan to){adverbs} (?:be (?:able|happy|glad|willing|ready|pleased|delighted) to |have to )?{giving}\b|\bI(?:'m| am){adverbs} (?:happy|glad|willing|ready|prepared|pleased) to (?!say|see|have|be|hear|know|provide|send|supply|answer|report|note|inform|learn|read|apply|move|discuss my)\p{L}+|\b(?:in (?:turn|return|exchange)|for (?:my|its) part)[^.;]{0,90} (?:I|you)\b|(?<!\b(?:that|which|what|questions?) )\bI (?:also )?(?:bring|offer)\b|^(?:happy|glad) to (?!hear|answer|discuss|provide|send|talk|be\b)\p{L}+|\bwhat (?:you|your [\p{L}-]+)(?:'d| would| will)? (?:get|gain)\b|\bmy (?:\p{L}[\p{L}-]* ){0,5}?(?:would|could|will|can|may|might)(?: \p{L}+ly)? (?:add|bring|enrich|contribute|help|benefit|be (?:useful|of use|valuable|helpful|an asset|a good)|complement|serve|be put to|allow me to (?:contribute|help|bring))|\bI (?:also )?(?:believe|think|am (?:\p{L}+ )?(?:confident|sure|certain|convinced)|feel|hope|trust) (?:that )?(?:I|my)\b[^.;]{0,60}? (?:enrich|contribute|add|bring|benefit|help|offer|asset|share)|\bto (?:my|the|other|your) (?:fellow )?(?:\p{L}+ )?(?:students|participants|colleagues|group|team|cohort|class) I (?:can|could|would|will)\b|\bto which I (?:can|could|would|will)\b`,
    ),
    makes: { kind: CONTRIBUTION },
    examples: [
      'In turn I offer access to a network of forty nurses.',
      'I could help out with the tests from the first day.',
      'I am happy to do the boring jobs.',
      'I am confident that my background would add a practical view.',
      'My experience as a nurse would be of use to your team.',
      'I believe that I can enrich the discussions.',
      "What you'd get is somebody who reads logs for fun.",
      'Happy to look into it either way.',
      'In exchange, so to speak, the fund says that I may bring its records.',
    ],
    not: ['He brought bread.', 'The question that I bring is a narrow one.'],
  },
  {
    name: 'what comes after',
    looksFor: rule(
      String.raw`\b(?:upon (?:completion|finishing|completing|graduating|my return)|on (?:completion|finishing|completing)|once (?:I (?:have )?(?:graduate|finish|complete|return)|this is)|with (?:the|this|such a) (?:degree|doctorate|diploma|training|qualification|master's|ph\.?d\.?)(?: in hand)?|after (?:my|the|a) (?:[\p{L}'-]+)|later(?: on)?|in (?:the )?future|in the (?:long|longer|medium|short|end)(?: (?:term|run))?|in the years to come|by the end(?: of (?:it|the \p{L}+))?|eventually|ultimately|someday|some day|one day|down the (?:line|road)),? (?:[^.;,]{0,40},? )?I(?:'ll|'d|'m| will| would| plan| hope| intend| aim| want| wish| mean| see| could| expect| shall| aspire| am| might)(?! (?:be able|not|afraid))|\bI (?:plan|hope|intend|aim|want|wish|mean|aspire|would like|would love|expect|am planning|am hoping|might|may|will probably|would probably) (?:to )?(?:go (?:for|into|on|back)|aim for)|\bI (?:could|can) (?:also )?(?:imagine|see|picture) (?:myself|\p{L}+ing|to)\b|\bI(?: can| could)? (?:see|picture|imagine) myself\b|\b(?:industry|academia|a (?:ph\.?d|doctorate|postdoc)) would be\b|\bI (?:\p{L}+ )?aim for an?\b`,
    ),
    makes: { kind: CAREER },
    examples: [
      'Upon completion of the degree I plan to draft laws.',
      'With the degree in hand I aim for a position in planning.',
      'Later on I could imagine to stay in academia.',
      'In future I wish to found an archive.',
      "After my bachelor's I'll probably go for a master's in systems.",
    ],
    not: ['Later I was a baker.'],
  },
  {
    name: 'what speaks for the place',
    looksFor: rule(
      String.raw`\b(?:your|the|this|such an?)(?: (?:[\p{L}'’-]+)){0,8}? (?:attracts?|appeals?|draws?|excites?|interests?|fascinates?|inspires?|thrills?|impresse[sd]|convinced|motivates?|tempts?|would (?:\p{L}+ )?(?:give|allow|enable|help|provide|offer|equip|teach|prepare|push|bring|let|take|open|complete|be (?:the|a|an)))(?: (?:to|me)){1,2}\b|\bappeals? to me\b|\b(?:your|the|this) (?:[\p{L}'-]+ ){0,4}?(?:{applied}|work|approach|focus|emphasis|research|expertise|profile|reputation|courses?|modules?|lectures?|tradition|interest|philosophy|structure|combination|mission|commitment|stay|city)(?: (?:at|of|in|on|by|from|for|with) [^.;,]{2,50}?)? (?:is|are|offers?|provides?|combines?|brings together|covers?|stands? out|fits?|suits?|matche?s?|aligns?|resonates?|corresponds?|seems?|looks?)(?: \p{L}+ly| also| just)? (?:me|both|together|with (?:me|my)|to (?:me|my)|my|unique|ideal|perfect|exactly|precisely|just|what|where|the (?:only|best|right|place|one|ideal|perfect|natural|logical|obvious|first|next)|an? (?:perfect|great|natural|rare|unique|good|excellent|ideal|strong|logical)|indispensable|essential|known|renowned|famous|one of|among|especially|particularly|of (?:great|particular|special) interest|attractive|appealing)|\byou(?:'re| are) (?:\p{L}+ )?(?:one of|the (?:only|first|best|few|place|group|people|ones?)|among|known|basically)|\byour (?:group|team|lab|school|programme|program|institute|department|course|company) (?:is|are) (?:the|one of|among|where|known|famous|unique|exactly|precisely|just)\b|\b(?:there is|there's) (?:nobody|no one|no other|no better|hardly)\b|\bnowhere else\b|\bno other (?:{applied})\b`,
    ),
    makes: { kind: RESEARCH, needs: 'NO_OTHER' },
    examples: [
      'Your group attracts me because it follows people for years.',
      'The programme at Oslo is unique in that it joins both.',
      'Its structure and your focus on methods appeal to me.',
      'The course by Prof. Ann Lee is precisely what I need.',
      'Your team is basically the only one in Europe that does this.',
      'Nowhere else is this done.',
    ],
    not: ['The school was in Delft.'],
  },
  {
    name: 'goes on wishing to learn',
    looksFor: rule(
      String.raw`(?:,|\band|\bor|\bbut) (?:also |above all |perhaps |maybe |finally |then |not least )?(?:to )?{learning}\b`,
    ),
    makes: { kind: LEARNING, needs: 'A_WISH_BEFORE' },
    examples: ['I want to meet people of my age, and to learn from them.'],
  },
  {
    name: 'goes on wishing for company',
    looksFor: rule(
      String.raw`(?:,|\band|\bor|\bbut) (?:also |above all |perhaps |maybe |finally |then |not least )?(?:to |for )?{meeting}\b`,
    ),
    makes: { kind: PARTICIPATION, needs: 'A_WISH_BEFORE' },
    examples: ['I want to learn how stars are born and to talk to people who know.'],
  },
  {
    name: 'goes on wishing for what comes next',
    looksFor: rule(
      String.raw`(?:,|\band|\bor|\bbut) (?:also |above all |perhaps |maybe |finally |then |later |eventually |not least )*(?:to )?{career}`,
    ),
    makes: { kind: CAREER, needs: 'A_WISH_BEFORE' },
    examples: ['I want to learn how laws are made, and later to return to Peru.'],
  },
  {
    name: 'goes on wishing to give',
    looksFor: rule(
      String.raw`(?:,|\band|\bor|\bbut) (?:also |above all |perhaps |maybe |finally |then |later |eventually |not least )*(?:to )?{giving}\b`,
    ),
    makes: { kind: CONTRIBUTION, needs: 'A_WISH_BEFORE' },
    examples: ['I want to learn how laws are made and to help my town with it.'],
  },
  {
    name: 'wishes for something',
    looksFor: rule(
      String.raw`(?<!\b(?:was|been|were) ){wish} (?!(?:to )?(?:have|be (?:the|one|an?|your|considered|supervised|admitted|paid|reached|called|asked|given time|writing|there|available|frank|honest|clear|brief|fair|able to (?:start|come|begin))|apply|express|thank|submit|introduce|ask you|say|add|stress|emphasi[sz]e|mention|point out|note|draw your|convey|hear|answer|explain (?:why|how|that)|tell you|send|provide|attach|start|begin|stay at|move|live)\b|if\b|(?:in|to|for|of|with|at)\b|if you\b|he |she |they |it |this |these |you\b|that you\b)(?:\p{L}+|\d)|\bI (?:could|can|shall|will|'ll) [^.;:]{2,60} (?:with you|at your|in your|among you|from you)\b|\b(?:the|one|another|my|an?|first|second|third|main) (?:\p{L}+ )?reasons?\b(?= (?:(?:why|that|for which) I(?:'m|'d| am| would)? (?:want|wish|hope|like|apply|chose|choose|decided|writ|com|turn)\p{L}*|for (?:apply|writ|com|want|choos)\p{L}*|is|besides|too|to apply))|\bwhy (?:exactly |just |precisely )?(?:your?)\b(?=[^?]*[.:])|\bwithout (?:the|this|your|such a) (?:scholarship|grant|stipend|fellowship|place|support|course|programme|funding)\b|\b(?:nothing|something) (?:else )?to do but\b|\bis (?:\p{L}+ly )?important (?:for|to) me\b|\b(?:for this|to this end|for that),? (?:I need|the|your)\b|\b(?:push|bring|take|lead|get) me (?:out|further|closer|nearer|forward|beyond)\b|\b(?:project|question|study|work|thesis|piece|book) (?:that |which )?I (?:propose|have in mind|would like|want|plan|hope)\b`,
    ),
    makes: { kind: LEARNING, needs: 'NO_OTHER' },
    examples: [
      'I long for three months of quiet.',
      'I want my next twelve years to go into something else.',
      'It is equally important for me to see the sea.',
      'The project that I propose asks how bankrupts are remembered.',
    ],
    not: [
      'I would like to thank you.',
      'I hope to hear from you.',
      'I would like to be one of the interns of your lab.',
      'I would move to Ghent for it.',
      'I hope to do my rotation with Dr. Ann Lee.',
    ],
  },
  {
    name: 'speaks of whom it is written to',
    looksFor: rule(
      String.raw`\b(?:what|because|since|that) you (?:do|work on|study|treat|combine|investigate|follow|teach|publish|develop|research|examine)\b(?! (?:not|need|want)\b)|\b(?:at|in|with|from) your (?:{applied})[^.;]{0,40} I (?:would|could|can|will|hope|want|am|find|see)\b|\byour (?:recent |latest )?(?:papers?|articles?|books?|stud(?:y|ies)|work|lectures?|talks?) (?:on|about)\b`,
    ),
    makes: { kind: RESEARCH, needs: 'NO_OTHER' },
    examples: ['What you do with old maps nobody else does.', 'I have read your paper on dialects twice.'],
    not: ['I hope that you are well.', 'If you have questions, please write to me.'],
  },
];

/** What was said or thought once is no wish of now. */
export const REPORTED =
  /\b(?:told|promised|said|thought|knew|decided|asked)(?: (?:him|her|them|myself))?(?: that)?\s*$/iu;

/** What letters ask of their reader is no reason to apply. */
export const FORMALITY =
  /\b(?:express my (?:\p{L}+ )*interest|submit my application|(?:write|writing|wish|like) to apply|please|thank you|thanks for|hear(?:ing)? from you|attached|enclosed|do not hesitate|don't hesitate|as you (?:can|may|will) (?:see|tell)|if you (?:have|need|want|would)|you are well|you will find|your (?:time|consideration|attention|reply|answer|response)|discuss (?:my|this) (?:application|candidacy|motivation)|in an interview|waiver|participation fee|pay for (?:the|my) (?:journey|travel|trip|flight)|(?:to be|being) considered)\b/iu;

/** The words of a motivation that its key is made of. */
export const TELLING =
  /\b(?:learn|understand|improve|deepen|study|become|pursue|apply|meet|bring|share|contribute|work|research|explore|investigate|find|build|continue)\w*(?: \p{L}[\p{L}-]*){1,4}/iu;
