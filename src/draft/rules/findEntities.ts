/** Finds who and what the letter names, by the tables of people, organizations and places. */
import { OrganizationKind, PersonRole, RedactionKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Entities, Entity } from './entities.js';
import { clauseOf, type LetterText, type Sentence, sentenceAt } from './letterText.js';
import { CITIES, COUNTRIES, DEGREE, LANGUAGES, MONTHS, PROGRAMMING, TOOLS, WEEKDAYS } from './lists.js';
import { FIELD, hasHead, type Name } from './names.js';
import { JOINED_BEFORE, ORGANIZATION_NOUN, organizationKind, WORKED_BEFORE } from './organizations.js';
import {
  AFTER_PERSON,
  BEFORE_PERSON,
  LEARNS,
  PERSON_CONTEXTS,
  READ_BEFORE,
  ROLE_NOUNS,
  ROLE_WORDS,
  SOMEBODY,
  SOMEBODY_ROLES,
  TAUGHT,
  TEACHES,
} from './people.js';
import { PLACE_RULES } from './places.js';
import type { Redactions } from './redactions.js';
import { TEST } from './skills.js';

/** What the names of a letter are told by. */
export interface NamesOfLetter {
  readonly letter: LetterText;
  readonly names: readonly Name[];
  readonly redactions: Redactions;
  /** Where the applicant is named: no one else is. */
  readonly applicant: readonly Span[];
  /** Whether words are a subject's, and nobody's name. */
  readonly isTopic: (words: string) => boolean;
}

/**
 * @param of the letter and the names in it
 * @param entities where what is found goes
 * @returns the names of which no rule is sure
 */
export function findEntities(
  { letter, names, redactions, applicant, isTopic }: NamesOfLetter,
  entities: Entities,
): Name[] {
  const isTaken = (span: Span) => applicant.some(({ start, end }) => start < span.end && span.start < end);
  addHidden(letter, redactions, isTaken, entities);
  const unsure: Name[] = [];
  const later: Name[] = [];
  for (const name of names) {
    if (isTaken(name) || isNobodys(name, isTopic) || isSubject(name)) continue;
    const whole = entities.all.filter((entity) => isNounOf(entity, name.text));
    const [known] = whole;
    if (known !== undefined && whole.length === 1) known.mentions.push({ start: name.start, end: name.end });
    else if (!addName(letter, name, entities)) later.push(name);
  }
  // A name that is known of another place of the letter is the same here, whatever stands around it.
  for (const name of later) {
    const known = entities.all.find((entity) => isShortFor(entity, name));
    if (known !== undefined)
      entities.add({ section: known.section, name: known.name, mention: name, called: '' });
    else if (!addEnumerated(letter, name, entities) && !addFunder(name, entities)) unsure.push(name);
  }
  addNouns(letter, isTaken, entities);
  return unsure;
}

/** A letter of which only the names are read. */
interface NamesAlone extends Pick<NamesOfLetter, 'letter' | 'names' | 'redactions'> {
  readonly isTaken: (span: Span) => boolean;
}

/**
 * As `findEntities`, in whatever language: people by their titles, organizations by what their names have in them.
 *
 * @returns the names that look like an organization's, and are not sure to be one
 */
export function findTellingNames(
  { letter, names, redactions, isTaken }: NamesAlone,
  entities: Entities,
): Name[] {
  addHidden(letter, redactions, isTaken, entities);
  return names.flatMap((name) => {
    if (isTaken(name)) return [];
    const { text, title, isUncommon } = name;
    if (title !== '') addPerson(letter, name, text, entities);
    else if (hasHead(text) && organizationKind(text) !== null && /[ -]\p{L}/u.test(text) && isUncommon)
      addOrganization(name, text, entities);
    else return organizationKind(text) !== null && text.includes(' ') ? [name] : [];
    return [];
  });
}

/** Bodies that every organization has, and degrees. */
const NO_NAME =
  /^(?:(?:the )?(?:Scholarships?|Admissions?|Selection|Hiring|Search|Recruitment|Graduate|Programme|Program|Human Resources|HR)(?: and \p{Lu}\p{L}+)? (?:Committee|Board|Office|Officer|Team|Panel|Jury|Department|Manager)|(?:Bachelor|Master|Doctor)s? of .*|(?:Motivation|Cover|Recommendation|Reference)s? Letters?|Statement|Letter of .*|Personal Statement|C?GPA(?: of)?(?: \d.*)?|Ing|Sir or Madam|Sir|Madam|(?:Best|Kind|Warm) (?:Regards|Wishes))$/u;
const NOBODYS = new RegExp(
  `^(?:(?:${TEST})$|(?:the )?(?:${LANGUAGES}|${MONTHS}|${WEEKDAYS}|${PROGRAMMING}|${TOOLS}|Spring|Summer|Autumn|Winter|Fall|Easter|Christmas|Internet|European|American|African|Asian|TOEFL|IELTS|GRE|GMAT|SAT|Bachelor|Master|PhD|MSc|BSc|BA|MA|CV|GPA|AI|ML|NLP|IT|DNA|RNA|C|R|Go|Drosophila|Arabidopsis|Xenopus|Plasmodium|Escherichia|Saccharomyces|Caenorhabditis|Anopheles|Daphnia|Section|Table|Chapter|Appendix|Figure|Part|Michaelmas|Lent|Trinity|Renaissance|Enlightenment|Middle Ages|Antiquity|Congress|Parliament|(?:Middle|Old|Ancient|Classical|Modern|Brazilian|Mandarin|Swiss|High|Low) (?:${LANGUAGES})|TOEFL.*|IELTS.*|Duolingo.*)s?)(?: .{0,3})?$`,
  'u',
);

/** What is studied, as opposed to where: “a BA in Social Communication”. */
const OF_DEGREE = new RegExp(
  String.raw`\b(?:${DEGREE}|majors?|minors?|majored|minored|specializ\p{L}+|specialis\p{L}+|studies|dissertation|licen[cs]e|certificate|qualification|teaching|lectures?|expertise|background)(?: \([^)]*\))?(?: of \p{Lu}\p{L}+)? in $`,
  'iu',
);
/** The same, where only the name itself tells which of the two it is. */
const OF_COURSE =
  /\b(?:courses?|programmes?|programs?|classes|class|workshops?|training|position|seminars?|modules?|interested|career|fellowship|school|research|skills) in $/iu;

function isSubject({ text, before, isUncommon, title }: Name): boolean {
  if (title !== '' || hasHead(text) || IS_COUNTRY.test(text) || IS_CITY.test(text)) return false;
  const [first = ''] = text.split(' and ');
  return (
    OF_DEGREE.test(before) ||
    (OF_COURSE.test(before) && (FIELD.test(first) || FIELD.test(text) || !isUncommon))
  );
}

/** What stands in a row with something that is known is of the same kind: “at Siemens, Bosch and Continental”. */
function addEnumerated(letter: LetterText, name: Name, entities: Entities): boolean {
  const belongs = / (?:of|from|at) (?:the )?$/u.exec(name.before)?.[0];
  if (belongs !== undefined && isPersonAt(name.start - belongs.length, entities)) {
    addOrganization(name, name.text, entities);
    return true;
  }
  const separator = /(?:,| and| or| &|, and|, or) $/u.exec(name.before)?.[0];
  if (separator === undefined || !(name.isUncommon || name.isProper) || /\d/u.test(name.text)) return false;
  const end = name.start - separator.length;
  const neighbour = entities.all.find(
    (entity) => entity.name !== null && entity.mentions.some((mention) => mention.end === end),
  );
  if (neighbour === undefined) return false;
  switch (neighbour.section) {
    case 'people':
      if (!/^\p{Lu}[\p{L}'-]+ (?:\p{L}+ )?\p{Lu}[\p{L}'-]+$/u.test(name.text)) return false;
      addPerson(letter, name, name.text, entities);
      return true;
    case 'organizations':
      // After a comma alone, it may as well be where the organization is, unless others follow.
      if (separator === ', ' && !/^(?:,|,? (?:and|or)) (?:the )?\p{Lu}/u.test(name.after)) return false;
      entities.add({
        section: 'organizations',
        name: name.text,
        kind: organizationKind(name.text) ?? neighbour.kind,
        mention: name,
        called: name.text,
      });
      return true;
    case 'places':
      if (!PLACE_NAME.test(name.text)) return false;
      entities.add({ section: 'places', name: name.text, mention: name, called: name.text });
      return true;
  }
}

/** Who pays something: “Erasmus+ pays me …”. */
function addFunder(name: Name, entities: Entities): boolean {
  const { text, after, isUncommon } = name;
  if (!FUNDS_AFTER.test(after) || !(isUncommon || /[+\d]/u.test(text))) return false;
  const kind = organizationKind(text) ?? OrganizationKind.FUNDER;
  entities.add({ section: 'organizations', name: text, kind, mention: name, called: text });
  return true;
}

/** Whether somebody's name ends at a place: “Dr. Ann Lee of Parks Canada”. */
function isPersonAt(end: number, entities: Entities): boolean {
  return entities.all.some(
    ({ section, name, mentions }) =>
      section === 'people' && name !== null && mentions.some((mention) => mention.end === end),
  );
}

function isNobodys({ text, before }: Name, isTopic: (words: string) => boolean): boolean {
  // “English C1 (Cambridge, 2022)”
  if (/(?<!\p{L})[ABC][12] \($/u.test(before)) return true;
  return NOBODYS.test(text) || NO_NAME.test(text) || isTopic(text) || text.length < 2;
}

/** Whether a name is the first or last word of a longer one: “Amici” of “Amici della Vedretta”. */
function isShortFor({ section, name }: Entity, { text, before }: Name): boolean {
  if (name === null) return false;
  if (name.toLowerCase() === text.toLowerCase()) return true;
  if (section === 'organizations' && isInitials(name, text)) return true;
  if (section !== 'people' && (IS_CITY.test(text) || PLACE_RULES.some((rule) => rule.before.test(before))))
    return false;
  return section !== 'places' && name.startsWith(`${text} `) && text.length > 3 && !hasHead(text);
}

/** Whether a name is that of the capitals of a longer one: “ILO”. */
function isInitials(name: string, text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text) && text === Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu)).join('');
}

/**
 * Whether a name is a longer one's noun, or begins as it does: “the Fund” of “National Health Fund”, “Free University”
 * of “Free University of Tbilisi”.
 */
function isNounOf({ section, name }: Entity, text: string): boolean {
  if (section !== 'organizations' || name === null || !hasHead(text)) return false;
  return text.includes(' ')
    ? name.startsWith(`${text} of `)
    : name.split(' ').includes(text) && name !== text;
}

/** Adds what is named and hidden. */
export function addHidden(
  letter: LetterText,
  { hidden }: Redactions,
  isTaken: (span: Span) => boolean,
  entities: Entities,
): void {
  for (const { kind, organization, start, end } of hidden) {
    const span = { start, end };
    if (isTaken(span)) continue;
    switch (kind) {
      case RedactionKind.PERSON:
        addPerson(letter, { ...span, title: '' }, null, entities);
        break;
      case RedactionKind.ORGANIZATION: {
        const after =
          /^ (?:lab|laboratory|universit\w+|conference|camp|summer school|school|foundation|journal|GmbH|AG|KG|SE|Ltd|Inc|LLC|Corp|PLC)\b/iu.exec(
            letter.folded.slice(end),
          )?.[0] ?? '';
        const mention = { start, end: end + after.length };
        entities.add({
          section: 'organizations',
          name: null,
          kind: organizationKind(after.trim()) ?? organization,
          mention,
          called: `hidden ${organization?.toLowerCase() ?? 'organization'}`,
        });
        break;
      }
      case RedactionKind.PLACE:
        entities.add({ section: 'places', name: null, mention: span, called: 'hidden place' });
    }
  }
}

/** Places have no capitals within their words. */
const PLACE_NAME =
  /^(?:\p{Lu}[\p{Ll}\p{M}'-]+|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)(?: (?:\p{Lu}[\p{Ll}\p{M}'-]+|d[aei]\p{Ll}*|la|le|upon|am|der|of|the))*$/u;
const IS_COUNTRY = new RegExp(`^(?:the )?(?:${COUNTRIES})$`, 'u');
const IS_CITY = new RegExp(`^(?:${CITIES})$`, 'u');

/** Whether a rule is sure of what a name is the name of. */
function addName(letter: LetterText, name: Name, entities: Entities): boolean {
  const { text, before, after, title } = name;
  if (title !== '') {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (/^(?:Hi|Hello|Hey|Dear) $/u.test(before) && /^[,!]?\s*$/u.test(after) && isFirstName(name)) {
    addPerson(letter, name, text, entities);
    return true;
  }
  const noun = NOUN_AFTER.exec(after)?.[0] ?? '';
  const isKnown = entities.all.find(
    ({ section, name: other }) => section === 'organizations' && other !== null && isInitials(other, text),
  );
  if (isKnown !== undefined) {
    isKnown.mentions.push({ start: name.start, end: name.end });
    return true;
  }
  if (hasHead(text) || organizationKind(text) !== null) {
    if (
      /^(?:Institute|University|School|Department|Faculty|College|Group|Team|Company|Library|Committee|Project|Programme|Program|Journal|Museum|Hospital|Foundation|Masters?|Internship|Scholarship|Fellowship|Lab|Workshop|Office|Academy|Residency|Grants?|Universidade?|Université|Università|Universität|Universitat|Institut|Banco|Competition|Movement|Board|Conference)$/u.test(
        text,
      )
    )
      return false;
    // Those who choose are not what is applied to: “Dear Leiden Fellowship Committee”.
    const whole = /^(.+) (?:(?:Selection|Admissions?) )?(?:Committee|Board|Panel|Jury|Team)$/u.exec(
      text,
    )?.[1];
    if (whole !== undefined && (hasHead(whole) || /^(?:Dear|To) (?:the )?$/iu.test(before))) {
      addOrganization({ ...name, end: name.start + whole.length }, whole, entities);
      return true;
    }
    addOrganization(name, text, entities);
    return true;
  }
  if (IS_COUNTRY.test(text)) {
    entities.add({ section: 'places', name: text, mention: name, called: text });
    return true;
  }
  const isWhole = text.includes(' ') && !/\d/u.test(text);
  const called = CALLED_BEFORE.exec(before)?.groups?.noun;
  if (called !== undefined && (name.isUncommon || isWhole)) {
    const kind = organizationKind(called) ?? organizationKind(text);
    entities.add({ section: 'organizations', name: text, kind, mention: name, called: text });
    return true;
  }
  if (
    IS_CITY.test(text) &&
    (PLACE_RULES.some((rule) => rule.before.test(before)) || /^, \d|^$|^,? \(?\p{Lu}/u.test(after))
  ) {
    entities.add({ section: 'places', name: text, mention: name, called: text });
    return true;
  }
  if (JOINED_BEFORE.test(before) && (name.isUncommon || isWhole) && !/^'s? /u.test(after)) {
    addOrganization(name, text, entities);
    return true;
  }
  if (MOVED_TO.test(before) && !IS_CITY.test(text) && EMPLOYED_THERE.test(after)) {
    entities.add({
      section: 'organizations',
      name: text,
      kind: OrganizationKind.COMPANY,
      mention: name,
      called: text,
    });
    return true;
  }
  if (noun !== '' && (/\bthe $/u.test(before) || (name.isUncommon && IS_EVENT.test(noun)))) {
    entities.add({
      section: 'organizations',
      name: text,
      kind: organizationKind(noun.trim()),
      mention: { start: name.start, end: name.end + noun.length },
      called: text,
    });
    return true;
  }
  if (PUBLISHED_BEFORE.test(before) && !/^\d/u.test(text)) {
    const kind = organizationKind(text) ?? OrganizationKind.PUBLISHER;
    entities.add({ section: 'organizations', name: text, kind, mention: name, called: text });
    return true;
  }
  if (MEMBER_AFTER.test(after) && (isWhole || name.isUncommon)) {
    addOrganization(name, text, entities);
    return true;
  }
  if (APPOSED.test(after)) {
    const kind = organizationKind(APPOSED.exec(after)?.[1] ?? '');
    entities.add({ section: 'organizations', name: text, kind, mention: name, called: text });
    return true;
  }
  if (IS_CALLED.test(before)) {
    addOrganization(name, text, entities);
    return true;
  }
  if (
    !hasHead(text) &&
    ((isWhole && WHOSE.test(after)) ||
      INITIALED.test(text) ||
      (/^'s \p{Lu}/u.test(after) && OPENED_BEFORE.test(before)) ||
      (name.isUncommon &&
        !FIELD.test(text) &&
        /^\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u.test(text) &&
        READ_BEFORE.test(before)))
  ) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (AFTER_PERSON.test(after) && (isWhole || name.isUncommon) && !/\b(?:the|in|at) $/iu.test(before)) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (
    BEFORE_PERSON.test(before) &&
    (name.isUncommon || isWhole) &&
    !/(?:^|[ .])\p{Lu}{2,}(?:$|[ .])/u.test(text)
  ) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (AS_ONE_WITH.test(before) && (isWhole || name.isUncommon)) {
    addOrganization(name, text, entities);
    return true;
  }
  if (
    isWhole &&
    name.isUncommon &&
    !/ (?:sans|du|des|et|pour|für|und|per|Sans|Pour) /u.test(text) &&
    /^(?:\p{Lu}[\p{L}'.-]* ?(?:van |von |de |der |den |di |da |del |al |bin )*){2,4}$/u.test(text) &&
    /(?:\((?:with )?|\b(?:by|with|and)) ?$/iu.test(before) &&
    !/(?:^| )\p{Lu}{2,}(?: |$)/u.test(text) &&
    !/\bof $/u.test(before)
  ) {
    // Two words that no vocabulary has, without “the” or “in” before them.
    const isPlace = /\b(?:from|to) $/iu.test(before);
    if (!isPlace) {
      addPerson(letter, name, text, entities);
      return true;
    }
  }
  if (
    (isWhole || name.isUncommon) &&
    !/^\p{Lu}{2,}$/u.test(text) &&
    PERSON_CONTEXTS.some((rule) => rule.after?.test(after) === true) &&
    !/\b(?:the|in|at) $/iu.test(before)
  ) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (
    isWhole &&
    !/^Dear (?:the )?$/iu.test(before) &&
    PERSON_CONTEXTS.some(
      (rule) => rule.role !== PersonRole.COLLABORATOR && rule.before?.test(before) === true,
    )
  ) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (TIME_AT.test(before) && (name.isUncommon || isWhole) && !PERSON_LIKE.test(text)) {
    addOrganization(name, text, entities);
    return true;
  }
  if (WORKED_BEFORE.test(before) && (name.isUncommon || /^\p{Lu}{2,}$/u.test(text))) {
    addOrganization(name, text, entities);
    return true;
  }
  if (/\bat $/iu.test(before) && name.isUncommon && /\b(?:I|we)\b/u.test(clauseBefore(before))) {
    addOrganization(name, text, entities);
    return true;
  }
  if (FUNDED_BY.test(before) && (name.isUncommon || /^\p{Lu}{3,}$/u.test(text))) {
    const kind = organizationKind(text) ?? OrganizationKind.FUNDER;
    entities.add({ section: 'organizations', name: text, kind, mention: name, called: text });
    return true;
  }
  const grant = /^ (?:scholarship|grant|fellowship|stipend|bursary|prize)\b/iu.exec(after)?.[0] ?? '';
  if (grant !== '' && !/prize/iu.test(grant)) {
    entities.add({
      section: 'organizations',
      name: text,
      kind: OrganizationKind.FUNDER,
      mention: name,
      called: text,
    });
    return true;
  }
  if (/\bat (?:the )?$/iu.test(before) && (isWhole || /^\p{Lu}{2,6}$/u.test(text)) && name.isUncommon) {
    addOrganization(name, text, entities);
    return true;
  }
  if (/^\p{Lu}{2,}$|\d/u.test(text)) return false;
  if (
    !name.isModifier &&
    !FIELD.test(text) &&
    PLACE_NAME.test(text) &&
    (name.isUncommon || name.isProper) &&
    PLACE_RULES.some((rule) => rule.before.test(before)) &&
    !/\b(?:program|code|written|write|wrote|draw|drew|skilled|proficient|experience|implemented|models?|scripts?|prototyped?|coding) (?:\w+ )?in $/iu.test(
      before,
    )
  ) {
    entities.add({ section: 'places', name: text, mention: name, called: text });
    return true;
  }
  return false;
}

/** Whether a name may be what somebody is called by those who know them: “Hi Marguerite,”. */
function isFirstName({ text, isProper, isUncommon }: Name): boolean {
  return (
    (isProper || isUncommon) &&
    /^\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u.test(text) &&
    !hasHead(text) &&
    organizationKind(text) === null &&
    !/s$/u.test(text)
  );
}

/** The words of a sentence after its last comma, colon or semicolon. */
function clauseBefore(before: string): string {
  return /[^,;:]*$/u.exec(before)?.[0] ?? before;
}

/** What organizations are called by after a name of their own: “Kvasir systems summer school”. */
const NOUN_AFTER =
  /^ (?:(?!(?:since|after|before|at|in|for|from|with|to|of|and|or|on|by|as|is|was|were|has|had|left|started|joined|ran|runs?|the|a|an|my|our|his|her|your|their|who|which|that|when|where|about) )\p{Ll}+ ){0,2}?(?:conference|company|foundation|university|lab|laboratory|institute|journal|workshop|hospital|museum|team|group|project|consortium|programme|school|society|library|archive|community|contest|competition|olympiad|hackathon|helpline|charity|clinic|centre|center|camp|club|festival|meeting|bakery|choir|orchestra)(?![\p{L}-])(?!'s)/u;
/** Those of them that are nothing but organizations, with “the” or without. */
const IS_EVENT = /(?:conference|workshop|school|contest|competition|olympiad|hackathon|festival)$/u;

/** Where somebody went on to work, and what tells that it was no town. */
const MOVED_TO = /\b(?:moved|switched|went|transferred|changed|on|over) to $/iu;
const EMPLOYED_THERE =
  /^,? (?:where|and) I (?:\p{L}+ )?(?:led|lead|work\p{L}*|manag\p{L}+|was (?:promoted|responsible|in charge|part)|head\p{L}*|design\p{L}+|develop\p{L}+|r[au]n|buil[dt]|supervis\p{L}+)\b|^,? (?:as|in the role|for a post)\b/iu;
/** “As a doctor with …”: a job with somebody is one at an organization. */
const AS_ONE_WITH =
  /\b(?:as|was|am|been|become) an? (?:[\p{L}-]+ ){1,4}(?:with|for|at) $|\b(?:volunteer\p{L}*|serv\p{L}+|intern\p{L}*) (?:with|for|at) (?:the )?$/iu;
/** What comes before the author of a book, whose title follows: “Pierce's Types and …”. */
const OPENED_BEFORE = /\b(?:read|reading|started|finished|opened|through|love[ds]?|bought) $/u;
/** A surname after initials: “J. Asaeda”. */
const INITIALED = /^(?:\p{Lu}\.[ -]?)+(?:(?:van|von|de|der|da|di) )*\p{Lu}[\p{L}\p{M}-]+$/u;
/** What only a person has, right after the name. */
const WHOSE =
  /^'s? (?:(?:research|own|old|first|new|latest) )?(?:group|lab|laboratory|team|course|class|seminar|lectures?|office|studio|papers?|book|books|work|thesis|talk|module|student|students)(?![\p{L}-])/u;
/** Time spent with those whose name follows; two words with capitals may be somebody's name. */
const TIME_AT =
  /\b(?:years?|months?|weeks?|summers?|semesters?|time|days?|stint|spell|placement|traineeship) (?:at|with) (?:the )?$/iu;
const PERSON_LIKE = /^\p{Lu}[\p{Ll}\p{M}]+ \p{Lu}[\p{Ll}\p{M}]+$/u;
/** What comes before those who pay. */
const FUNDED_BY =
  /\b(?:scholarships?|grants?|fellowships?|stipend|funding|bursary)(?: (?:of|from|by) (?:the )?| \()$|\b(?:paid(?: for)?|sponsored|supported|funded|financed) by (?:the )?$/iu;
/** “The start-up was called …” */
const IS_CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:${ORGANIZATION_NOUN})(?: (?:is|was))? (?:now )?(?:called|named) $`,
  'iu',
);
/** What those who pay do, right after their name. */
const FUNDS_AFTER =
  /^(?: \([^)]*\))? (?:(?:has|have|will|would|already) )?(?:pays?|paid|funds?|funded|covers?|covered|sponsors?|sponsored|finances?|financed|shortlisted|granted|awarded) (?:me|my|us|for|the|all|half|part|an?)(?!\p{L})/u;
/** What is called by what it is: “the student newspaper The Beat”. */
const CALLED_BEFORE =
  /\b(?:the|a|an|our|my|by) (?:[\p{L}-]+ ){0,3}(?<noun>newspaper|magazine|journal|company|firm|start-?up|NGO|charity|non-?profit|club|choir|orchestra|band|theatre|festival|conference|publisher|agency|consultancy|foundation|cooperative|network|association|hospital|supermarket|restaurant|bakery|bookshop|school|university|college|employer|radio station|institute|bank|farm|clinic|museum|archive|library|studio|team|orchestra)(?:,? (?:called|named)|,(?: the)?)? $/iu;

/** What something is published in. */
const PUBLISHED_BEFORE =
  /\b(?:(?:published|appeared|printed|came out|submitted) (?:as an? \p{L}+ )?(?:in|by|at|to)|accepted (?:in|by)|(?:paper|article|essay|chapter) in|submitted a \p{L}+ to|manuscript to|the (?:journal|magazine|newspaper)) (?:the )?$/iu;
/** What tells that one belongs to it, right after its name. */
const MEMBER_AFTER = /^,? (?:of|in|for|at) which I (?:am|was|have|had|work|worked|serve|served)(?!\p{L})/u;
/** What tells of an organization, right after its name. */
const APPOSED = new RegExp(
  String.raw`^,? an? ((?:[\p{L}'-]+ ){0,3}?(?:${ORGANIZATION_NOUN}|school|shop|helpline|hotline|newsletter|mailing list|podcast|summer school|conference|festival))(?!\p{L}|'s)`,
  'iu',
);

function addOrganization(name: Name, text: string, entities: Entities): void {
  entities.add({
    section: 'organizations',
    name: text,
    kind: organizationKind(text),
    mention: name,
    called: text,
  });
}

/** Adds a person with the first role that the table has for the words around the name. */
function addPerson(
  letter: LetterText,
  span: Span & { readonly title: string },
  name: string | null,
  entities: Entities,
): void {
  const sentence = sentenceAt(letter, span);
  const titled = {
    start: span.title === '' ? span.start : letter.folded.lastIndexOf(span.title, span.start - 1),
    end: span.end,
  };
  const before = letter.folded.slice(sentence?.start ?? 0, titled.start);
  const after = letter.folded.slice(span.end, sentence?.end ?? span.end);
  const byNoun = ROLE_NOUNS.find(({ noun }) =>
    new RegExp(
      String.raw`\b(?:my|our|a|an) (?:\w+ ){0,2}?${noun}(?: (?:there|here|then|at the time))?,? (?:\p{Lu}\S+ \p{Lu}\S+ and )?$`,
      'iu',
    ).test(before),
  );
  const contexts = PERSON_CONTEXTS.filter(
    (rule) => rule.before?.test(before) === true || rule.after?.test(after) === true,
  ).map(({ role }) => role);
  const clause = sentence === undefined ? span : clauseOf(sentence, span);
  const clauseWords = letter.folded.slice(clause.start, clause.end);
  const byWords = ROLE_WORDS.find(([words]) => words.test(clauseWords))?.[1];
  const told = [
    ...(byNoun === undefined ? [] : [byNoun.role]),
    ...(isUnderReferees(letter, sentence) ? [PersonRole.REFEREE] : []),
    ...contexts,
    ...(willWrite(letter, sentence) ? [PersonRole.REFEREE] : []),
  ];
  const roles = told.length > 0 || byWords === undefined ? told : [byWords];
  // “My cousin Renzo, with whom I …”: somebody else, until something more is said.
  const [role, ...others] = [...new Set(roles)].toSorted(
    (a, b) => Number(a === PersonRole.OTHER) - Number(b === PersonRole.OTHER),
  );
  const mention = { start: Math.max(titled.start, sentence?.start ?? 0), end: span.end };
  const person = entities.add({
    section: 'people',
    name,
    role: role ?? null,
    mention,
    called: `hidden ${role?.toLowerCase().replace('_', ' ') ?? 'person'}`,
  });
  person.role ??= role ?? null;
  if (role !== undefined && person.role !== role && role !== PersonRole.OTHER) person.otherRoles.add(role);
  for (const other of others)
    if (other !== person.role && other !== PersonRole.OTHER) person.otherRoles.add(other);
  if (sentence !== undefined && !/^Dear\b/u.test(sentence.text))
    person.evidence.push(clauseOf(sentence, span));
}

const REFEREES = /^(?:(?:my|academic|names? of) )*(?:referees?|references?)\s*:?\s*$/iu;
/** How many lines a list of referees has. */
const REFEREE_LINES = 6;

/** Whether a line is below the heading of referees. */
function isUnderReferees({ sentences }: LetterText, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  return sentences
    .slice(Math.max(0, sentence.index - REFEREE_LINES), sentence.index)
    .some(({ text }) => REFEREES.test(text));
}

/** Whether the next sentence says of somebody that “she will write a reference”. */
function willWrite({ sentences }: LetterText, sentence: Sentence | undefined): boolean {
  const next = sentence === undefined ? undefined : sentences[sentence.index + 1];
  return (
    next !== undefined &&
    next.paragraph === sentence?.paragraph &&
    /^(?:s?he|they|both) [^.;]{0,60}\b(?:recommend\p{L}*|reference|referees?|vouch)\b/iu.test(next.text)
  );
}

/** Adds the people and organizations that have no name: “my brother”, “a marine insurance company”. */
function addNouns(letter: LetterText, isTaken: (span: Span) => boolean, entities: Entities): void {
  const roles = ROLE_NOUNS.map(({ role, noun }) => ({ role, looksFor: mine(noun) }));
  for (const sentence of letter.sentences) {
    const at = (match: RegExpExecArray): Span => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    });
    for (const { role, looksFor } of roles) {
      for (const match of sentence.text.matchAll(looksFor)) {
        const span = at(match);
        if (isTaken(span) || entities.at(span) !== undefined || isPredicate(sentence, span, entities))
          continue;
        const called = match[0]
          .replace(/^.*\b(?:my|our) /iu, '')
          .replace(/ of (?:mine|ours)$/iu, '')
          .replace(/^(?:an?|some|several|many|two|three|four|one) /iu, '');
        const known = entities.all.find(
          (entity) => entity.section === 'people' && isCalled(letter, entity, role, called),
        );
        if (known !== undefined) {
          known.mentions.push(span);
          continue;
        }
        const isGroup = PLURAL.test(called) && !/^one of/iu.test(match[0]) && !/boss$/iu.test(called);
        const person = entities.add({ section: 'people', name: null, role, isGroup, mention: span, called });
        person.evidence.push(clauseOf(sentence, span));
      }
    }
    for (const match of sentence.text.matchAll(SOMEBODY)) {
      const span = at(match);
      const noun = match.groups?.noun ?? match.groups?.noun2 ?? match.groups?.noun3 ?? '';
      if (entities.at(span) !== undefined) continue;
      // “A labmate, Priya Sen, asked”: the name tells who.
      const named = entities.at({ start: span.end + 2, end: span.end + 3 });
      if (
        named?.section === 'people' &&
        named.name !== null &&
        letter.folded.slice(span.end, span.end + 2) === ', '
      )
        continue;
      const role = SOMEBODY_ROLES.find(([looksFor]) => looksFor.test(noun))?.[1] ?? PersonRole.OTHER;
      const person = entities.add({ section: 'people', name: null, role, mention: span, called: noun });
      person.evidence.push(clauseOf(sentence, span));
    }
    for (const match of sentence.text.matchAll(TAUGHT)) {
      const span = at(match);
      const clause = clauseOf(sentence, span);
      const words = letter.folded.slice(clause.start, clause.end);
      if (
        entities.at(span) !== undefined ||
        !TEACHES.test(words) ||
        /\b(?:my|our|your) $/iu.test(sentence.text.slice(0, match.index))
      )
        continue;
      if (
        /^(?:the )?(?:students|pupils|undergraduates|learners|classes|patients|families|visitors|children)$/iu.test(
          match[0],
        ) &&
        !/\b(?:teach|taught|tutor|lessons|classes)/iu.test(words)
      )
        continue;
      const called = match[0].replace(/^the /iu, '');
      const person = entities.add({
        section: 'people',
        name: null,
        role: LEARNS.test(match.groups?.noun ?? '') ? PersonRole.STUDENT : PersonRole.OTHER,
        isGroup: true,
        mention: span,
        called,
      });
      person.evidence.push(clause);
    }
    for (const match of sentence.text.matchAll(ORGANIZATION_PHRASE)) {
      const span = at(match);
      if (entities.at(span) !== undefined || WITHIN.test(match[0])) continue;
      const called = match[0].replace(
        /^(?:an?|one|another|two|three|four|several|our|my|the|his|her|their) /iu,
        '',
      );
      const kind = organizationKind(called);
      // “The company” is one that was named before, where one was.
      const noun = called.split(' ').at(-1) ?? called;
      const isBare = noun === called;
      const isKnown = entities.all.some(
        (entity) =>
          entity.section === 'organizations' &&
          (entity.kind === kind ? kind !== null || isBare : isBare && kind === null) &&
          entity.mentions.some(({ start }) => start < span.start),
      );
      const isNamed = entities.all.some(
        ({ section, mentions }) =>
          section === 'organizations' &&
          mentions.some(
            ({ start, end }) =>
              start < span.start && letter.folded.slice(start, end).toLowerCase().includes(noun),
          ),
      );
      if (/^the |^school$/iu.test(match[0]) && (isKnown || (isNamed && noun !== 'school'))) continue;
      if (/^(?:my|our) /iu.test(match[0]) && isBare && isNamed) continue;
      // “Shasya Foundation, a farmers' charity”: that is what it is.
      const isApposed =
        /^an? /iu.test(match[0]) &&
        letter.folded.slice(span.start - 2, span.start) === ', ' &&
        entities.at({ start: span.start - 3, end: span.start - 2 }) !== undefined;
      if (isApposed) continue;
      entities.add({ section: 'organizations', name: null, kind, mention: span, called });
    }
  }
}

const WITHIN =
  /\b(?:that|who|which|and|is|was|to|of|in|at|with|beside|than|like|from|for)\b|\b(?:key-value|data|object|document) store\b/u;
const ORGANIZATION_PHRASE = new RegExp(
  String.raw`(?<!good enough for )(?:(?<=(?<!\p{L})(?:at|for|from|with|in|into|to|join|joined|by|of|founded|started|runs?|ran|owns?|owned|opened|heads?|left|on) )(?:(?:an?|one|another|our|my|the|his|her|their) (?:(?!\d)[\p{L}\d'-]+ ){0,3}?(?:${ORGANIZATION_NOUN})|(?:two|three|four|several) (?:(?!\d)[\p{L}'-]+ )?(?:${ORGANIZATION_NOUN})s|school)(?![\p{L}-]|'s| of (?!\p{Lu}|\[))|(?<![\p{L}'-])(?:[Mm]y|[Oo]ur) (?:(?!\d)[\p{L}\d'-]+ ){0,2}?(?:${ORGANIZATION_NOUN})(?![\p{L}-]|'s| (?:rotation|partner|course|work|notebook|coat|report|meeting|class))|(?<=^|[.;,] (?:and |but )?)[Tt]he (?!teaching )(?:(?!\d)[\p{L}'-]+ ){0,2}?(?:${ORGANIZATION_NOUN})(?= (?:where|that|went|refused|gave|gives|paid|pays|closed|has|had|lets|let|keeps|asked|put|was|made|offered|agreed|wanted|took|sent|moved|shut)(?!\p{L}))|(?<![\p{L}'-])(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!\d)[\p{L}\d'-]+ ){0,3}?(?:${ORGANIZATION_NOUN})(?= (?:in|near|called|named) \p{Lu}))`,
  'gu',
);

/** Whether words say of somebody who is named before them what they are: “Dr. Ann Lee was my neighbour”. */
function isPredicate({ start, text }: Sentence, span: Span, entities: Entities): boolean {
  return (
    /\b(?:is|was|were|are|been|became|becoming) (?:also |once |then |now )?$/iu.test(
      text.slice(0, span.start - start),
    ) &&
    entities.all.some(
      ({ section, name, mentions }) =>
        section === 'people' &&
        name !== null &&
        mentions.some((mention) => mention.start >= start && mention.end < span.start),
    )
  );
}

/** “My …” and “a … of mine”, where no name follows. */
function mine(noun: string): RegExp {
  const count = '(?:(?:many|some|several|two|three|four|five|most|one) (?:of )?)?';
  return new RegExp(
    String.raw`(?<![\p{L}'])(?:${count}(?:[Mm]y|[Oo]ur) ${noun}|(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Ss]everal|[Mm]any) ${noun} of (?:mine|ours))(?![\p{L}-])(?! tongue| language)(?!(?: (?:there|here|then))?,? (?:\p{Lu}[\p{L}.]|\[\p{L}))`,
    'gu',
  );
}

const PLURAL = /(?:s|people|children|parents|family)$/iu;

/** Whether somebody is known by what they are called now: by the same words, or by a name right after them. */
function isCalled(
  { folded }: LetterText,
  { name, key, role, mentions }: Entity,
  wanted: PersonRole,
  called: string,
): boolean {
  if (name === null && key === called.toLowerCase().replace(/\s+/gu, '-')) return true;
  if (role !== wanted) return false;
  const noun = called.split(' ').at(-1)?.toLowerCase() ?? '';
  return mentions.some(
    ({ start, end }) =>
      folded
        .slice(Math.max(0, start - 40), start)
        .toLowerCase()
        .match(new RegExp(String.raw`\bmy (?:[\p{L}-]+ ){0,2}${noun}\b`, 'u')) !== null ||
      new RegExp(String.raw`^.{0,25}\bmy (?:\w+ )?${noun}\b`, 'iu').test(folded.slice(end, end + 40)) ||
      folded.slice(start, end).toLowerCase().includes(`my ${noun}`),
  );
}
