/** Reads off a document what decides whether and how it is planned. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What there is to know before anything is planned. */
export interface DocumentFacts {
  /** The document's fragments by name. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The names of all fields, anywhere in the document. */
  readonly fields: ReadonlySet<string>;
  /** The names of the variables that `@skip` and `@include` look at, anywhere in the document. */
  readonly conditions: ReadonlySet<string>;
}

/** @param document a valid document */
export function documentFacts(document: DocumentNode): DocumentFacts {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const fields = new Set<string>();
  const conditions = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if ('selectionSet' in definition) look(definition.selectionSet);
  }
  return { fragments, fields, conditions };

  function look({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      for (const directive of selection.directives ?? []) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') continue;
        const condition = directive.arguments?.[0]?.value;
        if (condition?.kind === Kind.VARIABLE) conditions.add(condition.name.value);
      }
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) look(selection.selectionSet);
    }
  }
}
