/** An HTTP server that ends when the last answer is sent, whatever connections clients keep open. */
import { type RequestListener, Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long a closing server waits for the rest of a request, in ms. */
const UPLOAD_GRACE = 10_000;

/**
 * Node's own server waits on closing for connections on which nothing was asked yet, which browsers open
 * ahead of need, and for those that stay open after the answer; and it cuts answers off that are written
 * but not sent.
 */
export class HttpServer extends Server {
  readonly #connections = new Set<Socket>();
  readonly #answers = new Set<ServerResponse>();

  constructor(answer: RequestListener) {
    // Longer than load balancers keep a connection (ms), so that they and not we are the first to end it.
    super({ requireHostHeader: false, keepAliveTimeout: 72_000 }, answer);
    this.on('connection', (socket: Socket) => {
      this.#connections.add(socket);
      socket.once('close', () => this.#connections.delete(socket));
    });
    this.on('request', (_request, response) => {
      this.#answers.add(response);
      response.once('close', () => {
        this.#answers.delete(response);
        if (!this.listening) this.closeIdleConnections();
      });
    });
  }

  /** Takes no more connections, and gives requests that have begun ten seconds to come to their end. */
  override close(callback?: (error?: Error) => void): this {
    setTimeout(() => {
      for (const { req } of this.#answers) if (!req.complete) req.socket.destroy();
    }, UPLOAD_GRACE).unref();
    return super.close(callback);
  }

  /** Ends all connections without an answer on its way; the others are told that theirs is the last. */
  override closeIdleConnections(): void {
    const busy = new Set(Array.from(this.#answers, ({ req }) => req.socket));
    for (const socket of this.#connections) if (!busy.has(socket)) socket.destroySoon();
    for (const response of this.#answers)
      if (!response.headersSent) response.setHeader('Connection', 'close');
  }
}
