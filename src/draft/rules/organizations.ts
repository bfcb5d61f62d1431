/** Organizations: what they are called by, and what kind that makes them. */
import { OrganizationKind } from '../../letter/enums.js';

/** A kind, the words that tell it, and names and phrases that have them. */
export interface KindRule {
  readonly name: string;
  readonly kind: OrganizationKind | null;
  /** What a name or a phrase of this kind has in it. */
  readonly looksFor: RegExp;
  readonly examples: readonly string[];
}

/** In this order: the first that fits tells the kind. Null is for what the letter does not tell a kind of. */
export const ORGANIZATION_KINDS: readonly KindRule[] = [
  {
    name: 'funder',
    kind: OrganizationKind.FUNDER,
    looksFor: /foundation|fondation|stiftung|\btrust$|\bfund$|\bcouncil$|^(?:DAAD|DFG|NSF|NIH|ERC|SNSF)$/iu,
    examples: ['Ahlqvist Foundation', 'Fondation Mahy-Delcourt', 'DAAD', 'Wellcome Trust'],
  },
  {
    name: 'summer school',
    kind: OrganizationKind.PROGRAM,
    looksFor:
      /(?:summer|winter|spring|autumn|fall|graduate|doctoral) (?:school|camp|academy|institute|programme?)|boot ?camp|programme?\b|fellowship|scholarship|\bgrant$|residency$|^masters? in\b|\bcamps?$|\bcamp\b/iu,
    examples: [
      'Tagus Winter School in Statistics',
      'the Erasmus Mundus Programme',
      'your summer school',
      'Knight Fellowship',
    ],
  },
  {
    name: 'publisher',
    kind: OrganizationKind.PUBLISHER,
    looksFor:
      /\bPress$|publish(?:er|ing)|\bjournal\b|newspaper|\bmagazine\b|(?<=\S )(?:Review|Bulletin|Gazette|Herald|Quarterly|Times|Letters|Verlag)$|^(?:bio|med|psy|chem|ar)?R?[xX]iv$|^(?:Nature|Science|PLOS|PLoS|Physical Review|Frontiers in|IEEE Transactions) (?!(?:for|of|and|in|the|cent(?:er|re)|museum|park|academy|institute|foundation|reserve|conservancy|laboratory|city|hub)\b)\p{L}|^(?:PNAS|BMJ|NEJM|eLife)$|^(?:Proceedings|Annals|Bulletin|Transactions)\b/iu,
    examples: ['Saltmarsh Press', 'Cambridge University Press', 'Journal of Physics', 'a local newspaper'],
  },
  {
    name: 'conference',
    kind: OrganizationKind.CONFERENCE,
    looksFor:
      /\bconference\b|workshop$|symposium|\bcongress\b|^(?:NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|AAAI|SIGGRAPH|ICRA|IROS)$/iu,
    examples: ['the Lichtblick conference', 'European Congress of Mathematics', 'NeurIPS'],
  },
  {
    name: 'university',
    kind: OrganizationKind.UNIVERSITY,
    looksFor:
      /universi|hochschule|polytechnic|politecnico|institute of technology|\bcollege\b|\bschool of \p{Lu}|^(?:MIT|ETH|ETH Zurich|ETH Zürich|EPFL|UCL|KTH|TU [A-Z]\w+|Caltech|Oxford|Cambridge|Stanford|Harvard|Princeton|Yale)$/iu,
    examples: [
      'University of Turku',
      'Leiden University',
      'ETH Zurich',
      'Indian Institute of Technology',
      'my university',
    ],
  },
  {
    name: 'lab',
    kind: OrganizationKind.LAB,
    looksFor: /\blab(?:s|orator(?:y|ies))?\b|research group|\bobservatory\b/iu,
    examples: [
      'your quantum optics lab',
      'Cavendish Laboratory',
      'Science for Life Laboratory',
      'a research group',
    ],
  },
  {
    name: 'school',
    kind: OrganizationKind.SCHOOL,
    looksFor: /\bschool$|^school|gymnasium|lycée|kindergarten/iu,
    examples: ['Møllebanke School', 'a secondary school', 'a primary school'],
  },
  {
    name: 'company',
    kind: OrganizationKind.COMPANY,
    looksFor:
      /\b(?:company|start-?up|firm|employer|GmbH|Ltd|Inc|LLC|Corp|AG|Robotics|Technologies|Systems|Solutions|Consulting|Pharmaceuticals|Motors|Bank)\b|^(?:Google|Microsoft|IBM|Siemens|Amazon|Apple|Meta|Intel|Nvidia|NVIDIA|Bosch|SAP)$/u,
    examples: ['a marine insurance company', 'Tveskov Robotics', 'a start-up', 'Acme GmbH', 'Siemens'],
  },
  {
    name: 'nonprofit',
    kind: OrganizationKind.NONPROFIT,
    looksFor: /\b(?:society|association|charity|NGO|non-?profit|federation|red cross|union)\b/iu,
    examples: ['Royal Society', 'a local charity', 'Red Cross'],
  },
];

/**
 * @param words what the letter calls an organization
 * @returns its kind; null where the words do not tell
 */
export function organizationKind(words: string): OrganizationKind | null {
  return ORGANIZATION_KINDS.find(({ looksFor }) => looksFor.test(words))?.kind ?? null;
}

/** What an organization without a name may be, after “a”, “my” or “our”. */
export const ORGANIZATION_NOUN =
  "(?<=(?:an?|my|our) (?:[\\p{L}'-]+ ){0,2})school|" +
  '(?:car |power |chemical |steel )?plant|tax authority|authority|inspectorate|helpline|hotline|ambulance service|fire brigade|fire station|workshop|laboratory|observatory|radio station|television station|bakery|brewery|credit union|trade union|ward|intensive care unit|emergency department|health (?:office|centre|center|post)|tax office|post office|patent office|facility|garage|(?<!(?:of|beside|than|like|as|with|to) )mine|quarry|laundromat|laundry|supermarket|shop|store|restaurant|café|pharmacy|nursing home|care home|law office|church|parish|railway|airline|brewery|vineyard|hotel|hostel|union|tribunal|prison|nursery|police|navy|army|student parliament|student council|faculty council|works council|senate|council|city council|railway company|student circle|reading group|company|start-?up|firm|university|college|(?:(?:secondary|primary|high|elementary|middle|boarding|music|grammar|vocational|evening|village|language) )school|club|hospital|clinic|lab|laboratory|institute|bank|agency|NGO|charity|non-?profit|foundation|shipyard|factory|library|museum|newspaper|magazine|journal|research group|research cent(?:er|re)|cent(?:er|re)|bakery|farm|archive|theatre|orchestra|choir|observatory|bookshop|studio|department|faculty|ministry|embassy|court|call centre|call center|law firm|consultancy|publisher|cooperative|town hall|refugee shelter|shelter|food bank|kindergarten';

/** What makes a name after “at” or “for” the name of an organization. */
export const WORKED_BEFORE =
  /\b(?:work(?:ed|ing|s)?|intern(?:ed|ship|ing)?|job|position|engineer|analyst|developer|consultant|employed|offer|researcher|assistant|fellow|trainee(?:ship)?|studied|student|degree|graduated|apprenticeship|volunteer(?:ed|ing)?|clerk|scientist|manager|designer|teacher|lecturer|team)\b[^.;]{0,60}\b(?:at|for|with|by) (?:the )?$/iu;

/** What comes before the name of what somebody belongs to, works for or has joined. */
export const JOINED_BEFORE =
  /\b(?:(?:I|we)(?: have| had)?(?: then| later| also| \p{L}+ly)* (?:joined|left|founded|co-founded|entered)|(?:employed|hired|recruited|run|organi[sz]ed|funded|financed|offered|hosted|developed|published|contracted|commissioned|issued|awarded) by|employees? of|staff of|headquarters of|branch of|on behalf of|members? of|alumn(?:us|a|i) of|graduate of|attend(?:ed|ing)?|enrolled (?:at|in)|training of|project (?:of|with|for)|(?<!the )part of|(?:accepted|admitted|rejected|hired) (?:at|by|to)|contribut(?:e|ed|ing|ions?) to) (?:the )?$/iu;
