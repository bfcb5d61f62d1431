/** What the rules know of German. */
import { TEST_RULES } from '../skills.js';
import type { Tables } from '../tables.js';
import {
  ADDRESSEE,
  ALTERNATIVE,
  APPLICATION_RULES,
  CHOICE_RULES,
  FIRST_TIME_RULES,
  FUNDING_RULES,
  IS_ARTICLE,
  LATER,
  LATER_BEFORE,
  OWN,
  PHRASES,
  REASON,
  SUPERVISOR_RULES,
  YOUR,
  yours,
} from './application.js';
import { EXPERIENCE_RULES } from './experiences.js';
import {
  DEGREES,
  DONE,
  EXPERIENCE_WORDS,
  JOINT as JOINED_TO,
  LISTED,
  statusOf,
  THERE,
  UNREAL,
  UNREAL_PLACE,
} from './experienceWords.js';
import { findEntities, organizationKind } from './findEntities.js';
import { GROUP_RULES } from './groups.js';
import { anyForm, NUMBERS } from './lists.js';
import { FORMALITY, MOTIVATION_RULES, REPORTED, TELLING } from './motivations.js';
import { AREA_RULES, ASIDE_RULES, SKILL_RULES } from './others.js';
import {
  BAD,
  CAME_OF,
  COSTS,
  GOOD,
  JOINT,
  OF_OTHERS,
  OUTCOME_RULES,
  REFLECTION_RULES,
  UNREAL_OUTCOME,
} from './outcomes.js';
import { PERIOD_RULES } from './periods.js';

/** Where a clause may end and another begin: the match is between the two, and belongs to neither. */
const BETWEEN =
  /[;:]\s+|\s+[-–—]{1,3}\s+|—|,\s+(?:und\s+)?(?=(?:aber|denn|sondern|doch|ich|wir|weil|da|obwohl|während|nachdem|bevor|sodass|damit|wobei|wo|wofür|was|und)\s)|,\s+(?=(?:der|die|das|den|dem|in der|in dem|bei der|bei dem)\s(?!\p{Lu}))|\s+(?=und\s+(?:ich|wir|möchte|habe|bin|arbeite|wurde|will|würde|helfe|gebe|testete|steht|hat|verfüge|hoffe|komme|es|das)(?!\p{L}))/gu;
const THREE_WORDS = /\S+\s+\S+\s+\S/u;

export const GERMAN: Tables = {
  smallWords: new Set(
    'ich und der die das ein eine einer einem einen im in an am zu mit für von auf bei habe bin war ist nicht dass als mich mir meine meiner meinem mein den dem des sich auch nach'.split(
      ' ',
    ),
  ),
  clauses: { between: BETWEEN, isClause: (text) => THREE_WORDS.test(text) },
  I: /(?<![\p{L}\p{N}])[Ii]ch(?![\p{L}\p{N}])/u,
  timeInField:
    /(?<!\p{L})(?:beschäftige ich mich|ich beschäftige mich|arbeite ich|ich arbeite) [^.;:!?]{0,60}(?:auf diesem Gebiet|in diesem Bereich|in diesem Feld|damit)(?!\p{L})/iu,
  periods: PERIOD_RULES,
  numbers: NUMBERS,
  thousands: /[. '](?=\d{3}(?!\d))/gu,
  asides: ASIDE_RULES,
  anyForm,
  organizationKind,
  findEntities,
  yours,
  groups: GROUP_RULES,
  applications: {
    rules: APPLICATION_RULES,
    later: { before: LATER_BEFORE, first: LATER },
    ...PHRASES,
    article: IS_ARTICLE,
    yours: YOUR,
    addressee: ADDRESSEE,
    firstTime: FIRST_TIME_RULES,
    tracks: [],
    funding: FUNDING_RULES,
    choices: CHOICE_RULES,
    listed: [],
    supervisors: SUPERVISOR_RULES,
    alternative: ALTERNATIVE,
    orders: [],
    ranked: /(?<!\p{L})(?:in dieser Reihenfolge|Priorität|Wahl)(?!\p{L})/iu,
    rows: [],
    reason: REASON,
    own: OWN,
  },
  experiences: {
    rules: EXPERIENCE_RULES,
    kinds: EXPERIENCE_WORDS,
    degrees: DEGREES,
    unreal: { within: UNREAL, before: UNREAL, place: UNREAL_PLACE },
    statusOf,
    there: THERE,
    joint: JOINED_TO,
    done: DONE,
    listed: LISTED,
  },
  outcomes: {
    rules: OUTCOME_RULES,
    unreal: UNREAL_OUTCOME,
    cameOf: CAME_OF,
    others: OF_OTHERS,
    costs: COSTS,
    joint: JOINT,
  },
  reflections: { rules: REFLECTION_RULES, good: GOOD, bad: BAD, others: OF_OTHERS },
  motivations: { rules: MOTIVATION_RULES, reported: REPORTED, formality: FORMALITY, telling: TELLING },
  areas: {
    rules: AREA_RULES,
    list: /:\s*$|(?<!\p{L})(?:Bereiche|Gebiete|Themen)(?!\p{L})/iu,
    now: /(?<!\p{L})(?:derzeit|zurzeit|aktuell|nun|jetzt)(?!\p{L})/iu,
    alone: /(?<!\p{L})(?:allein|auf eigene faust|selbst)(?!\p{L})/iu,
    items: /(?:(?!,? (?:und|oder|sowie|aber) |, ).)+/gu,
    joint:
      /^\s*(?:,? ?(?:und|oder|sowie|aber) |, ?)?(?:(?:in|auf|auch|über|die|der|das|den|dem|besonders|vor allem|insbesondere|der frage,?|den?) )*/iu,
    question: /^(?:wie|was|warum|weshalb|ob|wer|wen|wem|welche[nmrs]?|wo|wann)(?!\p{L})/iu,
    ends: /(?:,| [-–—]| \(| (?:bei|unter|während|als|ist|sind|war|waren|dass|die|der|das|weil|wo|und (?:ich|möchte|habe|bin|will)|am (?:Institut|Lehrstuhl|Max)|an (?:der|dem)|in (?:der Gruppe|meine[mr]|Ihre[mr])|mit (?:der|dem|einer|einem)|bei|im Rahmen|seit|geschrieben|verfasst|abgeschlossen|eingereicht|verteidigt|promoviert|gearbeitet|geforscht|abgelegt)(?!\p{L}))/u,
    noName:
      /^(?:es|das|dies\p{L}*|ihn|sie|etwas|alles|nichts|meine?[nmrs]?|ihre?[nmrs]?|eure?[nmrs]?|eine Stelle|\d+)(?!\p{L})|^(?:[\p{L}-]+ ){0,2}\p{L}*(?:programm|stelle|studiengang|praktikum|gruppe|projekt|thema|arbeit|zeit|leute|menschen|kolleg|stipendium|platz|universität)$|["()]/iu,
    past: /^(?:war|waren|lag|galt|forschte|beschäftigte|behandelte|untersuchte)$/iu,
    over: /(?<!\p{L})(?:schrieb|verfasste|habe|war|promovierte|beendete|schloss)(?!\p{L})/iu,
  },
  skills: SKILL_RULES,
  tests: TEST_RULES,
  titles: { letter: 'Motivationsschreiben', application: 'Bewerbung' },
};
