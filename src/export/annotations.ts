/** Facts as annotations of their letter (W3C Web Annotation). */
import { isHidden } from '../letter/hidden.js';
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Quote } from '../letter/letter.js';
import type { ProvenanceData } from '../letter/model.js';
import { isDraft } from '../letter/provenance.js';
import { wordsOf } from '../letter/words.js';
import { detailsOf, lineOf } from './details.js';
import type { ExportFormat, TopicNames } from './exportFormat.js';

/** The context that the Web Annotation Vocabulary defines (section 2.1 of the Web Annotation Data Model). */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What stands before an id to make it an IRI: ids are the same wherever the letters are served from. */
const NAMESPACE = 'urn:lettergraph:';

/**
 * An AnnotationCollection (Web Annotation Data Model, section 5) in JSON-LD, with its only page in it, and in that an
 * annotation a fact.
 *
 * - Each passage is a target: a SpecificResource of the letter with a TextQuoteSelector and a TextPositionSelector,
 *   which counts code points, as the model does.
 * - The bodies say what the fact says: its label (`describing`), its type (`classifying`), each of its details
 *   (`describing`, “Status: completed”); where the letter hides the name that it is called by, one says that
 *   (`commenting`), and of a draft one says that nobody has reviewed it.
 * - The `creator` of what was drafted is a Software, and, once it was reviewed, a Person as well; `created` and `modified`
 *   are the starts of the days on which that was. What a person wrote has none of these.
 * - Ids are IRIs: `urn:lettergraph:` and the id of the letter or the fact, percent-encoded.
 *
 * `total` comes last, so that many letters can be written without counting their facts before.
 */
export const annotations: ExportFormat = {
  about: 'W3C Web Annotations, one a fact, in JSON-LD',
  extension: '.annotations.jsonld',
  mediaType: `application/ld+json; profile="${CONTEXT}"`,
  holdsSeveral: true,
  begin(only) {
    const id = `${only === null ? NAMESPACE : `${iriOf(only.id)}/`}annotations`;
    const page = `${id}/page`;
    const collection = members({
      '@context': CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: only === null ? 'What the letters say' : only.title,
      last: page,
    });
    const first = members({ id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 });
    let total = 0;
    return {
      start: `{${collection},"first":{${first},"items":[`,
      add: (letter, topics) =>
        letter.facts
          .map((fact) => {
            total += 1;
            return `${total === 1 ? '' : ','}\n${JSON.stringify(annotationOf(fact, topics))}`;
          })
          .join(''),
      end: () => `\n]},"total":${total}}\n`,
    };
  },
};

function annotationOf(fact: LinkedFact, topics: TopicNames) {
  const body = (purpose: 'describing' | 'classifying' | 'commenting', value: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  const details = detailsOf(fact, topics).map((detail) => `${detail.term}: ${lineOf(detail)}`);
  return {
    id: iriOf(fact.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      body('describing', labelOf(fact)),
      body('classifying', wordsOf(fact.type)),
      ...details.map((detail) => body('describing', detail)),
      ...(isHidden(fact) ? [body('commenting', 'This copy of the letter hides the name.')] : []),
      ...(isDraft(fact) ? [body('commenting', 'Nobody has reviewed this draft.')] : []),
    ],
    ...(fact.provenance === undefined ? {} : lifecycleOf(fact.provenance)),
    target: fact.letter.evidenceOf(fact).map(targetOf),
  };
}

/** Who made an annotation, and when (section 3.3 of the Web Annotation Data Model, which has times and no days). */
function lifecycleOf({ name, date, reviewed }: ProvenanceData) {
  const dayOf = (day: string) => `${day}T00:00:00Z`;
  const software = { type: 'Software', name };
  const created = dayOf(date);
  if (reviewed === null) return { creator: software, created };
  return { creator: [software, { type: 'Person' }], created, modified: dayOf(reviewed) };
}

function targetOf(quote: Quote) {
  const { exact, start, end, letter } = quote;
  return {
    type: 'SpecificResource',
    source: iriOf(letter.id),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: letter.prefix(quote), suffix: letter.suffix(quote) },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** The IRI of a letter, or of something in it. */
function iriOf(id: Letter['id']): string {
  return NAMESPACE + id.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** The members of a JSON object, without the braces around them. */
function members(object: Readonly<Record<string, string | number>>): string {
  return JSON.stringify(object).slice(1, -1);
}
