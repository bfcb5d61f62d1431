/** Markdown (CommonMark) to text. */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { decodeText } from './decodeText.js';
import { Flow } from './flow.js';
import { isAddressLost } from './links.js';
import type { LossCounter } from './loss.js';

/** Settings in YAML that some programs keep before the text. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * @param bytes the file
 * @param losses what counts the losses
 * @returns its text: headings and items of lists as lines
 * @throws DocumentError if it cannot be decoded
 */
export function readMarkdown(bytes: Uint8Array, losses: LossCounter): string {
  const source = decodeText(bytes);
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? '';
  if (frontMatter !== '') losses.add('frontMatter');
  const flow = new Flow(losses);
  write(fromMarkdown(source.slice(frontMatter.length)), flow);
  return flow.toString();
}

function write(node: Nodes, flow: Flow): void {
  const inside = () => {
    for (const child of childrenOf(node)) write(child, flow);
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      flow.text(node.value);
      return;
    case 'break':
      flow.hardBreak();
      return;
    case 'code':
      flow.endBlock();
      flow.verbatim(node.value);
      flow.endBlock();
      return;
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value.trim())) flow.hardBreak();
      else if (!node.value.startsWith('<!--')) flow.losses.add('markup');
      return;
    case 'image':
    case 'imageReference':
      flow.losses.add('images');
      return;
    case 'link':
      if (isAddressLost(node.url, wordsOf(node))) flow.losses.add('links');
      inside();
      return;
    case 'linkReference':
      flow.losses.add('links');
      inside();
      return;
    case 'list': {
      flow.openList();
      const start = node.start ?? 1;
      for (const [index, item] of node.children.entries()) {
        flow.item(node.ordered === true ? `${start + index}.` : '•');
        write(item, flow);
        flow.endLine();
      }
      flow.closeList();
      return;
    }
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'thematicBreak':
      flow.endBlock();
      inside();
      flow.endBlock();
      return;
    default:
      inside();
  }
}

function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? node.children : [];
}

function wordsOf(node: Nodes): string {
  return 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');
}
