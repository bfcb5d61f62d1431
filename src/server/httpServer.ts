/** An HTTP server that knows what is under way, and ends when the last answer is sent, whatever connections clients keep open. */
import { type RequestListener, Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Settings } from './settings.js';

/** How long a closing server waits for the rest of a request, in ms. */
const UPLOAD_GRACE = 10_000;
/** Longer than load balancers keep a connection (ms), so that they and not we are the first to end it. */
export const KEEP_ALIVE = 72_000;
/** How long a client may take to receive an answer that is ready: at least once, and at most twice so long, in ms. */
const RECEIVING = 60_000;
/** How long a closing server waits for a request on a connection that it has taken already, in ms. */
const LAST_CALL = 100;
/** How often slow senders are looked for, in ms. */
const CHECK_INTERVAL = 1_000;

/** The settings that it goes by. */
export type HttpSettings = Pick<Settings, 'maxHeader' | 'maxSending'>;

/**
 * Node's own server waits on closing for connections on which nothing was asked yet, which browsers open
 * ahead of need, and for those that stay open after the answer; and it cuts answers off that are written
 * but not sent.
 */
export class HttpServer extends Server {
  readonly #connections = new Set<Socket>();
  /** Answers on their way. */
  readonly #answers = new Set<ServerResponse>();
  /** Answers begun in this turn of the event loop: most are sent before its end, and need not be watched. */
  readonly #begun: ServerResponse[] = [];
  #isDraining = false;
  /** Whether connections without a request on them have to wait a moment longer for one. */
  #isLastCall = false;

  constructor(answer: RequestListener, { maxHeader, maxSending }: HttpSettings) {
    super({
      requireHostHeader: false,
      keepAliveTimeout: KEEP_ALIVE,
      // Node refuses a head of just this size, too.
      maxHeaderSize: maxHeader + 1,
      headersTimeout: maxSending,
      requestTimeout: maxSending,
      connectionsCheckingInterval: CHECK_INTERVAL,
    });
    const begun = this.#begun;
    const endTurn = () => {
      this.#watchUnsent();
      if (!this.listening) this.closeIdleConnections();
    };
    this.on('request', (request, response) => {
      if (begun.push(response) === 1) setImmediate(endTurn);
      if (this.#isDraining || !this.listening) response.setHeader('Connection', 'close');
      answer(request, response);
    });
    // What is expected and cannot be is no reason not to answer; Node would, with none of our headers.
    this.on('checkExpectation', (request, response) => this.emit('request', request, response));
    this.on('connection', (socket: Socket) => {
      this.#connections.add(socket);
      socket.once('close', () => {
        this.#connections.delete(socket);
        // Answers that waited for others on the connection are not told of its end.
        for (const response of this.#answers)
          if (response.req.socket === socket) this.#answers.delete(response);
      });
    });
    this.#cutOffSlowReceivers();
  }

  /** A timer for all connections: one for each, as `setTimeout` of a server sets it, is renewed with each request. */
  #cutOffSlowReceivers(): void {
    let earlier: ReadonlySet<ServerResponse> = new Set();
    const timer = setInterval(() => {
      for (const response of this.#answers) if (earlier.has(response)) response.destroy();
      earlier = new Set([...this.#answers].filter(({ writableEnded }) => writableEnded));
    }, RECEIVING);
    timer.unref();
    this.once('close', () => clearInterval(timer));
  }

  /** How many requests are being answered. */
  get underWay(): number {
    this.#watchUnsent();
    return this.#answers.size;
  }

  /** Whether more requests than that are being answered; costs next to nothing where there are not. */
  isBusy(limit: number): boolean {
    return this.#answers.size + this.#begun.length > limit && this.underWay > limit;
  }

  #watchUnsent(): void {
    for (const response of this.#begun) {
      if (response.writableFinished || response.destroyed || response.req.socket.destroyed) continue;
      this.#answers.add(response);
      response.on('close', () => {
        this.#answers.delete(response);
        if (!this.listening) this.closeIdleConnections();
      });
    }
    this.#begun.length = 0;
  }

  /**
   * Goes on as before, but tells clients that each answer is the last on its connection: when it closes, nobody
   * is about to send a request on one.
   */
  drain(): void {
    this.#isDraining = true;
  }

  /** Takes no more connections, and gives requests that have begun ten seconds to come to their end. */
  override close(callback?: (error?: Error) => void): this {
    setTimeout(() => {
      for (const { req } of this.#answers) if (!req.complete) req.socket.destroy();
    }, UPLOAD_GRACE).unref();
    this.#isLastCall = true;
    setTimeout(() => {
      this.#isLastCall = false;
      this.closeIdleConnections();
    }, LAST_CALL);
    return super.close(callback);
  }

  /** Ends all connections without an answer on its way; the others are told that theirs is the last. */
  override closeIdleConnections(): void {
    this.#watchUnsent();
    for (const response of this.#answers)
      if (!response.headersSent) response.setHeader('Connection', 'close');
    if (this.#isLastCall) return;
    const busy = new Set(Array.from(this.#answers, ({ req }) => req.socket));
    for (const socket of this.#connections) if (!busy.has(socket)) socket.destroySoon();
  }
}
