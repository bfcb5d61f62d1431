/** What a search found: facts and sentences, with the words that matched. */
import { SearchScope } from '../../../src/letter/enums.js';
import { familyOf } from '../../../src/letter/families.js';
import { inMarks } from '../../../src/letter/quotationMarks.js';
import { wantedIn } from '../../../src/letter/wanted.js';
import { wordsOf } from '../../../src/letter/words.js';
import { addressOf, FIRST_PAGE, letterAddress, type SearchAddress } from '../address.ts';
import { DraftMark } from '../facts/DraftMark.tsx';
import { typeOf } from '../facts/fact.ts';
import { Label } from '../facts/Label.tsx';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { enumValue } from '../list/groups.ts';
import { Pages, pageArguments } from '../list/Pages.tsx';
import { Link, navigate } from '../navigation.tsx';
import { QueryBehind } from '../query/QueryBehind.tsx';
import { Failed, Loading } from '../States.tsx';
import { useOperation } from '../useOperation.ts';
import { useTitle } from '../useTitle.ts';
import { plural } from '../words.ts';
import { Syntax } from './Syntax.tsx';

const SCOPES = { FACTS: 'facts', SENTENCES: 'sentences' } as const;

export function SearchView({ address }: { readonly address: SearchAddress }) {
  useTitle(address.query === '' ? 'Search' : `Search: ${address.query}`);
  const isNothing = address.query.trim() === '';
  return (
    <div class="list search">
      <header>
        <h1>Search</h1>
      </header>
      <div class="beside">
        <fieldset class="scopes">
          <legend>Where to look</legend>
          {[null, ...Object.values(SearchScope)].map((scope) => (
            <button
              key={scope}
              type="button"
              aria-pressed={address.scope === scope}
              onClick={() => navigate({ ...address, scope, page: FIRST_PAGE })}
            >
              {scope === null ? 'everywhere' : SCOPES[scope]}
            </button>
          ))}
        </fieldset>
        <Syntax address={address} isOpen={isNothing} />
      </div>
      {isNothing ? <p class="nothing">Write above what to look for.</p> : <Results address={address} />}
    </div>
  );
}

function Results({ address }: { readonly address: SearchAddress }) {
  const scope = enumValue(SearchScope, address.scope);
  const operation = {
    document: SearchDocument,
    variables: { query: address.query, in: scope && [scope], ...pageArguments(address.page) },
  };
  const { data, isStale, error, isLoading, isSlow, retry } = useOperation(operation);
  if (error !== null) return <Failed error={error} onRetry={retry} />;
  if (data === null) return <Loading what="The search" isSlow={isSlow} />;
  const { edges, totalCount, pageInfo } = data.search;
  // What was found for other words says nothing of these.
  if (isStale && totalCount === 0) return <Loading what="The search" isSlow={isSlow} />;
  return (
    <>
      <p role="status">
        {totalCount === 0 ? `Nothing has ${inMarks(address.query)}` : plural(totalCount, 'result')}
        {isLoading && ' …'}
      </p>
      {totalCount === 0 && (
        <p class="nothing">
          Fewer words find more. Words are looked for in the letters and in what was read out of them.
        </p>
      )}
      <ol class="rows" aria-busy={isLoading}>
        {edges.map((edge) => (
          <Result key={edge.node.id} edge={edge} query={address.query} />
        ))}
      </ol>
      <Pages pageInfo={pageInfo} toPage={(page) => ({ ...address, page })} />
      <QueryBehind document={operation.document} variables={[operation.variables]}>
        What is looked for, where, and the page are its variables.
      </QueryBehind>
    </>
  );
}

interface ResultProps {
  readonly edge: SearchQuery['search']['edges'][number];
  readonly query: string;
}

function Result({ edge: { node, match }, query }: ResultProps) {
  const isSentence = node.__typename === 'Sentence';
  // A sentence is found by its own words, also by other names of a topic; a fact by its label, or its topic, too.
  const isMatch = isSentence || wantedIn(query, match.exact).length > 0;
  const to = { ...addressOf(node.id), match: isMatch ? { start: match.start, end: match.end } : null };
  return (
    <li class={isSentence ? undefined : `family-${familyOf(typeOf(node))}`}>
      <h2>
        <Link to={to}>
          {isSentence ? (
            `Sentence ${node.index}`
          ) : (
            <Label label={node.label} redactions={node.letter.redactions} query={query} />
          )}
        </Link>
      </h2>
      <blockquote lang={node.letter.language} dir="auto">
        {wholeWordsBefore(match)}
        {isMatch ? <mark class="match">{match.exact}</mark> : match.exact}
        {wholeWordsAfter(match)}
      </blockquote>
      <p class="figures">
        <span class="kind">{isSentence ? 'sentence' : wordsOf(typeOf(node))}</span>
        {!isSentence && <DraftMark provenance={node.provenance} />}
        <Link to={letterAddress(node.letter.id)}>{node.letter.title}</Link>
      </p>
    </li>
  );
}

/** How many code points of what is around it a quote shows, unless the letter begins or ends before. */
const CONTEXT = 32;

type Match = SearchQuery['search']['edges'][number]['match'];

/** What stands before a match, without the word that it begins within. */
function wholeWordsBefore({ prefix, start }: Match): string {
  return Array.from(prefix).length === start ? prefix : `… ${prefix.replace(/^\S*\s+/u, '')}`;
}

/** What stands after a match, without the word that it ends within. */
function wholeWordsAfter({ suffix }: Match): string {
  return Array.from(suffix).length < CONTEXT ? suffix : `${suffix.replace(/\s+\S*$/u, '')} …`;
}
