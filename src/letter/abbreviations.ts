/** Words that a full stop follows without ending a sentence. Lower case, without the last full stop. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Something always follows these: a name, or what they point to. */
export const neverLast = words(`
  mr mrs ms mx dr drs prof rev hon st mt messrs mme mlle gen col capt lt sgt
  vs viz cf resp incl excl approx ca ie eg ps pps nb tel
  z.b bzw vgl sog ing hab habil rer nat
`);

/** These are abbreviations before a number, and may be words of their own elsewhere. */
export const beforeNumber = words(`
  no nos nr fig figs eq eqs sec secs ch chap vol vols p pp par art tab ref refs ed v apt
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** These may end a sentence: what follows decides, and only a capital or a digit says that a new one begins. */
export const sometimesLast = words(`
  etc al usw inc ltd co corp jr sr dept univ
  a.m p.m u.s u.k u.s.a e.u d.c b.c a.d
  ph.d m.sc b.sc m.a b.a m.d m.s b.s d.phil m.phil ll.m ll.b
`);

/** What German counts with a full stop behind the number, as in “3. Oktober” and “11. Klasse”. */
export const counted = words(`
  januar jänner februar feber märz april mai juni juli august september oktober november dezember
  klasse klassenstufe schuljahr schulstufe jahrgang semester fachsemester studienjahr studiensemester lehrjahr
  jahr jahrhundert lebensjahr geburtstag monat woche tag mal platz rang preis auflage kapitel absatz lauf runde
`);
