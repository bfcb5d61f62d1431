/** A short letter that has what the one for SMILES has not: several applications, choices, skills, tests, scores. */
import { corpus } from '../../src/data/index.js';
import { type CorpusData, compileCorpus, createStore } from '../../src/index.js';

export const letter = `I am Ada Lund. First of all I apply for the MSc in Optics, from March to August, paid by the Hertha Foundation; second for the MSc in Acoustics. I would like to work with Bo Ek, or else with the Sound Lab, and most of all with Cy Dahl. My grade was 4.5 of 5. I speak Welsh (B2) and write Fortran. In the IELTS of May I had 7.5 overall. I taught swimming, and next year I will build a boat. Sweden would be cheaper.
`;

export const reading = `title: T
language: en
applicant: { name: Ada Lund, mentions: Ada Lund }
application:
  program: optics
  rank: 1
  period: { quote: "from March to August" }
  fundedBy: [hertha]
  evidence: "First of all I apply for the MSc in Optics"
  choices:
    ek: { rank: 2, people: [bo-ek], evidence: "with Bo Ek" }
    lab: { organizations: [sound-lab], summary: A lab., evidence: "or else with the Sound Lab" }
    dahl: { rank: 1, people: [cy-dahl], evidence: "most of all with Cy Dahl" }
applications:
  second: { program: acoustics, rank: 2, firstTime: true, evidence: "second for the MSc in Acoustics" }
organizations:
  optics: { kind: PROGRAM, name: MSc in Optics, mentions: MSc in Optics }
  acoustics: { kind: PROGRAM, name: MSc in Acoustics, mentions: MSc in Acoustics }
  hertha: { kind: FUNDER, name: Hertha Foundation, mentions: Hertha Foundation }
  sound-lab: { kind: LAB, name: Sound Lab, mentions: Sound Lab }
people:
  bo-ek: { role: PROSPECTIVE_ADVISOR, otherRoles: [REFEREE], name: Bo Ek, mentions: Bo Ek }
  cy-dahl: { role: PROSPECTIVE_ADVISOR, name: Cy Dahl, mentions: Cy Dahl }
experiences:
  swimming:
    kind: TEACHING
    title: Teaching swimming
    status: COMPLETED
    evidence: I taught swimming
    outcomes:
      grade: { kind: GRADE, summary: A grade., score: { value: 4.5, best: 5, quote: 4.5 of 5 }, evidence: My grade }
  boat: { kind: PROJECT, title: A boat, status: PLANNED, evidence: next year I will build a boat }
skills:
  welsh: { kind: LANGUAGE, mentions: Welsh, level: B2 }
  fortran: { kind: PROGRAMMING, name: FORTRAN, mentions: Fortran, evidence: write Fortran }
testResults:
  ielts: { test: IELTS Academic, mentions: IELTS, score: { value: 7.5, quote: 7.5 overall }, period: { quote: of May } }
asides: [Sweden would be cheaper.]
`;

const compiled = compileCorpus({ letters: [{ id: 'lund', letter, reading }], topics: null });
const lund: CorpusData = compiled.corpus ?? { topics: [], letters: [] };

/** A store of that letter alone. */
export const lundStore = createStore(lund);

/** It and the bundled one, which together have every type of the schema. */
export const bothCorpus: CorpusData = {
  topics: corpus.topics,
  letters: [...corpus.letters, ...lund.letters],
};

/** A store of both. */
export const bothStore = createStore(bothCorpus);
