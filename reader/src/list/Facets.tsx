/** Narrows the list: by each group of values, with how many letters have what; beside the list where there is room. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { FILTER_GROUPS, FIRST_PAGE, type FilterGroup, type ListAddress } from '../address.ts';
import { TopicsNamedDocument } from '../generated/graphql.ts';
import { navigate } from '../navigation.tsx';
import { useOperation } from '../useOperation.ts';
import { useSettled } from '../useSettled.ts';
import { inDigits, plural } from '../words.ts';
import { type Answer, GROUPS, type Option, optionsOf, toggled } from './groups.ts';

/** How many values a group shows unless it is asked for more. */
const SHOWN = 10;

interface FacetsProps {
  readonly address: ListAddress;
  readonly answer: Answer;
}

export function Facets({ address, answer }: FacetsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const chosen = FILTER_GROUPS.flatMap((name) => GROUPS[name].known(address.filter[name])).length;
  const onToggle = (name: FilterGroup, value: string) => {
    const values = toggled(address.filter[name], value);
    navigate({ ...address, filter: { ...address.filter, [name]: values }, page: FIRST_PAGE }, { stay: true });
    // Beside the list they stay in view, and another list is read from its top.
    if (place.current !== null && getComputedStyle(place.current).position === 'sticky') {
      scrollTo({ top: 0, behavior: 'instant' });
    }
  };
  return (
    <search class="facets" aria-label="Filters" ref={place}>
      <button
        type="button"
        class="opener"
        aria-expanded={isOpen}
        aria-controls={id}
        ref={opener}
        onClick={() => setIsOpen(!isOpen)}
      >
        Filters{chosen > 0 && <span class="count"> {chosen} chosen</span>}
      </button>
      <form id={id} class={isOpen ? 'open' : undefined} onSubmit={(event) => event.preventDefault()}>
        {FILTER_GROUPS.map((name) => (
          <Facet
            key={name}
            name={name}
            address={address}
            answer={answer}
            onToggle={(value) => onToggle(name, value)}
          />
        ))}
        <div class="closer">
          <button
            type="button"
            onClick={() => {
              setIsOpen(false);
              opener.current?.focus({ preventScroll: true });
              opener.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
            }}
          >
            Show {plural(answer.applicants.totalCount, 'letter')}
          </button>
        </div>
      </form>
    </search>
  );
}

interface FacetProps extends FacetsProps {
  readonly name: FilterGroup;
  readonly onToggle: (value: string) => void;
}

function Facet({ name, address, answer, onToggle }: FacetProps) {
  const [isAll, setIsAll] = useState(false);
  // What was chosen stays where it is when it is no more, and the focus with it.
  const [kept, setKept] = useState<readonly string[]>([]);
  const [written, setWritten] = useState('');
  const sought = written.trim();
  const values = address.filter[name];
  const options = useMemo(() => optionsOf(name, values, answer), [name, values, answer]);
  const named = useTopicsNamed(sought, address);
  if (options.length === 0) return null;
  const first = options.filter(
    ({ value, isChosen }, index) => index < SHOWN || isChosen || kept.includes(value),
  );
  const shown = sought === '' ? (isAll ? options : first) : withName(sought, options, named.topics);
  const toggle = (value: string) => {
    setKept([...kept, value]);
    onToggle(value);
  };
  return (
    <fieldset>
      <legend>{GROUPS[name].legend}</legend>
      {name === 'topic' && (
        <input
          type="search"
          aria-label="Find a topic"
          placeholder="Find a topic"
          maxLength={200}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      )}
      <ul class={GROUPS[name].hasNames ? 'names' : undefined}>
        {shown.map((option) => (
          <Box key={option.value} option={option} onToggle={toggle} />
        ))}
      </ul>
      {shown.length === 0 && named.isAnswered && <p role="status">No topic has this name.</p>}
      {sought === '' && first.length < options.length && (
        <button type="button" class="plain" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Fewer' : `${options.length - first.length} more`}
        </button>
      )}
      {name === 'program' && <Nameless answer={answer} />}
    </fieldset>
  );
}

/** How long typing has to rest before the server is asked, in ms. */
const REST = 250;

/** The topics that go by a name, an alias among them, be they too rare to be listed. */
function useTopicsNamed(sought: string, address: ListAddress) {
  const name = useSettled(sought, REST);
  const { data, isStale } = useOperation(
    name === '' ? null : { document: TopicsNamedDocument, variables: { name } },
  );
  const isAnswered = data !== null && !isStale && name === sought;
  const isOfAll = FILTER_GROUPS.every((group) => group === 'topic' || address.filter[group].length === 0);
  const topics = (isAnswered ? data.topics.nodes : []).map((topic) => ({
    value: topic.id,
    label: topic.name,
    count: isOfAll ? topic.applicantCount : null,
    isChosen: address.filter.topic.includes(topic.id),
  }));
  return { isAnswered, topics };
}

/** The options whose name has what is sought in it, and those that the server knows by it. */
function withName(sought: string, options: readonly Option[], named: readonly Option[]): readonly Option[] {
  const all = new Map(named.map((option) => [option.value, option]));
  const inOptions = options.filter(
    ({ value, label }) => all.has(value) || label.toLowerCase().includes(sought.toLowerCase()),
  );
  for (const { value } of inOptions) all.delete(value);
  return [...inOptions, ...all.values()];
}

interface BoxProps {
  readonly option: Option;
  readonly onToggle: (value: string) => void;
}

function Box({ option: { value, label, count, isChosen }, onToggle }: BoxProps) {
  return (
    <li>
      <label class="option">
        <input
          type="checkbox"
          aria-label={count === null ? label : `${label}, ${plural(count, 'letter')}`}
          checked={isChosen}
          onChange={() => onToggle(value)}
        />
        <span dir="auto">{label}</span>
        {count !== null && <span class="count">{inDigits(count)}</span>}
      </label>
    </li>
  );
}

/** Programmes that cannot be chosen, as their names are not there. */
function Nameless({ answer }: { readonly answer: Answer }) {
  const { redactedPrograms, unnamedPrograms } = answer.program.facets;
  const said = [
    redactedPrograms > 0 && `${plural(redactedPrograms, 'letter')} with the name hidden`,
    unnamedPrograms > 0 && `${plural(unnamedPrograms, 'letter')} without a name`,
  ].filter(Boolean);
  return said.length === 0 ? null : <p class="note">{said.join(', ')}</p>;
}
