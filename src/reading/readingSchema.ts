/**
 * The reading's format: what a person writes down of a letter. This is its only definition; the
 * parser, its types and the JSON Schema for editors all come from it.
 */
import { z } from 'zod';
import {
  Author,
  ExperienceKind,
  ExperienceStatus,
  MotivationKind,
  OrganizationKind,
  OutcomeKind,
  PersonRole,
  RedactionKind,
  ResearchStanding,
  Sentiment,
  SkillKind,
} from '../letter/enums.js';

const wellFormed = {
  error: 'A text is well-formed Unicode: write both halves of a surrogate pair, or the character itself.',
};
const text = z.string().trim().min(1).refine(isWellFormed, wellFormed);
const words = z.string().refine(isWellFormed, wellFormed);

/** The format of a quote. */
export const quote = z
  .union([
    text,
    z.strictObject({
      exact: words
        .min(1)
        .refine((passage) => passage.trim() !== '', { error: 'A passage is more than white space.' })
        .describe('The passage, word for word.'),
      prefix: words.optional().describe('The words right before it, white space included.'),
      suffix: words.optional().describe('The words right after it, white space included.'),
    }),
  ])
  .describe(
    'A passage of the letter, word for word. «…» marks the part that is meant when the words around it are only there to find it. Where the letter itself has guillemets: { exact, prefix, suffix }.',
  )
  .meta({ id: 'quote' });

// What is no list is seen at once; that a list is no quote takes several tries.
const quotes = z.union([z.array(quote).min(1), quote]);
const evidence = quotes.describe('The passages of the letter that say so.');
const mentions = quotes.describe(
  'Where the letter names it; its first words in the letter are what it is called.',
);

/** The format of a key. */
export const key = z.string().regex(/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/, {
  error: 'A key is made of letters, digits, hyphens and underscores.',
});
const references = (what: string) => z.array(z.string()).optional().describe(`Keys of ${what}.`);

const summary = text.describe('One sentence in plain words.');
const name = text
  .optional()
  .describe(
    'The name as the letter gives it; it must stand in one of the mentions. Left out where it is hidden.',
  );

const date = z.iso.date({
  error: 'A date is a day of the calendar in the form of ISO 8601, such as 2026-11-28.',
});

/** Who wrote something down, on whatever a reading says. */
const authorship = {
  draft: z
    .string()
    .optional()
    .describe('The key of what drafted it, under drafts. Left out where a person wrote it.'),
  reviewed: date
    .optional()
    .describe('The day on which a person accepted or corrected it; until then it is a draft.'),
};

/** The format of a fact or an aside: what it says, and who wrote it down. */
function written<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...authorship });
}

/** The format of who drafted facts. */
export const draft = z.strictObject({
  by: z.enum([Author.RULES, Author.MODEL]),
  name: text.describe('The name of the rules or of the model, with its version.'),
  date: date.describe('The day on which they did.'),
});

const period = z
  .strictObject({
    years: z
      .number()
      .positive()
      .max(100, {
        error:
          'It is a length, in years, of 100 at most. Leave it out for a date, such as 2024: that stands in the quote.',
      })
      .optional()
      .describe('How many years, where the letter says so: a length, not a date.'),
    approximate: z.boolean().optional().describe('Whether the letter says that it is a rough figure.'),
    ongoing: z.boolean().optional().describe('Whether it goes on.'),
    quote: quote.describe('The words of the letter for it.'),
  })
  .describe('When, or for how long.');

const score = z
  .strictObject({
    value: z.number().optional().describe('The figure, where the letter gives one.'),
    best: z.number().optional().describe('The best figure that there is, where the letter says so.'),
    quote: quote.describe('The words of the letter for it.'),
  })
  .describe('A grade or another figure.');

const outcome = written({
  kind: z.enum(OutcomeKind),
  summary,
  organizations: references('organizations that decided it'),
  score: score.optional(),
  evidence,
});

const reflection = written({
  sentiment: z.enum(Sentiment),
  summary,
  evidence,
});

const experience = written({
  kind: z.enum(ExperienceKind),
  title: text,
  status: z.enum(ExperienceStatus),
  summary: summary.optional(),
  organizations: references('organizations'),
  places: references('places'),
  period: period.optional(),
  topics: references('topics in topics.yaml'),
  outcomes: z.record(key, outcome).optional().describe('What came of it, by key.'),
  reflections: z.record(key, reflection).optional().describe('What the applicant thinks of it, by key.'),
  evidence,
});

const rank = z.int().positive().optional().describe('Its place, from 1, where the letter ranks.');

const choice = written({
  rank,
  people: references('people who are chosen'),
  organizations: references('organizations that are chosen'),
  summary: summary.optional(),
  evidence,
});

const application = written({
  program: z.string().describe('The key of the organization that is applied to.'),
  firstTime: z.boolean().optional().describe('Left out where the letter does not say.'),
  tracks: z.array(text).optional().describe('The tracks or roles that are asked for.'),
  rank,
  period: period.optional(),
  fundedBy: references('organizations that pay for it, or would'),
  choices: z
    .record(key, choice)
    .optional()
    .describe('Whom or what the applicant would choose within it, such as supervisors, by key.'),
  evidence,
});

const skill = written({
  kind: z.enum(SkillKind),
  name: text.optional().describe('Its usual name; what the letter calls it unless it is given.'),
  mentions,
  level: quote.optional().describe('The words of the letter for how well.'),
  evidence: evidence.optional(),
});

const testResult = written({
  test: text.optional().describe("The test's usual name; what the letter calls it unless it is given."),
  mentions,
  score: score.optional(),
  period: period.optional(),
  evidence: evidence.optional(),
});

const researchArea = written({
  topic: z.string().describe('The key of a topic in topics.yaml.'),
  name: text.optional().describe("The field's usual name; the topic's unless it is given."),
  mentions,
  standing: z.enum(ResearchStanding),
  collaborators: references('people'),
  organizations: references('organizations'),
  places: references('places'),
  summary: summary.optional(),
  evidence: evidence.optional(),
});

const motivation = written({
  kind: z.enum(MotivationKind),
  summary,
  topics: references('topics in topics.yaml'),
  recommendedBy: references('people'),
  organizations: references('organizations'),
  evidence,
});

const person = written({
  role: z.enum(PersonRole),
  otherRoles: z
    .array(z.enum(PersonRole))
    .optional()
    .describe('What else they are to the applicant, such as an advisor who is also a referee.'),
  isGroup: z.boolean().optional().describe('Whether this is several people.'),
  name,
  mentions,
  organizations: references('organizations'),
  places: references('places'),
  evidence: evidence.optional(),
});

const organization = written({
  kind: z.enum(OrganizationKind).optional().describe('Left out where the letter does not say.'),
  name,
  mentions,
  evidence: evidence.optional(),
});

const place = written({ name, mentions, evidence: evidence.optional() });

/** The format of an aside. */
export const aside = z
  .union([
    quote,
    written({
      quote,
      reason: text.describe('Why no fact rests on it.'),
    }),
  ])
  .describe('A sentence that says nothing about the applicant, such as a greeting.');

/** The sections of a reading that hold facts by key. */
export const sections = {
  people: person,
  organizations: organization,
  places: place,
  experiences: experience,
  researchAreas: researchArea,
  motivations: motivation,
  applications: application,
  skills: skill,
  testResults: testResult,
};

const source = z
  .strictObject({
    file: z
      .string()
      .regex(/^(?!\.)[^/\\]+$/, { error: 'It is the name of a file beside the letter, without a folder.' })
      .describe('The name of the document, which stands beside the letter.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'A SHA-256 is 64 digits of 0 to 9 and a to f.' })
      .describe('The SHA-256 of that file, so that a change of it is seen.'),
  })
  .describe('The document that the letter was made of, where it is not the letter itself.');

/** The format of `reading.yaml`. */
export const readingSchema = z.strictObject({
  title: text.describe('A title for the letter.'),
  language: z
    .string()
    .refine(isLanguageTag, { error: 'A language is a BCP 47 tag, such as en or pt-BR.' })
    .describe("The letter's language as a BCP 47 tag, such as en."),
  source: source.optional(),
  drafts: z
    .record(key, draft)
    .optional()
    .describe('Who wrote facts down, other than a person, by key: rules or a model.'),
  redactions: z
    .record(z.string().min(1, 'A placeholder is a text, such as “[name]”.'), z.enum(RedactionKind).nullable())
    .optional()
    .describe(
      "What the letter's placeholders hide, wherever they stand; null for brackets that hide nothing.",
    ),
  applicant: written({
    name,
    mentions,
    timeInField: period.optional(),
    evidence: evidence.optional(),
  }),
  application,
  applications: z
    .record(key, application)
    .optional()
    .describe('What else the letter applies for, by key, where it applies for several things.'),
  people: z.record(key, person).optional(),
  organizations: z.record(key, organization).optional(),
  places: z.record(key, place).optional(),
  experiences: z.record(key, experience).optional(),
  researchAreas: z.record(key, researchArea).optional(),
  motivations: z.record(key, motivation).optional(),
  skills: z.record(key, skill).optional(),
  testResults: z.record(key, testResult).optional(),
  asides: z.array(aside).optional().describe('The sentences that no fact rests on.'),
});

/** The format of `topics.yaml`: the subjects that letters share, by key. */
export const topicsSchema = z.record(
  key,
  z.strictObject({
    name: text.describe('Its usual name.'),
    aliases: z.array(text).optional().describe('Other names, and the misspellings that letters have for it.'),
    broader: references('the topics that it is a part of'),
  }),
);

/** A reading, as a person wrote it. */
export type Reading = z.infer<typeof readingSchema>;
/** A quote as it stands in a reading. */
export type ReadingQuote = z.infer<typeof quote>;
/** One quote or several. */
export type ReadingQuotes = z.infer<typeof quotes>;
/** An aside as it stands in a reading. */
export type ReadingAside = z.infer<typeof aside>;
/** The document that a letter was made of, as it stands in a reading. */
export type ReadingSource = z.infer<typeof source>;
/** A period as it stands in a reading. */
export type ReadingPeriod = z.infer<typeof period>;
/** A score as it stands in a reading. */
export type ReadingScore = z.infer<typeof score>;
/** An application as it stands in a reading. */
export type ReadingApplication = z.infer<typeof application>;
/** Who drafted facts, as it stands in a reading. */
export type ReadingDraft = z.infer<typeof draft>;
/** Who wrote something down, as it stands on it. */
export type ReadingAuthorship = Pick<ReadingApplication, keyof typeof authorship>;
/** The topics, as a person wrote them. */
export type Vocabulary = z.infer<typeof topicsSchema>;

function isWellFormed(words: string): boolean {
  return words.isWellFormed();
}

/** Most languages are a subtag of their own, which `Intl` takes long to look at. */
const LANGUAGE = /^[a-z]{2,3}$/;

function isLanguageTag(tag: string): boolean {
  try {
    return LANGUAGE.test(tag) || Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * @param schema one of the formats
 * @param title what an editor calls it
 * @returns its JSON Schema (draft 2020-12), for editors to complete and check against
 */
export function toJsonSchema(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
