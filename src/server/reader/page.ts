/** The reader's page as it is sent: what browsers without script show, and what the script has to know. */
import type { Letter } from '../../letter/letter.js';

/** What the page is about. */
export type PageContent =
  | { readonly of: 'letter'; readonly letter: Letter }
  | { readonly of: 'letters'; readonly letters: readonly Letter[]; readonly total: number }
  | { readonly of: 'search' | 'private letters' | 'nothing' };

/**
 * @param html the page of the build
 * @param content what it is about
 * @param options.hasPlayground whether it may lead to Playground
 * @returns the page for that: letters are in it for browsers without script, which need no more
 */
export function withContent(
  html: string,
  content: PageContent,
  { hasPlayground }: { readonly hasPlayground: boolean },
): string {
  const title = content.of === 'letter' ? `${content.letter.title} · lettergraph` : 'lettergraph';
  // Replacements are functions: what a letter says has no `$&` that means anything.
  return html
    .replace('<html lang="en">', () => `<html lang="en" data-playground="${hasPlayground ? 'yes' : 'no'}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--letter-->', () => withoutScript(content) + (hasPlayground ? PLAYGROUND : ''));
}

const PLAYGROUND =
  '<p><a href="/playground">GraphQL Playground</a> asks the API anything; it needs JavaScript.</p>';

function withoutScript(content: PageContent): string {
  switch (content.of) {
    case 'letter':
      return letterHtml(content.letter);
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
    case 'nothing':
      return '<h1>There is no such letter</h1><p><a href="/">All letters</a></p>';
  }
}

/** The letter itself: its paragraphs, and nothing of what was read out of it. */
function letterHtml(letter: Letter): string {
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of letter.sentences) {
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  }
  const text = [...paragraphs.values()].map((span) => `<p>${escapeHtml(letter.quote(span).exact)}</p>`);
  return `<article class="text" lang="${escapeHtml(letter.language)}"><h1>${escapeHtml(letter.title)}</h1><div class="letter">${text.join('\n')}</div></article>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
