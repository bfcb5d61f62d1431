/** When, or for how long, in German. */
import type { PeriodRule } from '../periods.js';
import { B, E, MONTHS, WEEKDAYS } from './lists.js';

const YEAR = String.raw`(?:19|20)\d\d(?:\/\d\d(?:\d\d)?)?`;
const TERM = String.raw`(?:Sommer|Winter|Herbst|Frühjahrs|Frühlings)semesters? ${YEAR}|(?:WS|SS|WiSe|SoSe) ?${YEAR}`;
const DATE = String.raw`(?:${TERM}|(?:(?:\d{1,2}\. ?)?(?:Anfang |Ende |Mitte )?(?:${MONTHS}) )?${YEAR}|(?:Anfang |Ende |Mitte )?(?:${MONTHS})${E})`;
const COUNT = String.raw`(?<count>\d{1,2}(?:[.,]5)?|ein|eine[mnrs]?|anderthalb|eineinhalb|zwei(?:er|einhalb)?|drei(?:er)?|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig)`;
const ABOUT = '(?<about>etwa |rund |ungefähr |fast |über |mehr als |knapp |circa |gut |ca\\. )';
const UNIT = '(?<unit>Jahr(?:e[ns]?|s)?|Monat(?:e[ns]?|s)?|Wochen?|Semester[ns]?|Tagen?)';
const looksFor = (source: string): RegExp => new RegExp(source, 'iu');

/** In this order: the first that fits is the period. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    name: 'von … bis …',
    looksFor: looksFor(
      String.raw`${B}(?:von|zwischen|vom) (?:${DATE}|\d{1,2}\.) (?:bis(?: zum?)?|und) (?:${DATE})|${B}${YEAR} ?(?:[-–]|bis) ?(?:${YEAR}|heute)`,
    ),
    ongoing: null,
    examples: ['Von 2019 bis 2021 arbeitete ich als Köchin bei der Firma Lang GmbH.'],
  },
  {
    name: 'seit Jahren',
    looksFor: looksFor(String.raw`${B}seit ${ABOUT}?${COUNT} ${UNIT}${E}`),
    ongoing: true,
    examples: ['Seit drei Jahren arbeite ich als Pfleger am Klinikum Kassel.'],
  },
  {
    name: 'seit',
    looksFor: looksFor(
      String.raw`${B}seit (?:dem )?(?:${DATE}|letzte[mnr] \p{L}+|kurzem)|${B}(?:seitdem|seither)${E}`,
    ),
    ongoing: true,
    examples: [
      'Seit Oktober 2022 studiere ich Physik an der Universität Wien.',
      'Seit dem Wintersemester 2021/22 studiere ich Jura in Bonn.',
    ],
  },
  {
    name: 'Dauer',
    looksFor: looksFor(
      String.raw`${B}(?:für |während )?${ABOUT}?${COUNT} ${UNIT}(?: lang)?${E}|${B}(?:zwei|drei|vier|fünf|sechs|zwölf|ein|halb)(?:monatige|jährige|wöchige|semestrige)[nrsm]?${E}`,
    ),
    ongoing: null,
    examples: ['Zwei Jahre lang habe ich als Kellner gearbeitet.'],
  },
  {
    name: 'regelmäßig',
    looksFor: looksFor(
      String.raw`${B}(?:jede[nrs]? (?:${WEEKDAYS}|Woche|Monat|Sommer|Winter|Jahr)|(?:${WEEKDAYS})s|wöchentlich|einmal (?:pro|in der|im) (?:Woche|Monat))${E}`,
    ),
    ongoing: true,
    examples: ['Jeden Samstag helfe ich ehrenamtlich im Tierheim.'],
  },
  {
    name: 'Semester des Studiums',
    looksFor: looksFor(
      String.raw`${B}im (?:\p{L}+|\d{1,2}\.) (?:Semester|Studienjahr|Lehrjahr|Ausbildungsjahr|Jahr)${E}`,
    ),
    ongoing: null,
    examples: ['Ich studiere im dritten Semester Biologie an der Universität Wien.'],
  },
  {
    name: 'Datum',
    looksFor: looksFor(
      String.raw`${B}(?:(?:im|in|am|ab|bis|zum|des|nach|vor) (?:(?:Sommer|Winter|Herbst|Frühling|Frühjahr|Jahre?) )?${DATE}|(?:letzte[smn]?|vergangene[mns]?|diese[sn]?|nächste[sn]?|kommende[sn]?) (?:Jahr|Sommer|Winter|Herbst|Frühjahr|Semester|Monat)|(?:im|in den) (?:letzten|vergangenen) (?:Jahr|Sommer|Winter|Herbst|Frühjahr|Semester))${E}|(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)`,
    ),
    ongoing: null,
    examples: [
      'Im Sommersemester 2023 war ich als Austauschstudent an der Universität Oslo.',
      'Letztes Jahr machte ich ein Praktikum bei der Firma Lang GmbH.',
    ],
  },
  {
    name: 'jetzt',
    looksFor: looksFor(`${B}(?:derzeit|zurzeit|zur Zeit|momentan|aktuell|gegenwärtig|im Moment)${E}`),
    ongoing: true,
    examples: ['Derzeit arbeite ich als Pfleger am Klinikum Kassel.'],
  },
];
