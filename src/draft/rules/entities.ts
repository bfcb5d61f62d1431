/** What the letter names: people, organizations and places, each with every mention that is surely of it. */
import { asciiWords } from '../../letter/asciiWords.js';
import type { OrganizationKind, PersonRole } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';

/** The sections of a reading whose facts are named in the letter. */
export type NamedSection = 'people' | 'organizations' | 'places';

/** A person, an organization or a place. Spans are in UTF-16 offsets of the letter. */
export interface Entity {
  readonly section: NamedSection;
  readonly key: string;
  /** The name as the letter gives it; null where it is hidden, or where there is none. */
  readonly name: string | null;
  kind: OrganizationKind | null;
  role: PersonRole | null;
  readonly otherRoles: Set<PersonRole>;
  readonly isGroup: boolean;
  readonly mentions: Span[];
  readonly evidence: Span[];
  readonly organizations: Set<string>;
  readonly places: Set<string>;
}

/** What is known of something that is named. */
export interface NewEntity {
  readonly section: NamedSection;
  readonly name: string | null;
  readonly kind?: OrganizationKind | null;
  readonly role?: PersonRole | null;
  readonly isGroup?: boolean;
  readonly mention: Span;
  /** Words for its key where it has no name. */
  readonly called: string;
}

/** The facts that are named, and the keys of all facts. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #keys = new Set<string>();

  /**
   * @param entity something that is named
   * @returns it, or what has the same name already, with this mention too
   */
  add({ section, name, kind = null, role = null, isGroup = false, mention, called }: NewEntity): Entity {
    const known =
      name === null
        ? undefined
        : this.all.find((other) => other.section === section && isSame(section, other.name, name));
    if (known !== undefined) {
      if (!this.#isMentioned(known, mention)) known.mentions.push(mention);
      known.kind ??= kind;
      return known;
    }
    const entity: Entity = {
      section,
      key: this.key(name ?? called, section === 'people' ? 'person' : section.slice(0, -1)),
      name,
      kind,
      role,
      isGroup,
      otherRoles: new Set(),
      mentions: [mention],
      evidence: [],
      organizations: new Set(),
      places: new Set(),
    };
    this.all.push(entity);
    return entity;
  }

  /**
   * @param words what the key is made of
   * @param otherwise what it is called where they have no letters of use
   * @returns a key that no other fact has
   */
  key(words: string, otherwise: string): string {
    let slug = '';
    for (const word of asciiWords(words)) {
      if (slug.length + word.length > LONGEST_KEY) break;
      slug = slug === '' ? word : `${slug}-${word}`;
    }
    const base = slug === '' ? otherwise : slug;
    let key = base;
    for (let count = 2; this.#keys.has(key); count += 1) key = `${base}-${count}`;
    this.#keys.add(key);
    return key;
  }

  /** What of a section is mentioned within a span, in the letter's order. */
  within(section: NamedSection, { start, end }: Span): Entity[] {
    return this.all
      .flatMap((entity) => {
        if (entity.section !== section) return [];
        const first = entity.mentions.find((mention) => mention.start >= start && mention.end <= end);
        return first === undefined ? [] : [{ entity, at: first.start }];
      })
      .toSorted((a, b) => a.at - b.at)
      .map(({ entity }) => entity);
  }

  /** What is mentioned at a place, whatever section it is of. */
  at(span: Span): Entity | undefined {
    return this.all.find(({ mentions }) =>
      mentions.some(({ start, end }) => start < span.end && span.start < end),
    );
  }

  #isMentioned({ mentions }: Entity, { start, end }: Span): boolean {
    return mentions.some((mention) => mention.start === start && mention.end === end);
  }
}

const LONGEST_KEY = 40;

/** Whether two names are of the same: of a person, the last name does where a title or nothing is before it. */
function isSame(section: NamedSection, one: string | null, other: string): boolean {
  if (one === null) return false;
  const plain = (name: string) => name.replace(/\s+/gu, ' ').replace(/^the /iu, '').toLowerCase();
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  if (section !== 'people') return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const names = long.split(' ');
  const isOneName = !short.includes(' ') || PARTICLE.test(short);
  return isOneName && names.length > 1 && (long.endsWith(` ${short}`) || names[0] === short);
}

/** What a last name of several words begins with. */
const PARTICLE = /^(?:van|von|vom|zu|zur|der|den|ter|ten|de|del|della|di|da|do|dos|du|la|le|al|el|bin|af)\b/u;
