/** A letter beside its facts: each draft is accepted, corrected or rejected, and what is missing added. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CodePoints } from '../../../src/letter/codePoints.js';
import type { Span } from '../../../src/letter/model.js';
import { useTitle } from '../useTitle.ts';
import { plural } from '../words.ts';
import { AddForm, type Beginning, ofSuggestion, ofWords } from './AddForm.tsx';
import {
  AskError,
  askFields,
  askLetter,
  askQuote,
  type Edit,
  type Fact,
  type Fields,
  type FieldsBySection,
  type Letter,
  type Path,
  send,
} from './api.ts';
import { Button } from './Button.tsx';
import { FactForm } from './FactForm.tsx';
import { FactItem } from './FactItem.tsx';
import { Finished } from './Finished.tsx';
import { Help } from './Help.tsx';
import { type Action, actionOf } from './keys.ts';
import { LetterText } from './LetterText.tsx';
import { MergeForm } from './MergeForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { selectElement, selectedIn, showPicked } from './selection.ts';
import { idOf, isLeft, isNamed, leftIn, leftWords, sectionWords } from './words.ts';

/** What a person is about to do, where that takes more than a key. */
type Task =
  | { readonly of: 'correct'; readonly fact: Fact }
  | { readonly of: 'merge'; readonly fact: Fact }
  | { readonly of: 'rename'; readonly fact: Fact }
  | { readonly of: 'add'; readonly words: string; readonly beginning: Beginning };

/** What the page says, to everybody and to screen readers. */
interface Said {
  readonly words: string;
  readonly isProblem: boolean;
}

export function LetterView({ name }: { readonly name: string }) {
  const [letter, setLetter] = useState<Letter | null>(null);
  const [fields, setFields] = useState<FieldsBySection>({});
  const [failed, setFailed] = useState<string | null>(null);
  useTitle(letter?.title ?? null);
  useEffect(() => {
    Promise.all([askLetter(name), askFields()]).then(
      ([found, format]) => {
        setFields(format);
        setLetter(found);
      },
      (error: unknown) => setFailed(wordsFor(error)),
    );
  }, [name]);
  if (failed !== null) {
    return (
      <div class="state failed" role="alert">
        <h1>That did not work</h1>
        <p>{failed}</p>
        <p>
          <a href="/">All letters</a>
        </p>
      </div>
    );
  }
  if (letter === null) return <p class="state">The letter is on its way …</p>;
  return <Review letter={letter} fields={fields} onLetter={setLetter} />;
}

interface ReviewProps {
  readonly letter: Letter;
  readonly fields: FieldsBySection;
  readonly onLetter: (letter: Letter) => void;
}

function Review({ letter, fields, onLetter }: ReviewProps) {
  const left = letter.facts.filter(isLeft);
  const others = letter.facts.filter((fact) => !isLeft(fact));
  const { suggestions, unread } = letter;
  /** What somebody still has to look at: drafts first, for suggestions may be about them. */
  const toDo = [...left, ...suggestions];
  const leftNow = leftWords(leftIn(letter));
  const [chosenId, setChosenId] = useState<string | null>(() => idOf(toDo[0]?.path ?? []) || null);
  const [task, setTask] = useState<Task | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  const [isHelping, setIsHelping] = useState(false);
  const isBusy = useRef(false);
  const text = useRef<HTMLDivElement>(null);
  const points = useMemo(() => new CodePoints(letter.text ?? ''), [letter.text]);
  const chosen = allOf(letter).find(({ path }) => idOf(path) === chosenId) ?? null;
  const say = useCallback((words: string, isProblem = false) => setSaid({ words, isProblem }), []);
  const choose = useCallback((path: Path) => setChosenId(idOf(path)), []);

  /** Shows the letter as it is now. What is chosen stays so, though its line may be another. */
  const show = useCallback(
    (now: Letter) => {
      onLetter(now);
      const same = chosen === null ? undefined : allOf(now).find((fact) => isSame(fact, chosen));
      if (same !== undefined) setChosenId(idOf(same.path));
    },
    [chosen, onLetter],
  );

  /** Chooses a fact, and goes to it in the list and in the letter. */
  const goTo = (fact: Fact | null | undefined) => {
    setChosenId(fact === null || fact === undefined ? null : idOf(fact.path));
    if (fact !== null && fact !== undefined) toFocus.current = idOf(fact.path);
  };
  const toFocus = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (toFocus.current === null || task !== null) return;
    const heading = document.querySelector<HTMLElement>(`.fact [data-fact="${CSS.escape(toFocus.current)}"]`);
    toFocus.current = null;
    heading?.focus({ preventScroll: true });
    heading?.closest('.fact')?.scrollIntoView({ block: 'nearest' });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked as chosen is another with it.
  useEffect(() => {
    text.current?.querySelector('.selected')?.scrollIntoView({ block: 'center' });
  }, [chosenId]);
  useEffect(() => {
    const follow = () => {
      const span = selectedIn(text.current);
      // What was selected stays so while a form takes the focus.
      if (span === null && document.activeElement?.closest('.facts form, .adding') !== null) return;
      setPicked(span);
      showPicked(span === null ? null : (getSelection()?.getRangeAt(0) ?? null));
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
      showPicked(null);
    };
  }, []);
  useEffect(() => {
    const look = () =>
      askLetter(letter.letter).then(
        (now) => {
          if (now.version === letter.version || isBusy.current) return;
          show(now);
          say('The files were changed by another program. Here is what is in them now.');
        },
        (error: unknown) => say(wordsFor(error), true),
      );
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [letter, show, say]);

  /** Does something to the letter, and says what became of it; whether it was done. */
  const perform = async (
    what: Edit | 'undo' | 'redo',
    words: string,
    next?: Fact | null,
  ): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      const { status, told, path, state } = await send(letter, what);
      show(state);
      if (status !== 'done') {
        setRefused(told);
        say(told ?? 'That cannot be done.', true);
        return false;
      }
      setTask(null);
      setRefused(null);
      const rest = leftWords(leftIn(state));
      say(
        [words, told ?? '', rest === null ? 'Everything is reviewed.' : `${rest} left.`]
          .filter(Boolean)
          .join(' '),
      );
      const find = (at: Fact | null | undefined) =>
        at == null ? undefined : allOf(state).find((fact) => isSame(fact, at));
      const own = allOf(state).find((fact) => path !== null && idOf(fact.path) === idOf(path));
      goTo(
        (next === undefined ? own : find(next)) ??
          find(chosen) ??
          state.facts.find(isLeft) ??
          state.suggestions[0],
      );
      return true;
    } catch (error) {
      say(wordsFor(error), true);
      return false;
    } finally {
      isBusy.current = false;
    }
  };
  /** The facts that may be one with a fact, those first that share words with it. */
  const likeIt = (fact: Fact): readonly Fact[] => {
    if (fact.key === null || fact.path.length === 1) return [];
    const words = new Set(wordsIn(fact.label));
    // What is suggested as one thing with a name may be another.
    const isMaybe = ({ section }: Fact) =>
      fact.status === 'suggested' && isNamed(fact.section) && isNamed(section);
    const shared = ({ label }: Fact) => wordsIn(label).filter((word) => words.has(word)).length;
    return letter.facts
      .filter((each) => each !== fact && (each.section === fact.section || isMaybe(each)))
      .toSorted((a, b) => shared(b) - shared(a));
  };
  /** The draft after a fact, or before it; the first one where there is none. */
  const beside = (fact: Fact | null, step: 1 | -1): Fact | null => {
    const all = toDo.length > 0 ? toDo : letter.facts;
    const at = all.findIndex(({ path }) => fact !== null && idOf(path) === idOf(fact.path));
    if (at === -1) return all.at(step === 1 ? 0 : -1) ?? null;
    return all[(at + step + all.length) % all.length] ?? null;
  };
  const nextAfter = (fact: Fact): Fact | null => {
    const next = beside(fact, 1);
    return next === null || idOf(next.path) === idOf(fact.path) ? null : next;
  };
  /** What is selected, of which the page is told a moment later; or what was before a form took the focus. */
  const selectedNow = () => selectedIn(text.current) ?? picked;
  const selectSentence = (step: 1 | -1) => {
    const now = selectedNow();
    const at = letter.sentences.findIndex(
      ({ start, end }) => now !== null && now.start >= start && now.start < end,
    );
    const from = chosen?.passages[0]?.start ?? -1;
    const near = letter.sentences.findIndex(({ end }) => end > from);
    const index = at === -1 ? near : at + step;
    if (index < 0 || index >= letter.sentences.length) return;
    selectElement(document.getElementById(`sentence-${index}`));
  };
  const toggleAside = () => {
    const span = selectedNow();
    if (span === null) return say('Select a sentence first: with → and ←, or with the mouse.', true);
    const touches = ({ start, end }: Span) => start < span.end && end > span.start;
    const aside = letter.facts.find(
      ({ section, passages }) => section === 'asides' && passages.some(touches),
    );
    if (aside !== undefined)
      return void perform({ type: 'reject', path: aside.path }, 'That is no aside any more.', chosen);
    const sentences = letter.sentences.filter(touches);
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (first === undefined || last === undefined) return;
    void perform({ type: 'aside', start: first.start, end: last.end }, 'Marked as an aside.', chosen);
  };
  const quoteSelected = async (): Promise<unknown> =>
    askQuote(letter.letter, selectedNow() ?? { start: 0, end: 0 }).catch(() => null);
  const startAdding = async () => {
    const span = selectedNow();
    if (span === null)
      return say('Select the words that say it first: with → and ←, or with the mouse.', true);
    const quote = await quoteSelected();
    if (quote === null) return say('These words stand in the letter too often to be quoted.', true);
    setRefused(null);
    const words = points.slice(span.start, span.end);
    setTask({ of: 'add', words, beginning: ofWords(words, quote) });
  };
  const act = (action: Action) => {
    if (action === 'help') return setIsHelping(true);
    if (action === 'nextSentence' || action === 'previousSentence')
      return selectSentence(action === 'nextSentence' ? 1 : -1);
    // What is written into a form is not lost for a key that missed it.
    if (task !== null) return;
    if (action === 'next' || action === 'previous') return goTo(beside(chosen, action === 'next' ? 1 : -1));
    if (action === 'undo' || action === 'redo')
      return void perform(action, action === 'undo' ? 'Undone.' : 'Done again.');
    if (action === 'add') return void startAdding();
    if (action === 'aside') return toggleAside();
    if (chosen === null) return say('Choose a fact first, with j and k.', true);
    const { path, label, status } = chosen;
    const isSuggested = status === 'suggested';
    // What no rule can tell, such as of which experience something came, a person has to say.
    const isOpen = isSuggested && (chosen.section === 'outcomes' || chosen.section === 'redactions');
    if (action === 'accept' && !isOpen)
      return void perform({ type: 'accept', path }, `Accepted “${label}”.`, nextAfter(chosen));
    if (action === 'reject')
      return void perform(
        { type: 'reject', path },
        `${isSuggested ? 'Dismissed' : 'Rejected'} “${label}”.`,
        nextAfter(chosen),
      );
    if (action === 'rename' && (isSuggested || chosen.key === null || path.length === 1))
      return say('This has no key that could be another one.', true);
    if (action === 'merge' && likeIt(chosen).length === 0)
      return say(`There is no other ${sectionWords(chosen.section)} to merge this with.`, true);
    setRefused(null);
    setTask({ of: action === 'accept' ? 'correct' : action, fact: chosen });
  };
  const current = useRef(act);
  current.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      current.current(action);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const cancel = () => {
    toFocus.current = chosenId;
    setTask(null);
    setRefused(null);
  };
  const formContext = { letter, quoteSelected, refused, onCancel: cancel };
  const isAbout = (of: 'correct' | 'merge' | 'rename', { path }: Fact) =>
    task?.of === of && idOf(task.fact.path) === idOf(path);
  const correction = (fact: Fact) => {
    const { path, section, key, label, status } = fact;
    const save = (changed: Fields, to?: Path) =>
      void perform(
        { type: 'correct', path, fields: changed, ...(to === undefined ? {} : { section: to }) },
        status === 'suggested' ? `“${label}” is a fact now.` : `Corrected “${label}”.`,
        isLeft(fact) || status === 'suggested' ? nextAfter(fact) : fact,
      );
    if (status === 'suggested' && key !== null && section !== 'redactions')
      return (
        <AddForm
          beginning={ofSuggestion(fact, placeFor(fact, letter))}
          fields={fields}
          onAdd={(to, changed) => save(changed, to)}
          {...formContext}
        />
      );
    return (
      <FactForm
        key={idOf(path)}
        title={`Correct ${sectionWords(section)} “${label}”`}
        fields={fields[section] ?? []}
        initial={fact.fields}
        onSave={save}
        {...formContext}
      />
    );
  };
  const item = (fact: Fact) => {
    const { path, key, label, status } = fact;
    const isSuggested = status === 'suggested';
    const isKeyed = path.length > 1 && key !== null;
    return (
      <FactItem
        key={idOf(path)}
        fact={fact}
        letter={letter}
        fields={fields[fact.section] ?? []}
        isChosen={fact === chosen}
        isForm={isAbout('correct', fact)}
        onChoose={() => choose(path)}
      >
        {isAbout('correct', fact) ? (
          correction(fact)
        ) : isAbout('merge', fact) ? (
          <MergeForm
            fact={fact}
            others={likeIt(fact)}
            refused={refused}
            onCancel={cancel}
            onMerge={(into) =>
              void perform(
                { type: 'merge', path, into: into.path },
                `Merged “${label}”.`,
                isSuggested ? nextAfter(fact) : into,
              )
            }
          />
        ) : isAbout('rename', fact) ? (
          <RenameForm
            fact={fact}
            refused={refused}
            onCancel={cancel}
            onRename={(to) => void perform({ type: 'rename', path, key: to }, '')}
          />
        ) : (
          <p class="actions">
            {(status === 'draft' || isSuggested) && (
              <Button keys="a" onClick={() => act('accept')}>
                Accept
              </Button>
            )}
            <Button keys="e" onClick={() => act('correct')}>
              {status === 'wrong' ? 'Fill in' : 'Correct'}
            </Button>
            {path.length > 1 && (
              <Button keys="r" onClick={() => act('reject')}>
                {isSuggested ? 'Dismiss' : 'Reject'}
              </Button>
            )}
            {isKeyed && fact.section !== 'redactions' && (
              <Button keys="m" onClick={() => act('merge')}>
                Merge
              </Button>
            )}
            {isKeyed && !isSuggested && (
              <Button keys="i" onClick={() => act('rename')}>
                Rename key
              </Button>
            )}
          </p>
        )}
      </FactItem>
    );
  };
  return (
    <div class="one review">
      <article class="pane">
        <div class="text" ref={text}>
          <header>
            <h1>{letter.title}</h1>
            <p class="about">
              <a href="/">All letters</a>
              {letter.facts.length > 0 && (
                <span>
                  {leftNow === null
                    ? 'Everything is reviewed'
                    : `${leftNow} left, ${plural(letter.facts.length, 'fact')} in all`}
                </span>
              )}
            </p>
          </header>
          {letter.problems.length > 0 && (
            <div class="problems" role="alert">
              <h2>
                {letter.facts.length === 0 ? 'The reading cannot be read' : 'Something is missing or wrong'}
              </h2>
              <ul>
                {letter.problems.map(({ file, line, message, advice }) => (
                  <li key={`${file}:${line} ${message}`}>
                    <code>
                      {file}:{line}
                    </code>{' '}
                    {message} {advice}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {letter.text !== null && (
            <LetterText letter={letter} text={letter.text} chosen={chosen} onChoose={choose} />
          )}
        </div>
        <div class="facts" tabIndex={-1}>
          <div class="bar">
            <p role="status" class={said?.isProblem ? 'problem' : ''}>
              {said?.words ?? 'Press ? for the keys.'}
            </p>
            <p class="actions">
              {letter.undo !== null && (
                <Button keys="u" onClick={() => act('undo')}>
                  Undo
                </Button>
              )}
              {letter.redo !== null && (
                <Button keys="U" onClick={() => act('redo')}>
                  Redo
                </Button>
              )}
              {picked !== null && (
                <Button keys="n" onClick={() => act('add')}>
                  Add fact
                </Button>
              )}
              {picked !== null && (
                <Button keys="s" onClick={() => act('aside')}>
                  Aside
                </Button>
              )}
              <Button keys="?" onClick={() => act('help')}>
                Keys
              </Button>
            </p>
          </div>
          {task?.of === 'add' && (
            <AddForm
              beginning={task.beginning}
              fields={fields}
              onAdd={(section, values) =>
                void perform({ type: 'add', section, words: task.words, fields: values }, 'Added.')
              }
              {...formContext}
            />
          )}
          {left.length > 0 && (
            <section aria-label="To review">
              <h2>To review</h2>
              <ul>{left.map(item)}</ul>
            </section>
          )}
          {suggestions.length + unread.length > 0 && (
            <section aria-label="Suggestions">
              <h2>Suggestions, which are no facts yet</h2>
              <ul>{suggestions.map(item)}</ul>
              {unread.map(({ line, problem }) => (
                <p key={line} class="unread">
                  Line {line} of reading.yaml looks like a suggestion, and is left as it is. {problem}
                </p>
              ))}
            </section>
          )}
          {toDo.length === 0 && letter.facts.length > 0 && <Finished letter={letter} />}
          {others.length > 0 && (
            <section aria-label="Reviewed">
              <h2>Reviewed, or written by a person</h2>
              <ul>{others.map(item)}</ul>
            </section>
          )}
        </div>
      </article>
      {isHelping && <Help onClose={() => setIsHelping(false)} />}
    </div>
  );
}

/** The facts of a letter, and what is suggested. */
function allOf({ facts, suggestions }: Letter): readonly Fact[] {
  return [...facts, ...suggestions];
}

/** Whether two facts are the same one before and after an edit, which moves the lines of what is suggested. */
function isSame(one: Fact, other: Fact): boolean {
  if (one.status !== 'suggested' || other.status !== 'suggested') return idOf(one.path) === idOf(other.path);
  const content = ({ section, key, fields }: Fact) => JSON.stringify([section, key, fields]);
  return content(one) === content(other);
}

/** Where the fact would go that is suggested: what came of an experience goes to the one that the letter has before it. */
function placeFor({ section, passages }: Fact, { facts }: Letter): Path | null {
  if (section !== 'outcomes') return [section];
  const at = passages[0]?.start ?? 0;
  const experiences = facts.filter((each) => each.section === 'experiences');
  const before = experiences.findLast((each) => (each.passages[0]?.start ?? 0) <= at);
  const owner = before ?? experiences[0];
  return owner === undefined ? null : [...owner.path, 'outcomes'];
}

function wordsIn(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsFor(error: unknown): string {
  return error instanceof AskError ? error.message : 'The page has failed. Reload it.';
}
