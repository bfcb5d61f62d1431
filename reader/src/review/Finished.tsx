/** What comes after the last draft of a letter: the next letter that has some. */
import { useEffect, useState } from 'preact/hooks';
import { plural } from '../words.ts';
import { askLetters, type Letter, type Progress } from './api.ts';
import { placeOf } from './places.ts';
import { leftWords } from './words.ts';

export function Finished({ letter }: { readonly letter: Letter }) {
  const [next, setNext] = useState<Progress | null>(null);
  useEffect(() => {
    askLetters().then(
      (letters) => {
        const at = letters.findIndex((each) => each.letter === letter.letter);
        const inTurn = [...letters.slice(at + 1), ...letters.slice(0, at)];
        setNext(inTurn.find((each) => leftWords(each) !== null) ?? null);
      },
      () => setNext(null),
    );
  }, [letter.letter]);
  const unread = letter.sentences.filter(({ state }) => state === 'unread').length;
  return (
    <section class="finished" aria-label="Finished">
      <p>Every fact of this letter is reviewed.</p>
      {unread > 0 && (
        <p>
          {plural(unread, 'sentence')} {unread === 1 ? 'is' : 'are'} not read yet, underlined in waves: select
          one (→) and add what it says (n), or set it aside (s).
        </p>
      )}
      {next !== null && (
        <p>
          <a class="button" href={placeOf(next.letter)} ref={(link) => link?.focus()}>
            Next: {next.title} ({leftWords(next)})
          </a>
        </p>
      )}
    </section>
  );
}
