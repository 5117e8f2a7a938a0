import { MONTH_NAME, MONTH_STEM } from '../../calendar/month-name';
import { FirstOf } from '../first-of';
import type { WrittenForm } from '../written-form';

/** Things counted: a four-figure number before one of these is a number. */
const COUNTED =
  'staff|employees?|people|persons?|members?|nurses?|doctors?|medics|patients?|service users|carers?|colleagues?|managers?|leaders?|volunteers?|students?|pupils?|learners?|apprentices?|trainees?|respondents?|responses?|participants?|delegates?|posts?|roles?|vacanc(?:y|ies)|places?|beds?|sites?|wards?|hours?|words?|copies|records?|cases?|referrals?|incidents?|complaints?|concerns?|sessions?|events?|interviews?|applications?|applicants?|candidates?|stories|visits?|hits|followers|wte|fte';

/** Counters: the figure after one of these numbers a thing, whatever month follows. */
export const COUNTERS =
  'phase|stage|step|cohort|wave|tranche|priority|objective|goal|aim|outcome|section|sect|workstream|theme|pillar|principle|domain|band|afc|grade|level|tier|ward|room|table|fig(?:ure)?|appendix|annex(?:e)?|para(?:graph)?|article|schedule|chapter|clause|recommendation|question|indicator|metric|standard|kpi|risk|strand|group|module|part|option|item|ref|year|years|milestone|round|batch|intake|iteration|version|lot|block|unit|deliverable';

/** A year before a word that may be what it counts or is the year of. */
const BEFORE_NOUN = '(?! (?:and|then|to|or|by|for|with|at|in|on)\\b) [a-z]';

const SIGNS_AND_PATTERNS: readonly (readonly [sign: string, pattern: string])[] = [
  // Money, percentages, decimals, ratios, times of day.
  ['[£$€]', '[£$€] ?\\d[\\d,.]*(?: ?(?:k|m|bn|million|billion|thousand)\\b)?'],
  [
    '%|per ?cent|ppt',
    '(?<![\\d,])\\d[\\d,]{0,12}(?:\\.\\d+)? ?(?:%|per ?cent\\b|percentage points?\\b|ppts?\\b)',
  ],
  ['\\d,\\d', '\\b\\d{1,3}(?:,\\d{3})+\\b'],
  ['\\d[:.]\\d\\d', '\\b\\d{1,2}[:.]\\d{2} ?(?:am|pm|hrs?|hours)\\b|\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b'],
  ['\\/ ?(?:7|50)|to ?-? ?5', '\\b24 ?\\/ ?7(?: ?\\/ ?365)?\\b|\\b50 ?\\/ ?50\\b|\\b9 ?-? ?to ?-? ?5\\b'],
  // So much of somebody's time, not how often something comes again.
  [
    '\\d.{0,12}(?:(?:per|a|each|every) (?:week|wk|month|year|annum|quarter|term)|p\\.?a\\b)',
    '\\b\\d{1,3}(?:\\.\\d+)? ?(?:days?|weeks?|hours?|hrs?|sessions?|pas?|wte|fte) (?:(?:per|a|each|every) (?:week|wk|month|year|annum|quarter|term)\\b|p\\.?a\\b\\.?)',
  ],
  // Telephone numbers, addresses of sites and people.
  [
    '\\+44|\\b0\\d\\d|\\bext(?:ension|n)?[.:]? ?\\d',
    '(?:\\+44 ?(?:\\(0\\) ?)?|\\b0)\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}\\b|\\bext(?:ension|n)?[.:]? ?\\d+',
  ],
  [':\\/\\/|www\\.|@', 'https?:\\/\\/\\S+|www\\.\\S+|[\\w.+-]{1,64}@\\S+'],
  // The equality standards, with a figure or with the year of their data.
  [
    '\\b(?:[bm]?wres|wdes|eds|psed|nss|cqc|kloe|esr)',
    '\\b(?:B?WRES|MWRES|WDES|EDS ?2?|PSED|NSS|CQC|KLOE|ESR)\\b(?: (?:indicators?|metrics?|standards?|goals?|domains?|outcomes?|questions?))?(?: ?(?:\\d{1,2}(?:\\.\\d+)?[a-z]?(?:\\([ivx]+\\))?)(?: ?(?:,|&|-|and|to) ?\\d{1,2}[a-z]?)*(?![\\d/]))',
  ],
  [
    '\\b(?:[bm]?wres|wdes|eds)|pay gap|survey|census',
    '\\b(?:B?WRES|MWRES|WDES|EDS ?2?|gender pay gap|pay gap|staff survey|NHS staff survey|census|survey)(?: (?:data|report|results?|submission|return|figures?))? (?:of |for |from )?(?:19|20)\\d{2}(?:[/-]\\d{2,4})?(?=[^\\d]|$)(?! to\\b)',
  ],
  // Numbered things, and pages.
  [
    `\\d[a-z]? ${MONTH_STEM}`,
    `\\b(?:${COUNTERS})(?: ?(?:no\\.?|number|#)? ?\\d{1,3}[a-z]?(?:(?:-| ?(?:&|and|to) ?)\\d{1,2}[a-z]?)?|s ?\\d{1,3}[a-z]?(?: ?(?:-|&|and|to) ?\\d{1,2}[a-z]?)?)(?= ${MONTH_NAME})`,
  ],
  // "Phase 1 - 3 April 2025" is one phase and its day; "phases 1 - 3 April 2025" are three.
  [
    `\\d - \\d.{0,6}(?:${MONTH_NAME})`,
    `\\b(?:${COUNTERS}|day|session|workshop|meeting) \\d{1,3}(?= - \\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_NAME})`,
  ],
  [
    '(?:no|number|ref|reference|id)\\b.{0,3}\\d',
    `\\b(?:no\\.?|number|ref\\.?|reference|id)[ :#]{0,2}(?:[a-z]{1,4}[-/])?\\d{1,4}[/-]\\d[\\w/-]*(?! ${MONTH_NAME})`,
  ],
  // "Min. 26/11/04" and "Policy 12/2024" are references; "minutes 26/11/2024" has a day.
  [
    '\\b(?:min(?:ute)?s?|polic(?:y|ies)|protocol|procedure|sop|circular|foi)\\b.{1,8}\\d',
    '\\b(?:min(?:ute)?s?|polic(?:y|ies)|protocol|procedure|sop|circular|foi)\\.? (?:(?:no|number|ref)\\b\\.? ?|#)?\\d{1,3}\\/(?:19|20)\\d{2}(?![\\d/-])|\\bmin(?:ute)?s?\\.? \\d{1,2}\\/\\d{1,2}\\/\\d{1,2}(?![\\d/-])',
  ],
  [
    '\\d\\.\\d',
    // "Stage 2.3.1" is a number, "second stage 31.07.27" a day.
    `\\b(?:${COUNTERS}|action)s? ?(?:no\\.?|number|#)? ?(?!(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.(?:20)?\\d{2}(?!\\d))\\d{1,3}(?:\\.\\d+)+[a-z]?\\b`,
  ],
  [
    '\\bp(?:ages?|p?\\.?|gs?\\.?) ?\\d',
    '\\b(?:pages?|pp?\\.?|pgs?\\.?) ?\\d+(?: ?(?:of|-|to|\\/) ?\\d+)?\\b',
  ],
  // "6 of 30", but "Quarter 1 of 2022/23".
  [
    '\\d (?:(?:out )?of|in) \\d',
    '(?<!\\b(?:q|qtr|quarter|half|term|semester|sem|month|week|period) ?)\\b\\d{1,6} (?:out )?of \\d+\\b|\\b\\d{1,4} in \\d{1,4}\\b',
  ],
  [
    '\\b(?:v|ver|version|issue|rev|revision|release|draft) ?\\.?\\d',
    `\\b(?:v|ver|version|issue|rev|revision|release|draft) ?\\.?(?!\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})\\b|(?:1[3-9]|2\\d|3[01])\\/(?:0?[1-9]|1[0-2])\\b|\\d{1,2}[ -]?(?:week|wk|month|mth|year|yr))\\d+(?:\\.\\d+)*\\b(?! ${MONTH_NAME})`,
  ],
  [
    '\\b[a-z]{2,4}[ -]?\\d\\d',
    '\\b(?:ISO|BS|PAS|EN|IEC|SCCI|DCB|DAPB|HSG|HBN|HTM|NG|QS|CG|SI|MHRA|PIN|HSC|EL|SN)[ -]?\\d{2,5}(?:[:/-]\\d+)*\\b',
  ],
  [
    '[adgns][ -]?(?:19|20|75)',
    '\\bcovid[ -]?19\\b|\\bg20\\b|\\bnhs ?75\\b|\\bagenda 20\\d\\d\\b|\\bvision 20\\d\\d\\b',
  ],
  // Laws, documents and data named by their year.
  [
    '[a-z] \\(?(?:19|20)\\d\\d',
    '\\b(?:act|regulations?|order|bill|directive|convention|code|guidance|circular|olympics|class of|games|election|referendum|covenant|charter|constitution|standards?|white paper|green paper)(?: \\(?(?:19|20)\\d{2}\\)?)(?!\\d)',
  ],
  [
    '(?:19|20)\\d\\d ?(?:-|\\/|to)',
    '(?<!(?:life|lifetime|duration|end|period|length|course) of (?:the |this |our )?(?:\\w+ )?)\\b(?:strategy|plan|framework|programme|scheme|policy|roadmap|manifesto|vision|objectives|priorities|crmp|irmp|jsna|jhws|jlhws|hwbs|ltp|stp),? \\(?(?:19|20)\\d{2} ?(?:-|\\/|to) ?(?:(?:19|20)\\d{2}|\\d{2})\\)?(?!\\d)',
  ],
  [
    `(?:19|20)\\d\\d(?: ?[/-] ?\\d{2,4})?${BEFORE_NOUN}`,
    `(?<!(?:by|by the|before|until|end of|end) |\\d[/.-]|(?:${MONTH_NAME}|q[1-4]|spring|summer|autumn|winter|term|fy)[ ,'-]{0,3})\\b(?:19|20)\\d{2}(?: ?[/-] ?(?:(?:19|20)\\d{2}|\\d{2}))? (?:NHS |national |annual |staff |pulse |people |equality |EDI |WRES |WDES |MWRES |gender |ethnicity |disability |pay |gap |workforce |our )*(?:surveys?|census|data|dataset|results?|figures?|findings|baseline|act|strategy|plan|report|framework|election|pandemic|cohort|intake|average|benchmark|snapshot|wres|wdes|submission|declaration|planning (?:round|cycle|guidance|process)|pay award)\\b`,
  ],
  [
    '[ -]year[ -]',
    '\\b(?:\\d{1,2}|five|ten|three|two|four)[ -]year[ -](?:forward view|health plan|plan|strategy|programme|vision|framework|survival|old|review|cycle|rolling|average|trend)s?\\b',
  ],
  [
    `(?:19|20)\\d\\d${BEFORE_NOUN}`,
    `(?<!(?:${MONTH_NAME}|q[1-4]|spring|summer|autumn|winter|term|by|end of)[ ,'-]{0,3})\\b(?:19|20)\\d{2} (?:new |more |further |additional |disabled |BME |trained )?(?:${COUNTED})\\b`,
  ],
  // Ages, bands of ages, and pairs of figures before a noun.
  [
    'age[ds]? \\d|over[ -]?\\d|olds?\\b',
    '\\b(?:aged?|ages) \\d{1,3}(?: ?(?:-|to|and) ?\\d{1,3})?\\b|\\bover[ -]?\\d{2}s\\b|\\b\\d{1,2} ?(?:-|to) ?\\d{1,2}[ -](?:year|yr)s?[ -]olds?\\b',
  ],
];

/** Figures that look like dates and are none, taken out before any form can have them. */
export const notADate: WrittenForm = {
  name: 'not-a-date',
  needs: 'figure',
  pattern: new FirstOf(
    SIGNS_AND_PATTERNS.map(([sign, pattern]) => ({
      sign: new RegExp(sign, 'i'),
      pattern: new RegExp(pattern, 'gi'),
    })),
  ),
  read: () => 'taken',
};
