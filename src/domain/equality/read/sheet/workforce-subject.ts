import { headingWords } from '../words/heading-words';

/** What a title, the name of a sheet or a heading says of the numbers under it. */
export type Subject =
  /** Staff in post, by words that leave no doubt where `isSure`. */
  | { readonly kind: 'staff'; readonly isSure: boolean }
  /** Something that happens to staff, or people who are not in post. */
  | { readonly kind: 'other-staff'; readonly words: string }
  /** Nobody who works here. */
  | { readonly kind: 'not-staff'; readonly words: string };

const NOT_STAFF =
  /\b(?:(?:out|in)?patients?|service users?|populations?|census|residents?|household\w*|council tax|attendances?|attenders?|did not attend|admissions?|discharges|referrals?|courses of treatment|charge bands?|pupils?|schools?|reading bands?|students? by|births?|tenants?|customers?|clients?|carers|age bands?|age groups?|deprivation|visitors|the public)\b/;

const OTHER_STAFF =
  /\b(?:leavers?|leaving|starters?|joiners?|turnover|applicants?|applications?|candidates?|shortlist\w*|appointed|appointments?|appointees?|offers|interview\w*|recruit\w*|vacanc\w+|grievances?|disciplin\w+|capability|complain\w+|cases|investigations?|suspen\w+|dismiss\w+|employee relations|er cases|appraisals?|(?<!in )training|cpd|sickness|absences?|promot\w+|acting up|secondments?|redundan\w+|retire\w+|incidents?|assaults?|concerns|speak(?:ing)? up|harass\w*|bullying|(?:flexible working )?requests?|bank (?:staff|workers?|only|workforce)|agency|honorary|volunteers?|apprentice(?:ship)?s? starts?|respondents?|responses|awards?|bonus\w*|network members?)\b/;

const IN_POST =
  /\b(?:staff in post|in post|in position|(?:indicator|metric|wres|wdes)(?: (?:no|number))? 1)\b(?! \d\b)/;
const STAFF =
  /\b(?:workforce|staff|staffing|employees|headcounts?|substantive|wres|wdes|afc|agenda for change|pay bands?|pay grades?|non ?clinical|clinical|medical and dental|esr)\b/;
const STANDARD = /\b(?:wres|wdes|equality standard)\b/;

const LEFT_OUT = /\b(?:not (?:be )?(?:included|counted)|left out|excluded|omitted)\b/i;
const BESIDE =
  /\b(?:exclud\w+|excl|not includ\w+|without|other than|except|apart from|compared (?:with|to)|against|versus|vs|relative to|reflect\w*|represent\w* of|does not|do not|net of)\b.*/i;
const REMARK = /^(?:notes?|source|key|guidance|definitions?|prepared|contact|nb|please|\*)\b/i;
const MOST_WORDS = 16;

/** A line without what it says is left out or only compared with. */
function ownWords(line: string): string {
  return line
    .split(/[.;,()[\]–]/)
    .filter((clause) => !LEFT_OUT.test(clause))
    .map((clause) => headingWords(clause.replace(BESIDE, ' ')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What one line says its numbers count; null where it says nothing of it, or lists several things.
 *
 * @example subjectOf('Leavers by pay band 2023/24') // { kind: 'other-staff', words: 'leavers' }
 * @example subjectOf('Workforce by band, excluding leavers') // { kind: 'staff', isSure: false }
 */
export function subjectOf(line: string): Subject | null {
  if (REMARK.test(line.trim()) || line.split(/\s+/).length > MOST_WORDS) return null;
  const words = ownWords(line);
  const isSure = IN_POST.test(words);
  const isStaff = isSure || STAFF.test(words);
  const stranger = NOT_STAFF.exec(words)?.[0];
  if (stranger !== undefined && !isSure)
    return { kind: isStaff ? 'other-staff' : 'not-staff', words: stranger };
  const event = OTHER_STAFF.exec(words)?.[0];
  if (event !== undefined && !isSure) {
    // The title of a whole report lists what it holds.
    return STANDARD.test(words) && /\bworkforce\b/.test(words) ? null : { kind: 'other-staff', words: event };
  }
  return isStaff ? { kind: 'staff', isSure } : null;
}

/** The lines about a table, from the nearest to the farthest. */
export interface LinesAbout {
  /** Its headings. */
  readonly headings: readonly string[];
  /** The lines above it, from the nearest; those above another table do not count. */
  readonly titles: readonly string[];
  /** The name of the sheet, and what stands above its first table. */
  readonly sheet: readonly string[];
}

/**
 * What a table counts by all that is said of it; null where nothing is said. Headings go before titles. Words for
 * something else are believed wherever they stand, but for the lines of the whole sheet where a title says better.
 */
export function subjectOfTable({ headings, titles, sheet }: LinesAbout): Subject | null {
  const said = (lines: readonly string[]): readonly Subject[] =>
    lines.flatMap((line) => subjectOf(line) ?? []);
  const isOther = ({ kind }: Subject): boolean => kind !== 'staff';
  const [own, above, around] = [said(headings), said(titles), said(sheet)];
  const other = own.find(isOther);
  if (other) return other;
  const sure = above.find((subject) => subject.kind === 'staff' && subject.isSure);
  if (sure) return sure;
  const otherAbove = above.find(isOther);
  if (otherAbove) return otherAbove;
  const [staffAbove] = above;
  return around.find((subject) => isOther(subject)) ?? staffAbove ?? around[0] ?? own[0] ?? null;
}
