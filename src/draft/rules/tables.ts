/** What the rules have to know of a language: all else is the same for every letter. */
import type { ExperienceKind, ExperienceStatus, OrganizationKind } from '../../letter/enums.js';
import type { ApplicationMade, RowRule } from './application.js';
import type { AsideMade } from './asides.js';
import type { Entities } from './entities.js';
import type { ExperienceMade } from './experiences.js';
import type { NamesOfLetter } from './findEntities.js';
import type { GroupRule } from './groups.js';
import type { Word } from './language.js';
import type { LetterText } from './letterText.js';
import type { MotivationMade } from './motivations.js';
import type { Name } from './names.js';
import type { OutcomeMade } from './outcomes.js';
import type { PeriodRule } from './periods.js';
import type { ReflectionMade } from './reflections.js';
import type { AreaMade } from './researchAreas.js';
import type { Match, Rule } from './rule.js';
import type { SkillMade } from './skills.js';

/** The tables of a language. */
export interface Tables {
  /** The small words that a short letter is known by. */
  readonly smallWords: ReadonlySet<string>;
  readonly clauses: {
    /** What is between two clauses; it belongs to neither. */
    readonly between: RegExp;
    /** Whether words say something of their own; `words` are those of `text`. */
    readonly isClause: (text: string, words: readonly Word[]) => boolean;
  };
  /** The word by which the applicant calls themselves. */
  readonly I: RegExp;
  /** What tells how long the applicant is in their field. */
  readonly timeInField: RegExp;
  readonly periods: readonly PeriodRule[];
  /** What the words for a number are. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What sets thousands apart in a figure. */
  readonly thousands: RegExp;
  readonly asides: readonly Rule<AsideMade>[];
  /** @returns what finds a word in all its forms and spellings, as a source for a regular expression */
  readonly anyForm: (word: string) => string;
  /** @returns the kind that the words for an organization tell */
  readonly organizationKind: (words: string) => OrganizationKind | null;
  /** Finds who and what is named; returns the names of which no rule is sure. */
  readonly findEntities: (of: NamesOfLetter, entities: Entities) => Name[];
  /** The nouns after “your” that an organization of a kind is called by, with the “your”. */
  readonly yours: (kind: OrganizationKind) => string;
  /** What groups without a name are called by. */
  readonly groups: readonly GroupRule[];
  readonly applications: {
    readonly rules: readonly Rule<ApplicationMade>[];
    /** The words before a wish, or a sentence's first ones, that tell of what comes after. */
    readonly later: { readonly before: RegExp; readonly first: RegExp };
    /** Phrases for a programme, for a position, and for a team or whom it belongs to. */
    readonly program: RegExp;
    readonly position: RegExp;
    readonly team: RegExp;
    /** What stands before the noun of such a phrase, and “your” and the like among it. */
    readonly article: RegExp;
    readonly yours: RegExp;
    readonly addressee: RegExp;
    readonly firstTime: readonly Rule<boolean>[];
    readonly tracks: readonly Rule<'track'>[];
    readonly funding: readonly Rule<'funding'>[];
    readonly choices: readonly Rule<number>[];
    /** Choices without a name, those without an order, and how one is told that stands in another's place. */
    readonly listed: readonly Rule<number>[];
    readonly supervisors: readonly Rule<null>[];
    readonly alternative: RegExp;
    readonly orders: readonly Rule<number>[];
    readonly ranked: RegExp;
    /** How choices stand in a row. */
    readonly rows: readonly RowRule[];
    /** What comes before why, and before an organization that is the applicant's own. */
    readonly reason: RegExp;
    readonly own: RegExp;
  };
  readonly experiences: {
    readonly rules: readonly Rule<ExperienceMade>[];
    readonly kinds: readonly (readonly [words: RegExp, kind: ExperienceKind])[];
    readonly degrees: readonly (readonly [degree: string, words: RegExp])[];
    /** The words of a clause, those of it before the place, and those of the place that make it no experience. */
    readonly unreal: { readonly within: RegExp; readonly before: RegExp; readonly place: RegExp };
    /** Whether it goes on, by the words of the clause; null where that is not to be told. */
    readonly statusOf: (
      context: { readonly letter: LetterText },
      match: Match<ExperienceMade>,
      clause: string,
    ) => ExperienceStatus | null;
    /** What tells of something done where, or while, what stands before was done. */
    readonly there: RegExp;
    /** What joins one thing done to the one before it, in a rule's words. */
    readonly joint: RegExp;
    /** What is told of without a rule of its own. */
    readonly done: {
      /** Something that the applicant did or does: a verb, in the group `verb`, and no wish or state of mind. */
      readonly looksFor: RegExp;
      /** “I” and the like, which no title has. */
      readonly subject: RegExp;
      /** Words of a clause that make it no experience. */
      readonly unreal: RegExp;
      /** What stands right before an organization where it is done, and words that tell when, where no period does. */
      readonly at: RegExp;
      readonly when: RegExp;
      /** What people do, and what kind of experience that is where no other word tells. */
      readonly activities: readonly (readonly [verbs: RegExp, kind: ExperienceKind])[];
      /** Whether it goes on, by the words of the clause and those of it that were found. */
      readonly goesOn: (clause: string, found: string) => boolean;
    };
    /** How things that were made are listed. */
    readonly listed: {
      readonly introduction: RegExp;
      /** An item of such a list: the group `what` is what was made. */
      readonly item: RegExp;
      /** What tells that it was a part of something else, and that it is not finished. */
      readonly partOf: RegExp;
      readonly open: RegExp;
    };
  };
  /** The words of a clause, up to those that tell it, that make it no outcome. */
  readonly outcomes: {
    readonly rules: readonly Rule<OutcomeMade>[];
    readonly unreal: RegExp;
    /** Verbs of what came of something, and is no experience of its own; words of what others did. */
    readonly cameOf: RegExp;
    readonly others: RegExp;
    /** Costs of what is applied for, whoever pays them. */
    readonly costs: RegExp;
    /** What joins an outcome to the words before it. */
    readonly joint: RegExp;
  };
  readonly reflections: {
    readonly rules: readonly Rule<ReflectionMade>[];
    readonly good: RegExp;
    readonly bad: RegExp;
    /** Words of an opinion of something else than the applicant has done. */
    readonly others: RegExp;
  };
  readonly motivations: {
    readonly rules: readonly Rule<MotivationMade>[];
    readonly reported: RegExp;
    readonly formality: RegExp;
    /** The words that its key is made of. */
    readonly telling: RegExp;
  };
  readonly areas: {
    readonly rules: readonly Rule<AreaMade>[];
    /** What a list of fields is introduced by, and words for now and for work on one's own. */
    readonly list: RegExp;
    readonly now: RegExp;
    readonly alone: RegExp;
    /** A rule's verb where it is of what is over, and words before a field that tell so where the rule has none. */
    readonly past: RegExp;
    readonly over: RegExp;
    /** The items of a list, and what stands before the name of a field. */
    readonly items: RegExp;
    readonly joint: RegExp;
    /** How a field begins that is named by a question, where a name ends, and words that are none. */
    readonly question: RegExp;
    readonly ends: RegExp;
    readonly noName: RegExp;
  };
  readonly skills: readonly Rule<SkillMade>[];
  readonly tests: readonly Rule<'test'>[];
  /** Words of the draft's own: the titles of a letter without a name for what it applies for, and of one with it. */
  readonly titles: { readonly letter: string; readonly application: string };
}
