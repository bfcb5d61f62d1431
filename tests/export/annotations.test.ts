/** Web Annotations, as JSON-LD processors and the model of the W3C have them. */
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createStore } from '../../src/index.js';
import { CodePoints } from '../../src/letter/codePoints.js';
import { labelOf } from '../../src/letter/label.js';
import { CORPORA, exported, lettersOf, letterWith, sourceOf } from './exported.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const context: jsonld.NodeObject = JSON.parse(
  await readFile(new URL('w3c/anno.jsonld', import.meta.url), 'utf8'),
);

/** Gives the official context, and nothing else: no test asks another host. */
async function documentLoader(url: string) {
  if (url !== CONTEXT) throw new Error(`Nothing else is loaded: ${url}`);
  return { documentUrl: url, document: context };
}

const iri = z.string().regex(/^urn:lettergraph:[\w%/.!~*'()-]+$/);

const SOFTWARE = z.strictObject({ type: z.literal('Software'), name: z.string().min(1) });

/** What the Web Annotation Data Model asks of an annotation as it is made here (sections 3.2, 3.3, 4.2). */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z
    .array(
      z.strictObject({
        type: z.literal('TextualBody'),
        value: z.string().min(1),
        format: z.literal('text/plain'),
        purpose: z.enum(['describing', 'classifying', 'commenting']),
      }),
    )
    .min(2),
  creator: z.union([SOFTWARE, z.tuple([SOFTWARE, z.strictObject({ type: z.literal('Person') })])]).optional(),
  created: z.iso.datetime().optional(),
  modified: z.iso.datetime().optional(),
  target: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: iri,
        selector: z.tuple([
          z.strictObject({
            type: z.literal('TextQuoteSelector'),
            exact: z.string().min(1),
            prefix: z.string(),
            suffix: z.string(),
          }),
          z.strictObject({
            type: z.literal('TextPositionSelector'),
            start: z.int().nonnegative(),
            end: z.int().positive(),
          }),
        ]),
      }),
    )
    .min(1),
});

/** A collection with its only page in it (sections 5.1 and 5.2). */
const collection = z.strictObject({
  '@context': z.literal(CONTEXT),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  last: iri,
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
  total: z.int(),
});

describe.each(CORPORA)('$name', ({ corpus }) => {
  test('is a collection after the model, with an annotation a fact that selects its passages', async () => {
    const found = collection.parse(JSON.parse(await exported(createStore(corpus), 'annotations')));
    const letters = lettersOf(corpus);
    const facts = letters.flatMap((letter) => letter.facts);
    expect(found.total).toBe(facts.length);
    expect([found.last, found.first.partOf]).toEqual([found.first.id, found.id]);
    expect(found.first.items.map(({ id }) => id)).toEqual(facts.map(({ id }) => `urn:lettergraph:${id}`));
    facts.forEach((fact, index) => {
      const item = found.first.items[index];
      const points = new CodePoints(fact.letter.text);
      expect(item?.body[0]).toMatchObject({ value: labelOf(fact), purpose: 'describing' });
      expect(item?.target.map(({ selector: [, position] }) => position)).toEqual(
        fact.evidence.map(({ start, end }) => ({ type: 'TextPositionSelector', start, end })),
      );
      for (const { source, selector } of item?.target ?? []) {
        const [{ exact, prefix, suffix }, { start, end }] = selector;
        expect(source).toBe(`urn:lettergraph:${fact.letter.id}`);
        expect(points.slice(start, end)).toBe(exact);
        expect(points.slice(start - 32, end + 32)).toBe(prefix + exact + suffix);
      }
    });
  });
});

test('one letter is the same as in all, in a collection of its own', async () => {
  const { corpus } = CORPORA[1];
  const store = createStore(corpus);
  const all = collection.parse(JSON.parse(await exported(store, 'annotations')));
  const one = collection.parse(JSON.parse(await exported(store, 'annotations', 'stipendium')));
  expect(one.id).toBe('urn:lettergraph:stipendium/annotations');
  expect(one.first.items).toEqual(
    all.first.items.filter(({ id }) => id.startsWith('urn:lettergraph:stipendium/')),
  );
});

test('offsets count code points, not UTF-16 units', async () => {
  const found = collection.parse(JSON.parse(await exported(sourceOf(letterWith('a 😀 b')), 'annotations')));
  expect(found.first.items.at(-1)?.target.map(({ selector }) => selector)).toEqual([
    [
      { type: 'TextQuoteSelector', exact: 'a 😀 b', prefix: 'I am ', suffix: '\n\nI ask.' },
      { type: 'TextPositionSelector', start: 5, end: 10 },
    ],
    [
      { type: 'TextQuoteSelector', exact: 'I ask', prefix: 'I am a 😀 b\n\n', suffix: '.' },
      { type: 'TextPositionSelector', start: 12, end: 17 },
    ],
  ]);
});

test('a hidden name is said to be hidden, where the letter hides it and nowhere else', async () => {
  const found = collection.parse(JSON.parse(await exported(createStore(CORPORA[0].corpus), 'annotations')));
  const hidden = found.first.items.filter(({ body }) =>
    body.some(({ value }) => value === 'This copy of the letter hides the name.'),
  );
  const [letter] = lettersOf(CORPORA[0].corpus);
  const expected = letter?.facts.filter((fact) => 'redaction' in fact && fact.redaction !== null) ?? [];
  expect(expected.length).toBeGreaterThan(0);
  expect(hidden.map(({ id }) => id)).toEqual(expected.map(({ id }) => `urn:lettergraph:${id}`));
});

describe('with the official context', () => {
  test('a fact is the triples that the vocabulary has for it', async () => {
    const file = collection.parse(JSON.parse(await exported(sourceOf(letterWith('Ada')), 'annotations')));
    const [applicant] = file.first.items;
    const expected = await jsonld.fromRDF(triples, { format: 'application/n-quads' });
    const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
    const document: jsonld.JsonLdDocument = JSON.parse(JSON.stringify({ '@context': CONTEXT, ...applicant }));
    expect(await jsonld.canonize(document, options)).toBe(await jsonld.canonize(expected, options));
  });

  test.each(CORPORA.slice(0, 2))(
    'nothing of $name is lost: every member is a term of the context',
    async ({ corpus }) => {
      const file: jsonld.JsonLdDocument = JSON.parse(await exported(createStore(corpus), 'annotations'));
      // Safe mode throws for what would be dropped: terms that are not defined, and ids that are no IRIs.
      const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
      const quads = await jsonld.toRDF(file, options);
      const lines = String(quads).split('\n');
      const having = (predicate: string) => lines.filter((line) => line.includes(` <${predicate}> `)).length;
      const facts = lettersOf(corpus).flatMap((letter) => letter.facts);
      const passages = facts.flatMap(({ evidence }) => evidence).length;
      expect(having('http://www.w3.org/ns/oa#hasTarget')).toBe(passages);
      expect(having('http://www.w3.org/ns/oa#exact')).toBe(passages);
      expect(having('http://www.w3.org/ns/oa#start')).toBe(passages);
      expect(lines).toContain(
        `<urn:lettergraph:${corpus.letters.length === 1 ? 'smiles/' : ''}annotations> <http://www.w3.org/ns/activitystreams#totalItems> "${facts.length}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .`,
      );
    },
  );
});

/** What the first fact of a letter of Ada is, written by hand after the Web Annotation Vocabulary. */
const triples = `<urn:lettergraph:words/applicant> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation> .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#describing> .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#hasBody> _:label .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#hasBody> _:type .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#hasBody> _:name .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#hasBody> _:hidden .
<urn:lettergraph:words/applicant> <http://www.w3.org/ns/oa#hasTarget> _:target .
_:label <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
_:label <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Ada" .
_:label <http://purl.org/dc/elements/1.1/format> "text/plain" .
_:label <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#describing> .
_:type <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
_:type <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "applicant" .
_:type <http://purl.org/dc/elements/1.1/format> "text/plain" .
_:type <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#classifying> .
_:name <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
_:name <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Name: hidden in this copy of the letter" .
_:name <http://purl.org/dc/elements/1.1/format> "text/plain" .
_:name <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#describing> .
_:hidden <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextualBody> .
_:hidden <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "This copy of the letter hides the name." .
_:hidden <http://purl.org/dc/elements/1.1/format> "text/plain" .
_:hidden <http://www.w3.org/ns/oa#hasPurpose> <http://www.w3.org/ns/oa#commenting> .
_:target <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#SpecificResource> .
_:target <http://www.w3.org/ns/oa#hasSource> <urn:lettergraph:words> .
_:target <http://www.w3.org/ns/oa#hasSelector> _:quote .
_:target <http://www.w3.org/ns/oa#hasSelector> _:position .
_:quote <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextQuoteSelector> .
_:quote <http://www.w3.org/ns/oa#exact> "Ada" .
_:quote <http://www.w3.org/ns/oa#prefix> "I am " .
_:quote <http://www.w3.org/ns/oa#suffix> "\\n\\nI ask." .
_:position <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#TextPositionSelector> .
_:position <http://www.w3.org/ns/oa#start> "5"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
_:position <http://www.w3.org/ns/oa#end> "8"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
`;
