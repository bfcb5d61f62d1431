/** The letter with its facts in other formats, to keep. */
import { useState } from 'preact/hooks';
import { authorization, token } from '../client.ts';

const FORMATS = [
  { format: 'html', name: 'Web page' },
  { format: 'markdown', name: 'Markdown' },
  { format: 'csv', name: 'CSV' },
  { format: 'jsonresume', name: 'JSON Resume' },
  { format: 'annotations', name: 'Web Annotations' },
] as const;

export function Exports({ letter }: { readonly letter: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <footer class="exports">
      <h2>Take it with you</h2>
      <ul>
        {FORMATS.map(({ format, name }) => {
          const url = `/export/${format}/${encodeURIComponent(letter)}`;
          return (
            <li key={format}>
              <a
                href={url}
                download=""
                onClick={(event) => {
                  // A link cannot carry the token of private letters.
                  if (token() === null) return;
                  event.preventDefault();
                  setProblem(null);
                  download(url).catch(() => setProblem(`${name} cannot be had right now.`));
                }}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
      {problem !== null && <p role="alert">{problem}</p>}
    </footer>
  );
}

/** Saves what is at an address, with the token, under the name that the server gives it. */
async function download(url: string): Promise<void> {
  const response = await fetch(url, { headers: authorization() });
  if (!response.ok) throw new Error(`Status ${response.status}`);
  const name = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'letter';
  const object = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = object;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(object), 10_000);
}
