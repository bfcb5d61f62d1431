/** Chooses which facts are shown: by type, by kind, by topic; and is the legend of the marks' colours. */
import type { FactType } from '../../../src/letter/enums.js';
import { familyOf } from '../../../src/letter/families.js';
import { FACT_HEADINGS, wordsOf } from '../../../src/letter/words.js';
import { type FactFilter, NO_FILTER } from '../address.ts';
import { type Fact, kindsOf, topicsOf, typeOf } from './fact.ts';

/** The facts that fit, in their order. */
export function filterFacts(facts: readonly Fact[], { type, kind, topic }: FactFilter): readonly Fact[] {
  if (type === null && kind === null && topic === null) return facts;
  return facts.filter(
    (fact) =>
      (type === null || typeOf(fact) === type) &&
      (kind === null || kindsOf(fact).includes(kind)) &&
      (topic === null || topicsOf(fact).some(({ id }) => id === topic)),
  );
}

/** The types in the order in which they are best read. */
export const TYPE_ORDER = Object.keys(FACT_HEADINGS).filter(isFactType);

interface FiltersProps {
  /** All facts of the letter. */
  readonly facts: readonly Fact[];
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
}

export function Filters({ facts, filter, onFilter }: FiltersProps) {
  const types = TYPE_ORDER.map((type) => ({
    type,
    count: facts.filter((fact) => typeOf(fact) === type).length,
  })).filter(({ count }) => count > 0);
  const ofType = filterFacts(facts, { ...NO_FILTER, type: filter.type });
  const kinds = distinct(ofType.flatMap(kindsOf), filter.kind);
  const topics = new Map(facts.flatMap((fact) => topicsOf(fact).map(({ id, name }) => [id, name] as const)));
  if (filter.topic !== null && !topics.has(filter.topic)) topics.set(filter.topic, filter.topic);
  return (
    <div class="filters">
      <fieldset class="types">
        <legend>Types of facts</legend>
        {types.map(({ type, count }) => (
          <button
            key={type}
            type="button"
            class={`type family-${familyOf(type)}`}
            aria-pressed={filter.type === type}
            onClick={() => onFilter({ ...filter, type: filter.type === type ? null : type, kind: null })}
          >
            {FACT_HEADINGS[type]} <span class="count">{count}</span>
          </button>
        ))}
      </fieldset>
      <div class="selects">
        {kinds.length > 0 && (
          <label>
            Kind
            <select
              value={filter.kind ?? ''}
              onChange={({ currentTarget }) => onFilter({ ...filter, kind: currentTarget.value || null })}
            >
              <option value="">any</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {wordsOf(kind)}
                </option>
              ))}
            </select>
          </label>
        )}
        {topics.size > 0 && (
          <label>
            Topic
            <select
              value={filter.topic ?? ''}
              onChange={({ currentTarget }) => onFilter({ ...filter, topic: currentTarget.value || null })}
            >
              <option value="">any</option>
              {[...topics].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

function distinct(values: readonly (string | null)[], chosen: string | null): string[] {
  return [...new Set([...values, chosen])].filter((value) => value !== null).toSorted();
}

function isFactType(name: string): name is FactType {
  return name in FACT_HEADINGS;
}
