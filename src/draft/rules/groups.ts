/** Groups, laboratories and teams that have no name of their own: they are called by whose they are. */
import { OrganizationKind } from '../../letter/enums.js';
import type { Entities, Entity } from './entities.js';
import type { LetterText } from './letterText.js';
import { TITLES } from './lists.js';
import { inItsCase } from './rule.js';

/** A rule for the words that such a group is called by. */
export interface GroupRule {
  readonly name: string;
  /** What stands in a sentence, in the case of letters that it is written in. */
  readonly looksFor: RegExp;
  readonly kind: OrganizationKind | null;
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}

/** What tells that a group is no organization but any number of people or things. */
const NO_GROUP =
  'age|control|focus|target|whole|entire|same|other|right|small|large|peer|ethnic|minority|treatment|first|second|third|best|football|rescue|study|reading|support|working|women|youth';

/** In this order: of two rules that find the same words, the first is meant. */
export const GROUP_RULES: readonly GroupRule[] = [
  {
    name: 'within an organization',
    looksFor: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:at|in|into|with|on|for|joined|join|head of|heads|lead|led|within) )(?:the|my|our) (?:(?!(?:${NO_GROUP})(?!\p{L}))[\p{L}-]+ ){1,2}?(?:group|team|unit|department|section|division)(?![\p{L}-])(?! of (?:people|friends|students))`,
      'u',
    ),
    kind: null,
    examples: ['They put me on the build team.', 'I would like to intern with the storage group.'],
    not: ['I was the oldest in the age group.', 'I sang in the whole group of friends.'],
  },
  {
    name: 'of those who are written to',
    looksFor: /(?<!\p{L})[Yy]our (?:[\p{L}-]+ ){0,2}?(?:group|lab|laboratory)(?![\p{L}-])/u,
    kind: OrganizationKind.LAB,
    examples: ['I have read what your research group publishes.'],
  },
  {
    name: 'a part of theirs',
    looksFor: /(?<!\p{L})[Yy]our (?:[\p{L}-]+ ){0,2}?(?:team|department|institute|unit)(?![\p{L}-])/u,
    kind: null,
    examples: ['Why your team?'],
  },
  {
    name: 'of somebody by name',
    looksFor: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${TITLES})\.? )?(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}-]+(?:'s|(?<=s)') (?:research )?(?:group|lab|laboratory)(?![\p{L}-])`,
      'u',
    ),
    kind: OrganizationKind.LAB,
    examples: ["I know Dr. Ann Lee's group from a talk."],
  },
  {
    name: 'of somebody',
    looksFor: /(?<!\p{L})(?:[Hh]er|[Hh]is|[Tt]heir) (?:own |research )*(?:group|lab|laboratory)(?![\p{L}-])/u,
    kind: OrganizationKind.LAB,
    examples: ['Prof. Ann Lee is on leave, and her group is full.'],
  },
  {
    name: 'of whom',
    looksFor: new RegExp(String.raw`(?<!\p{L})the (?:research )?group (?=of (?:${TITLES})(?!\p{L}))`, 'u'),
    kind: OrganizationKind.LAB,
    examples: ['I measured roots in the group of Dr. Ann Lee.'],
  },
];

/**
 * Adds the groups that the letter calls by whose they are, unless something else is mentioned there.
 *
 * @param letter the letter
 * @param rules the rules of its language
 * @param entities what is named in it, and what it applies for
 */
export function addGroups(
  { sentences, folded }: LetterText,
  rules: readonly GroupRule[],
  entities: Entities,
): void {
  const known = new Map<string, Entity>();
  for (const { looksFor, kind } of rules) {
    for (const sentence of sentences) {
      for (const { index, 0: words } of sentence.text.matchAll(inItsCase(looksFor))) {
        const mention = { start: sentence.start + index, end: sentence.start + index + words.length };
        const isTaken = entities.all.some(
          ({ section, mentions }) =>
            section === 'organizations' &&
            mentions.some(({ start, end }) => start < mention.end && mention.start < end),
        );
        if (isTaken) continue;
        const called = words.toLowerCase();
        const before = known.get(called) ?? sameGroup(folded, entities, called);
        if (before === undefined)
          known.set(called, entities.add({ section: 'organizations', name: null, kind, mention, called }));
        else before.mentions.push(mention);
      }
    }
  }
}

/** The one group that was named before by the same noun: “the storage group” of “your group”. */
function sameGroup(folded: string, entities: Entities, called: string): Entity | undefined {
  const noun = called.split(' ').at(-1) ?? called;
  if (!/^(?:your|the|my|our) /u.test(called)) return undefined;
  const same = entities.all.filter(
    ({ section, mentions }) =>
      section === 'organizations' &&
      mentions.some(({ start, end }) => {
        const words = folded.slice(start, end).toLowerCase();
        return words.split(' ').includes(noun) && !/^(?:her|his|their) |'s? /u.test(words);
      }),
  );
  return same.length === 1 ? same[0] : undefined;
}
