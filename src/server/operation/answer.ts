/** An answer that is ready to be sent: once, or as often as it is asked for. */
import crypto from 'node:crypto';
import { headEnd, headerLines, headStart, type Piece } from '../readyResponse.js';
import type { MediaType } from './mediaTypes.js';

/** In one call, which takes a quarter of the time that an object for it does; Node.js has it since 20.12. */
const hash: (text: string | Buffer) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'base64url')
    : (text) => crypto.createHash('sha256').update(text).digest('base64url');

/** A body of so many bytes or UTF-16 units is sent along with its head; of a longer one, no copy is made for that. */
const SHORT = 4096;

/** Headers that all answers share, in the two ways in which they are sent. */
export interface SharedHeaders {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** The same as they are sent. */
  readonly lines: string;
}

/** @param headers names and values in turn */
export function sharedHeaders(headers: readonly string[]): SharedHeaders {
  return { headers, lines: headerLines(headers) };
}

/** What is sent, and what it is known by. */
export abstract class Answer {
  /** The name of the operation that it answers, if it has one. */
  readonly operationName: string | null;
  /** The entity tag: the same for the same bytes, whichever server sends them. */
  readonly etag: string;
  /** How long the body is, in bytes. */
  readonly length: number;
  readonly #shared: SharedHeaders;

  constructor({ operationName, etag, length, shared }: Known) {
    this.operationName = operationName;
    this.etag = etag;
    this.length = length;
    this.#shared = shared;
  }

  /** In UTF-8. */
  abstract get body(): Buffer;

  /**
   * @param type the media type that it is sent as
   * @param now the time, in ms since 1970
   * @returns a whole response with status 200, head and body
   */
  abstract response(type: MediaType, now: number): readonly Piece[];

  /** The headers where it is sent as a media type, names and values in turn; the type and the length come first. */
  headers(type: MediaType): string[] {
    return [
      'content-type',
      `${type}; charset=utf-8`,
      'content-length',
      String(this.length),
      'etag',
      this.etag,
      ...this.#shared.headers,
    ];
  }

  /** The same headers as they are sent, in the head of a response. */
  protected head(type: MediaType, now: number): string {
    const own = `content-type: ${type}; charset=utf-8\r\ncontent-length: ${this.length}\r\netag: ${this.etag}\r\n`;
    return headStart + own + this.#shared.lines + headEnd(now);
  }

  /** The same answer in memory of its own, to be sent again. */
  kept(): KeptAnswer {
    return new KeptAnswer(this.body, {
      operationName: this.operationName,
      etag: this.etag,
      length: this.length,
      shared: this.#shared,
    });
  }
}

interface Known extends Pick<Answer, 'operationName' | 'etag' | 'length'> {
  readonly shared: SharedHeaders;
}

/** An answer that was computed just now. */
export class NewAnswer extends Answer {
  /** A short one is its text, which needs not be bytes before it is sent. */
  readonly #json: string | Buffer;

  /**
   * @param json the body
   * @param operationName the name of the operation that it answers
   * @param shared what every answer has
   */
  constructor(json: string, operationName: string | null, shared: SharedHeaders) {
    const text = json.length <= SHORT ? json : Buffer.from(json);
    const etag = `"${hash(text).slice(0, 22)}"`;
    super({ operationName, etag, length: Buffer.byteLength(text), shared });
    this.#json = text;
  }

  override get body(): Buffer {
    return typeof this.#json === 'string' ? Buffer.from(this.#json) : this.#json;
  }

  override response(type: MediaType, now: number): readonly Piece[] {
    const head = this.head(type, now);
    return typeof this.#json === 'string' ? [head + this.#json] : [Buffer.from(head, 'latin1'), this.#json];
  }
}

/** An answer that is sent again and again. */
export class KeptAnswer extends Answer {
  #body: Buffer;
  /** The response as it was last sent: mostly it is asked for as one type, and the date in it is that of a second. */
  #last: { readonly type: MediaType; readonly second: number; readonly pieces: readonly Buffer[] } | null =
    null;

  constructor(body: Buffer, known: Known) {
    super(known);
    this.#body = unshared(body);
  }

  override get body(): Buffer {
    return this.#body;
  }

  override response(type: MediaType, now: number): readonly Buffer[] {
    const second = Math.floor(now / 1000);
    const last = this.#last;
    if (last !== null && last.second === second && last.type === type) return last.pieces;
    const pieces = this.#pieces(Buffer.from(this.head(type, now), 'latin1'));
    this.#last = { type, second, pieces };
    return pieces;
  }

  #pieces(head: Buffer): readonly Buffer[] {
    if (this.length > SHORT) return [unshared(head), this.#body];
    // The body moves into the response: a short one is in memory once, too.
    const whole = unshared(Buffer.concat([head, this.#body]));
    this.#body = whole.subarray(head.length);
    return [whole];
  }
}

/** A copy in memory of its own: a short Buffer is a part of one of 8 KiB, which stays as long as it does. */
export function unshared(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
