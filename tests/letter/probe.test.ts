import { test } from 'vitest';
import { splitSentences } from '../../src/letter/sentences.js';
const n = 2 ** 20;
const fill = (u: string) => u.repeat(Math.ceil(n / u.length)).slice(0, n);
for (const [name, t] of Object.entries({
  p: fill('('), a: fill('a.'), b: fill('((.)'), q: fill('"'), e: fill('! '), nl: fill('\n'), l: fill('x'), sp: `a${fill(' ')}b`,
  cl: `a!${fill(')')} B`, em: `a!${fill('👍')} B`, sps: `a!${fill(' ')}B`, wl: fill('a. B c '), x: fill('x\n'), nn: fill('x\n\n'), cj: fill('。'), ast: fill('!*'), cm: `a!${fill('\u0301')} B`, quotes: fill('“'), eq: fill('a! "'), spm: fill(' \u0301'), longw: fill(`${'a'.repeat(70)}. `)
})) test(name, () => { const t0 = performance.now(); let r; try { r = splitSentences(t).length } catch (e) { r = String(e) } console.log(name, r, Math.round(performance.now() - t0)); }, 60000);
