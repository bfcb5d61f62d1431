/** Words that tell of an experience what its rule does not: its kind, its status, and that there is one at all. */
import { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import type { Context } from './context.js';
import type { ExperienceMade } from './experiences.js';
import type { Match } from './rule.js';
import type { Tables } from './tables.js';

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, VOLUNTEERING, PROJECT } = ExperienceKind;

/** Words that tell the kind of an experience better than its verb, in this order. */
export const EXPERIENCE_WORDS: readonly (readonly [words: RegExp, kind: ExperienceKind])[] = [
  [/\bvolunt|\bunpaid\b|\bwithout pay\b|\bhonorary\b/iu, VOLUNTEERING],
  [/\b(?:teacher|teaching|tutor|lecturer|instructor|mentor)\b/iu, TEACHING],
  [
    /\b(?:research|researcher|postdoc\w*|PhD|doctoral|laborator(?:y|ies)|lab|labs|CERN|EMBL|thesis)\b/iu,
    RESEARCH,
  ],
  [/\bexchange\b/iu, EDUCATION],
];

/** What tells of something done where, or while, what stands before was done. */
export const THERE = /^(?:where|there|in which|during which)\b/iu;

/** What joins one thing done to the one before it, in a rule's words. */
export const JOINT = /^(?:and|then|before that)(?: then| later| also)* |^, (?:and )?(?=as )/iu;

const PAST =
  /(?:ed|was|were|had|built|wrote|made|ran|led|held|gave|taught|sold|drove|kept|spent|did|took|began|set up|went|chose|sat|dealt|told|sang|wore|bred|dug|found|became|'d been)$/iu;
const STILL =
  /\b(?:since|now|currently|every|at the moment|right now|for the (?:past|last)|over the (?:past|last)|these (?:past|last)|still|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|present)\b/iu;

/** Whether it goes on, by the verb of the rule and the words around it; null where an offer is not said to be declined. */
export function statusOf(
  { letter }: Pick<Context, 'letter'>,
  { rule, groups, start, end, sentence }: Match<ExperienceMade>,
  clause: string,
): ExperienceStatus | null {
  const words = letter.folded.slice(start, end);
  if (rule.name === 'offer received') {
    const next = letter.sentences[sentence.index + 1]?.text ?? '';
    return /\b(?:declin|turn(?:ed)? (?:it |this )?down|sa(?:id|y) no|passed on it|let it go|did(?:n't| not) take it|could(?:n't| not) (?:afford|accept|go|take)|had to refuse|refused|decided against|did not go|didn't go)/iu.test(
      sentence.text + next,
    )
      ? ExperienceStatus.DECLINED
      : null;
  }
  const verb = (groups.get('verb') ?? groups.get('verb2') ?? '').trim();
  if (rule.makes.kind === ExperienceKind.VOLUNTEERING) {
    if (/\bI (?:have|'ve) |\bI've /u.test(words) && STILL.test(clause)) return ExperienceStatus.ONGOING;
    return /\bI (?:\w+ly )?(?:volunteer|help|work|am|'m)\b|\bI'm\b/u.test(words) ||
      (STILL.test(clause) && !/\b(?:was|worked|helped|ed) /u.test(words))
      ? ExperienceStatus.ONGOING
      : ExperienceStatus.COMPLETED;
  }
  // “Since October I have worked …”: what was begun and goes on.
  if (/\b(?:I|we|and)(?: have|'ve)\b/iu.test(words) && STILL.test(clause)) return ExperienceStatus.ONGOING;
  if (/^(?:have|has)\b|^'ve/iu.test(verb))
    return STILL.test(clause) || /ing$/iu.test(verb) || /\bfor [^,;]{2,30} years\b/iu.test(clause)
      ? ExperienceStatus.ONGOING
      : ExperienceStatus.COMPLETED;
  if (verb !== '')
    return PAST.test(verb) || /\b(?:was|were|had) /iu.test(words)
      ? ExperienceStatus.COMPLETED
      : ExperienceStatus.ONGOING;
  if (/^I(?:'m| am) /u.test(words)) return ExperienceStatus.ONGOING;
  if (!/\b(?:I|we)\b/u.test(words) && /\bsince\b|[-–] ?(?:present|now|today)\b/iu.test(clause))
    return ExperienceStatus.ONGOING;
  if (/\b(?:to present|until now|till now|to date)\b/iu.test(clause)) return ExperienceStatus.ONGOING;
  return /\bam writing|'m writing/u.test(words) ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED;
}

export const DEGREES: readonly (readonly [degree: string, words: RegExp])[] = [
  ['bachelors', /bachelor|^b\.?\s?(?:sc|a|eng|tech)\b|undergraduate/iu],
  ['masters', /master|^m\.?\s?(?:sc|a|eng|phil|tech)\b|mba|^graduate/iu],
  ['phd', /ph\.?d|doctor|dphil/iu],
];

/** Verbs of what somebody does for an hour or a living, and words that tell that they do so again and again. */
const DO =
  'sort|run|train|repair|tune|translate|coach|edit|drive|deliver|manage|look after|care for|answer|host|play|sing|organi[sz]e|supervise|maintain|clean|cook|serve|sell|measure|record|write|build|lead|coordinate|chair|moderate|interpret|counsel|advise|referee|umpire|guide|paint|restore|collect|volunteer|help|teach|tutor|work';
const REGULARLY = String.raw`(?:every (?:other )?\p{L}+|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|at weekends|in the evenings|in my (?:spare|free) time|(?:once|twice|days|evenings|hours) a (?:week|month))`;
const OFTEN = String.raw`(?:(?:also|still|now|mostly|usually|currently|\p{L}+ly) )*`;
const DOES = `I ${OFTEN}`;

const NOW_DOES = new RegExp(`^${DOES}(?:${DO})$`, 'iu');

/** What is told of without a rule of its own. */
export const DONE: Tables['experiences']['done'] = {
  looksFor: new RegExp(
    [
      String.raw`\b(?:I|we)(?:'ve| have| had|'m| am)? (?:(?:also|then|first|later|since|now|still|mostly|mainly|even|\p{L}+ly) )*(?!(?:liked?|loved?|enjoyed|hated|wanted|hoped|wished|needed|tried|thought|felt|decided|realised|realized|noticed|applied|seemed|lived|moved|asked|heard|used to|stayed|visited|called|looked|changed|turned|received|promised|published|presented|submitted|accepted|admitted|invited|shortlisted|nominated|selected|co-?authored|awarded|won|scored|passed|failed|finished|wrote (?:an?|one|two|three|several|my) (?:\p{L}+ )?(?:articles?|papers?|essays?|reviews?|reports?|letters?)|admired|missed|agreed|happened|wondered|preferred|believed|learned|learnt|knew|met|saw|got|came|went|left|grew|been to|turned down|declined|interested|applying|writing to|wrote (?:most of )?this|taught (?:myself|ourselves)|g[ai]ven? (?:an? |two |three )?(?:[\p{L}-]+ ){0,3}(?:talks?|presentations?|papers?|posters?))\b)(?:been )?(?<verb>\p{L}+ed|sat|hung|dealt|stood|set|sent|thought up|did|rewrote|rebuilt|sold|made|wrote|built|spent|began|gave|took|held|led|ran|taught|drew|drove|kept|sold|wore|dug|bred|spoke|sang|cut|fed|\p{L}+ing|helped|been)\b`,
      String.raw`\b${DOES}(?<verb2>${DO})\b(?=[^.;]*\b(?:${REGULARLY}|since|at|for)\b)`,
      String.raw`\bI (?<=\b${REGULARLY},? I )${OFTEN}(?<verb3>${DO})\b`,
    ].join('|'),
    'iu',
  ),
  subject: /^(?:I|we)(?:'ve| have|'m| am| had)?(?: been)? /iu,
  unreal: /\b(?:would|could|want|hope|if|will|might|should|your?)\b/iu,
  at: /\b(?:at|in|for|with|of|founded|joined|led|ran|run|headed|started) (?:the )?$/iu,
  when: /\b(?:ago|before|during|last (?:year|summer|winter|spring|autumn|semester|month)|since|for (?:the|a|two|three|four|five|six|\d)|over the (?:summer|winter|past)|in my (?:first|second|third|final|free|spare)|as an? |on (?:weekends|Saturdays|Sundays)|in the (?:evenings?|summer|holidays)|at school|at university)\b/iu,
  activities: [
    [
      /^(?:stud(?:y|ied|ying) (?:the|how|whether|what|why|which)|count|measur|record|sequenc|simulat|analy[sz]|dissect|interview|survey|excavat|transcrib|catalogu|imag|label|annotat|digitis|digitiz|estimat|model|sampl|replicat|test(?:ed)? (?:whether|how)|investigat|research|observ|map)/iu,
      RESEARCH,
    ],
    [
      /^(?:buil[dt]|writ|wrote|programm|cod(?:e|ed|ing)$|design|compos|develop|implement|craft|print|mad[e]|making|rebuil|rewr[io]t|solder|publish|releas|port)/iu,
      PROJECT,
    ],
    [
      /^(?:work|drove|driv|s[eo]ld|sell|weld|manag|repair|translat|clean|cook|serv|deliver|run|ran|edit|install|maintain|audit|nurs|sew|assembl|pack)/iu,
      INDUSTRY,
    ],
    [/^(?:taught|teach|tutor|coach|mentor|explain|lectur|instruct)/iu, TEACHING],
    [
      /^(?:help|organis|organiz|coordinat|volunteer|collect(?:ed|ing)? (?:money|clothes|signatures)|distribut)/iu,
      VOLUNTEERING,
    ],
    [/^(?:study|studi|read|attend|took|tak(?:e|ing))/iu, EDUCATION],
  ],
  goesOn: (clause, said) =>
    (STILL.test(clause) && /\b(?:have|'ve|am|'m)\b/iu.test(said)) || NOW_DOES.test(said),
};

/** How things that were made are listed. */
export const LISTED: Tables['experiences']['listed'] = {
  introduction: /\b(?:projects?|built|made|my list|things that I)\b[^.]*:?\s*$/iu,
  item: /^[•‣◦▪▸●*–-]\s+(?:with \p{Lu}[^,]{3,60}, )?(?:[\p{L}\d][\p{L}\d .+-]{1,30}: )?an? (?<what>[^,.;:()]{3,90}?)(?= that |[,.;:()]|$)/iu,
  partOf: /\b(?:at|in) my (?:last|first) (?:year|job)\b|\bwhile working\b/iu,
  open: /\b(?:unfinished|far from finished|ongoing|still (?:working|in progress)|so far)\b/iu,
};
