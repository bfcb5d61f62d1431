/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query List {\n    applicant {\n      id\n      experiences(kind: [INDUSTRY]) { id title }\n    }\n  }\n": typeof types.ListDocument,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Fact { evidence { exact } }\n      ... on Experience { title status organizations { id asWritten } }\n    }\n  }\n": typeof types.DetailsDocument,
    "\n  query Topics($first: Int!, $after: String) {\n    topics(first: $first, after: $after) {\n      edges { cursor node { id name } }\n      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  query Applicants($where: ApplicantWhere, $first: Int!, $after: String) {\n    applicants(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        researchAreas {\n          name\n          standing\n          topic { broader { name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ApplicantsDocument,
    "\n  query Found($query: String!) {\n    search(query: $query, first: 3, in: [FACTS, SENTENCES]) {\n      edges {\n        match { exact }\n        node {\n          __typename\n          ... on ResearchArea { name }\n          ... on Sentence { text }\n        }\n      }\n    }\n  }\n": typeof types.FoundDocument,
};
const documents: Documents = {
    "\n  query List {\n    applicant {\n      id\n      experiences(kind: [INDUSTRY]) { id title }\n    }\n  }\n": types.ListDocument,
    "\n  query Details($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Fact { evidence { exact } }\n      ... on Experience { title status organizations { id asWritten } }\n    }\n  }\n": types.DetailsDocument,
    "\n  query Topics($first: Int!, $after: String) {\n    topics(first: $first, after: $after) {\n      edges { cursor node { id name } }\n      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }\n    }\n  }\n": types.TopicsDocument,
    "\n  query Applicants($where: ApplicantWhere, $first: Int!, $after: String) {\n    applicants(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        researchAreas {\n          name\n          standing\n          topic { broader { name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ApplicantsDocument,
    "\n  query Found($query: String!) {\n    search(query: $query, first: 3, in: [FACTS, SENTENCES]) {\n      edges {\n        match { exact }\n        node {\n          __typename\n          ... on ResearchArea { name }\n          ... on Sentence { text }\n        }\n      }\n    }\n  }\n": types.FoundDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query List {\n    applicant {\n      id\n      experiences(kind: [INDUSTRY]) { id title }\n    }\n  }\n"): (typeof documents)["\n  query List {\n    applicant {\n      id\n      experiences(kind: [INDUSTRY]) { id title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Details($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Fact { evidence { exact } }\n      ... on Experience { title status organizations { id asWritten } }\n    }\n  }\n"): (typeof documents)["\n  query Details($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Fact { evidence { exact } }\n      ... on Experience { title status organizations { id asWritten } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics($first: Int!, $after: String) {\n    topics(first: $first, after: $after) {\n      edges { cursor node { id name } }\n      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }\n    }\n  }\n"): (typeof documents)["\n  query Topics($first: Int!, $after: String) {\n    topics(first: $first, after: $after) {\n      edges { cursor node { id name } }\n      pageInfo { startCursor endCursor hasPreviousPage hasNextPage }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applicants($where: ApplicantWhere, $first: Int!, $after: String) {\n    applicants(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        researchAreas {\n          name\n          standing\n          topic { broader { name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Applicants($where: ApplicantWhere, $first: Int!, $after: String) {\n    applicants(where: $where, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        researchAreas {\n          name\n          standing\n          topic { broader { name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Found($query: String!) {\n    search(query: $query, first: 3, in: [FACTS, SENTENCES]) {\n      edges {\n        match { exact }\n        node {\n          __typename\n          ... on ResearchArea { name }\n          ... on Sentence { text }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Found($query: String!) {\n    search(query: $query, first: 3, in: [FACTS, SENTENCES]) {\n      edges {\n        match { exact }\n        node {\n          __typename\n          ... on ResearchArea { name }\n          ... on Sentence { text }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;