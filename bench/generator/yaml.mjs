/** Writes plain data as YAML, as far as readings take it: mappings, lists, texts in double quotes. */

/**
 * @param {Record<string, unknown>} data a mapping; what is undefined or empty is left out
 * @returns {string} YAML
 */
export function toYaml(data) {
  return `${mapping(data, '').join('\n')}\n`;
}

/** What may be one quote or a list of them. */
const ONE_OR_MORE = new Set(['evidence', 'mentions']);

function mapping(data, indent) {
  return Object.entries(data).flatMap(([key, value]) => {
    if (isNothing(value)) return [];
    const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
    // People write the only one of a list without the list, where the format lets them.
    if (ONE_OR_MORE.has(key) && Array.isArray(value) && value.length === 1)
      return mapping({ [key]: value[0] }, indent);
    if (Array.isArray(value)) return [`${indent}${name}:`, ...list(value, `${indent}  `)];
    if (typeof value === 'object' && value !== null)
      return [`${indent}${name}:`, ...mapping(value, `${indent}  `)];
    return [`${indent}${name}: ${scalar(value)}`];
  });
}

function list(items, indent) {
  return items.flatMap((item) => {
    if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
    const [first, ...others] = mapping(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...others];
  });
}

/** Names and enum values as they are, texts quoted. */
function scalar(value) {
  if (typeof value !== 'string') return String(value);
  return /^[A-Z]+(?:_[A-Z]+)*$|^[a-z]+(?:-[a-z0-9]+)+$/.test(value) ? value : JSON.stringify(value);
}

function isNothing(value) {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
