/** The page of a review: the letters with what is left of them, or one of them. */

import { LettersView } from './LettersView.tsx';
import { LetterView } from './LetterView.tsx';
import { letterIn } from './places.ts';

export function App() {
  const letter = letterIn(location.pathname);
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          lettergraph
        </a>
        <span class="what-page">Review</span>
      </header>
      <main id="content" tabIndex={-1}>
        {letter === null ? <LettersView /> : <LetterView name={letter} />}
      </main>
    </>
  );
}
