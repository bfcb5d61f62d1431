import { useSyncExternalStore } from 'react';
import { Applicant } from './Applicant';
import { Applicants } from './Applicants';
import { Fact } from './Fact';

/** The whole page: what the address's fragment is the id of, or else the list of applicants. */
export function App() {
  const id = useSyncExternalStore(subscribe, () => decodeURIComponent(location.hash.slice(1)));
  if (!id.includes('/')) return <Applicants />;
  return id.endsWith('/applicant') ? <Applicant key={id} id={id} /> : <Fact key={id} id={id} />;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
