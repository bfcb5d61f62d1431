/** Plans what becomes of what is suggested in a comment: a fact, more of one that is there, or nothing. */
import type { SuggestedPlace } from '../draft/draft.js';
import { rewriteSuggestion, type WrittenSuggestion } from '../draft/suggestions.js';
import { RedactionKind } from '../letter/enums.js';
import { key as keyFormat, readingSchema } from '../reading/readingSchema.js';
import { findPlaceholders, placeholderName } from '../reading/redactions.js';
import { RESERVED_KEY } from '../reading/references.js';
import { SourceFile } from '../reading/sourceFile.js';
import { asRecord, keysAt } from '../reading/validate.js';
import { type Path, parseYaml } from '../reading/yamlSource.js';
import { type Change, changeYaml } from './changeYaml.js';
import { type Edit, SUGGESTED } from './edit.js';
import { isSamePath, referencesTo, type WrittenFact } from './factsIn.js';
import { keyFrom } from './keyFrom.js';
import {
  type EditContext,
  EditRefused,
  factAt,
  type Plan,
  refuseNoSection,
  refuseProvenance,
  reviewed,
  united,
} from './plan.js';

/** @returns the way to a suggestion */
export function pathOf({ line }: Pick<WrittenSuggestion, 'line'>): Path {
  return [SUGGESTED, line];
}

/**
 * @param path a path of an edit
 * @param suggestions those of the reading
 * @returns the suggestion that it leads to; null where it leads to a fact
 * @throws EditRefused where it leads to a suggestion that there is not
 */
export function suggestionAt(
  path: Path,
  suggestions: readonly WrittenSuggestion[],
): WrittenSuggestion | null {
  if (path[0] !== SUGGESTED) return null;
  const found = suggestions.find((each) => isSamePath(pathOf(each), path));
  if (found === undefined) throw new EditRefused(`Nothing is suggested on line ${path[1]} of the reading.`);
  return found;
}

type SuggestionEdit = Extract<Edit, { readonly path: unknown }>;

/**
 * @param edit what a person does to a suggestion
 * @param suggestion what is suggested
 * @param facts those of the reading
 * @param context what the plan is made with
 * @returns what that changes: the comment goes, whatever comes of it
 * @throws EditRefused where it cannot be done
 */
export function planSuggestion(
  edit: SuggestionEdit,
  suggestion: WrittenSuggestion,
  facts: readonly WrittenFact[],
  context: EditContext,
): Plan {
  const without: Change = { comments: suggestion, by: '' };
  const plan = () => {
    switch (edit.type) {
      case 'reject':
        return { changes: [], path: null, told: null };
      case 'accept':
        return accept(suggestion, { fields: {} }, facts, context);
      case 'correct':
        refuseProvenance(edit.fields);
        return accept(suggestion, edit, facts, context);
      case 'merge':
        return merge(suggestion, factAt(facts, edit.into), context);
      case 'rename':
        throw new EditRefused('What is suggested has no key yet: accept it first.');
    }
  };
  const { changes, ...rest } = plan();
  return { ...rest, changes: [without, ...changes] };
}

/** What a person says otherwise: fields, and where the fact is to stand. */
type Correction = Pick<Extract<Edit, { type: 'correct' }>, 'fields' | 'section'>;

function accept(
  suggestion: WrittenSuggestion,
  correction: Correction,
  facts: readonly WrittenFact[],
  context: EditContext,
): Plan {
  if (suggestion.key === null) return say(factAt(facts, suggestion.place), suggestion, correction, context);
  if (suggestion.place[0] === 'redactions')
    return reveal(suggestion.key, suggestion, correction, facts, context);
  return add(suggestion.key, suggestion, correction, facts, context);
}

/** Makes a new fact. */
function add(
  key: string,
  { place, fact }: WrittenSuggestion,
  { fields, section }: Correction,
  facts: readonly WrittenFact[],
  { today }: EditContext,
): Plan {
  const above: Path = section ?? place;
  if (isSamePath(above, ['outcomes']))
    throw new EditRefused('It came of an experience, and nobody has said of which: correct it, and say so.');
  refuseNoSection(above, facts);
  const path = [...above, freeKey(key, String(above.at(-1)), facts)];
  const { draft } = fact;
  const said = { ...(above.at(-1) === place[0] ? fact : { draft }), ...fields };
  const to = inOrder(draft === undefined ? said : { ...said, draft, reviewed: today }, path);
  return { changes: [{ set: path, to }], path, told: null };
}

/** The key itself, where it is one and no other fact has it. */
function freeKey(key: string, section: string, facts: readonly WrittenFact[]): string {
  const taken = new Set(facts.flatMap((each) => each.key ?? []));
  const isFree = keyFormat.safeParse(key).success && !RESERVED_KEY.test(key) && !taken.has(key);
  return isFree ? key : keyFrom(key, section, taken);
}

/** The fields that say something, in the order of the format. */
function inOrder(fields: Readonly<Record<string, unknown>>, path: Path): Readonly<Record<string, unknown>> {
  const order = keysAt(readingSchema, path);
  const place = ([name]: readonly [string, unknown]) =>
    order.includes(name) ? order.indexOf(name) : order.length;
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said.toSorted((a, b) => place(a) - place(b)));
}

/** Says more of a fact that is there; all of one that a draft could not find. */
function say(
  into: WrittenFact,
  { fact }: WrittenSuggestion,
  { fields }: Correction,
  { today }: EditContext,
): Plan {
  const said = inOrder({ ...fact, ...fields }, into.path);
  const isMissing = Object.values(into.fields).every((value) => value === null);
  const authored = Object.entries(said.draft === undefined ? {} : { draft: said.draft, reviewed: today });
  return {
    changes: [
      ...united(into, said),
      ...(isMissing ? authored.map(([name, to]): Change => ({ set: [...into.path, name], to })) : []),
    ],
    path: into.path,
    told: null,
  };
}

/** Sections of what has a name: of which of them that is, nobody may have known. */
const NAMED: readonly string[] = ['people', 'organizations', 'places'];

function merge({ place, key, fact }: WrittenSuggestion, into: WrittenFact, { today }: EditContext): Plan {
  const [section] = place;
  const isOwn = into.section === section;
  if (key === null || !(isOwn || (NAMED.includes(section) && NAMED.includes(into.section))))
    throw new EditRefused('Only two facts of one section can be made one.');
  // Of what is of another section only the places where it is named are true of it.
  const { mentions } = fact;
  const changes = united(into, isOwn ? fact : { mentions });
  return { changes: [...changes, ...reviewed(into, today)], path: into.path, told: null };
}

/** The section of what a placeholder of a kind hides, and what has to be said of it. */
const HIDDEN: Readonly<Record<RedactionKind, readonly [section: string, fields: object]>> = {
  [RedactionKind.PERSON]: ['people', { role: 'OTHER' }],
  [RedactionKind.ORGANIZATION]: ['organizations', {}],
  [RedactionKind.PLACE]: ['places', {}],
};

/** Says what a placeholder hides, and names that wherever the placeholder stands. */
function reveal(
  placeholder: string,
  { fact }: WrittenSuggestion,
  { fields }: Correction,
  facts: readonly WrittenFact[],
  { reading, letter, quote }: EditContext,
): Plan {
  const said = { ...fact, ...fields }.kind;
  const kind = Object.values(RedactionKind).find((each) => each === said);
  if (kind === undefined)
    throw new EditRefused(
      'It hides a PERSON, an ORGANIZATION or a PLACE. Where it hides no name, there is nothing to accept.',
    );
  const declared = readingSchema.shape.redactions.safeParse(asRecord(reading).redactions).data;
  const kinds = new Map([...Object.entries(declared ?? {}), [placeholder, kind] as const]);
  const found = findPlaceholders(letter, kinds).placeholders.filter(
    ({ exact }) => placeholderName(exact) === placeholderName(placeholder),
  );
  const [section, needed] = HIDDEN[kind];
  const taken = new Set(facts.flatMap((each) => each.key ?? []));
  const named = found.map((place) => {
    const mentions = quote(place);
    if (mentions === null)
      throw new EditRefused('The letter has it too often for quotes to fit each place alone.');
    const key = keyFrom(placeholder, section, taken);
    taken.add(key);
    return { path: [section, key], to: { ...needed, mentions } };
  });
  return {
    changes: [
      { set: ['redactions', placeholder], to: kind },
      ...named.map(({ path, to }): Change => ({ set: path, to })),
    ],
    path: named[0]?.path ?? null,
    told:
      named.length > 1
        ? `It stands in ${named.length} places, each for something of its own: merge those that are one.`
        : null,
  };
}

/**
 * @param suggestions those of a reading
 * @param fact a fact that is to have another key
 * @param to that key
 * @returns what makes the suggestions refer to it by that
 */
export function followInComments(
  suggestions: readonly WrittenSuggestion[],
  { path, section, key }: WrittenFact,
  to: string,
): readonly Change[] {
  return suggestions.toReversed().flatMap((suggestion): readonly Change[] => {
    const { place, content } = suggestion;
    const [first, ...rest] = place;
    const isOfIt = isSamePath(place.slice(0, path.length), path);
    const moved: SuggestedPlace = isOfIt
      ? [first, ...rest.map((step, index) => (index === path.length - 2 ? to : step))]
      : place;
    const { value } = parseYaml(new SourceFile('reading.yaml', content));
    const references = key === null ? [] : referencesTo(value, section, key);
    const changed = changeYaml(
      content,
      references.map((reference) => ({ set: reference, to })),
      () => [],
    );
    if (changed === null || (!isOfIt && references.length === 0)) return [];
    return [{ comments: suggestion, by: rewriteSuggestion(suggestion, moved, changed) }];
  });
}
