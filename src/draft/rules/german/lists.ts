/** Lists of German words that several rules go by, as sources for regular expressions. */
import { verbatim } from '../../../letter/characters.js';

/** Where a word begins, and where it ends: `\b` knows no umlauts. */
export const B = String.raw`(?<![\p{L}\p{N}])`;
export const E = String.raw`(?![\p{L}\p{N}])`;

/** Numbers in words and what they are. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['ein', 'eine', 'einem', 'einen', 'einer', 'eines'].map((word): [string, number] => [word, 1]),
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['zweier', 2],
  ['dreier', 3],
  ...'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
]);

export const MONTHS =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
export const WEEKDAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

/** Languages that people speak. */
export const LANGUAGES =
  'Afrikaans|Albanisch|Amharisch|Arabisch|Armenisch|Bengalisch|Bosnisch|Bulgarisch|Chinesisch|Dänisch|Dari|Deutsch|Englisch|Estnisch|Farsi|Finnisch|Französisch|Georgisch|Griechisch|Altgriechisch|Hebräisch|Hindi|Indonesisch|Irisch|Isländisch|Italienisch|Japanisch|Katalanisch|Koreanisch|Kroatisch|Kurdisch|Latein|Lettisch|Litauisch|Mandarin|Mazedonisch|Niederländisch|Norwegisch|Paschtu|Persisch|Polnisch|Portugiesisch|Rätoromanisch|Rumänisch|Russisch|Schwedisch|Schweizerdeutsch|Serbisch|Slowakisch|Slowenisch|Sorbisch|Spanisch|Suaheli|Tamil|Thailändisch|Tigrinya|Tschechisch|Türkisch|Ukrainisch|Ungarisch|Urdu|Usbekisch|Vietnamesisch';

/** Countries and regions, as letters call them. */
export const COUNTRIES =
  'Afghanistan|Afrika|Ägypten|Albanien|Algerien|Amerika|Argentinien|Armenien|Äthiopien|Asien|Australien|Bangladesch|Bayern|Baden-Württemberg|Belgien|Bolivien|Bosnien|Brandenburg|Brasilien|Bulgarien|Chile|China|Costa Rica|Dänemark|Deutschland|Ecuador|England|Eritrea|Estland|Europa|Finnland|Frankreich|Georgien|Ghana|Griechenland|Großbritannien|Hessen|Indien|Indonesien|Irak|Iran|Irland|Island|Israel|Italien|Japan|Jordanien|Kamerun|Kanada|Kärnten|Kasachstan|Kenia|Kolumbien|Korea|Kosovo|Kroatien|Kuba|Lettland|Libanon|Liechtenstein|Litauen|Luxemburg|Marokko|Mazedonien|Mecklenburg-Vorpommern|Mexiko|Moldau|Mongolei|Namibia|Nepal|Neuseeland|Niederlande|Niederösterreich|Niedersachsen|Nigeria|Nordrhein-Westfalen|Norwegen|Oberösterreich|Österreich|Pakistan|Palästina|Peru|Polen|Portugal|Rheinland-Pfalz|Ruanda|Rumänien|Russland|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Schottland|Schweden|Schweiz|Senegal|Serbien|Slowakei|Slowenien|Spanien|Steiermark|Südafrika|Südkorea|Südtirol|Syrien|Taiwan|Tansania|Thailand|Thüringen|Tirol|Tschechien|Tunesien|Türkei|Uganda|Ukraine|Ungarn|USA|Usbekistan|Vietnam|Vorarlberg|Zypern';

/** Towns whose names end as nouns do, which no rule would tell from one. */
export const TOWNS =
  'Aachen|Aalen|Augsburg|Baden|Hagen|Meppen|Basel|Bayreuth|Berlin|Bern|Bielefeld|Bochum|Bologna|Bonn|Bozen|Braunschweig|Bremen|Bremerhaven|Chemnitz|Cottbus|Darmstadt|Dortmund|Dresden|Duisburg|Düsseldorf|Emden|Erfurt|Erlangen|Essen|Flensburg|Frankfurt|Freiberg|Freiburg|Genf|Gießen|Göttingen|Graz|Greifswald|Halle|Hamburg|Hannover|Heidelberg|Hildesheim|Ilmenau|Innsbruck|Jena|Kaiserslautern|Karlsruhe|Kassel|Kiel|Klagenfurt|Koblenz|Köln|Konstanz|Krems|Lausanne|Leipzig|Leoben|Linz|Lissabon|London|Lübeck|Lüneburg|Luzern|Lyon|Magdeburg|Mailand|Mainz|Mannheim|Marburg|Meran|München|Münster|Nürnberg|Oldenburg|Osnabrück|Oxford|Paderborn|Paris|Passau|Potsdam|Prag|Regensburg|Rom|Rostock|Saarbrücken|Salzburg|Siegen|Stuttgart|Straßburg|Trier|Tübingen|Ulm|Villach|Warschau|Weimar|Wels|Wien|Winterthur|Wismar|Wuppertal|Würzburg|Zug|Zürich';

/** Words after which a field is named, and how a word for one ends. */
export const FIELD_END =
  /(?:ik|logie|nomie|graphie|grafie|sophie|chemie|wissenschaft(?:en)?|wesen|kunde|recht|technik|bau|medizin|pflege|geschichte|jura|physik|kunst|musik|sprachen?|studien|management|informatik|biologie)$/iu;

/** Degrees, and what leads to one. */
export const DEGREE = String.raw`(?:[\p{L}-]*(?:bachelor|master|diplom|magister|lehramts?|doktorats?|promotions?|medizin|jura|erst|zweit|aufbau|fern|abend|duales? )[\p{L}-]*(?:studiums?|studiengangs?|studiengang|abschluss|grad|programm)|bachelor(?: of (?:science|arts|engineering|laws))?|master(?: of (?:science|arts|engineering|laws|education))?|diplom|magister|lizentiat|staatsexamen|promotion|doktorat|fachabitur|abitur|abi|matura|maturität|berufsmatura|[\p{L}-]*studium|[\p{L}-]*ausbildung|lehre|weiterbildung|umschulung|(?:meister|gesellen|reife|diplom|lehrabschluss)prüfung)`;

/** An adjective, or what is declined as one: “maschinelles Lernen”. */
const DECLINED = /e[nrsm]?$/u;

/** @returns what finds a word of a name in all its cases */
export function anyForm(word: string): string {
  return word.length > 4 && DECLINED.test(word)
    ? `${verbatim(word.replace(DECLINED, ''))}(?:e[nrsm]?s?)?`
    : `${verbatim(word)}(?:e?s|e?n)?`;
}
