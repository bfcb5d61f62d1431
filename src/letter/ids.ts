/** How ids are made: `smiles` is a letter's, `smiles/bachelors` that of something in it, `topic/music` a topic's. */

const TOPIC = 'topic/';

/** The id of the topic with a key. */
export function topicId(key: string): string {
  return TOPIC + key;
}

/** The key of the topic with an id. */
export function topicKey(id: string): string {
  return id.slice(TOPIC.length);
}

/** Whether an id is that of a topic, if it is anything's. */
export function isTopicId(id: string): boolean {
  return id.startsWith(TOPIC);
}

/** The id of the letter that has what an id belongs to; the id itself where that is a letter's. */
export function letterIdOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}

/** The id of a letter's applicant. */
export function applicantId(letterId: string): string {
  return `${letterId}/applicant`;
}

/** The id of what a letter applies for; where that is several things, of the first. */
export function applicationId(letterId: string): string {
  return `${letterId}/application`;
}

/** The id of a letter's sentence, by its place, from 0. */
export function sentenceId(letterId: string, index: number): string {
  return `${letterId}/sentence-${index}`;
}

/** The id of a letter's redaction, by its place, from 0. */
export function redactionId(letterId: string, index: number): string {
  return `${letterId}/redaction-${index}`;
}
