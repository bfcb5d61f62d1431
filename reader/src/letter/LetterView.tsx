/** One letter, or two side by side. */
import { ALL_LETTERS, type LetterAddress, letterAddress, type Place } from '../address.ts';
import { LetterDocument } from '../generated/graphql.ts';
import { Link } from '../navigation.tsx';
import { QueryBehind } from '../query/QueryBehind.tsx';
import { Failed, Loading } from '../States.tsx';
import { useOperation } from '../useOperation.ts';
import { useTitle } from '../useTitle.ts';
import { LetterPane } from './LetterPane.tsx';

export function LetterView({ address }: { readonly address: LetterAddress }) {
  const { place, beside } = address;
  const letters = new Set([place.letter, ...(beside === null ? [] : [beside.letter])]);
  return (
    <>
      <div class={beside === null ? 'one' : 'two'}>
        <Loaded
          address={address}
          place={place}
          toPlace={(next) => ({ ...address, place: next })}
          beside={
            beside === null
              ? { to: { ...ALL_LETTERS, pick: place.letter }, words: 'Read beside another' }
              : { to: { ...address, beside: null }, words: 'Read alone' }
          }
        />
        {beside !== null && (
          <Loaded
            address={{ ...address, match: null }}
            place={beside}
            toPlace={(next) => ({ ...address, beside: next })}
            beside={{ to: { ...address, place: beside, beside: null, match: null }, words: 'Read alone' }}
          />
        )}
      </div>
      <QueryBehind document={LetterDocument} variables={Array.from(letters, (id) => ({ id }))}>
        It asks for a letter with all its facts at once: what is chosen or filtered here is picked out of the
        answer.
      </QueryBehind>
    </>
  );
}

interface LoadedProps {
  readonly address: LetterAddress;
  readonly place: Place;
  readonly toPlace: (place: Place) => LetterAddress;
  readonly beside: Parameters<typeof LetterPane>[0]['beside'];
}

function Loaded({ address, place, toPlace, beside }: LoadedProps) {
  const standing = useOperation({ document: LetterDocument, variables: { id: place.letter } });
  const { data, error, retry } = standing;
  const letter = data?.letter ?? null;
  useTitle(address.place === place ? (letter?.title ?? null) : null);
  // Both letters take the same token, which the first asks for.
  if (error?.code === 'UNAUTHENTICATED' && address.place !== place) return null;
  if (error !== null) return <Failed error={error} onRetry={retry} />;
  if (data === null || standing.isStale) {
    return <Loading what="The letter" isSlow={standing.isSlow} />;
  }
  if (letter === null) {
    return (
      <div class="state">
        <h1>There is no letter “{place.letter}” here</h1>
        <p>
          It may have been taken away, or the address is mistyped. <Link to={ALL_LETTERS}>All letters</Link>
        </p>
      </div>
    );
  }
  return (
    <LetterPane
      letter={letter}
      place={place}
      filter={address.filter}
      match={address.match}
      toPlace={(next) => ({ ...toPlace(next), match: null })}
      toFilter={(filter) => ({
        ...toPlace({ ...letterAddress(place.letter).place }),
        filter,
        match: null,
      })}
      isAlone={address.beside === null}
      beside={beside}
    />
  );
}
