/** Finds who and what the letter names, by the tables of people, organizations and places. */
import { PersonRole, RedactionKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Entities, Entity } from './entities.js';
import { clauseOf, type LetterText, sentenceAt } from './letterText.js';
import { COUNTRIES, LANGUAGES, MONTHS, PROGRAMMING, TOOLS, WEEKDAYS } from './lists.js';
import { hasHead, type Name } from './names.js';
import { ORGANIZATION_NOUN, organizationKind, WORKED_BEFORE } from './organizations.js';
import { AFTER_PERSON, BEFORE_PERSON, PERSON_CONTEXTS, ROLE_NOUNS } from './people.js';
import { PLACE_RULES } from './places.js';
import type { Redactions } from './redactions.js';

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
    if (isTaken(name) || isNobodys(name, isTopic)) continue;
    if (!addName(letter, name, entities)) later.push(name);
  }
  // A name that is known of another place of the letter is the same here, whatever stands around it.
  for (const name of later) {
    const known = entities.all.find((entity) => isShortFor(entity, name.text));
    if (known !== undefined)
      entities.add({ section: known.section, name: known.name, mention: name, called: '' });
    else unsure.push(name);
  }
  addNouns(letter, isTaken, entities);
  return unsure;
}

const NOBODYS = new RegExp(
  String.raw`^(?:(?:the )?(?:${LANGUAGES}|${MONTHS}|${WEEKDAYS}|${PROGRAMMING}|${TOOLS}|Spring|Summer|Autumn|Winter|Fall|Easter|Christmas|Internet|European|American|African|Asian|TOEFL|IELTS|GRE|GMAT|SAT|Bachelor|Master|PhD|MSc|BSc|BA|MA|CV|GPA|AI|ML|NLP|IT|DNA|RNA|C|R|Go)s?)(?: .{0,3})?$`,
  'u',
);

function isNobodys({ text }: Name, isTopic: (words: string) => boolean): boolean {
  return NOBODYS.test(text) || isTopic(text) || text.length < 2;
}

/** Whether a name is the first or last word of a longer one: “Amici” of “Amici della Vedretta”. */
function isShortFor({ section, name }: Entity, text: string): boolean {
  if (name === null) return false;
  if (name.toLowerCase() === text.toLowerCase()) return true;
  return section !== 'places' && name.startsWith(`${text} `) && text.length > 3 && !hasHead(text);
}

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
          /^ (?:lab|laboratory|universit\w+|conference|camp|summer school|school|foundation|journal)\b/iu.exec(
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

const IS_COUNTRY = new RegExp(`^(?:the )?(?:${COUNTRIES})$`, 'u');

/** Whether a rule is sure of what a name is the name of. */
function addName(letter: LetterText, name: Name, entities: Entities): boolean {
  const { text, before, after, title } = name;
  if (title !== '') {
    addPerson(letter, name, text, entities);
    return true;
  }
  const noun =
    /^ (?:conference|company|foundation|university|lab|institute|journal|workshop|hospital|museum|team|group)\b/iu.exec(
      after,
    )?.[0] ?? '';
  if (hasHead(text) || organizationKind(text) !== null) {
    if (
      /^(?:Institute|University|School|Department|Faculty|College|Group|Team|Company|Library|Committee|Project|Programme|Program|Journal|Museum)$/u.test(
        text,
      )
    )
      return false;
    addOrganization(name, text, entities);
    return true;
  }
  if (IS_COUNTRY.test(text)) {
    entities.add({ section: 'places', name: text, mention: name, called: text });
    return true;
  }
  const isWhole = text.includes(' ') && !/\d/u.test(text);
  if (noun !== '' && /\bthe $/u.test(before)) {
    entities.add({
      section: 'organizations',
      name: text,
      kind: organizationKind(noun.trim()),
      mention: { start: name.start, end: name.end + noun.length },
      called: text,
    });
    return true;
  }
  if (AFTER_PERSON.test(after) && (isWhole || name.isUncommon) && !/\b(?:the|in|at) $/iu.test(before)) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (BEFORE_PERSON.test(before) && name.isUncommon && !/^\p{Lu}+$/u.test(text)) {
    addPerson(letter, name, text, entities);
    return true;
  }
  if (
    isWhole &&
    name.isUncommon &&
    /^(?:\p{Lu}[\p{L}'.-]* ?(?:van |von |de |der |den |di |da |del |al |bin )*){2,4}$/u.test(text) &&
    /(?:^|[.(,"]|\b(?:by|with|and|from|to)) ?$/iu.test(before) &&
    !/\bof $/u.test(before)
  ) {
    // Two words that no vocabulary has, without “the” or “in” before them.
    const isPlace = /\b(?:from|to) $/iu.test(before);
    if (!isPlace) {
      addPerson(letter, name, text, entities);
      return true;
    }
  }
  if (WORKED_BEFORE.test(before) && (name.isUncommon || /^\p{Lu}{2,}$/u.test(text))) {
    addOrganization(name, text, entities);
    return true;
  }
  if (/\bat (?:the )?$/iu.test(before) && (isWhole || /^\p{Lu}{2,6}$/u.test(text)) && name.isUncommon) {
    addOrganization(name, text, entities);
    return true;
  }
  if (/^\p{Lu}{2,}$|\d/u.test(text)) return false;
  if (
    name.isUncommon &&
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
      String.raw`\b(?:my|our|a|an) (?:\w+ ){0,2}?${noun},? (?:\p{Lu}\S+ \p{Lu}\S+ and )?$`,
      'iu',
    ).test(before),
  );
  const contexts = PERSON_CONTEXTS.filter(
    (rule) => rule.before?.test(before) === true || rule.after?.test(after) === true,
  ).map(({ role }) => role);
  const roles = byNoun === undefined ? contexts : [byNoun.role, ...contexts];
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

const PLURAL = /(?:s|people|children|parents|family)$/iu;
const COUNT = String.raw`(?:(?:many|some|several|two|three|four|five|most|one) (?:of )?)?`;

/** Adds the people and organizations that have no name: “my brother”, “a marine insurance company”. */
function addNouns(letter: LetterText, isTaken: (span: Span) => boolean, entities: Entities): void {
  for (const sentence of letter.sentences) {
    for (const { role, noun } of ROLE_NOUNS) {
      const mine = new RegExp(
        String.raw`(?<![\p{L}'])(?:${COUNT}(?:my|our) ${noun}|(?:an?|two|three|four|some|several|many) ${noun} of (?:mine|ours))(?![\p{L}-]|'s? )(?! tongue| language)(?!,? (?:\p{Lu}[\p{L}.]|\[\p{L}))`,
        'giu',
      );
      for (const match of sentence.text.matchAll(withCapitals(mine))) {
        const span = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        };
        if (isTaken(span) || entities.at(span) !== undefined) continue;
        const called = match[0]
          .replace(/^.*\b(?:my|our) /iu, '')
          .replace(/ of (?:mine|ours)$/iu, '')
          .replace(/^(?:an?|some|several|many|two|three|four) /iu, '');
        const known = entities.all.find(
          (entity) =>
            entity.section === 'people' &&
            entity.name === null &&
            entity.key === called.toLowerCase().replace(/\s+/gu, '-'),
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
    const organization = new RegExp(
      String.raw`(?<=(?<!\p{L})(?:at|for|from|with|in|join|joined|by|of|founded|started|run|on) )(?:an?|our|my) (?:[\p{Ll}-]+ ){0,3}?(?:${ORGANIZATION_NOUN})(?![\p{L}-]|'s| (?:of|for|in) (?!\p{Lu}))`,
      'gu',
    );
    for (const match of sentence.text.matchAll(organization)) {
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      if (
        entities.at(span) !== undefined ||
        /\b(?:that|who|which|and|is|was|to|of|in|at|with)\b/u.test(match[0])
      )
        continue;
      const called = match[0].replace(/^(?:an?|our|my) /u, '');
      entities.add({
        section: 'organizations',
        name: null,
        kind: organizationKind(called),
        mention: span,
        called,
      });
    }
  }
}

/** The names in a rule begin with a capital, whatever the case of its other words. */
function withCapitals(rule: RegExp): RegExp {
  return new RegExp(rule.source.replace(/\bmy\b/gu, '[Mm]y').replace(/\bour\b/gu, '[Oo]ur'), 'gu');
}
