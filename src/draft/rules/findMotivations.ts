/** Finds why the applicant applies. */
import { MotivationKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import { isAside } from './asides.js';
import { type Context, inWords, quotesOf, withoutEmpty } from './context.js';
import { clauseOf, type Sentence } from './letterText.js';
import type { MotivationMade } from './motivations.js';
import { type Match, matches } from './rule.js';
import type { Tables } from './tables.js';

/** The motivations, and where they are. */
export interface FoundMotivations {
  readonly motivations: NonNullable<Reading['motivations']>;
  readonly spans: readonly Span[];
}

const KIND_NAMES: Readonly<Record<MotivationKind, string>> = {
  CAREER: 'next',
  CONTRIBUTION: 'contribute',
  LEARNING: 'learn',
  PARTICIPATION: 'take part',
  RECOMMENDATION: 'recommended',
  RESEARCH: 'research',
};

/**
 * @param context the letter
 * @param others where its research areas are named, and where it says whom or what the applicant would choose
 * @param isTaken whether a place is of the application itself
 */
export function findMotivations(
  context: Context,
  { fields, chosen }: { readonly fields: readonly Span[]; readonly chosen: readonly Span[] },
  isTaken: (span: Span) => boolean,
): FoundMotivations {
  const { entities, letter, topics } = context;
  const { motivations: tables } = context.tables;
  const motivations: NonNullable<Reading['motivations']> = {};
  const said: { readonly span: Span; readonly kind: MotivationKind }[] = [];
  const spans: Span[] = [];
  for (const sentence of context.sentences) {
    if (tables.formality.test(sentence.text) || isAside(context.tables.asides, sentence)) continue;
    for (const match of motivationsIn(tables, sentence)) {
      const { kind, needs } = match.rule.makes;
      const whole = clauseOf(sentence, match);
      const others = said.filter(({ span }) => span.start < whole.end && whole.start < span.end);
      // What one clause wishes for besides is evidence by its own words.
      const clause = others.length === 0 ? whole : { start: match.start, end: whole.end };
      // A field of interest is a research area.
      const isField = fields.some(({ start, end }) => clause.start <= start && end <= clause.end);
      if (
        (match.rule.makes.isInterest === true && isField) ||
        isTaken(match) ||
        others.some((other) => other.kind === kind)
      )
        continue;
      const isChoice = chosen.some(({ start, end }) => start < match.end && match.start < end);
      if (needs === 'NO_OTHER' && (others.length > 0 || isChoice)) continue;
      const isTold = ({ span, kind: other }: (typeof said)[number]) =>
        other === MotivationKind.RECOMMENDATION && other === kind && span.start >= sentence.start;
      if (said.some(isTold)) {
        spans.push(clause);
        continue;
      }
      if (tables.reported.test(letter.folded.slice(whole.start, match.start))) continue;
      if (needs === 'A_WISH_BEFORE' && said.every(({ span }) => span.start < sentence.start)) continue;
      const evidence = quotesOf(context, [clause]);
      if (evidence.length === 0) continue;
      const words = letter.folded.slice(clause.start, clause.end);
      const people =
        kind === MotivationKind.RECOMMENDATION
          ? entities.within('people', { start: sentence.start, end: clause.end })
          : [];
      const organizations = kind === MotivationKind.CAREER ? entities.within('organizations', clause) : [];
      said.push({ span: clause, kind });
      spans.push(clause);
      const name = tables.telling.exec(words)?.[0];
      motivations[entities.key(name ?? KIND_NAMES[kind], KIND_NAMES[kind])] = withoutEmpty({
        kind,
        summary: inWords(letter.raw.slice(clause.start, clause.end)),
        topics: [...new Set(topics.within(clause).map(({ key }) => key))],
        recommendedBy: people.map(({ key }) => key),
        organizations: organizations.map(({ key }) => key),
        evidence: evidence[0] ?? evidence,
      });
    }
  }
  return { motivations, spans };
}

/** What the rules find, those last that stand back behind others. */
function motivationsIn(
  { rules }: Tables['motivations'],
  sentence: Sentence,
): readonly Match<MotivationMade>[] {
  const found = matches(rules, sentence);
  const needing = (needs: MotivationMade['needs']) => found.filter(({ rule }) => rule.makes.needs === needs);
  return [...needing(undefined), ...needing('NO_OTHER'), ...needing('A_WISH_BEFORE')];
}
