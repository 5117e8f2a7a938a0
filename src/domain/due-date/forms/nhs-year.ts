import { academicYear } from '../../calendar/academic-year';
import { calendarYear, isPlanYear } from '../../calendar/calendar-period';
import { nhsYear } from '../../calendar/nhs-year';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { readings, settled } from '../point';
import type { WrittenForm } from '../written-form';

const YEAR_OF_SCHOOLS = '(?:academic|school)(?: year| session)s?';
const PAIRS = '\\d{4} ?[/-] ?\\d{2,4}';
const SCHOOLS_BEFORE = new RegExp(`\\b${YEAR_OF_SCHOOLS}(?: of)? $`, 'i');
const SCHOOLS_AFTER = new RegExp(`^(?: ?(?:,|&|-|and|to) ?${PAIRS})* ${YEAR_OF_SCHOOLS}\\b`, 'i');

/**
 * Tells whether years at a place in a text are said to be those of schools: "academic years 2015-2019".
 *
 * @example areOfSchools('2015-2019 academic years', 0, 9) // true
 */
export function areOfSchools(text: string, at: number, until: number): boolean {
  return (
    /academic|school/i.test(text) &&
    (SCHOOLS_BEFORE.test(text.slice(0, at)) || SCHOOLS_AFTER.test(text.slice(until)))
  );
}

/**
 * 2016/17, 2016/2017, 2010 - 2011, FY 24/25, financial year 2026-2027, academic year 2023/24, session 2023/24 as
 * universities and colleges have it; a "training session 2023/24" is of the NHS year.
 */
export const yearPair: WrittenForm = {
  name: 'year-pair',
  needs: 'parted-figures',
  pattern:
    /(?<!\d[/.,:-]|[\d£$€#])(?:\b(FYE?|AY|F\/Y|(?<=(?:^|[\n;:,(-]|\b(?:in|from|by|for|of|during|the|this|next|since|throughout|until|before|end|start|college|university)) ?)sessions?|(?:financial|fiscal|academic|school|nhs|budget)[ -]years?(?: ending)?)[ :,-]*(?:of |in )?'?)?((?:19|20)\d{2}|(?<=[a-z] ?'?)\d{2}|\d{2}(?= ?[/-] ?\d{2} [a-z]+ y(?:ea)?r)) ?[/-] ?((?:19|20)\d{2}|\d{2})(?![\d%]|[/.,:-]\d|[a-z])(?: (academic|school|financial|fiscal|budget|business|nhs|fin|plan) (?:year|yr|session|cycle)s?\b| (session)\b(?=\s*(?:$|[.,;)\n])))?/gi,
  read: (match, context) => {
    const [whole, naming = '', startText = '', endText = '', named, session] = match;
    const namedAfter = named ?? session;
    const short = startText.length === 2;
    if (short && naming === '' && namedAfter === undefined) return null;
    const start = short ? fullYear(Number(startText), baseYear(context)) : Number(startText);
    const end = Number(endText);
    if (!isPlanYear(start) || (start + 1) % 100 !== end % 100) return null;
    if (endText.length === 4 && end !== start + 1) return null;
    const academic =
      /^(?:ay|academic|school|session)/i.test(namedAfter ?? naming) ||
      (naming === '' && areOfSchools(match.input, match.index, match.index + whole.length));
    const point = academic
      ? settled('academic-year', academicYear(start))
      : settled('nhs-year', nhsYear(start));
    return { point, firmness: naming || namedAfter ? 'firm' : 'firm-in-due' };
  },
};

/** FY24 and FYE 2025 are named after the year they end in; "financial year 2024" may be either. */
export const financialYear: WrittenForm = {
  name: 'financial-year',
  needs: 'time-words',
  sign: /fy|f\/y|year/i,
  pattern:
    /\b(FYE?|F\/Y|year[ -]end(?:ing|ed)?|(?:financial|fiscal|nhs|calendar|academic|school)[ -]years?(?: (?:end(?:ing|ed)?|in))?)[ :,-]*'?(\d{4}|\d{2})(?![\d%]|[/.,:-]\d|[a-z])/gi,
  read: ([, naming = '', yearText = ''], context) => {
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    if (!isPlanYear(year) || (yearText.length === 2 && !/^f/i.test(naming))) return null;
    const name = naming.toLowerCase();
    if (name.startsWith('calendar')) return { point: settled('year', calendarYear(year)), firmness: 'firm' };
    if (/^(?:academic|school)/.test(name)) {
      const years = [academicYear(year - 1), academicYear(year)] as const;
      return {
        point: name.includes('end')
          ? settled('academic-year', years[0])
          : readings(years.map((period) => ({ unit: 'academic-year', ...period }))),
        firmness: 'firm',
      };
    }
    const ending = { unit: 'nhs-year', ...nhsYear(year - 1) } as const;
    if (/^f[y/]|(?:financial|fiscal|nhs).*end/.test(name))
      return { point: readings([ending]), firmness: 'firm' };
    const other = name.startsWith('year')
      ? ({ unit: 'year', ...calendarYear(year) } as const)
      : ({ unit: 'nhs-year', ...nhsYear(year) } as const);
    return { point: readings([ending, other]), firmness: 'firm' };
  },
};
