/** Reads XML tag by tag. It may have no document type, so that no entity of its own is ever expanded or loaded. */
import { Parser } from 'htmlparser2';
import { DocumentError } from '../documentError.js';
import { DEEPEST } from '../limits.js';
import { tooDeep } from '../tooDeep.js';

/** What is told of an XML file; names are as they are written, with their prefixes. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(words: string): void;
}

/**
 * @param source an XML file
 * @param handler told of its tags and texts
 * @throws DocumentError if it has a document type, or is nested too deeply
 */
export function readXml(source: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.toLowerCase() !== '!doctype') return;
        throw new DocumentError(
          'Its XML has a document type of its own, as no Word document has.',
          'Open it in a word processor, and save it again.',
        );
      },
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw tooDeep();
        handler.open(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        handler.close?.(name);
      },
      ontext(words) {
        handler.text?.(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
}
