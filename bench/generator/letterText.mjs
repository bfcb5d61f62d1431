/** A letter while it is written: its text, and where in it everything stands. Offsets are UTF-16 units. */

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ label: string, text: string }} Part a stretch of a sentence that has a label
 * @typedef {{ whole: Span, [label: string]: Span }} Written where a sentence and its labelled parts stand
 */

/**
 * @param {string} label what the stretch is called afterwards
 * @param {string} text its words
 * @returns {Part} for a hole of `say`
 */
export function part(label, text) {
  return { label, text };
}

/** Gathers sentences into paragraphs, and turns places in them into quotes that fit nowhere else. */
export class LetterText {
  #text = '';
  #separator = '';

  /** @returns {string} the letter so far */
  get text() {
    return this.#text;
  }

  /**
   * Begins a paragraph with the next sentence.
   *
   * @param {string} [separator] the line breaks before it
   */
  paragraph(separator = '\n\n') {
    if (this.#text !== '') this.#separator = separator;
  }

  /**
   * Writes a sentence: a template whose holes are words, or parts with a label.
   *
   * @param {readonly string[]} words
   * @param {...(string | number | Part)} holes
   * @returns {Written}
   */
  say(words, ...holes) {
    this.#text += this.#separator;
    this.#separator = ' ';
    const start = this.#text.length;
    /** @type {Record<string, Span>} */
    const parts = {};
    for (const [index, word] of words.entries()) {
      this.#text += word;
      const hole = holes[index];
      if (typeof hole === 'object') {
        parts[hole.label] = { start: this.#text.length, end: this.#text.length + hole.text.length };
        this.#text += hole.text;
      } else if (hole !== undefined) {
        this.#text += hole;
      }
    }
    return { ...parts, whole: { start, end: this.#text.length } };
  }

  /**
   * @param {Span} span a place in the finished letter
   * @returns {string | { exact: string, prefix: string, suffix: string }} a quote of it, with as many
   *   words around it as it takes to fit this place only
   */
  quote({ start, end }) {
    const text = this.#text;
    let from = start;
    let to = end;
    while (isRepeated(text, text.slice(from, to))) {
      const before = from;
      from = wordStart(text, from);
      if (isRepeated(text, text.slice(from, to))) to = wordEnd(text, to);
      if (from === before && to === text.length) break;
    }
    const exact = text.slice(start, end);
    const prefix = text.slice(from, start);
    const suffix = text.slice(end, to);
    if (/[«»]/u.test(prefix + exact + suffix)) return { exact, prefix, suffix };
    return prefix === '' && suffix === '' ? exact : `${prefix}«${exact}»${suffix}`;
  }
}

/** Whether some words stand in a text more than once; overlapping places count apart. */
function isRepeated(text, words) {
  return text.indexOf(words, text.indexOf(words) + 1) !== -1;
}

/** Where the word before a place begins. */
function wordStart(text, place) {
  return Math.max(0, text.slice(0, place).search(/\S+\s*$/u));
}

/** Where the word after a place ends. */
function wordEnd(text, place) {
  return place + (/^\s*\S+/u.exec(text.slice(place))?.[0].length ?? text.length - place);
}
