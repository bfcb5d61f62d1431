/** What a German letter applies for, and what it says of that. */
import { OrganizationKind } from '../../../letter/enums.js';
import type { ApplicationMade } from '../application.js';
import { pattern, type Rule } from '../rule.js';
import { B, E } from './lists.js';

const what = '(?<what>[^,.;:!?()]{3,140})';
const rule = (source: string): RegExp => pattern(source, { B, E, what });
const ARTICLE = String.raw`(?:[Ii]hre?[nmrs]?|[Ee]uere?[nmrs]?|[Ee]ure[nmrs]?|[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]ine?[nmrs]?|[Dd]iese?[nmrs]?|[Mm]eine?[nmrs]?)`;

export const APPLICATION_RULES: readonly Rule<ApplicationMade>[] = [
  {
    name: 'bewirbt sich',
    looksFor: rule(
      String.raw`{B}(?:bewerbe (?:ich )?mich|mich (?:[^.,;:!?]{0,30} )?(?:zu )?bewerben|meine (?:\p{L}+ )?bewerbung|ich mich bewerbe)(?: (?:hiermit|erneut|zum (?:ersten|zweiten|dritten) mal|heute|nun|gerne|daher))* (?:um|für|bei|auf|zum|zur|am|an|in) {what}`,
    ),
    makes: { rank: 1 },
    examples: [
      'Hiermit bewerbe ich mich um einen Studienplatz im Masterstudiengang Pflegewissenschaft.',
      'Ich bewerbe mich zum ersten Mal für die Sommerschule in Ulm.',
      'Nun bewerbe ich mich für das Doktoratskolleg der Universität Salzburg.',
    ],
  },
  {
    name: 'möchte kommen',
    looksFor: rule(
      String.raw`{B}(?:möchte|würde|will) (?:ich )?(?:gerne? |sehr gerne? )?(?:[^.,;:!?]{0,60}? )?(?:an|in|bei|im|am|mit) (?<what>[^.,;:!?]{3,110}) (?:teilnehmen|mitarbeiten|studieren|promovieren|absolvieren|einsteigen|mitmachen|forschen|beginnen|machen){E}`,
    ),
    makes: { rank: 2 },
    examples: ['Jetzt möchte ich in den Bachelorstudiengang Data Science der Hochschule Fulda einsteigen.'],
  },
  {
    name: 'Ausschreibung',
    looksFor: rule(
      String.raw`{B}(?:ausschreibung|inserat|anzeige|stellenanzeige|stellenausschreibung) (?:für |zu )?(?<what>[^.,;:!?]{3,110}?) (?:gelesen|gesehen|gefunden|aufgefallen)`,
    ),
    makes: { rank: 2 },
    examples: [
      'Mit Interesse habe ich Ihre Ausschreibung einer Promotionsstelle am Institut für Physik gelesen.',
    ],
  },
  {
    name: 'subject line',
    looksFor: rule(
      String.raw`^(?:betreff: ?|betrifft: ?)?(?:[\p{L}-]*bewerbung|motivationsschreiben|anschreiben|motivationsbrief) (?:um|für|auf|als|zum|zur|bei|an) {what}`,
    ),
    makes: { rank: 3 },
    examples: [
      'Bewerbung um ein Praktikum in der Softwareentwicklung',
      'Motivationsschreiben für ein Stipendium der Hertha-Lindner-Stiftung',
    ],
  },
  {
    name: 'addressed',
    looksFor: rule(
      String.raw`^(?:sehr geehrte|sehr geehrtes|liebe[rs]?) (?:team|mitglieder|damen und herren|auswahlkommission|jury|organisator\p{L}*|leitung)(?: (?:der|des|von|vom|am|im)) {what}`,
    ),
    makes: { rank: 3 },
    examples: ['Liebes Team der Sommerschule,'],
  },
  {
    name: 'warum hier',
    looksFor: rule(
      String.raw`{B}(?:ihre?[nmrs]?|eure[nmrs]?|diese[nmrs]?|dem|das) (?<what>[\p{L}-]*(?:sommerschule|studiengang|programm|praktikum|stipendium|stelle|gruppe|institut|firma|kolleg|akademie|unternehmen|lehrstuhl|universität|hochschule|stiftung|team)s?){E}`,
    ),
    makes: { rank: 4 },
    examples: ['Besonders reizt mich an Ihrer Firma das Handwerk.'],
  },
];

/** A phrase around a noun, and the field or the name that follows. */
const PHRASE = (nouns: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${ARTICLE} )?(?:\p{Ll}+e[nrsm]? ){0,2}(?:[\p{L}-]*-)?[\p{L}]*(?:${nouns})(?:s|es|e|en)?(?!\p{L})(?: (?:"[^"]{2,60}"|(?:(?:in|für|zum|zur|im Fach|im|in der) )?\p{Lu}[\p{L}-]+(?: (?:und )?\p{Lu}[\p{L}-]+)?))?`,
    'u',
  );
export const PHRASES = {
  program: PHRASE(
    '[Ss]ommerschule|[Ww]interschule|[Ss]ommerakademie|[Ss]tudiengang|[Pp]rogramm|[Ss]tipendium|[Kk]olleg|[Ll]ehrgang|[Ff]erienakademie|[Mm]aster|[Bb]achelorstudium|[Mm]asterstudium|[Ww]orkshop',
  ),
  position: PHRASE(
    '[Ss]telle|[Pp]raktikum|[Pp]raktikumsplatz|[Ss]tudienplatz|[Pp]latz|[Vv]olontariat|[Rr]eferendariat|[Pp]romotion|[Hh]ospitanz|[Aa]usbildung|[Pp]osition',
  ),
  team: PHRASE(
    '[Gg]ruppe|[Ii]nstitut|[Ff]irma|[Uu]nternehmen|[Uu]niversität|[Hh]ochschule|[Ss]tiftung|[Ll]ehrstuhl|[Tt]eam|[Ll]abor|[Aa]rchiv|[Mm]useum|[Ss]chule|[Zz]entrum|[Kk]linik',
  ),
};

export const IS_ARTICLE = new RegExp(`^${ARTICLE} `, 'u');
export const YOUR = /^(?:ihre?[nmrs]?|eure[nmrs]?|diese[nmrs]?) /iu;
export const ADDRESSEE = /(?<!\p{L})(?:Ihnen|Ihre?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?|Sie)(?!\p{L})/u;
export const LATER_BEFORE = /(?<!\p{L})(?:später|danach|langfristig|eines Tages|um mich)(?: \p{L}+)? $/iu;
export const LATER = /^(?:später|danach|langfristig|eines tages|nach dem)(?!\p{L})/iu;

/** What the letter calls the one it is written to. */
const NOUNS: Readonly<Record<OrganizationKind, string>> = {
  [OrganizationKind.PROGRAM]:
    '[\\p{L}-]*(?:schule|programm|studiengang|kolleg|akademie|stipendium|kurs)(?:s|es)?',
  [OrganizationKind.LAB]: '(?:[\\p{L}-]*gruppe|labor|lehrstuhl|team)s?',
  [OrganizationKind.COMPANY]: '(?:firma|unternehmen|betrieb|kanzlei)s?',
  [OrganizationKind.UNIVERSITY]: '(?:universität|hochschule|uni)',
  [OrganizationKind.FUNDER]: '(?:stiftung|stipendium)',
  [OrganizationKind.SCHOOL]: '[\\p{L}-]*schule',
  [OrganizationKind.CONFERENCE]: '(?:tagung|konferenz)',
  [OrganizationKind.NONPROFIT]: '(?:verein|verband|organisation)',
  [OrganizationKind.PUBLISHER]: '(?:verlag|zeitschrift|redaktion)',
};
export const yours = (kind: OrganizationKind): string => `(?:ihre?[nmrs]?|eure[nmrs]?|eurer) ${NOUNS[kind]}`;

export const FIRST_TIME_RULES: readonly Rule<boolean>[] = [
  {
    name: 'zum ersten Mal',
    looksFor: rule(
      String.raw`{B}(?:zum ersten mal[^.;:!?]{0,30}(?:bewerb\p{L}*|für|um)|bewerbe ich mich zum ersten mal|erste bewerbung bei (?:ihnen|euch)|noch nie (?:bei (?:ihnen|euch) )?beworben)`,
    ),
    makes: true,
    examples: ['Ich bewerbe mich zum ersten Mal für die Sommerschule in Ulm.'],
  },
  {
    name: 'nicht zum ersten Mal',
    looksFor: rule(
      String.raw`{B}(?:(?:bewerbe (?:ich )?mich|mich) (?:erneut|wieder|noch einmal|zum zweiten mal)|erste bewerbung[^.;:!?]{0,60}abgelehnt|(?:schon|bereits) (?:einmal |letztes jahr |im letzten jahr )?beworben|zweite bewerbung)`,
    ),
    makes: false,
    examples: ['Ich bewerbe mich erneut für das Kolleg der Universität Salzburg.'],
  },
];

export const FUNDING_RULES: readonly Rule<'funding'>[] = [
  {
    name: 'jemand zahlt',
    looksFor: rule(
      String.raw`{B}[^.;:!?]{3,70} (?:übernimmt|bezahlt|zahlt|finanziert|hat mir) [^.;:!?]{0,60}(?:reise|aufenthalt|kosten|bewilligt|gebühren)|{B}(?:finanziert|gefördert|bezahlt) (?:durch|von) [^.;:!?]{3,60}|{B}(?:wird|werden) [^.;:!?]{0,20}(?:durch|von|vom) [^.;:!?]{3,60} (?:bezahlt|finanziert|übernommen|getragen|gefördert)`,
    ),
    makes: 'funding',
    examples: ['Die Reise wird von der Lang-Stiftung bezahlt.'],
  },
];

export const CHOICE_RULES: readonly Rule<number>[] = ['erste', 'zweite', 'dritte'].map((word, index) => ({
  name: `${word} Wahl`,
  looksFor: rule(
    String.raw`{B}(?:meine |in )?${word}[rn]? (?:wahl|priorität|linie|präferenz)(?:,| ist| wäre| bei)?[^.;:!?]{3,90}`,
  ),
  makes: index + 1,
  examples: [`Meine ${word} Wahl wäre Prof. Lucia Aldana.`],
}));

/** By whom the applicant would like to be supervised. */
export const SUPERVISOR_RULES: readonly Rule<null>[] = [
  {
    name: 'möchte betreut werden',
    looksFor: rule(
      String.raw`{B}(?:möchte|würde|will) (?:ich )?[^.;:!?]{0,80}?(?:bei|mit|unter|von) [^.;:!?]{3,60}? (?:arbeiten|promovieren|forschen|schreiben|betreut werden|betreuen lassen|zusammenarbeiten){E}`,
    ),
    makes: null,
    examples: [
      'Ich möchte am liebsten bei Prof. Lucia Aldana promovieren.',
      'Meine Arbeit würde ich gerne von Prof. Lucia Aldana betreuen lassen.',
    ],
    not: ['Ich habe bei Prof. Lucia Aldana gearbeitet.'],
  },
];

/** How a sentence begins that says who or what stands in the place of a choice. */
export const ALTERNATIVE =
  /(?<!\p{L})(?:falls|sollte|wenn) (?:sie|er|das|dies|es|dort|die|der|ihre|seine|bei)(?!\p{L})[^.;:!?]{0,60}(?:kein\p{L}*|nicht|voll|vergeben)(?!\p{L})|(?<!\p{L})(?:ersatzweise|alternativ|andernfalls|sonst)(?!\p{L})/iu;

/** What comes before why. */
export const REASON = /,? (?:weil|da|damit|nachdem|obwohl|um|wo|denn|aber|während)(?!\p{L})/u;
/** Whose an organization is that is not applied to. */
export const OWN =
  /(?<!\p{L})(?:meine[mnrs]?|studierte|finanziert von|gefördert von|empfohlen von|ich bin)(?!\p{L})/iu;
