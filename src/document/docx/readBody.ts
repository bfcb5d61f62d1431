/** The text of a Word document's body: paragraphs, lists, tables, notes. */
import { Flow } from '../flow.js';
import { isAddressLost } from '../links.js';
import type { LossCounter, LossKind } from '../loss.js';
import { readXml } from './readXml.js';
import { isOn, type ListMarkers, type ListPlace, type Styles } from './styles.js';

/** The parts of a document that its text is made of. */
export interface DocumentParts {
  /** `word/document.xml`. */
  readonly body: string;
  /** `word/footnotes.xml` and `word/endnotes.xml`; null where there is none. */
  readonly notes: Readonly<Record<NoteKind, string | null>>;
  /** The addresses behind links, by their ids. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly styles: Styles;
  readonly markers: ListMarkers;
  readonly losses: LossCounter;
}

type NoteKind = 'footnote' | 'endnote';

/** What is left out with all that is in it, by what it is counted as; null where it is not counted. */
const LEFT_OUT: Readonly<Record<string, LossKind | null>> = {
  'w:del': 'deletions',
  'w:moveFrom': null,
  'w:instrText': null,
  'w:object': 'embedded',
  'w:rt': null,
  'w:pPrChange': null,
  'w:rPrChange': null,
  'w:tblPrChange': null,
  'w:trPrChange': null,
  'w:tcPrChange': null,
  'w:sectPrChange': null,
  // The same once more, for programs that do not know the newer form.
  'mc:Fallback': null,
};

/** What is counted, whatever is in it. */
const COUNTED: Readonly<Record<string, LossKind>> = {
  'w:ins': 'insertions',
  'w:commentReference': 'comments',
  'w:altChunk': 'embedded',
  'pic:pic': 'images',
  'v:imagedata': 'images',
  'c:chart': 'embedded',
  'dgm:relIds': 'embedded',
  'w:sym': 'symbols',
  'm:oMath': 'math',
};

/** Where properties stand, and no text: a name there is not what it is elsewhere. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sectPr', 'w:sdtPr']);

/** A stretch of the document that has paragraphs: the body, a cell, a text box, a note. */
interface Story {
  readonly flow: Flow;
  /** Whether the paragraph before is in a list. */
  inList: boolean;
  /** What is put in after the paragraph. */
  boxes: Flow[];
}

/** @returns the text of the document, its notes at the end */
export function readBody(parts: DocumentParts): string {
  const whole = new Flow(parts.losses);
  const notes: Record<NoteKind, Map<string, Flow>> = { footnote: new Map(), endnote: new Map() };
  write(parts.body, whole, parts, (kind, id, flow) => {
    notes[kind].set(id, flow.note());
  });
  for (const kind of ['footnote', 'endnote'] as const) {
    const source = parts.notes[kind];
    if (source !== null) writeNotes(source, kind, notes[kind], parts);
  }
  return whole.toString();
}

/** Writes each note into the text that was kept for it. */
function writeNotes(
  source: string,
  kind: NoteKind,
  notes: ReadonlyMap<string, Flow>,
  parts: DocumentParts,
): void {
  const unasked = new Flow(parts.losses);
  write(source, unasked, parts, () => {}, {
    name: `w:${kind}`,
    flowOf: ({ 'w:id': id = '' }) => notes.get(id) ?? unasked.part(),
  });
}

/** Elements that are written into texts of their own. */
interface Separate {
  readonly name: string;
  flowOf(attributes: Readonly<Record<string, string>>): Flow;
}

function write(
  source: string,
  flow: Flow,
  { addresses, styles, markers, losses }: DocumentParts,
  onNote: (kind: NoteKind, id: string, flow: Flow) => void,
  separate?: Separate,
): void {
  const stories: Story[] = [{ flow, inList: false, boxes: [] }];
  const story = (): Story => stories.at(-1) ?? { flow, inList: false, boxes: [] };
  const enter = (part: Flow) => stories.push({ flow: part, inList: false, boxes: [] });
  const rows: Flow[][] = [];
  const tables: { hasCells: boolean }[] = [];
  const path: string[] = [];
  /** How deep what is left out began; 0 where nothing is. */
  let leftOutFrom = 0;
  let properties = 0;
  let isBegun = false;
  let place: ListPlace | null = null;
  let isHidden = false;
  let isPlaceholder = false;
  let link: { readonly address: string; words: string } | null = null;

  const leaveOut = (kind: LossKind | null) => {
    leftOutFrom = path.length;
    if (kind !== null) losses.add(kind);
  };
  /** A paragraph begins when its properties are known. */
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    const current = story();
    const marker = place === null ? '' : markers.next(place);
    if (marker !== '') {
      if (!current.inList) current.flow.openList();
      current.flow.item(marker);
    } else if (current.inList) current.flow.closeList();
    current.inList = marker !== '';
  };
  const leave = (): Flow => {
    const { flow: part, inList } = stories.pop() ?? story();
    if (inList) part.closeList();
    return part;
  };

  readXml(source, {
    open(name, attributes) {
      path.push(name);
      if (leftOutFrom > 0) return;
      const value = attributes['w:val'] ?? '';
      if (PROPERTIES.has(name)) properties += 1;
      if (properties > 0) {
        const inParagraph = path.includes('w:pPr');
        if (name === 'w:pStyle') place = styles.listOf(value);
        if (name === 'w:numId' && inParagraph) place = { list: value, level: place?.level ?? 0 };
        if (name === 'w:ilvl' && inParagraph) place = { list: place?.list ?? '0', level: Number(value) };
        if (name === 'w:vanish' && !inParagraph) isHidden = isOn(attributes);
        if (name === 'w:rStyle' && !inParagraph) isHidden = styles.hides(value);
        if (name === 'w:showingPlcHdr') isPlaceholder = isOn(attributes);
        if (LEFT_OUT[name] !== undefined) leaveOut(null);
        return;
      }
      const leftOut = LEFT_OUT[name];
      if (leftOut !== undefined) {
        leaveOut(leftOut);
        return;
      }
      const counted = COUNTED[name];
      if (counted !== undefined) losses.add(counted);
      if (separate?.name === name) enter(separate.flowOf(attributes));
      if (name === 'w:sdtContent' && isPlaceholder) leaveOut('hidden');
      if (name === 'w:sdtContent') isPlaceholder = false;
      if (name === 'w:p') {
        isBegun = false;
        place = null;
      }
      if (name === 'w:r') {
        begin();
        isHidden = false;
      }
      if (name === 'w:tab' || name === 'w:ptab') story().flow.tab();
      if (name === 'w:cr') story().flow.hardBreak();
      if (name === 'w:br') {
        if (attributes['w:type'] === 'page') story().flow.endBlock();
        else story().flow.hardBreak();
      }
      if (name === 'w:noBreakHyphen') story().flow.text('\u2011');
      if (name === 'w:softHyphen') story().flow.text('\u00AD');
      if (name === 'w:footnoteReference') onNote('footnote', attributes['w:id'] ?? '', story().flow);
      if (name === 'w:endnoteReference') onNote('endnote', attributes['w:id'] ?? '', story().flow);
      if (name === 'w:hyperlink')
        link = { address: addresses.get(attributes['r:id'] ?? '') ?? '', words: '' };
      if (name === 'w:tbl') {
        closeListOf(story());
        story().flow.endBlock();
        tables.push({ hasCells: false });
      }
      if (name === 'w:tr') rows.push([]);
      if (name === 'w:tc') {
        const cell = story().flow.part();
        rows.at(-1)?.push(cell);
        enter(cell);
      }
      if (name === 'w:txbxContent') enter(story().flow.part());
    },
    close(name) {
      const isLeftOut = leftOutFrom > 0;
      if (leftOutFrom === path.length) leftOutFrom = 0;
      path.pop();
      if (isLeftOut) return;
      if (PROPERTIES.has(name)) {
        properties -= 1;
        if (name === 'w:pPr') begin();
        return;
      }
      if (properties > 0) return;
      if (name === 'w:p') {
        begin();
        const { flow: current, inList, boxes } = story();
        if (inList) current.endLine();
        else current.endBlock();
        for (const box of boxes.splice(0)) current.append(box);
      }
      if (name === 'w:hyperlink' && link !== null) {
        if (isAddressLost(link.address, link.words)) losses.add('links');
        link = null;
      }
      if (name === 'w:tc') leave();
      if (name === 'w:tr') {
        const table = tables.at(-1);
        const hasCells = story().flow.row(rows.pop() ?? []);
        if (table !== undefined && hasCells) table.hasCells = true;
      }
      if (name === 'w:tbl') {
        story().flow.endBlock();
        if (tables.pop()?.hasCells === true) losses.add('tables');
      }
      if (name === 'w:txbxContent') {
        const box = leave();
        story().boxes.push(box);
        // The paragraph around it goes on.
        isBegun = true;
      }
      if (separate?.name === name) leave();
    },
    text(words) {
      const name = path.at(-1);
      if (leftOutFrom > 0 || properties > 0 || (name !== 'w:t' && name !== 'm:t')) return;
      if (isHidden) {
        if (words.trim() !== '') losses.add('hidden');
        return;
      }
      if (link !== null) link.words += words;
      story().flow.text(words);
    },
  });
  const last = story();
  closeListOf(last);
  last.flow.endBlock();
}

function closeListOf(story: Story): void {
  if (story.inList) story.flow.closeList();
  story.inList = false;
}
