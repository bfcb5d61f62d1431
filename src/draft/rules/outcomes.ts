/** What came of an experience: grades, prizes, publications, refusals and money. */
import { type ExperienceKind, OutcomeKind } from '../../letter/enums.js';
import { pattern, type Rule } from './rule.js';

/** What a rule makes. A group `value` is the figure of its score, `best` the best there is, `score` the words for it. */
export interface OutcomeMade {
  readonly kind: OutcomeKind;
  /** Whether it may stand in the clause that tells the experience: “I wrote a script that halved the work”. */
  readonly isWithin?: true;
}

const { GRADE, AWARD, PUBLICATION, REJECTION, FUNDING, OTHER } = OutcomeKind;

/** Small words that may stand before a participle. */
const when = String.raw`(?:(?:now|since|later|recently|just|already|then|also|even|still|finally|eventually|subsequently|currently|soon|meanwhile|actually|unfortunately|once|twice|first|each year|every year|never|not|both|all|\p{L}+ly) )*`;

const parts = {
  when,
  /** “was”, “has been” and the like, up to the participle. */
  was: String.raw`\b(?:was|were|is|are|got|gets|been|being|am|'s|'re|'ve been|'s been) ${when}`,
  /** What people write. */
  paper: String.raw`(?:(?:paper|article|manuscript|preprint|chapter|essay|study|report|thesis|dissertation|monograph|book|poster|review|stor(?:y|ies)|poem|catalogue|sketch|dataset|patent|piece|abstract|translation|script|novel|column|results?|findings?|version)s?|(?:a|one|the|my) (?:first|second|third|fourth|other))`,
  /** What people win. */
  prize: String.raw`(?:(?:\p{L}+[ -])?(?:prize|award|medal|trophy|cup|certificate|diploma|distinction|title|honou?r)|(?:first|second|third|fourth|1st|2nd|3rd) (?:place|prize|rank)|gold|silver|bronze|best (?:paper|poster|thesis|talk|project|student|film|design)|finalists?|shortlist\p{L}*|employee of|student of)`,
  /** What pays. */
  money: String.raw`(?:scholarships?|grants?|stipends?|fellowships?|bursar(?:y|ies)|funding|sponsorship|studentship)`,
};
const rule = (source: string): RegExp => pattern(source, parts);

export const OUTCOME_RULES: readonly Rule<OutcomeMade>[] = [
  {
    name: 'mark out of',
    looksFor: pattern(
      String.raw`(?<score>\b(?<value>\d{1,3}(?:[.,]\d{1,2})?) ?(?:out of (?=\d)|\/ ?(?=(?:[4-9]|10|12|15|20|25|30|40|45|50|60|80|100|110|120)(?![\d]))) ?(?<best>\d{1,3}(?:\.\d{1,2})?))\b`,
    ),
    makes: { kind: GRADE },
    examples: ['I finished my degree with 17 out of 20.', 'My average is 3.8/4.0.'],
  },
  {
    name: 'grade of',
    looksFor: pattern(
      String.raw`\b(?:GPA|CGPA|grade|average|mark|grade point average|final grade)(?: of| was| is|:)? (?<score>(?<value>\d{1,3}(?:[.,]\d{1,2})?))\b|\bwith (?:an?|the) (?<score2>(?<value2>\d{1,2}[.,]\d{1,2})) (?:at the end|average|GPA|on average)`,
    ),
    makes: { kind: GRADE },
    examples: ['I graduated with a GPA of 3.9.', 'I took my degree with a 2.3 at the end.'],
  },
  {
    name: 'distinction',
    looksFor: pattern(
      String.raw`\bwith (?<score>(?:high |highest |first[- ]class )?(?:distinction|honou?rs))\b|(?<score2>\b(?:(?:summa |magna )?cum laude|first-class honours|top \d{1,2} ?(?:%|percent|per cent)(?: of (?:my|the) (?:class|year|cohort))?|(?:first|second|third|best) (?:in|of) my (?:class|year)))`,
    ),
    makes: { kind: GRADE },
    examples: [
      'I finished my degree with distinction.',
      'I graduated summa cum laude.',
      'I was in the top 5% of my class.',
    ],
  },
  {
    name: 'mark in a subject',
    looksFor: pattern(
      String.raw`\bin (?!year|week|grade|class|level|chapter|room|line)(?:\p{L}+) (?<score>(?<value>\d{1,2}(?:\.\d)?))(?=,| and|\.)(?! (?:years|weeks|months|minutes))`,
    ),
    makes: { kind: GRADE },
    examples: ['In algebra I have 16 out of 20 and in analysis 11, and the 11 is honest.'],
  },
  {
    name: 'prize',
    looksFor: pattern(
      String.raw`\b(?:won|win|awarded|received|given|gave (?:it|us|me)|got|earned|shared) (?:[^.;:]{0,50}?)\b(?:prize|award|medal|trophy|first place|second place|third place|best (?:paper|poster|thesis|talk))\b|\bwon (?:the|a|our) [^.;:,]{2,60}|\bwas given [^.;:,]{2,40} prize\b|\bcame (?:first|second|third)\b(?: (?<score>of \d+ teams))?|\b(?:gold|silver|bronze) medal\b|\bhono(?:u)?rable mention\b|\b(?:best (?:paper|poster|thesis)|dissertation|thesis|teaching) (?:award|prize)`,
    ),
    makes: { kind: AWARD },
    examples: [
      'My poster won the second prize of the conference.',
      'We came third of 19 teams.',
      'I won a silver medal at the olympiad.',
      'It was given the best paper award.',
      'The conference gave it the second prize.',
    ],
    not: ['We won time.'],
  },
  {
    name: 'grades said otherwise',
    looksFor: rule(
      String.raw`\b(?<score4>(?<value3>\d{1,2}\.\d{1,2}) of (?<best2>\d{1,2}\.\d{1,2}))\b|\ban? (?:\p{L}+ )?(?<score5>(?<value4>\d{2})) in (?!the\b|all\b|a\b|my\b|total\b|(?:19|20)\d\d)\p{L}+(?=[,.;)]| and|$)|\b(?:average|grades?|marks?|GPA|CGPA)(?: so far| to date| at present| currently)?(?: is| was| are| were|,|:)? (?:of |at |about )?(?<score>(?<value>\d{1,3}(?:[.,]\d{1,2})?))\b|\b(?:predicted|final|average|overall|school|top|best|excellent|good|highest|full) (?:\p{L}+ )?(?:grades?|marks?|average) (?:is|are|was|were|in|of|:|at)\b|\b(?:finish|graduat|rank|plac|com|end|leav|pass|complet|qualif)\p{L}* (?:it |me |us |my \p{L}+ )?(?:as )?(?:\p{L}+ )?(?<score2>(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|best|top|among the (?:top|best|first)|in the top|valedictorian)(?: (?:of|among|out of|in) [^,.;]{2,40})?)|\b(?:the |a )?(?:highest|best|top|full|excellent) (?:grade|mark|score|result)s?\b|\bwith (?:first|second)[- ]class honou?rs\b|\btop of (?:my|the) (?:class|year|cohort)\b|\bpassed (?:with|without|my|all|the|on the)\b|\bwithout corrections\b|\b(?<score3>[12]:[12])\b|\b(?:upper|lower) second\b|\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:of|out of|among|in a class of) (?:\d+|\p{L}+ty)\b|\b(?:got|get|gave me|predicted|earned|received|scored) (?:an? |the )?(?:grade )?(?:[a-f]\*?|\d(?:\.\d)?)(?=[,.;)]| (?:and|in|for|but|at)\b|$)|\b(?:got|scored|achieved) \d{2,3}(?=[,.;)]|%| (?:and|in|for|on|per cent)\b|$)|\b[a-f][+-]? average\b|\b[a-d][+-](?=[,.;) ]|$)|\b(?:predicted|a) [a-f]\*? in \p{L}+|\bfailed (?:the|my|in|it)\b|\bpassed [^.;:]{0,30}\b(?:second|first|third) (?:time|try|attempt|go)\b|\b(?:(?:further )?maths?|mathematics|physics|chemistry|biology|english|history|geography|art|music|french|german|spanish|latin|economics|computing|computer science|psychology|philosophy)(?: predicted)? [a-e]\*?(?=[,.;)]|$| and)`,
    ),
    makes: { kind: GRADE },
    examples: [
      'I study at Ghent University, average so far 1.4.',
      'I graduated from Ghent University, ranking fourth among 180 students.',
      'I did my degree at Ghent University. My project received the highest mark.',
      'I took a law degree from Ghent University (3.6 of 4.0).',
      'I did my degree at Ghent University, with an embarrassing 51 in databases.',
    ],
  },
  {
    name: 'publication',
    looksFor: pattern(
      String.raw`\b(?:was|were|been|got|are|is) (?:recently |since |later |each year )?(?:published|printed|accepted(?: for publication)?)(?: [^.;:,]{0,20})? (?:in|at|by|as|each)\b|\b(?:published|co-?authored|authored) (?:an?|two|three|four|my|our|several|the)? ?(?:[\p{L}-]+ ){0,4}(?:papers?|articles?|essays?|chapters?|book|stories|poems|preprint)|\b(?:came out|appeared) (?:as an article |as a \p{L}+ )?in\b|\b(?:are|is) printed (?:each|every) year in`,
    ),
    makes: { kind: PUBLICATION },
    examples: [
      'My article was published in a local newspaper.',
      'I co-authored two papers.',
      'One chapter came out as an article in Nature Physics.',
      'Our paper was accepted at NeurIPS.',
    ].slice(0, 4),
  },
  {
    name: 'refusal',
    looksFor: pattern(
      String.raw`\b(?:papers?|articles?|manuscript|proposal|plan|abstract|application|the first)\b[^.;:]{0,80}?\b(?:was|were|got|been|is|you)? ?(?:rejected|refused|turned (?:it )?down|declined by)\b|\b(?:you|they|the journal) (?:turned it down|refused (?:it|me)|rejected (?:it|me))|\bI (?:applied [^.;:]{0,60}?and )?(?:was|got) (?:refused|rejected|turned down)\b|\bhad my (?:[\p{L}-]+ ){0,2}(?:paper|article|proposal|manuscript) (?:rejected|refused)`,
    ),
    makes: { kind: REJECTION },
    examples: [
      'The paper was refused by the journal in nine days.',
      'I applied last year and was refused.',
      'I had my first paper rejected from a Q1 journal.',
      'I sent you a plan for this book and you turned it down.',
    ],
  },
  {
    name: 'money',
    looksFor: pattern(
      String.raw`\b(?:granted|awarded|gives?|gave|promised|received|won|got|pays?|paid) (?:me |us )?(?:an? |the )?(?:[^.;:]{0,30}?)(?<score>(?:[€$£] ?)?(?<value>\d{1,3}(?:,\d{3})+|\d+) ?(?:euros?|dollars|pounds|francs|kroner|kronor|crowns|EUR|USD|GBP|CHF|€|\$)(?: a (?:year|month))?)|\b(?:received|awarded|won|got|hold|given) (?:an?|the|my) (?:[\p{L}'-]+ ){0,4}(?:scholarship|grant|stipend|fellowship|bursary)\b`,
    ),
    makes: { kind: FUNDING },
    examples: [
      'The Ahlqvist Foundation has granted me 6,400 euros for finishing the book.',
      'I was awarded a merit scholarship.',
      'I received a travel grant.',
    ],
  },
  {
    name: 'honour',
    looksFor: rule(
      String.raw`\b(?:won|win|winning|awarded|received|receiving|given|gave (?:it|us|me)|got|earned|earning|shared|took|taking|brought (?:me|us|it)|gained|obtained|achieved)\b[^.;:]{0,50}?\b{prize}\b|{was}(?:named|elected|chosen|selected|nominated|shortlisted|honou?red|promoted|appointed|voted|ranked|placed|recogni[sz]ed|awarded|commended)\b|\b(?:reached|made it to|made it into|advanced to|qualified for) (?:the )?(?:\p{L}+ )?(?:final|finals|semi-?final|round|olympiad|shortlist|national)\b|\(best \p{L}+\b|\brunners?-up\b|\b(?:voted|named|elected|crowned|chose|made) (?:me|us|it) (?!to\b)(?:the |an? )?[\p{L}-]+ (?:of the|for the|captain|speaker|winner)\b|\b(?:has|have) shortlisted (?:me|us|it|my \p{L}+)\b|\bthe (?:audience|jury|public|people|reader)(?:'s|s') (?:vote|prize|award|choice)\b`,
    ),
    makes: { kind: AWARD },
    examples: [
      'I worked as an analyst at a bank. I was named employee of the quarter.',
      'I took part in the British Physics Olympiad, where I got a silver certificate.',
      'I founded a debating club at my school. We reached the national final.',
      'I taught statistics at Ghent University. In 2024 they voted me tutor of the year.',
      "I built a robot. It got the audience's vote.",
    ],
    not: ['I was given a book.'],
  },
  {
    name: 'in print',
    looksFor: rule(
      String.raw`\b{paper}\b(?! that\b)[^.;:]{0,80}? (?:{when}(?:appeared|came out|comes out|is forthcoming|went to press)|(?:is|are|was|were|been) {when}(?:published|accepted|submitted|deposited|printed|reprinted|featured|presented|shown|exhibited|cited|forthcoming|out|on arXiv|online|available|under (?:review|revision|preparation)|in (?:press|preparation|print|review|revision)))\b|{was}(?:published|printed|reprinted|deposited|exhibited|broadcast|performed|screened)\b|\b(?:I|we)(?:'ve| have)? {when}(?:published|co-?authored|co-?wrote|presented|(?:gave|given) (?:an? )?(?:(?!guest\b)[\p{L}-]+ ){0,2}(?:talks?|posters?|lectures?)|submitted|released|deposited)\b|\b(?:published|co-?authored|appeared|appears|appearing|came out|submitted|accepted|presented|presenting) (?:in|by|at|to|for|as) (?:the |an? )?|\bunder (?:review|revision)\b|\b(?:has|have) (?:\p{L}+ )?(?:accepted|printed|published|taken) (?:it|them|the (?:paper|article|story))\b|\b(?:first|second|third|last|joint|co-?|corresponding) ?authors?\b|\bposter (?:about|on) [^.;:]{2,60} (?:at|in)\b|\bforthcoming\b|\bpreprint\b|\bin print\b|\bback from review\b|(?<!\bI )(?<!\bwe )\b(?:has |have )?(?:printed|published|reviewed|serialised|broadcast) (?:it|them|my|our|\p{L}+ (?:pages?|chapters?|poems?|articles?|pieces?|photographs?|of))\b`,
    ),
    makes: { kind: PUBLICATION },
    examples: [
      'I wrote my thesis on bees. A paper from it has appeared in a journal.',
      'I wrote my thesis on bees. The manuscript is currently under revision.',
      'I wrote my thesis on bees. I presented the results at a congress.',
      'I wrote my thesis on bees. A catalogue is forthcoming.',
      'I wrote my thesis on bees. A second journal has since accepted it, after two rounds.',
      'I wrote my thesis on bees. It became a note, of which I am second author.',
      'I wrote my thesis on bees. I gave a ten-minute talk on it in Bristol.',
    ],
  },
  {
    name: 'no',
    looksFor: rule(
      String.raw`{was}(?:rejected|refused|turned down|declined|unsuccessful|unsuccessfully|dismissed)\b|\b(?:was|were|is|proved|remained) (?:not|un)(?: |-)?(?:successful|accepted|selected|funded|admitted|chosen)\b|\b(?:application|paper|proposal|manuscript|submission|article)s? (?:\p{L}+ ){0,6}?(?:failed|went nowhere|came back)\b|\bI (?:did not|didn't|could not|couldn't) (?:get|make) (?:it|in|the (?:job|place|grant|scholarship))\b|(?<!\b(?:I|we) )\b(?:turned|turns) (?:me|us|it|him|her|them|my \p{L}+) down\b|\b(?:desk-)?rejected by\b|\b(?:put |was |were |been )?on the (?:waiting|reserve) list\b|\bwait-?listed\b|\bin the end (?:was |were )?not (?:taken|accepted|chosen|selected)\b|\bdeclined (?:to|my|our|it)\b|\b(?:gave|sent|handed) (?:it|them|the \p{L}+) back\b|\b(?:rejected|refused) (?:me|us|it|my|our)\b|\bdenied\b|\bwithout success\b|\bto no avail\b`,
    ),
    makes: { kind: REJECTION },
    examples: [
      'I wrote my thesis on bees. My application to a foundation was not successful.',
      'I wrote my thesis on bees. An article was turned down twice.',
      'I wrote my thesis on bees. A shorter version was desk-rejected by one journal within a day.',
      'I did my degree at Ghent University. For the exchange I was put on the waiting list.',
    ],
  },
  {
    name: 'paid by',
    looksFor: rule(
      String.raw`\b(?:funded|financed|sponsored|supported|paid for|covered|granted|endowed)(?: [^.;:,]{0,30})? by\b|\bpaid (?:for )?(?:by|from|out of) (?:an?|the|my) [^.;:,]{0,40}{money}|\b(?:can|could|will) (?:still )?pay me\b|\b(?:supports?|supported|funds?|funded|financed?|finances|sponsors?|sponsored|pays|paid|covers|covered) (?:me|us|my|our|the|this|it)\b|\b(?:on|with|through|thanks to|under|secured|obtained|raised|holds?|held|won|awarded|received|given|got|earned|gained|hold) (?:an?|the|my|two|three)? ?(?:[\p{L}'’\d,€$£+-]+ ){0,6}?{money}\b|\b{money} (?:from|by|pays|paid|covers|covered|allowed|enabled|took me)\b`,
    ),
    makes: { kind: FUNDING },
    examples: [
      'I studied in Belgium for a year. The stay was financed by an Erasmus grant.',
      'I wrote my thesis on bees. A foundation supports the next trip with 8,000 dollars.',
      'I wrote my thesis on bees. It was funded by a four-year grant of a ministry.',
      'I worked as a research assistant at Ghent University. It was paid by a summer studentship of 6,000 dollars.',
      'I work as a research assistant at Ghent University. My lab can pay me until June.',
    ],
  },
  {
    name: 'made a difference',
    looksFor: rule(
      String.raw`\b(?:which|that|this|it|they|and)? ?{when}(?:led to|resulted in|result(?:s|ing) in|cut|cuts|cutting|sav(?:es?|ed|ing)|halv(?:ed|es|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupled|reduc(?:ed|es|ing)|increas(?:ed|es|ing)|improv(?:ed|es|ing)|lower(?:ed|s|ing)|raised|shorten(?:ed|ing)|brought down|sped up|speeded up|boosted|attract(?:ed|ing)|generated|earned|drew|reached|grew (?:to|from|by)|grown (?:to|from|by)|fell (?:to|from|by)|fallen (?:to|from|by)|dropped (?:to|from|by)|rose (?:to|from|by)|risen (?:to|from|by)|went (?:from|down|up)|became an? |became the |turned into|outperform(?:ed|s|ing)|beat|exceeded|replaced|made it possible|prevented|avoided|helped \d+|convinced (?:the|our|my))\b ?(?!me\b)`,
    ),
    makes: { kind: OTHER, isWithin: true },
    examples: [
      'I worked as an engineer at Siemens. This cut the number of faults by a third.',
      'I founded a debating club at my school. It has grown to thirty members.',
      'I worked as an engineer at Siemens. Under my lead claims fell from 310 to 95 a year.',
    ],
  },
  {
    name: 'what was made of it',
    looksFor: rule(
      String.raw`{was}(?:adopted|used|taken up|acquired|bought|implemented|introduced|installed|cited|read|copied|translated|transcribed|approved|revoked|adapted|integrated|deployed|merged|patented|licensed|picked up|extended|invited|asked to|offered|taken over|hired|kept|put into (?:use|practice|production)|in (?:use|production|operation|service)|running|available|open to|open-?sourced?|digiti[sz]ed|standard|shown|shared|downloaded|played|visited)\b|\b(?:are|is|'re|'s) (?:still|now) (?:using|running|in|working|part|doing|online|open|there|used|being)\b|\b(?:still|now) (?:runs?|uses?|works?|exists?|hangs?|stands?|serves?|use it|in use)\b|\b(?:has|have) (?:{when})(?:invited|adopted|asked|offered|grown|become|taken up|copied|followed|spread|hired|promoted)\b|\bto this day\b|\b(?:obtained|filed|hold|got|granted) (?:a|an|two|three|four|several|the) (?:\p{L}+ )?(?:patents?|licen[cs]es?|certificates?)\b|\b(?:with|got|received|earned|obtained) an? (?:\p{L}+ )?(?:certificate|certification|licen[cs]e|qualification|diploma|distinction)\b|\boffered me\b|\basked me to (?:stay|come back|return|go on|continue|present|teach|lead)\b|\b(?:visitors|users|readers|listeners|downloads|stars|subscribers|customers|pupils|members) (?:\p{L}+ )?(?:came|use|used|read|listen|joined|follow|downloaded)\b|^merged\b|\b\d[\d,.]*k? (?:stars|forks|downloads|users|visitors|readers|citations|subscribers|followers)\b|\b(?:collected|raised|gathered|brought in|earned) (?:more than |over |about |some |nearly |almost )?(?:[€$£]|\d|\p{L}+ (?:thousand|hundred|euros|dollars|pounds))|\b(?:counts?|has|have|numbers) (?:now |today |by now )(?:\p{L}+ )?(?:\d+|\p{L}+ty|\p{L}+teen)\b|\b(?:has|have) (?:since )?(?:hung|framed|kept|bought|built) (?:it|them)\b|\bhas(?:n't| not)? (?:failed|broken|leaked|stopped)\b`,
    ),
    makes: { kind: OTHER, isWithin: true },
    examples: [
      'I worked as a nurse at a hospital in Lyon. My list was adopted by two other wards.',
      "I interned at a startup in Ghent. They're still using my script.",
      'I worked as a nurse at a hospital in Lyon. My supervisor has since invited me back.',
      'I built a small database in Rust. It has 400 stars.',
    ],
  },
  {
    name: 'finding',
    looksFor: rule(
      String.raw`\b(?:main|key|central|surprising|first|most \p{L}+|my|our|the) (?:finding|result|conclusion|answer|outcome)s? (?:was|were|is|are)\b|\b(?:I|we) (?:could|was able to|were able to|managed to|succeeded in) (?:show|prove|demonstrate|identify|reproduce|reduce|explain|find|confirm|convince|build|finish|solve)\p{L}*|\b(?:it|this) turned out\b|\b(?:results?|data|analysis|findings|interviews|measurements|experiments?) (?:show|showed|suggest|suggested|reveal|revealed|indicate|indicated|confirmed?|contradict\p{L}*)\b|\bnone of (?:the|my|our)\b[^.;:]{2,40}? (?:survived|worked|was|were|had|came|did|made|passed|lived)\b|\b(?:two|three|four|five|half|\d+|none|nearly all|almost all) of (?:my|our|them|it|those|which|whom)\b[^.;:]{0,60}? (?:is|are|was|were|(?:have|has) (?:been|become|now|since)|run|survived|went|became|got|passed|now|work|came|found|did)\b|\b(?:one|two|three|four|five|six|\d+) (?:person|people|pupils?|students?|colleagues?|users?|teachers?|patients?|neighbours?) (?:even )?(?!who|in|of|from|with|at)\p{L}+ed\b|\b(?:I|we) (?:find|show|see|observe|conclude|prove|argue) (?:that|no|an?|how)\b|(?:,|\band) (?:showed|found|proved|discovered|demonstrated) (?:that|how|no)\b|\bturned out\b|\b(?:court|tribunal|jury|judge|committee|board|panel) (?:\p{L}+ )?(?:found|ruled|decided|agreed|upheld|accepted|dismissed)\b`,
    ),
    makes: { kind: OTHER, isWithin: true },
    examples: [
      'I wrote my thesis on bees. The main finding was that they count.',
      'I wrote my thesis on bees. Half of it is transcribed.',
      'I wrote my thesis on bees. Unfortunately, none of the hives survived.',
    ],
  },
  {
    name: 'came of asking and trying',
    looksFor: rule(
      String.raw`\bwhat (?:I|we) (?:found|saw|got|measured)\b[^.;:]{0,30}? (?:was|were|is|are)\b|\b(?:everything|all of it|the (?:data|figures|evidence)) points? to\b|\bhas survived\b|\bis now (?:what|part of|the \p{L}+ (?:of|that|in))\b|\b(?:has|have) (?:\p{L}+ )?(?:started|begun) (?:to use|using|to work|working)\b|\bnow (?:twice|half|three times|four times|ten times) (?:as|the)\b|\bstill (?:fails?|breaks?|leaks?|holds?|stands?|survives?)\b|\b(?:I|we) (?:\p{L}+ )?(?:withdrew|rewrote|abandoned|lost (?:\p{L}+ )?(?:days|weeks|months|a (?:day|week|month|year)))\b|\b(?:won nothing|came nowhere|came last|did not win|didn't win)\b|\b(?:turned (?:it|that|this|them|the \p{L}+) down|said no|declined(?: it)?),? (?:because|since|as)\b|(?<!\b(?:I|we|you|me|us|they|she|he) )(?<!\b(?:thesis|dissertation|project|paper|study)\b[^.;]{0,60})\b(?:asked|noticed|pointed out|spotted|wrote to (?:correct|say|tell|ask))(?= (?:if|whether|why|how|that|to see|my)\b)|\b(?:got|brought|took|cut) [^.;:]{3,60}? from [^.;:]{2,25} (?:down |up )?to [^.;:]{2,25}|\b\d[\d,.]* of (?:the )?\d[\d,.]* (?!years|months)\p{L}+|\b\d+ [\p{L} ]{2,30}, of which\b|\b(?:has|have) (?:\p{L}+ )?agreed (?:in writing )?(?:that|to let|to pay|to lend)\b|\b(?:gives|gave|lets|let|allows|grants) me (?:go|off|the (?:days|time|weeks?|months?|year))\b`,
    ),
    makes: { kind: OTHER, isWithin: true },
    examples: [
      'I wrote my thesis on bees. What I found was zero, quite precisely.',
      'I wrote my thesis on bees. Everything points to a single queen.',
      'I built a robot. Two groups in India have started to use it.',
      'I wrote my thesis on bees. I withdrew the abstract in May.',
      'I was offered a job at a bank in Oslo. I turned it down because my father was ill.',
      'I taught physics at a school in Oslo. Last spring a boy asked if ice remembers.',
      'I built a robot. It survives in 98 of 100 runs.',
      'I work as a nurse at a hospital in Oslo. The hospital lets me go for twelve months.',
    ],
    not: ['I asked whether I may come.', 'Dr. Una Lee has agreed to be my host.'],
  },
  {
    name: 'submitted',
    looksFor: pattern(
      String.raw`\b(?:paper|article|manuscript|preprint|chapter|poster)\b[^.;:]{0,60}\b(?:is|was|are|were|has been) (?:now |currently |still )?(?:submitted|under review|in preparation|in press|on arXiv|presented)\b|\b(?:I|we) (?:presented|showed) (?:it|this|our|my|the|a) (?:[\p{L}-]+ ){0,3}(?:at|as a poster|in a talk)\b|\bgave a (?:talk|poster|lecture) (?:on|about|at)\b`,
    ),
    makes: { kind: PUBLICATION },
    examples: ['I wrote my thesis on bees. The paper is under review.'],
  },
  {
    name: 'result',
    looksFor: pattern(
      String.raw`\b(?:I|we) (?:found|discovered|showed|proved|demonstrated|concluded|detected|identified|could show|were able to show|was able to show|managed to|succeeded in) (?:that(?! (?:I|he|she|you)\b)|out|how|a|an|the|no|to|in|two|three|why|\p{L}+ing)\b|\b(?:I|we) (?:reduced|improved|increased|halved|doubled|cut|sped up|fixed|shortened|raised|brought) [^.;:]{3,80}\b(?:by|from|to|per cent|percent|%|half|a factor)\b|\b(?:it|this|that|which|the (?:\p{L}+ ){0,2}(?:model|method|program|compiler|system|tool|project|robot|result|results|analysis|experiment|pipeline|paper|study|machine|team)) (?:now )?(?:turned out|led to|resulted in|became|is (?:now |still )?(?:used|in use)|are (?:now |still )?used|reduced|showed|revealed|confirmed|failed|works?|worked|did not work|runs?|ran|compiles?|passes|got|gets|reached|cut|grew|made it)\b`,
    ),
    makes: { kind: OTHER },
    examples: [
      'I wrote my thesis on bees. I found that they count.',
      'I worked as an engineer at Siemens. I reduced the cost of tests by half.',
      'I built a robot. It now runs for an hour.',
    ],
    not: [
      'I worked as a nurse in Lyon. I discovered that he had been generous.',
      'I built a robot. It took me from May to June.',
    ],
  },
  {
    name: 'figure',
    looksFor: rule(
      String.raw`\b(?:gets?|got|reach(?:es|ed)?|holds?|held|sees?|saw|measured?|runs? (?:for|at|on)|ran (?:for|at|on)|lasts?|lasted|covers?|covered|handles?|handled|serves?|served|detects?|detected|read|scored?|weighs?|carries|carried)\b[^.;:,]{0,20} (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|half) ?(?!years|months|semesters|hours a week)[\p{L}%]+|\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine) times (?:out of|as|more|faster|better|less|fewer)\b|\b(?:\d[\d,.]* ?(?:%|per ?cent|percent|dB)|half a percent)(?!\p{L})`,
    ),
    makes: { kind: OTHER },
    examples: ['I built a robot. It gets seventy weeds, and runs for forty minutes.'],
  },
];

/** What somebody does who has done something else before: it came of that, and is no experience of its own. */
export const CAME_OF =
  /\b(?:I|we)(?:'ve| have| had|'d)? (?:\p{L}+ly |also |then |later |since |even |already )*(?:was |were |been )?(?:published|co-?authored|co-?wrote|presented|won|win|received (?!an? (?:\p{L}+ )?offer)|awarded|earned|submitted|passed|ranked|named|nominated|shortlisted|promoted|graded|reduced|improved|increased|halved|doubled|found that|showed that|discovered)\b/iu;

/** Kinds of experiences that outcomes of a kind come of rather than of others. */
export const COMES_OF: Readonly<Partial<Record<OutcomeKind, readonly ExperienceKind[]>>> = {
  GRADE: ['EDUCATION'],
  PUBLICATION: ['RESEARCH', 'EDUCATION', 'PROJECT'],
  FUNDING: ['EDUCATION', 'RESEARCH', 'PROGRAM'],
};

/** Words of a clause that make it none that has come of anything yet. */
export const NOT_YET =
  /\b(?:would|could(?! (?:show|prove|demonstrate|identify|reproduce|reduce|explain|find|confirm))|cannot|can't|if|will|in order to|may|might|(?:I|we) (?:\p{L}+ )?(?:hope|want|wish|plan|aim|intend|declined|refused)|(?:was|been) (?:\p{L}+ )?offered an?)\b/iu;

/** Words of what came of something else than the applicant has done. */
export const OF_OTHERS = /\byou(?:r|rs)?\b/iu;

/** What joins an outcome to the words before it, and is no part of it. */
export const JOINT = /^\s*(?:(?:and|which|that|it|this) )?/iu;

/** What is paid for so that the applicant can come is of the application. */
export const COSTS =
  /\b(?:the|my|your) (?:tuition|fees?|train|journey|flight|rest)\b|\bfor (?:the|my) (?:stay|journey)\b/iu;
