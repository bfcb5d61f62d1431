/** A fact in the list: in a line, and with all that it says where it is chosen. */
import type { ComponentChildren } from 'preact';
import { familyOf } from '../../../src/letter/families.js';
import type { Fact, Field, Letter } from './api.ts';
import { fieldWords, idOf, isLeft, quoteWords, typeOf, valueWords, whatWords } from './words.ts';

interface FactItemProps {
  readonly fact: Fact;
  readonly letter: Letter;
  readonly fields: readonly Field[];
  readonly isChosen: boolean;
  /** Whether a form says what the fact says. */
  readonly isForm: boolean;
  readonly onChoose: () => void;
  /** What can be done with it, or the form that it is corrected in. */
  readonly children: ComponentChildren;
}

export function FactItem({ fact, letter, fields, isChosen, isForm, onChoose, children }: FactItemProps) {
  const type = typeOf(fact.section);
  const isSuggested = fact.status === 'suggested';
  const hasNamesake = (isSuggested ? letter.suggestions : letter.facts).some(
    (other) => other !== fact && other.section === fact.section && other.label === fact.label,
  );
  const family = type === null ? '' : ` family-${familyOf(type)}`;
  return (
    <li
      class={`fact${isSuggested ? ' suggested' : family}${isChosen ? ' selected' : ''}`}
      aria-current={isChosen ? 'true' : undefined}
    >
      <h3>
        <button type="button" class="plain" data-fact={idOf(fact.path)} onClick={onChoose} onFocus={onChoose}>
          <span class="what">{whatWords(fact)}</span> <span dir="auto">{fact.label}</span>
          {hasNamesake && <code> {fact.key}</code>}
          <span class="unseen">, {standing(fact)}</span>
        </button>
      </h3>
      {isChosen && (
        <>
          <p class="tags">
            <span class={isLeft(fact) || isSuggested ? 'badge left' : 'badge'}>{standing(fact)}</span>
            {fact.key !== null && <code>{fact.key}</code>}
          </p>
          {fact.reason !== null && <p class="reason">{fact.reason}</p>}
          {!isForm && (
            <dl class="says">
              {fields.map((field) => (
                <Said key={field.name} field={field} value={fact.fields[field.name]} letter={letter} />
              ))}
            </dl>
          )}
          {children}
        </>
      )}
    </li>
  );
}

/** How a fact stands, in a few words. */
function standing({ status, by, fields }: Fact): string {
  switch (status) {
    case 'wrong':
      return 'to be filled in';
    case 'draft':
      return `draft by ${by}`;
    case 'reviewed':
      return `reviewed ${fields.reviewed}`;
    case 'written':
      return 'written by a person';
    case 'suggested':
      return by === null ? 'suggested, no fact yet' : `suggested by ${by}, no fact yet`;
  }
}

function Said({
  field: { name, kind, of, fields },
  value,
  letter,
}: {
  readonly field: Field;
  readonly value: unknown;
  readonly letter: Letter;
}) {
  if (value === undefined || value === null) return null;
  const labelOf = (key: unknown) =>
    (of === 'topics'
      ? letter.topics.find((topic) => topic.key === key)?.name
      : letter.facts.find((fact) => fact.section === of && fact.key === key)?.label) ?? String(key);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = () => {
    switch (kind) {
      case 'quote':
      case 'quotes':
        return values.map((quote) => (
          <blockquote key={quoteWords(quote)} lang={letter.language} dir="auto">
            {quoteWords(quote)}
          </blockquote>
        ));
      case 'reference':
      case 'references':
        return values.map(labelOf).join(', ');
      case 'choice':
      case 'choices':
        return values.map(valueWords).join(', ');
      case 'flag':
        return value === true ? 'yes' : 'no';
      case 'group':
        return (
          <dl>
            {fields.map((inner) => (
              <Said
                key={inner.name}
                field={inner}
                value={Object.entries(Object(value)).find(([key]) => key === inner.name)?.[1]}
                letter={letter}
              />
            ))}
          </dl>
        );
      default:
        return values.map(String).join(', ');
    }
  };
  return (
    <div>
      <dt>{fieldWords(name)}</dt>
      <dd>{words()}</dd>
    </div>
  );
}
