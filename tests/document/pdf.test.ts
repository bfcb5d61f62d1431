/** PDFs: made operator by operator here, and printed by a browser. */
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../server/browser.js';
import {
  complaint,
  lines,
  type PlacedText,
  pdf,
  pdfOfStreams,
  read,
  readDocument,
  widthOf,
  wrap,
} from './documents.js';

const LEFT = 72;
const WIDTH = 451;

describe('lines become paragraphs', () => {
  test('by the space between them, by a first line that is set in, and by a line that had room', async () => {
    const [first, second, third] = [
      'I would like to come to your summer school, because I want to learn about music, and about the music that machines make, which nobody here teaches.',
      'This is a line of its own, since there was room for its first word in the line above it, was there not?',
      'This is a paragraph that begins farther to the right than the lines before it did, and that goes on at the left, where they began.',
    ];
    const block = (top: number, text: string, indent = 0): readonly PlacedText[] =>
      wrap(text, WIDTH, indent).map((line, index) => ({
        x: LEFT + (index === 0 ? indent : 0),
        y: top - 13.2 * index,
        text: line,
      }));
    const page = [
      ...lines(LEFT, 780, ['Jane Doe', '1 Road', 'Town']),
      ...lines(LEFT, 720, ['Dear committee,']),
      ...block(690, first),
      ...block(690 - 2 * 13.2, second),
      ...block(690 - 4 * 13.2, third, 15),
      ...lines(LEFT, 590, ['Yours,', 'Jane']),
    ];
    expect(await read('jane.pdf', pdf([page]))).toEqual({
      text: [
        'Jane Doe\n1 Road\nTown',
        'Dear committee,',
        `${first}\n${second}`,
        third,
        'Yours,\nJane\n',
      ].join('\n\n'),
      losses: {},
    });
  });

  test('items of lists stay lines, and their lines go on', async () => {
    const [intro, one, two] = [
      'I bring some things with me that I have learned in the years before this one, which are these:',
      'mathematics, of which I have taken every course that there is at my university and a few more;',
      'music.',
    ];
    let y = 700;
    const put = (text: string, width: number): readonly PlacedText[] => {
      const placed = lines(LEFT + WIDTH - width, y, wrap(text, width));
      y -= 13.2 * placed.length;
      return placed;
    };
    const bullet = (text: string): readonly PlacedText[] => [
      { x: LEFT + 10, y, text: '\x95' },
      ...put(text, WIDTH - 20),
    ];
    const page = [
      ...put(intro, WIDTH),
      ...bullet(one),
      ...bullet(two),
      ...lines(LEFT, 600, ['2) patience', '3) time']),
    ];
    expect((await read('jane.pdf', pdf([page]))).text).toBe(
      `${intro}\n• ${one}\n• ${two}\n\n2) patience\n3) time\n`,
    );
  });

  test('bullets that a font shows by a code of its own are bullets', async () => {
    const encoding =
      '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [ 149 /uniF0B7 150 /uniF076 ] >>';
    const page = [
      { x: LEFT + 10, y: 700, text: '\x95' },
      ...lines(LEFT + 24, 700, ['mathematics']),
      { x: LEFT + 10, y: 686.8, text: '\x96' },
      ...lines(LEFT + 24, 686.8, ['music, and a \x96 in it']),
    ];
    expect(await read('jane.pdf', pdf([page], { encoding }))).toEqual({
      text: '• mathematics\n• music, and a in it\n',
      losses: { symbols: 1 },
    });
  });

  test('words in pieces, raised ones, and what stands at both ends of a line', async () => {
    const pieces = ['W', 'ords in pi', 'eces of the 1'];
    const starts = pieces.map((_, index) => LEFT + widthOf(pieces.slice(0, index).join('')));
    const end = LEFT + widthOf(pieces.join(''));
    const page = [
      ...pieces.map((text, index) => ({ x: starts[index] ?? 0, y: 700, text })),
      { x: end, y: 704, text: 'st', size: 7 },
      { x: end + widthOf('st', 7) + 3, y: 700, text: 'kind' },
      { x: LEFT, y: 660, text: 'Jane Doe' },
      { x: 400, y: 660, text: '28 November 2026' },
    ];
    expect((await read('jane.pdf', pdf([page]))).text).toBe(
      'Words in pieces of the 1st kind\n\nJane Doe\t28 November 2026\n',
    );
  });
});

test('lines that end at the right, and lines that are centred, stay lines', async () => {
  const right = ['Jane Doe', '1 Long Road of the Town', 'Town', '28 November 2026'];
  const centred = ['Motivation letter', 'of Jane Doe, for the summer school'];
  const text =
    'I would like to come to your summer school, because I want to learn about music, and about the music that machines make, which nobody here teaches.';
  const page = [
    ...right.map((line, index) => ({ x: LEFT + WIDTH - widthOf(line), y: 780 - 13.2 * index, text: line })),
    ...centred.map((line, index) => ({
      x: LEFT + (WIDTH - widthOf(line)) / 2,
      y: 690 - 13.2 * index,
      text: line,
    })),
    ...lines(LEFT, 640, wrap(text, WIDTH)),
  ];
  expect((await read('jane.pdf', pdf([page]))).text).toBe(
    `${right.join('\n')}\n\n${centred.join('\n')}\n\n${text}\n`,
  );
});

test('a sender at the right stands above who is written to, and not in a column beside', async () => {
  const sender = [
    'Jane Doe',
    '1 Long Road of the Town',
    'Town, and its long postal code',
    'jane.doe@example.org',
  ];
  const date = '28 November 2026';
  const recipient = ['To the Admissions Committee', 'of the School of Music', 'University of Graz'];
  const head = ['Application for the summer school', 'Dear members of the committee,'];
  const atRight = (text: string, y: number): PlacedText => ({ x: LEFT + WIDTH - widthOf(text), y, text });
  // So does moderncv: the date is at the right of who is written to.
  const beside = [
    ...sender.map((line, index) => atRight(line, 780 - 13.2 * index)),
    ...lines(LEFT, 720, recipient),
    atRight(date, 720),
    ...lines(LEFT, 665, head.slice(1)),
    ...lines(LEFT, 625, wrap(LONG, WIDTH)),
  ];
  const [first, ...others] = recipient;
  expect((await read('jane.pdf', pdf([beside]))).text).toBe(
    `${[sender.join('\n'), [`${first}\t${date}`, ...others].join('\n'), head[1], LONG].join('\n\n')}\n`,
  );
  const page = [
    ...sender.map((line, index) => atRight(line, 780 - 13.2 * index)),
    ...lines(LEFT, 710, recipient),
    atRight(date, 655),
    ...lines(LEFT, 625, head, { leading: 30 }),
    ...lines(LEFT, 565, wrap(LONG, WIDTH)),
  ];
  expect((await read('jane.pdf', pdf([page]))).text).toBe(
    `${[sender.join('\n'), recipient.join('\n'), date, ...head, LONG].join('\n\n')}\n`,
  );
});

test('accents that are drawn before their letters, and over them, are on them', async () => {
  // As TeX does in fonts without such letters; elsewhere an accent may stand for an apostrophe.
  const put = (y: number, ...parts: readonly (readonly [string, string])[]): readonly PlacedText[] => {
    let x = LEFT;
    return parts.flatMap(([before, after]) => {
      const letter = x + widthOf(before) - widthOf('\x98');
      const placed = [
        { x, y, text: before },
        { x: letter, y, text: after },
      ];
      x = letter + widthOf(after);
      return placed;
    });
  };
  const page = [
    ...put(
      700,
      ['Jo\x98', 'ao Ferreira, R'],
      ['\xA8', 'amistra\xDFe, Fran'],
      ['\xB8', 'cois, l\xB4eau, \x98 2'],
    ),
    // An accent over a capital is higher, and narrower.
    { x: LEFT + 3, y: 683, text: '\xB4' },
    { x: LEFT, y: 680, text: 'Ecole' },
  ];
  expect((await read('joao.pdf', pdf([page]))).text).toBe(
    'João Ferreira, Rämistraße, François, l´eau, ˜ 2\n\nÉcole\n',
  );
});

const LONG =
  'I would like to come to your summer school, because I want to learn about music, and about the music that machines make, which nobody here teaches, as far as I know at least.';

describe('the space between lines', () => {
  const short = [
    'Dear committee,',
    'I am Jane, and I study music in Graz.',
    'I want to learn about machines.',
    'I have been to your town before, and I liked it a lot.',
    'I hope to hear from you.',
    'Yours,',
    'Jane',
  ];

  test.each([20, 26.4])('paragraphs of a line each, %s points apart, are paragraphs', async (leading) => {
    const address = lines(LEFT, 780, ['Jane Doe', '1 Road', 'Town']);
    const alone = await read('jane.pdf', pdf([lines(LEFT, 700, short, { leading })]));
    expect(alone.text).toBe(`${short.join('\n\n')}\n`);
    const addressed = await read('jane.pdf', pdf([[...address, ...lines(LEFT, 700, short, { leading })]]));
    expect(addressed.text).toBe(`Jane Doe\n1 Road\nTown\n\n${short.join('\n\n')}\n`);
  });

  test('lines that go on may be as far apart', async () => {
    const wrapped = wrap(LONG, WIDTH);
    const page = [
      ...lines(LEFT, 780, wrapped, { leading: 26.4 }),
      ...lines(LEFT, 780 - 26.4 * (wrapped.length + 1), wrapped, { leading: 26.4 }),
    ];
    expect((await read('jane.pdf', pdf([page]))).text).toBe(`${LONG}\n\n${LONG}\n`);
  });
});

test('the cells of a narrow table stand apart, items and words that are set out to a width do not', async () => {
  const rows = [
    ['2019', 'BSc', 'Graz'],
    ['2021', 'MSc', 'Wien'],
    ['2024', 'PhD', 'Linz'],
  ];
  const table = rows.flatMap((row, index) =>
    row.map((text, column) => ({ x: LEFT + 40 * column, y: 640 - 14 * index, text })),
  );
  const items = ['music', 'machines', 'time'].flatMap((text, index) => [
    { x: LEFT, y: 560 - 14 * index, text: '\x95' },
    { x: LEFT + 14, y: 560 - 14 * index, text },
  ]);
  const setOut = (words: readonly string[], y: number): readonly PlacedText[] => {
    const widths = words.map((word) => widthOf(word));
    const gap = (WIDTH - widths.reduce((a, b) => a + b)) / (words.length - 1);
    return words.map((text, index) => ({
      x: LEFT + widths.slice(0, index).reduce((a, b) => a + b, 0) + gap * index,
      y,
      text,
    }));
  };
  const page = [
    ...setOut(['Motivation', 'Letter'], 780),
    ...setOut(['Jane', 'of', 'Graz'], 750),
    ...lines(LEFT, 720, wrap(LONG, WIDTH)).slice(0, 1),
    ...setOut(wrap(LONG, WIDTH)[1]?.split(' ') ?? [], 720 - 13.2),
    ...table,
    ...items,
    ...setOut(['Graz', '2026'], 500),
  ];
  const { text } = await read('jane.pdf', pdf([page]));
  expect(text).toContain('Motivation Letter\n\nJane of Graz\n\nI would');
  expect(text).toContain('\n\n2019\tBSc\tGraz\n2021\tMSc\tWien\n2024\tPhD\tLinz\n\n');
  expect(text).toMatch(/\n\n• music\n• machines\n• time\n\nGraz\t2026\n$/);
  expect(text.match(/\t/g)).toHaveLength(7);
});

test('hyphens at the ends of lines', async () => {
  const page = lines(LEFT, 700, [
    'I study the mathematics of co-operation, and I am interested in the foundations of mathe-',
    'matics, in well-known problems, in self-organized systems of many parts, and in what is self-',
    'evident: in problems that are not well-',
    'known, in the theorems of Tate-',
    'Shafarevich, in pre- and post-',
    'doctoral life, and in co-',
    'operation with you as an under-',
    'graduate, without a short-',
    'age. Is it foundational, or founda-',
    'tional? Is it e-',
    'mail?',
  ]);
  const { text, losses } = await read('jane.pdf', pdf([page]));
  expect(text).toBe(
    'I study the mathematics of co-operation, and I am interested in the foundations of mathematics, in well-known problems, in self-organized systems of many parts, and in what is self-evident: in problems that are not well-known, in the theorems of Tate-Shafarevich, in pre- and postdoctoral life, and in co-operation with you as an undergraduate, without a shortage. Is it foundational, or foundational? Is it e-mail?\n',
  );
  expect(losses).toEqual({ hyphens: 5, keptHyphens: 5 });
});

const LEFT_COLUMN = [
  'I write in the left column first, and',
  'only when it is full does the text go',
  'on in the right one, as in a journal',
  'whose readers know how that is to be',
  'read. It breaks off in the middle of a',
];
const RIGHT_COLUMN = [
  'sentence, and goes on here. Nobody',
  'should read across, from one column',
  'to the other, since that would be no',
  'text at all but a riddle, and a bad one',
  'as well.',
];
const IN_ORDER =
  'I write in the left column first, and only when it is full does the text go on in the right one, as in a journal whose readers know how that is to be read. It breaks off in the middle of a sentence, and goes on here. Nobody should read across, from one column to the other, since that would be no text at all but a riddle, and a bad one as well.';

test('two columns, below a title that goes across and above a line that does', async () => {
  const title = { x: 150, y: 760, text: 'A letter in two columns, to whom it may concern', size: 16 };
  const last = lines(LEFT, 560, [
    'This is a line across the whole page again, from its left side to its right side, so.',
  ]);
  const shuffled = [...lines(310, 723, RIGHT_COLUMN), ...lines(LEFT, 720, LEFT_COLUMN), ...last, title];
  expect(await read('jane.pdf', pdf([shuffled]))).toEqual({
    text: `${title.text}\n\n${IN_ORDER}\n\n${last[0]?.text}\n`,
    losses: {},
  });
});

describe('heads and feet of pages', () => {
  const sentence = Array.from(
    { length: 40 },
    (_, index) => `and then I learned the ${index + 1}th thing about music`,
  ).join(', ');
  const all = wrap(sentence, WIDTH);
  const body = (page: number) =>
    lines(LEFT, 700, all.slice((page - 1) * 9, page === 3 ? all.length : page * 9));
  const furniture = (page: number, foot: string): PlacedText[] => [
    { x: LEFT, y: 800, text: 'Jane Doe: Motivation letter' },
    { x: 290, y: 40, text: foot },
    ...body(page),
  ];

  test('are left out, and a sentence goes on across them', async () => {
    const bytes = pdf([1, 2, 3].map((page) => furniture(page, `Page ${page} of 3`)));
    const whole = await read('jane.pdf', bytes);
    expect(whole.text).toBe(`${sentence}\n`);
    expect(whole.losses).toEqual({ headers: 3, pageNumbers: 3 });
  });

  test('of a single page: a small title far above the text, and a foot that says its number', async () => {
    const small = (x: number, y: number, text: string): PlacedText => ({ x, y, text, size: 8 });
    const page = [
      small(LEFT, 805, 'Jane Doe, motivation letter'),
      ...body(1),
      small(LEFT, 40, 'Jane Doe'),
      small(450, 40, 'Seite 1 von 1'),
    ];
    const { text, losses } = await read('jane.pdf', pdf([page]));
    expect(text).toMatch(/^and then I learned .* thing about music,?\n$/);
    expect(losses).toEqual({ headers: 2 });
  });

  test.each([
    ['a letter’s own head', { x: LEFT, y: 805, text: 'Jane Doe', size: 20 }],
    ['an address', { x: LEFT, y: 805, text: 'Jane Doe, 1 Road, jane@example.org', size: 8 }],
    ['a note', { x: LEFT, y: 40, text: 'Nature 5, 17', size: 8 }],
    ['a page of something else', { x: LEFT, y: 40, text: 'See my thesis, page 7', size: 8 }],
    ['a year that ends in it', { x: LEFT, y: 40, text: 'Graz, 1/2', size: 8 }],
  ])('%s stays', async (_, edge) => {
    const { text, losses } = await read('jane.pdf', pdf([[edge, ...body(1)]]));
    expect(text).toContain(edge.text);
    expect(losses).toEqual({});
  });

  test('a page number of a single page, and none where the number says something', async () => {
    const alone = await read('jane.pdf', pdf([[...body(1), { x: 290, y: 40, text: '1' }]]));
    expect(alone.losses).toEqual({ pageNumbers: 1 });
    const year = await read('jane.pdf', pdf([[...body(1), { x: 290, y: 40, text: '2026' }]]));
    expect(year.text).toContain('2026');
    const other = await read('jane.pdf', pdf([[...body(1), { x: 290, y: 40, text: '42' }]]));
    expect(other.text).toContain('42');
  });
});

describe('notes at the foot of pages', () => {
  const raised = (x: number, y: number, text: string) => ({ x, y: y + 4, text, size: 7 });
  const small = (y: number, text: string) => ({ x: LEFT + 12, y, text, size: 9 });
  const start = 'I wrote a thesis on the music of bats';

  test('stand at the end, and a sentence goes on without them', async () => {
    const first = [
      ...lines(LEFT, 700, wrap(LONG, WIDTH)),
      { x: LEFT, y: 640, text: start },
      raised(LEFT + widthOf(start), 640, '1'),
      {
        x: LEFT + widthOf(start) + 8,
        y: 640,
        text: 'and then, for the pleasure of it, and since nobody else had,',
      },
      // LaTeX raises the number of a note, and Word and Writer may not.
      raised(LEFT + 8, 120, '1'),
      small(120, 'It is online, and goes on'),
      small(109, 'in a second line.'),
      { x: 290, y: 60, text: '1', size: 9 },
    ];
    const next = 'another one on dogs.';
    const second = [
      { x: LEFT, y: 700, text: next },
      raised(LEFT + widthOf(next), 700, '2'),
      ...lines(LEFT, 650, wrap(LONG, WIDTH)),
      { x: LEFT, y: 120, text: '2', size: 9 },
      small(120, 'On paper alone.'),
      { x: 290, y: 60, text: '2', size: 9 },
    ];
    const { text, losses } = await read('jane.pdf', pdf([first, second]));
    expect(text.split('\n\n').slice(-4)).toEqual([
      `${start}[1] and then, for the pleasure of it, and since nobody else had, another one on dogs.[2]`,
      LONG,
      '[1] It is online, and goes on in a second line.',
      '[2] On paper alone.\n',
    ]);
    expect(losses).toEqual({ footnotes: 2, pageNumbers: 2 });
  });

  test('are none without a raised number, and a raised number is none without them', async () => {
    const page = [
      ...lines(LEFT, 700, wrap(LONG, WIDTH)),
      { x: LEFT, y: 600, text: 'It has 10' },
      raised(LEFT + widthOf('It has 10'), 600, '5'),
      { x: LEFT + widthOf('It has 10') + 8, y: 600, text: 'bats.' },
      { x: LEFT, y: 120, text: '3', size: 9 },
      small(120, 'copies attached'),
    ];
    const { text, losses } = await read('jane.pdf', pdf([page]));
    expect(text).toBe(`${LONG}\n\nIt has 105 bats.\n\n3 copies attached\n`);
    expect(losses).toEqual({});
  });
});

describe('fonts that show other letters than their codes are', () => {
  const show = (font: string, x: number, y: number, text: string) =>
    `BT /${font} 11 Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(text, 'latin1').toString('hex')}> Tj ET`;

  test("bitmaps of TeX have the letters of TeX's encoding", async () => {
    const codes = Array.from({ length: 256 }, (_, code) => `/a${code}`).join(' ');
    const bitmaps = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << >> /Encoding << /Type /Encoding /Differences [0 ${codes}] >> /FirstChar 0 /LastChar 255 /Widths [${'5 '.repeat(256)}] >>`;
    const readBitmaps = async (text: string) => {
      const streams = [[show('F1', 72, 700, 'A = B \xB1 C'), show('F2', 72, 650, text)].join('\n')];
      return (await read('a.pdf', pdfOfStreams(streams, { fonts: '/F2 500 0 R', objects: [bitmaps] }))).text;
    };
    expect(
      await readBitmaps("Jaros\xAAaw \x9Bak, a \x10\x1Crst\x11 o\x1Ece \x15 M\xFCller's stra\xFFe"),
    ).toBe('A = B ± C\n\nJarosław Żak, a “first” office – Müller’s straße\n');
    // Without a code that no text has, nothing tells that they are TeX's.
    expect(await readBitmaps('caf\xE9 \xB1 1')).toBe('A = B ± C\n\ncafé ± 1\n');
  });

  test('a font of icons says nothing beside an address; a letter in a sentence is one', async () => {
    const other = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>';
    const stream = [
      show('F2', 72, 700, '#'),
      show('F1', 85, 700, 'jane.doe@example.org'),
      show('F2', 200, 700, '\xA7'),
      show('F1', 213, 700, 'janedoe'),
      show('F1', 72, 650, 'I have a set of'),
      show('F3', 72 + widthOf('I have a set of '), 650, 'n'),
      show('F1', 72 + widthOf('I have a set of nn '), 650, 'points'),
    ].join('\n');
    const options = { fonts: '/F2 500 0 R /F3 501 0 R', objects: [other, other] };
    const { text, losses } = await read('a.pdf', pdfOfStreams([stream], options));
    expect(text).toBe('jane.doe@example.org janedoe\n\nI have a set of n points\n');
    expect(losses).toEqual({ symbols: 2 });
  });
});

test('turned text, text beside the page, comments, forms and pages of images', async () => {
  const turned = { x: 20, y: 300, text: 'arXiv:1234.5678', turned: true };
  const [first = ''] = [
    'BT /F1 11 Tf 72 700 Td (Hello, I am Jane.) Tj ET BT /F1 11 Tf 0 1 -1 0 20 300 Tm (arXiv) Tj ET',
  ];
  const outside = { x: 700, y: 300, text: 'beside the page' };
  expect(await read('jane.pdf', pdf([[{ x: LEFT, y: 700, text: 'Hello' }, turned, outside]]))).toEqual({
    text: 'Hello\n',
    losses: { turned: 1 },
  });
  const annotated = pdfOfStreams([first, ''], {
    page: '/Annots [500 0 R 501 0 R]',
    objects: [
      '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Why?) >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /V (Jane) /Rect [0 0 9 9] >>',
    ],
  });
  expect(await read('jane.pdf', annotated)).toEqual({
    text: 'Hello, I am Jane.\n',
    losses: { turned: 1, comments: 2, fields: 2, pages: 1 },
  });
});

test('a page that is shown turned is read as it is shown', async () => {
  const page = [0, 1].map(
    (line) =>
      `BT /F1 11 Tf 0 1 -1 0 ${100 + 14 * line} 72 Tm (${line === 0 ? 'Hello,' : 'I am Jane.'}) Tj ET`,
  );
  expect((await read('jane.pdf', pdfOfStreams([page.join('\n')], { page: '/Rotate 90' }))).text).toBe(
    'Hello,\nI am Jane.\n',
  );
});

describe('what is hostile, or damaged', () => {
  const whole = pdf([lines(LEFT, 700, ['Hello'])]);
  const encrypted = pdf([lines(LEFT, 700, ['Hello'])], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'41'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
  });
  test.each([
    ['protected', encrypted, 'A password protects it. Save it without one: `qpdf'],
    [
      'scanned',
      pdf([[], []]),
      'It has no text: its pages are images, as those of a scan are. Recognize its text first, with `ocrmypdf',
    ],
    [
      'too many pages',
      pdf(Array.from({ length: 101 }, () => [])),
      'It has 101 pages, and no more than 100 are read.',
    ],
    ['cut short', whole.subarray(0, 30), 'The PDF is damaged'],
    ['nothing but a head', Buffer.from('%PDF-1.7\n'), 'The PDF is damaged'],
    [
      'another thing',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 65)]),
      'The PDF is damaged',
    ],
  ])('%s', async (_, content, message) => {
    expect(await complaint('jane.pdf', content)).toContain(message);
  });

  test('cut off at its end, it is read as far as it goes', async () => {
    expect((await read('jane.pdf', whole.subarray(0, whole.length - 20))).text).toBe('Hello\n');
  });

  test('a bomb takes no more memory than it may', async () => {
    const bomb = deflateSync(
      Buffer.concat([Buffer.from('BT /F1 11 Tf (a) Tj ET\n'), Buffer.alloc(400 * 1024 * 1024, 32)]),
    );
    const bytes = pdfOfStreams([bomb]);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(readDocument(bytes, 'bomb.pdf', { time: 60_000, memory: 150 })).rejects.toThrow(
      'It takes more than 150 MiB of memory to read it.',
    );
  });

  test('nor more time', async () => {
    const slow = pdfOfStreams([deflateSync(Buffer.from('BT /F1 11 Tf (a) Tj ET\n'.repeat(2_000_000)))]);
    await expect(readDocument(slow, 'slow.pdf', { time: 300, memory: 2_000 })).rejects.toThrow(
      'It takes more than 0.3 seconds to read it.',
    );
  });

  test('scripts and addresses in it are nothing to anybody', async () => {
    const bytes = pdfOfStreams(['BT /F1 11 Tf 72 700 Td (Hello) Tj ET'], {
      page: '/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Annots [500 0 R]',
      objects: [
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>',
      ],
    });
    expect(await read('jane.pdf', bytes)).toEqual({ text: 'Hello\n', losses: {} });
  });
});

describe('printed by a browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const paragraphs = [
    'Dear members of the committee, I am writing to apply for the international summer school on computational neuroscience, of which my supervisor has told me so often that I feel as if I had been there already.',
    'For two years I have investigated the characteristic oscillations of hippocampal networks, first in simulations and then, unexpectedly, in recordings. Understanding their synchronization is the question that keeps me occupied; extraordinarily patient colleagues have helped me with the experimental infrastructure.',
    'What I hope to learn at your school is how statistical inference and mechanistic modelling can be reconciled. The office in which we work is small, the differences of opinion are large, and the coffee is sufficient.',
  ];
  const print = async (style: string, html: string, displayHeaderFooter = true) => {
    const { page, close } = await browser.open('about:blank');
    await page.setContent(`<html lang="en"><style>body { font: 11pt serif; } ${style}</style>${html}</html>`);
    const bytes = await page.pdf({
      format: 'A4',
      displayHeaderFooter,
      headerTemplate: '<span style="font-size: 8pt; margin-left: 60pt">Jane Doe, application</span>',
      footerTemplate:
        '<span style="font-size: 8pt; margin-left: 60pt"><span class="pageNumber"></span> / <span class="totalPages"></span></span>',
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    });
    await close();
    return new Uint8Array(bytes);
  };
  const marked = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

  test('two justified columns with divided words, over several pages', async () => {
    const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth'.split(' ');
    const many = ordinals.flatMap((ordinal) => paragraphs.map((text) => `${ordinal}: ${text}`));
    // Words may be divided in the middle.
    const divisible = many.map((text) =>
      text.replace(/\p{L}{9,}/gu, (word) => `${word.slice(0, 5)}&shy;${word.slice(5)}`),
    );
    const bytes = await print(
      'main { columns: 2; text-align: justify; hyphens: manual }',
      `<main>${marked(divisible)}</main>`,
    );
    const { text, losses } = await read('jane.pdf', bytes);
    expect(text.trim().split('\n\n')).toEqual(many);
    expect(losses.headers).toBeGreaterThan(1);
    expect(Math.max(losses.hyphens ?? 0, losses.softHyphens ?? 0)).toBeGreaterThan(1);
  });

  test('one column, set ragged, with a head and feet', async () => {
    const many = Array.from({ length: 5 }, () => paragraphs)
      .flat()
      .map((text, index) => `${index + 1}th: ${text}`);
    const { text, losses } = await read('jane.pdf', await print('', marked(many)));
    expect(text.trim().split('\n\n')).toEqual(many);
    expect(losses).toEqual({ headers: 2, pageNumbers: 2 });
  });

  test('ligatures of a font', async () => {
    const { text } = await read(
      'jane.pdf',
      await print('p { font-variant-ligatures: common-ligatures }', '<p>ﬁne oﬃces, and fine offices', false),
    );
    expect(text).toBe('fine offices, and fine offices\n');
  });
});
