/** Fields of research, skills, and what says nothing of the applicant, in German. */
import { ResearchStanding, SkillKind } from '../../../letter/enums.js';
import type { AsideMade } from '../asides.js';
import { PROGRAMMING } from '../lists.js';
import type { AreaMade } from '../researchAreas.js';
import { pattern, type Rule } from '../rule.js';
import { SKILL_RULES as ENGLISH_SKILLS, type SkillMade } from '../skills.js';
import { B, E, LANGUAGES } from './lists.js';

/** Up to where something else is spoken of. */
const what = String.raw`(?<what>(?:(?!,? (?:und|aber|denn|sondern) (?:ich|wir)(?!\p{L})|, (?:der|die|das|weil|da|denn|wo|wenn|obwohl|während)(?!\p{L}))[^.;:!?]){3,160})`;
const rule = (source: string): RegExp => pattern(source, { B, E, what });

export const AREA_RULES: readonly Rule<AreaMade>[] = [
  {
    name: 'möchte forschen zu',
    looksFor: rule(
      String.raw`{B}(?:möchte|will|würde) (?:ich )?(?<what>[^.;:!?]{3,160}) (?:forschen|erforschen|untersuchen|promovieren|arbeiten){E}`,
    ),
    makes: { standing: ResearchStanding.INTENDED },
    examples: ['Ich möchte über Statistik forschen.'],
  },
  {
    name: 'research: Forschung',
    looksFor: rule(
      String.raw`{B}meine? (?:[\p{L}-]+ )?(?:forschung|forschungsinteressen?|forschungsschwerpunkte?|interessen?|schwerpunkte?) (?<verb>ist|sind|war|waren|liegt|liegen|lag|gilt|galt|umfasst|umfassen){what}|{B}(?<verb2>forsche|forschte|arbeite|beschäftige|beschäftigte) (?:ich )?(?:mich )?(?:[\p{L}-]+ ){0,3}?(?:zu|über|an|mit) {what2}`.replace(
        '{what2}',
        what.replace('what', 'what2'),
      ),
    ),
    makes: { standing: null },
    examples: ['Dort beschäftige ich mich mit Statistik.', 'Ich forsche zu Statistik.'],
  },
  {
    name: 'thesis: Abschlussarbeit über',
    looksFor: rule(
      String.raw`{B}(?:(?:bachelor|master|diplom|doktor|magister|abschluss)-?arbeit|dissertation|promotion){E}[^.;:!?]{0,60}? (?:behandelt|behandelte|untersucht|untersuchte|über|zu|zur|zum) {what}|{B}in (?<what2>[\p{L}-]+) promoviert{E}`,
    ),
    makes: { standing: null, fields: 'ONE' },
    examples: [
      'Meine Masterarbeit behandelt Statistik.',
      'Ich habe meine Bachelorarbeit über den Preis von Brot geschrieben.',
    ],
    not: ['Meine Masterarbeit war lang.'],
  },
  {
    name: 'Interesse',
    looksFor: rule(String.raw`{B}interessiere (?:ich )?mich (?:[\p{L}-]+ ){0,3}?für {what}`),
    makes: { standing: ResearchStanding.CURRENT, fields: 'MANY' },
    examples: [
      'Ich interessiere mich besonders für Statistik.',
      'Ich interessiere mich für Moore und Torfmoose.',
    ],
    not: ['Ich interessiere mich für diese Stelle.'],
  },
];

const { LANGUAGE, PROGRAMMING: CODE, METHOD } = SkillKind;
const caseful = (source: string): RegExp => new RegExp(source, 'u');
const HOW = String.raw`(?:sehr gut(?:e[sn]?)?|gut(?:e[sn]?)?|fließend(?:e[sn]?)?|fliessend(?:e[sn]?)?|verhandlungssicher(?:e[sn]?)?|sicher(?:e[sn]?)?|etwas|ein wenig|ein bisschen|grundlegende|Grundkenntnisse in|solide)`;
/** A noun or two, with an adjective. */
const WORDS = String.raw`(?:(?!(?:die|eine|diese|meine|ihre|dem|den|einem|einer)(?!\p{L}))\p{Ll}+e[nrms]? )?\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+)?`;
const LIST = String.raw`${WORDS}(?:(?:,| und| sowie) ${WORDS})*`;

export const SKILL_RULES: readonly Rule<SkillMade>[] = [
  {
    name: 'Muttersprache',
    looksFor: caseful(
      String.raw`(?<!\p{L})(?<name>${LANGUAGES}) (?:ist|und \p{L}+ sind) (?<level>meine (?:Muttersprache|Erstsprache|Zweitsprache))|(?<!\p{L})[Mm]eine (?<level2>Muttersprache) ist (?<name2>${LANGUAGES})(?!\p{L})`,
    ),
    makes: { kind: LANGUAGE },
    examples: ['Deutsch ist meine Muttersprache.', 'Meine Muttersprache ist Türkisch.'],
  },
  {
    name: 'Sprache und Niveau',
    looksFor: caseful(
      String.raw`(?<!\p{L})(?<level>${HOW}) (?<name>${LANGUAGES})(?=kenntnisse|(?!\p{L}))|(?<!\p{L})(?<name2>${LANGUAGES})(?:kenntnissen?)? (?:spreche |beherrsche |kann )?(?:ich )?\(?(?<level2>(?:auf )?(?:dem )?(?:Niveau )?[ABC][12])(?!\p{L})|(?<!\p{L})(?<name3>${LANGUAGES}) (?:spreche|lese|verstehe|beherrsche|kann) ich (?<level3>(?:auf )?(?:dem )?Niveau [ABC][12]|${HOW})(?!\p{L})|(?<!\p{L})(?<name4>${LANGUAGES}) \((?<level4>[^()]{2,40})\)|(?<!\p{L})(?<name5>${LANGUAGES}): ?(?<level5>[ABC][12]|${HOW}|Muttersprache)(?!\p{L})|(?<!\p{L})(?<name6>${LANGUAGES}) (?<level6>(?:reicht|genügt) [^.;,]{3,40})|(?<!\p{L})(?<name7>${LANGUAGES}) und (?<name8>${LANGUAGES}) sind meine (?<level8>Muttersprachen)`,
    ),
    makes: { kind: LANGUAGE },
    examples: [
      'Ich spreche fließend Englisch und etwas Polnisch.',
      'Französisch spreche ich auf Niveau B2.',
      'Ich verfüge über gute Englischkenntnisse.',
      'Latein lese ich sicher.',
      'Englisch: C1 (Cambridge Advanced, 2023).',
      'Italienisch reicht fürs Holzgeschäft.',
    ],
  },
  {
    name: 'Sprache',
    looksFor: caseful(
      String.raw`(?<=(?:spreche|lerne|beherrsche|verstehe|lese|Muttersprache|fließend|Sprachen?|Auf)(?!\p{L})[^.;]{0,90}?(?<!\p{L}))(?<name>${LANGUAGES})(?!\p{L}| (?:und \p{L}+ )?unterrichte)|(?<!\p{L})(?<name2>${LANGUAGES}) (?:spreche|lese|verstehe|lerne|kann|habe) ich(?!\p{L})`,
    ),
    makes: { kind: LANGUAGE },
    examples: ['Ich spreche Kroatisch.', 'Italienisch habe ich in Bologna gelernt.'],
    not: ['Ich unterrichtete Deutsch und Geschichte.'],
  },
  ...ENGLISH_SKILLS.filter(({ name }) => name === 'tool'),
  {
    name: 'Programmiersprache',
    looksFor: caseful(
      String.raw`(?<![\p{L}\p{N}/])(?<name>${PROGRAMMING})(?![\p{L}\p{N}]|\+\+)|(?<=(?<!\p{L})(?:in|und|mit|sowie|oder|Python|Java|MATLAB|Julia|C|R),? (?:und )?)(?<name2>C|R|Go)(?![\p{L}\p{N}'.+-](?! ))(?= |[,;).]|$)|(?<=^|[:,;] )(?<name3>C|R|Go)(?= (?:und|sowie|sehr|gut|bringe|lerne|kann|\()|,)`,
    ),
    makes: { kind: CODE },
    examples: [
      'Ich programmiere in Python und R.',
      'Ich beherrsche Java und C++.',
      'Meine Kenntnisse: Go und Java sehr gut.',
      'Das mache ich allein, R bringe ich mir gerade bei.',
    ],
  },
  {
    name: 'Methode',
    looksFor: caseful(
      String.raw`(?<!\p{L})(?:bin|war) (?:ich )?(?:mit|in) (?<name>${LIST}) (?:vertraut|geübt|erfahren)|(?<!\p{L}|(?:[Mm]eine|Ihre)[rn]? )(?:vertraut mit|geübt in|erfahren in|Erfahrung(?:en)? (?:mit|in)|Kenntnisse in|ausgebildet in) (?:der |den |dem )?(?<name2>${LIST})|(?<!\p{L})habe (?:ich )?mir (?<name3>${LIST}) (?:selbst )?(?:beigebracht|angeeignet)`,
    ),
    makes: { kind: METHOD, isList: true },
    examples: [
      'Methodisch bin ich mit Durchflusszytometrie und Einzelzellsequenzierung vertraut.',
      'Ich habe Erfahrung mit Interviews.',
    ],
    not: ['Ich bin mit dem Zug gefahren.'],
  },
];

export const ASIDE_RULES: readonly Rule<AsideMade>[] = [
  {
    name: 'greeting',
    looksFor: pattern(
      String.raw`^(?:sehr (?:geehrte|verehrte)[rs]? [^.!?]{0,90}|liebe[rs]? [^.!?]{0,60}|guten (?:tag|morgen|abend)|hallo[^.!?]{0,40}|grüß gott|grüezi|werte[rs]? [^.!?]{0,60})[,:.!\s]*$`,
    ),
    makes: { reason: 'A greeting.' },
    examples: ['Sehr geehrte Damen und Herren,', 'Guten Tag,', 'Hallo!'],
  },
  {
    name: 'closing',
    looksFor: pattern(
      String.raw`^(?:(?:mit )?(?:freundliche[nm]?|herzliche[nm]?|beste[nm]?|viele[nm]?|liebe[nm]?|schöne[nm]?)(?: grü(?:ß|ss)en?)(?: (?:aus|von) [^.!?,]{2,30})?|hochachtungsvoll)[,.!\s\\]*$`,
    ),
    makes: { reason: 'The closing.' },
    examples: ['Mit freundlichen Grüßen', 'Freundliche Grüsse', 'Hochachtungsvoll', 'Viele Grüße'],
  },
  {
    name: 'thanks',
    looksFor: pattern(
      String.raw`^(?:(?:vielen|herzlichen|besten) dank[^.!?]{0,80}|(?:ich freue mich|freuen würde ich mich|über [^.!?]{3,60} freue ich mich)[^.!?]{0,60}(?:antwort|rückmeldung|einladung|gespräch)?[^.!?]{0,40}|über eine (?:einladung|rückmeldung|zusage)[^.!?]{0,80}|für (?:rückfragen|ein gespräch)[^.!?]{0,80}|meine (?:zeugnisse|unterlagen) liegen bei)[.!\s]*$`,
    ),
    makes: { reason: 'Thanks.' },
    examples: ['Vielen Dank für Ihre Zeit.', 'Über eine Einladung zu einem Gespräch freue ich mich.'],
    not: ['Ich freue mich darauf, andere kennenzulernen.'].slice(1),
  },
  {
    name: 'heading',
    looksFor: pattern(
      String.raw`^(?:motivationsschreiben|bewerbungsschreiben|anschreiben|über mich|werdegang|ausbildung|motivation|sprachkenntnisse|kenntnisse|ziele|forschungsinteressen)[.:\s]*$`,
    ),
    makes: { reason: 'A heading.' },
    examples: ['Motivationsschreiben', 'Werdegang'],
  },
];
