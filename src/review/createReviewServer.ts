/** The server of a review, for one person on this machine: the page, and what it asks and writes. */
import { randomUUID } from 'node:crypto';
import { type FastifyError, type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { z } from 'zod';
import { FolderError } from '../corpus/folderError.js';
import { sendPage } from '../server/assets.js';
import { NOT_KEPT, pairs } from '../server/headers.js';
import { HttpServer } from '../server/httpServer.js';
import { READER_POLICY, readerFiles, readPage } from '../server/reader.js';
import { schemaController } from '../server/schemaController.js';
import { defaultSettings } from '../server/settings.js';
import { createDoor } from './admission.js';
import { editSchema } from './edit.js';
import { fieldsBySection } from './fields.js';
import { LetterReview } from './letterReview.js';
import type { Outcome } from './messages.js';
import { progressOf, reviewFolders } from './reviewFolders.js';

/** What a server is made of. */
export interface ReviewServerOptions {
  /** The folder of letters, or of one letter. */
  readonly directory: string;
  /** The day on which something is reviewed, as ISO 8601 has it. */
  readonly today: () => string;
  /** Told of an error of ours, and of the id that the page has of it. */
  readonly onError: (error: unknown, id: string) => void;
}

/** The server, and how to get in. */
export interface ReviewServer {
  readonly server: FastifyInstance;
  /** Listens on this machine alone, and gives the address that opens the page, once. */
  readonly listen: (port: number) => Promise<string>;
}

/** The most that a page sends at once, in bytes. */
const MOST_SENT = 256 * 1024;
const HOST = '127.0.0.1';

const name = z.string().min(1).max(4096);
const letterQuery = z.object({ letter: name });
const quoteQuery = z.object({ letter: name, start: z.coerce.number().int(), end: z.coerce.number().int() });
const stepBody = z.strictObject({ letter: name, version: z.string() });
const editBody = z.strictObject({ letter: name, version: z.string(), edit: editSchema });

const STATUS: Readonly<Record<Outcome['status'], number>> = { done: 200, refused: 422, stale: 409 };

/**
 * @param options what is reviewed
 * @returns a server that writes to the readings in the folder
 * @throws FolderError if there is no such folder; Error when the build has not put the page into dist
 */
export async function createReviewServer({
  directory,
  today,
  onError,
}: ReviewServerOptions): Promise<ReviewServer> {
  await reviewFolders(directory);
  const page = await readPage('review.html');
  const fields = fieldsBySection();
  const door = createDoor();
  const server = fastify({
    serverFactory: (answer) => new HttpServer(answer, defaultSettings),
    bodyLimit: MOST_SENT,
    schemaController,
    return503OnClosing: false,
    frameworkErrors: (_error, _request, reply) => refuse(reply, 400, 'This address cannot be read.'),
  });
  server.removeContentTypeParser('text/plain');

  server.addHook('onRequest', async (request, reply) => {
    for (const [header, value] of pairs(NOT_KEPT)) reply.header(header, value);
    const { method, url, headers, raw } = request;
    const admission = door.admit({ method, url, headers, port: raw.socket.localPort ?? 0 });
    if (admission.of === 'refused') return refuse(reply, admission.status, admission.message);
    if (admission.of === 'entrance') return reply.header('set-cookie', admission.cookie).redirect('/', 303);
  });
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error instanceof RequestError || error instanceof FolderError)
      return refuse(reply, error instanceof RequestError ? error.status : 404, error.message);
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, ADVICE[error.code] ?? error.message);
    const id = randomUUID();
    onError(error, id);
    return refuse(
      reply,
      500,
      `Something went wrong that should not. The terminal says more, with the id ${id}.`,
    );
  });
  server.setNotFoundHandler((request, reply) =>
    refuse(reply, 404, `There is no ${request.method} ${request.url} here.`),
  );

  /** By the path of a folder: what was done to each since the server began. */
  const reviews = new Map<string, LetterReview>();
  const reviewOf = async (letter: string): Promise<LetterReview> => {
    const { folders, topics } = await reviewFolders(directory);
    const folder = folders.find((each) => each.name === letter);
    if (folder === undefined)
      throw new RequestError(404, `There is no letter ${letter} in the folder any more.`);
    const review = reviews.get(letter) ?? new LetterReview(folder, topics);
    reviews.set(letter, review);
    return review;
  };
  const answer = (reply: FastifyReply, outcome: Outcome) => reply.code(STATUS[outcome.status]).send(outcome);

  await readerFiles(server);
  for (const path of ['/', '/letters/*'])
    server.get(path, (_request, reply) => sendPage(reply, page, READER_POLICY));
  server.get('/api/fields', () => fields);
  server.get('/api/letters', async () => (await reviewFolders(directory)).folders.map(progressOf));
  server.get('/api/letter', async ({ query }) => (await reviewOf(valid(letterQuery, query).letter)).look());
  server.get('/api/quote', async ({ query }) => {
    const { letter, start, end } = valid(quoteQuery, query);
    return { quote: (await reviewOf(letter)).quote({ start, end }) };
  });
  server.post('/api/edit', async ({ body }, reply) => {
    const { letter, version, edit } = valid(editBody, body);
    return answer(reply, (await reviewOf(letter)).edit(version, edit, today()));
  });
  server.post('/api/undo', async ({ body }, reply) => {
    const { letter, version } = valid(stepBody, body);
    return answer(reply, (await reviewOf(letter)).undo(version));
  });
  server.post('/api/redo', async ({ body }, reply) => {
    const { letter, version } = valid(stepBody, body);
    return answer(reply, (await reviewOf(letter)).redo(version));
  });

  return {
    server,
    async listen(port) {
      const origin = await server.listen({ host: HOST, port });
      return `${origin}/?token=${door.token}`;
    },
  };
}

/** What is asked cannot be answered, through no fault of ours. */
class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function valid<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RequestError(
    400,
    `This is not what a page asks: ${issue?.path.join('.') || 'it'}: ${issue?.message}.`,
  );
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  for (const [header, value] of pairs(NOT_KEPT)) reply.header(header, value);
  return reply.code(status).send({ message });
}

/** What Fastify's commonest errors mean here. */
const ADVICE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'A POST has a JSON body, and the header Content-Type: application/json.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is larger than ${MOST_SENT} bytes.`,
};
