/** Who and what German letters name: every noun has a capital, so that a name is told by the words in it and around it. */
import { OrganizationKind, PersonRole } from '../../../letter/enums.js';
import type { PersonContextRule, RoleRule } from '../people.js';
import type { PlaceRule } from '../places.js';
import { COUNTRIES, TOWNS } from './lists.js';

/** A word with a capital, as names have them. */
const W = String.raw`\p{Lu}[\p{L}\p{M}\d'&-]*`;
const PLACE = String.raw`(?:(?:St|Sankt|Bad)[. ]+)?\p{Lu}\p{Ll}+(?:[-/]\p{Lu}\p{Ll}+)*(?: (?:am|an der|im|ob der) \p{Lu}\p{Ll}+)?`;

/** What organizations are called by: a noun, with what kind it tells; in this order. */
export const ORGANIZATION_NOUNS: readonly (readonly [kind: OrganizationKind | null, nouns: string])[] = [
  [OrganizationKind.FUNDER, '[Ss]tiftung|[Ff]örderwerk|[Bb]egabtenförderungswerk'],
  [
    OrganizationKind.PROGRAM,
    '[Ss]ommerschule|[Ww]interschule|[Ss]ommerakademie|[Dd]oktoratskolleg|[Gg]raduiertenkolleg|[Gg]raduiertenschule|[Ff]erienakademie|[Pp]rogramm|[Ss]tudiengang',
  ],
  [OrganizationKind.UNIVERSITY, '[Uu]niversität|FernUniversität|[Hh]ochschule|[Pp]olytechnikum'],
  [
    OrganizationKind.LAB,
    '[Ll]ehrstuhl|[Aa]rbeitsgruppe|[Ff]orschungsgruppe|[Ll]abor|[Ss]ternwarte|[Ff]orschungszentrum|[Nn]achwuchsgruppe',
  ],
  [OrganizationKind.PUBLISHER, '[Vv]erlag|[Zz]eitschrift|[Zz]eitung|[Tt]agblatt|[Tt]ageblatt'],
  [OrganizationKind.CONFERENCE, '[Tt]agung|[Kk]onferenz|[Kk]ongress'],
  [
    OrganizationKind.SCHOOL,
    '[Gg]ymnasium|[Gg]esamtschule|[Rr]ealschule|[Mm]ittelschule|[Gg]rundschule|[Vv]olksschule|[Ss]ekundarschule|[Bb]erufsschule|[Kk]antonsschule|[Oo]berschule|[Mm]usikschule|[Vv]olkshochschule|[Ii]nternat|[Ff]ahrschule|[Aa]bendschule',
  ],
  [
    OrganizationKind.COMPANY,
    '[Ff]irma|[Uu]nternehmen|[Kk]anzlei|[Ww]erkstatt|[Bb]äckerei|[Bb]etrieb|[Vv]ersicherung|[Bb]ank|[Bb]üro|[Ss]tart-?up|[Aa]gentur|[Bb]uchhandlung|[Ss]upermarkt|[Rr]estaurant|[Gg]ärtnerei|[Tt]ischlerei|[Ss]chreinerei|[Dd]ruckerei|[Aa]potheke|[Hh]otel|[Kk]onzern|[Ww]erft|[Bb]rauerei|[Mm]olkerei|[Ss]ägewerk|[Gg]enossenschaft|[Ww]erk',
  ],
  [
    OrganizationKind.NONPROFIT,
    '[Vv]erein|[Vv]erband|[Gg]ewerkschaft|[Gg]esellschaft|[Tt]ierheim|[Tt]afel|[Jj]ugendzentrum|[Ff]achschaft|[Ff]euerwehr',
  ],
  [
    null,
    '[Ii]nstitut|[Kk]linikum|[Kk]linik|[Kk]rankenhaus|[Ss]pital|[Mm]useum|[Aa]rchiv|[Bb]ibliothek|[Zz]entrum|[Aa]kademie|[Tt]heater|[Aa]mt|[Mm]inisterium|[Pp]flegeheim|[Aa]ltenheim|[Kk]indergarten|[Kk]ita|[Vv]erwaltung|[Bb]ehörde|[Ll]andesamt|[Gg]ericht|[Pp]raxis|[Ww]ache|[Gg]emeinde|[Ss]eminar|[Ss]tation|[Hh]ospiz|[Hh]eim|[Ss]ender|[Ii]ntensivstation|[Ff]akultät|[Dd]epartement|[Cc]hor|[Oo]rchester',
  ],
];
const NOUN = ORGANIZATION_NOUNS.map(([, nouns]) => nouns).join('|');
/** “Hölderlin-Gymnasium”, “Universitätsklinikum”. */
const HEAD = String.raw`(?:${W}-)?(?:\p{Lu}\p{Ll}+)?(?:${NOUN})`;
const ADJECTIVE = String.raw`(?:(?!(?:Meine|Ihre|Eure|Eine|Einer|Einem|Diese|Dieser|Jede|Unsere|Seine|Die|Der|Dem|Den|Nahe|Unter|Ihrer|Meiner|Meinem)(?!\p{L}))(?:Deutsch|\p{Lu}\p{Ll}+(?:isch|ein|eut|rei|dizin|rn|tet))\p{Ll}* )`;
const FOR = String.raw`für (?:\p{Lu}\p{Ll}+(?:es|e|en|er) )?${W}(?: und ${W}(?![\p{L}]))?(?: (?:${TOWNS})(?!\p{L}))?`;

/** Names of organizations; the group `kind` is none: the noun in the name tells it. */
export const ORGANIZATION_NAMES: readonly RegExp[] = [
  // “Bachelorstudiengang Data Science”
  new RegExp(
    String.raw`(?<!\p{L})(?:${W}-)?(?:\p{Lu}\p{Ll}+)?(?:[Ss]tudiengang|[Pp]rogramm)s? ${W} ${W}(?!\p{L})`,
    'gu',
  ),
  // “Kogler Automation GmbH”
  new RegExp(
    String.raw`(?<!\p{L})(?:(?!Firma )${W} ){1,4}(?:GmbH(?: & Co\. KG)?|AG|SE|KG|OHG|mbH|e\. ?V\.|Ltd|Inc)(?!\p{L})`,
    'gu',
  ),
  // “Universität zu Köln”, “Institut für Physik”, “Hochschule Osnabrück”, “Sommerschule „Robotik am See“”
  new RegExp(
    String.raw`(?<!\p{L})${ADJECTIVE}?(?:${HEAD})s?(?: "[^"]{3,60}"| ${FOR}| zu ${W}| der ${W}(?: ${W})?(?= (?:in|habe|zu|und|war)(?!\p{L}))(?<!habe)| (?:St|Bad)[. ]+${W}| ${W}(?: & ${W}| am ${W}| und ${W}(?= veröffentlicht|[.,]))?)`,
    'gu',
  ),
  // “Hertha-Lindner-Stiftung”, “Hölderlin-Gymnasiums”, “Geographischen Institut”
  new RegExp(
    String.raw`(?<!\p{L})(?:${ADJECTIVE}(?:${HEAD})|${W}-(?:\p{Lu}\p{Ll}*)?(?:${NOUN}))(?!\p{L}{2})`,
    'gu',
  ),
  // “TU Graz”, “ETH Zürich”
  new RegExp(
    String.raw`(?<!\p{L})(?:TU|FH|PH|FU|HU|TH|HTW|HTL|HAK|HAW|HS|Uni|ETH|RWTH|PMU|SRH|BTU|KU|OTH|Klinik|SC|SV|TSV|FC|TV)(?: (?:Bergakademie )?${W}){1,2}(?!\p{L})|(?<!\p{L})(?:ETH|EPFL|LMU|KIT|BOKU|JKU|ZHAW|FHNW|HSG|CERN|EMBL|DLR|DESY|DAAD|DFG|FWF|SNF|BMBF|Studienstiftung des deutschen Volkes|Jugend forscht|Diakonie|Caritas|Rote[ns]? Kreuz|DRK|THW|AWO|Amnesty International|Greenpeace|NABU|Malteser[n]?|Johanniter[n]?|DLRG|Siemens|Bosch|SAP|BMW|Bayer|BASF|Novartis|Roche|Infineon|Refugee Law Clinic)(?!\p{L})`,
    'gu',
  ),
  // “University of Edinburgh”
  new RegExp(
    String.raw`(?<!\p{L})(?:University of ${W}|(?:${W} )+(?:University|College|Institute|School|Foundation)|(?:European |International )?Journal of ${W}(?: ${W})?)(?!\p{L})`,
    'gu',
  ),
];

/** Kinds that are told by what is no noun of the table. */
export const ORGANIZATION_KINDS: readonly (readonly [looksFor: RegExp, kind: OrganizationKind])[] = [
  [/^(?:DAAD|DFG|FWF|SNF|BMBF|Studienstiftung)/u, OrganizationKind.FUNDER],
  [/^(?:HTL|HAK)(?!\p{L})/u, OrganizationKind.SCHOOL],
  [
    /^(?:TU|FH|PH|FU|HU|TH|HTW|HAW|HS|Uni|ETH|RWTH|EPFL|LMU|KIT|BOKU|JKU|ZHAW|FHNW|HSG|BTU|OTH)(?!\p{L})|University|College/u,
    OrganizationKind.UNIVERSITY,
  ],
  [
    /(?:GmbH|AG|SE|KG|OHG|Ltd|Inc)$|^(?:Siemens|Bosch|SAP|BMW|Bayer|BASF|Novartis|Roche|Infineon)/u,
    OrganizationKind.COMPANY,
  ],
  [
    /^(?:Diakonie|Caritas|Rote|DRK|THW|AWO|Amnesty|Greenpeace|NABU|SC|SV|TSV|FC|TV|Refugee)(?!\p{L})|e\. ?V\.$/u,
    OrganizationKind.NONPROFIT,
  ],
  [/^(?:Malteser|Johanniter|DLRG)/u, OrganizationKind.NONPROFIT],
  [/Journal/u, OrganizationKind.PUBLISHER],
];

/** Organizations without a name; “ein Programm” may be one of a machine. */
export const ORGANIZATION_PHRASE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:eine[rmns]?|einem|meine[rmns]?|unsere[rmns]?) (?:\p{Ll}+e[nrsm] ){0,2}(?!Programms?(?!\p{L}))(?:\p{Lu}\p{Ll}*)?(?:${NOUN})|(?<=(?:[Ii]m|[Aa]m|[Ii]n der|[Aa]uf der|[Bb]eim) )(?:\p{Lu}\p{Ll}*)?(?:[Tt]ierheim|[Pp]flegeheim|[Aa]ltenheim|[Kk]indergarten|[Kk]rankenhaus|[Bb]ibliothek|[Ww]erkstatt|[Jj]ugendzentrum|[Kk]ita|[Aa]rchiv|[Mm]useum|[Bb]uchhandlung|[Ss]upermarkt|[Vv]olkshochschule|[Vv]erwaltung|[Ff]euerwehr|[Aa]potheke|[Gg]ericht|[Tt]afel|[Ss]ommerakademie))(?!\p{L})`,
  'gu',
);

/** A title, and the name after it. */
export const TITLED =
  /(?<!\p{L})(?:(?:Frau|Herrn?|Univ\.-Prof|Prof(?:essor(?:in)?)?|Dr|PD|Mag|DI|Dipl\.-Ing)[. ]+(?:(?:Dr|h\.c\.|med|rer|nat|phil)[. ]+)*)+(?<name>\p{Lu}[\p{L}-]+(?: (?:(?:von|van|de|zu|der) )*\p{Lu}[\p{L}-]+(?![\p{L}-]))?)/gu;
/** Words that stand with a capital after a name and are none of it. */
export const NO_SURNAME = /(?:-Zellen|ung|heit|keit|schaft|ion|daten|vorlesung|seminar|labor)$/u;

/** Before a role: whose it is. */
const OWN = String.raw`(?:[Mm]eine?[rmns]?|[Uu]nsere?[rmns]?|[Ee]ine?[rmns]?|[Zz]wei|[Dd]rei|[Vv]iele|[Ee]inige)`;
/** “meine Betreuerin”, with the name where one follows. */
export const roleOf = (noun: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${OWN} (?:\p{Ll}+e[nrsm]? ){0,2}(?:${noun})(?!\p{L})(?:,? (?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)?)(?![\p{L}.-]))?`,
    'gu',
  );

export const ROLE_NOUNS: readonly RoleRule[] = [
  {
    name: 'Betreuer',
    role: PersonRole.ADVISOR,
    noun: String.raw`(?:\p{Lu}\p{Ll}*)?(?:[Bb]etreuer(?:in|s)?|[Dd]oktorvaters?|[Dd]oktormutter|[Mm]entor(?:in|s|en)?)`,
    examples: ['Meine Betreuerin Anna Holm hat mich ermutigt.', 'Mein Doktorvater half mir.'],
  },
  {
    name: 'Gleichgestellte',
    role: PersonRole.PEER,
    noun: String.raw`(?:Freund(?:in|e[sn]?|innen)?|Kommiliton(?:e|in|en|innen)|(?:Arbeits)?[Kk]olleg(?:e|in|en|innen)|Mitstudierende[nr]?|Mitschüler(?:in|innen|n|s)?)`,
    examples: ['Ein Kollege hat mir davon erzählt.', 'Mit meinem Freund Jonas lernte ich.'],
  },
  {
    name: 'Lernende',
    role: PersonRole.STUDENT,
    noun: String.raw`(?:Schüler(?:in|innen|n|s)?|Schülerinnen und Schülern?|Nachhilfeschüler(?:in|innen|n)?)`,
    examples: ['Meine Schüler fragten mich.'],
  },
  {
    name: 'andere',
    role: PersonRole.OTHER,
    noun: String.raw`(?:(?:\p{Lu}\p{Ll}*)?(?:[Ll]ehrer(?:in|s)?|[Pp]rofessor(?:in|s)?|[Cc]hef(?:in|s)?|[Tt]rainer(?:in|s)?|[Ll]eiter(?:in|s)?|[Aa]usbilder(?:in|s)?|[Aa]nleiter(?:in|s)?|[Dd]ozent(?:in|en)?|[Mm]eister(?:in|s)?|[Mm]utter|[Vv]aters?|[Ee]ltern)|Bruders?|Brüder|Schwester|Onkels?|Tante|Oma|Opas?|Familie|Frau|Mann(?:es)?|Sohn(?:es)?|Tochter|Kinder|Nachbar(?:in|n)?|Vorgesetzte[rn]?)`,
    examples: ['Meine Physiklehrerin hat mir geholfen.', 'Die Werkstatt meines Vaters war alt.'],
  },
];

/** The role of somebody with a title, by the words of the same clause or around the name; in this order. */
export const ROLE_WORDS: readonly (readonly [words: RegExp, role: PersonRole])[] = [
  [/referenz|empfehlungsschreiben|gutachten|gutachter/iu, PersonRole.REFEREE],
  [/(?<!\p{L})(?:würde|möchte|am liebsten|wahl)(?!\p{L})/iu, PersonRole.PROSPECTIVE_ADVISOR],
  [
    /betreu|dissertation|(?:bachelor|master|doktor|diplom)arbeit|doktorvater|im labor von|am lehrstuhl|bei prof/iu,
    PersonRole.ADVISOR,
  ],
  [/(?<!\p{L})(?:gemeinsam mit|zusammen mit)(?!\p{L})/iu, PersonRole.COLLABORATOR],
  [/buch|aufsatz|artikel von|gelesen|theorie/iu, PersonRole.AUTHOR],
];
export const ROLE_EXAMPLES: readonly Pick<PersonContextRule, 'name' | 'role' | 'examples'>[] = [
  {
    name: 'Referenz',
    role: PersonRole.REFEREE,
    examples: ['Ein Gutachten wird Ihnen Dr. Per Lund schicken.'],
  },
  {
    name: 'gewünscht',
    role: PersonRole.PROSPECTIVE_ADVISOR,
    examples: ['Am liebsten würde ich mit Prof. Ingrid Lang arbeiten.', 'Sehr geehrte Frau Dr. Lang,'],
  },
  {
    name: 'betreut',
    role: PersonRole.ADVISOR,
    examples: ['Meine Masterarbeit wurde von Prof. Dr. Silke Wendt betreut.'],
  },
  {
    name: 'gemeinsam',
    role: PersonRole.COLLABORATOR,
    examples: ['Dort habe ich gemeinsam mit Dr. Fiona Baird Zellen sortiert.'],
  },
];

/** What is done with a material: “aus Silikon gebaut”. */
const MADE = String.raw`(?:ge(?:baut|macht|gossen|druckt|fertigt|schnitten|formt)|hergestellt)`;

/** A place, in the group `place`. */
export const PLACES = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Ii]n|[Aa]us|[Nn]ach) (?:der |den )?)(?<place>${COUNTRIES}|${TOWNS})(?!\p{L})|(?<=(?<!\p{L})(?:in|aus|nach) )(?<town>${PLACE})(?!\p{L})(?! ${MADE}(?!\p{L}))|(?<=(?<!\p{L})im )(?<land>\p{Lu}\p{Ll}+(?:tal|land|wald|gau|gebirge))(?!\p{L})`,
  'gu',
);
export const PLACE_RULES: readonly Pick<PlaceRule, 'name' | 'examples'>[] = [
  {
    name: 'wo etwas ist',
    examples: ['Ich wohne in Detmold.', 'Ich komme aus Oldenburg.', 'Ich zog nach Wien.'],
  },
];
/** Nouns that stand after “in”, “aus” and “nach” without an article, and how they end. */
export const NO_PLACE =
  /(?:ung|heit|keit|schaft|tät|ion|ik|ie|zeit|arbeit|form|enz|anz|ismus|kunde|recht|rechts|ment|nis|tum|um|sse|schluss|gang|eit|isch|tt|ck|ein|[^s]en|(?<!gart|bad)en|ern|iv|ert)$/iu;
export const TOWN_END = /(?:ingen|hausen|hofen|kirchen|felden|münchen|bergen|brücken)$/iu;
