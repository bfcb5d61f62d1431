/** The reader's page as it is sent: what browsers without script show, and what the script has to know. */
import { escapeHtml } from '../../export/escapeHtml.js';
import { letterHtml } from '../../export/letterHtml.js';
import type { Letter } from '../../letter/letter.js';

/** What the page is about. */
export type PageContent =
  | { readonly of: 'letter'; readonly letter: Letter }
  | { readonly of: 'letters'; readonly letters: readonly Letter[]; readonly total: number }
  | { readonly of: 'search' | 'private letters' | 'no such letter' | 'nowhere' | 'unavailable' };

/** What the server has besides the reader, to which the page may lead. */
export interface PageLinks {
  readonly hasPlayground: boolean;
  readonly hasExports: boolean;
}

/**
 * @param html the page of the build
 * @param content what it is about
 * @param links where it may lead
 * @returns the page for that: letters are in it for browsers without script, which need no more
 */
export function withContent(
  html: string,
  content: PageContent,
  { hasPlayground, hasExports }: PageLinks,
): string {
  const title = content.of === 'letter' ? `${content.letter.title} · lettergraph` : 'lettergraph';
  // Replacements are functions: what a letter says has no `$&` that means anything.
  return html
    .replace(
      '<html lang="en">',
      () =>
        `<html lang="en" data-has="${[hasPlayground ? 'playground' : '', hasExports ? 'exports' : ''].join(' ').trim()}">`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--letter-->', () => withoutScript(content, hasExports) + (hasPlayground ? PLAYGROUND : ''));
}

const PLAYGROUND =
  '<p><a href="/playground">GraphQL Playground</a> asks the API anything; it needs JavaScript.</p>';

function withoutScript(content: PageContent, hasExports: boolean): string {
  switch (content.of) {
    case 'letter': {
      const { id, title } = content.letter;
      const facts = `<p><a href="/export/html/${encodeURIComponent(id)}">This letter with its facts, as one page</a></p>`;
      return `<article class="text"><h1>${escapeHtml(title)}</h1>${letterHtml(content.letter, { marked: false })}</article>${hasExports ? facts : ''}<p><a href="/">All letters</a></p>`;
    }
    case 'letters':
      return `<h1>Letters</h1><ul>${content.letters
        .map(
          ({ id, title }) => `<li><a href="/letters/${encodeURIComponent(id)}">${escapeHtml(title)}</a></li>`,
        )
        .join(
          '',
        )}</ul>${content.total > content.letters.length ? `<p>These are ${content.letters.length} of ${content.total}; the others are in the API at /graphql.</p>` : ''}`;
    case 'search':
      return '<p>The search needs JavaScript.</p>';
    case 'private letters':
      return '<p>These letters are private. To read them with a token needs JavaScript.</p>';
    case 'no such letter':
      return '<h1>There is no such letter</h1><p><a href="/">All letters</a></p>';
    case 'unavailable':
      return '<h1>The letters cannot be read at the moment</h1><p>Ask again in a while.</p>';
    case 'nowhere':
      return '<h1>There is nothing at this address</h1><p><a href="/">All letters</a></p>';
  }
}
