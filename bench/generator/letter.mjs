/** Writes one letter with its reading: sentence by sentence, each with the facts that rest on it. */
import { Cast } from './cast.mjs';
import { writeExperience } from './experiences.mjs';
import { LetterText, part } from './letterText.mjs';
import { writeMotivation } from './motivations.mjs';
import { chooseRedaction } from './redaction.mjs';
import { topicKeys, topics as vocabulary } from './topics.mjs';
import { toYaml } from './yaml.mjs';

/**
 * @typedef {object} Desk what a letter is written with
 * @property {import('./random.mjs').Random} random
 * @property {Cast} cast
 * @property {LetterText} text
 * @property {readonly string[]} topicKeys
 * @property {(word: string) => string} key a key that begins with the word and is not taken
 * @property {{ experiences: object, researchAreas: object, motivations: object, skills: object, asides: object[] }} reading
 *   evidence and mentions are spans until the letter is finished
 */

const KINDS = ['EDUCATION', 'RESEARCH', 'INDUSTRY', 'PROGRAM', 'TEACHING', 'VOLUNTEERING', 'PROJECT'];
const STATUSES = ['COMPLETED', 'COMPLETED', 'ONGOING', 'DECLINED', 'PLANNED', 'REFUSED'];
const MOTIVATIONS = ['RECOMMENDATION', 'LEARNING', 'PARTICIPATION', 'CAREER', 'RESEARCH', 'CONTRIBUTION'];
const TRACKS = ['volunteer', 'research', 'poster', 'teaching assistant'];

/**
 * @param {import('./random.mjs').Random} random
 * @returns {{ letter: string, reading: string }} `letter.txt` and `reading.yaml`
 */
export function writeLetter(random) {
  const redaction = chooseRedaction(random);
  const counts = new Map();
  const key = (word) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return `${word}-${counts.get(word)}`;
  };
  /** @type {Desk} */
  const desk = {
    random,
    cast: new Cast(random, redaction, key),
    text: new LetterText(),
    topicKeys,
    key,
    reading: { experiences: {}, researchAreas: {}, motivations: {}, skills: {}, asides: [] },
  };
  const length = random.pick(['short', 'middle', 'middle', 'long']);
  const count = (short, middle, long) => random.integer(1, { short, middle, long }[length]);

  const { program, application, applicant } = writeBeginning(desk);
  desk.text.paragraph(random.pick(['\n\n', '\n\n', '\r\n\r\n']));
  if (random.chance(0.3))
    aside(desk, random.pick(['First, my past.', 'A few facts.', 'About me.']), 'A heading.');
  for (let left = count(2, 4, 8); left > 0; left -= 1) {
    writeExperience(desk, random.pick(KINDS), random.pick(STATUSES));
  }
  if (random.chance(0.4)) writeSkill(desk);
  const areas = random.sample(topicKeys, count(1, 3, 5) - 1);
  if (areas.length > 0) desk.text.paragraph();
  for (const topic of areas) writeResearchArea(desk, topic);
  desk.text.paragraph();
  for (const kind of random.sample(MOTIVATIONS, count(1, 3, 4))) writeMotivation(desk, kind);
  writeEnding(desk, applicant);
  return finish(desk, { redaction, program, application, applicant });
}

/** The greeting, who writes, and what for. */
function writeBeginning(desk) {
  const { random, cast, text } = desk;
  aside(
    desk,
    random.pick([
      'Dear members of the committee,',
      'Hello!',
      'Dear organisers,',
      'Chère équipe, bonjour!',
      '¡Hola!',
      'To whom it may concern:',
      'Hi there 👋',
    ]),
    random.chance(0.5) ? 'A greeting.' : undefined,
  );
  text.paragraph();
  const program = cast.program();
  const person = cast.personName();
  const years = random.integer(1, 12);
  const approximate = random.chance(0.5);
  const time = part('time', `${approximate ? 'roughly ' : ''}${years} year${years === 1 ? '' : 's'}`);
  const says = random.pick(['with a time', 'with a time', 'without']);
  const field = random.pick(['research', 'this field', 'science', 'engineering']);
  const name = part('applicant', person.shown);
  const introduced =
    says === 'without'
      ? text.say`My name is ${name}, and ${field} is what I do.`
      : text.say`My name is ${name}, and I’ve been in ${field} for ${time} now.`;
  const firstTime = random.pick([true, false, undefined]);
  const tracks = random.chance(0.4) ? random.sample(TRACKS, random.integer(1, 2)) : [];
  const season = random.pick(['summer', 'winter', 'spring', 'autumn']);
  const applies = text.say`I would love to come to ${cast.mention(program)} this ${season}${tracks.length > 0 ? `, on the ${tracks.join(' or the ')} track` : ''}.`;
  cast.mentioned([program], applies);
  const evidence = [applies.whole];
  if (firstTime === true) evidence.push(text.say`This is the first time that I apply.`.whole);
  if (firstTime === false)
    evidence.push(
      text.say`I have applied before, ${random.pick(['in vain', 'and was too late', 'on a waiting list'])}.`
        .whole,
    );
  return {
    program,
    application: { program: program.key, firstTime, tracks, evidence },
    applicant: {
      name: person.hidden ? undefined : person.name,
      shown: person.shown,
      mentions: [introduced.applicant],
      timeInField: introduced.time && {
        years,
        approximate: approximate ? true : undefined,
        ongoing: true,
        quote: introduced.time,
      },
      evidence: [introduced.whole],
    },
  };
}

/** A field of research, with somebody to work with or alone. */
function writeResearchArea(desk, topic) {
  const { random, cast, text } = desk;
  const standing = random.pick(['CURRENT', 'PAST', 'EXPLORED', 'INTENDED']);
  const called = part('area', random.pick([vocabulary[topic].name, ...(vocabulary[topic].aliases ?? [])]));
  const isAlone = standing === 'EXPLORED' || standing === 'INTENDED';
  const collaborator = isAlone ? undefined : cast.person('COLLABORATOR');
  const count = random.integer(2, 50);
  const written = {
    CURRENT: () =>
      text.say`Right now I work on ${called} with ${cast.mention(collaborator)}, ${count} experiments in.`,
    PAST: () =>
      text.say`Before that came ${called}, together with ${cast.mention(collaborator)}: ${count} plots, one of them good.`,
    EXPLORED: () => text.say`I tried ${called} on my own for ${count} days, and did not get far.`,
    INTENDED: () => text.say`What I want to work on next is ${called}, for which I have ${count} ideas.`,
  }[standing]();
  if (collaborator !== undefined) cast.mentioned([collaborator], written);
  desk.reading.researchAreas[desk.key(`area-${topic}`)] = {
    topic,
    mentions: [written.area],
    standing,
    collaborators: collaborator === undefined ? [] : [collaborator.key],
    summary: standing === 'EXPLORED' ? `Tried alone for ${count} days.` : undefined,
    evidence: [written.whole],
  };
}

/** A language with its level, or a programming language. */
function writeSkill(desk) {
  const { random, text } = desk;
  const [language, level] = [random.pick(['Welsh', 'Turkish', 'Danish']), random.pick(['A2', 'B1', 'C1'])];
  const programming = random.pick(['Fortran', 'Python', 'Rust']);
  const written = random.chance(0.5)
    ? text.say`I get by in ${part('skill', language)} (${part('level', level)}), after ${random.integer(2, 9)} evenings a month.`
    : text.say`My tool of choice is ${part('skill', programming)}, for ${random.integer(2, 9)} small programs so far.`;
  desk.reading.skills[desk.key('skill')] = {
    kind: written.level === undefined ? 'PROGRAMMING' : 'LANGUAGE',
    mentions: [written.skill],
    level: written.level,
    evidence: [written.whole],
  };
}

/** A word of thanks, and the name once more. */
function writeEnding(desk, applicant) {
  const { random, text } = desk;
  text.paragraph();
  if (random.chance(0.2)) {
    aside(desk, 'As they say, « qui ne tente rien n’a rien ».', 'A proverb.');
    text.paragraph();
  }
  aside(
    desk,
    random.pick([
      'Thank you for reading.',
      'Merci beaucoup!',
      'Looking forward to your answer.',
      'Thanks 🙏🏽',
      'Yours sincerely,',
    ]),
    undefined,
  );
  if (random.chance(0.5)) {
    text.paragraph();
    applicant.mentions.push(text.say`${part('applicant', applicant.shown)}`.applicant);
  }
}

/** A sentence that no fact rests on. */
function aside({ reading, text }, sentence, reason) {
  const { whole } = text.say`${sentence}`;
  reading.asides.push(reason === undefined ? whole : { quote: whole, reason });
}

/** Spans become quotes, and the notes a reading. */
function finish(desk, { redaction, program, application, applicant }) {
  const { cast, text, reading } = desk;
  const section = (name) =>
    Object.fromEntries(
      cast.members
        .filter((member) => member.section === name)
        .map(({ key, name: called, mentions, facts }) => [key, { ...facts, name: called, mentions }]),
    );
  const { shown: _, ...who } = applicant;
  const hides = Object.entries(redaction).filter(([, placeholder]) => text.text.includes(placeholder));
  const data = {
    title: `Motivation letter for ${program.name ?? 'a programme'}`,
    language: desk.random.pick(['en', 'en', 'en-GB', 'en-US']),
    redactions: Object.fromEntries(hides.map(([kind, placeholder]) => [placeholder, kind])),
    applicant: who,
    application,
    experiences: reading.experiences,
    researchAreas: reading.researchAreas,
    motivations: reading.motivations,
    skills: reading.skills,
    people: section('people'),
    organizations: section('organizations'),
    places: section('places'),
    asides: reading.asides,
  };
  return { letter: text.text, reading: toYaml(quoted(data, text)) };
}

/** Data with every span in it turned into a quote. */
function quoted(value, text) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => quoted(item, text));
  if (isSpan(value)) return text.quote(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoted(inner, text)]));
}

function isSpan(value) {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}
