/** Starts the reader in its page. */
import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('reader');
if (root === null) throw new Error('The page has no place for the reader.');
render(<App />, root);
