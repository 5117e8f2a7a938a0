import type { HeadingPattern } from './headings';

/** Ways of saying that a thing is hoped for, behind the thing. */
const WANTED =
  '(?:sought|desired|wanted|hoped for|looked for|aimed for|(?:that )?we (?:want|wish|hope|expect|would like|seek|are seeking)(?: (?:for|to (?:see|make|achieve|bring about)))?)';
const CHANGE = '(?:changes?|differences?|improvements?)';

/** Headings of what is to be reached, why, and what an action belongs to, that are none of the known phrases. */
export const PURPOSE_PATTERNS: readonly HeadingPattern[] = [
  ['target', 0.9, /\b(?:success|kpis?|key performance|performance (?:indicators?|measures?))\b/],
  [
    'target',
    0.82,
    /\b(?:intended|expected|desired|anticipated|planned|measurable|required)\b.*\b(?:outcomes?|impacts?|results?|benefits?|outputs?)\b/,
  ],
  [
    'target',
    0.78,
    /(?<!\b(?:adverse|negative|differential|disproportionate) )\b(?:outcomes?|outputs?|measur(?:es?|ed|ing|ement)|impacts?|benefits?)\b/,
  ],
  ['target', 0.75, /\btargets?$|^targets?\b(?!.*\b(?:date|month|quarter|year|completion|end)\b)/],
  [
    'current',
    0.88,
    /\b(?:baselines?(?!.*\b(?:dates?|due|deadline|finish|end|completion|timescale)\b)|current (?:position|performance|situation|state|figures?|data|score|level|practice|rate))\b/,
  ],
  // Of two years the one that is reported: "Data for reporting year" beside "Data for previous year".
  [
    'current',
    0.9,
    /^(?:\w+ ){0,2}(?:data|figures?|results?) (?:for|in|from|of) (?:the )?(?:(?:current|this|latest|present) )?(?:reporting )?(?:year|period)\b/,
  ],
  [
    'current',
    0.8,
    /\b(?:disparity|likelihood) ratios?\b|\bdata (?:headlines?|summary|position|insights?)\b|\bheadline (?:data|figures?|findings?)\b/,
  ],
  [
    'current',
    0.7,
    /\b(?:background|context|findings?|gaps?|issues?|concerns?|exceptions?|problems?|observations|weakness(?:es)?|shortfalls?|shortcomings?|deficienc(?:y|ies)|non ?conform(?:it(?:y|ies)|ances?)|non ?compliances?|(?:adverse|negative|differential|disproportionate) (?:impacts?|effects?|outcomes?))\b|\b(?:items?|things?|matters?|points?) (?:to be |requiring |needing |for )(?:rectif|correct|resol|address|improv|attention|fix)/,
  ],
  [
    'current',
    0.6,
    /\b(?:rationale|reasons?|current(?!.*\b(?:dates?|deadlines?|due|time ?scales?|time ?frames?|time ?lines?)\b))\b/,
  ],
  [
    'metric',
    0.9,
    /\b(?:wres|wdes|mwres|bwres|eds ?2?)\b|\b(?:metrics?|indicators?)\b(?!.*\b(?:success|performance)\b)/,
  ],
  ['objective', 0.88, /\b(?:areas? (?:of|for) (?:improvement|action|development))\b/],
  [
    'objective',
    0.85,
    /(?<!\b(?:achieve|meet|support|deliver|psed|duty|interim) )\b(?:objectives?|aims?|goals?)\b(?! (?:achieved|met|reached|attained)$)/,
  ],
  [
    'objective',
    0.88,
    /\b(?:strategic|equality|edi|corporate|organisational|overarching|long term|priority) outcomes?\b|\boutcome statements?\b/,
  ],
  [
    'objective',
    0.7,
    /\b(?:ambition|requirements?|obligations?|recommendations?|commitments?|pledges?|equality duty|critical factors?|improvements?)\b/,
  ],
  // One of a framework's own aims, in words; its code alone stands under it as under any metric.
  ['objective', 0.95, /\beds(?: ?2)?(?: 20\d\d)? (?:outcomes?|goals?|objectives?)\b/],
  ['objective', 0.8, /\bstandards? to (?:be )?(?:met|meet|achieved?|reach(?:ed)?)\b/],
  ['objective', 0.6, /\bdrivers?\b/],
  ['objective', 0.55, /\b(?:priorit(?:y|ies)|approach|focus)\b/],
  [
    'section',
    0.85,
    /\b(?:themes?|domains?|work ?streams?|strands?|pillars?|phases?|principles?)\b|\b(?:key|focus|exception|priority|programme) areas?\b|^(?:\w+ ){0,2}competenc(?:y|ies)$/,
  ],
  ['section', 0.6, /\b(?:area|areas|category|topic|section)\b/],
  // "Changes sought", "The difference we want to make": the aim, or what tells that it is reached, whichever is lacking.
  [
    'target',
    0.82,
    new RegExp(`^(?:\\w+ )?(?:${CHANGE}|benefits?|results?|outcomes?|outputs?|impacts?) ${WANTED}$`),
  ],
  ['objective', 0.74, new RegExp(`^(?:\\w+ )?${CHANGE} ${WANTED}$|^(?:desired|wanted|hoped for) ${CHANGE}$`)],
  ['target', 0.82, new RegExp(`^(?:desired|wanted|hoped for|intended|expected) ${CHANGE}$`)],
  // "So that…", "In order to": a sentence that begins with the action, and its end.
  [
    'objective',
    0.72,
    /^(?:so that|in order (?:to|that)|so as to)(?: (?:we|they|staff|people|it)(?: can| will)?)?$/,
  ],
  [
    'target',
    0.7,
    /^(?:so that|in order (?:to|that)|so as to)(?: (?:we|they|staff|people|it)(?: can| will)?)?$/,
  ],
  // What has to change, or the change that is to be made.
  [
    'action',
    0.65,
    /^(?:\w+ )?changes? (?:required|needed|necessary|proposed|planned)$|^(?:proposed|planned|agreed) changes?$/,
  ],
  ['objective', 0.6, /^(?:\w+ )?changes? (?:required|needed|necessary)$/],
];

/** Whoever a recommendation is made to, and answers it. */
const ANSWERS = `^(?:\\w+ )?(?:services?|trusts?|councils?|forces?|organisations?|colleges?|universit(?:y|ys)|boards?|departments?|directorates?|teams?|executives?|providers?) responses?$`;

/** "Service response": what is done about a recommendation, or what has come of it; what stands there decides. */
export const RESPONSE_PATTERNS: readonly HeadingPattern[] = [
  ['action', 0.72, new RegExp(ANSWERS)],
  ['progress', 0.6, new RegExp(ANSWERS)],
];
