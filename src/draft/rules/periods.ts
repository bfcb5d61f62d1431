/** When, or for how long: the words for it in a clause. */
import type { Span } from '../../letter/model.js';
import { MONTHS, WEEKDAYS } from './lists.js';
import type { Tables } from './tables.js';

/** A rule for periods; the group `count` is how many years, where `unit` says years. */
export interface PeriodRule {
  readonly name: string;
  readonly looksFor: RegExp;
  /** Whether it goes on; null where the rule does not tell. */
  readonly ongoing: boolean | null;
  readonly examples: readonly string[];
}

/** A period, in UTF-16 offsets of the clause. */
export interface FoundPeriod extends Span {
  readonly years: number | null;
  readonly approximate: boolean;
  readonly ongoing: boolean | null;
}

const DATE = String.raw`(?:(?:\d{1,2}\.? )?(?:(?:early|late|mid) )?(?:${MONTHS}),? )?(?:19|20)\d\d|(?:\d{1,2} )?(?:${MONTHS})(?! I\b)`;
const COUNT = String.raw`(?<count>\d{1,2}(?:\.5)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`;
const ABOUT = `(?<about>about |around |almost |nearly |more than |over |roughly |some |approximately )`;

/** In this order: the first that fits is the period. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    name: 'from … to …',
    looksFor: new RegExp(
      String.raw`(?:(?:ten|two|three|four|five|six|eight|nine|\d+) (?:weeks|months|years),? )?\b(?:from|between) (?:${DATE}|\d{1,2}) (?:to|and|until|till|through) (?:${DATE})(?: (?:19|20)\d\d)?|\b\d{1,2} (?:to|until) \d{1,2} (?:${MONTHS})(?: (?:19|20)\d\d)?|\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present|now)`,
      'iu',
    ),
    ongoing: null,
    examples: ['I worked at Siemens from March 2019 to June 2021.'],
  },
  {
    name: 'since',
    looksFor: new RegExp(
      String.raw`\b(?:ever )?since (?:${DATE}|last (?:year|summer|autumn|spring|winter|\p{L}+)|then)`,
      'iu',
    ),
    ongoing: true,
    examples: ['I have worked as a nurse at a hospital since 2018.'],
  },
  {
    name: 'years until now',
    looksFor: new RegExp(
      String.raw`\b(?:for |over |in |during )?(?:the|these) (?:past|last) ${ABOUT}?${COUNT}? ?(?<unit>years?|months?)|\b(?:for )?${ABOUT.replace('about>', 'about2>')}?${COUNT.replace('count>', 'count2>')} (?<unit2>years?|months?)(?: and a (?:half|bit))? now(?: \([^)]*\))?`,
      'iu',
    ),
    ongoing: true,
    examples: [
      'I have worked as a nurse at a hospital for the past five years.',
      'I have been a teacher for about four years now.',
    ],
  },
  {
    name: 'length',
    looksFor: new RegExp(
      String.raw`\bfor ${ABOUT}?${COUNT} (?<unit>years?|months?|weeks?|days?|semesters?|summers?)(?<bit> and a (?:half|bit))?|\b${ABOUT.replace('about>', 'about2>')}?(?<count2>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<unit2>years|months|weeks)(?<bit2> and a (?:half|bit))?`,
      'iu',
    ),
    ongoing: null,
    examples: ['For three years I was a claims clerk at a company.'],
  },
  {
    name: 'regularly',
    looksFor: new RegExp(
      String.raw`\b(?:every (?:${WEEKDAYS}|week|summer|winter|spring|autumn|year|month|${MONTHS})(?: since then)?|(?:on )?(?:${WEEKDAYS})s)\b`,
      'iu',
    ),
    ongoing: true,
    examples: ['Every Saturday I volunteer at a shelter.', 'On Wednesdays I hold an exercise class.'],
  },
  {
    name: 'year of studies',
    looksFor:
      /\b(?:in|during) (?:the|my) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last|1st|2nd|3rd|4th) (?:year|semester|term)\b/iu,
    ongoing: null,
    examples: ["I am in the third year of a bachelor's degree in mathematics."],
  },
  {
    name: 'date',
    looksFor: new RegExp(
      String.raw`\b(?:in|by|until|on|during|begun in|this|next|last) (?:the )?(?:(?:summer|winter|spring|autumn|fall) of )?(?:${DATE})|\b(?:last|this|next) (?:year|summer|winter|spring|autumn|fall|month|semester|term)\b`,
      'iu',
    ),
    ongoing: null,
    examples: ['I took my degree at Lund University in 2016.', 'Last year I declined an offer from Siemens.'],
  },
  {
    name: 'now',
    looksFor: /\b(?:right now|at the moment|currently|at present)\b/iu,
    ongoing: true,
    examples: ['Right now I am developing trading strategies at Acme Ltd.'],
  },
];

/**
 * @param clause folded words of a letter
 * @param tables the periods and numbers of its language
 * @returns the period that they tell; null where they tell none
 */
export function findPeriod(
  clause: string,
  { periods, numbers }: Pick<Tables, 'periods' | 'numbers'>,
): FoundPeriod | null {
  for (const { looksFor, ongoing } of periods) {
    const match = looksFor.exec(clause);
    if (match === null) continue;
    const { count, count2, unit, unit2, about, about2, bit, bit2 } = match.groups ?? {};
    const isYears = /^(?:year|jahr)/iu.test(unit ?? unit2 ?? '');
    const number = toNumber((count ?? count2 ?? '').toLowerCase(), numbers);
    return {
      start: match.index,
      end: match.index + match[0].length,
      years: isYears && number !== null && number > 0 ? number : null,
      approximate: (about ?? about2 ?? bit ?? bit2) !== undefined,
      ongoing,
    };
  }
  return null;
}

function toNumber(words: string, numbers: Tables['numbers']): number | null {
  return numbers.get(words) ?? (/^\d/u.test(words) ? Number(words.replace(',', '.')) : null);
}
