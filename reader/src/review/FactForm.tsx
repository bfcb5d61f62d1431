/** The form in which a fact is corrected, or a new one written: its fields are those that the format has. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Field, Fields, Letter } from './api.ts';
import { FormEnd } from './FormEnd.tsx';
import { fieldWords, quoteWords, valueWords } from './words.ts';

interface FormContext {
  readonly letter: Letter;
  /** The quote for what is selected in the letter; null where nothing is, or none fits. */
  readonly quoteSelected: () => Promise<unknown>;
}

interface FactFormProps extends FormContext {
  readonly title: string;
  readonly fields: readonly Field[];
  /** What the reading has. */
  readonly initial: Fields;
  /** What the form begins with besides. */
  readonly given?: Fields;
  /** Why it was not taken; null where it was not given yet. */
  readonly refused: string | null;
  /** Told of the fields that are others now; null for those that were taken out. */
  readonly onSave: (changed: Fields) => void;
  readonly onCancel: () => void;
}

export function FactForm({
  title,
  fields,
  initial,
  given = {},
  refused,
  onSave,
  onCancel,
  ...context
}: FactFormProps) {
  const [values, setValues] = useState<Fields>({ ...initial, ...given });
  const form = useRef<HTMLFormElement>(null);
  // Before any other key is pressed.
  useLayoutEffect(() => {
    // Where something stands above the form, that is where it begins.
    if (document.activeElement?.closest('.facts section.adding') === null)
      form.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class="fact-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(changedFields(fields, initial, values));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        const isDone = event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement;
        if (event.key !== 'Enter' || !isDone) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <Inputs fields={fields} values={values} onChange={setValues} {...context} />
      <FormEnd action="Save" refused={refused} onCancel={onCancel} />
    </form>
  );
}

interface InputsProps extends FormContext {
  readonly fields: readonly Field[];
  readonly values: Fields;
  readonly onChange: (values: Fields) => void;
}

function Inputs({ fields, values, onChange, ...context }: InputsProps) {
  return (
    <>
      {fields.map((field) => (
        <Input
          key={field.name}
          field={field}
          value={values[field.name]}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
          {...context}
        />
      ))}
    </>
  );
}

interface InputProps extends FormContext {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Input({ field, value, onChange, ...context }: InputProps) {
  const id = useId();
  const { name, kind, isRequired, about, options, fields } = field;
  const label = `${fieldWords(name)}${isRequired ? '' : ' (if said)'}`;
  const labelled = (control: ComponentChildren) => (
    <div class="field">
      <label for={id} title={about ?? undefined}>
        {label}
      </label>
      {control}
    </div>
  );
  const grouped = (controls: ComponentChildren) => (
    <fieldset class="field">
      <legend title={about ?? undefined}>{label}</legend>
      {controls}
    </fieldset>
  );
  switch (kind) {
    case 'text':
      return labelled(
        <textarea
          id={id}
          rows={name === 'summary' || name === 'reason' ? 2 : 1}
          value={String(value ?? '')}
          onInput={({ currentTarget }) => onChange(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={submitOnEnter}
        />,
      );
    case 'texts':
      return labelled(
        <textarea
          id={id}
          rows={2}
          placeholder="One a line"
          value={listOf(value).join('\n')}
          onInput={({ currentTarget }) => onChange(currentTarget.value.split('\n'))}
        />,
      );
    case 'number':
      return labelled(
        <input
          id={id}
          type="number"
          step="any"
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : currentTarget.valueAsNumber)
          }
        />,
      );
    case 'flag':
      return labelled(
        <select
          id={id}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : currentTarget.value === 'yes')
          }
        >
          <option value="">not said</option>
          <option value="yes">yes</option>
          <option value="no">no</option>
        </select>,
      );
    case 'choice':
    case 'reference':
      return labelled(
        <select
          id={id}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
        >
          {(!isRequired || typeof value !== 'string') && (
            <option value="">{isRequired ? 'Choose …' : 'not said'}</option>
          )}
          {choicesOf(field, context.letter, options).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>,
      );
    case 'choices':
    case 'references':
      return grouped(
        <Chosen
          choices={choicesOf(field, context.letter, options)}
          chosen={listOf(value).map(String)}
          label={fieldWords(name)}
          onChange={onChange}
        />,
      );
    case 'quote':
    case 'quotes':
      return grouped(
        <Quotes
          quotes={listOf(value)}
          isOne={kind === 'quote'}
          label={fieldWords(name)}
          onChange={(quotes) => onChange(quotes.length > 1 ? quotes : (quotes[0] ?? null))}
          {...context}
        />,
      );
    case 'group':
      return grouped(
        <Inputs
          fields={fields}
          values={Object.fromEntries(Object.entries(Object(value)))}
          onChange={onChange}
          {...context}
        />,
      );
  }
}

/** Several of the choices, each with a way to take it out again. */
function Chosen({
  choices,
  chosen,
  label,
  onChange,
}: {
  readonly choices: readonly (readonly [key: string, words: string])[];
  readonly chosen: readonly string[];
  readonly label: string;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const wordsOf = new Map(choices);
  return (
    <>
      {chosen.map((key) => (
        <span key={key} class="item">
          {wordsOf.get(key) ?? key}
          <button
            type="button"
            aria-label={`Take out ${wordsOf.get(key) ?? key}`}
            onClick={() => onChange(chosen.filter((each) => each !== key))}
          >
            ×
          </button>
        </span>
      ))}
      <select
        aria-label={`Add to ${label.toLowerCase()}`}
        value=""
        onChange={({ currentTarget }) => onChange([...chosen, currentTarget.value])}
      >
        <option value="">Add …</option>
        {choices
          .filter(([key]) => !chosen.includes(key))
          .map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
      </select>
    </>
  );
}

/** Passages of the letter, as they are quoted. */
function Quotes({
  quotes,
  isOne,
  label,
  onChange,
  quoteSelected,
}: FormContext & {
  readonly quotes: readonly unknown[];
  readonly isOne: boolean;
  readonly label: string;
  readonly onChange: (quotes: readonly unknown[]) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      {quotes.map((quote, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its place in the list while it is written.
        <span key={index} class="item wide">
          <textarea
            aria-label={`${label}, passage ${index + 1}`}
            rows={2}
            readOnly={typeof quote === 'object'}
            value={quoteWords(quote)}
            onInput={({ currentTarget }) => onChange(quotes.with(index, currentTarget.value))}
            onKeyDown={submitOnEnter}
          />
          <button
            type="button"
            aria-label={`Take out passage ${index + 1} of ${label.toLowerCase()}`}
            onClick={() => onChange(quotes.filter((_, each) => each !== index))}
          >
            ×
          </button>
        </span>
      ))}
      {!(isOne && quotes.length > 0) && (
        <button
          type="button"
          onClick={async () => {
            const quote = await quoteSelected();
            setProblem(quote === null ? 'Select words in the letter first, which stand there once.' : null);
            if (quote !== null) onChange([...quotes, quote]);
          }}
        >
          Add what is selected in the letter
        </button>
      )}
      {problem !== null && <span role="alert">{problem}</span>}
    </>
  );
}

/** What a field can be chosen from: values of the format, facts of a section, topics. */
function choicesOf({ of }: Field, letter: Letter, options: readonly string[]) {
  if (of === null) return options.map((value) => [value, valueWords(value)] as const);
  if (of === 'topics') return letter.topics.map(({ key, name }) => [key, name] as const);
  return letter.facts.flatMap(({ section, key, label }) =>
    section === of && key !== null ? [[key, label === key ? label : `${label} (${key})`] as const] : [],
  );
}

/** The fields whose values are others now; null for those that say nothing any more. */
function changedFields(fields: readonly Field[], initial: Fields, values: Fields): Fields {
  return Object.fromEntries(
    fields.flatMap(({ name, fields: inner }) => {
      const [before, now] = [initial[name], values[name]].map((value) => settled(value, inner));
      return JSON.stringify(before) === JSON.stringify(now) ? [] : [[name, now]];
    }),
  );
}

/** A value as the reading has it: null for one that says nothing. */
function settled(value: unknown, inner: readonly Field[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => settled(item, [])).filter((item) => item !== null);
    return items.length === 0 ? null : items;
  }
  if (inner.length === 0 || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const kept = settled(part, []);
    return kept === null ? [] : [[key, kept]];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Enter saves, where a text has one line anyway. */
function submitOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
