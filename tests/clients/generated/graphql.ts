/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an applicant must be like: all that is given counts. In a list, any of its values will do; with an empty list nothing fits. */
export type ApplicantWhere = {
  /** Fits all of these. */
  and?: Array<ApplicantWhere> | null | undefined;
  /** Has an experience like this. */
  experience?: ExperienceWhere | null | undefined;
  /** Says of any application that it is the first to its programme, or that it is not; letters that do not say fit neither. */
  firstTime?: boolean | null | undefined;
  /** Whether anything that was read out of the letter is a draft: written down by a program, and not reviewed. */
  isDraft?: boolean | null | undefined;
  /** Has a motivation of any of these kinds. */
  motivation?: Array<MotivationKind> | null | undefined;
  /** Does not fit this. */
  not?: ApplicantWhere | null | undefined;
  /** Fits at least one of these; with an empty list nothing fits. */
  or?: Array<ApplicantWhere> | null | undefined;
  /** Programmes applied to, by name; any of those of a letter that applies for several. */
  program?: Array<string> | null | undefined;
  /** Has a research area of any of these standings. */
  researchStanding?: Array<ResearchStanding> | null | undefined;
  /** Any of these topics, by id, by name or by alias, in a research area or a motivation; narrower topics count. */
  topic?: Array<string> | null | undefined;
};

/** What kind of experience it is. */
export type ExperienceKind =
  /** A degree, or courses at a university. */
  | 'EDUCATION'
  /** Work in industry. */
  | 'INDUSTRY'
  /** A camp, a school or another educational programme outside a degree. */
  | 'PROGRAM'
  /** Something that the applicant made for its own sake, outside of a degree and a job. */
  | 'PROJECT'
  /** Research, in a lab or a group. */
  | 'RESEARCH'
  /** Teaching: a course, a tutorial, pupils. */
  | 'TEACHING'
  /** Work for others without pay. */
  | 'VOLUNTEERING';

/** How an experience stands. */
export type ExperienceStatus =
  /** It is over. */
  | 'COMPLETED'
  /** It was offered, and the applicant turned it down. */
  | 'DECLINED'
  /** It goes on, or comes back. */
  | 'ONGOING'
  /** It is planned, and has not begun. */
  | 'PLANNED'
  /** The applicant applied for it, and was refused. */
  | 'REFUSED';

/** One experience that has all of this. */
export type ExperienceWhere = {
  /** Of any of these kinds. */
  kind?: Array<ExperienceKind> | null | undefined;
  /** With an outcome of any of these kinds. */
  outcome?: Array<OutcomeKind> | null | undefined;
  /** Of any of these statuses. */
  status?: Array<ExperienceStatus> | null | undefined;
};

/** What kind of reason it is. */
export type MotivationKind =
  /** What comes next: a group, a degree, a job. */
  | 'CAREER'
  /** To give something: help, skills, a point of view. */
  | 'CONTRIBUTION'
  /** To learn something. */
  | 'LEARNING'
  /** To take part: the people, the event, the break. */
  | 'PARTICIPATION'
  /** Others speak well of it. */
  | 'RECOMMENDATION'
  /** To research something, or to go on with it. */
  | 'RESEARCH';

/** What kind of outcome it is. */
export type OutcomeKind =
  /** A prize or another honour. */
  | 'AWARD'
  /** Money for it: a grant, a scholarship, a stipend. */
  | 'FUNDING'
  /** A grade or a rank in class. */
  | 'GRADE'
  /** Anything else. */
  | 'OTHER'
  /** Something was published. */
  | 'PUBLICATION'
  /** Something was refused by others. */
  | 'REJECTION';

/** How the applicant stands to a field. */
export type ResearchStanding =
  /** The applicant works in it now. */
  | 'CURRENT'
  /** The applicant tried it alone, and did not get far. */
  | 'EXPLORED'
  /** The applicant wants to work in it. */
  | 'INTENDED'
  /** The applicant worked in it. */
  | 'PAST';

export type ListQueryVariables = Exact<{ [key: string]: never; }>;


export type ListQuery = { applicant: { id: string, experiences: Array<{ id: string, title: string }> } | null };

export type DetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type DetailsQuery = { node:
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { title: string, status: ExperienceStatus, id: string, evidence: Array<{ exact: string }>, organizations: Array<{ id: string, asWritten: string }> }
    | { id: string }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string, evidence: Array<{ exact: string }> }
    | { id: string }
   | null };

export type TopicsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TopicsQuery = { topics: { edges: Array<{ cursor: string, node: { id: string, name: string } }>, pageInfo: { startCursor: string | null, endCursor: string | null, hasPreviousPage: boolean, hasNextPage: boolean } } };

export type ApplicantsQueryVariables = Exact<{
  where?: ApplicantWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ApplicantsQuery = { applicants: { totalCount: number, nodes: Array<{ id: string, researchAreas: Array<{ name: string, standing: ResearchStanding, topic: { broader: Array<{ name: string }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundQueryVariables = Exact<{
  query: string;
}>;


export type FoundQuery = { search: { edges: Array<{ match: { exact: string }, node:
        | { __typename: 'Choice' }
        | { __typename: 'Experience' }
        | { __typename: 'Motivation' }
        | { __typename: 'Outcome' }
        | { __typename: 'Reflection' }
        | { __typename: 'ResearchArea', name: string }
        | { __typename: 'Sentence', text: string }
        | { __typename: 'Skill' }
        | { __typename: 'TestResult' }
       }> } };


export const ListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"List"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"experiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INDUSTRY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuery, ListQueryVariables>;
export const DetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Details"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Experience"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DetailsQuery, DetailsQueryVariables>;
export const TopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Topics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;
export const ApplicantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Applicants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicantWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"researchAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicantsQuery, ApplicantsQueryVariables>;
export const FoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Found"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FACTS"},{"kind":"EnumValue","value":"SENTENCES"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sentence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FoundQuery, FoundQueryVariables>;