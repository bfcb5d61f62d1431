/** Experiences as lists, notes and asides have them: without “I”, or with somebody else as the subject. */
import { ExperienceKind, ExperienceStatus } from '../../letter/enums.js';
import type { ExperienceMade } from './experiences.js';
import { DEGREE } from './lists.js';
import { pattern, type Rule } from './rule.js';

const { EDUCATION, RESEARCH, INDUSTRY, PROGRAM } = ExperienceKind;
const { COMPLETED, ONGOING, REFUSED } = ExperienceStatus;

const parts = {
  /** Where a line begins, with its mark and years. */
  line: String.raw`^(?:[•‣◦▪▸●*–-] |\(?[a-z\d]{1,2}[.)] )?(?:(?:since |from )?(?:\p{L}+ )?(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d|present|now|today)?)?[:,]? )?`,
  level: String.raw`(?:bachelor'?s?|master'?s?|ph\.?d\.?|doctoral|diploma|b\.?sc\.?|m\.?sc\.?|honours|final-year|undergraduate|graduate)`,
  rest: '[^.;:()]{2,70}?(?=[.;:,()]|$)',
  degree: DEGREE,
};
const rule = (source: string): RegExp => pattern(source, parts);

/** Rules after all others: what these find says less of what it was. */
export const NOTE_RULES: readonly Rule<ExperienceMade>[] = [
  {
    name: 'thesis in a list',
    looksFor: rule(
      String.raw`{line}(?:my )?(?<level>{level} )?(?:thesis|dissertation)(?: \([^)]*\))?(?::| -| –| on| about|,) (?<what>[^.;:,()]{3,90})`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: '{level} thesis: {what}' },
    examples: [
      "• Master's thesis (9 months): grew crystals of a membrane protein",
      "Bachelor's thesis: Tides in the Wadden Sea, supervised by Per Lund",
    ],
  },
  {
    name: 'stay in a list',
    looksFor: rule(
      String.raw`{line}(?![^.;]*\b(?:is|would|will|can|could|seems|sounds)\b)(?:an? |my |the )?(?<what>(?:[\p{L}-]+ ){0,3}?(?:internship|fellowship|placement|traineeship|apprenticeship|research stay|exchange (?:semester|year|term)|exchange|work experience|visiting student|visiting researcher|summer school|student assistant|research assistant|assistant|tutor|teaching assistant|volunteer|trainee|intern)(?:,| at| in| with| for| on) {rest})`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: [
      '- Summer fellowship at the Weizmann Institute, 2025: learnt to stain.',
      '• Exchange semester at Lund University in spring 2025',
      '• Tutor for analysis since 2024',
    ],
    not: ['An internship at Bosch would be a dream.', 'The internship at Bosch is what I am applying for.'],
  },
  {
    name: 'turned down',
    looksFor: rule(
      String.raw`\b(?:I|we) (?:was|were|got|have been|had been|'ve been)(?: \p{L}+ly| already| also| once| first)* (?:refused|rejected|turned down|not (?:admitted|accepted|selected|taken|invited)|put on the wait(?:ing )?list|wait-?listed|runner-up)(?! by the journal| by a journal)|\b(?:turned|turns) me down\b|\b(?:rejected|refused) (?:me|my application)\b|\b(?:did not|didn't) (?:take|accept|admit|select|want) me\b|\bI applied (?:last year|once before|before|in (?:19|20)\d\d|twice)[^.;]{0,40} (?:without success|unsuccessfully|and got as far as|but (?:was|did) not|in vain)`,
    ),
    makes: { kind: PROGRAM, status: REFUSED, title: 'Earlier application' },
    examples: [
      'I got turned down by the Lund Foundation in May.',
      'Your office turned me down for the autumn.',
      'I applied in 2023 and 2024 without success.',
      'I was also runner-up for the post in Lyon.',
    ],
    not: ['My paper was rejected by the journal.'],
  },
  {
    name: 'thesis defended',
    looksFor: rule(
      String.raw`\bmy (?<level>{level} )?(?:thesis|dissertation)(?:, "[^"]{3,80}",?|,)? (?:which I |that I )?(?:was )?(?:defended|submitted|completed|finished|written)(?<what> {rest})`,
    ),
    makes: { kind: RESEARCH, status: COMPLETED, title: '{level} thesis' },
    examples: ['My doctoral thesis, defended at Lund University in 2026, is a long one.'],
  },
  {
    name: 'qualified',
    looksFor: rule(
      String.raw`\b(?:I|we)(?: have| had)?(?: also| then| first| \p{L}+ly)* (?:qualified|graduated|trained|was trained|was educated|matriculated)(?: as an? (?<what>[\p{L} -]{3,40}?))? (?:from|at) (?=(?:the )?(?:\p{L}+ ){0,6})`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: 'Training {what}' },
    examples: ['I qualified from Trinity College Dublin in 2021.', 'I was trained at Lund University.'],
  },
  {
    name: 'having taken a degree',
    looksFor: rule(
      String.raw`\b(?:having|after) (?:graduated|completed|finished|obtained|earned|taken|graduating|completing|finishing|obtaining|earning|taking)(?: (?:with honours|cum laude))?(?: from [^,.;]{3,60}?| (?:an?|my|the) (?:[\p{L}-]+ ){0,2}?(?<degree>{degree})(?: in (?<field>[\p{L} ]{3,40}?))?)(?=[,.;]| at | from | in | and )`,
    ),
    makes: { kind: EDUCATION, status: COMPLETED, title: '{degree} in {field}' },
    examples: [
      'Having graduated from Lund University, I went home.',
      'After completing a bachelor in law at Lund University, I went home.',
    ],
  },
  {
    name: 'in a post since',
    looksFor: rule(
      String.raw`\bI (?:have|'ve|had) (?:held|occupied|been (?:employed|working|in)|been) (?<what>(?:an?|the|at|with|part of|a member of) [^,.;:()]{3,80}?)(?= since\b| for (?:the |\p{L}+ years)|[,.;:()]|$)|\bsince [^,.;]{3,30},? I(?:'m| am|'ve been| have been) (?<what2>(?:an?|the|at|with|in|part of|a member of) {rest})|\b(?:is|was) (?:hired|appointed|promoted|recruited|employed|taken on)(?: by [^,.;]{3,40}?)? (?:as|to|like) (?:an? |the )?(?<what3>{rest})`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}{what2}{what3}', byWords: true },
    examples: [
      'Since July I have been a project assistant in the group of Dr. Ann Lee.',
      'I was hired as a lecturer at Lund University in 2020.',
    ],
  },
  {
    name: 'joined as',
    looksFor: rule(
      String.raw`\bI (?:then |later |have |had |recently )*(?:joined|moved to|went to|switched to|transferred to|started (?:at|with)|began (?:at|with)|entered) (?<what>[^.;:()]{2,60}? as (?:an?|the|its|their) [^,.;:()]{3,60})|\bI (?:then |later |have |had |recently )*(?:joined) (?<what2>(?!the (?:lab|group)|your|a (?:lab|group))[^,.;:()]{2,60})(?=[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: COMPLETED, title: 'Joined {what}{what2}', byWords: true },
    examples: ['After that I joined Siemens in Erlangen as a development engineer.'],
  },
  {
    name: 'first post',
    looksFor: rule(
      String.raw`\bmy (?:first|last|current|present|previous|second|next|only|main) (?<what>(?:job|post|position|role|work|placement|posting)) (?<verb>is|was|were|has been) (?:at|in|with|as|for) (?=[^.;:]{3,60})`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{what}', byWords: true },
    examples: ['My first post was at Fairwater Primary School.'],
  },
  {
    name: 'holds an office',
    looksFor: rule(
      String.raw`\bI (?:also |then |now |currently |have |had )*(?<verb>chair|chaired|preside over|presided over|edit|edited|captain|captained|conduct|conducted|manage|managed|supervise|supervised|head|headed|look after|looked after|set up|co-founded|founded|started) (?<what>(?:an?|the|our|my|two|three|four|five|six|ten) (?!journal of)[^.;:()]{2,60}?)(?=,? (?:and|which|where|that|with|for|at|while|but)\b|[,.;:()]|$)`,
    ),
    makes: { kind: INDUSTRY, status: null, title: '{verb} {what}', byWords: true },
    examples: ['At university I chair the climate society.', 'In 2023 I set up a support group for carers.'],
  },
  {
    name: 'was one among others',
    looksFor: rule(
      String.raw`\bI (?:was|have been|'ve been|am) (?:also |once |then |currently )*(?:an?|the) (?<what>(?:[\p{L}-]+ ){0,3}?(?:delegate|finalist|semi-finalist|participant|fellow|scholar|exchange student|guest student|visiting student|visiting scholar|visiting scientist|visiting researcher|artist in residence|resident|member|ambassador|representative|editor|speaker|apprentice|recruit|scout)(?: (?:at|in|of|for|with|to) [^,.;:()]{2,60}?)?)(?=,? (?:where|when|and|which|while|but|for|from|until|since|before)\b|[,.;:()]|$)`,
    ),
    makes: { kind: PROGRAM, status: null, title: '{what}' },
    examples: ['I was a delegate at the Lund Climate Summit.', 'I was a scholar of the Lund Academy.'],
  },
  {
    name: 'job in apposition',
    looksFor: rule(
      String.raw`\bI(?:'m| am) \p{L}[^.;,]{2,40}, (?:currently )?an? (?<what>(?:[\p{L}-]+ ){0,4}?(?:engineer|developer|programmer|analyst|assistant|researcher|scientist|consultant|nurse|teacher|lecturer|designer|manager|journalist|librarian|lawyer|postdoc|fellow|physician|doctor|architect|electrician|technician|economist|archivist|curator|musician|clerk) (?:at|in|for|with|of) {rest})`,
    ),
    makes: { kind: INDUSTRY, status: ONGOING, title: '{what}', byWords: true },
    examples: ["I'm Odile Vanhamme, a software engineer at Spotify."],
  },
  {
    name: 'student somewhere',
    looksFor: rule(
      String.raw`\b(?:I(?:'m| am)(?: (?:currently|now|also|still))*|I(?:'m| am) \p{L}[^.;,]{2,40},) an? (?:(?:\p{L}+[- ]year|final-year|incoming|part-time|full-time) )?(?<what>(?:[\p{L}-]+ ){0,2}?(?:student|undergraduate|junior|senior|sophomore|freshman|postgraduate|doctorand)(?: (?:of|in) [\p{L} ]{3,40}?)?) (?:at|of|in|from) (?=(?:the )?(?:\p{L}|\[))`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies: {what}' },
    examples: [
      'I am a third-year student at Lund University.',
      'I am a fourth-year student of biotechnology at the University of Warsaw.',
      "I'm a final-year undergraduate at Osaka University.",
    ],
  },
  {
    name: 'attends',
    looksFor: rule(
      String.raw`\bI (?:currently |now |still )?(?:attend|go to) (?=(?:the |an? )?(?:[\p{L}'-]+ ){0,4}(?:school|college|university|gymnasium|lycée|institute|academy|conservatory|high school))|\bI am (?:in|on) (?:the |my )?(?:\p{L}+|\d+(?:st|nd|rd|th)) (?:year|semester|term|grade) (?:of|at) (?:my )?(?<field>\p{L}[\p{L} ]{2,40}?)(?= at | in |[,.;]|$)`,
    ),
    makes: { kind: EDUCATION, status: ONGOING, title: 'Studies of {field}' },
    examples: [
      'I attend a secondary school in Kumasi.',
      'I am on fourth year of medicine at Lund University.',
    ],
  },
];
