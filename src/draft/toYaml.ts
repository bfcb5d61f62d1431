/** Writes parts of a reading as YAML. */
import { Document, isCollection, isNode, isPair, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Fields that are short enough for a line, and those that are words of the letter. */
const ON_A_LINE = new Set([
  'organizations',
  'places',
  'people',
  'topics',
  'recommendedBy',
  'collaborators',
  'fundedBy',
  'tracks',
  'otherRoles',
  'period',
  'timeInField',
  'score',
  'rules',
  'drafts',
]);
const WORDS = new Set(['evidence', 'mentions', 'quote', 'level', 'exact', 'prefix', 'suffix']);

/**
 * @param value a part of a reading
 * @returns it as YAML, as people write it: without a line break at its end
 */
export function toYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value: node }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (ON_A_LINE.has(name) && isCollection(node) && !isNested(node)) node.flow = true;
      if (WORDS.has(name) && isNode(node)) quoteWords(node);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** Puts the words of the letter in quotation marks, as people write them. */
function quoteWords(node: Node): void {
  if (isScalar(node) && typeof node.value === 'string') node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(node)) for (const item of node.items) if (isNode(item)) quoteWords(item);
}

/** Whether a collection holds more than words and figures. */
function isNested({ items }: { readonly items: readonly unknown[] }): boolean {
  return items.some((item) => isCollection(isPair(item) ? item.value : item));
}
