/** Starts the page of a review. */
import { render } from 'preact';
import { App } from './App.tsx';

const root = document.getElementById('reader');
if (root === null) throw new Error('The page has no place for the review.');
render(<App />, root);
