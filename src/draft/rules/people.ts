/** People: what they are to the applicant, by the words that the letter has for them. */
import { PersonRole } from '../../letter/enums.js';

/** A role, the nouns that tell it, and phrases that have them. */
export interface RoleRule {
  readonly name: string;
  readonly role: PersonRole;
  /** What stands after “my”, “our” or “a … of mine”. */
  readonly noun: string;
  readonly examples: readonly string[];
}

/** People who are called by what they are to the applicant. */
export const ROLE_NOUNS: readonly RoleRule[] = [
  {
    name: 'advisor',
    role: PersonRole.ADVISOR,
    noun: '(?:thesis |phd |doctoral |academic |scientific |research |project |current |present |former |first |second |main |co-|bachelor thesis |master thesis |clinical )*(?:advis[oe]r|supervisor|mentor|tutor|principal investigator|PI)',
    examples: ['My supervisor, Anna Holm, encouraged me.', 'My thesis advisor told me about it.'],
  },
  {
    name: 'students',
    role: PersonRole.STUDENT,
    noun: '(?:own |younger |former )*(?:students?|pupils?|mentees?)',
    examples: ['My pupils have scanned the notebook.', 'One of my students won a prize.'],
  },
  {
    name: 'peers',
    role: PersonRole.PEER,
    noun: '(?:close |good |best |old |many |former |fellow )*(?:friends?|classmates?|colleagues?|fellow students?|flatmates?|roommates?|coworkers?|co-workers?|peers?|labmates?)',
    examples: [
      'Two friends of mine took part last year.',
      'My classmates recommended the school.',
      'A colleague of mine was there.',
    ],
  },
  {
    name: 'collaborators',
    role: PersonRole.COLLABORATOR,
    noun: '(?:co-authors?|coauthors?|collaborators?|lab partner|teammates?|co-founders?)',
    examples: ['My co-author and I wrote a paper.'],
  },
  {
    name: 'others',
    role: PersonRole.OTHER,
    noun: '(?:older |elder |younger |little |big |late |twin |former |current |old |new |favou?rite |primary school |science |art |chemistry |English |German |French |physics |maths? |history |biology |chemistry |music |high school |high-school |school |former |then )*(?:brothers?|sisters?|cousins?|uncles?|aunts?|mother|father|parents|mum|mom|dad|grand(?:mother|father|parents)|wife|husband|partner|son|daughter|children|neighbou?rs?|headmistress|headmaster|teacher|boss|manager|team lead|employer|editor|landlady|landlord|doctor|coach|head(?:teacher| of department)|dean|line manager|fiancée?|family)',
    examples: [
      'My brother, who is a plumber, looked at it.',
      'A cousin of mine has a sofa.',
      'My grandmother was a nurse.',
    ],
  },
];

/** A role, and what stands before or after a name that has it. */
export interface PersonContextRule {
  readonly name: string;
  readonly role: PersonRole;
  /** What the words of the sentence right before the name end in. */
  readonly before?: RegExp;
  /** What the words right after it begin with. */
  readonly after?: RegExp;
  readonly examples: readonly string[];
}

/** The roles of people with a name, or with a name that is hidden; the first that fits. */
export const PERSON_CONTEXTS: readonly PersonContextRule[] = [
  {
    name: 'greeted',
    role: PersonRole.PROSPECTIVE_ADVISOR,
    before: /^Dear (?:\S+ and )?$/iu,
    examples: ['Dear Professor Vangberg,', 'Dear Dr. Okafor,'],
  },
  {
    name: 'would be the advisor',
    role: PersonRole.PROSPECTIVE_ADVISOR,
    before:
      /\b(?:(?:would|should|'d) (?:\w+ )?(?:like|love|prefer) to (?:work|study|be supervised|do [\w' ]{1,30}|join|write my thesis|pursue [\w' ]{1,30})|hope to (?:work|join|study)|interested in (?:working|joining)|first choice (?:would be|is)|contacted|in touch with|(?:dream|preferred|intended|prospective|potential|future|ideal) (?:supervisor|advis[oe]r|host|mentor)|(?:like|love|prefer|hope|keen|happy|eager|glad) to be (?:supervised|advised|mentored|hosted))\b[^.;:]{0,50}(?:with|under|by|of|for|is|be|contacted) $/iu,
    examples: ['I would love to work with Prof. Karin Ek on this.', 'My first choice is Dr. Ana Sousa.'],
  },
  {
    name: 'agreed to host',
    role: PersonRole.PROSPECTIVE_ADVISOR,
    after:
      /^,? as (?:my |a |the )?(?:prospective |potential )?(?:host|supervisor|advis[oe]r|mentor)|^[^.;]{0,60}\b(?:agreed|offered|is willing|is happy) to (?:be my host|host me|supervise|advise)|^[^.;]{0,10}(?:'s )(?:group|lab|team|work on)\b/iu,
    examples: [
      'Dr Una Halcrow has kindly agreed to be my host.',
      "I would like to join Professor Lind's group.",
    ],
  },
  {
    name: 'writes for the applicant',
    role: PersonRole.REFEREE,
    before:
      /\b(?:referees?|references?|letters? of (?:recommendation|reference))\b[^.;]{0,120}$|\b(?:so will|and so will|(?:may|can|could|please) contact) (?:[\p{L}. ]+ and )?$/iu,
    after:
      /^[^.;]{0,100}\b(?:will write|has offered to write|have offered to write|is writing|(?:will|would|can|could|may) (?:be (?:glad|happy|pleased|willing|able) to )?(?:act|serve|recommend me|support my|provide (?:an? )?(?:letters?|references?)|speak for me|speak (?:to|about) my|be contacted|be reached|confirm|tell you more|give you|answer your|recommend\b)|(?:has|have) (?:kindly )?(?:agreed|offered|promised) to (?:provide|support|act|serve|be my referees?|give)|supports? my application|can vouch|can speak for me|(?:has|have) (?:kindly )?agreed to (?:write|recommend|be my referee|act as)|(?:is|are) my referees?\b|will recommend|recommends? me(?! (?:the|your|this|an?)\b)|(?:has|have) written (?:me )?(?:an? |my )?(?:letters? of recommendation|references?))/iu,
    examples: [
      'Hanne Brogaard, who teaches us dynamics, has offered to write to you.',
      'My referees are Anna Holm and Per Lund.',
      'Anna Holm recommends me, and her letter is attached.',
      'Anna Holm and Per Lund have agreed to write for me.',
      'Both Anna Holm and Per Lund are happy to recommend me.',
      'Anna Holm and Per Lund have written letters of recommendation for me.',
    ],
  },
  {
    name: 'advised',
    role: PersonRole.ADVISOR,
    before:
      /\b(?:advis[oe]r|supervisor|mentor),? (?:(?:is|was) )?$|\b(?:supervised|advised|mentored|guided|co-supervised) by (?:[\w. ]+ and )?$|\bunder (?:the )?(?:supervision|guidance|direction|mentorship)(?: of)? $|\b(?:thesis|dissertation|(?:bachelor'?s?|master'?s?|BSc|MSc|final-year|diploma|semester) project|doctorate|PhD),? (?:with|under) $/iu,
    after:
      /^,? (?:who|whose) (?:(?:has |had )?(?:also )?(?:supervised|advised|guided|mentored|supervises|advises)|was my)|^ (?:also )?(?:supervised|supervises|advised|advises|mentored) (?:me|my)\b|^,? (?:when (?:he|she|they) was|is|was|who is|who was|then|has been) my (?:\w+ )?(?:advis[oe]r|supervisor|mentor)|^,? my (?:\w+ )?(?:advis[oe]r|supervisor|mentor)\b/iu,
    examples: [
      'I wrote my thesis under the supervision of Prof. Mary Okello.',
      'I was supervised by Dr. Li Wei.',
      'Anna Holm, my supervisor, told me to apply.',
    ],
  },
  {
    name: 'taught by the applicant',
    role: PersonRole.STUDENT,
    before:
      /\b(?:a (?:boy|girl|pupil|student)|one of (?:them|my (?:pupils|students))),? (?:called |named )?$/iu,
    examples: ['A pupil called Davide asked me why.'],
  },
  {
    name: 'peer',
    role: PersonRole.PEER,
    before: /\b(?:friend|classmate|colleague|fellow student|flatmate|roommate)s?,? $/iu,
    after:
      /^,? (?:a (?:friend|classmate|colleague|fellow student)|who (?:studies|works|teaches) [^.,;]{0,30}(?:with|beside|next to) (?:me|mine))/iu,
    examples: ['My friend Ola Berg was there in 2021.', 'Ola Berg, a colleague, recommended it.'],
  },
  {
    name: 'read',
    role: PersonRole.AUTHOR,
    before:
      /\b(?:(?:I|have|had) read|reading|(?:book|paper|article|work|novel|essay|textbook|papers|books) (?:by|of)|theory of|inspired by|cites?|\[\d+\]) (?:the work of )?$/iu,
    after:
      /^'s \p{Lu}\p{Ll}|^(?: and \p{Lu}\S+)? (?:(?:have|has|had) )?(?:argued?|argues|shown|showed|shows|proposed|proposes|described|describes|demonstrated|coined)(?!\p{L})(?! me\b)|^'s? (?:\p{L}+ )?(?:book|papers?|articles?|novel|essays?|theory|theorem|textbook|lectures|model|idea|work on|method)\b|^ (?:and \p{Lu}\S+ |et al\.? )?\(\d{4}\)/u,
    examples: ['I have read Hannah Arendt since school.', 'A paper by Judea Pearl changed my mind.'],
  },
  {
    name: 'worked together',
    role: PersonRole.COLLABORATOR,
    before:
      /\b(?:work(?:ed|ing)?|collaborat(?:ed|ing|ion)|together|co-?authored|jointly|paper|published|project) (?:closely )?with (?:[\w.\p{L} ]+ and )?$|\((?:together )?with $|\bcousin $|^With (?:[\w.\p{L} ]+ and )?$/iu,
    after:
      /^,? (?:then )?(?:our|a) (?:postdoc|co-author|PhD student)|^,? with whom I (?:work|wrote|built|co)/iu,
    examples: [
      'I am now working with Sara Holm on this.',
      'Together with Ola Berg I built a robot.',
      'Time Series (with Ann Lee).',
    ],
  },
];

/** What makes a name with no title the name of a person: right after it. */
export const AFTER_PERSON =
  /^(?:,? (?:(?:for|with|under|from|by|to) )?(?:who|whom|whose)\b|, [^,.;]{3,60}, (?:told|taught|says|said|asked|showed|encouraged|recommended|suggested)\b|,? (?:a|an|my|our|the|then|now) (?:\w+ ){0,3}(?:advis[oe]r|supervisor|professor|teacher|researcher|friend|colleague|postdoc|student|engineer|director|head|founder|\w+er|\w+ist|\w+or)\b| (?:told|taught|says|said|asked|showed|encouraged|recommended|suggested|gave|supervised|supervises|introduced|wrote|(?:and \p{Lu}\S+ )?(?:have|has|had) (?:argued|shown|proposed|found|described|demonstrated|suggested|written|read|seen)|argued?s?|showed|proposed|described|demonstrated|coined|has (?:kindly )?(?:agreed|offered)|will write|supervising|explained|advised)\b)/iu;
/** The same, right before it. */
export const BEFORE_PERSON =
  /\b(?:(?:my|our|a|his|her|their) (?:\w+ ){0,3}(?:advis[oe]r|supervisor|mentor|professor|teacher|friend|cousin|brother|sister|colleague|classmate|boss|manager|uncle|aunt|postdoc|daughter|son|wife|husband|partner|neighbou?r|employer|head|dean|coach|landlady|landlord|editor|classmates|coordinator|officer|commander|captain|trainer|secretary|president|chair|archivist|librarian|curator|owner|driver|priest|pastor|nurse|surgeon|physician|doctor|lawyer|barrister|solicitor|engineer|foreman|lecturer|examiner|counsellor|guide|co-author|postdoc|student|pupil|teammate|labmate|aunt|godmother|godfather|grandmother|grandfather|nephew|niece|roommate|flatmate|mate|headteacher|headmaster|headmistress|instructor|tutor|therapist)s?,?(?: \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+ and)?|the (?:\w+ )?(?:\p{L}+ist|\p{L}+er|artist|professor|author|director|poet|composer|novelist|philosopher)|(?:group|lab|laboratory|team|section|work|supervision|works|writings|studio) of|shadow(?:ed|ing)|assist(?:ed|ing)|interviewed|met|called|named|one of them,|supervised by|advised by|mentored by|guidance of|supervision of|recommended (?:to me )?by|taught by|led by|headed by|(?:working|worked|work|collaborat\w+|together) with|thanks to) $/iu;

/** What comes before somebody who is read, and of whom there may be no more than a surname. */
export const READ_BEFORE =
  /\b(?:[Rr]eading|(?:been|worked|working) through|read|re-?read|[Tt]ables|[Mm]ethods?|[Rr]esults?|[Tt]heorems?|[Cc]onjectures?|[Ii]deas?|[Pp]roofs?|[Bb]ooks?|[Ww]orks?|[Pp]apers?|[Ee]ssays?|[Nn]ovels?|[Pp]oems?|[Tt]ranslations?)(?: of| by)? (?:\p{Lu}[\p{L}-]+(?:, | and ))*$/u;

/** A role, and the words of the same clause that tell it where no other rule does; in this order. */
export const ROLE_WORDS: readonly (readonly [words: RegExp, role: PersonRole])[] = [
  [/\b(?:referees?|references?|recommendation|will write|vouch)\b/iu, PersonRole.REFEREE],
  [
    /\b(?:(?:would|could|might|will|can|to) (?:\p{L}+ )?(?:supervise|advise|host) (?:me|my|this)|(?:keen|like|love|happy|hope|prefer|glad) to be (?:supervised|advised|hosted)|your (?:department|group|lab|institute|university|faculty|team|programme)|(?:would|should|'d) (?:\p{L}+ )?(?:like|love|prefer)|hope to|choice|(?:want|wish) to (?:work|learn|study|join)|be my (?:host|advis[oe]r|supervisor))\b/iu,
    PersonRole.PROSPECTIVE_ADVISOR,
  ],
  [
    /\b(?:supervis\w+|advis(?:ed|es|or|er)|thesis|dissertation|guidance|mentor\w*|in the (?:lab|group) of)\b/iu,
    PersonRole.ADVISOR,
  ],
  [
    /\b(?:papers?|articles?|books?|work on|work of|textbook|essays?|stud(?:y|ies) by|published|theory|theorem|tables of|methods? of|conjecture|reading|have been through|novels?|argues?|wrote that|writes that)\b/iu,
    PersonRole.AUTHOR,
  ],
  [/\b(?:friend|classmate|colleague|fellow student|flatmate)s?\b/iu, PersonRole.PEER],
  [/\b(?:together|with whom|co-?author\w*|jointly|we)\b/iu, PersonRole.COLLABORATOR],
];

/** People whom the applicant teaches, called by what they are: not “my pupils”, which `ROLE_NOUNS` has. */
export const TAUGHT =
  /(?<![\p{L}-])(?:(?:the|some|many|several|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|\d+) )?(?:(?:first|second|third|fourth|final)-year |younger |young |new |small |local |deaf |student |school |primary-school |secondary-school |high-school |refugee |migrant |adult |undergraduate |graduate |international |exchange )*(?<noun>students|pupils|undergraduates|schoolchildren|children|kids|teenagers|learners|beginners|trainees|apprentices|interns|classes|farmers|traders|patients|nurses|volunteers|interviewers|tenants|residents|visitors|families|migrants|refugees|seniors|first-years|freshmen|freshers|novices|recruits|staff|players|girls|boys|teams?|groups? of \d+)(?![\p{L}-])/giu;
/** The words of a clause in which they are taught, led or helped. */
export const TEACHES =
  /\b(?:I|we)(?:'ve| have)? (?:\p{L}+ )?(?:teach|taught|tutor|tutored|hold|held|coach|coached|mentor|mentored|supervise|supervised|help|helped|lead|led|train|trained|guide|guided|instruct|instructed|assist|assisted|prepare|prepared|look after|looked after|care for|cared for|run|ran|TA|TA'd|gave lessons|give lessons|give (?:[\p{L}-]+ )?classes|gave (?:[\p{L}-]+ )?classes|had a group of|have a group of)\b|\bpupils aged\b|^teaching:/iu;
/** Those of them who are taught, whatever is said of them; the others are helped or led. */
export const LEARNS =
  /^(?:students|pupils|undergraduates|schoolchildren|children|kids|teenagers|learners|beginners|trainees|apprentices|interns|classes|first-years|freshmen|freshers|novices|groups? of \d+)$/iu;

/** Somebody without a name, called by what they are, who says or does something. */
export const SOMEBODY =
  /(?<![\p{L}-])(?:an?|the|our|one) (?:(?:older|younger|senior|visiting|retired|former|doctoral|ph\.?d|fellow|new|second|first|patient|kind|good|local|postdoctoral) ){0,2}(?<noun>postdoc|technician|professor|lecturer|student|teacher|reviewer|referee|editor|manager|customer|maintainer|engineer|neighbou?r|colleague|friend|nurse|librarian|boss|pupil|girl|boy|farmer|recruiter|archivist|minister|doctor|surgeon|judge|coach|foreman|patient|classmate|labmate|supervisor)(?=,? (?:who (?!have|are)|there |(?:in|on|at|from) (?:the |my |our |a )?\p{L}+(?: \p{L}+)? )?(?:told|said|says|asked|showed|taught|found|wrote|helped|explained|gave|once|complained|noticed|suggested|warned|laughed|had)\b)|(?<!\b(?:as|like|become|became|be|being|been|is|was|am|not|without|or) )(?<![\p{L}-])an? (?:(?:older|younger|close|good|old|former|fellow|patient|new|dear|childhood|deaf|retired) ){0,2}(?<noun2>friend|colleague|cousin|neighbou?r|classmate|labmate|flatmate|housemate|roommate|fellow student|teammate)(?= (?:who|whom|from|at|there|told|sent|had|said|asked|showed)\b|,|[.;)]|$)|(?<![\p{L}-])an? (?<noun3>girl|boy|woman|man|child|patient|student) of (?:\d{1,2}|\p{L}+teen|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?\b/giu;

/** What such a noun tells of the role. */
export const SOMEBODY_ROLES: readonly (readonly [noun: RegExp, role: PersonRole])[] = [
  [/^(?:postdoc|technician|maintainer)$/iu, PersonRole.COLLABORATOR],
  [/^(?:colleague|friend|classmate|labmate|flatmate|housemate|roommate|fellow student)$/iu, PersonRole.PEER],
  [/^teammate$/iu, PersonRole.COLLABORATOR],
  [/^(?:pupil|girl|boy)$/iu, PersonRole.STUDENT],
];
