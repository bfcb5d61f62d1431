/** What came of an experience, and what the applicant thinks of it, in German. */
import { OutcomeKind } from '../../../letter/enums.js';
import type { OutcomeMade } from '../outcomes.js';
import type { ReflectionMade } from '../reflections.js';
import { pattern, type Rule } from '../rule.js';
import { B, E } from './lists.js';

const { GRADE, AWARD, PUBLICATION, REJECTION, FUNDING, OTHER } = OutcomeKind;
const rule = (source: string): RegExp => pattern(source, { B, E });

export const OUTCOME_RULES: readonly Rule<OutcomeMade>[] = [
  {
    name: 'Note',
    looksFor: rule(
      String.raw`{B}(?:[\p{L}-]*note|[\p{L}-]*durchschnitt|[\p{L}-]*schnitt)(?: (?:von|war|ist|betrug|lautet|eine[rm]?|mit|lag|bei))* (?<score>(?<value>\d(?:[.,]\d{1,2})?))(?![\d%]|,\d)|{B}mit (?:einer |der )?(?<score2>(?<value2>\d,\d{1,2})){E}`,
    ),
    makes: { kind: GRADE },
    examples: [
      'Mein Abitur habe ich in Cottbus mit einem Durchschnitt von 1,2 bestanden.',
      'Ich habe mein Bachelorstudium in Pflege 2023 mit der Note 1,7 abgeschlossen.',
    ],
  },
  {
    name: 'Auszeichnung im Abschluss',
    looksFor: rule(
      String.raw`{B}(?<score>(?:summa |magna |insigni )cum laude|mit (?:"?sehr gut"?|gutem erfolg|ausgezeichnetem erfolg|auszeichnung)){E}`,
    ),
    makes: { kind: GRADE },
    examples: ['Meine Dissertation wurde mit summa cum laude bewertet.'],
  },
  {
    name: 'Preis',
    looksFor: rule(
      String.raw`{B}(?:[\p{L}-]*preis|[\p{L}-]*medaille|pokal|(?:ersten|zweiten|dritten|\d\.) (?:platz|preis))(?: [^.;:!?]{0,50}?)? (?:gewonnen|erhalten|verliehen|belegt|bekommen|errungen|ausgezeichnet|gewann|gewannen){E}|{B}(?:gewann|gewannen|erhielt|belegte|belegten)(?: (?:ich|wir|er|sie))?(?: [^.;:!?]{0,50}?)? (?:[\p{L}-]*preis|[\p{L}-]*medaille|platz){E}|{B}(?:mit [^.;:!?]{3,50}preis|als beste[rs]?) [^.;:!?]{0,40}ausgezeichnet{E}`,
    ),
    makes: { kind: AWARD },
    examples: [
      'Wir haben einen Roboter gebaut und damit bei Jugend forscht den zweiten Preis gewonnen.',
      'Ich habe einen Roboter gebaut. Er gewann einen Preis.',
    ],
  },
  {
    name: 'abgelehnt',
    looksFor: rule(
      String.raw`{B}(?:artikel|manuskript|paper|aufsatz|beitrag|antrag|abstract|text|erste|zweite|dritte|vierte|er|sie){E}[^.;:!?]{0,50}{B}(?:wurde|wurden) [^.;:!?]{0,50}(?:abgelehnt|zurückgewiesen|nicht angenommen){E}`,
    ),
    makes: { kind: REJECTION },
    examples: ['Ich habe meine Promotion in Chemie abgeschlossen. Der vierte Artikel wurde abgelehnt.'],
  },
  {
    name: 'veröffentlicht',
    looksFor: rule(
      String.raw`{B}(?:veröffentlicht|publiziert|zur veröffentlichung angenommen|hervorgegangen|abgedruckt|eingereicht){E}|{B}(?:erschien|erschienen|erscheint) [^.;:!?]{0,30}(?:in|im|bei|als){E}|{B}(?:tagung|konferenz|workshop) [^.;:!?]{0,40}(?:vorgestellt|präsentiert)`,
    ),
    makes: { kind: PUBLICATION },
    examples: [
      'Ich habe am Institut für Physik Daten ausgewertet. Sie wurden 2023 in einer Zeitschrift veröffentlicht.',
    ],
  },
  {
    name: 'Geld',
    looksFor: rule(
      String.raw`(?<score>(?<value>\d{1,3}(?:[. ']\d{3})*) (?:euro|franken|€|chf|eur))(?!\p{L})|{B}[\p{L}-]*stipendium(?: [^.;:!?]{0,60}?)? (?:erhalten|bekommen|bewilligt|gefördert|zugesprochen){E}|{B}(?:erhielt|bekam) ich [^.;:!?]{0,50}stipendium`,
    ),
    makes: { kind: FUNDING },
    examples: ['Ich habe ein Bachelorstudium in Pflege abgeschlossen. Dafür erhielt ich ein Stipendium.'],
  },
  {
    name: 'Ergebnis',
    looksFor: rule(
      String.raw`{B}(?:stellte sich heraus|hat sich gezeigt|konnte ich (?:zeigen|nachweisen)|(?:um|auf) [^.;:!?]{1,30} (?:gesenkt|verkürzt|gesteigert|reduziert|verbessert|erhöht)|(?:wird|werden|wurde) [^.;:!?]{0,50}(?:genutzt|verwendet|eingesetzt)|läuft (?:noch|bis heute|inzwischen)|funktioniert)(?!\p{L})|{B}\d[\d.]* ?(?:prozent|%|menschen|personen|nutzer\p{L}*|patient\p{L}*|kinder|stunden|seiten)(?!\p{L})`,
    ),
    makes: { kind: OTHER },
    examples: ['Ich habe eine App entwickelt. Sie wird inzwischen von vielen Menschen genutzt.'],
  },
];

/** The words of a clause before the place that make it no outcome. */
export const UNREAL_OUTCOME = /(?<!\p{L})(?:würde|könnte|möchte|will|wenn|hoffe)(?!\p{L})/iu;

/** Verbs of what came of something, and is no experience of its own. */
export const CAME_OF =
  /(?<!\p{L})(?:veröffentlicht|publiziert|gewonnen|ausgezeichnet|eingereicht|verliehen|gesenkt|verkürzt|gesteigert)(?!\p{L})/iu;
/** Words of what others did, or are. */
export const OF_OTHERS = /(?<!\p{L})(?:Ihre?[nmrs]?|Ihnen|[Ee]ure?[nmrs]?|würden?|wäre[n]?)(?!\p{L})/u;
/** What joins an outcome to the words before it, and is no part of it. */
export const JOINT = /^\s*(?:(?:und|das|es|dies) )?/iu;

export const REFLECTION_RULES: readonly Rule<ReflectionMade>[] = [
  {
    name: 'gelernt',
    looksFor: rule(
      String.raw`{B}(?:(?:habe|hatte) ich (?:[\p{L} ]{0,40}?)?(?:gelernt|gemerkt|begriffen|verstanden|erkannt|erfahren|festgestellt){E}(?=,| )|lernte ich|merkte ich|(?:ist|wurde|war) (?:mir|uns) [\p{L} ]{0,30}?(?:klar|bewusst|deutlich)(?: geworden)?|mir (?:ist|wurde) [\p{L} ]{0,30}?(?:klar|bewusst|deutlich)(?: geworden)?){E}`,
    ),
    makes: { otherwise: null },
    examples: [
      'Ich habe als Kellner in Wien gearbeitet. Dabei habe ich gelernt, dass Geduld hilft.',
      'Ich habe als Kellner in Wien gearbeitet. Mir ist damals klar geworden, was ich will.',
    ],
  },
  {
    name: 'was es gab',
    looksFor: rule(
      String.raw`{B}(?:hat|haben) (?:mich|mir|uns) [^.;:!?]{0,90}?(?:gelehrt|begeistert|geprägt|fasziniert|überrascht|beeindruckt|enttäuscht|frustriert|bestärkt|gezeigt|gefallen|gemacht|geholfen|beigebracht|gefehlt|gelangweilt){E}|{B}(?:hat|haben|macht|machte) [^.;:!?]{0,30}(?:spaß|freude)(?: gemacht| bereitet)?{E}|{B}(?:gefiel|gefällt|prägte|begeisterte|faszinierte|fehlte|lehrte|zeigte|überraschte|langweilte) (?:mir|mich){E}|{B}(?:hat mir gezeigt|zeigte mir)`,
    ),
    makes: { otherwise: null },
    examples: [
      'Ich habe als Kellner in Wien gearbeitet. Das hat riesig Spaß gemacht!',
      'Ich habe als Kellner in Wien gearbeitet. Diese Arbeit hat mir gezeigt, wie viel Geduld man braucht.',
    ],
  },
  {
    name: 'es war',
    looksFor: rule(
      String.raw`{B}(?:war|waren|ist|sind) [^.;:!?]{0,40}?(?:anstrengend|lehrreich|spannend|langweilig|mühsam|schwierig|schwer|hart|schön|großartig|interessant|bereichernd|eintönig|prägend|herausfordernd|wertvoll|ernüchternd|wunderbar|stolz|glücklich|enttäuscht|dankbar){E}|{B}(?:ich (?:genoss|bereue|schätze|liebe|mag|vermisse)|(?:genoss|bereue|schätze|liebe|mag) ich|bin ich stolz|ich bin stolz|es ist mir wichtig|mir ist wichtig)(?!\p{L})`,
    ),
    makes: { otherwise: null },
    examples: ['Ich habe als Kellner in Wien gearbeitet. Die Arbeit dort war anstrengend, aber lehrreich.'],
  },
];

export const GOOD =
  /gelernt|lernte|gemerkt|begriffen|verstanden|erkannt|erfahren|festgestellt|klar|bewusst|deutlich|gelehrt|lehrte|begeister|prägt|faszini|überrasch|beeindruck|bestärkt|gezeigt|zeigte|gefallen|gefiel|gefällt|geholfen|beigebracht|spaß|freude|lehrreich|spannend|schön|großartig|interessant|bereichernd|prägend|wertvoll|wunderbar|stolz|glücklich|dankbar|genoss|schätze|liebe|(?<!\p{L})mag(?!\p{L})|wichtig/iu;
export const BAD =
  /enttäusch|frustrier|anstrengend|langweil|mühsam|schwierig|schwer|(?<!\p{L})hart(?!\p{L})|eintönig|herausfordernd|ernüchternd|bereue|vermisse|fehlte|gefehlt|leider|mehr arbeit/iu;

/** What is paid for so that the applicant can come is of the application. */
export const COSTS =
  /(?<!\p{L})(?:Studiengebühren|Reisekosten|Fahrtkosten|Teilnahmegebühr|für (?:den|meinen) Aufenthalt|für die (?:Reise|Anreise))(?!\p{L})/iu;
