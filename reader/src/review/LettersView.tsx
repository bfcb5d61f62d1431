/** All letters, with what is left to review. */
import { useEffect, useState } from 'preact/hooks';
import { useTitle } from '../useTitle.ts';
import { plural } from '../words.ts';
import { AskError, askLetters, type Progress } from './api.ts';
import { placeOf } from './places.ts';

export function LettersView() {
  useTitle('Review');
  const [letters, setLetters] = useState<readonly Progress[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const load = () =>
      askLetters().then(
        (found) => {
          setLetters(found);
          setProblem(null);
        },
        (error: unknown) => setProblem(error instanceof AskError ? error.message : 'The page has failed.'),
      );
    load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  if (problem !== null) {
    return (
      <div class="state failed" role="alert">
        <h1>That did not work</h1>
        <p>{problem}</p>
      </div>
    );
  }
  if (letters === null) return <p class="state">The letters are on their way …</p>;
  const left = letters.reduce((sum, { drafts }) => sum + drafts, 0);
  const inOrder = letters.toSorted((a, b) => Number(b.drafts > 0) - Number(a.drafts > 0));
  return (
    <div class="state letters">
      <h1>{left === 0 ? 'Everything is reviewed' : `${plural(left, 'draft')} to review`}</h1>
      <ul>
        {inOrder.map(({ letter, title, facts, drafts, problem: trouble }) => (
          <li key={letter}>
            <a href={placeOf(letter)}>{title}</a> <code>{letter}</code>
            <span class={drafts > 0 ? 'badge left' : 'badge'}>
              {trouble ??
                (drafts > 0 ? `${drafts} of ${facts} to review` : `${plural(facts, 'fact')}, all reviewed`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
