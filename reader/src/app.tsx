/** The whole page: what is always there, and the view that the address bar names. */
import { useEffect, useState } from 'preact/hooks';
import { type Address, ALL_LETTERS, FIRST_PAGE } from './address.ts';
import { hasPlayground } from './config.ts';
import { LetterView } from './letter/LetterView.tsx';
import { ListView } from './list/ListView.tsx';
import { Link, navigate, useAddress } from './navigation.tsx';
import { SearchView } from './search/SearchView.tsx';
import { useTitle } from './useTitle.ts';

export function App() {
  const address = useAddress();
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <Link to={ALL_LETTERS} class="brand">
          lettergraph
        </Link>
        <SearchBox address={address} />
        {hasPlayground && (
          <a class="to-playground" href="/playground">
            Playground
          </a>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        <View address={address} />
      </main>
    </>
  );
}

function View({ address }: { readonly address: Address }) {
  switch (address.view) {
    case 'letter':
      return <LetterView address={address} />;
    case 'letters':
      return <ListView address={address} />;
    case 'search':
      return <SearchView address={address} />;
    case 'nowhere':
      return <Nowhere />;
  }
}

function Nowhere() {
  useTitle('Nothing here');
  return (
    <div class="state">
      <h1>There is nothing at this address</h1>
      <p>
        <Link to={ALL_LETTERS}>All letters</Link>
      </p>
    </div>
  );
}

function SearchBox({ address }: { readonly address: Address }) {
  const asked = address.view === 'search' ? address.query : '';
  const [written, setWritten] = useState(asked);
  useEffect(() => setWritten(asked), [asked]);
  return (
    <search class="search-box">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          const scope = address.view === 'search' ? address.scope : null;
          navigate({ view: 'search', query: written.trim(), scope, page: FIRST_PAGE });
        }}
      >
        <input
          type="search"
          name="q"
          aria-label="Search letters and facts"
          placeholder="Search letters and facts"
          maxLength={1000}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
