/** What the list is narrowed by: each value can be taken away again, and all at once. */
import { useRef } from 'preact/hooks';
import { FILTER_GROUPS, FIRST_PAGE, type ListAddress, listFilter } from '../address.ts';
import { Link, navigate } from '../navigation.tsx';
import { plural } from '../words.ts';
import { type Answer, GROUPS, keyOf, optionsOf, toggled } from './groups.ts';

interface ChosenProps {
  readonly address: ListAddress;
  readonly answer: Answer;
}

export function Chosen({ address, answer }: ChosenProps) {
  const list = useRef<HTMLUListElement>(null);
  const chosen = FILTER_GROUPS.flatMap((name) => {
    const options = optionsOf(name, address.filter[name], answer).filter(({ isChosen }) => isChosen);
    const labels = new Map(options.map(({ value, label }) => [keyOf(value), label]));
    // In the order in which they were chosen, whatever comes of the counts.
    return GROUPS[name]
      .known(address.filter[name])
      .map((value) => ({ name, value, label: labels.get(keyOf(value)) ?? value }));
  });
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label="Chosen filters" ref={list}>
      {chosen.map(({ name, value, label }, index) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            onClick={() => {
              // This button goes, and the focus would go with it.
              const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
              const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById('content');
              next?.focus();
              const values = toggled(address.filter[name], value);
              navigate(
                { ...address, filter: { ...address.filter, [name]: values }, page: FIRST_PAGE },
                { stay: true },
              );
            }}
          >
            <span class="unseen">Remove </span>
            <span class="group">{GROUPS[name].legend}:</span> <span dir="auto">{label}</span>
            <span class="cross" aria-hidden="true" />
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to={withoutFilters(address)}>Remove all</Link>
        </li>
      )}
    </ul>
  );
}

/** Where no letter fits: what to take away so that some do. */
export function WaysBack({ address, answer }: ChosenProps) {
  const ways = FILTER_GROUPS.filter((name) => GROUPS[name].known(address.filter[name]).length > 0)
    .map((name) => ({ name, total: GROUPS[name].total(answer) }))
    .filter(({ total }) => total > 0);
  return (
    <div class="nothing">
      <p>Nobody fits all that is chosen.</p>
      <ul>
        {ways.map(({ name, total }) => (
          <li key={name}>
            <Link to={{ ...address, filter: { ...address.filter, [name]: [] }, page: FIRST_PAGE }}>
              {plural(total, 'letter')} without the filter “{GROUPS[name].legend}”
            </Link>
          </li>
        ))}
        <li>
          <Link to={withoutFilters(address)}>Show all letters</Link>
        </li>
      </ul>
    </div>
  );
}

function withoutFilters(address: ListAddress): ListAddress {
  return { ...address, filter: listFilter(() => []), page: FIRST_PAGE };
}
