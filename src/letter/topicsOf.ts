/** What a fact is about. */
import type { FactData } from './model.js';

/** The ids of the topics that a fact is about. */
export function topicsOf(fact: FactData): readonly string[] {
  if (fact.type === 'RESEARCH_AREA') return [fact.topic];
  return fact.type === 'EXPERIENCE' || fact.type === 'MOTIVATION' ? fact.topics : [];
}
