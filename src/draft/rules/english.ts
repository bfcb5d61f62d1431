/** What the rules know of English. */
import { TIME_IN_FIELD } from './applicant.js';
import {
  ADDRESSEE,
  ALTERNATIVE,
  APPLICATION_PHRASES,
  APPLICATION_RULES,
  CHOICE_RULES,
  FIRST_TIME_RULES,
  FUNDING_RULES,
  LATER,
  LATER_BEFORE,
  LISTED_RULES,
  ORDER_RULES,
  OWN,
  RANKED,
  REASON,
  ROW_RULES,
  SUPERVISOR_RULES,
  TRACK_RULES,
} from './application.js';
import { ASIDE_RULES } from './asides.js';
import { NOTE_RULES } from './experienceNotes.js';
import { EXPERIENCE_RULES } from './experiences.js';
import {
  DEGREES,
  DONE,
  EXPERIENCE_WORDS,
  JOINT as JOINED_TO,
  LISTED,
  statusOf,
  THERE,
} from './experienceWords.js';
import { findEntities } from './findEntities.js';
import { GROUP_RULES } from './groups.js';
import { NUMBERS } from './lists.js';
import { FORMALITY, MOTIVATION_RULES, REPORTED, TELLING } from './motivations.js';
import { organizationKind } from './organizations.js';
import { CAME_OF, COSTS, NOT_YET, OF_OTHERS, JOINT as OF_OUTCOME, OUTCOME_RULES } from './outcomes.js';
import { PERIOD_RULES } from './periods.js';
import { ABOUT_OTHERS, BAD, GOOD, REFLECTION_RULES } from './reflections.js';
import { AREA_RULES, ITEMS, JOINT, NAME_ENDS, NO_NAME, OVER, PAST_VERB, QUESTION } from './researchAreas.js';
import { SKILL_RULES, TEST_RULES } from './skills.js';
import type { Tables } from './tables.js';
import { anySpelling } from './topics.js';
import { YOURS } from './yours.js';

/** Where a clause may end and another begin: the match is between the two, and belongs to neither. */
const BETWEEN =
  /[;:]\s+|\s+[-–—]{1,3}\s+|—|\s+(?=(?:and|but|so)\s+(?:I|we)(?:\W|$))|,\s+(?=(?:and|but|so|yet)\s)|,\s+(?=(?:because|although|though|whereas|while|since|(?:(?:to|of|for|in|from|with|at|on|by) )?(?:which|whom)|where|until|when|who|whose|so that)\s)|,\s+(?=(?:I|we)(?:\W|$))|\s+\((?=I\s|we\s|he\s|she\s)/gu;

/** Verbs that are one word with who does it: “I’m”. */
const CONTRACTED = /\b(?:I|we|you|he|she|it|they|there|that|who|what)'(?:m|re|s|ve|d|ll)\b/iu;

export const ENGLISH: Tables = {
  smallWords: new Set(
    "i the a an and of to in my is am at for with was that on this it be have has from by as would not i'm".split(
      ' ',
    ),
  ),
  clauses: {
    between: BETWEEN,
    isClause: (text, words) =>
      CONTRACTED.test(text) || words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  },
  I: /(?<![\p{L}\p{N}'])I(?=(?:'m|'ve|'d|'ll)? )/u,
  timeInField: TIME_IN_FIELD,
  periods: PERIOD_RULES,
  numbers: NUMBERS,
  thousands: /,(?=\d{3})/gu,
  asides: ASIDE_RULES,
  anyForm: anySpelling,
  organizationKind,
  findEntities,
  yours: (kind) => `your (?:${YOURS[kind]})`,
  groups: GROUP_RULES,
  applications: {
    rules: APPLICATION_RULES,
    later: { before: LATER_BEFORE, first: LATER },
    ...APPLICATION_PHRASES,
    article: /^(?:the|your|this|an?|its|their) /iu,
    yours: /^(?:your|this) /iu,
    addressee: ADDRESSEE,
    firstTime: FIRST_TIME_RULES,
    tracks: TRACK_RULES,
    funding: FUNDING_RULES,
    choices: CHOICE_RULES,
    listed: LISTED_RULES,
    supervisors: SUPERVISOR_RULES,
    alternative: ALTERNATIVE,
    orders: ORDER_RULES,
    ranked: RANKED,
    rows: ROW_RULES,
    reason: REASON,
    own: OWN,
  },
  experiences: {
    rules: [...EXPERIENCE_RULES, ...NOTE_RULES],
    kinds: EXPERIENCE_WORDS,
    degrees: DEGREES,
    unreal: {
      within: /\bif I\b|\bI wish\b|\bI(?:'d| would) (?:also )?(?:like|love|be)\b/iu,
      before:
        /\b(?:want|apply|applying|application|hope|plan|wish|would|pursue|start|towards?|interest(?:ed)? in)\b/iu,
      place: /\b(?:to apply|applying|my application|(?:in|at|with|of|for) your)\b/iu,
    },
    statusOf,
    there: THERE,
    joint: JOINED_TO,
    done: DONE,
    listed: LISTED,
  },
  outcomes: {
    rules: OUTCOME_RULES,
    unreal: NOT_YET,
    cameOf: CAME_OF,
    others: OF_OTHERS,
    costs: COSTS,
    joint: OF_OUTCOME,
  },
  reflections: { rules: REFLECTION_RULES, good: GOOD, bad: BAD, others: ABOUT_OTHERS },
  motivations: { rules: MOTIVATION_RULES, reported: REPORTED, formality: FORMALITY, telling: TELLING },
  areas: {
    rules: AREA_RULES,
    list: /:\s*$|\b(?:areas|fields|topics|directions|themes)\b/iu,
    now: /\bnow\b|\bcurrently\b/iu,
    alone: /\bsolo\b|\bon my own\b|\bby myself\b/iu,
    past: PAST_VERB,
    over: OVER,
    items: ITEMS,
    joint: JOINT,
    question: QUESTION,
    ends: NAME_ENDS,
    noName: NO_NAME,
  },
  skills: SKILL_RULES,
  tests: TEST_RULES,
  titles: { letter: 'Motivation letter', application: 'Application' },
};
