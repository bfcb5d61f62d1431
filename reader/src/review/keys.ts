/** The keys of a review. */

/** What a key does. */
export type Action =
  | 'next'
  | 'previous'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'add'
  | 'merge'
  | 'rename'
  | 'aside'
  | 'undo'
  | 'redo'
  | 'help'
  | 'nextSentence'
  | 'previousSentence';

/** Each key with what it does, in words. */
export const KEYS: readonly {
  readonly key: string;
  /** The key as it is shown; itself unless given. */
  readonly shown?: string;
  readonly action: Action;
  readonly words: string;
}[] = [
  { key: 'j', action: 'next', words: 'next draft or suggestion' },
  { key: 'k', action: 'previous', words: 'previous one' },
  { key: 'a', action: 'accept', words: 'accept the draft, or make the suggestion a fact: it is right' },
  { key: 'r', action: 'reject', words: 'reject the fact, and what refers to it; dismiss the suggestion' },
  { key: 'e', action: 'correct', words: 'correct it' },
  { key: 'm', action: 'merge', words: 'merge the fact with another: they are one' },
  { key: 'i', action: 'rename', words: 'give the fact another key: its id' },
  {
    key: 'ArrowRight',
    shown: '→',
    action: 'nextSentence',
    words: 'select the next sentence; Shift and an arrow select more or less',
  },
  { key: 'ArrowLeft', shown: '←', action: 'previousSentence', words: 'select the sentence before' },
  { key: 'n', action: 'add', words: 'add a fact that the selected words say' },
  { key: 's', action: 'aside', words: 'mark the selected sentence as an aside, or take that back' },
  { key: 'u', action: 'undo', words: 'undo' },
  { key: 'U', shown: 'Shift U', action: 'redo', words: 'do again what was undone' },
  { key: '?', action: 'help', words: 'show these keys' },
];

const OFF = 'lettergraph-review-keys-off';

/** Whether keys without Ctrl or Alt do anything: some people's programs press them by themselves. */
export function areKeysOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function switchKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'true');
}

/** What a key does here; null where it is for what has the focus. */
export function actionOf(event: KeyboardEvent): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, dialog') !== null) return null;
  if (event.shiftKey && event.key.startsWith('Arrow')) return null;
  const found = KEYS.find(({ key }) => key === event.key);
  return found !== undefined && (areKeysOn() || found.action === 'help') ? found.action : null;
}
