/** Says what can be written into the box for a search, by examples to click. */
import { FIRST_PAGE, type SearchAddress } from '../address.ts';
import { Link } from '../navigation.tsx';

const WAYS = [
  ['best paper', 'both words, in any form; beginnings of words and small typos fit as well'],
  ['"best paper"', 'these words, one after the other'],
  ['award -paper', 'the one and not the other'],
  ['topic:music', 'what is about a topic, or a narrower one'],
  ['title:award', 'the word in what a fact is called; in the same way kind:, summary: and text:'],
] as const;

interface SyntaxProps {
  readonly address: SearchAddress;
  /** Whether it is said at once, or when it is asked for. */
  readonly isOpen: boolean;
}

export function Syntax({ address, isOpen }: SyntaxProps) {
  return (
    <details class="syntax" open={isOpen}>
      <summary>Phrases, exclusions, fields</summary>
      <dl>
        {WAYS.map(([query, finds]) => (
          <div key={query}>
            <dt>
              <Link to={{ ...address, query, page: FIRST_PAGE }}>{query}</Link>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
