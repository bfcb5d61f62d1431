/** Which fragments a document has, and which of them spread which; in time that grows with the document alone. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A definition that has a selection set. */
export type ExecutableNode = OperationDefinitionNode | FragmentDefinitionNode;

/** The fragments of a document, and how they hang together. */
export interface Fragments {
  /** Of several with one name the last, which is the one that graphql-js spreads. */
  readonly byName: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those of `byName`, each after all that it spreads, as far as there are no circles. */
  readonly ordered: readonly FragmentDefinitionNode[];
  /** The name of a fragment that spreads itself, directly or not; null where none does. */
  readonly circular: string | null;
  /**
   * The operations, and the fragments that nothing spreads: nobody runs those, but validation looks at them too.
   * Without circles, all else in the document is reached from these.
   */
  readonly roots: readonly ExecutableNode[];
}

/** @returns the fragments of a document, valid or not; spreads of what is missing lead nowhere */
export function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = new Map<string, FragmentDefinitionNode>();
  const links = new Map<ExecutableNode, readonly string[]>();
  const spread = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) byName.set(definition.name.value, definition);
    const names = spreadsIn(definition.selectionSet);
    links.set(definition, names);
    for (const name of names) spread.add(name);
  }
  const roots = definitions.filter(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ||
      byName.get(definition.name.value) !== definition ||
      !spread.has(definition.name.value),
  );
  return { byName, roots, ...order(byName, links) };
}

/** The names that are spread anywhere in a selection set, as often as they are. */
function spreadsIn(selectionSet: SelectionSetNode): readonly string[] {
  const names: string[] = [];
  const open = [selectionSet];
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.push(selection.name.value);
      else if (selection.selectionSet !== undefined) open.push(selection.selectionSet);
    }
  }
  return names;
}

/** Depth first, with a stack of its own: how long a chain of fragments is, a client decides. */
function order(
  byName: ReadonlyMap<string, FragmentDefinitionNode>,
  links: ReadonlyMap<ExecutableNode, readonly string[]>,
): Pick<Fragments, 'ordered' | 'circular'> {
  const ordered: FragmentDefinitionNode[] = [];
  const finished = new Map<FragmentDefinitionNode, boolean>();
  const open: { readonly fragment: FragmentDefinitionNode; next: number }[] = [];
  let circular: string | null = null;
  const enter = (fragment: FragmentDefinitionNode | undefined) => {
    if (fragment === undefined) return;
    const state = finished.get(fragment);
    if (state === false) circular ??= fragment.name.value;
    if (state !== undefined) return;
    finished.set(fragment, false);
    open.push({ fragment, next: 0 });
  };
  for (const start of byName.values()) {
    enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const name = links.get(top.fragment)?.[top.next];
      top.next += 1;
      if (name !== undefined) {
        enter(byName.get(name));
      } else {
        finished.set(top.fragment, true);
        ordered.push(top.fragment);
        open.pop();
      }
    }
  }
  return { ordered, circular };
}
