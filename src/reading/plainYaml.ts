/**
 * Reads the YAML that readings are mostly made of: mappings, lists and values that stand on one line each. It is many
 * times as quick as a library, which keeps where everything stands, and gives up where the library may see it otherwise.
 */

/** Whether a text is more than this reads: other line breaks, tabs, and signs that cannot be seen. */
const UNUSUAL = /[^\n\u0020-\u007E\u00A0-\u2027\u202A-\uFEFE\uFF00-\uFFFF]/;

/** Lines that say nothing. */
const NOTHING = /(?: *(?:#[^\n]*)?\n)*/y;
const INDENT = / */y;
const REST = /(?: +#[^\n]*| *)\n/y;
const ITEM = /-(?: +|(?=\n))/y;
const KEY = /(?:([\p{L}\d][\p{L}\p{N}_-]{0,99})|"([^"\\\n]{1,99})"):(?=[ \n])/uy;
const SPACES = / +/y;
const DOUBLE_QUOTED = /"((?:[^"\\\n]|\\["\\n])*)"/y;
const SINGLE_QUOTED = /'((?:[^'\n]|'')*)'/y;
/** A value without quotation marks, in a line of its own, and among brackets. */
const PLAIN = /[\p{L}\d](?:[^\n: ]|:(?![ \n])| +(?![ #\n]))*/uy;
const PLAIN_IN_FLOW = /[\p{L}\d](?:[\p{L}\p{N}_ .-]*[\p{L}\p{N}_])?(?= *[,}\]])/uy;

const NULL = /^(?:null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** How deep values may lie in each other. */
const DEEPEST = 16;

/** What is thrown where a text is more than this reads. */
const UNSURE = new Error('This takes all of YAML.');

/**
 * @param text any text
 * @returns the mapping that it is in YAML 1.2, as plain JavaScript values; null where there is doubt
 */
export function parsePlainYaml(text: string): Readonly<Record<string, unknown>> | null {
  if (UNUSUAL.test(text)) return null;
  try {
    return new PlainYaml(`${text}\n`).read();
  } catch (error) {
    if (error === UNSURE) return null;
    throw error;
  }
}

/** Reads one text; it is at the first sign of a line after its indentation wherever a value of several lines begins. */
class PlainYaml {
  readonly #text: string;
  #at = 0;
  /** The column of the line that it is in, or of what a list has there; -1 at the end. */
  #column = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Record<string, unknown> {
    this.#nextLine();
    if (this.#column !== 0) throw UNSURE;
    const mapping = this.#mapping();
    // What is further in than any value of several lines goes on with the line before.
    if (this.#at < this.#text.length) throw UNSURE;
    return mapping;
  }

  #mapping(): Record<string, unknown> {
    const column = this.#column;
    const mapping: Record<string, unknown> = {};
    while (this.#column === column) this.#add(mapping, this.#key(), this.#valueOf(column, column));
    return mapping;
  }

  #list(): unknown[] {
    const column = this.#column;
    const list: unknown[] = [];
    while (this.#column === column) {
      const start = this.#at;
      if (!this.#take(ITEM)) break;
      if (this.#isKey()) {
        this.#column = column + this.#at - start;
        list.push(this.#within(() => this.#mapping()));
      } else {
        list.push(this.#valueOf(column, column + 1));
      }
    }
    return list;
  }

  /**
   * The value after a key or a list's dash.
   *
   * @param column that of the key or the dash
   * @param listColumn the least that a list below it may have
   */
  #valueOf(column: number, listColumn: number): unknown {
    if (!this.#take(REST)) {
      this.#take(SPACES);
      const value = this.#inLine(PLAIN);
      if (!this.#take(REST)) throw UNSURE;
      this.#nextLine();
      return value;
    }
    this.#nextLine();
    const isList = this.#text.startsWith('- ', this.#at) || this.#text.startsWith('-\n', this.#at);
    if (this.#column < (isList ? listColumn : column + 1)) return null;
    return this.#within(() => (isList ? this.#list() : this.#mapping()));
  }

  /** A value on one line; without quotation marks it is as `plain` has it. */
  #inLine(plain: RegExp): unknown {
    switch (this.#text[this.#at]) {
      case '"':
        return this.#match(DOUBLE_QUOTED).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
      case "'":
        return this.#match(SINGLE_QUOTED).replaceAll("''", "'");
      case '[':
        return this.#within(() => this.#flowList());
      case '{':
        return this.#within(() => this.#flowMapping());
      default:
        return plainValue(this.#match(plain));
    }
  }

  #flowList(): unknown[] {
    const list: unknown[] = [];
    this.#flow(']', () => list.push(this.#inLine(PLAIN_IN_FLOW)));
    return list;
  }

  #flowMapping(): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    this.#flow('}', () => {
      const key = this.#key();
      this.#take(SPACES);
      this.#add(mapping, key, this.#inLine(PLAIN_IN_FLOW));
    });
    return mapping;
  }

  /** What stands between two brackets, with commas between. */
  #flow(close: string, read: () => void): void {
    this.#at += 1;
    this.#take(SPACES);
    if (this.#skip(close)) return;
    do {
      this.#take(SPACES);
      read();
      this.#take(SPACES);
    } while (this.#skip(','));
    if (!this.#skip(close)) throw UNSURE;
  }

  #within<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw UNSURE;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #isKey(): boolean {
    KEY.lastIndex = this.#at;
    return KEY.test(this.#text);
  }

  #key(): string {
    KEY.lastIndex = this.#at;
    const found = KEY.exec(this.#text);
    if (found === null) throw UNSURE;
    this.#at = KEY.lastIndex;
    const [, plain, quoted] = found;
    const key = plain === undefined ? quoted : plainValue(plain);
    if (typeof key !== 'string' || key === '__proto__') throw UNSURE;
    return key;
  }

  #add(mapping: Record<string, unknown>, key: string, value: unknown): void {
    if (Object.hasOwn(mapping, key)) throw UNSURE;
    mapping[key] = value;
  }

  #nextLine(): void {
    this.#take(NOTHING);
    const start = this.#at;
    this.#take(INDENT);
    this.#column = this.#at === this.#text.length ? -1 : this.#at - start;
  }

  #skip(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #take(expression: RegExp): boolean {
    expression.lastIndex = this.#at;
    if (!expression.test(this.#text)) return false;
    this.#at = expression.lastIndex;
    return true;
  }

  /** What the expression finds here, or its group. */
  #match(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text);
    if (found === null) throw UNSURE;
    this.#at = expression.lastIndex;
    return found[1] ?? found[0];
  }
}

/** A value without quotation marks: a text, unless it looks like something else. */
function plainValue(source: string): unknown {
  if (NUMBER.test(source)) return Number(source);
  if (/^\d/.test(source)) throw UNSURE;
  if (NULL.test(source)) return null;
  return BOOLEAN.test(source) ? source.toLowerCase() === 'true' : source;
}
