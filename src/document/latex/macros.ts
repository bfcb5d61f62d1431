/** The commands of LaTeX that a letter has, as tables; whatever is in none of them is counted as not known. */

/** Combining marks, by the command that puts one on the letter after it. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** What a command without arguments writes. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': ' ',
    '\n': ' ',
    ',': ' ',
    ':': ' ',
    ';': ' ',
    '>': ' ',
    space: ' ',
    quad: ' ',
    qquad: ' ',
    enspace: ' ',
    thinspace: ' ',
    nobreakspace: ' ',
    hspace: ' ',
    '!': '',
    '/': '',
    '@': '',
    '-': '\u00AD',
    '&': '&',
    '%': '%',
    $: '$',
    '#': '#',
    _: '_',
    '{': '{',
    '}': '}',
    ss: 'ß',
    SS: 'SS',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    dj: 'đ',
    DJ: 'Đ',
    ng: 'ŋ',
    NG: 'Ŋ',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquotedbl: '"',
    lq: '‘',
    rq: '’',
    quotedblbase: '„',
    quotesinglbase: '‚',
    glqq: '„',
    grqq: '“',
    glq: '‚',
    grq: '‘',
    guillemotleft: '«',
    guillemotright: '»',
    og: '« ',
    fg: ' »',
    guilsinglleft: '‹',
    guilsinglright: '›',
    textexclamdown: '¡',
    textquestiondown: '¿',
    textasciitilde: '~',
    textasciicircum: '^',
    textbackslash: '\\',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    textunderscore: '_',
    textbullet: '•',
    textperiodcentered: '·',
    textdegree: '°',
    texttimes: '×',
    texttrademark: '™',
    textregistered: '®',
    textcopyright: '©',
    copyright: '©',
    pounds: '£',
    textsterling: '£',
    euro: '€',
    texteuro: '€',
    EUR: '€',
    textdollar: '$',
    S: '§',
    textsection: '§',
    P: '¶',
    dag: '†',
    ddag: '‡',
    slash: '/',
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    LaTeXe: 'LaTeX2e',
    XeTeX: 'XeTeX',
    BibTeX: 'BibTeX',
  }),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Commands that end a line. */
export const LINE_ENDS = words('\\ newline linebreak tabularnewline cr');

/** Commands that end a paragraph. */
export const PARAGRAPH_ENDS = words(
  'par bigskip medskip smallskip newpage clearpage cleardoublepage pagebreak vfill vspace hrule hline rule vskip',
);

/** Commands whose last argument is the text, set in some way. */
export const SET_TEXT = words(
  `textbf textit textsl textsc textsf texttt textrm textup textmd textnormal emph underline uline ul text mbox
  makebox fbox framebox parbox raisebox scalebox resizebox rotatebox textcolor colorbox fcolorbox textsuperscript
  textsubscript sout MakeUppercase MakeLowercase uppercase lowercase centerline leftline rightline hbox vbox
  foreignlanguage enquote lettrine ensuremath address name signature date cc encl ps opening closing title author
  caption nolinkurl path`,
);

/** Headings. */
export const HEADINGS = words('part chapter section subsection subsubsection paragraph subparagraph');

/**
 * Commands that set how the text after them looks, and what has no words: nothing is lost without them. Each has so
 * many arguments in braces.
 */
export const WITHOUT_WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    ...words(
      `bf it sl sc sf tt rm em bfseries mdseries itshape slshape scshape upshape normalfont sffamily ttfamily rmfamily
      normalsize tiny scriptsize footnotesize small large Large LARGE huge Huge centering raggedright raggedleft noindent
      indent sloppy fussy selectfont maketitle makelettertitle makeletterclosing protect relax null strut hfil hss hskip
      nopagebreak nolinebreak allowbreak frenchspacing nonfrenchspacing flushbottom raggedbottom onehalfspacing
      doublespacing singlespacing tableofcontents boldmath itemsep leavevmode ignorespaces unskip xspace makeatletter
      makeatother begingroup endgroup bgroup egroup parindent parskip baselineskip stopbreaks startbreaks columnbreak
      backslash toprule midrule bottomrule smash phantomsection appendix frontmatter mainmatter fi else`,
    ),
  ].map((name) => [name, 0] as const),
  ...[
    ...words(
      `usepackage documentclass RequirePackage pagestyle thispagestyle pagenumbering label hypersetup color selectlanguage
      hyphenation vphantom hphantom phantom geometry bibliographystyle setlist microtypesetup linespread enlargethispage
      addvspace hspace vspace rowcolor cline fontfamily fontseries fontshape setmainfont setsansfont setmonofont
      setmainlanguage setdefaultlanguage moderncvstyle moderncvcolor newcounter stepcounter refstepcounter location
      telephone makelabels nofiles usetikzlibrary urlstyle`,
    ),
  ].map((name) => [name, 1] as const),
  ...[
    ...words(
      'setlength addtolength setcounter addtocounter fontsize definecolor newlength settowidth pdfbookmark rule ' +
        'setkomafont addtokomafont titleformat hyperref',
    ),
  ].map((name) => [name, 2] as const),
]);

/** Commands that name another file, which is never read. */
export const FILES = words(
  'input include includeonly subfile import subimport InputIfFileExists lstinputlisting verbatiminput includepdf bibliography ' +
    'addbibresource loadclass openin openout read write inputminted',
);

/** Commands that show an image, or draw one. */
export const IMAGES = words('includegraphics includesvg epsfig psfig pgfimage');

/** Environments that draw. */
export const DRAWINGS = words('tikzpicture picture pspicture pgfpicture');

/** Environments that are comments. */
export const COMMENTS = words('comment');

/** Environments whose rows have cells. */
export const TABLES = words('tabular tabular* tabularx tabulary longtable array tabu supertabular');

/** Environments that are lists, by whether their items are numbered. */
export const LISTS: ReadonlyMap<string, boolean> = new Map([
  ['itemize', false],
  ['compactitem', false],
  ['description', false],
  ['list', false],
  ['enumerate', true],
  ['compactenum', true],
]);

/** What `inputenc` calls encodings, by their labels in the Encoding Standard. */
export const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['latin1', 'windows-1252'],
  ['ansinew', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['latin2', 'iso-8859-2'],
  ['cp1250', 'windows-1250'],
  ['latin9', 'iso-8859-15'],
  ['applemac', 'macintosh'],
  ['koi8-r', 'koi8-r'],
  ['cp1251', 'windows-1251'],
]);

/** What the quotation mark begins in German, with babel. */
export const GERMAN: ReadonlyMap<string, string> = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['A', 'Ä'],
  ['O', 'Ö'],
  ['U', 'Ü'],
  ['s', 'ß'],
  ['z', 'ß'],
  ['`', '„'],
  ["'", '“'],
  ['<', '«'],
  ['>', '»'],
  ['-', '\u00AD'],
  ['=', '-'],
  ['~', '-'],
  ['"', ''],
  ['/', '/'],
]);
