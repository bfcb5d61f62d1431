/** Experiences in German: the verb may stand before or after what was done. */
import { ExperienceKind, ExperienceStatus } from '../../../letter/enums.js';
import type { ExperienceMade } from '../experiences.js';
import { pattern, type Rule } from '../rule.js';
import { B, DEGREE, E } from './lists.js';

const { EDUCATION, RESEARCH, INDUSTRY, TEACHING, VOLUNTEERING, PROGRAM, PROJECT } = ExperienceKind;
const { COMPLETED, ONGOING, PLANNED, DECLINED, REFUSED } = ExperienceStatus;

const parts = {
  B,
  E,
  degree: DEGREE,
  /** What is studied, up to the preposition that tells where, or the verb. */
  field: String.raw`(?<field>(?!(?:der|die|das|dem|den|an|am|in|im|mit|bei|und|als|nach|von|vom|zu|zum|zur|seit|sowie)${E})[\p{L}-]+(?: (?:und|sowie|des|der) [\p{L}-]+){0,2})`,
  gap: '[^.;:!?]{0,90}?',
  /** How long something lasted. */
  long: String.raw`(?:\p{L}+|\d+)(?: (?:halbe[sn]?|ganze[sn]?|volle[sn]?))? (?:jahre?|monate?|wochen?|semester|tage|sommer|winter)(?: lang)?`,
  end: String.raw`(?=,| (?:und|gearbeitet|tätig|angestellt|beschäftigt|war|hatte|habe|habe ich|absolviert|gemacht|geleistet|sowie|zu|oder)${E}|[.;:()!?]|$)`,
  done: '(?:abgeschlossen|absolviert|erworben|gemacht|bestanden|beendet|erlangt|erhalten|abgelegt|durchlaufen|abgebrochen|unterbrochen|angefangen|begonnen)',
  made: String.raw`(?:[\p{L}-]*(?:app|roboter|programm|website|webseite|webapp|spiel|software|werkzeug|bibliothek|skript|drohne|prototyp|gerät|datenbank|blog|podcast|plattform|simulation|modell|compiler|bot|sensor|kurzfilm|film|roman|ausstellung|zeitung|möbel|boot|fahrrad|instrument|messgerät|schaltung|filme|steuerung|programmierung|maschine|karte|übersetzung|sammlung)s?)`,
  job: String.raw`[\p{L}-]*(?:tischler|schreiner|pfleger|krankenschwester|hebamme|lehrer|lehrkraft|ingenieur|entwickler|programmierer|mechaniker|mechatroniker|elektriker|elektroniker|bäcker|koch|köchin|arzt|ärztin|journalist|redakteur|informatiker|kauffrau|kaufmann|sekretär|erzieher|sozialarbeiter|verkäufer|fachangestellter?|techniker|architekt|anwalt|anwältin|berater|übersetzer|dolmetscher|buchhändler|landwirt|gärtner|fahrer|kellner|laborant|sanitäter|therapeut|zeichner|maurer|schlosser|musiker|schauspieler|bibliothekar|archivar|optiker|friseur|polizist|soldat|analyst|praktikant|werkstudent|volontär|hospitant|referendar|ausbilder|sachbearbeiter|assistent|projektleiter|stationsleiter|physiotherapeut|bauleiter|planer|chemiker|biologe|biologin|physiker|historiker|restaurator|steinmetz|dachdecker|forstwirt|winzer|kurator|dramaturg|referent|gutachter|prüfer|buchhalter|kontrolleur|pilot|schaffner|lokführer|hausmeister|au-pair)(?:in)?`,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** In this order: of two rules that find the same words, the first is meant. */
export const EXPERIENCE_RULES: readonly Rule<ExperienceMade>[] = [
  {
    name: 'Angebot abgelehnt',
    looksFor: rule(
      String.raw`{B}(?<what>(?:[\p{L}-]*angebot|zusage|[\p{L}-]*stelle|[\p{L}-]*platz)(?: [^.;:]{2,110}?)?),? (?:habe|hatte|musste|lehnte|schlug) ich {gap}(?:abgelehnt|ausgeschlagen|absagen|ablehnen|ab|aus){E}|{B}ich (?:habe|hatte|lehnte|schlug|musste) {gap}(?<what2>(?:[\p{L}-]*angebot|zusage)(?: [^.;:,]{2,70}?)?) (?:abgelehnt|ausgeschlagen|absagen|ablehnen|ab|aus){E}|{B}(?:hat|hatte|haben|hatten) mir {gap}(?<what3>[\p{L}-]*(?:stelle|platz|job|praktikum)) angeboten[^.;:]{0,60}(?:abgelehnt|ausgeschlagen|abgesagt|nicht angenommen){E}`,
    ),
    makes: { kind: INDUSTRY, status: DECLINED, title: 'Abgelehnt: {what}{what2}{what3}', byWords: true },
    examples: [
      'Ein Angebot der Firma Lang GmbH habe ich 2021 abgelehnt.',
      'Ich habe das Angebot der Siemens AG ausgeschlagen, weil ich forschen wollte.',
      'Die Stelle als Sachbearbeiterin, die mir das Amt angeboten hat, habe ich ausgeschlagen.',
      'Die Firma hat mir im August eine feste Stelle angeboten, die ich vorerst ausgeschlagen habe.',
    ],
    not: ['Ich habe das Fenster geschlossen.'],
  },
  {
    name: 'frühere Bewerbung',
    looksFor: rule(
      String.raw`{B}(?:erste|letzte|frühere|vorige|damalige)[nr]? bewerbung[^.;:!?]{0,70}(?:abgelehnt|erfolglos|ohne erfolg|absage)|{B}(?:habe|hatte) (?:ich )?mich {gap}beworben[^.;:]{0,60}(?:abgelehnt|absage|gescheitert|warteliste|vergeblich|(?:nicht|leider nicht) (?:angenommen|genommen|ausgewählt|zum zug)|keinen platz)`,
    ),
    makes: { kind: PROGRAM, status: REFUSED, title: 'Frühere Bewerbung' },
    examples: [
      'Meine erste Bewerbung im Jahr 2022 wurde abgelehnt.',
      'Ich hatte mich schon im letzten Jahr beworben und eine Absage bekommen.',
      '2023 habe ich mich schon einmal beworben und bin auf der Warteliste gelandet.',
    ],
  },
  {
    name: 'Studium geplant',
    looksFor: rule(
      String.raw`{B}(?:werde|beginne|starte) (?:ich )?{gap}(?<degree>{degree})(?: (?:in|der|des|zum|zur) {field})?{gap}(?:beginnen|aufnehmen|anfangen|antreten){E}|{B}(?:beginne|starte) ich {gap}(?:ab|im|nächste\p{L}*) {gap}(?<degree2>{degree})`,
    ),
    makes: { kind: EDUCATION, status: PLANNED, title: '{degree}{degree2}: {field}' },
    examples: ['Im Oktober werde ich ein Masterstudium in Geologie an der Universität Bremen beginnen.'],
  },
  {
    name: 'Auslandsaufenthalt',
    looksFor: rule(
      String.raw`{B}(?<what>(?:auslands|austausch|erasmus|gast)-?(?:semesters?|jahre?s?|studiums?|aufenthalte?s?|trimesters?)|(?:austausch|erasmus|gast)-?(?:student|studierende|schüler)(?:in|r)?){E}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: [
      'Während eines Auslandssemesters an der Universität Bologna lernte ich Italienisch.',
      'Ich war als Austauschschülerin in Kanada.',
    ],
  },
  {
    name: 'Forschungsaufenthalt',
    looksFor: rule(
      String.raw`{B}(?<what>(?:forschungs|labor|archiv)(?:aufenthalte?s?|semesters?|jahre?s?)){E}`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: '{what}' },
    examples: ['Zuvor verbrachte ich ein Forschungsjahr an der Universität Oslo.'],
  },
  {
    name: 'Arbeit zum Abschluss',
    looksFor: rule(
      String.raw`{B}(?:meine[rnm]?|die) (?<level>(?:bachelor|master|diplom|doktor|magister|abschluss|semester|matura|fach|seminar)-?arbeit|dissertation|thesis|habilitation|promotionsarbeit){E}(?:,? (?:die|welche|mit dem titel|zum thema|über|zu|an der|am|bei|im) [^.;:!?,]{2,90},?)?(?: (?<verb>(?:habe|hatte) ich (?:untersucht|erforscht|analysiert|gezeigt|verglichen|entwickelt),?|behandelt|untersucht|beschäftigt sich|befasst sich|widmet sich|handelt|entsteht|geht|schreibe|ging|handelte|behandelte|untersuchte|entstand|habe|schrieb|verfasste|wurde|hat|befasste sich|beschäftigte sich)(?: ich| es)?)(?: (?:mit|von|über|zu|um))?(?: (?<what>[^.;:!?]{3,110}?)(?=,|[.;:!?]|$))?|{B}(?<verb2>schreibe|schrieb|verfasse|verfasste|verteidigte)(?: ich)? {gap}(?:meine|an meiner|die) (?<level2>(?:bachelor|master|diplom|doktor|magister|abschluss|fach|seminar)-?arbeit|dissertation|habilitation){E}(?: (?<what2>[^.;:!?]{3,110}?)(?=,|[.;:!?]|$))?`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{level}{level2}: {what}{what2}', isThesis: true },
    examples: [
      'Meine Masterarbeit behandelt den Einfluss des Windes auf Brücken.',
      'In meiner Bachelorarbeit habe ich untersucht, wie Bienen heimfinden.',
      'Meine Dissertation entstand im Labor von Prof. Ute Hagen.',
      'In meiner Masterarbeit geht es um Wärmepumpen, und ich mag sie.',
      'Zurzeit schreibe ich meine Doktorarbeit an der Universität Leipzig über Flurnamen.',
    ],
  },
  {
    name: 'Arbeit zum Abschluss geplant',
    looksFor: rule(
      String.raw`{B}(?:soll|wird|möchte ich|werde ich|will ich) [^.;:!?]{0,40}?(?:meine|in meiner) (?<level>(?:bachelor|master|diplom|doktor|abschluss)-?arbeit|dissertation){E} [^.;:!?]{0,60}?(?:gehen|handeln|schreiben|behandeln|untersuchen){E}`,
    ),
    makes: { kind: RESEARCH, status: PLANNED, title: '{level}', isThesis: true },
    examples: ['Darüber soll dann auch meine Bachelorarbeit gehen.'],
  },
  {
    name: 'kurz vor dem Abschluss',
    looksFor: rule(
      String.raw`{B}(?:schlie(?:ß|ss)e|beende) (?:ich )?{gap}(?<degree>{degree})(?: (?:in|der|des) {field})?|{B}(?:stehe ich|ich stehe) kurz vor dem abschluss (?:meines|des|meiner) (?<degree2>{degree})(?: (?:in|der|des) {field2})?`.replace(
        '{field2}',
        String.raw`(?<field2>[\p{L}-]+)`,
      ),
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: '{degree}{degree2} in {field}' },
    examples: [
      'Ich schließe derzeit mein Masterstudium in Biologie an der Universität Bern ab.',
      'Ich stehe kurz vor dem Abschluss meines Bachelorstudiums der Philosophie.',
    ],
  },
  {
    name: 'studiert gerade',
    looksFor: rule(
      String.raw`{B}(?:ich studiere|studiere ich|(?<={B}ich{E}[^.;:!?]{3,60} )und studiere)(?: (?:derzeit|zurzeit|zur zeit|aktuell|momentan|gerade|dort|nun|jetzt|seit [^,.;:]{3,30}?|im (?:\p{L}+|\d+\.) (?:semester|jahr|studienjahr|fachsemester)|an der [^,.;:]{3,50}?|an [^,.;:]{3,20}?))*? {field}|{B}(?:promoviere ich|ich promoviere)(?: [^.;:]{0,40}?)?(?: (?:in|über|zu) {fieldB})?`.replace(
        '{fieldB}',
        String.raw`(?<field2>[\p{L}-]+)`,
      ),
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studium: {field}{field2}' },
    examples: [
      'Seit Oktober 2021 studiere ich Rechtswissenschaften an der Universität Bonn.',
      'Ich studiere im fünften Semester Informatik an der TU Graz.',
      'Ich heiße Jana Petersen und studiere im dritten Semester Geologie an der TU Graz.',
      'Ich promoviere seit 2022 an der Universität Graz.',
    ],
  },
  {
    name: 'hat studiert',
    looksFor: rule(
      String.raw`{B}(?:ich studierte|studierte ich)(?: (?:dort|zunächst|danach|dann|von [^,.;:]{3,30}?|an der [^,.;:]{3,50}?))*? {field}|{B}(?:habe|hatte) (?:ich )?{gap} (?<field2>[\p{L}-]+(?: und [\p{L}-]+)?) studiert{E}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Studium: {field}{field2}' },
    examples: [
      'Ich habe an der Universität Wien Geschichte studiert.',
      'Danach studierte ich Mathematik in Leipzig.',
    ],
  },
  {
    name: 'promoviert',
    looksFor: rule(
      String.raw`{B}(?:wurde ich|ich wurde) {gap}(?:in (?<field>[\p{L}-]+) )?promoviert{E}|{B}(?:ich promovierte|promovierte ich){E}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Promotion in {field}' },
    examples: ['2022 wurde ich an der Universität Graz in Chemie promoviert.'],
  },
  {
    name: 'in Ausbildung',
    looksFor: rule(
      String.raw`{B}(?:mache|absolviere|besuche|durchlaufe) (?:ich )?(?!gerne)[^.;:!?]{0,40}?(?<degree>{degree}|(?:\p{L}+|\d+\.) klasse|[\p{L}-]*gymnasium|[\p{L}-]*(?:ober|real|gesamt|fach|berufs|kantons|handels)schule|htl|hak|htblva|kollegstufe|oberstufe)(?: (?:zur?m?|in|als|der|des) {field})?|{B}ich bin (?:derzeit |zurzeit |aktuell |noch )?im (?:\p{L}+|\d+\.) (?:semester|lehrjahr|studienjahr)(?: (?:der|des|meines|im) (?<degree2>{degree}|studiengang))?(?: {fieldB})?`.replace(
        '{fieldB}',
        String.raw`(?<field2>[\p{L}-]+)`,
      ),
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: '{degree}{degree2} {field}{field2}' },
    examples: [
      'Zurzeit besuche ich die elfte Klasse des Keplergymnasiums in Ulm.',
      'Seit letztem Herbst mache ich eine Weiterbildung zum Schweißer.',
      'Ich bin im dritten Semester des Studiengangs Geologie.',
    ],
  },
  {
    name: 'Abschluss',
    looksFor: rule(
      String.raw`{B}(?<!(?:nach|vor|seit|neben|während|mit) (?:dem|des|der|meinem|meines|meiner) )(?<degree>{degree}){E}(?: (?:in|im fach|der|des|zur?m?|als) {field})?(?:[^.;:!?]{0,110}?){B}{done}{E}|{B}(?:schloss|beendete|absolvierte|machte|erwarb|bestand|erhielt|abschloss) (?:ich )?[^.;:!?]{0,60}?(?<degree2>{degree})(?: (?:in|der|des|zur?m?|als) {fieldB})?|{B}(?:maturierte|maturiert|abiturierte){E}`.replace(
        '{fieldB}',
        String.raw`(?<field2>[\p{L}-]+)`,
      ),
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree}{degree2} {field}{field2}' },
    examples: [
      'Mein Abitur habe ich 2019 in Cottbus bestanden.',
      'Von 2016 bis 2019 habe ich eine Ausbildung zur Krankenpflegerin am Klinikum Oldenburg gemacht.',
      'Ich schloss mein Bachelorstudium in Physik an der Universität Jena ab.',
    ],
    not: ['Ich habe das Licht ausgemacht.'],
  },
  {
    name: 'Schule besucht',
    looksFor: rule(
      String.raw`{B}(?:besuchte) (?:ich )?{gap}(?<what>[\p{L}-]*(?:gymnasium|schule|htl|hak|lyzeum|internat)(?: [^.;:,]{2,40}?)?){end}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: ['Vor dem Studium besuchte ich die HTL Weiz, wo ich 2021 maturierte.'],
  },
  {
    name: 'ist Student',
    looksFor: rule(
      String.raw`{B}(?:ich bin|bin ich)(?: (?:derzeit|zurzeit|aktuell|noch|seit [^,.;:]{3,30}?|eine?))* (?<what>(?!werk)[\p{L}-]*(?:student|studentin|studierende|studierender|doktorand|doktorandin|schüler|schülerin|auszubildende|auszubildender|lehrling)){E}(?! (?:hilfskraft|war|arbeitete))(?: (?:der|des|in|im fach) {field})?`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: '{what}: {field}' },
    examples: ['Ich bin Masterstudentin der Soziologie an der Universität Trier.'],
  },
  {
    name: 'Hilfskraft',
    looksFor: rule(
      String.raw`{B}(?<verb>arbeite|arbeitete|war|bin|habe|hatte)?(?: ich)?(?: [^.;:!?]{0,60}?)?{B}als (?<what>(?:(?:studentische|wissenschaftliche|akademische)[nr]? (?:hilfskraft|mitarbeiter(?:in)?|assistent(?:in)?)|hiwi|[\p{L}-]*(?:hilfs|forschungs|studien)assistent(?:in)?|postdoc|postdoktorand(?:in)?)(?: [^.;:,]{2,70}?)?){end}`,
    ),
    makes: { kind: RESEARCH, status: null, title: '{what}' },
    examples: [
      'Seit 2022 arbeite ich als wissenschaftliche Mitarbeiterin am Institut für Physik.',
      'Ich habe zwei Jahre als studentische Hilfskraft am Lehrstuhl für Zivilrecht gearbeitet.',
    ],
  },
  {
    name: 'Kurs',
    looksFor: rule(
      String.raw`{B}(?:besuche|belege|mache)(?: ich)? {gap}(?<what>[\p{L}-]*(?:kurs|lehrgang|abendschule|vorlesung)(?: [^.;:,!?]{2,40}?)?){end}|{B}(?:habe|hatte) (?:ich )?{gap}(?<what2>[\p{L}-]*(?:kurse?|lehrgang|vorlesungen?|fortbildung)(?: [^.;:,!?]{2,40}?)?) (?:besucht|belegt|absolviert|gemacht|gehört){E}`,
    ),
    makes: { kind: EDUCATION, status: null, title: '{what}{what2}' },
    examples: [
      'An der Volkshochschule besuche ich seit einem Jahr einen Polnischkurs.',
      'Ich habe bei ihr einen Kurs über Logik besucht.',
    ],
  },
  {
    name: 'lehrt',
    looksFor: rule(
      String.raw`{B}(?<verb>gebe|gab|habe|erteile|erteilte)(?: ich)?{gap}(?<what>[\p{L}-]*(?:nachhilfe|unterricht|nachhilfeunterricht|[\p{L}-]+kurse?|seminare?|kurse?)(?: (?:in|für|über) [^.;:,]{2,50}?)?)(?=,| (?:und|gegeben|erteilt|gehalten|an|am|bei){E}|[.;:!?]|$)|{B}(?<verb2>unterrichte|unterrichtete)(?: ich)? (?<what2>[^.;:!?]{2,60}?){end}|{B}habe (?:ich )?{gap} (?<what3>[\p{L}-]+(?: und [\p{L}-]+)?) unterrichtet{E}|{B}als (?:nachhilfelehrer(?:in)?|(?:\p{L}+)?tutor(?:in)?|übungsleiter(?:in)?|lehrbeauftragte[r]?) (?<verb3>betreue|betreute|leite|leitete|arbeite|arbeitete|habe|war|bin|helfe|half)? ?(?:ich )?(?<what4>[^.;:!?]{0,80}?){end}`,
    ),
    makes: { kind: TEACHING, status: null, title: 'Lehre: {what}{what2}{what3}{what4}' },
    examples: [
      'In meiner Freizeit gebe ich Nachhilfe in Mathe.',
      'Als Tutorin betreue ich seit einem Jahr die Übungen zu Algorithmen.',
      'Ich unterrichtete Deutsch und Geschichte.',
    ],
    not: ['Ich gebe zu, dass es regnet.'],
  },
  {
    name: 'Freiwilligendienst',
    looksFor: rule(
      String.raw`{B}(?<what>freiwillige[ns]? (?:soziale[sn]?|ökologische[sn]?) (?:jahr|schuljahr)|fsj|föj|bundesfreiwilligendienst|bfd|zivildienst|freiwilligendienst|freiwilligenjahr){E}`,
    ),
    makes: { kind: VOLUNTEERING, status: COMPLETED, title: '{what}' },
    examples: ['Nach der Schule leistete ich ein Freiwilliges Soziales Jahr bei der Diakonie in Leipzig.'],
  },
  {
    name: 'Ehrenamt',
    looksFor: rule(
      String.raw`{B}(?:(?<verb>arbeite|helfe|bin|war|half|arbeitete|leite|betreue|habe|engagiere|engagierte)(?: ich)?(?: mich)?{gap})?{B}(?<what>ehrenamtlich(?:e[nrs]?)?(?: [^.;:,!?]{2,60}?)?|ehrenamt(?: [^.;:,!?]{2,60}?)?){end}|{B}(?<verb2>engagiere|engagierte)(?: ich)? mich (?<what2>[^.;:!?]{3,70}?){end}|{B}(?<verb3>trainiere|trainierte)(?: ich)? (?<what3>[^.;:!?]{3,60}?(?:mannschaft|jugend|team|kinder)[^.;:!?]{0,40}?){end}`,
    ),
    makes: { kind: VOLUNTEERING, status: null, title: '{what}{what2}{what3}' },
    examples: [
      'Samstags helfe ich ehrenamtlich im Tierheim.',
      'Ich engagiere mich in der Refugee Law Clinic.',
      'Ich trainiere die Jugendmannschaft des SV Lohne.',
    ],
  },
  {
    name: 'leitet eine Gruppe',
    looksFor: rule(
      String.raw`{B}(?<verb>leite|leitete|organisiere|organisierte|gründete|betreue|betreute|habe)(?: ich)?{gap}(?<what>[\p{L}-]*(?:-ag|gruppe|club|klub|verein|fachschaft|fachschaftsrat|chor|orchester|zeitung|team|schulhof|festival|lesekreis|jugendgruppe|initiative|schülervertretung)(?: [^.;:,]{2,40}?)?)(?: (?:gegründet|geleitet|organisiert|mitgegründet))?{end}`,
    ),
    makes: { kind: VOLUNTEERING, status: null, title: '{what}' },
    examples: ['Seit 2022 leite ich dort die Robotik-AG.', 'Ich gründete einen Lesekreis für Erstsemester.'],
  },
  {
    name: 'Praktikum',
    looksFor: rule(
      String.raw`{B}(?:(?:absolvierte|machte|hatte|habe|mache|absolviere|leistete|verbrachte)(?: ich)?(?: [^.;:!?]{0,70}?)? |(?:während|in|bei|nach|durch|aus|im rahmen) (?:meine[smnr]?|eine[smnr]?|zwei|drei|mehrere[nr]?|verschiedene[nr]?) (?:[\p{L}-]+ ){0,2}?)(?<what>[\p{L}-]*(?:praktikum|praktikums|praktika|volontariat|famulatur|referendariat|hospitation|traineeprogramm|volontariats)(?: [^.;:,!?]{2,70}?)?){end}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      'Letztes Jahr absolvierte ich ein dreimonatiges Praktikum in der Kanzlei Ruhland.',
      'Während eines Praktikums bei der Firma Lang GmbH schrieb ich Tests.',
    ],
    not: ['Ich suche ein Praktikum.'],
  },
  {
    name: 'teilgenommen',
    looksFor: rule(
      String.raw`{B}(?:(?:habe|hatte) (?:ich )?{gap}(?<what>an (?:der|dem|einem|einer|zwei|mehreren) [^.;:!?]{3,80}?) teilgenommen|nahm (?:ich )?(?:[^.;:!?]{0,40}? )?(?<what2>an (?:der|dem|einem|einer|zwei|mehreren) [^.;:!?]{3,80}?) teil|besuchte (?:ich )?{gap}(?<what3>[\p{L}-]*(?:sommerschule|winterschule|akademie|sommerakademie|workshops?|ferienkurs)(?: [^.;:,]{2,50}?)?)){E}`,
    ),
    makes: { kind: PROGRAM, status: COMPLETED, title: '{what}{what2}{what3}' },
    examples: [
      'Ich habe 2021 an der Sommerakademie der Universität Graz teilgenommen.',
      'Im Juli nahm ich an einem Workshop in Ulm teil.',
    ],
  },
  {
    name: 'arbeitet als',
    looksFor: rule(
      String.raw`{B}(?<verb>arbeite|arbeitete|war|bin|jobbe|jobbte)(?: ich)?(?: [^.;:,!?]{0,70}?)? als (?<what>(?!(?:ich|wir|das|die|der|es|sie|erste|nur)${E})\p{L}[^.;:,()!?]{2,80}?){end}|{B}(?:habe|hatte)(?: ich)?(?: [^.;:,!?]{0,70}?)? als (?<what2>\p{L}[^.;:,()!?]{2,80}?) (?:gearbeitet|gejobbt|gewirkt|gedient|ausgeholfen)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}', byWords: true },
    examples: [
      'Während des Studiums arbeitete ich zwei Jahre lang als Werkstudentin bei der Andritz AG.',
      'Danach war ich drei Jahre als Lehrerin an einer Mittelschule tätig.',
      'Ich habe als Kellner in Wien gearbeitet.',
    ],
    not: ['Dort habe ich gesehen, dass Geduld mehr hilft als Eile.'],
  },
  {
    name: 'ist von Beruf',
    looksFor: rule(
      String.raw`{B}(?<verb>bin|war)(?: ich)?(?: (?:gelernte[r]?|ausgebildete[r]?|staatlich geprüfte[r]?|von beruf|seit [^,.;:]{3,25}?|freie[r]?))* (?<what>{job}(?: (?:an|am|bei|in|im) [^.;:,!?]{2,50}?)?){end}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: ['Ich bin gelernter Tischler.', 'Ich bin Krankenpflegerin am Klinikum Kassel.'],
    not: ['Ich bin müde.'],
  },
  {
    name: 'gebaut',
    looksFor: rule(
      String.raw`{B}(?:habe|hatte|haben|hatten) (?:ich |wir )?[^.;:!?]{0,100}?(?<what>(?:eine?n?|zwei|drei|mehrere|die|das|den) (?:[\p{L}-]+ ){0,2}?{made}(?: [^.;:,]{2,60}?)?|{made}) (?:gebaut|entwickelt|programmiert|geschrieben|entworfen|konstruiert|gegründet|veröffentlicht|erstellt|gedreht)|{B}(?:baute|entwickelte|programmierte|schrieb|entwarf|konstruierte|erstellte)(?: ich| wir)? (?:[^.;:!?]{0,40}? )?(?<what2>(?:eine?n?|zwei|drei|mehrere) (?:[\p{L}-]+ ){0,2}?{made})|{B}(?<verb>entwickle|programmiere|baue|schreibe|pflege|betreibe)(?: ich| wir)? (?:[^.;:!?]{0,40}? )?(?<what3>(?:eine?n?|zwei|drei|mehrere|den|die|das) (?:[\p{L}-]+ ){0,2}?{made})|{B}ich [^.;:!?]{0,80}?(?<what4>(?:eine?n?|zwei|drei|mehrere) (?:[\p{L}-]+ ){0,2}?{made}(?: [^.;:,]{2,60}?)?) (?:gebaut|entwickelt|programmiert|geschrieben|entworfen|konstruiert|gegründet|veröffentlicht|erstellt|gedreht) (?:habe|hatte){E}`,
    ),
    makes: { kind: PROJECT, status: null, title: '{what}{what2}{what3}{what4}' },
    examples: [
      'Dort war ein Sägewerk, wo ich mit sechzehn eine Steuerung für die Kammer geschrieben habe.',
      'Mit meinem Freund habe ich einen Roboter gebaut, der Müll sortiert.',
      'Im Rahmen eines Projekts entwickelte ich eine App, die Fahrpläne vorliest.',
      'In meiner Freizeit entwickle ich ein Spiel.',
    ],
  },
  {
    name: 'geforscht',
    looksFor: rule(
      String.raw`{B}(?:habe|hatte|haben) (?:ich |wir )?(?<what>[^.;:!?]{3,120}?) (?:untersucht|erforscht|ausgewertet|analysiert|gemessen|simuliert|befragt|sequenziert|kartiert|sortiert|geforscht|modelliert|erhoben|transkribiert|verglichen){E}|{B}(?:untersuchte|erforschte|analysierte|simulierte|befragte|sequenzierte|kartierte|modellierte|forschte|verglich) (?:ich |wir )(?<what2>[^.;:!?,]{3,90}?)(?=[.;:!?,]|$)`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: 'Forschung: {what}{what2}' },
    examples: [
      'Davor habe ich am Geographischen Institut Messdaten ausgewertet.',
      'Am EMBL untersuchte ich das Wachstum von Wurzeln.',
    ],
  },
  {
    name: 'arbeitet bei',
    looksFor: rule(
      String.raw`{B}(?<verb>arbeite|arbeitete|jobbe|jobbte|kellnere|kellnerte)(?: ich)?(?: (?:seitdem|seither|seit [^,.;:]{3,30}?|zurzeit|derzeit|aktuell|dann|danach|dort|neben dem studium|nebenbei|jede[ns]? [\p{L}]+|[\p{L}]+ (?:jahre|monate)(?: lang)?|[\p{L}\d]+ (?:stunden|tage|nächte|nachtdienste|schichten)(?: (?:in der|die|pro) woche)?))* (?<what>(?:bei|auf|in|im|am|an|für) [^.;:!?,]{3,70}?){end}|{B}(?:habe|hatte) (?:ich )?{gap}(?<what2>(?:bei|auf|in|im|am|an|für) (?:der |dem |den |einem |einer )?[^.;:!?,]{3,70}?) (?:gearbeitet|mitgearbeitet|gejobbt|gebaut|gedient|ausgeholfen)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: 'Arbeit {what}{what2}', byWords: true },
    examples: [
      'Seitdem arbeite ich auf einer Intensivstation.',
      'Nebenher jobbe ich in einer Buchhandlung.',
      'Zurzeit arbeite ich neben dem Studium jedes Wochenende zwei Nachtdienste in einem Pflegeheim.',
      'Ich arbeite zwanzig Stunden in der Woche an der Kasse eines Supermarkts.',
      'Zehn Jahre lang habe ich in der Werkstatt meines Vaters gearbeitet.',
    ],
  },
  {
    name: 'Zeit als',
    looksFor: rule(
      String.raw`{B}(?:arbeit|tätigkeit|stelle|job|zeit|nebenjob|anstellung) als (?<what>\p{L}[^.;:,()!?]{2,80}?)(?=,| (?:habe|hat|war|lernte|kenne|konnte|wurde|in den letzten){E}|[.;:()!?]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}', byWords: true },
    examples: ['Docker kenne ich aus der Arbeit als Werkstudentin, die ich bis 2026 bei der Lang GmbH war.'],
    not: ['Ich suche eine Stelle als Werkstudentin bei Ihnen.'],
  },
  {
    name: 'nachgeholt',
    looksFor: rule(String.raw`{B}hole ich {gap}(?<what>(?:an der|am|im|in) [^.;:!?,]{3,60}?) nach{E}`),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studium {what}', needs: 'organization' },
    examples: ['Die Scheine hole ich seit Oktober an der Universität Hagen nach.'],
    not: ['Den Schlaf hole ich am Sonntag nach.'],
  },
  {
    name: 'Veranstaltung von jemandem',
    looksFor: rule(
      String.raw`{B}(?:in|aus|nach) (?:der|dem|einer|einem|seiner|seinem|ihrer|ihrem) (?<what>(?:vorlesung|seminar|kurs|modul) (?:über|zu|zur|zum|in) [^.;:,()!?]{3,50}?)(?=,| (?:habe|hat|lernte|war|hörte|wurde){E}|[.;:()!?]|$)`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{what}' },
    examples: ['Das habe ich bei ihm gehört, in seiner Vorlesung über Rechnernetze.'],
    not: ['In Ihrem Seminar würde ich das gern lernen.'],
  },
  {
    name: 'angestellt',
    looksFor: rule(
      String.raw`{B}(?<verb>bin|war)(?: ich)?(?= |$){gap} (?<what>(?:bei|beim|am|an|im|in|für) [^.;:!?]{3,70}?) (?:beschäftigt|angestellt|tätig|eingestellt|verbeamtet){E}`,
    ),
    makes: { kind: INDUSTRY, status: null, title: 'Arbeit {what}', byWords: true },
    examples: ['Seit drei Jahren bin ich bei der Stadtverwaltung Kassel beschäftigt.'],
  },
  {
    name: 'Zeit irgendwo',
    looksFor: rule(
      String.raw`{B}(?:verbrachte|war)(?: ich)?(?: (?:dann|danach|dort|anschließend|zuvor|noch))* {long} (?<what>(?:auf|bei|beim|in|im|am|an|als) [^.;:!?]{3,60}?)(?=,|[.;:!?]|$)|{B}(?:habe|hatte|bin|war) (?:ich )?[^.;:!?]{0,30}?{long} (?<what2>(?:auf|bei|beim|in|im|am|an|als) [^.;:!?]{3,60}?) (?:verbracht|geblieben|gewesen){E}|{B}wo ich [^.;:!?]{0,60}?{long} (?<what3>(?:auf|bei|beim|in|im|am|an|als) [^.;:!?]{3,60}?) (?:verbracht|geblieben|gewesen) (?:bin|habe){E}`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: '{what}{what2}{what3}', byWords: true },
    examples: [
      'Nach der Schule habe ich ein Jahr als Au-pair in Dublin verbracht.',
      'Danach war ich fünf Jahre auf Montage.',
      'Dort war das Krankenhaus, wo ich nach allem vier Jahre auf der Intensivstation geblieben bin.',
    ],
    not: ['Danach war ich ein Jahr krank.'],
  },
  {
    name: 'gelernt',
    looksFor: rule(
      String.raw`{B}gelernt habe ich (?<what>(?:{job}|(?:am|an|bei|beim|in|im) )[^.;:!?,]{0,70}?)(?=,|[.;:!?]|$)|{B}habe ich (?<what2>{job}) gelernt{E}`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Ausbildung {what}{what2}' },
    examples: [
      'Gelernt habe ich am Marien-Hospital in Meppen.',
      'Nach der Schule habe ich Tischlerin gelernt.',
    ],
    not: ['Gelernt habe ich, dass Geduld hilft.'],
  },
  {
    name: 'hat gelehrt',
    looksFor: rule(
      String.raw`{B}(?:habe|hatte) (?:ich )?{gap}(?<what>[\p{L}-]*(?:tutorium|tutorien|übung|übungen|seminar|praktikum|workshops?)(?: [^.;:,!?]{2,50}?)?) (?:geleitet|gehalten|betreut|gegeben|angeboten){E}|{B}(?<verb>leite|leitete|halte|hielt|betreue|betreute)(?: ich)? {gap}(?<what2>[\p{L}-]*(?:tutorium|tutorien|übung|übungen|seminar)(?: [^.;:,!?]{2,50}?)?){end}`,
    ),
    makes: { kind: TEACHING, status: null, title: '{what}{what2}' },
    examples: [
      'Während des Studiums habe ich zwei Semester lang das Tutorium zur Linearen Algebra geleitet.',
      'Montags halte ich die Übung zur Statik.',
    ],
  },
  {
    name: 'in einer Hilfsorganisation',
    looksFor: rule(
      String.raw`{B}(?<verb>bin|war|helfe|half)(?: ich)? (?:[^.;:!?,]{0,40} )?(?<what>(?:in der|bei der|bei den|beim|im) (?:freiwilligen )?(?:[\p{L}-]*feuerwehr|thw|dlrg|roten? kreuz|bergwacht|wasserwacht|maltesern?|johannitern?|caritas|diakonie|[\p{L}-]*tafel|pfadfindern|rettungsdienst|katastrophenschutz|technischen hilfswerk)){E}`,
    ),
    makes: { kind: VOLUNTEERING, status: null, title: '{what}' },
    examples: ['Ich komme aus Halle und bin seitdem in der Freiwilligen Feuerwehr.'],
  },
  {
    name: 'Aufenthalt geplant',
    looksFor: rule(
      String.raw`{B}(?:werde|will|plane|möchte) ich [^.;:!?,]{0,40}?für {long} (?<what>(?:an die|an das|nach|in die|ins) [^.;:!?,]{3,60}?)(?=,|[.;:!?]|$)`,
    ),
    makes: { kind: EDUCATION, status: PLANNED, title: '{what}', needs: 'organization' },
    examples: ['Vor allem will ich im Frühjahr für ein halbes Jahr an die Universität Turku.'],
    not: ['Im Frühjahr will ich für ein Jahr in Ruhe lesen.'],
  },
  {
    name: 'mein Studium',
    looksFor: rule(
      String.raw`{B}(?:während|nach|in|neben|vor|mit|dank) (?:meines|meinem|meiner) (?<degree>{degree}s?)(?: (?:in|der|des) {field})? (?:an|am|in|bei) `,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: ['Während meines Studiums der Geographie an der Universität Graz zeichnete ich Karten.'],
  },
];
