/** What a client asks, as it stands in a request (GraphQL over HTTP, sections 5 and 6). */
import { isUtf8 } from 'node:buffer';
import { badRequest, type Refusal } from '../refusal.js';

/** The parameters of a request, not yet understood. */
export interface Parameters {
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The id of a registered operation. */
  readonly documentId: string | null;
}

/** Parameters, or why there are none. */
export type ReadParameters = { readonly parameters: Parameters } | { readonly refusal: Refusal };

const NAMES = ['query', 'operationName', 'variables', 'extensions', 'documentId'] as const;

/** What to send, for whoever sends no object or several. */
const ONE_OPERATION =
  'The body has to be a JSON object with one operation, {"query": "…", "variables": {…}}, and a Content-Type.';
const MEDIA_TYPE =
  'A POST has a JSON body, {"query": "…", "variables": {…}}, and the header Content-Type: application/json.';
/** No two parts of it fit the same spaces: a header full of them would be gone through once for each. */
const JSON_TYPE = /^application\/json\s*(?:;\s*(?:charset\s*=\s*"?utf-8"?\s*(?:;\s*)?)?)?$/i;

/**
 * @param contentType the header `Content-Type` of a POST
 * @param contentEncoding the header `Content-Encoding`
 * @returns why such a body is not read; null where it is JSON in UTF-8. A page of another site can send
 *   a form or a plain text without being asked about, but not JSON
 */
export function refuseMediaType(
  contentType: string | undefined,
  contentEncoding: string | undefined,
): Refusal | null {
  if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity') {
    return badRequest('The body is compressed. Send it as it is.', 415);
  }
  if (contentType === 'application/json') return null;
  if (contentType === undefined) return badRequest(MEDIA_TYPE, 400);
  return JSON_TYPE.test(contentType) ? null : badRequest(MEDIA_TYPE, 415);
}

/** @param body the body of a POST */
export function readBody(body: Buffer): ReadParameters {
  if (body.length === 0) return refuse('The body is empty. Send {"query": "…", "variables": {…}} as JSON.');
  if (!isUtf8(body)) return refuse('The body is not UTF-8. Send {"query": "…", "variables": {…}} as JSON.');
  let json: unknown;
  try {
    json = JSON.parse(body.toString());
  } catch {
    return refuse('The body is not JSON. Send {"query": "…", "variables": {…}}.');
  }
  return isMap(json) && Object.keys(json).length > 0 ? check(json) : refuse(ONE_OPERATION);
}

/** @param url the URL of a GET, with the parameters after its question mark */
export function readSearch(url: string): ReadParameters {
  const given = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const values: Record<string, unknown> = {};
  for (const name of NAMES) {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) return refuse(`“${name}” stands in the URL ${more.length + 1} times. Give it once.`);
    if (value === undefined || (value === '' && name !== 'query')) continue;
    if (name !== 'variables' && name !== 'extensions') values[name] = value;
    else {
      try {
        values[name] = JSON.parse(value);
      } catch {
        return refuse(
          `“${name}” in the URL is not JSON. Write it as a JSON object, and encode that for a URL.`,
        );
      }
    }
  }
  return check(values);
}

/** Sees that each parameter is of its type; null is the same as nothing. */
function check(given: Readonly<Record<string, unknown>>): ReadParameters {
  const { query = null, operationName = null, documentId = null } = given;
  const variables = given.variables ?? {};
  const extensions = given.extensions ?? {};
  if (!isText(query)) return refuse('“query” is not a string.');
  if (!isText(operationName)) return refuse('“operationName” is not a string.');
  if (!isText(documentId)) return refuse('“documentId” is not a string.');
  if (!isMap(variables)) return refuse(notMap('variables'));
  if (!isMap(extensions)) return refuse(notMap('extensions'));
  return { parameters: { query, operationName, variables, extensions, documentId } };
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/** Whether JSON is an object, with names and values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notMap(name: string): string {
  return `“${name}” is not an object. Send it as an object, with names and values.`;
}

function refuse(message: string): ReadParameters {
  return { refusal: badRequest(message) };
}
