/** Finds who and what a German letter names. */
import { OrganizationKind, PersonRole } from '../../../letter/enums.js';
import type { Span } from '../../../letter/model.js';
import type { Entities } from '../entities.js';
import { addHidden, type NamesOfLetter } from '../findEntities.js';
import { clauseOf, type LetterText, type Sentence } from '../letterText.js';
import { PROGRAMMING, TOOLS } from '../lists.js';
import type { Name } from '../names.js';
import { organizationKind as commonKind } from '../organizations.js';
import { FIELD_END, LANGUAGES, MONTHS, TOWNS } from './lists.js';
import {
  NO_PLACE,
  NO_SURNAME,
  ORGANIZATION_KINDS,
  ORGANIZATION_NAMES,
  ORGANIZATION_NOUNS,
  ORGANIZATION_PHRASE,
  PLACES,
  ROLE_NOUNS,
  ROLE_WORDS,
  roleOf,
  TITLED,
  TOWN_END,
} from './named.js';

/**
 * @param words what the letter calls an organization
 * @returns its kind; null where the words do not tell
 */
export function organizationKind(words: string): OrganizationKind | null {
  const known = ORGANIZATION_KINDS.find(([looksFor]) => looksFor.test(words));
  if (known !== undefined) return known[1];
  const noun = ORGANIZATION_NOUNS.find(([, nouns]) =>
    new RegExp(`(?:${nouns})(?:s|es)?(?!\\p{L})`, 'u').test(words),
  );
  return noun === undefined ? commonKind(words) : noun[0];
}

/** As `findEntities` of English. */
export function findEntities(
  { letter, redactions, applicant, isTopic }: NamesOfLetter,
  entities: Entities,
): Name[] {
  const isTaken = (span: Span) =>
    [...applicant, ...redactions.brackets].some(({ start, end }) => start < span.end && span.start < end);
  addHidden(
    letter,
    redactions,
    (span) => applicant.some(({ start, end }) => start < span.end && span.start < end),
    entities,
  );
  const isFree = (span: Span) => !isTaken(span) && entities.at(span) === undefined;
  for (const sentence of letter.sentences) {
    addPeople(letter, sentence, isFree, entities);
    for (const looksFor of ORGANIZATION_NAMES) addOrganizations(sentence, looksFor, isFree, entities);
  }
  for (const sentence of letter.sentences) {
    for (const match of sentence.text.matchAll(ORGANIZATION_PHRASE)) {
      const mention = spanOf(sentence, match.index, match[0]);
      if (!isFree(mention)) continue;
      const called = match[0].replace(/^(?:eine?|meine?|unsere?)[rmns]* /u, '');
      entities.add({ section: 'organizations', name: null, kind: organizationKind(called), mention, called });
    }
    for (const { groups = {}, index } of sentence.text.matchAll(PLACES)) {
      const name = groups.place ?? groups.town ?? groups.land ?? '';
      const mention = spanOf(sentence, index, name);
      const isKnown = groups.town === undefined || IS_TOWN.test(name);
      if (!isFree(mention) || (!isKnown && (isTopic(name) || !isTown(letter, name)))) continue;
      entities.add({ section: 'places', name, mention, called: name });
    }
  }
  return [];
}

const NO_NAME = new RegExp(`^(?:${LANGUAGES}|${PROGRAMMING}|${TOOLS}|${MONTHS}|Mathe|Bio|Sport|Reli)$`, 'u');

/** Whether a word that may be any noun is a town's name: none that ends as nouns do, or that has an article elsewhere. */
function isTown({ folded }: LetterText, name: string): boolean {
  if (FIELD_END.test(name) || NO_NAME.test(name)) return false;
  if (isNoTown(name)) return false;
  return !new RegExp(
    String.raw`(?<!\p{L})(?:[Dd](?:ie|er|as|en|em|es)|[Ee]ine?[nmrs]?|[Mm]eine?[nmrs]?|[Ii]hre?[nmrs]?|\p{Ll}+e[snrm]?) ${name}(?!\p{L})`,
    'u',
  ).test(folded.replaceAll(/(?<!\p{L})(?:in|aus|nach|bei|von) (?=\p{Lu})/gu, '. '));
}

/** Whether a word ends as nouns do that are no town's name. */
function isNoTown(name: string): boolean {
  return (
    NO_PLACE.test(name) && !TOWN_END.test(name) && !/^(?:St|Sankt|Bad) /u.test(name) && !IS_TOWN.test(name)
  );
}

const ENDS_IN_NOUN = new RegExp(`(?:${ORGANIZATION_NOUNS.map(([, nouns]) => nouns).join('|')})s?$`, 'u');
/** What is called by any word. */
const ANY_TAIL =
  /(?:gruppe|[Ll]ehrstuhl|[Zz]eitschrift|[Zz]eitung|[Ff]irma|[Kk]anzlei|[Vv]erlag|[Aa]gentur|[Ww]erkstatt|[Bb]äckerei)$/u;
const IS_TOWN = new RegExp(`^(?:${TOWNS})(?!\\p{L})`, 'u');

function spanOf(sentence: Sentence, index: number, words: string): Span {
  return { start: sentence.start + index, end: sentence.start + index + words.length };
}

function addOrganizations(
  sentence: Sentence,
  looksFor: RegExp,
  isFree: (span: Span) => boolean,
  entities: Entities,
): void {
  for (const match of sentence.text.matchAll(looksFor)) {
    // “Am Institut Messdaten auswerten”: a noun after that is no town is none of the name.
    const [head = '', tail = ''] = match[0].split(/ (?=[^ ]+$)/u);
    const isBare = ENDS_IN_NOUN.test(head) && !ANY_TAIL.test(head) && /^\p{Lu}/u.test(tail);
    const isOther = isBare && (FIELD_END.test(tail) || isNoTown(tail));
    const words = isOther ? head : match[0];
    if (isOther && !/[ -]/u.test(words)) continue;
    const bare = /^Firma /u.test(words) ? words.slice('Firma '.length) : words;
    const mention = spanOf(sentence, match.index + words.length - bare.length, bare);
    if (!isFree(mention)) continue;
    const name = bare.replace(
      /(?<=(?:[Gg]ymnasium|[Ii]nstitut|[Kk]linikum|[Mm]useum|[Aa]rchiv|[Kk]olleg))s$/u,
      '',
    );
    const kind = /^Firma /u.test(words) ? OrganizationKind.COMPANY : organizationKind(name);
    entities.add({ section: 'organizations', name, kind, mention, called: name });
  }
}

function addPeople(
  letter: LetterText,
  sentence: Sentence,
  isFree: (span: Span) => boolean,
  entities: Entities,
): void {
  const isGreeting = /^(?:Sehr (?:geehrte|verehrte)|Liebe|Guten)/u.test(sentence.text);
  const add = (mention: Span, name: string | null, role: PersonRole | null, called: string) => {
    const person = entities.add({
      section: 'people',
      name,
      role,
      mention,
      called,
      isGroup:
        name === null && /(?:innen|Eltern|Kinder|Freunde|Kollegen|Kommilitonen|Schülern?)$/u.test(called),
    });
    if (role !== null && person.role !== role) {
      if (person.role === null || person.role === PersonRole.OTHER) person.role = role;
      else if (role !== PersonRole.OTHER) person.otherRoles.add(role);
    }
    if (!isGreeting) person.evidence.push(clauseOf(sentence, mention));
  };
  for (const { role, noun } of ROLE_NOUNS) {
    for (const match of sentence.text.matchAll(roleOf(noun))) {
      const name = match.groups?.name;
      const isName = name !== undefined && !FIELD_END.test(name) && !NO_SURNAME.test(name);
      const whole =
        isName || name === undefined ? match[0] : match[0].slice(0, match[0].lastIndexOf(name)).trimEnd();
      const mention = spanOf(sentence, match.index, whole.replace(/,$/u, ''));
      // “Mein früherer Betreuer, Prof. Karl Brunner”: the name has its own rule, and this noun tells the role.
      const isTitled = /^,? ?(?:Univ\.-Prof|Prof|Dr|Frau|Herr|PD)(?!\p{L})/u.test(
        sentence.text.slice(match.index + whole.length),
      );
      if (!isFree(mention) || isTitled) continue;
      const called = whole.replace(/^\S+ /u, '');
      add(mention, isName ? name : null, role, called);
    }
  }
  for (const match of sentence.text.matchAll(TITLED)) {
    const found = match.groups?.name ?? '';
    const name = NO_SURNAME.test(found) ? found.split(' ').slice(0, -1).join(' ') || found : found;
    const mention = spanOf(
      sentence,
      match.index,
      match[0].slice(0, match[0].length - found.length + name.length),
    );
    if (!isFree(mention)) continue;
    const clause = clauseOf(sentence, mention);
    const words = letter.folded.slice(clause.start, clause.end);
    const before = sentence.text.slice(0, match.index);
    const byNoun = ROLE_NOUNS.find(({ noun }) =>
      new RegExp(String.raw`(?<!\p{L})(?:${noun}),? $`, 'u').test(before),
    );
    const isScholar = /Prof|Dr|PD/u.test(match[0]);
    const role = isGreeting
      ? isScholar
        ? PersonRole.PROSPECTIVE_ADVISOR
        : PersonRole.OTHER
      : (byNoun?.role ?? ROLE_WORDS.find(([looksFor]) => looksFor.test(words))?.[1] ?? null);
    add(mention, name, role, name);
  }
}
