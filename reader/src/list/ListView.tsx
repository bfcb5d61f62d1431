/** All letters: filtered, sorted, page by page. A server with one letter goes to that. */
import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { inMarks } from '../../../src/letter/quotationMarks.js';
import { ALL_LETTERS, FIRST_PAGE, type ListAddress, letterAddress, writeAddress } from '../address.ts';
import { Label } from '../facts/Label.tsx';
import { LettersDocument, type LettersQuery } from '../generated/graphql.ts';
import { Link, navigate } from '../navigation.tsx';
import { QueryBehind } from '../query/QueryBehind.tsx';
import { Failed, Loading } from '../States.tsx';
import { useOperation } from '../useOperation.ts';
import { useTitle } from '../useTitle.ts';
import { plural } from '../words.ts';
import { Chosen, WaysBack } from './Chosen.tsx';
import { Facets } from './Facets.tsx';
import { Order } from './Order.tsx';
import { Pages } from './Pages.tsx';
import { variablesOf } from './where.ts';

type Row = LettersQuery['applicants']['nodes'][number];

export function ListView({ address }: { readonly address: ListAddress }) {
  const { pick } = address;
  const operation = { document: LettersDocument, variables: variablesOf(address) };
  const { data, isStale, error, isLoading, isSlow, retry } = useOperation(operation);
  useTitle(data === null || data.applicants.totalCount !== 1 ? 'Letters' : null);
  const isAll = writeAddress(address) === writeAddress(ALL_LETTERS);
  const only =
    isAll && !isStale && data?.applicants.totalCount === 1
      ? (data.applicants.nodes[0]?.letter.id ?? null)
      : null;
  useEffect(() => {
    // Its own view, and not the same within this one: whatever is chosen in it then leaves the page as it is.
    if (only !== null) navigate(letterAddress(only), { replace: true });
  }, [only]);
  if (error !== null) return <Failed error={error} onRetry={retry} />;
  if (data === null || only !== null) return <Loading what="The list of letters" isSlow={isSlow} />;
  const { nodes, totalCount, pageInfo } = data.applicants;
  return (
    <div class="list">
      <header>
        <h1>Letters</h1>
        <p role="status">
          {totalCount === 0 ? 'No letter fits' : plural(totalCount, 'letter')}
          {isLoading && ' …'}
        </p>
        <Order
          order={address.order}
          onOrder={(order) => navigate({ ...address, order, page: FIRST_PAGE }, { stay: true })}
        />
      </header>
      {pick !== null && (
        <p class="picking">
          Choose a letter to read beside{' '}
          <strong>{nodes.find(({ letter }) => letter.id === pick)?.letter.title ?? pick}</strong>, or{' '}
          <Link to={letterAddress(pick)}>go back to it</Link>.
        </p>
      )}
      <Facets address={address} answer={data} />
      <Chosen address={address} answer={data} />
      {isSlow && <p role="status">The list takes longer than usual. The server may be busy.</p>}
      {totalCount === 0 &&
        (isAll ? (
          <p class="nothing">This server has no letter yet.</p>
        ) : (
          <WaysBack address={address} answer={data} />
        ))}
      <ol class="rows" aria-busy={isLoading}>
        {nodes.map((row) => (
          <LetterRow key={row.id} row={row} pick={pick} />
        ))}
      </ol>
      <Pages pageInfo={pageInfo} toPage={(next) => ({ ...address, page: next })} />
      <QueryBehind document={operation.document} variables={[operation.variables]}>
        Filters, order and page are its variables. The counts of a group of filters are those of the letters
        that fit all other groups: each is asked for without its own.
      </QueryBehind>
    </div>
  );
}

const LetterRow = memo(function LetterRow({
  row,
  pick,
}: {
  readonly row: Row;
  readonly pick: string | null;
}) {
  const { letter } = row;
  const isPicked = pick === letter.id;
  const to =
    pick === null || isPicked
      ? letterAddress(letter.id)
      : { ...letterAddress(pick), beside: letterAddress(letter.id).place };
  // What goes by several names of one topic is one link.
  const areas = row.researchAreas.filter(
    ({ topic }, index, all) => all.findIndex((each) => each.topic.id === topic.id) === index,
  );
  const percent = Math.floor(letter.coverage.ratio * 100);
  return (
    <li class={isPicked ? 'picked' : undefined}>
      <h2>
        <Link to={to}>{letter.title}</Link>
      </h2>
      <p class="who">
        <span>
          <Label label={row.label} redactions={letter.redactions} />
        </span>
        <span class="aims">
          {row.applications.map(({ id, label, firstTime }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <Label label={label} redactions={letter.redactions} />
              {firstTime === true && ' (first time)'}
            </Fragment>
          ))}
        </span>
      </p>
      {areas.length > 0 && (
        <p class="areas">
          {areas.map(({ id, name, topic }) => (
            <Link
              key={id}
              to={{ ...ALL_LETTERS, filter: { ...ALL_LETTERS.filter, topic: [topic.id] } }}
              class="topic"
            >
              {name}
            </Link>
          ))}
        </p>
      )}
      <p class="figures">
        <span>{plural(row.experiences.length, 'experience')}</span>
        {row.timeInField !== null && <span>in the field: {inMarks(row.timeInField.asWritten)}</span>}
        <span>{plural(letter.wordCount, 'word')}</span>
        <span>{percent} % read</span>
        {letter.review.drafts > 0 && <span class="draft">{plural(letter.review.drafts, 'draft')}</span>}
        {pick === null && <Link to={{ ...ALL_LETTERS, pick: letter.id }}>Read beside another</Link>}
      </p>
    </li>
  );
});
