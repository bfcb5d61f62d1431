/** Chooses which letters are listed, and in which order. */
import { ExperienceKind, MotivationKind, ResearchStanding } from '../../../src/letter/enums.js';
import { wordsOf } from '../../../src/letter/words.js';
import type { ListFilter } from '../address.ts';
import type { TopicsQuery } from '../generated/graphql.ts';

interface ListFiltersProps {
  readonly filter: ListFilter;
  readonly topics: TopicsQuery['topics']['nodes'];
  readonly onFilter: (filter: ListFilter) => void;
}

export function ListFilters({ filter, topics, onFilter }: ListFiltersProps) {
  const name = topics.find(({ id }) => id === filter.topic)?.name ?? filter.topic ?? '';
  return (
    <search aria-label="Filters">
      <form class="list-filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Topic
          <input
            list="topics"
            placeholder="any"
            value={name}
            onChange={({ currentTarget: { value } }) => {
              const known = topics.find((topic) => topic.name.toLowerCase() === value.trim().toLowerCase());
              onFilter({ ...filter, topic: known?.id ?? (value.trim() || null) });
            }}
          />
          <datalist id="topics">
            {topics.map((topic) => (
              <option key={topic.id} value={topic.name} />
            ))}
          </datalist>
        </label>
        <Choice
          label="Experience"
          values={named(ExperienceKind)}
          value={filter.experience}
          onChoose={(experience) => onFilter({ ...filter, experience })}
        />
        <Choice
          label="Motivation"
          values={named(MotivationKind)}
          value={filter.motivation}
          onChoose={(motivation) => onFilter({ ...filter, motivation })}
        />
        <Choice
          label="Research"
          values={named(ResearchStanding)}
          value={filter.standing}
          onChoose={(standing) => onFilter({ ...filter, standing })}
        />
        <Choice
          label="First time"
          values={{ yes: 'yes', no: 'no' }}
          value={filter.firstTime}
          onChoose={(firstTime) => onFilter({ ...filter, firstTime })}
        />
        <Choice
          label="Order"
          any="letter"
          values={ORDERS}
          value={filter.sort === null ? null : `${filter.sort} ${filter.direction ?? 'ASC'}`}
          onChoose={(order) => {
            const [sort = null, direction] = order?.split(' ') ?? [];
            onFilter({ ...filter, sort, direction: direction === 'DESC' ? direction : null });
          }}
        />
      </form>
    </search>
  );
}

const ORDERS = {
  'LETTER DESC': 'letter, last first',
  'EXPERIENCES DESC': 'most experiences',
  'EXPERIENCES ASC': 'fewest experiences',
  'TIME_IN_FIELD DESC': 'longest in the field',
  'TIME_IN_FIELD ASC': 'newest to the field',
};

interface ChoiceProps {
  readonly label: string;
  readonly any?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, any = 'any', values, value, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{any}</option>
        {Object.entries(values).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function named(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(values).map((value) => [value, wordsOf(value)]));
}
