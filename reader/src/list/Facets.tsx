/** Narrows the list: by each group of values, with how many letters have what; beside the list where there is room. */
import { useId, useRef, useState } from 'preact/hooks';
import { FILTER_GROUPS, FIRST_PAGE, type FilterGroup, type ListAddress } from '../address.ts';
import { TopicsNamedDocument } from '../generated/graphql.ts';
import { navigate } from '../navigation.tsx';
import { useOperation } from '../useOperation.ts';
import { useSettled } from '../useSettled.ts';
import { plural } from '../words.ts';
import { type Answer, GROUPS, isSame, type Option, optionsOf, toggled } from './groups.ts';
import { whereOf } from './where.ts';

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
  const [text, setText] = useState('');
  const chosen = address.filter[name];
  const options = optionsOf(name, chosen, answer);
  const isChosen = ({ value }: Option) => chosen.some((each) => isSame(each, value));
  const first = options.filter(
    (option, index) => index < SHOWN || isChosen(option) || kept.includes(option.value),
  );
  const sought = text.trim().toLowerCase();
  const toggle = (value: string) => {
    setKept([...kept, value]);
    onToggle(value);
  };
  const shown =
    sought === ''
      ? isAll
        ? options
        : first
      : options.filter(({ label }) => label.toLowerCase().includes(sought));
  const boxes = (some: readonly Option[]) =>
    some.map((option) => (
      <Box key={option.value} option={option} isChosen={isChosen(option)} onToggle={toggle} />
    ));
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{GROUPS[name].legend}</legend>
      {name === 'topic' && (
        <input
          type="search"
          aria-label="Find a topic"
          placeholder="Find a topic"
          maxLength={200}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <ul class={GROUPS[name].hasNames ? 'names' : undefined}>
        {boxes(shown)}
        {sought !== '' && <Named text={text.trim()} address={address} shown={shown} boxes={boxes} />}
      </ul>
      {sought === '' && first.length < options.length && (
        <button type="button" class="plain" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Fewer' : `${options.length - first.length} more`}
        </button>
      )}
      {name === 'program' && <Nameless answer={answer} />}
    </fieldset>
  );
}

interface BoxProps {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onToggle: (value: string) => void;
}

function Box({ option: { value, label, count }, isChosen, onToggle }: BoxProps) {
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
        {count !== null && <span class="count">{count.toLocaleString('en')}</span>}
      </label>
    </li>
  );
}

interface NamedProps {
  readonly text: string;
  readonly address: ListAddress;
  /** What is shown already. */
  readonly shown: readonly Option[];
  readonly boxes: (options: readonly Option[]) => preact.ComponentChildren;
}

/** How long typing has to rest before the server is asked, in ms. */
const REST = 250;

/** The topics that go by a name, an alias among them, be they too rare to be listed. */
function Named({ text, address, shown, boxes }: NamedProps) {
  const name = useSettled(text, REST);
  const { data, isStale } = useOperation({
    document: TopicsNamedDocument,
    variables: { name, where: { and: [whereOf(address.filter, 'topic'), { topic: [name] }] } },
  });
  const isAnswered = data !== null && !isStale && name === text;
  const topics = isAnswered ? data.topics.nodes : [];
  const others = topics
    .filter(({ id }) => !shown.some(({ value }) => value === id))
    .map((topic) => ({
      value: topic.id,
      label: topic.name,
      // The count is of all topics of that name.
      count: isAnswered && topics.length === 1 ? data.applicants.totalCount : null,
    }));
  return (
    <>
      {boxes(others)}
      {isAnswered && shown.length + others.length === 0 && <li role="status">No topic has this name.</li>}
    </>
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
