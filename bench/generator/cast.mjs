/** Everybody and everything that a letter names, with the places where it does. */

import { part } from './letterText.mjs';
import {
  cities,
  companies,
  conferences,
  familyNames,
  givenNames,
  journals,
  labs,
  programs,
  universityNames,
} from './names.mjs';

/** Which kind of redaction hides which section's names. */
const HIDDEN_AS = { people: 'PERSON', organizations: 'ORGANIZATION', places: 'PLACE' };

/**
 * @typedef {object} Member somebody or something that is named
 * @property {string} key its key in the reading
 * @property {'people' | 'organizations' | 'places'} section where the reading has it
 * @property {string} shown the name, or the placeholder
 * @property {object} facts what the reading says beside its name and mentions
 * @property {string | undefined} name left out where it is hidden
 * @property {import('./letterText.mjs').Span[]} mentions
 */

/** Casts the people, organizations and places of one letter; no name stands for two of them. */
export class Cast {
  #random;
  #redaction;
  #key;
  #taken = new Set();
  /** @type {Member[]} */
  members = [];

  /**
   * @param {import('./random.mjs').Random} random
   * @param {Record<string, string | undefined>} redaction the placeholder of each kind that is hidden
   * @param {(word: string) => string} key a key that begins with the word and is not taken
   */
  constructor(random, redaction, key) {
    this.#random = random;
    this.#redaction = redaction;
    this.#key = key;
  }

  /** @returns {{ name: string, shown: string, hidden: boolean }} the applicant, or somebody else */
  personName() {
    const name = this.#free(() => `${this.#random.pick(givenNames)} ${this.#random.pick(familyNames)}`);
    const placeholder = this.#redaction.PERSON;
    return { name, shown: placeholder ?? name, hidden: placeholder !== undefined };
  }

  person(role, facts = {}) {
    return this.#add('people', role.toLowerCase(), this.personName().name, { role, ...facts });
  }

  university() {
    const name = this.#free(() => this.#random.pick(universityNames)(this.#random.pick(cities)));
    return this.#organization('university', name, 'UNIVERSITY');
  }

  company() {
    return this.#organization(
      'company',
      this.#free(() => this.#random.pick(companies)),
      'COMPANY',
    );
  }

  lab() {
    return this.#organization(
      'lab',
      this.#free(() => this.#random.pick(labs)),
      'LAB',
    );
  }

  program() {
    return this.#organization(
      'program',
      this.#free(() => this.#random.pick(programs)),
      'PROGRAM',
    );
  }

  conference() {
    return this.#organization(
      'conference',
      this.#free(() => this.#random.pick(conferences)),
      'CONFERENCE',
    );
  }

  journal() {
    return this.#organization(
      'journal',
      this.#free(() => this.#random.pick(journals)),
    );
  }

  place() {
    return this.#add(
      'places',
      'place',
      this.#free(() => this.#random.pick(cities)),
      {},
    );
  }

  /** Friends, colleagues: several people without a name. */
  group(called, facts) {
    return this.#add('people', 'group', called, { role: 'PEER', isGroup: true, ...facts }, false);
  }

  /**
   * @param {Member} member
   * @returns {import('./letterText.mjs').Part} the words for it, for a hole of a sentence
   */
  mention(member) {
    return part(member.key, member.shown);
  }

  /**
   * @param {Member[]} members
   * @param {import('./letterText.mjs').Written} written the sentence that names them
   */
  mentioned(members, written) {
    for (const member of members) member.mentions.push(written[member.key]);
  }

  #organization(key, name, kind) {
    return this.#add('organizations', key, name, { kind });
  }

  #add(section, word, name, facts, isNamed = true) {
    const placeholder = isNamed ? this.#redaction[HIDDEN_AS[section]] : undefined;
    const member = {
      key: this.#key(word),
      section,
      shown: placeholder ?? name,
      name: isNamed && placeholder === undefined ? name : undefined,
      facts,
      mentions: [],
    };
    this.members.push(member);
    return member;
  }

  /** A name that nobody in this letter has; a number goes after it when all are taken. */
  #free(propose) {
    let name = propose();
    for (let attempt = 2; this.#taken.has(name); attempt += 1) {
      name = attempt < 20 ? propose() : `${propose()} ${attempt}`;
    }
    this.#taken.add(name);
    return name;
  }
}
