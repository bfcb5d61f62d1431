/** Why the applicant applies: to learn, to research, to take part, to give, for what comes next, on advice. */
import { MotivationKind } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes. */
export interface MotivationMade {
  readonly kind: MotivationKind;
}

const { LEARNING, RESEARCH, CAREER, CONTRIBUTION, PARTICIPATION, RECOMMENDATION } = MotivationKind;

const parts = {
  /** A wish of the applicant's, up to the verb of what is wished for. */
  wish: String.raw`\b(?:I(?:'d| would| should)?(?: \p{L}+ly| also| really| now| still| therefore| very much)*(?: (?:want|wish|hope|aim|intend|mean|plan|aspire|like|love|long|need|prefer))(?: \p{L}+ly)?|I(?:'m| am)(?: \p{L}+ly| also| very| really)* (?:eager|keen|excited|determined|motivated|curious|hoping|looking forward|looking)|(?:my|the) (?:\p{L}+[ -])?(?:\p{L}+ )?(?:goal|aim|hope|ambition|dream|plan|wish|objective) (?:is|would be|has always been|for the \p{L}+ is)|(?:and|but|,) (?:really )?(?:want|hope|wish)|(?:allow|enable|help) me|(?:opportunity|chance)|what I (?:want|hope|wish))(?: to| for)?(?: (?:\p{L}+ly|also|finally|first|further))*`,
  career: String.raw`(?:apply (?:for|to)|pursue|become|start (?:a|my) (?:own )?(?:company|career|business|doctorate|phd)|do (?:a|my) (?:ph\.?d|doctorate|master)|go on to|work (?:as|in|for|at) |return to|found (?:a|my)|find a (?:job|position|research group|group)|begin (?:a|my) (?:ph\.?d|doctorate|career)|continue (?:with|to|my studies|in) (?:a |an )?(?:ph\.?d|doctorate|academia|doctoral)|be(?:come)? (?:a|an|the) (?:\p{L}+ )*(?:doctor|student|engineer|teacher|researcher|scientist|professor|lawyer|journalist|\p{L}+ist|leader|diplomat|academic))`,
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
      String.raw`{wish} (?:learn|learning|understand|understanding|deepen|deepening|study|studying|master|improve|improving|gain|gaining|acquire|acquiring|develop my|expand|extend my|broaden|strengthen|know|be taught|find out (?:how|why|what|whether)|see how|sharpen|familiari[sz]e|get to know how|enhance|grow|be trained|practi[sc]e|one evening with somebody who can explain)\b|\bwhat I want to learn\b|\bwhich I haven't (?:really )?mastered\b[^.]*\bwant to\b|\bto put (?:her|his|my|that) question\b`,
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
    not: ['I want to sleep.', 'I learnt to read maps.'],
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
      String.raw`{wish} (?:work(?:ing)? on|research|investigate|investigating|explore|exploring|examine|test|build on|extend|measure|look (?:at|into|below|beyond)|find out|work out|write (?:the|my|a) (?:\p{L}+ )?(?:chapter|book|thesis|paper|article)|analy[sz]e|model|continue (?:my|this|the|working)|carry out|conduct|do research|answer|address|tackle|solve|keep (?:a|an|the)|compare|reconstruct|develop (?:a|an|new|methods|models|better)|design|edit|digiti[sz]e)\b|\bfrom which I could work out\b|\bafterwards I mean to keep\b`,
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
      String.raw`{wish} (?:meet|meeting|exchange|exchanging|connect(?:ing)?|network|be (?:a )?part of|being part of|take part|taking part|discuss(?:ing)?|present (?:my|our)|collaborat(?:e|ing) with|spend (?:time|a week|two weeks)|immerse|engage with|take a break)\b|\b(?:it'd|it would) be (?:awesome|great|wonderful|fantastic|amazing) to\b|\bmeet (?:everyone|like-minded|other|people|researchers|fellow)\b|\bthink it's (?:super |really |so )?(?:cool|great)`,
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
      String.raw`\bI (?:would|could|can|will|hope to|expect to)(?: \p{L}+)? (?:learn|understand|study|be taught|be trained|find out)\b|\b(?:would|will|could) (?:give|teach|allow|enable|help|provide|offer|equip|prepare) me\b|\b(?:interested|interest) in (?:learning|understanding|studying)\b|\bI (?:lack|need|miss|am missing|still lack) (?:the|a|an|to|more|some|training|knowledge|\p{L}+ing)\b|\bto fill (?:this|that|the) gap\b|\bI (?:want|would like|need) somebody who\b`,
    ),
    makes: { kind: LEARNING },
    examples: [
      'With you I could learn how to read such sources.',
      'The course would give me the tools for this.',
      'What I lack is time, and I need training in statistics.',
    ],
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
    makes: { kind: LEARNING },
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
      String.raw`\bI (?:am applying|apply|chose|choose|write|am writing|come)\b[^.;]{0,40}\b(?:because|for its)\b`,
    ),
    makes: { kind: LEARNING },
    examples: ['I chose your programme for its field week.'],
    not: ['I am applying for the first time.', 'I am applying for the position of a research assistant.'],
  },
];
