/** Writes the experiences of a letter: what the applicant did, what came of it, what they think of it. */
import { part } from './letterText.mjs';
import { topics as vocabulary } from './topics.mjs';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const DEGREES = ['bachelor’s degree', 'master’s degree', 'diploma', "bachelor's degree", 'doctorate'];
const TASKS = [
  'the data pipeline',
  'a forecasting service',
  'the evaluation suite',
  'a small compiler',
  'dashboards nobody read',
  'the search index',
  'an annotation tool',
  'two internal libraries',
  'the nightly reports',
];
const PAPERS = [
  'on noisy labels',
  'about sparse graphs',
  'on forgetting',
  'about rare events',
  'on cheap baselines',
  'about missing data',
  'on calibration',
];

const KEYS = {
  EDUCATION: 'studies',
  RESEARCH: 'research',
  INDUSTRY: 'work',
  PROGRAM: 'school',
  TEACHING: 'teaching',
  VOLUNTEERING: 'helping',
  PROJECT: 'project',
};
/** What can come of what was done. */
const RESULTS = ['AWARD', 'PUBLICATION', 'REJECTION', 'GRADE', 'FUNDING', 'OTHER'];

/** @typedef {import('./letter.mjs').Desk} Desk */

/**
 * Writes one experience and files it in the reading.
 *
 * @param {Desk} desk
 * @param {string} kind
 * @param {string} status
 */
export function writeExperience(desk, kind, status) {
  const { random, cast, text } = desk;
  const [topic] = random.sample(desk.topicKeys, 1);
  const subject = random.pick([vocabulary[topic].name, ...(vocabulary[topic].aliases ?? [])]);
  const scene = { kind, status, topic, subject, when: period(desk, status) };
  const story = STORIES[kind](desk, scene);
  const { written, organizations, places = [] } = story;
  cast.mentioned([...organizations, ...places], written);
  const experience = {
    kind,
    title: story.title,
    status,
    summary: random.chance(0.5) ? story.summary : undefined,
    organizations: organizations.map((member) => member.key),
    places: places.map((member) => member.key),
    period: written.when && { ...scene.when.facts, quote: written.when },
    topics: [topic],
    outcomes: {},
    reflections: {},
    evidence: [written.whole],
  };
  desk.reading.experiences[desk.key(KEYS[kind])] = experience;
  if (status === 'REFUSED') return;
  if (status === 'PLANNED') {
    if (random.chance(0.5)) experience.outcomes[desk.key('funding')] = OUTCOMES.FUNDING(desk);
    return;
  }
  if (status !== 'DECLINED') {
    for (const outcome of random.sample(RESULTS, random.integer(0, 2)))
      experience.outcomes[desk.key(outcome.toLowerCase())] = OUTCOMES[outcome](desk);
  } else {
    const why = random.pick([
      'the rent was more than the stipend',
      'my visa came too late',
      'I wanted to finish what I had begun',
    ]);
    const declined = text.say`I said no in the end, because ${why}, and I wrote to them within ${random.integer(2, 30)} days.`;
    experience.outcomes[desk.key('declined')] = {
      kind: 'OTHER',
      summary: `Declined, because ${why}.`,
      evidence: [declined.whole],
    };
  }
  if (random.chance(0.65)) {
    const sentiment = random.pick(['POSITIVE', 'MIXED', 'NEGATIVE']);
    experience.reflections[desk.key('reflection')] = reflection(desk, sentiment, subject);
  }
}

/** How long it took, or since when it goes on; the letter does not always say. */
function period({ random }, status) {
  const years = random.integer(1, 7);
  const word = `${NUMBERS[years - 1]} year${years === 1 ? '' : 's'}`;
  if (status === 'DECLINED' || status === 'REFUSED') {
    const year = random.integer(2012, 2025);
    return { phrase: [' in ', part('when', String(year))], facts: {} };
  }
  if (status === 'PLANNED') {
    const season = random.pick(['next spring', 'this autumn', 'next year']);
    return { phrase: [' ', part('when', season)], facts: {} };
  }
  const ongoing = status === 'ONGOING' ? true : undefined;
  if (random.chance(0.3)) return { phrase: ['', ''], facts: {} };
  if (random.chance(0.4))
    return { phrase: [' for ', part('when', `about ${word}`)], facts: { years, approximate: true, ongoing } };
  return { phrase: [' for ', part('when', word)], facts: { years, ongoing } };
}

/** One sentence for each kind and status, with what the reading makes of it. */
const STORIES = {
  EDUCATION({ random, cast, text }, { status, subject, when }) {
    const university = cast.university();
    const degree = random.pick(DEGREES);
    const [before, phrase] = when.phrase;
    const at = cast.mention(university);
    return {
      title: `${capital(degree)} in ${subject}`,
      summary: `A ${degree} whose main subject is ${subject}.`,
      organizations: [university],
      written: {
        COMPLETED: () =>
          text.say`I finished my ${degree} in ${subject} at ${at} after I had studied there${before}${phrase}.`,
        ONGOING: () =>
          text.say`At the moment I am working towards a ${degree} in ${subject} at ${at}, and I have been${before}${phrase}.`,
        DECLINED: () =>
          text.say`A place for a ${degree} in ${subject} at ${at} was offered to me${before}${phrase}.`,
        REFUSED: () =>
          text.say`I applied for a ${degree} in ${subject} at ${at}${before}${phrase}, and was refused.`,
        PLANNED: () => text.say`I shall begin a ${degree} in ${subject} at ${at}${before}${phrase}.`,
      }[status](),
    };
  },
  RESEARCH({ random, cast, text }, { status, subject, when }) {
    const lab = cast.lab();
    const place = cast.place();
    const [before, phrase] = when.phrase;
    const method = random.pick([
      'simulations',
      'long proofs',
      'ablations',
      'field data',
      'archives',
      'a home-made cluster',
    ]);
    return {
      title: `Research in ${subject}`,
      summary: `Research in ${subject}, mostly with ${method}.`,
      organizations: [lab],
      places: [place],
      written: {
        COMPLETED: () =>
          text.say`In ${cast.mention(place)} I did research in ${subject} with ${cast.mention(lab)}${before}${phrase} — mostly ${method}.`,
        ONGOING: () =>
          text.say`These days I do research in ${subject} with ${cast.mention(lab)} in ${cast.mention(place)}${before}${phrase} (mostly ${method}).`,
        DECLINED: () =>
          text.say`I was invited to do research in ${subject} by ${cast.mention(lab)} in ${cast.mention(place)}${before}${phrase}; it would have been ${method}.`,
        REFUSED: () =>
          text.say`My plan for research in ${subject}, with ${method}, was refused by ${cast.mention(lab)} in ${cast.mention(place)}${before}${phrase}.`,
        PLANNED: () =>
          text.say`Research in ${subject} with ${cast.mention(lab)} in ${cast.mention(place)} is what I have planned${before}${phrase}, with ${method}.`,
      }[status](),
    };
  },
  INDUSTRY({ random, cast, text }, { status, subject, when }) {
    const company = cast.company();
    const task = random.pick(TASKS);
    const [before, phrase] = when.phrase;
    return {
      title: `Industry work on ${task}`,
      summary: `Work on ${task}, with some ${subject}.`,
      organizations: [company],
      written: {
        COMPLETED: () =>
          text.say`At ${cast.mention(company)} I built ${task}${before}${phrase}, with more ${subject} than the job advert had promised.`,
        ONGOING: () =>
          text.say`I earn my living at ${cast.mention(company)}, where I have looked after ${task}${before}${phrase}; some of it is ${subject}.`,
        DECLINED: () =>
          text.say`${cast.mention(company)} wanted me to take over ${task}${before}${phrase}, which has a lot to do with ${subject}.`,
        REFUSED: () =>
          text.say`${cast.mention(company)} would not have me${before}${phrase}, neither for ${task} nor for ${subject}.`,
        PLANNED: () =>
          text.say`I start at ${cast.mention(company)}${before}${phrase}, on ${task}, with ${subject} to come.`,
      }[status](),
    };
  },
  PROGRAM({ random, cast, text }, { status, subject, when }) {
    const program = cast.program();
    const place = cast.place();
    const [before, phrase] = when.phrase;
    const hours = random.integer(4, 60);
    return {
      title: `A school on ${subject}`,
      summary: `An educational programme of ${hours} hours on ${subject}.`,
      organizations: [program],
      places: [place],
      written: {
        COMPLETED: () =>
          text.say`I also took part in ${cast.mention(program)} in ${cast.mention(place)}, ${hours} hours on ${subject}, and kept up with it${before}${phrase}.`,
        ONGOING: () =>
          text.say`In my spare time I teach ${subject} at ${cast.mention(program)} in ${cast.mention(place)}, ${hours} hours a term${before}${phrase}.`,
        DECLINED: () =>
          text.say`I had a seat at ${cast.mention(program)} in ${cast.mention(place)}${before}${phrase}: ${hours} hours on ${subject}.`,
        REFUSED: () =>
          text.say`For ${cast.mention(program)} in ${cast.mention(place)} I was not taken${before}${phrase}: ${hours} hours on ${subject} without me.`,
        PLANNED: () =>
          text.say`I am signed up for ${cast.mention(program)} in ${cast.mention(place)}${before}${phrase}: ${hours} hours on ${subject}.`,
      }[status](),
    };
  },
  TEACHING: alone({
    title: (subject) => `Teaching ${subject}`,
    COMPLETED: (subject, hours) => `I have taught ${subject}, ${hours} hours in all`,
    ONGOING: (subject, hours) => `I teach ${subject}, ${hours} hours a term`,
    DECLINED: (subject, hours) => `I was asked to teach ${subject}, ${hours} hours a term`,
    REFUSED: (subject, hours) => `I applied to teach ${subject}, ${hours} hours a term, and was refused,`,
    PLANNED: (subject, hours) => `I am going to teach ${subject}, ${hours} hours a term,`,
  }),
  VOLUNTEERING: alone({
    title: (subject) => `Helping with ${subject} without pay`,
    COMPLETED: (subject, hours) => `Without pay I helped ${hours} neighbours with ${subject}`,
    ONGOING: (subject, hours) => `Without pay I help ${hours} neighbours with ${subject}`,
    DECLINED: (subject, hours) =>
      `A club with ${hours} members wanted me to help with ${subject} without pay`,
    REFUSED: (subject, hours) =>
      `I offered ${hours} neighbours help with ${subject} without pay, and was refused,`,
    PLANNED: (subject, hours) => `I have promised ${hours} neighbours to help with ${subject}, without pay,`,
  }),
  PROJECT: alone({
    title: (subject) => `An own project about ${subject}`,
    COMPLETED: (subject, hours) => `For myself I built a toy for ${subject}, in ${hours} sittings,`,
    ONGOING: (subject, hours) => `For myself I am building a toy for ${subject}, ${hours} hours a month,`,
    DECLINED: (subject, hours) => `Somebody offered me a half-built toy for ${subject} with ${hours} parts`,
    REFUSED: (subject, hours) => `My plan of a toy for ${subject}, with ${hours} parts, was refused`,
    PLANNED: (subject, hours) => `For myself I will build a toy for ${subject}, in ${hours} sittings,`,
  }),
};

/** Stories of what an applicant does without an organization that the letter would name. */
function alone({ title, ...sentences }) {
  return ({ random, text }, { status, subject, when }) => {
    const [before, phrase] = when.phrase;
    const sentence = sentences[status](subject, random.integer(3, 90));
    return {
      title: title(subject),
      summary: `${title(subject)}, as the letter tells.`,
      organizations: [],
      written: text.say`${sentence}${before}${phrase}.`,
    };
  };
}

const OUTCOMES = {
  GRADE({ random, text }) {
    const [value, best] = [random.integer(11, 20), 20];
    const written = text.say`It ended with ${part('score', `${value} out of ${best}`)}, and ${random.integer(2, 9)} remarks in red.`;
    return {
      kind: 'GRADE',
      summary: `It was graded ${value} out of ${best}.`,
      score: { value, best, quote: written.score },
      evidence: [written.whole],
    };
  },
  FUNDING({ random, text }) {
    const amount = random.integer(2, 90) * 100;
    const written = text.say`A grant of ${amount} euros pays for it, of which ${random.integer(2, 60)} are for stamps.`;
    return { kind: 'FUNDING', summary: `A grant of ${amount} euros.`, evidence: [written.whole] };
  },
  AWARD({ random, cast, text }) {
    const conference = cast.conference();
    const paper = random.pick(PAPERS);
    const written = text.say`My talk ${paper} won a prize at ${cast.mention(conference)} — number ${random.integer(1, 3)} of ${random.integer(20, 400)} 🏆, to my own surprise.`;
    cast.mentioned([conference], written);
    return {
      kind: 'AWARD',
      summary: `A prize for a talk ${paper}.`,
      organizations: [conference.key],
      evidence: [written.whole],
    };
  },
  PUBLICATION({ random, cast, text }) {
    const journal = cast.journal();
    const paper = random.pick(PAPERS);
    const written = text.say`We published ${random.integer(8, 40)} pages ${paper} in ${cast.mention(journal)}, after ${random.integer(2, 5)} rounds of review.`;
    cast.mentioned([journal], written);
    return {
      kind: 'PUBLICATION',
      summary: `A paper ${paper} was published.`,
      organizations: [journal.key],
      evidence: [written.whole],
    };
  },
  REJECTION({ random, cast, text }) {
    const conference = cast.conference();
    const paper = random.pick(PAPERS);
    const written = text.say`A paper of mine ${paper} was rejected by ${cast.mention(conference)}, with ${random.integer(2, 9)} pages of remarks that I still keep.`;
    cast.mentioned([conference], written);
    return {
      kind: 'REJECTION',
      summary: `A paper ${paper} was rejected.`,
      organizations: [conference.key],
      evidence: [written.whole],
    };
  },
  OTHER({ random, text }) {
    const users = random.integer(3, 9000);
    const written = text.say`What is left of it is a repository that ${users} people have starred, ${random.pick(['and a mug', 'and two bug reports', 'and a running joke'])}.`;
    return {
      kind: 'OTHER',
      summary: `A public repository with ${users} stars.`,
      evidence: [written.whole],
    };
  },
};

/** @param {Desk} desk */
function reflection({ random, text }, sentiment, subject) {
  const thing = random.pick([
    'the people',
    'the pace',
    'the questions',
    'the seminars',
    'the long evenings',
    'the code',
  ]);
  const years = random.integer(2, 40);
  const written = {
    POSITIVE: () =>
      text.say`I loved ${thing}, and ${subject} has not let go of me since; I would do it for ${years} years more!`,
    MIXED: () =>
      text.say`I liked ${thing} – less so the ${years} meetings a month, and ${subject} by committee is an odd thing.`,
    NEGATIVE: () =>
      text.say`Honestly, ${thing} wore me out: ${years} weeks of ${subject} without a single quiet day.`,
  }[sentiment]();
  const summary = {
    POSITIVE: `Loved ${thing}.`,
    MIXED: `Liked ${thing}, and not the meetings.`,
    NEGATIVE: `Was worn out by ${thing}.`,
  }[sentiment];
  return { sentiment, summary, evidence: [written.whole] };
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
