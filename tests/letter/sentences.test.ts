import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/letter/sentences.js';
import { type MarkedCase, withMarks, withoutMarks } from './marked.js';

const abbreviations: readonly MarkedCase[] = [
  { why: 'keeps a postscript with what it says', marked: 'Bye. ¦P.S. I’d also love to come. ¦Really.' },
  { why: 'keeps a second postscript with what it says', marked: 'P.P.S. One more thing. ¦P.P.P.S. And one.' },
  { why: 'knows a postscript by its letters alone', marked: 'PS. I love it. ¦PPS. You too.' },
  { why: 'goes on after a title', marked: 'I met Dr. May, Mrs. Ray and Mr. Day. ¦It was Ann vs. Bob.' },
  { why: 'goes on after two titles', marked: 'I work with Prof. Dr. Müller. ¦He is kind.' },
  { why: 'goes on after a title that an editor emphasized', marked: 'I met **Dr.** May. ¦We spoke.' },
  { why: 'goes on after “that is”', marked: 'My field, i.e. Machine Learning, is young. ¦I like it.' },
  { why: 'goes on after “for example”', marked: 'Languages, e.g. Python and Go. ¦Others, eg. Rust, ie. C.' },
  { why: 'goes on after German abbreviations', marked: 'Sprachen, z.B. Python, d.h. Code. ¦Ich mag sie.' },
  { why: 'and after those with spaces', marked: 'Ich kann z. B. Latein, u. a. Chemie. ¦Ich mag sie.' },
  {
    why: 'goes on after a German ordinal',
    marked: 'Seit der 11. Klasse, am 3. Oktober. ¦Das war 2019. ¦März kam.',
  },
  { why: 'ends after a number', marked: 'I was 11. ¦Classes began.' },
  { why: 'goes on in titles', marked: 'Dr. hab. Anna Nowak, Dr. rer. nat. Li, Dr.-Ing. Max Lu. ¦Hi.' },
  { why: 'goes on in a degree', marked: 'An LL.M. from Lund. ¦Then an LL.M. ¦Then law.' },
  { why: 'goes on after “etc.” before a small letter', marked: 'I read papers, books, etc. every day.' },
  { why: 'ends at “etc.” before a capital', marked: 'I read papers, books, etc. ¦Then I write.' },
  { why: 'ends at “etc.” at the end', marked: 'I read papers, books, etc.' },
  { why: 'goes on after “etc.” before a bracket', marked: 'I read papers etc. (Many of them.) every day.' },
  { why: 'ends at “et al.” before a capital', marked: 'I follow Ho et al. ¦They began it.' },
  {
    why: 'goes on after “et al.” before a year',
    marked: 'I read Ho et al. (2020) and Ho et al. [12] twice.',
  },
  {
    why: 'ends at a degree before a capital',
    marked: 'I want a Ph.D. ¦A PhD. ¦I rise at 9 a.m. ¦Then I rest.',
  },
  { why: 'goes on after a degree', marked: 'My Ph.D. (2020) is in physics; I rise at 9 a.m. on Mondays.' },
  { why: 'goes on after initials', marked: 'I read J. R. R. Tolkien and J.R.R. Tolkien. ¦Both.' },
  { why: 'goes on after hyphenated initials', marked: 'I read J.-P. Serre and J-P. Sartre. ¦Both.' },
  { why: 'goes on after an initial in decomposed letters', marked: 'I read E\u0301. Zola. ¦Twice.' },
  { why: 'ends at the pronoun', marked: 'She is older than I. ¦Then there is Bob.' },
  { why: 'takes an I among initials for one', marked: 'I read V. I. Arnold and I. M. Gelfand. ¦Both.' },
  { why: 'ends at the last letter of a word', marked: 'I did R&D. ¦I sold USB-C. ¦I tried ViT-B. ¦Done.' },
  { why: 'goes on after “No.” before a number', marked: 'I came as No. 15 of 20, see Fig. 3. ¦Good.' },
  { why: 'ends at the word “no”', marked: 'They asked and I said no. ¦Then I left.' },
  {
    why: 'goes on after a short month before a day',
    marked: 'I was born on Feb. 3 in Rome. ¦It rained in Dec. ¦I left.',
  },
  { why: 'finds an abbreviation after a no-break space', marked: 'I met Dr.\u00A0May, No.\u00A015. ¦Fine.' },
];

const dotsWithin: readonly MarkedCase[] = [
  { why: 'leaves decimals whole', marked: 'My grade is 3.5 of 4.0. ¦The best is 4.' },
  { why: 'leaves full-width decimals whole', marked: '成績は３．５です。¦良い．¦悪い．' },
  { why: 'leaves versions and file names whole', marked: 'I use Node.js 20.1.0 and vite.config.ts. ¦Fast.' },
  {
    why: 'leaves a rank with a number sign whole',
    marked: 'The offer from the #15 university was good. ¦I stayed.',
  },
  { why: 'leaves URLs whole', marked: 'See https://example.org/a.b?c=d!e. ¦Or www.example.org. ¦Thanks.' },
  { why: 'leaves a URL with brackets whole', marked: 'See https://example.org/C_(lang). ¦Thanks.' },
  { why: 'leaves e-mail addresses whole', marked: 'Write to ann.b@example.org. ¦Or don’t.' },
  { why: 'does not split where a space is missing', marked: 'I came.Then I saw. ¦Then I won.' },
  { why: 'goes on after dots that trail off', marked: 'I thought... well, I hoped… and waited.' },
  { why: 'ends at dots before a capital', marked: 'I thought... ¦Then I knew… ¦Then I left.' },
  { why: 'goes on after spaced dots', marked: 'I thought . . . and hoped. ¦Then I left.' },
  { why: 'goes on after an omission in brackets', marked: 'I worked [...] for years. ¦I saw […] Bob.' },
  { why: 'keeps the number of a list item', marked: '1. I like Python. ¦2. I like Go.' },
  { why: 'keeps the number of a nested item', marked: '1.2. Rust is next. ¦(3. Perhaps.)' },
  { why: 'keeps the letter of a list item', marked: 'a. I like Python. ¦Then I like Go.' },
  { why: 'keeps a Roman numeral', marked: 'IV. About me. ¦I am Ann.' },
  { why: 'keeps the number of a Markdown heading', marked: '## 1. Education' },
  { why: 'ends at a number', marked: 'I have lived here since 2019. ¦I will turn 30. ¦Then I leave.' },
];

const marks: readonly MarkedCase[] = [
  { why: 'ends at exclamation and question marks', marked: 'Hello! ¦How are you? ¦Fine.' },
  { why: 'takes several marks for one', marked: 'What?! ¦No!!! ¦Why?.. ¦Yes‼ ¦Really⁉ ¦Good.' },
  { why: 'takes French spaces before a mark', marked: 'Bonjour ! ¦Ça va\u202F? ¦Oui.' },
  { why: 'takes Spanish opening marks with what they open', marked: '¿Qué? ¦¡No! ¦Sí.' },
  { why: 'keeps emphasis with its sentence', marked: '*Really.* ¦**Yes!** ¦_No._ ¦Fine.' },
  {
    why: 'keeps footnotes with their sentence',
    marked: 'It works.[1] ¦It is fast.¹² ¦It is [2] small.[3][4] ¦Good.',
  },
  { why: 'keeps an emoji with its sentence', marked: 'I won!🎉 ¦I came.🎉🎉 ¦I saw.' },
  { why: 'keeps an emoji after a space', marked: 'I won! 🎉 ¦I came. 🎉 🎉 ¦I saw. 👋' },
  { why: 'keeps skin tones and families whole', marked: 'Hi!👋🏽 ¦We came.👩‍👩‍👧‍👦 ¦Go! 🧑🏿‍🔬 ¦Bye.' },
  { why: 'keeps flags with their sentence', marked: 'I am German!🇩🇪 ¦And French. 🇫🇷 ¦Both.' },
  { why: 'keeps a smiley with its sentence', marked: 'Thanks! :) ¦I lost. :-( ¦I won. ;)' },
  { why: 'does not end at a smiley', marked: 'I like it :) and so do you :D so there. ¦Good.' },
  { why: 'goes on before a comma', marked: 'I like Yahoo!, Jeopardy!, etc., and more. ¦Good.' },
  { why: 'goes on before a dash', marked: '“Go!” – he said. ¦Then he left.' },
  {
    why: 'takes tabs, no-break spaces and wide spaces for white space',
    marked: 'A cat.\t¦A dog.\u00A0¦An ox.\u3000¦A hen. \u00A0\t ¦End.',
  },
];

const brackets: readonly MarkedCase[] = [
  { why: 'does not end inside brackets', marked: 'I ran (it was fun. I fell. I got up) and won. ¦Good.' },
  {
    why: 'does not end inside nested brackets',
    marked: 'I ran (far (very far. Yes.) and. So [it. Is.] on) home. ¦Good.',
  },
  {
    why: 'does not end at marks in brackets mid-sentence',
    marked: 'It works (or is it a bug?) and it’s fun (yes!) too. ¦Good.',
  },
  {
    why: 'does not end at a remark before a name',
    marked: 'I met (at last!) Microsoft and (why?) Bob. ¦Good.',
  },
  {
    why: 'ends after brackets with the mark outside',
    marked: 'I ran (far). ¦I fell (really!). ¦Good (yes!)! ¦End.',
  },
  {
    why: 'takes a bracketed remark with its own full stop for a sentence',
    marked: 'I left. ¦(He stayed.) ¦We met.',
  },
  { why: 'takes several sentences in brackets for one', marked: 'I left. ¦(He stayed. She too.) ¦We met.' },
  { why: 'splits a paragraph that is all in brackets', marked: '(I left. ¦He stayed.)' },
  { why: 'splits a paragraph that is all in quotation marks', marked: '“I left. ¦He stayed.”' },
  { why: 'is not lost with an opening bracket', marked: 'I (ran. ¦I fell. ¦I [got up. ¦Good.' },
  { why: 'is not lost with an opening bracket before whole ones', marked: 'I (ran. ¦I fell (far). ¦Good.' },
  { why: 'is not lost with a closing bracket', marked: 'I ran). ¦I fell] far. ¦Good.' },
  { why: 'does not take crossed brackets for pairs', marked: 'I (ran [far) fell. ¦I got] up. ¦Good.' },
  { why: 'does not take smileys for brackets', marked: 'I lost :(, really. ¦I won :) now. ¦Good.' },
  { why: 'does not take a smiley for the end of a remark', marked: 'I ran (far :) and wide) home. ¦Good.' },
  { why: 'keeps redactions whole', marked: 'I am [name] [surname]. ¦[company] hired me. ¦Good.' },
];

const quotations: readonly MarkedCase[] = [
  { why: 'does not end inside a quotation', marked: 'He said “Go! Now!” and left. ¦Good.' },
  { why: 'does not end inside straight quotation marks', marked: 'He said "Go! Now!" and left. ¦Good.' },
  {
    why: 'does not end inside single quotation marks',
    marked: "He said ‘Go! Now!’ and left. ¦She said 'Go! Now!' too.",
  },
  {
    why: 'does not end inside quotations in quotations',
    marked: 'He said “She said ‘Go. Now.’ Then. Yes” and left. ¦Good.',
  },
  { why: 'takes several quoted sentences for one', marked: '“I came. I saw. I won.” ¦That was it.' },
  {
    why: 'ends with a quotation that ends',
    marked: 'He said “Go! Now!” ¦Then he left. ¦He said "Go." ¦We went.',
  },
  { why: 'goes on after a quoted question', marked: '“Why?” he asked. ¦"Why not?" she said. ¦Good.' },
  {
    why: 'knows German quotation marks',
    marked: 'Er sagte „Los! Jetzt!“ und ging. ¦Er rief „Los!“ ¦Dann ging er.',
  },
  {
    why: 'knows German guillemets',
    marked: 'Er sagte »Los! Jetzt!« und ging. ¦Er rief »Los!« ¦Dann ging er.',
  },
  {
    why: 'knows French guillemets',
    marked: 'Il dit « Allez ! Venez ! » et part. ¦Il dit « Allez ! » ¦Puis il part.',
  },
  {
    why: 'knows guillemets with no-break spaces',
    marked: 'Il dit «\u00A0Allez\u202F! Venez.\u00A0» et part. ¦Bien.',
  },
  { why: 'knows guillemets without spaces', marked: 'Он сказал «Иди! Сейчас!» и ушёл. ¦Хорошо.' },
  { why: 'knows Swedish quotation marks', marked: 'Han sa ”Gå! Nu!” och gick. ¦Bra.' },
  {
    why: 'is not lost with an opening quotation mark',
    marked: 'He said “go. ¦Then he left. ¦He said "no. ¦Then he said "yes. ¦Good.',
  },
  {
    why: 'is not lost with a closing quotation mark',
    marked: 'He said go”, and left. ¦He said no”. ¦Then he left» again. ¦Good.',
  },
  { why: 'does not take inches for quotation marks', marked: 'I have a 15" screen. ¦You have a 17" one.' },
  {
    why: 'does not take apostrophes for quotation marks',
    marked: "I’m Ann’s. ¦It's the students' lab. ¦In the ’90s. ¦Rock 'n' roll. ¦Don't.",
  },
  {
    why: 'does not take the apostrophe after an abbreviation for one',
    marked: "I don't run. ¦I like Acme Inc.'s lab. ¦Good.",
  },
  {
    why: 'is not lost with apostrophes that look like opening ones',
    marked: "In the ‘90s I ran. ¦It’s fun. ¦I was 'the best. ¦It's so. ¦Good.",
  },
];

const scripts: readonly MarkedCase[] = [
  { why: 'keeps a decomposed letter whole', marked: 'I like the cafe\u0301. ¦E\u0301mile too.' },
  { why: 'keeps a combining mark with the full stop that carries it', marked: 'I left.\u0301 ¦He stayed.' },
  { why: 'keeps a combining mark with the space that carries it', marked: 'I left. \u0301He stayed. ¦Good.' },
  { why: 'reads Hebrew', marked: 'שלום! ¦מה שלומך? ¦טוב.' },
  { why: 'reads Hebrew with marks of direction', marked: 'שלום!\u200F ¦\u2067טוב.\u2069 ¦Good.' },
  { why: 'reads Arabic', marked: 'مرحبا! ¦كيف حالك؟ ¦أنا بخير.' },
  { why: 'reads Urdu', marked: 'میں ٹھیک ہوں۔ ¦شکریہ۔' },
  { why: 'reads Chinese without spaces', marked: '你好！¦我叫安。¦你呢？¦好。' },
  { why: 'reads Japanese quotations', marked: '彼は「行け！今！」と言った。¦「はい。」¦私も行く。' },
  { why: 'does not end at a remark in wide brackets', marked: '他（真的！）来了。¦（我走了。）¦好。' },
  { why: 'keeps curly quotation marks with Chinese', marked: '“走。走吧。”¦他说。' },
  { why: 'reads Hindi', marked: 'नमस्ते। ¦मैं ठीक हूँ॥ ¦धन्यवाद।' },
  { why: 'reads Armenian', marked: 'Ես լավ եմ։ ¦Դու՞։' },
  { why: 'reads scripts that meet in a sentence', marked: 'I said 你好。¦Then مرحبا! ¦Then Привет. ¦End.' },
  { why: 'keeps Korean with its marks', marked: '안녕하세요. ¦저는 안입니다.' },
];

const topics = { abbreviations, dotsWithin, marks, brackets, quotations, scripts };
for (const [topic, cases] of Object.entries(topics)) {
  describe(`splitSentences: ${topic}`, () => {
    for (const { why, marked } of cases) {
      it(why, () => expect(withMarks(withoutMarks(marked))).toBe(marked));
    }
  });
}

describe('splitSentences', () => {
  it.each(['', ' ', '\n', ' \r\n\t\n\u3000\uFEFF'])(
    'finds none where there is only white space: %j',
    (text) => {
      expect(splitSentences(text)).toEqual([]);
    },
  );

  it.each(['a', '.', '。', '(', '👍', '\u0301'])('finds one in a single character: %s', (text) => {
    expect(splitSentences(text)).toEqual([{ start: 0, end: 1, paragraph: 0 }]);
  });

  it('leaves the white space around a sentence out, and counts code points', () => {
    expect(splitSentences(' \uFEFFHi 👋🏽! \t Bye.\n\n 👋🏽\u00A0')).toEqual([
      { start: 2, end: 8, paragraph: 0 },
      { start: 11, end: 15, paragraph: 0 },
      { start: 18, end: 20, paragraph: 1 },
    ]);
  });
});
