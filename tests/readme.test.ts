/** Runs every command, query and program of the README, and compares what comes out with what it shows. */
import { describePage, readPage } from './documents.js';

describePage(await readPage('README.md'));
