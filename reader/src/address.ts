/** What the address bar says: which view, of what, with which filters. One way to read it, one way to write it. */
import type { Span } from '../../src/letter/model.js';

/** A letter, and what is chosen in it. */
export interface Place {
  /** The letter's id. */
  readonly letter: string;
  /** The id of a fact, a sentence or a redaction in it, without the letter's. */
  readonly node: string | null;
  /** A passage, in code points of the letter. */
  readonly passage: Span | null;
}

/** Which facts are shown; null where any will do. */
export interface FactFilter {
  /** A value of FactType. */
  readonly type: string | null;
  /** A value of whatever enum tells the kind of such facts. */
  readonly kind: string | null;
  /** A topic's id. */
  readonly topic: string | null;
}

/** The groups of values that narrow the list of letters, by their names in the address. */
export const FILTER_GROUPS = [
  'topic',
  'experience',
  'status',
  'outcome',
  'standing',
  'motivation',
  'program',
  'first-time',
  'drafts',
] as const;

/** The name of such a group. */
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** Which letters are listed: those that fit any of the values of every group that has some. */
export type ListFilter = Readonly<Record<FilterGroup, readonly string[]>>;

/** What the list is sorted by; null where the letters' ids will do. */
export interface ListOrder {
  /** A value of ApplicantOrderField. */
  readonly sort: string | null;
  /** `DESC`, or null for ascending. */
  readonly direction: string | null;
}

/** Where a page of a list begins or ends: cursors of Relay's. */
export interface PageAddress {
  readonly after: string | null;
  readonly before: string | null;
}

/** A letter's view: one letter, or two side by side. */
export interface LetterAddress {
  readonly view: 'letter';
  readonly place: Place;
  readonly beside: Place | null;
  readonly filter: FactFilter;
  /** Words that a search found, in code points of the letter. */
  readonly match: Span | null;
}

/** The list of letters. */
export interface ListAddress {
  readonly view: 'letters';
  readonly filter: ListFilter;
  readonly order: ListOrder;
  readonly page: PageAddress;
  /** The letter that another is to be read beside. */
  readonly pick: string | null;
}

/** A search. */
export interface SearchAddress {
  readonly view: 'search';
  readonly query: string;
  /** A value of SearchScope; null for everywhere. */
  readonly scope: string | null;
  readonly page: PageAddress;
}

/** Everything that the address bar can say. */
export type Address = LetterAddress | ListAddress | SearchAddress | { readonly view: 'nowhere' };

/** The first page of a list. */
export const FIRST_PAGE: PageAddress = { after: null, before: null };

export const NO_FILTER: FactFilter = { type: null, kind: null, topic: null };

/** The list of all letters. */
export const ALL_LETTERS: ListAddress = {
  view: 'letters',
  filter: listFilter(() => []),
  order: { sort: null, direction: null },
  page: FIRST_PAGE,
  pick: null,
};

/** A letter's view with nothing else chosen. */
export function letterAddress(letter: string): LetterAddress {
  return {
    view: 'letter',
    place: { letter, node: null, passage: null },
    beside: null,
    filter: NO_FILTER,
    match: null,
  };
}

/**
 * @param id the id of a letter, or of a fact, a sentence or a redaction
 * @returns where it is shown
 */
export function addressOf(id: string): LetterAddress {
  const place = placeOf(id, null);
  return { ...letterAddress(place.letter), place };
}

/**
 * @param url an address of this page, such as `/letters/smiles/bachelors?type=EXPERIENCE`
 * @returns what it says; what it says badly counts as not said
 */
export function readAddress({ pathname, searchParams }: URL): Address {
  const get = (name: string) => searchParams.get(name) || null;
  const page = { after: get('after'), before: get('before') };
  const [first = '', ...others] = pathname.split('/').slice(1).map(decode);
  const rest = others.join('/');
  if (first === '' && rest === '') {
    return {
      view: 'letters',
      filter: listFilter((group) => Array.from(new Set(searchParams.getAll(group).filter(Boolean)))),
      order: { sort: get('sort'), direction: get('direction') },
      page,
      pick: get('pick'),
    };
  }
  if (first === 'search' && rest === '') {
    return { view: 'search', query: get('q') ?? '', scope: get('in'), page };
  }
  if (first === 'letters' && rest !== '') {
    const place = placeOf(rest, get('at'));
    const beside = get('beside');
    const other = beside === null ? null : placeOf(beside, get('beside-at'));
    return {
      view: 'letter',
      place,
      // A letter beside itself is a letter alone.
      beside: other?.letter === place.letter ? null : other,
      filter: { type: get('type'), kind: get('kind'), topic: get('topic') },
      match: readSpan(get('match')),
    };
  }
  return { view: 'nowhere' };
}

/**
 * @param address what to say
 * @returns the path and the query that say it: the other way round of `readAddress`
 */
export function writeAddress(address: Address): string {
  switch (address.view) {
    case 'letters': {
      const { filter, order, page, pick } = address;
      return write('/', { ...filter, ...order, ...page, pick });
    }
    case 'search':
      return write('/search', { q: address.query || null, in: address.scope, ...address.page });
    case 'letter': {
      const { place, beside, filter, match } = address;
      return write(`/letters/${idOf(place).split('/').map(encodeURIComponent).join('/')}`, {
        at: writeSpan(place.passage),
        beside: beside && idOf(beside),
        'beside-at': beside && writeSpan(beside.passage),
        ...filter,
        match: writeSpan(match),
      });
    }
    case 'nowhere':
      return '/';
  }
}

/**
 * @param address what the address bar says
 * @returns the same for all addresses that show the same page with something else chosen or filtered in it; another list
 *   of letters is another page
 */
export function pageOf(address: Address): string {
  switch (address.view) {
    case 'letters':
      return JSON.stringify(['letters', address.filter, address.page, address.pick]);
    case 'search':
      return JSON.stringify(['search', address.query, address.page]);
    case 'letter':
      return JSON.stringify(['letter', address.place.letter, address.beside?.letter]);
    case 'nowhere':
      return 'nowhere';
  }
}

/** @param valuesOf the values of each group */
export function listFilter(valuesOf: (group: FilterGroup) => readonly string[]): ListFilter {
  return {
    topic: valuesOf('topic'),
    experience: valuesOf('experience'),
    status: valuesOf('status'),
    outcome: valuesOf('outcome'),
    standing: valuesOf('standing'),
    motivation: valuesOf('motivation'),
    program: valuesOf('program'),
    'first-time': valuesOf('first-time'),
    drafts: valuesOf('drafts'),
  };
}

/** The id of what is chosen, or else of the letter. */
export function idOf({ letter, node }: Place): string {
  return node === null ? letter : `${letter}/${node}`;
}

function placeOf(id: string, at: string | null): Place {
  const slash = id.indexOf('/');
  return {
    letter: slash === -1 ? id : id.slice(0, slash),
    node: slash === -1 ? null : id.slice(slash + 1) || null,
    passage: readSpan(at),
  };
}

function readSpan(text: string | null): Span | null {
  const [, start, end] = text?.match(/^(\d{1,8}),(\d{1,8})$/) ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.end > span.start ? span : null;
}

function writeSpan(span: Span | null): string | null {
  return span && `${span.start},${span.end}`;
}

function write(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const said = Object.entries(parameters).flatMap(([name, values]) =>
    [values ?? []]
      .flat()
      .filter(Boolean)
      .map((value) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`),
  );
  return said.length === 0 ? path : `${path}?${said.join('&')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
