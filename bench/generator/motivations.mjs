/** Writes why the applicant comes. */
import { topics as vocabulary } from './topics.mjs';

/** @typedef {import('./letter.mjs').Desk} Desk */

/**
 * Writes one motivation and files it in the reading.
 *
 * @param {Desk} desk
 * @param {string} kind
 */
export function writeMotivation(desk, kind) {
  desk.reading.motivations[desk.key(`why-${kind.toLowerCase()}`)] = REASONS[kind](desk);
}

const REASONS = {
  RECOMMENDATION(desk) {
    const { random, cast, text } = desk;
    if (random.chance(0.4)) {
      const friends = cast.group(
        random.pick([
          'my flatmates',
          'three friends of mine',
          'half of my cohort',
          'people from my chess club',
        ]),
      );
      const written = text.say`${friends.shown === 'half of my cohort' ? 'About ' : 'Besides, '}${cast.mention(friends)} came back from it ${random.pick(['exhausted and glowing', 'with new plans', 'unable to stop talking'])} some ${random.integer(2, 30)} months ago.`;
      cast.mentioned([friends], written);
      return {
        kind: 'RECOMMENDATION',
        summary: `It is praised by ${friends.shown}.`,
        recommendedBy: [friends.key],
        evidence: [written.whole],
      };
    }
    const advisor = cast.person('ADVISOR');
    const written = text.say`My advisor ${cast.mention(advisor)} taught there ${random.pick(['once', 'twice', 'for a season'])} and told me “${random.pick(['go', 'just apply', 'you will like it', 'take a notebook'])}” ${random.integer(2, 20)} times.`;
    cast.mentioned([advisor], written);
    return {
      kind: 'RECOMMENDATION',
      summary: 'The advisor speaks well of it.',
      recommendedBy: [advisor.key],
      evidence: [written.whole],
    };
  },
  LEARNING({ random, text, topicKeys }) {
    const [one, two] = random.sample(topicKeys, 2);
    const written = text.say`I want to learn ${vocabulary[one].name} properly, and to see what it has to do with ${vocabulary[two].name}; ${random.integer(2, 12)} books on my shelf wait for that.`;
    return {
      kind: 'LEARNING',
      summary: `To learn ${vocabulary[one].name}, and its links to ${vocabulary[two].name}.`,
      topics: [one, two],
      evidence: [written.whole],
    };
  },
  PARTICIPATION({ random, text }) {
    const what = random.pick([
      'cook for everybody',
      'play in the band',
      'join every project',
      'meet all the others',
      'run the quiz',
    ]);
    const written = text.say`And I would gladly ${what} 🎉, since ${random.integer(5, 14)} days of taking part beat a year of watching…`;
    return { kind: 'PARTICIPATION', summary: `To ${what}.`, evidence: [written.whole] };
  },
  RESEARCH({ random, text, topicKeys }) {
    const [topic] = random.sample(topicKeys, 1);
    const { name } = vocabulary[topic];
    const written = text.say`There is a question about ${name} that I have carried around for ${random.integer(2, 60)} months, and I want to work on it with you.`;
    return {
      kind: 'RESEARCH',
      summary: `To work on a question about ${name}.`,
      topics: [topic],
      evidence: [written.whole],
    };
  },
  CONTRIBUTION({ random, text }) {
    const what = random.pick([
      'good notes',
      'a spare projector',
      'patience with beginners',
      'a tested build',
    ]);
    const written = text.say`In return I bring ${what}, and ${random.integer(2, 20)} recipes for a crowd.`;
    return { kind: 'CONTRIBUTION', summary: `To bring ${what}.`, evidence: [written.whole] };
  },
  CAREER({ random, cast, text }) {
    const lab = cast.lab();
    const written = text.say`Later on I hope to find ${random.pick(['a PhD position', 'a postdoc', 'an internship', 'a group'])} at ${cast.mention(lab)}, within ${random.integer(2, 9)} years if all goes well.`;
    cast.mentioned([lab], written);
    return {
      kind: 'CAREER',
      summary: 'To find a position in a lab.',
      organizations: [lab.key],
      evidence: [written.whole],
    };
  },
};
