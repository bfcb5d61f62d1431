/** All letters, with what is left to review. */
import { useEffect, useState } from 'preact/hooks';
import { useTitle } from '../useTitle.ts';
import { plural } from '../words.ts';
import { AskError, askLetters, type Progress } from './api.ts';
import { placeOf } from './places.ts';
import { type Left, leftWords } from './words.ts';

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
  const sum = (part: keyof Left) => letters.reduce((total, each) => total + each[part], 0);
  const left = leftWords({ drafts: sum('drafts'), suggestions: sum('suggestions') });
  const isLeft = (each: Progress) => leftWords(each) !== null;
  const inOrder = letters.toSorted((a, b) => Number(isLeft(b)) - Number(isLeft(a)));
  return (
    <div class="state letters">
      <h1>{left === null ? 'Everything is reviewed' : `${left} to review`}</h1>
      <ul>
        {inOrder.map((each) => (
          <li key={each.letter}>
            <a href={placeOf(each.letter)}>{each.title}</a> <code>{each.letter}</code>
            <span class={isLeft(each) ? 'badge left' : 'badge'}>{each.problem ?? progressWords(each)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function progressWords({ facts, drafts, suggestions }: Progress): string {
  if (drafts === 0 && suggestions === 0) return `${plural(facts, 'fact')}, all reviewed`;
  const parts = [
    ...(drafts > 0 ? [`${drafts} of ${facts} to review`] : []),
    ...(suggestions > 0 ? [plural(suggestions, 'suggestion')] : []),
  ];
  return parts.join(', ');
}
