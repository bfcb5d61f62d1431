/**
 * Reads YAML with a library that does not keep where anything in it stands, in a sixth of the time. It reads no lines
 * but those that readings are mostly made of, for others may say different things to different libraries.
 */
import { CORE_SCHEMA, load } from 'js-yaml';

const KEY = `(?:(?!null:)\\p{L}[\\p{L}\\p{N}_-]{0,99}|"[^"\\\\\\n\\r]{1,99}"):(?= |$)`;
const QUOTED = `"(?:[^"\\\\\\n\\r]|\\\\["\\\\nr])*"|'(?:[^'\\n\\r]|'')*'`;
/** Not a number with an exponent or of binary digits, which this library takes for something else. */
const PLAIN_START = '(?!0b|[\\d.]+e)[\\p{L}\\d]';
const PLAIN = `${PLAIN_START}(?:[^: \\p{C}]|:(?! |$)| +(?![ #]|$))*`;
const PLAIN_IN_FLOW = `${PLAIN_START}(?:[\\p{L}\\p{N}_ .-]*[\\p{L}\\p{N}_])?(?= *[,}\\]])`;
const IN_FLOW = `(?:${QUOTED}|${PLAIN_IN_FLOW})`;
const LIST = `\\[ *(?:${IN_FLOW} *(?:, *${IN_FLOW} *)*)?\\]`;
const PAIR = `${KEY} +(?:${LIST}|${IN_FLOW})`;
const MAPPING = `\\{ *(?:${PAIR} *(?:, *${PAIR} *)*)?\\}`;
/**
 * One line: nothing, or any of a dash with something after it, a key, a value and a remark. Spaces match in one way only,
 * and in no time.
 */
const LINE = `^ *(?! )(?:- +(?![ #]|$))?(?:${KEY} *(?! ))?(?:${QUOTED}|${LIST}|${MAPPING}|${PLAIN})? *(?! )(?:(?<![^ ])#.*)?$`;
const USUAL = new RegExp(LINE, 'iu');

/**
 * @param text YAML 1.2
 * @returns what it says, as plain values; null where that is no mapping, or where there is any doubt
 */
export function parsePlainYaml(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.split('\n').every((line) => USUAL.test(line))) return null;
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA });
    return isMapping(value) ? value : null;
  } catch {
    // The library that keeps places says what is wrong, and where.
    return null;
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
