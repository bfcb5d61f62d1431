/** How much of a letter its facts account for, sentence by sentence. */
import type { Address } from '../address.ts';
import { DraftMark } from '../facts/DraftMark.tsx';
import type { CoverageFragment } from '../generated/graphql.ts';
import { Link } from '../navigation.tsx';
import { plural } from '../words.ts';
import type { Sentence } from './selection.ts';

interface CoverageProps {
  readonly coverage: CoverageFragment['coverage'];
  readonly sentences: readonly Sentence[];
  readonly covered: ReadonlySet<string>;
  /** The words of a sentence. */
  readonly textOf: (sentence: Sentence) => string;
  readonly toNode: (id: string) => Address;
}

export function Coverage({ coverage, sentences, covered, textOf, toNode }: CoverageProps) {
  const unread = coverage.sentences - coverage.covered - coverage.aside;
  const asides = sentences.filter(({ aside }) => aside !== null);
  const notRead = sentences.filter(({ id, aside }) => aside === null && !covered.has(id));
  return (
    <details class="coverage">
      <summary>
        <span class="strip" aria-hidden="true">
          {sentences.map(({ id, aside, start, end }) => (
            <span
              key={id}
              class={aside !== null ? 'aside' : covered.has(id) ? 'read' : 'unread'}
              style={{ flexGrow: String(end - start) }}
            />
          ))}
        </span>
        <span>
          {plural(coverage.sentences, 'sentence')}: {coverage.covered} read, {coverage.aside} aside, {unread}{' '}
          not read
        </span>
      </summary>
      <Listed
        title="Asides say nothing about the applicant"
        sentences={asides}
        textOf={textOf}
        toNode={toNode}
      />
      <Listed title="Not read yet" sentences={notRead} textOf={textOf} toNode={toNode} />
      {asides.length + notRead.length === 0 && <p>Facts rest on every sentence.</p>}
    </details>
  );
}

function Listed({
  title,
  sentences,
  textOf,
  toNode,
}: Pick<CoverageProps, 'sentences' | 'textOf' | 'toNode'> & { readonly title: string }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.id}>
            <Link to={toNode(sentence.id)}>{textOf(sentence)}</Link>
            {sentence.aside?.reason && <span class="reason"> {sentence.aside.reason}</span>}{' '}
            {sentence.aside && <DraftMark provenance={sentence.aside.provenance} />}
          </li>
        ))}
      </ul>
    </>
  );
}
