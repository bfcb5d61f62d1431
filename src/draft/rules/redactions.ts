/** What the placeholders of a redacted letter hide, told by the words in their brackets, or beside them. */
import leven from 'leven';
import { OrganizationKind, RedactionKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import { findPlaceholders, placeholderName } from '../../reading/redactions.js';
import type { LetterText } from './letterText.js';

/** Words in brackets, and what they tell. */
export interface RedactionRule {
  readonly name: string;
  /** Null for brackets that hide no name. */
  readonly kind: RedactionKind | null;
  readonly organization?: OrganizationKind;
  readonly words: readonly string[];
}

export const REDACTION_RULES: readonly RedactionRule[] = [
  {
    name: 'hidden person',
    kind: RedactionKind.PERSON,
    words: [
      'name',
      'surname',
      'firstname',
      'lastname',
      'person',
      'professor',
      'prof',
      'supervisor',
      'advisor',
      'adviser',
      'mentor',
      'teacher',
      'lecturer',
      'student',
      'author',
      'friend',
      'colleague',
      'applicant',
      'initials',
      'pi',
      'docent',
      'captain',
      'dean',
      'manager',
      'referee',
      'host',
      'nombre',
      'nome',
      'naam',
      'navn',
      'namn',
      'nom',
      'prénom',
    ],
  },
  {
    name: 'hidden university',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.UNIVERSITY,
    words: [
      'university',
      'uni',
      'college',
      'faculty',
      'université',
      'universität',
      'universidad',
      'universidade',
      'università',
      'universiteit',
      'universitet',
    ],
  },
  {
    name: 'hidden company',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.COMPANY,
    words: ['company', 'firm', 'employer', 'startup', 'bank', 'firma', 'unternehmen', 'entreprise'],
  },
  {
    name: 'hidden lab',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.LAB,
    words: ['lab', 'laboratory'],
  },
  {
    name: 'hidden school',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.SCHOOL,
    words: ['school'],
  },
  {
    name: 'hidden conference',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.CONFERENCE,
    words: ['conference', 'workshop'],
  },
  {
    name: 'hidden publisher',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.PUBLISHER,
    words: ['journal', 'newspaper', 'magazine', 'publisher', 'press'],
  },
  {
    name: 'hidden funder',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.FUNDER,
    words: ['foundation', 'funder', 'stiftung', 'fondation'],
  },
  {
    name: 'hidden programme',
    kind: RedactionKind.ORGANIZATION,
    organization: OrganizationKind.PROGRAM,
    words: ['program', 'programme', 'camp', 'scholarship', 'fellowship'],
  },
  {
    name: 'hidden organization',
    kind: RedactionKind.ORGANIZATION,
    words: [
      'organization',
      'organisation',
      'institute',
      'institution',
      'department',
      'group',
      'hospital',
      'clinic',
      'association',
      'society',
      'charity',
      'church',
      'club',
      'ngo',
      'court',
      'tribunal',
      'ministry',
      'authority',
      'agency',
      'embassy',
      'council',
      'parliament',
      'museum',
      'library',
      'archive',
      'theatre',
      'orchestra',
      'observatory',
      'gericht',
      'institut',
    ],
  },
  {
    name: 'hidden place',
    kind: RedactionKind.PLACE,
    words: [
      'city',
      'town',
      'country',
      'place',
      'location',
      'region',
      'village',
      'address',
      'street',
      'hometown',
      'ville',
      'ciudad',
      'cidade',
      'città',
      'stadt',
    ],
  },
  {
    name: 'no name',
    kind: null,
    words: [
      'sic',
      'email',
      'e-mail',
      'mail',
      'phone',
      'telephone',
      'date',
      'year',
      'month',
      'number',
      'url',
      'link',
      'website',
      'signature',
      'emphasis',
      'translated',
      'translation',
      'note',
      'figure',
      'table',
      'citation',
      'ref',
      'thesis',
      'dissertation',
      'title',
      'paper',
      'article',
      'book',
      'project',
      'topic',
      'subject',
      'course',
      'module',
      'language',
      'grade',
      'age',
      'datum',
      'titel',
    ],
  },
];

/** What stands beside a placeholder that has no word of its own, and tells what it hides. */
const BESIDE: readonly { readonly name: string; readonly before: RegExp; readonly after: RegExp }[] = [
  {
    name: 'hidden person',
    before:
      /\b(?:Prof|Professor|Dr|Mrs?|Ms|Mme|Sir|Frau|Herrn?|Madame|Monsieur|supervisor|my name is|ich heiße|yours(?: \w+)?|sincerely|faithfully|regards|wishes|Grüßen),?\.?\s+$/iu,
    after: /$^/u,
  },
  {
    name: 'hidden university',
    before: /\b(?:Universit(?:y|y of|ät|é de)|College of|Hochschule)\s+$/iu,
    after: /^\s+(?:University|Universität|College)\b/u,
  },
  {
    name: 'hidden organization',
    before: /$^/u,
    after: /^\s+(?:GmbH|AG|KG|SE|Ltd|Inc|LLC|Corp|PLC)(?!\p{L})/u,
  },
];
/** How far from a placeholder, in UTF-16 units, is beside it. */
const NEAR = 30;

/** A placeholder of the letter, in UTF-16 offsets. */
export interface HiddenName extends Span {
  readonly kind: RedactionKind;
  readonly organization: OrganizationKind | null;
}

/** The placeholders of a letter. */
export interface Redactions {
  /** For the reading: what each hides, null for nothing. */
  readonly declared: ReadonlyMap<string, RedactionKind | null>;
  /** Those of `declared` of which no rule knows what they hide. */
  readonly unsure: readonly string[];
  /** Where each stands, whatever it hides. */
  readonly brackets: readonly Span[];
  /** Each that hides a name, in the letter's order. */
  readonly hidden: readonly HiddenName[];
}

/**
 * @param text the letter as it is written
 * @param letter the same as the rules look at it
 * @returns its placeholders
 */
export function findRedactions(text: string, { points }: Pick<LetterText, 'points'>): Redactions {
  const { undeclared } = findPlaceholders(text, new Map());
  const places = new Map<string, Span[]>();
  const inText = ({ start, end }: Span) => ({ start: points.toUtf16(start), end: points.toUtf16(end) });
  for (const quote of undeclared) {
    const placeholder = placeholderName(quote.exact);
    const before = places.get(placeholder);
    if (before === undefined) places.set(placeholder, [inText(quote)]);
    else before.push(inText(quote));
  }
  const rules = new Map(
    [...places].map(([placeholder, spans]) => [placeholder, ruleFor(placeholder) ?? ruleBeside(spans, text)]),
  );
  const pairs = pairsOf(
    text,
    undeclared.map(({ exact }) => exact),
    rules,
  );
  const declared = new Map<string, RedactionKind | null>();
  const organizations = new Map<string, OrganizationKind>();
  for (const [placeholder, rule] of rules) {
    const pair = pairs.get(placeholder);
    if (pair === undefined) declared.set(placeholder, rule?.kind ?? null);
    else declared.set(pair, RedactionKind.PERSON);
    if (rule?.organization !== undefined) organizations.set(placeholder, rule.organization);
  }
  // One word for every organization tells no kind: only a letter that tells them apart does.
  const toldApart = new Set(organizations.values()).size > 1;
  const { placeholders } = findPlaceholders(text, declared);
  const hidden = placeholders.flatMap(({ kind, start, end, exact }): HiddenName[] => {
    if (kind === null) return [];
    const organization = organizations.get(placeholderName(exact)) ?? null;
    return [
      {
        kind,
        organization: toldApart || organization !== OrganizationKind.COMPANY ? organization : null,
        ...inText({ start, end }),
      },
    ];
  });
  return {
    declared,
    brackets: placeholders.map(inText),
    unsure: [...places.keys()].filter((placeholder) => rules.get(placeholder) === null),
    hidden,
  };
}

/** Placeholders of persons that always stand side by side are one name, such as “[name] [surname]”. */
function pairsOf(
  text: string,
  all: readonly string[],
  rules: ReadonlyMap<string, RedactionRule | null>,
): Map<string, string> {
  const pairs = new Map<string, string>();
  const persons = [...rules]
    .filter(([, rule]) => rule?.kind === RedactionKind.PERSON)
    .map(([placeholder]) => placeholder);
  for (const first of persons) {
    for (const second of persons) {
      if (first === second) continue;
      const pair = `${first} ${second}`;
      const times = placeholderName(text).split(pair).length - 1;
      const count = (placeholder: string) =>
        all.filter((exact) => placeholderName(exact) === placeholder).length;
      if (times > 0 && times === count(first) && times === count(second)) {
        pairs.set(first, pair);
        pairs.set(second, pair);
      }
    }
  }
  return pairs;
}

/** The rule that what stands beside a placeholder tells, wherever it stands; null where none does, or two. */
function ruleBeside(places: readonly Span[], text: string): RedactionRule | null {
  const names = places.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    return BESIDE.find((rule) => rule.before.test(before) || rule.after.test(after))?.name;
  });
  const [first] = names;
  if (names.some((name) => name !== first)) return null;
  return REDACTION_RULES.find(({ name }) => name === first) ?? null;
}

function ruleFor(placeholder: string): RedactionRule | null {
  const all = placeholder.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  // “[university name]” is a university.
  const telling = all.filter((word) => word !== 'name');
  const words = telling.some((word) => REDACTION_RULES.some((rule) => rule.words.includes(word)))
    ? telling
    : all;
  const fits = (isLike: (word: string, known: string) => boolean) =>
    REDACTION_RULES.find((rule) => rule.words.some((known) => words.some((word) => isLike(word, known))));
  // A misspelt word is taken for the known one that it is a letter away from.
  return (
    fits((word, known) => word === known) ??
    fits((word, known) => known.length > 3 && word.length > 3 && leven(word, known) === 1) ??
    null
  );
}
