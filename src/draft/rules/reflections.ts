/** What the applicant thinks of an experience, and which words are good or bad. */
import { Sentiment } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes: its words tell how the applicant speaks of it. */
export interface ReflectionMade {
  /** How they do where no word is good or bad; null where it is no opinion then. */
  readonly otherwise: Sentiment | null;
}

const GOOD_WORDS =
  'exciting|fun|great|wonderful|amazing|rewarding|fascinating|interesting|inspiring|fair|eye-opening|valuable|invaluable|formative|best|proud|happy|happiest|glad|lucky|luckiest|grateful|thankful|thrilled|thrilling|curious|worth|worthwhile|patient|patience|nicest|loveliest|easy|better|useful|beautiful|honest|satisfying|satisfaction|joy|joyful|pleasure|delight|delightful|delighted|enjoyable|pleasant|privilege|honou?r|lovely|good|instructive|enlightening|illuminating|liberating|refreshing|enriching|stimulating|memorable|unforgettable|remarkable|impressive|gratifying|fulfilling|meaningful|fruitful|brilliant|excellent|fantastic|incredible|incredibly|magical|marvellous|favou?rite|revelation|gift|blessing|treat|luxury|turning point|highlight|decisive|crucial|essential|vital|important|addictive|contagious|confident|confidence|hooked|fond|passion|love|respect|admiration|insight|lesson|relief|comfort|glamorous|pays off|paid off|comfortable|at home|fascinated|amazed|impressed|motivated|inspired|enthusiastic|wiser|stronger|richer|proudest';
const BAD_WORDS =
  'hard|hardest|dull|boring|bored|tedious|difficult|challenging|frustrating|frustrated|frustration|pointless|tough|toughest|exhausting|exhausted|confusing|confused|worst|disappointing|disappointed|tired|tiring|cross|ashamed|nervous|stuck|monotonous|lonely|loneliness|slow|harder|worse|wrong|useless|impatient|ugly|afraid|worried|painful|annoying|stubborn|stressful|overwhelming|overwhelmed|terrifying|scary|scared|frightening|intimidating|humbling|sobering|bitter|sad|unfair|noisy|odd|strange|awkward|clumsy|repetitive|routine|chaotic|miserable|terrible|awful|dreadful|demanding|draining|gruelling|dry|unpleasant|uncomfortable|failure|mistake|struggle|disaster|shock|pity|shame|embarrassing|embarrassed|sceptical|dissatisfied|unsatisfied|unhappy|catastrophic|brutal|bureaucratic|messier|messy|pedantic|hopeless|naive|helpless|superficial|limited|a bit much|less fun|too (?:big|small|easy|late|fast|much)';

const parts = {
  /** Words that may stand before an adjective. */
  degree: String.raw`(?: (?:very|quite|a bit|a little|really|not|rather|often|sometimes|so|too|more|most|less|always|never|truly|as|the|an?|both|still|also|just|pretty|at (?:first|times)|by far|my|one of the|\p{L}+ly|of (?:great|little)))*`,
  good: GOOD_WORDS,
  bad: BAD_WORDS,
  /** Verbs for what an experience does to who has it. */
  taught: String.raw`(?:taught|teaches|showed|shown|shows|made|makes|left|leaves|helped|helps|sharpened|opened|changed|changes|confirmed|convinced|strengthened|deepened|shaped|sparked|awakened|awoke|kindled|ignited|inspired|inspires|prompted|reminded|reminds|turned|reinforced|equipped|forced|forces|pushed|humbled|instilled|fuelled|fueled|cured|brought|trained|prepared|broadened|widened|honed|challenged|impressed|struck|surprised|moved|touched|stayed|stays|stuck|bothered|bothers|fascinated|fascinates|frustrated|annoyed|disappointed|delighted|drove|led|spoilt|spoiled|rubbed off|marked|influenced|motivated|encouraged|introduced|exposed|persuaded|drew|draws)`,
};
const rule = (source: string): RegExp => pattern(source, parts);

const { POSITIVE } = Sentiment;

export const REFLECTION_RULES: readonly Rule<ReflectionMade>[] = [
  {
    name: 'liked it',
    looksFor: rule(
      String.raw`\b(?:I|we)(?:'ve| have)? (?:really |particularly |very much |truly |especially |thoroughly |always |never |also |still |even |soon |(?:came|grew|learn(?:t|ed)) to |did not |didn't |do not |don't |\p{L}+ly )*(?:liked?|love[ds]?|enjoy(?:ed)?|hated?|disliked?|appreciated?|missed|regret(?:ted)?|treasured?|valued?|relished|cherished?|savou?red|admired?|thrived?|struggled?|prefer(?:red)?|suffered|resented|dreaded|found (?:it|this|that|them|the [\p{L} ]{3,30}|\p{L}+ing)\b)(?! to (?:learn|study|join|work)\b)(?! (?:your|out|that)\b)|^loved (?:it|them)\b|[—–-]\s*loved (?:it|them)`,
    ),
    makes: { otherwise: null },
    examples: [
      'I worked at Siemens in 2020. I enjoyed the work but disliked the meetings.',
      'I worked at Siemens. I loved it.',
      'I worked at Siemens. I found it hard and came out wanting more.',
    ],
    not: ['I would like to work there.'],
  },
  {
    name: 'it was',
    looksFor: rule(
      String.raw`(?<!\bwho )\b(?:was|were|felt|feels|is|are|has been|have been|got|get|became|becomes|proved|proved to be|remains?|remained|turned out|turned out to be|seemed|seems|sounds?|sounded|'s|wasn't|isn't|weren't|made it|makes it|find it|found it|made for|(?:man |boy )?was it|it is|looks?){degree} (?:[\p{L}-]+ (?:and |but )?)?(?:{good}|{bad})\b`,
    ),
    makes: { otherwise: null },
    examples: [
      'I worked as a nurse in Lyon. It was hard but rewarding.',
      'I worked as a waiter in Ghent. It was dull, and no course has taught me as much.',
      'I worked as a nurse in Lyon. The nights are long and lonely.',
      'I worked as a nurse in Lyon. Teaching people to walk again is an odd pleasure.',
    ],
    not: ['It was Tuesday.', 'I worked as a nurse in Lyon with a doctor who was hard on all of us.'],
  },
  {
    name: 'what I like',
    looksFor: rule(
      String.raw`\bwhat (?:I (?:like|liked|love|loved|enjoy|enjoyed|don't like|do not like|missed|miss|disliked|took (?:away|home|from)|remember|treasure|value|valued|regret|keep|kept)|(?:has |have )?{taught} (?:with )?me|keeps me at it|stays|stayed|remains|remained|counts|mattered)\b`,
    ),
    makes: { otherwise: POSITIVE },
    examples: [
      'I worked at Siemens for two years. What I liked was the quiet.',
      'I worked at Siemens for two years. What surprised me was how many came back.',
    ],
  },
  {
    name: 'what it taught',
    looksFor: rule(
      String.raw`(?<!\b(?:I|you|would|will|could|can|to) )\b(?:has |have |had |also |really |even |only |\p{L}+ly )?{taught} (?:with )?(?:me\b|my (?:eyes?|ears?|view|mind|interest|understanding|sense|skills?|confidence|curiosity|belief|conviction|wish|thinking|appreciation|patience|passion|resolve|love|idea|decision)|in me\b|us (?:that|to|how)\b|home (?:to me|that|how)|that patience)|\b(?:gave|given|gives) me (?:\p{L}+ ){0,3}(?:confidence|insights?|pleasure|joy|courage|respect|patience|idea|taste|sense|hope|food for thought|pause|appreciation|understanding|perspective)\b|\bmade me curious\b|\bwhat I (?:learnt|learned) (?:from|there|is|was)\b|\b(?:a|the|my first|one) (?:\p{L}+ )?lessons?\b`,
    ),
    makes: { otherwise: POSITIVE },
    examples: [
      'I worked at a bakery for two years. It taught me to be patient.',
      'I worked at a bank for two years. This experience made me realize what I want.',
      'I worked at a bank for two years. Those nights sharpened my eyes for small print.',
      'I worked at a bank for two years. It also left me with a question.',
    ],
    not: ['This course would teach me to draw.'],
  },
  {
    name: 'felt',
    looksFor: rule(
      String.raw`\bI(?:'ve| have)?(?:'m| was| am| felt| feel| been| grew| became| got| still feel| left| came (?:home|back|out|away))(?: with)?{degree} (?:{good}|{bad}|surprised|struck|aware|convinced|used to|drawn|different|uneasy|restless|wanting|a different)\b|\bthere I am stuck\b|\bI burn out\b|\bI wouldn't (?:trade|miss|have missed)\b|\bI would not (?:trade|miss|have missed|want to miss)\b|\bto my (?:own )?(?:surprise|delight|shame|regret|relief|dismay)\b|\b(?:deservedly|and rightly|, rightly|luckily|sadly|fortunately)\b|\bas I now (?:think|know|see)\b`,
    ),
    makes: { otherwise: POSITIVE },
    examples: [
      'I worked as a clerk at a bank. I was bored from the first day.',
      'I worked as a clerk at a bank. I came home a different man.',
      'I worked as a clerk at a bank. I would not trade it for any other year.',
    ],
  },
  {
    name: 'understood',
    looksFor: rule(
      String.raw`\bI(?:'ve| have| had)? (?:\p{L}+ )?(?:learn(?:t|ed)(?! (?:about|of) (?:you|your|the|this))|reali[sz]ed?|(?:came|come) to (?:see|understand|appreciate|love|like|think|believe|know|value|respect|enjoy|terms)|understood|understand (?:now|why|better)|fell in love with|grew to|got hooked|was hooked|discovered (?:that|how|a|my|the)|started to (?:see|wonder|understand|enjoy)|saw (?:that|how|what|why|first)|knew (?:that|then)|see now|have never|know now|developed (?:a|an) (?:\p{L}+ )?(?:love|passion|taste|interest|respect|habit|sense|feel\p{L}*|appreciation|fascination)|gained (?:an? )?(?:\p{L}+ )?(?:appreciation|insight|insights|respect|confidence|understanding)|lost my|found my|am (?:good|better|bad) at|care about|am (?:most )?proud|was surprised|was struck|witnessed|experienced (?:how|what|first)|decided (?:for|that|against|then|there))\b|\bthe (?:best|worst|hardest|most \p{L}+|nicest|happiest|loveliest|oddest|strangest|part|thing|moment) (?:part|thing|year|months?|weeks?|of it|evenings?|moments?|days?|nights?|hours?|lesson|way|decision|that|which|I)\b|\bconvinced me\b|\bit was (?:there|then|here|this|that|during|in|at|not until) [^.;]{0,40}?(?:that|when|where) I\b|\b(?:that|this|which|there|here) (?:was|is) (?:where|when|why|how) I\b|\bmore (?:about \p{L}+ )?than (?:any|all|the|I|most|a|every)\b|\bturns out\b|\b(?:nobody|no one|nothing) (?:ever )?(?:tells|told|taught|teaches|prepared|prepares)\b|\bit (?:\p{L}+ )?(?:dawned on|occurred to|struck|hurt|shook|moved|haunts?|hit) me\b|\b(?:it|that) (?:has |still )?(?:hurts?|hurted|stung|shook me|haunts me)\b|\bI (?:thought|think|believe|felt) (?:then|now|still|so)\b|\bsince then I (?:can(?:not|'t)?|have|see|read|look|know)\b|\bI (?:can|could) (?:no longer|not|never) (?:\p{L}+ )?(?:again|like|without|any more)\b|\bI (?:would )?recommend (?:it |that |this )?to (?:nobody|no one|anyone|everybody|everyone)\b|\bI count (?:it |this |that )?as\b|\bwhich I count\b|\bregret(?:s|ted|ting)?\b|\bno hard feelings\b|\bnot for me\b`,
    ),
    makes: { otherwise: POSITIVE },
    examples: [
      'I worked as a nurse in Lyon for two years. I realised that patience helps.',
      'I worked as a nurse in Lyon for two years. The best part was the night shift.',
      'I worked as a nurse in Lyon for two years. It was there that I decided for medicine.',
      'I worked as a nurse in Lyon for two years. Turns out I can stay awake.',
    ],
  },
  {
    name: 'what it did to the applicant',
    looksFor: rule(
      String.raw`\bI (?:could|can) (?:well )?(?:do|have done) without\b|\b(?:I needed|it took(?: me)?(?: until)?|took me) [^.;]{2,80}? (?:to|before I|until I) (?:believe|see|understand|reali[sz]e|notice|accept|admit|learn|trust|grasp|agree)\p{L}*\b|\bI(?:'ve| have) not been able to\b|\bI(?:'ve| have)(?: \p{L}+)? not managed to be\b|\bI(?:'m| am|'d be) (?:most )?proud(?:est)? of\b|\bI (?:still |often )?think (?:about|of|back to) (?!applying|doing|becoming|joining)[^.;]{2,40}? (?:often|still|every|more)\b|\b(?:the |both )?(?:referees|reviewers|jury|committee|both of them) (?:was|were) right\b|\bI(?:'m| am) no longer (?!a\b|an\b|in\b|at\b|with\b|employed)\p{L}+|\bI (?:still )?remember (?:being|feeling|the|how|thinking)\b|\bam not (?:{bad})\b|\bI(?:'d| had) (?:been|felt) (?:so |quite |very )?(?:sure|certain|proud|afraid|convinced)\b|\bI (?:assumed|suspect|suspected|feared|fear|doubt|doubted) (?:that )?(?:it|I|the|this|they)\b|\b(?:used to|has long|once) be(?:en)? mine\b|\b(?:mostly|mainly) by (?:crying|luck|accident|failing|asking)\b|\bI have (?:rarely|seldom|hardly ever|never) (?:been|felt|laughed|learn(?:t|ed)|worked|slept)\b|, (?:fairly|rightly|deservedly|kindly),|\bI (?:never|still don't|still cannot|have yet to) (?:got|get|forgot|forget|quite|fully|tire)\b|\bI would (?:do it|go back|start|choose it) (?:again|tomorrow|any day)\b|\bI (?:no longer|now) (?:write|read|test|check|ask|look|wait|count|listen|trust|believe|think|keep|label|draw|measure)\b[^.;]{0,80}`,
    ),
    makes: { otherwise: Sentiment.MIXED },
    examples: [
      'I worked at a bank in Oslo. I could do without the panics at the end of each quarter.',
      'I worked at a bank in Oslo. I needed a whole year to believe that zero is a number.',
      'I worked at a bank in Oslo. It took until May for me to see that the form was wrong.',
      'I worked at a bank in Oslo. I have not been able to take a form seriously since.',
      'I worked at a bank in Oslo. It is the piece of work that I am proudest of.',
      'I worked at a bank in Oslo. Both times the referees were right.',
      'I worked at a bank in Oslo. I remember being bored.',
      'I worked at a bank in Oslo. I have rarely been so tired.',
      'I worked at a bank in Oslo. I now check each sum twice.',
    ],
    not: ['I am no longer with them.'],
  },
  {
    name: 'said in passing',
    looksFor: rule(
      String.raw`^(?:and |but |so |still, |not |hardly |quite |a bit |rather |very |pretty |an? |honestly, |(?:most |less )?)*(?:{good}|{bad})(?:\b|,)|\bnot all bad\b|\bthough (?:\p{L}+ ){1,6}(?:aren't|isn't|wasn't|never|not)\b`,
    ),
    makes: { otherwise: null },
    examples: ['I worked as a nurse in Lyon for two years. Not glamorous, but satisfying.'],
  },
];

/** Words that are good, in whatever form. */
export const GOOD = pattern(
  String.raw`\b(?:${GOOD_WORDS}|liked?|lov(?:e|ed|es)|enjoy\w*|appreciat\w*|fascinat\w*|inspir\w*|luck\w*|satisf\w+|delight\w*|treasur\w*|valued?|cherish\w*|thrived?|confiden\w+|taught me|keeps me at it|made me (?:realise|realize|want|appreciate)|reali[sz]ed|learn(?:t|ed)|came to|fell in love|grew to love|drawn|convinced|showed me|gave me|sharpened|opened my eyes|stay(?:s|ed)|prefer|care|surprised|struck|helps?|not all bad|(?:not|wouldn't) (?:trade|miss))\b`,
);
/** Words that are bad. */
export const BAD = pattern(
  String.raw`\b(?:${BAD_WORDS}|hated?|dislik\w*|missed|regret\w*|struggl\w*|suffer\w*|resent\w*|dread\w*|burn out|bothered|don't like|do not like|didn't like|did not like|did not enjoy|didn't enjoy|unfortunately|sadly|only|mistakes?|failed|envy|annoy\w+|lost my|how little)\b`,
);

/** An opinion of whom the letter is written to, or of what may come, is none of what was. */
export const ABOUT_OTHERS =
  /\byours?\b|\bmother tongue\b|\bfluent\b|\b(?:my|of) (?:English|French|German|Spanish|Italian|Danish|Dutch)\b|\b(?:would|will) (?!not (?:trade|miss))|\bif I\b/iu;
