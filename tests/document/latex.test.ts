/** LaTeX. */
import { describe, expect, test } from 'vitest';
import { complaint, read } from './documents.js';

const tex = String.raw;

test('a letter of the class letter', async () => {
  const source = tex`\documentclass[11pt]{letter}
\usepackage[utf8]{inputenc}
\newcommand{\school}{SMILES} % our school
\address{1 Road\\Town}
\signature{Jane Doe}
\begin{document}
\begin{letter}{The Committee\\Z\"urich}
\opening{Dear Committee,}

I am na\"{\i}ve, a caf\'e owner from K\o{}benhavn and \L\'od\'z, and I ${'``'}really'' want
to come to \school{}---yes, \school{}~2026, pages 1--3. \textbf{Bold, \emph{both}}, 50\,\% of R\&D.\footnote{For
the first time.} It costs $x^2$ \ss{} \c{c} \v s fa{\ss}t \dots{} % nobody reads this

\begin{itemize}
  \item One, which is
    long
  \item[*] Two
\end{itemize}
\begin{enumerate}\item A\item B\end{enumerate}

It's 'so' \href{https://example.org/x}{here}, \url{https://example.org/a%20b_c}, \includegraphics[width=1cm]{me.png}
\unknown{kept} {\bf old} \vspace{1cm} \large end.
\closing{Yours,}
\end{letter}
\end{document}
after`;
  expect(await read('jane.tex', source)).toEqual({
    text: [
      '1 Road\nTown',
      'The Committee\nZürich',
      'Dear Committee,',
      'I am naïve, a café owner from København and Łódź, and I “really” want to come to SMILES—yes, SMILES 2026, pages 1–3. Bold, both, 50 % of R&D.[1] It costs x^2 ß ç š faßt …',
      '• One, which is long\n* Two',
      '1. A\n2. B',
      'It’s ’so’ here, https://example.org/a%20b_c, kept old',
      'end.',
      'Yours,\nJane Doe',
      '[1] For the first time.\n',
    ].join('\n\n'),
    losses: { footnotes: 1, links: 1, images: 1, math: 1, commands: 1 },
  });
});

describe('a letter of the class moderncv', () => {
  const said = tex`\recipient{Graduate School}{ETH Z\"urich\\8092 Z\"urich}
\date{5 February 2025}
\opening{Dear Professor,}
\closing{Yours faithfully,}`;

  test.each([
    ['within the document', '', said],
    ['before it', said, ''],
  ])('what its head says stands %s', async (_, preamble, body) => {
    const source = tex`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{classic}
\name{Jo\~ao}{Ferreira}
\title{Motivation letter}
\address{Rua da Boavista 12}{4050-107 Porto}{Portugal}
\phone[mobile]{+351~912}
\email{joao@example.org}
${preamble}
\begin{document}
${body}
\makelettertitle

I prove compilers.

\makeletterclosing
\end{document}`;
    expect(await read('joao.tex', source)).toEqual({
      text: [
        'João Ferreira',
        'Rua da Boavista 12\n4050-107 Porto\nPortugal',
        'Graduate School\nETH Zürich\n8092 Zürich',
        '5 February 2025',
        'Dear Professor,',
        'I prove compilers.',
        'Yours faithfully,',
        'João Ferreira\n',
      ].join('\n\n'),
      losses: {},
    });
  });
});

test('a letter of the class scrlttr2 has its sender, its date and its subject', async () => {
  const source = tex`\documentclass[fromalign=right]{scrlttr2}
\usepackage[ngerman]{babel}
\setkomavar{fromname}{Theresa Haas}
\setkomavar{fromaddress}{Gartenweg 3\\79098 Freiburg}
\setkomavar{fromlogo}{Haas}
\setkomavar{subject}{Bewerbung um ein Praktikum}
\begin{document}
\setkomavar{date}{5. November 2026}
\begin{letter}{Institut f\"ur Robotik\\Wessling}
\opening{Sehr geehrte Frau Dr.~Stein,}
\glqq weich\grqq{} zu bauen, will ich lernen.
\closing{Mit freundlichen Gr\"u{\ss}en}
\end{letter}
\end{document}`;
  expect(await read('haas.tex', source)).toEqual({
    text: [
      'Theresa Haas',
      'Gartenweg 3\n79098 Freiburg',
      'Institut für Robotik\nWessling',
      '5. November 2026',
      'Bewerbung um ein Praktikum',
      'Sehr geehrte Frau Dr. Stein,',
      '„weich“ zu bauen, will ich lernen.',
      'Mit freundlichen Grüßen\nTheresa Haas\n',
    ].join('\n\n'),
    losses: {},
  });
});

test.each([
  ['no preamble', tex`Just \emph{text}.\par Two.`, 'Just text.\n\nTwo.\n', {}],
  [
    'German',
    tex`\documentclass{article}\usepackage[ngerman]{babel}\begin{document}"Uber "${'`'}uns"' wei"s \enquote{man}.\end{document}`,
    'Über „uns“ weiß „man“.\n',
    {},
  ],
  [
    'headings and a title',
    tex`\documentclass{article}\title{My letter}\author{Jane}\begin{document}\maketitle\section*{Why}I want.\end{document}`,
    'My letter\n\nJane\n\nWhy\n\nI want.\n',
    {},
  ],
  [
    'a table',
    tex`\begin{tabular}{ll}\hline 2024 & R\&D \\ 2026 & MSc \\ \end{tabular}`,
    '2024\tR&D\n2026\tMSc\n',
    { tables: 1 },
  ],
  [
    'what is left out',
    tex`A\iffalse no \fi{} \begin{comment}no\end{comment}B % no`,
    'A B\n',
    { comments: 1 },
  ],
  [
    'comments between words',
    'One. % no\nTwo\n  % no\nthr%\nee. %\n\nFour.',
    'One. Two three.\n\nFour.\n',
    {},
  ],
  [
    'letters by their names, which a space ends',
    tex`\AA sberg, S\o ren, Stra\ss e, \O{} and \dots so`,
    'Åsberg, Søren, Straße, Ø and … so\n',
    {},
  ],
  ['placeholders', tex`I am [name] of {[}uni{]}.`, 'I am [name] of [uni].\n', {}],
])('%s', async (_, source, text, losses) => {
  expect(await read('jane.tex', source)).toEqual({ text, losses });
});

test('the encoding that a file names', async () => {
  const source = Buffer.from(
    '\\usepackage[latin1]{inputenc}\\begin{document}Zo\xEB\\end{document}',
    'latin1',
  );
  expect((await read('zoe.tex', source)).text).toBe('Zoë\n');
});

describe('what is hostile', () => {
  test('no file is read, and no program is run', async () => {
    const source = tex`A\input{/etc/passwd}B \include{/etc/hosts} \immediate\write18{touch /tmp/x} \lstinputlisting{/etc/passwd} C`;
    const { text, losses } = await read('jane.tex', source);
    expect(text).toMatch(/^AB +C\n$/);
    expect(losses).toEqual({ files: 4, commands: 1 });
  });

  test('commands that stand for one another', async () => {
    const loop = tex`\newcommand{\a}{\b\b}\newcommand{\b}{\a\a}\begin{document}\a\end{document}`;
    const names = Array.from('abcdefghijklmnopqrst');
    const laughs = names.map(
      (name, index) => `\\def\\x${name}{${`\\x${names[index + 1] ?? 'z'}`.repeat(10)}}`,
    );
    for (const source of [loop, `${laughs.join('')}\\begin{document}\\xa\\end{document}`])
      expect(await complaint('jane.tex', source)).toContain('stand for one another without an end');
  });

  test.each([
    ['braces without an end', '{'.repeat(50_000), /has 50000 commands, braces/],
    ['braces within braces', `${'{'.repeat(9_000)}x${'}'.repeat(9_000)}`, /nested more than 1000 deep/],
    ['environments without an end', '\\begin{center}'.repeat(5_000), /nested more than 1000 deep/],
    ['arguments without an end', '\\item['.repeat(5_000), /nested more than 1000 deep/],
    ['a large file', 'a '.repeat(131_073), /larger than 256 KiB/],
    ['many commands', '\\foo'.repeat(20_001), /has 20001 commands.* no more than 20000 are read/],
    ['many comments', '%\n'.repeat(20_001), /has 20001 commands/],
  ])('%s', async (_, source, message) => {
    expect(await complaint('jane.tex', source)).toMatch(message);
  });
});
