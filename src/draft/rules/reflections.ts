/** What the applicant thinks of an experience, and which words are good or bad. */
import { pattern, type Rule } from './rule.js';

/** The rule tells that it is an opinion; its words tell which. */
export type ReflectionMade = 'opinion';

export const REFLECTION_RULES: readonly Rule<ReflectionMade>[] = [
  {
    name: 'liked it',
    looksFor: pattern(
      String.raw`\b(?:I|we) (?:really |particularly |very much |truly |especially |thoroughly |always |never |did not |didn't |do not |don't )*(?:liked?|loved|enjoy(?:ed)?|hated|disliked|appreciated|missed|regret(?:ted)?)\b(?! to (?:learn|study|join|work))|^loved (?:it|them)\b|[—–-]\s*loved (?:it|them)`,
    ),
    makes: 'opinion',
    examples: [
      'I worked at Siemens in 2020. I enjoyed the work but disliked the meetings.',
      'I worked at Siemens. I loved it.',
    ],
    not: ['I would like to work there.'],
  },
  {
    name: 'it was',
    looksFor: pattern(
      String.raw`\b(?:it|this|that|the (?:work|job|experience|project|course|lectures|semester|internship)|which|things) (?:was|were|felt|feels|is|has been|get|got) (?:very |quite |a bit |really |not |rather |often |sometimes |the )*(?:hard|dull|boring|tedious|exciting|fun|great|wonderful|amazing|difficult|challenging|rewarding|fascinating|interesting|inspiring|frustrating|fair|pointless|humbling|eye-opening|tough|exhausting|confusing|valuable|formative|best|worst|less fun|disappointing|honest)\b`,
    ),
    makes: 'opinion',
    examples: [
      'I worked as a nurse in Lyon. It was hard but rewarding.',
      'I worked as a waiter in Ghent. It was dull, and no course has taught me as much.',
    ],
    not: ['It was Tuesday.'],
  },
  {
    name: 'what I like',
    looksFor: pattern(
      String.raw`\bwhat (?:I (?:like|liked|love|loved|enjoy|enjoyed|don't like|do not like|missed|disliked)|bothered me|keeps me at it|fascinated me|frustrated me|surprised me|struck me)\b`,
    ),
    makes: 'opinion',
    examples: ['I worked at Siemens for two years. What I liked was the quiet.'],
  },
  {
    name: 'what it taught',
    looksFor: pattern(
      String.raw`\b(?:this|that|it|which|the (?:experience|project|job|work|internship|course)|these \p{L}+|there I) (?:\p{L}+ )?(?:taught me|showed me|made me (?:curious|realise|realize|want|appreciate|understand|think|see)|learnt that|learned that)|\bmade me curious\b|\bwhat I (?:learnt|learned) (?:from|there|is|was)\b`,
    ),
    makes: 'opinion',
    examples: [
      'I worked at a bakery for two years. It taught me to be patient.',
      'I worked at a bank for two years. This experience made me realize what I want.',
    ],
  },
  {
    name: 'felt',
    looksFor: pattern(
      String.raw`\bI (?:was|am|felt) (?:very |quite |so |rather |really )?(?:proud|happy|glad|disappointed|tired|bored|cross|frustrated|fascinated|amazed|surprised|stuck|lucky|grateful|thrilled|ashamed|nervous)\b|\bthere I am stuck\b|\bI burn out\b|\bbothered me\b`,
    ),
    makes: 'opinion',
    examples: ['I worked as a clerk at a bank. I was bored from the first day.'],
  },
  {
    name: 'understood',
    looksFor: pattern(
      String.raw`\bI (?:\p{L}+ )?(?:learn(?:t|ed)|reali[sz]ed|came to (?:see|understand|appreciate|love)|understood|fell in love with|grew to love|got hooked|was hooked|was drawn|have never|prefer|am (?:good|better|bad) at|care about|am (?:most )?proud|was surprised|was struck)\b|\b(?:a|the) (?:\p{L}+ )?lesson\b|\bthe (?:best|worst|hardest|most \p{L}+|nicest) (?:part|thing|year|months?|weeks?|of it)\b|\b(?:stayed|has stayed|stays) with me\b|\bconvinced me\b|\bfascinat(?:ed|es|ing)\b`,
    ),
    makes: 'opinion',
    examples: [
      'I worked as a nurse in Lyon for two years. I realised that patience helps.',
      'I worked as a nurse in Lyon for two years. The best part was the night shift.',
    ],
  },
];

/** Words that are good, in whatever form. */
export const GOOD =
  /\b(?:liked?|lov(?:e|ed)|enjoy\w*|appreciat\w*|exciting|fun|great|wonderful|amazing|rewarding|fascinat\w*|interesting|inspir\w*|fair|eye-opening|valuable|formative|best|proud|happy|glad|lucky|grateful|thrilled|curious|worth|taught me|keeps me at it|patient|confiden\w+|made me (?:realise|realize|want|appreciate)|reali[sz]ed|learn(?:t|ed)|came to|fell in love|grew to love|hooked|drawn|convinced me|showed me|gave me|stay(?:s|ed)|lesson|prefer|care about|nicest|surprised|struck|helps?|easy|better|useful|beautiful|honest|luck\w*|satisf\w+|joy|pleasure|delight\w*|worth|love|patience|care)\b/iu;
/** Words that are bad. */
export const BAD =
  /\b(?:hated|dislik\w*|missed|regret\w*|hard|dull|boring|bored|tedious|difficult|frustrat\w*|pointless|tough|exhaust\w*|confusing|worst|disappoint\w*|tired|cross|ashamed|nervous|stuck|less fun|burn out|bothered|don't like|do not like|didn't like|did not like|did not enjoy|didn't enjoy|unfortunately|sadly|only|lonely|slow|harder|worse|mistakes?|wrong|failure|failed|useless|impatient|ugly|afraid|worried|hate|envy|painful|annoy\w+|stubborn\w*)\b/iu;
