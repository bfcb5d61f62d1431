// Generated from schema.graphql by `npm run generate`: change that instead of this file.
import { gql } from 'graphql-tag';

/** The definition of the API: `schema.graphql`. */
export const typeDefs = gql`
"""
Motivation letters, read: what each says as facts, and for every fact the passage that says it.
Offsets count Unicode code points. Ids are readable and stay the same from build to build.
"""
schema {
  query: Query
}

"Where every question starts. This server is read only."
type Query {
  "The applicant with this id; \`id\` may be left out while the server holds one letter only."
  applicant("The id; it may be left out while the server holds one letter only." id: ID): Applicant
  "Every applicant that fits \`where\`, in the order asked for."
  applicants(
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
    "What they must be like; everybody fits unless it is given."
    where: ApplicantWhere
    "What they are sorted by."
    orderBy: ApplicantOrder = { field: LETTER, direction: ASC }
  ): ApplicantConnection!
  "The letter with this id; \`id\` may be left out while the server holds one letter only."
  letter("The id; it may be left out while the server holds one letter only." id: ID): Letter
  "The subjects that the letters share, most mentioned first; how often, the edges say."
  topics(
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
    "Only those with this name, alias or id, in any case of letters."
    named: String
    "Counts only what applicants like this mention; which topics are listed does not depend on it."
    where: ApplicantWhere
  ): TopicConnection!
  "Full-text search over facts and sentences, best match first, each hit with the passage that it rests on."
  search(
    """
    What to look for: all of its words, or, where nothing has them all, any. Other forms of a word in the letter's
    language, what begins with it, and small typos fit as well, and count less. What stands between quotation marks,
    \`"best paper"\`, has to be there word for word. What has a word or a phrase with a hyphen before it, \`-paper\` or
    \`-"best paper"\`, is left out. \`title:\`, \`topic:\`, \`kind:\`, \`summary:\` or \`text:\` before a word or a phrase has it
    looked for there alone, and it has to be there: \`topic:music\` is what is about music or a narrower topic,
    \`text:music\` what has it in the letter's own words. Anything else is text, and no query of up to 1,000 characters,
    as UTF-16 counts them, is wrong.
    """
    query: String!
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
    "Where to look; everywhere unless it is given."
    in: [SearchScope!]
  ): SearchConnection!
  "Whatever has this id, or null."
  node("The id of anything on this server." id: ID!): Node
  "Whatever has these ids, in their order; null where there is nothing."
  nodes("The ids; at most 100." ids: [ID!]!): [Node]!
}

"Something with an id that is unique on this server and stays the same from build to build."
interface Node {
  "Unique on this server; it can be given to \`node\`."
  id: ID!
}

"A statement that a letter makes, with the passages that make it: there is no fact without evidence."
interface Fact implements Node {
  "The letter's id, a slash, and the key of the fact, such as \`smiles/bachelors\`."
  id: ID!
  "The letter that says so."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"""
Somebody or something that a letter names. Where this copy of the letter has the name redacted,
\`name\` is null and \`redaction\` says what stands in its place: a name is never guessed.
"""
interface Named {
  "The name; null where it is redacted, or where the letter gives none."
  name: String
  "What the letter calls it, word for word."
  asWritten: String!
  "What hides the name; null where nothing does."
  redaction: Redaction
}

"The person who wrote a letter."
type Applicant implements Node & Fact & Named {
  "The letter's id with \`/applicant\`."
  id: ID!
  "The name; null where it is redacted."
  name: String
  "What the letter puts for the name, word for word."
  asWritten: String!
  "What hides the name; null where nothing does."
  redaction: Redaction
  "The letter that this person wrote."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "How long the applicant has been in the field, as the letter puts it; null where it does not say."
  timeInField: Period
  "What the applicant applies for; the first, where the letter applies for several things."
  application: Application!
  "Everything that the letter applies for, in the reading's order."
  applications: [Application!]!
  "What the applicant did, does or could have done; of any of the kinds and of any of the statuses, where they are given."
  experiences(
    "Any of these kinds."
    kind: [ExperienceKind!]
    "Any of these statuses."
    status: [ExperienceStatus!]
  ): [Experience!]!
  "The fields that the applicant worked in or tried to; of any of the standings, where they are given."
  researchAreas("Any of these standings." standing: [ResearchStanding!]): [ResearchArea!]!
  "Why the applicant applies; of any of the kinds, where they are given."
  motivations("Any of these kinds." kind: [MotivationKind!]): [Motivation!]!
  "What the applicant can do, languages among it; of any of the kinds, where they are given."
  skills("Any of these kinds." kind: [SkillKind!]): [Skill!]!
  "The tests that the applicant took, with what they scored."
  testResults: [TestResult!]!
  "Everybody else that the letter mentions; of any of the roles, where they are given."
  people("Any of these among a person's roles." role: [PersonRole!]): [Person!]!
  "Every organization that the letter mentions; of any of the kinds, where they are given."
  organizations("Any of these kinds." kind: [OrganizationKind!]): [Organization!]!
  "Every place that the letter mentions."
  places: [Place!]!
  """
  The applicants who are most like this one in what they did, what they research and what they want: best first, then by
  their letters' ids. Nobody is here who shares nothing with this applicant, nor is the applicant.
  """
  similar("At most so many: 0 to 100." first: Int = 10): [SimilarApplicant!]!
  "Where the letter speaks of the applicant as such: the name, and the time in the field."
  evidence: [Quote!]!
}

"Somebody who is like another applicant, and why."
type SimilarApplicant {
  "Who it is."
  applicant: Applicant!
  """
  How much the two have in common: the sum of the weights of all reasons, above 0. It is the same seen from either, and
  comparable as long as the letters are the same.
  """
  score: Float!
  "What they have in common: the heaviest first."
  reasons: [SimilarityReason!]!
}

"Something that two applicants have in common, with the facts that say so."
type SimilarityReason {
  "In what they are alike."
  kind: SimilarityKind!
  "What they have in common, in plain words: completed research, Machine Learning, Python."
  label: String!
  "The topic, where it is one: the most specific one that they share."
  topic: Topic
  """
  How unusual it is, in bits: the logarithm to base 2 of how many letters there are, and one more, for each that has
  it. Of many letters, what every second one has weighs about 1, what one in a thousand has about 10, and what all have
  next to nothing.
  """
  weight: Float!
  "The facts of the applicant who was asked about that have it."
  ownFacts: [Fact!]!
  "The facts of the similar applicant that have it."
  otherFacts: [Fact!]!
}

"In what two applicants can be alike."
enum SimilarityKind {
  "An experience of the same kind and status."
  EXPERIENCE
  "A topic of experiences."
  EXPERIENCE_TOPIC
  "The same kind of outcome of an experience, but for \`OTHER\`."
  OUTCOME
  "A skill of the same name, in any case of letters."
  SKILL
  "A topic of research areas."
  RESEARCH_TOPIC
  "The same standing in a research area."
  RESEARCH_STANDING
  "A topic of motivations."
  MOTIVATION_TOPIC
  "The same kind of motivation."
  MOTIVATION
  "A programme of the same name, in any case of letters. A name that is redacted is like no other."
  PROGRAM
}

"What the applicant applies for."
type Application implements Node & Fact {
  "The letter's id with \`/application\`; with the key of the application for every further one."
  id: ID!
  "The letter that applies."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Who applies."
  applicant: Applicant!
  "The programme, such as SMILES."
  program: Organization!
  "Whether this is the applicant's first application to it; null where the letter does not say."
  firstTime: Boolean
  "The tracks or roles that the applicant asks for, such as volunteer."
  tracks: [String!]!
  "Its place among what the letter applies for, from 1, where the letter ranks that; null where it does not."
  rank: Int
  "When it would be, or for how long; null where the letter does not say."
  period: Period
  "Whom or what the applicant would choose within it, such as supervisors or labs; what is ranked comes first."
  choices: [Choice!]!
  "Who pays for it, or would, as far as the letter says."
  fundedBy: [Organization!]!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"Whom or what an applicant would choose within what is applied for: a supervisor, a lab, a project."
type Choice implements Node & Fact {
  "The letter's id, a slash, and the key of the choice."
  id: ID!
  "The letter that makes it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What it is a choice within."
  application: Application!
  "Its place among the choices, from 1, where the letter ranks them; null where it does not."
  rank: Int
  "The people who are chosen."
  people: [Person!]!
  "The organizations that are chosen, such as a lab."
  organizations: [Organization!]!
  "One sentence in plain words; null where what is chosen says it all."
  summary: String
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"Something that the applicant did, does or could have done: a degree, a job, a stint of research, a camp, an offer."
type Experience implements Node & Fact {
  "The letter's id, a slash, and the key of the experience."
  id: ID!
  "The letter that tells of it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Whose experience it is."
  applicant: Applicant!
  "What kind of experience it is."
  kind: ExperienceKind!
  "What it is, in a few plain words."
  title: String!
  "Whether it is over, goes on, or was turned down."
  status: ExperienceStatus!
  "One sentence in plain words; null where the title says it all."
  summary: String
  "Where it was: every organization that the letter names for it."
  organizations: [Organization!]!
  "Where it was, or would have been."
  places: [Place!]!
  "When, or for how long; null where the letter does not say."
  period: Period
  "What it is about."
  topics: [Topic!]!
  "What came of it: papers, prizes, refusals."
  outcomes: [Outcome!]!
  "What the applicant thinks of it."
  reflections: [Reflection!]!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What kind of experience it is."
enum ExperienceKind {
  "A degree, or courses at a university."
  EDUCATION
  "Research, in a lab or a group."
  RESEARCH
  "Work in industry."
  INDUSTRY
  "A camp, a school or another educational programme outside a degree."
  PROGRAM
  "Teaching: a course, a tutorial, pupils."
  TEACHING
  "Work for others without pay."
  VOLUNTEERING
  "Something that the applicant made for its own sake, outside of a degree and a job."
  PROJECT
}

"How an experience stands."
enum ExperienceStatus {
  "It is over."
  COMPLETED
  "It goes on, or comes back."
  ONGOING
  "It was offered, and the applicant turned it down."
  DECLINED
  "It is planned, and has not begun."
  PLANNED
  "The applicant applied for it, and was refused."
  REFUSED
}

"What came of an experience."
type Outcome implements Node & Fact {
  "The letter's id, a slash, and the key of the outcome."
  id: ID!
  "The letter that tells of it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What it came of."
  experience: Experience!
  "What kind of outcome it is."
  kind: OutcomeKind!
  "One sentence in plain words."
  summary: String!
  "Who decided it, such as the conference that gave a prize."
  organizations: [Organization!]!
  "The grade or the figure, as the letter puts it; null where it gives none."
  score: Score
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What kind of outcome it is."
enum OutcomeKind {
  "A prize or another honour."
  AWARD
  "Something was published."
  PUBLICATION
  "Something was refused by others."
  REJECTION
  "A grade or a rank in class."
  GRADE
  "Money for it: a grant, a scholarship, a stipend."
  FUNDING
  "Anything else."
  OTHER
}

"What the applicant thinks of an experience."
type Reflection implements Node & Fact {
  "The letter's id, a slash, and the key of the reflection."
  id: ID!
  "The letter that has it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What the applicant thinks of."
  experience: Experience!
  "Whether the applicant speaks well of it."
  sentiment: Sentiment!
  "One sentence in plain words."
  summary: String!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"Whether the applicant speaks well of something."
enum Sentiment {
  "The applicant speaks well of it."
  POSITIVE
  "The applicant speaks well and ill of it."
  MIXED
  "The applicant speaks ill of it."
  NEGATIVE
}

"A field of research that the applicant worked in or tried to."
type ResearchArea implements Node & Fact {
  "The letter's id, a slash, and the key of the research area."
  id: ID!
  "The letter that tells of it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Who does the research."
  applicant: Applicant!
  "The field's usual name, such as Large Language Models."
  name: String!
  "What the letter calls it, word for word, such as LLLs."
  asWritten: String!
  "Whether it is current, past, or was tried."
  standing: ResearchStanding!
  "The subject, by which other letters can be found."
  topic: Topic!
  "With whom."
  collaborators: [Person!]!
  "Where, as far as the letter says."
  organizations: [Organization!]!
  "Places that the letter names for it."
  places: [Place!]!
  "One sentence in plain words; null where the name says it all."
  summary: String
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"How the applicant stands to a field."
enum ResearchStanding {
  "The applicant works in it now."
  CURRENT
  "The applicant worked in it."
  PAST
  "The applicant tried it alone, and did not get far."
  EXPLORED
  "The applicant wants to work in it."
  INTENDED
}

"Why the applicant applies."
type Motivation implements Node & Fact {
  "The letter's id, a slash, and the key of the motivation."
  id: ID!
  "The letter that gives it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Who is moved by it."
  applicant: Applicant!
  "What kind of reason it is."
  kind: MotivationKind!
  "One sentence in plain words."
  summary: String!
  "What it is about."
  topics: [Topic!]!
  "Who put the applicant up to it."
  recommendedBy: [Person!]!
  "Where the applicant hopes that it leads."
  organizations: [Organization!]!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What kind of reason it is."
enum MotivationKind {
  "Others speak well of it."
  RECOMMENDATION
  "To learn something."
  LEARNING
  "To take part: the people, the event, the break."
  PARTICIPATION
  "What comes next: a group, a degree, a job."
  CAREER
  "To research something, or to go on with it."
  RESEARCH
  "To give something: help, skills, a point of view."
  CONTRIBUTION
}

"Something that the applicant can do: a language, a programming language, a method, a tool."
type Skill implements Node & Fact {
  "The letter's id, a slash, and the key of the skill."
  id: ID!
  "The letter that tells of it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Who can do it."
  applicant: Applicant!
  "What kind of skill it is."
  kind: SkillKind!
  "Its usual name, such as Python."
  name: String!
  "What the letter calls it, word for word."
  asWritten: String!
  "How well, as the letter puts it, word for word, such as C1; null where it does not say."
  level: String
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What kind of skill it is."
enum SkillKind {
  "A language that people speak."
  LANGUAGE
  "A programming language."
  PROGRAMMING
  "A way of working, such as patch clamping."
  METHOD
  "A program or a device, such as PyTorch or a lathe."
  TOOL
  "Anything else."
  OTHER
}

"A test that the applicant took, such as TOEFL, with what it scored."
type TestResult implements Node & Fact {
  "The letter's id, a slash, and the key of the test result."
  id: ID!
  "The letter that tells of it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "Who took the test."
  applicant: Applicant!
  "The test's usual name, such as TOEFL iBT."
  test: String!
  "What the letter calls it, word for word."
  asWritten: String!
  "What it scored; null where the letter does not say."
  score: Score
  "When it was taken; null where the letter does not say."
  period: Period
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"A grade or another figure, as the letter puts it."
type Score {
  "What the letter says, word for word, such as \`4.8 out of 5\`."
  asWritten: String!
  "The figure; null where the letter gives none, such as for \`with distinction\`."
  value: Float
  "The best figure that there is, as the letter gives it; null where it does not."
  best: Float
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"Somebody else that the letter mentions, or a group of people."
type Person implements Node & Fact & Named {
  "The letter's id, a slash, and the key of the person."
  id: ID!
  "The name; null where it is redacted, or where the letter gives none."
  name: String
  "What the letter calls them, word for word."
  asWritten: String!
  "What hides the name; null where nothing does."
  redaction: Redaction
  "The letter that mentions them."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What they are to the applicant; where they are several things, the one that says most."
  role: PersonRole!
  "All that they are to the applicant, such as an advisor who recommends them: \`role\` first."
  roles: [PersonRole!]!
  "Whether this is several people, such as \`many of my friends\`."
  isGroup: Boolean!
  "Where the letter knows them from."
  organizations: [Organization!]!
  "Where the letter says that they were."
  places: [Place!]!
  "What they worked on with the applicant."
  researchAreas: [ResearchArea!]!
  "The motivations that they put the applicant up to."
  recommends: [Motivation!]!
  "The choices of the applicant that they are."
  choices: [Choice!]!
  "The passages that mention them, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What somebody is to the applicant."
enum PersonRole {
  "Advises the applicant, or did."
  ADVISOR
  "Works with the applicant, or did."
  COLLABORATOR
  "A friend, or somebody who studies or works beside the applicant."
  PEER
  "By whom the applicant would like to be advised."
  PROSPECTIVE_ADVISOR
  "Whose work the letter names or cites."
  AUTHOR
  "Who recommends the applicant, or would."
  REFEREE
  "Whom the applicant teaches or leads, or did."
  STUDENT
  "Anybody else."
  OTHER
}

"A university, a company, a lab, a programme. Two mentions are one organization only where the letter says so."
type Organization implements Node & Fact & Named {
  "The letter's id, a slash, and the key of the organization."
  id: ID!
  "The name; null where it is redacted, or where the letter gives none."
  name: String
  "What the letter calls it where it first does, word for word."
  asWritten: String!
  "What hides the name; null where nothing does."
  redaction: Redaction
  "The letter that mentions it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What kind of organization it is; null where the letter does not say."
  kind: OrganizationKind
  "What the applicant did, does or could have done there."
  experiences: [Experience!]!
  "What it decided, such as a prize that it gave."
  outcomes: [Outcome!]!
  "What the applicant researched there."
  researchAreas: [ResearchArea!]!
  "The motivations that may lead there."
  motivations: [Motivation!]!
  "Whom the letter knows from there."
  people: [Person!]!
  "What the letter applies for there."
  applications: [Application!]!
  "The choices of the applicant that it is."
  choices: [Choice!]!
  "The passages that mention it, in the letter's order; never empty."
  evidence: [Quote!]!
}

"What kind of organization it is."
enum OrganizationKind {
  "A university, or what gives degrees."
  UNIVERSITY
  "A company."
  COMPANY
  "A lab or a research group."
  LAB
  "A programme of study, a camp or a school."
  PROGRAM
  "A conference."
  CONFERENCE
  "A school for children or young people."
  SCHOOL
  "A journal, a newspaper or another publisher."
  PUBLISHER
  "A foundation or an office that pays for study or research."
  FUNDER
  "An association, a charity or the like."
  NONPROFIT
}

"A place that the letter mentions."
type Place implements Node & Fact & Named {
  "The letter's id, a slash, and the key of the place."
  id: ID!
  "The name; null where it is redacted, or where the letter gives none."
  name: String
  "What the letter calls it, word for word."
  asWritten: String!
  "What hides the name; null where nothing does."
  redaction: Redaction
  "The letter that mentions it."
  letter: Letter!
  "What it says on one line, in plain words: for lists and menus."
  label: String!
  "Who wrote it down, and whether a person stands by it."
  provenance: Provenance!
  "What the applicant did, does or could have done there."
  experiences: [Experience!]!
  "Of whom the letter says that they were there."
  people: [Person!]!
  "The research areas that the letter names it for."
  researchAreas: [ResearchArea!]!
  "The passages that mention it, in the letter's order; never empty."
  evidence: [Quote!]!
}

"A subject that several letters can share, so that applicants can be found by it."
type Topic implements Node {
  "\`topic/\` and the key of the topic, such as \`topic/large-language-models\`."
  id: ID!
  "Its usual name, such as Large Language Models."
  name: String!
  "Other names and the misspellings that letters have for it."
  aliases: [String!]!
  "The topics that it is a part of."
  broader: [Topic!]!
  "The topics that are a part of it."
  narrower: [Topic!]!
  "How many facts are about it itself, of all letters: experiences, research areas and motivations."
  mentionCount: Int!
  "How many applicants have a research area or a motivation in it or in a narrower topic."
  applicantCount: Int!
  "The research areas in it or in a narrower topic, of all letters, by their ids."
  researchAreas(
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
  ): ResearchAreaConnection!
  "The motivations about it or about a narrower topic, of all letters, by their ids."
  motivations(
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
  ): MotivationConnection!
  "The applicants with a research area or a motivation in it or in a narrower topic, by their letters' ids."
  applicants(
    "At most so many, from the front: 0 to 100; 20 unless \`first\` or \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many, from the back: 0 to 100."
    last: Int
    "Only what comes before this cursor."
    before: String
  ): ApplicantConnection!
}

"When, or for how long, with the letter's own vagueness kept."
type Period {
  "What the letter says, word for word."
  asWritten: String!
  "How many years; null where the letter does not say."
  years: Float
  "Whether the letter says that the figure is a rough one."
  approximate: Boolean!
  "Whether the letter says that it goes on."
  ongoing: Boolean!
  "The passages that say so, in the letter's order; never empty."
  evidence: [Quote!]!
}

"A letter: the text as it was written, typos and redactions included, and what was read out of it."
type Letter implements Node {
  "The name of the letter's folder, such as \`smiles\`."
  id: ID!
  "A title for the letter; the letter itself need not have one."
  title: String!
  "The text, to the character. Every \`start\` and \`end\` on this server counts Unicode code points of it."
  text: String!
  "Its language as a BCP 47 tag, such as en."
  language: String!
  "Runs of characters between white space that hold a letter or a digit."
  wordCount: Int!
  "Blocks of text that line breaks set apart."
  paragraphCount: Int!
  "The person who wrote it."
  applicant: Applicant!
  "Its sentences in order; with \`covered\`, only those that a fact rests on, or only those that none does."
  sentences("Whether a fact must rest on them, or must not." covered: Boolean): [Sentence!]!
  "The names that this copy hides, in order; of any of the kinds, where they are given."
  redactions("Any of these kinds." kind: [RedactionKind!]): [Redaction!]!
  "Everything that was read out of it; of any of the types, where they are given."
  facts("Any of these types." type: [FactType!]): [Fact!]!
  "How much of it the facts account for."
  coverage: Coverage!
  "How much of what was read out of it a person stands by."
  review: Review!
}

"A sentence of a letter; sentences and the white space between them make up the whole text."
type Sentence implements Node {
  "The letter's id with \`/sentence-\` and its index."
  id: ID!
  "The letter that it stands in."
  letter: Letter!
  "Its place among the letter's sentences, from 0."
  index: Int!
  "The paragraph that it stands in, from 0."
  paragraph: Int!
  "The sentence, word for word: always the letter's text from \`start\` to \`end\`."
  text: String!
  "Where it starts, in Unicode code points from the start of the letter."
  start: Int!
  "Where it ends, likewise; the character at \`end\` is not part of it."
  end: Int!
  "The facts whose evidence touches this sentence."
  facts: [Fact!]!
  "Set where the reading names the sentence as saying nothing about the applicant, such as a greeting."
  aside: Aside
  "The names that it hides."
  redactions: [Redaction!]!
}

"Why no fact rests on a sentence."
type Aside {
  "The reason, in plain words; null where the reading gives none."
  reason: String
  "Who set the sentence aside, and whether a person stands by it."
  provenance: Provenance!
}

"A passage of a letter, as W3C Web Annotation's TextQuoteSelector and TextPositionSelector have it."
type Quote {
  "The passage, word for word: always the letter's text from \`start\` to \`end\`."
  exact: String!
  "Up to 32 code points before it."
  prefix: String!
  "Up to 32 code points after it."
  suffix: String!
  "Where it starts, in Unicode code points from the start of the letter."
  start: Int!
  "Where it ends, likewise; the character at \`end\` is not part of it."
  end: Int!
  "The sentences that it touches, in order; never empty."
  sentences: [Sentence!]!
}

"A name that this copy of the letter hides."
type Redaction implements Node {
  "The letter's id with \`/redaction-\` and its place among the letter's redactions, from 0."
  id: ID!
  "The letter that it stands in."
  letter: Letter!
  "What it hides the name of."
  kind: RedactionKind!
  "What stands in the name's place, word for word."
  placeholder: String!
  "Where it stands."
  quote: Quote!
  "Whom or what it hides."
  hides: Named
}

"What a redaction hides the name of."
enum RedactionKind {
  "The name of a person."
  PERSON
  "The name of an organization."
  ORGANIZATION
  "The name of a place."
  PLACE
}

"How much of a letter its facts account for."
type Coverage {
  "How many sentences the letter has."
  sentences: Int!
  "Sentences that at least one fact rests on."
  covered: Int!
  "Sentences that the reading names as saying nothing about the applicant, such as a greeting."
  aside: Int!
  "\`covered / (sentences - aside)\`, from 0 to 1."
  ratio: Float!
}

"""
How much of what was read out of a letter a person stands by: what one wrote down, and what one accepted or corrected.
What a program wrote down and nobody has reviewed is a draft.
"""
type Review {
  "Whether anything is a draft, be it a fact or an aside."
  isDraft: Boolean!
  "How many facts there are."
  facts: Int!
  "How many of the facts are drafts."
  drafts: Int!
  "How many of the facts a program wrote down, and a person accepted or corrected."
  reviewed: Int!
  "How many asides are drafts."
  asideDrafts: Int!
}

"Who wrote something down, and whether a person stands by it."
type Provenance {
  "Who wrote it down at first."
  by: Author!
  "The name of the rules or of the model; null for a person."
  name: String
  "The day on which they did, as ISO 8601 has it, such as 2026-11-28; null for a person."
  date: String
  "Whether a program wrote it down, and no person has reviewed it."
  isDraft: Boolean!
  "The day on which a person accepted or corrected it, likewise; null where nobody has, and for what a person wrote."
  reviewed: String
}

"Who writes down what a letter says."
enum Author {
  "A person."
  PERSON
  "A program that follows rules."
  RULES
  "A language model."
  MODEL
}

"The types of facts."
enum FactType {
  "Who applies."
  APPLICANT
  "What for."
  APPLICATION
  "What the applicant did, does or could have done."
  EXPERIENCE
  "What came of an experience."
  OUTCOME
  "What the applicant thinks of an experience."
  REFLECTION
  "A field of research."
  RESEARCH_AREA
  "Why the applicant applies."
  MOTIVATION
  "Somebody else."
  PERSON
  "A university, a company, a lab, a programme."
  ORGANIZATION
  "A place."
  PLACE
  "Whom or what the applicant would choose within what is applied for."
  CHOICE
  "Something that the applicant can do."
  SKILL
  "A test that the applicant took."
  TEST_RESULT
}

"What an applicant must be like: all that is given counts. In a list, any of its values will do; with an empty list nothing fits."
input ApplicantWhere {
  "Any of these topics, by id, by name or by alias, in a research area or a motivation; narrower topics count."
  topic: [String!]
  "Has an experience like this."
  experience: ExperienceWhere
  "Has a research area of any of these standings."
  researchStanding: [ResearchStanding!]
  "Has a motivation of any of these kinds."
  motivation: [MotivationKind!]
  "Programmes applied to, by name; any of those of a letter that applies for several."
  program: [String!]
  "Says of any application that it is the first to its programme, or that it is not; letters that do not say fit neither."
  firstTime: Boolean
  "Whether anything that was read out of the letter is a draft: written down by a program, and not reviewed."
  isDraft: Boolean
  "Fits all of these."
  and: [ApplicantWhere!]
  "Fits at least one of these; with an empty list nothing fits."
  or: [ApplicantWhere!]
  "Does not fit this."
  not: ApplicantWhere
}

"One experience that has all of this."
input ExperienceWhere {
  "Of any of these kinds."
  kind: [ExperienceKind!]
  "Of any of these statuses."
  status: [ExperienceStatus!]
  "With an outcome of any of these kinds."
  outcome: [OutcomeKind!]
}

"What applicants are sorted by."
input ApplicantOrder {
  "What to sort by; ties are in the order of the letters' ids."
  field: ApplicantOrderField!
  "Which end comes first."
  direction: OrderDirection! = ASC
}

"What applicants can be sorted by."
enum ApplicantOrderField {
  "By the letter's id."
  LETTER
  "By the number of experiences."
  EXPERIENCES
  "By the time in the field; letters that do not say come last either way."
  TIME_IN_FIELD
}

"Which end of an order comes first."
enum OrderDirection {
  "The smallest first."
  ASC
  "The largest first."
  DESC
}

"What can be searched."
enum SearchScope {
  "Experiences, outcomes, reflections, research areas, motivations, choices, skills and test results."
  FACTS
  "The sentences of the letters."
  SENTENCES
}

"What a search can find."
union SearchResult =
  | Experience
  | Outcome
  | Reflection
  | ResearchArea
  | Motivation
  | Choice
  | Skill
  | TestResult
  | Sentence

"What a search found, best match first, page by page (Relay)."
type SearchConnection {
  "What is on this page, with cursors."
  edges: [SearchEdge!]!
  "What is on this page."
  nodes: [SearchResult!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}

"One thing that a search found."
type SearchEdge {
  "Give it to \`after\` to go on from here."
  cursor: String!
  "What was found."
  node: SearchResult!
  "How well it fits: higher is better; comparable within one answer only."
  score: Float!
  "The passage of the letter that matched; where a title, a summary or a topic did, the first passage that it rests on."
  match: Quote!
}

"A list of applicants, page by page (Relay)."
type ApplicantConnection {
  "What is on this page, with cursors."
  edges: [ApplicantEdge!]!
  "What is on this page."
  nodes: [Applicant!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
  "What those on all pages are like."
  facets: ApplicantFacets!
}

"""
What the applicants of a list are like: what can be asked for in \`where\`, with how many of them have it. Each \`count\` is
the \`totalCount\` of the list with that value added to its \`where\` by \`and\`; values that nobody has are left out. What most
have comes first; where as many have it, values are in the order of their names.
"""
type ApplicantFacets {
  "By topic, as \`topic\` finds them: in a research area or a motivation, those of narrower topics included."
  topics("At most so many: 0 to 100." first: Int = 20): [TopicCount!]!
  "By kind of experience, as \`experience: { kind }\` finds them."
  experienceKinds: [ExperienceKindCount!]!
  "By status of an experience, as \`experience: { status }\` finds them."
  experienceStatuses: [ExperienceStatusCount!]!
  "By what came of an experience, as \`experience: { outcome }\` finds them."
  outcomes: [OutcomeKindCount!]!
  "By standing in a research area, as \`researchStanding\` finds them."
  researchStandings: [ResearchStandingCount!]!
  "By kind of motivation, as \`motivation\` finds them."
  motivations: [MotivationKindCount!]!
  "By the name of a programme applied to, as \`program\` finds them: in any case of letters, and shown as most of these applicants write it."
  programs("At most so many: 0 to 100." first: Int = 20): [ProgramCount!]!
  "How many apply to a programme whose name is redacted: it is among no \`programs\`, for nobody can say which it is."
  redactedPrograms: Int!
  "How many apply to a programme that their letter does not name: it is among no \`programs\`, either."
  unnamedPrograms: Int!
  "By whether a letter says of an application that it is the first to its programme, as \`firstTime\` finds them; letters that do not say are left out."
  firstTime: [FirstTimeCount!]!
}

"How many applicants have a topic."
type TopicCount {
  "The topic."
  topic: Topic!
  "How many have it, or a narrower one."
  count: Int!
}

"How many applicants have a kind of experience."
type ExperienceKindCount {
  "The kind."
  kind: ExperienceKind!
  "How many have an experience of this kind."
  count: Int!
}

"How many applicants have an experience of some status."
type ExperienceStatusCount {
  "The status."
  status: ExperienceStatus!
  "How many have an experience of this status."
  count: Int!
}

"How many applicants have an experience with a kind of outcome."
type OutcomeKindCount {
  "The kind."
  kind: OutcomeKind!
  "How many have an experience with an outcome of this kind."
  count: Int!
}

"How many applicants have a research area of some standing."
type ResearchStandingCount {
  "The standing."
  standing: ResearchStanding!
  "How many have a research area of this standing."
  count: Int!
}

"How many applicants have a kind of motivation."
type MotivationKindCount {
  "The kind."
  kind: MotivationKind!
  "How many have a motivation of this kind."
  count: Int!
}

"How many applicants apply to a programme."
type ProgramCount {
  "Its name."
  name: String!
  "How many apply to it."
  count: Int!
}

"How many applicants apply for the first time, or do not."
type FirstTimeCount {
  "Whether it is the first time."
  firstTime: Boolean!
  "Of how many the letter says so."
  count: Int!
}

"One of the applicants on a page."
type ApplicantEdge {
  "Give it to \`after\` or \`before\` to go on from here."
  cursor: String!
  "What stands here."
  node: Applicant!
}

"A list of research areas, page by page (Relay)."
type ResearchAreaConnection {
  "What is on this page, with cursors."
  edges: [ResearchAreaEdge!]!
  "What is on this page."
  nodes: [ResearchArea!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}

"One of the research areas on a page."
type ResearchAreaEdge {
  "Give it to \`after\` or \`before\` to go on from here."
  cursor: String!
  "What stands here."
  node: ResearchArea!
}

"A list of motivations, page by page (Relay)."
type MotivationConnection {
  "What is on this page, with cursors."
  edges: [MotivationEdge!]!
  "What is on this page."
  nodes: [Motivation!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}

"One of the motivations on a page."
type MotivationEdge {
  "Give it to \`after\` or \`before\` to go on from here."
  cursor: String!
  "What stands here."
  node: Motivation!
}

"A list of topics, page by page (Relay)."
type TopicConnection {
  "What is on this page, with cursors."
  edges: [TopicEdge!]!
  "What is on this page."
  nodes: [Topic!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}

"One of the topics on a page."
type TopicEdge {
  "Give it to \`after\` or \`before\` to go on from here."
  cursor: String!
  "What stands here."
  node: Topic!
  "How many facts are about it itself: experiences, research areas and motivations; with \`where\`, only those of applicants who fit."
  mentionCount: Int!
}

"Where a page stands in its list (Relay)."
type PageInfo {
  "Whether anything comes after this page."
  hasNextPage: Boolean!
  "Whether anything comes before this page."
  hasPreviousPage: Boolean!
  "The cursor of the first on this page; null where the page is empty."
  startCursor: String
  "The cursor of the last on this page; null where the page is empty."
  endCursor: String
}
`;
