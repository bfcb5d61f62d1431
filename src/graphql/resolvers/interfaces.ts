/** Tells the types of interfaces and unions apart. */
import type {
  FactResolvers,
  NamedResolvers,
  NodeResolvers,
  SearchResultResolvers,
} from '../generated/resolvers.js';

/** The object type of everything that has an id. */
const TYPE_NAMES = {
  APPLICANT: 'Applicant',
  APPLICATION: 'Application',
  EXPERIENCE: 'Experience',
  OUTCOME: 'Outcome',
  REFLECTION: 'Reflection',
  RESEARCH_AREA: 'ResearchArea',
  MOTIVATION: 'Motivation',
  CHOICE: 'Choice',
  SKILL: 'Skill',
  TEST_RESULT: 'TestResult',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  LETTER: 'Letter',
  SENTENCE: 'Sentence',
  REDACTION: 'Redaction',
  TOPIC: 'Topic',
} as const;

const typeName = <Type extends keyof typeof TYPE_NAMES>({
  type,
}: {
  readonly type: Type;
}): (typeof TYPE_NAMES)[Type] => TYPE_NAMES[type];

export const Node: NodeResolvers = { __resolveType: typeName };
export const Fact: FactResolvers = { __resolveType: typeName };
export const Named: NamedResolvers = { __resolveType: typeName };
export const SearchResult: SearchResultResolvers = { __resolveType: typeName };
