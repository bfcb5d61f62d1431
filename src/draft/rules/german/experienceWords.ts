/** German words that tell of an experience what its rule does not: its kind, its status, and that there is one at all. */
import { ExperienceKind, ExperienceStatus } from '../../../letter/enums.js';
import type { ExperienceMade } from '../experiences.js';
import type { Match } from '../rule.js';
import type { Tables } from '../tables.js';
import { WEEKDAYS } from './lists.js';

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, VOLUNTEERING, PROJECT } = ExperienceKind;
const { COMPLETED, ONGOING } = ExperienceStatus;

/** Words that tell the kind of an experience better than its verb, in this order. */
export const EXPERIENCE_WORDS: readonly (readonly [words: RegExp, kind: ExperienceKind])[] = [
  [/ehrenamt|freiwillig|unentgeltlich/iu, VOLUNTEERING],
  [/(?:lehrer|tutor|dozent|lehrkraft|lehrbeauftragt|nachhilfe|trainer)/iu, TEACHING],
  [/(?:forsch|wissenschaftlich|labor(?!ant)|lehrstuhl|postdoc|doktorand|hilfskraft|hilfsassist)/iu, RESEARCH],
];

export const DEGREES: readonly (readonly [degree: string, words: RegExp])[] = [
  ['bachelors', /bachelor/iu],
  ['masters', /master/iu],
  ['phd', /promotion|doktorat/iu],
];

/** What makes a clause no experience: a wish, or the application itself. */
export const UNREAL =
  /(?<!\p{L})(?:wenn ich|falls|würden?|möchten?|könnten?|will|bewerbe|bewerben|hoffe|plane|suchen?|gerne)(?!\p{L})/iu;

const NOW =
  /^(?:arbeite|bin|leite|gebe|erteile|unterrichte|betreue|helfe|engagiere|trainiere|jobbe|schreibe|behandelt|beschäftigt sich|befasst sich|widmet sich|handelt|entsteht|geht|entwickle|programmiere|baue|pflege|betreibe|organisiere|mache)$/iu;
const STILL =
  /(?<!\p{L})(?:seit|seitdem|seither|derzeit|zurzeit|momentan|aktuell|noch|jeden|wöchentlich)(?!\p{L})/iu;
const PAST = /(?<!\p{L})(?:war|hatte|habe|haben|wurde|hat|\p{L}+(?:ierte|itete|achte|olgte))(?!\p{L})/iu;

/** Whether it goes on, by the verb that the rule found, or the words of the clause. */
export function statusOf(_: unknown, { groups }: Match<ExperienceMade>, clause: string): ExperienceStatus {
  const verb = groups.get('verb') ?? groups.get('verb2') ?? groups.get('verb3');
  if (verb !== undefined && NOW.test(verb)) return ONGOING;
  if (verb === 'untersucht' && !PAST.test(clause)) return ONGOING;
  return STILL.test(clause) && !PAST.test(clause) ? ONGOING : COMPLETED;
}

/** Words of what is found that are of the application, and of no experience. */
export const UNREAL_PLACE =
  /(?<!\p{L})(?:bewerbe|meine Bewerbung|mich (?:um|für|auf)|(?:an|in|bei|mit) (?:Ihre[mnr]?|Ihnen|eure[mnr]?|euch))(?!\p{L})/iu;

/** What tells of something done where, or while, what stands before was done. */
export const THERE = /^(?:dort|da|wo|dabei|in der|in dem|an der|bei der)(?!\p{L})/iu;

/** What joins one thing done to the one before it, in a rule's words. */
export const JOINT = /^(?:und|sowie|dann|danach|davor|zuvor)(?: dann| später| auch)* /iu;

/** Verbs of the past, and of the perfect, that tell of no state of mind and of no outcome. */
const NO_DEED = String.raw`wollte|sollte|konnte|durfte|musste|mochte|hatte|wurde|war|dachte|lernte|erkannte|merkte|wusste|fand|kam|ging|blieb|zog|hoffte|freute|fühlte|entschied|erhielt|bekam|gewann|gelernt|erkannt|gemerkt|gewonnen|bekommen|erhalten|gedacht|gehofft|gefreut|entschieden|gehabt|geblieben|gegangen|gekommen|geworden|beworben|gehört|gesehen|gewusst|veröffentlicht|publiziert`;
const PRETERITE = String.raw`(?!(?:${NO_DEED})(?!\p{L}))(?:\p{L}+(?:te|ierte)|half|schrieb|baute|gab|hielt|fuhr|las|leitete|trug|nahm|sprach|sang|begann|verbrachte)`;

/** What somebody does again and again. */
const DO =
  'verteile|helfe|fahre|leite|betreue|organisiere|unterrichte|singe|spiele|pflege|repariere|übersetze|begleite|trainiere|koche|arbeite|teste|messe|schreibe|baue|sammle|sortiere|verkaufe|bediene|moderiere|koordiniere|untersuche';
const DOES = new RegExp(`^(?:${DO}) ich$`, 'iu');

/** What is told of without a rule of its own. */
export const DONE: Tables['experiences']['done'] = {
  looksFor: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:jeden? \p{L}+|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|wochenends|abends|regelmäßig|im winter|im sommer|in meiner freizeit|seit [^,.;]{3,30}),? |(?=\p{L}+ ich (?:jeden|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|abends|regelmäßig|seit)(?!\p{L})))(?<verb4>${DO}) ich(?!\p{L})|(?<!\p{L})(?:(?:ich|wir) (?<verb>${PRETERITE})|(?<verb2>${PRETERITE}) (?:ich|wir)|(?:(?:habe|hatte) ich|ich (?:habe|hatte)) [^.;:!?]{0,90}?(?<verb3>(?!(?:${NO_DEED})(?!\p{L}))(?:(?:\p{L}+)?ge\p{L}{2,}(?:t|en)|\p{L}+iert)))(?!\p{L})`,
    'iu',
  ),
  subject: /^(?:ich|wir) (?:habe|hatte|bin|war)? ?/iu,
  unreal: /(?<!\p{L})(?:würde|könnte|möchte|will|wenn|falls|hoffe|sollte|Ihre?[mnrs]?|Ihnen)(?!\p{L})/iu,
  at: /(?<!\p{L})(?:an|am|bei|beim|in|im|für|mit)(?: (?:der|dem|den|einem|einer))?(?: \p{Ll}+e[nrm]?)? $/iu,
  when: new RegExp(
    String.raw`(?<!\p{L})(?:vor (?:zwei|drei|vier|fünf|einem|\d+)|während|letzte[nrs]? (?:Jahr|Sommer|Winter|Semester|Herbst|Monat)|als \p{L}+(?:in)?|in meiner Freizeit|in den Ferien|an den Wochenenden|nach der Schule|nebenbei|abends|jeden (?:${WEEKDAYS}))(?!\p{L})`,
    'iu',
  ),
  activities: [
    [
      /^(?:untersuch|erforsch|mess|maß|gemess|analys|simul|befrag|sequenz|kart|zähl|gezähl|auswert|ausgewert|modell|transkrib|digitalis|interview|sezier|katalogis)/iu,
      RESEARCH,
    ],
    [
      /^(?:bau|gebau|entwick|programm|schrieb|geschrieb|entw[aeo]rf|konstru|erstell|druck|gedruck)/iu,
      PROJECT,
    ],
    [
      /^(?:arbeit|gearbeit|verkauf|reparier|übersetz|pfleg|gepfleg|fuhr|gefahr|bedien|betreut|wart|gewart)/iu,
      INDUSTRY,
    ],
    [/^(?:unterricht|lehr|gelehr|erklär)/iu, TEACHING],
    [
      /^(?:half|helf|geholf|organis|samm[el]|gesammel|verteil|koordin|begleit|singe|spiele|fahre)/iu,
      VOLUNTEERING,
    ],
    [/^(?:studier|besuch)/iu, EDUCATION],
  ],
  goesOn: (clause, said) => (STILL.test(clause) && !PAST.test(clause)) || DOES.test(said),
};

/** How things that were made are listed. */
export const LISTED: Tables['experiences']['listed'] = {
  introduction: /(?<!\p{L})(?:projekte?|gebaut|gemacht|entwickelt|meine liste)(?!\p{L})[^.]*:?\s*$/iu,
  item: /^[•‣◦▪▸●*–-]\s+(?:mit \p{Lu}[^,]{3,60}, )?(?:eine?n? )(?<what>[^,.;:()]{3,90}?)(?=[,.;:()]|$)/iu,
  partOf: /(?<!\p{L})(?:in|bei) meinem (?:letzten|ersten) (?:jahr|job)(?!\p{L})/iu,
  open: /(?<!\p{L})(?:unfertig|noch nicht fertig|noch in arbeit|bisher)(?!\p{L})/iu,
};
