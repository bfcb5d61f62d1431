/** Why the applicant applies, in German: a wish, and at the end of its clause what is wished for. */
import { MotivationKind } from '../../../letter/enums.js';
import type { MotivationMade } from '../motivations.js';
import { pattern, type Rule } from '../rule.js';
import { B, E } from './lists.js';

const { LEARNING, RESEARCH, CAREER, CONTRIBUTION, PARTICIPATION, RECOMMENDATION } = MotivationKind;

const parts = {
  B,
  E,
  wish: String.raw`{B}(?:ich (?:möchte|will|würde|hoffe|plane|beabsichtige|träume davon|habe vor|kann|könnte|werde)|(?:möchte|will|würde|hoffe|plane|könnte|kann|werde) ich|(?:mein|das) (?:\p{L}+ )?(?:ziel|wunsch|traum|plan|vorhaben|anliegen) (?:ist|wäre)|(?:und|,) (?:möchte|will|würde|hoffe)|ich freue mich (?:sehr )?darauf|freue ich mich (?:sehr )?darauf|ermöglicht (?:es )?mir|um){E}[^.;:!?]{0,150}?{B}`
    .replaceAll('{B}', B)
    .replaceAll('{E}', E),
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const MOTIVATION_RULES: readonly Rule<MotivationMade>[] = [
  {
    name: 'empfohlen',
    looksFor: rule(
      String.raw`{B}(?:empfohlen|ans herz gelegt|nahegelegt|aufmerksam gemacht|aufmerksam geworden|ermutigt|(?:zu [^.;:]{3,40}|mir) geraten|auf empfehlung|geschwärmt|schwärmt|schwärmte|(?:hat|haben) (?:mir|uns) [^.;:!?]{0,60}erzählt){E}`,
    ),
    makes: { kind: RECOMMENDATION },
    examples: [
      'Meine Physiklehrerin hat mir die Sommerschule empfohlen.',
      'Ein Kollege hat mir von Ihrem Studiengang erzählt.',
      'Frau Prof. Lang hat mir zu dieser Bewerbung geraten.',
    ],
  },
  {
    name: 'möchte beitragen',
    looksFor: rule(
      String.raw`{wish}(?:bei(?:zu)?tragen|ein(?:zu)?bringen|weiter(?:zu)?geben|zurück(?:zu)?geben|mit(?:zu)?gestalten|bei(?:zu)?steuern|(?:zu )?(?:unterstützen|bieten|helfen)|mitbringen){E}|{B}(?:bringe ich|ich bringe) {gapless}[^.;:!?]{2,80} mit{E}`.replace(
        '{gapless}',
        '',
      ),
    ),
    makes: { kind: CONTRIBUTION },
    examples: [
      'Gerne würde ich meine Erfahrungen in die Seminare einbringen.',
      'Ich könnte dem Kolleg meine Erfahrung mit Kindern bieten.',
      'Ich hoffe, etwas zum Klimaschutz beizutragen.',
    ],
    not: ['Das Wetter war gut.'],
  },
  {
    name: 'möchte lernen',
    looksFor: rule(
      String.raw`{wish}(?:(?:zu )?(?:lernen|erlernen|vertiefen|verstehen|erweitern|verbessern|erfahren|studieren|begreifen|erwerben|festigen|schärfen|beherrschen|wissen|sammeln)|aus(?:zu)?bauen|an(?:zu)?eignen|weiter(?:zu)?(?:bilden|entwickeln)|fort(?:zu)?bilden|ein(?:zu)?arbeiten|dazu(?:zu)?lernen){E}|{B}(?:ich will|will ich|möchte ich) bei (?:euch|ihnen) lernen`,
    ),
    makes: { kind: LEARNING },
    examples: [
      'Ich möchte meine Kenntnisse in Statistik vertiefen.',
      'Ich hoffe, in dem Praktikum mehr über Echtzeitsysteme zu erfahren.',
      'Ich will bei euch lernen, wie man Sensoren kalibriert.',
    ],
    not: ['Ich habe gelernt, dass es regnet.', 'Ich will schlafen.'],
  },
  {
    name: 'möchte forschen',
    looksFor: rule(
      String.raw`{wish}(?:(?:zu )?(?:forschen|erforschen|untersuchen|analysieren|messen|entwickeln|beantworten|erarbeiten|klären|beschäftigen|entschlüsseln|vergleichen|rekonstruieren|prüfen)|nach(?:zu)?gehen|heraus(?:zu)?finden|weiter(?:zu)?forschen|auseinander(?:zu)?setzen){E}`,
    ),
    makes: { kind: RESEARCH },
    examples: [
      'In meinem Projekt möchte ich der Frage nachgehen, wer im Register fehlt.',
      'In Ihrer Gruppe möchte ich untersuchen, weshalb Zellen erschöpfen.',
    ],
  },
  {
    name: 'danach',
    looksFor: rule(
      String.raw`{wish}(?:(?:zu )?(?:werden|promovieren|gründen|übernehmen|habilitieren)|als [^.;:!?,]{3,40} (?:zu )?arbeiten|in der [\p{L}-]+ (?:zu )?arbeiten|auf(?:zu)?bauen|zurück(?:zu)?kehren|tätig (?:zu )?sein|selbstständig (?:zu )?machen|in der forschung (?:zu )?bleiben){E}|{B}(?:langfristig|später|nach dem studium|eines tages|danach|in zehn jahren|in fünf jahren) (?:möchte|will|würde|sehe|strebe) ich{E}[^.;:!?]{0,60}`,
    ),
    makes: { kind: CAREER },
    examples: [
      'Ich möchte später als Richterin arbeiten.',
      'Mein Ziel ist es, eine eigene Nachwuchsgruppe aufzubauen.',
      'Langfristig möchte ich in der Pflegeforschung bleiben.',
    ],
  },
  {
    name: 'möchte dabei sein',
    looksFor: rule(
      String.raw`{wish}(?:teil(?:zu)?nehmen|kennen(?:zu)?lernen|kennen zu lernen|aus(?:zu)?tauschen|(?:zu )?(?:vernetzen|treffen|diskutieren)|mit(?:zu)?(?:machen|arbeiten|wirken)|dabei (?:zu )?sein|mit [^.;:!?,]{3,50} (?:zu )?arbeiten){E}|{B}freue (?:ich )?mich (?:besonders |schon |sehr )*auf (?!ihre|eine|ein |die einladung|das gespräch|ein gespräch|rückmeldung|antwort)[^.;:!?]{3,60}`,
    ),
    makes: { kind: PARTICIPATION },
    examples: [
      'Außerdem freue ich mich darauf, andere Jugendliche kennenzulernen.',
      'Ich möchte mich mit Forschenden aus anderen Ländern austauschen.',
      'Am liebsten würde ich mit Prof. Ingrid Lang arbeiten.',
    ],
    not: ['Ich freue mich auf Ihre Antwort.'],
  },
  {
    name: 'was anzieht',
    looksFor: rule(
      String.raw`{B}(?:reizt|fasziniert|begeistert|überzeugt|interessiert|zieht|lockt) mich{E}|{B}spricht mich [^.;:!?]{0,60}an{E}|{B}genau das (?:will|möchte) ich{E}`,
    ),
    makes: { kind: RESEARCH, needs: 'NO_OTHER' },
    examples: ['Besonders reizt mich an Ihrer Firma, dass Sie ganze Anlagen bauen.'],
  },
  {
    name: 'was zu lernen wäre',
    looksFor: rule(
      String.raw`{B}interessiere (?:ich )?mich [^.;:!?]{0,30}für|{B}(?:das|dies) (?:will|möchte) ich ändern|{B}(?:bietet|gibt|gäbe|böte|würde) mir [^.;:!?]{0,60}(?:möglichkeit|chance|gelegenheit|werkzeug)|{B}(?:(?<!was )mir fehlt|mir fehlen|fehlt mir|fehlen mir){E}`,
    ),
    makes: { kind: LEARNING, needs: 'NO_OTHER', isInterest: true },
    examples: [
      'Ich interessiere mich dafür, wie Sprachen sterben.',
      'Das Programm bietet mir die Möglichkeit dazu.',
    ],
  },
];

/** What was said or thought once is no wish of now. */
export const REPORTED = /(?<!\p{L})(?:sagte|dachte|versprach|wusste|beschloss)(?: \p{L}+)?(?:,? dass)?\s*$/iu;

/** What letters ask of their reader is no reason to apply. */
export const FORMALITY =
  /(?<!\p{L})(?:über eine (?:einladung|rückmeldung|zusage)|auf ihre (?:antwort|rückmeldung)|vielen dank|für rückfragen|stehe ich [^.]{0,40}zur verfügung|im anhang|liegen bei|anbei|zu einem (?:persönlichen )?gespräch)(?!\p{L})/iu;

/** The words of a motivation that its key is made of: what comes before the verb at the end. */
export const TELLING =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+ ){1,3}(?:zu )?(?:lernen|erlernen|vertiefen|verstehen|erweitern|verbessern|studieren|werden|forschen|untersuchen|arbeiten|aufbauen|gründen|einbringen|weitergeben|unterstützen|beitragen)(?!\p{L})/u;
