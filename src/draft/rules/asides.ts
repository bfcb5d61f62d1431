/** Sentences that say nothing about the applicant. */
import type { Sentence } from './letterText.js';
import { matches, pattern, type Rule } from './rule.js';

/** Why no fact rests on it. */
export interface AsideMade {
  readonly reason: string;
}

export const ASIDE_RULES: readonly Rule<AsideMade>[] = [
  {
    name: 'greeting',
    looksFor: pattern(
      String.raw`^(?:dear [^.!?]{0,90}|hello|hi|hi there|hello there|hey|good (?:morning|day|afternoon|evening)|to whom it may concern|greetings|ladies and gentlemen|dear all|sehr geehrte[^.!?]{0,90}|(?:madame|monsieur)[^.!?]{0,60}|estimad[oa]s?[^.!?]{0,60}|gentil[ei][^.!?]{0,60})[,:.!\s]*$`,
    ),
    makes: { reason: 'A greeting.' },
    examples: ['Dear committee,', 'Good morning,', 'Hello!', 'To whom it may concern:'],
  },
  {
    name: 'closing',
    looksFor: pattern(
      String.raw`^(?:yours?(?: (?:sincerely|faithfully|truly))?|(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: (?:regards|wishes|greetings|thanks))?|sincerely(?: yours)?|respectfully(?: yours)?|regards|cheers|cordially|with (?:gratitude|thanks|appreciation|respect)|mit (?:freundlichen|herzlichen|besten) grüßen|(?:bien )?cordialement|atentamente|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|med venlig hilsen)[,.!\s\\]*$`,
    ),
    makes: { reason: 'The closing.' },
    examples: ['Yours sincerely,', 'With kind regards,', 'Best wishes,', 'Sincerely,'],
  },
  {
    name: 'thanks',
    looksFor: pattern(
      String.raw`^(?:thank you|thanks|many thanks)(?: (?:very much|so much|in advance))?(?: for (?:your (?:time|consideration|attention|kind consideration)|considering my application|reading)[^.!]{0,60})?[.,!\s]*$|^(?:I )?(?:am )?look(?:ing)? forward to (?:hearing from you|your (?:reply|response|answer))[^.!]{0,30}[.!\s]*$`,
    ),
    makes: { reason: 'Thanks.' },
    examples: ['Thank you for your time and consideration.', 'Looking forward to hearing from you.'],
  },
  {
    name: 'heading',
    looksFor: pattern(
      String.raw`^(?:motivation letter|letter of motivation|statement of purpose|personal statement|cover letter|motivation|about (?:me|research|myself)|introduction|background|education|experience|academic background|professional experience|research interests?|research experience|career goals?|future plans?|goals|skills|languages|conclusion|why (?:me|us|this programme|this program)|(?:p\.?s\.?))[.:?\s]*$`,
    ),
    makes: { reason: 'A heading.' },
    examples: ['Motivation letter', 'About research.', 'Academic background'],
  },
];

/** A line of few words that is no sentence: what stands above a part of the letter. */
export const HEADING = /^(?:[#*•\d.]+ )?\p{Lu}[^.!,;:[\]]{1,50}[?:]?$/u;

/** @param rules the table of a language. @returns whether a sentence says nothing of the applicant */
export function isAside(rules: readonly Rule<AsideMade>[], sentence: Sentence): boolean {
  return matches(rules, sentence).length > 0;
}
