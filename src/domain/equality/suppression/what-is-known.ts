import { CountSystem, formKey, formLess, type Form, valueOf } from './count-system';
import { Exchanges } from './exchanges';
import type { OtherPeople } from './other-people';
import { type CountedRow, everyoneOf, PEOPLE_GROUPS, type PeopleCounted } from './people-counted';
import { scopeKey } from './scope-of-breakdown';

/** What a reader knows before a single number is printed, and what must not be told. */
export interface Ground {
  readonly system: CountSystem;
  /** Each stands for people: if they are few, nobody may work out how many. */
  readonly toProtect: readonly Form[];
  readonly exchanges: Exchanges;
}

/** Those counted in the first are among those counted in the second. */
const AMONG: readonly (readonly [part: string, whole: string])[] = [
  ['Appointed', 'Shortlisted'],
  ['Entered process', 'Headcount'],
  ['Accessed training', 'Headcount'],
  ['Voting members', 'Board members'],
  ['Executive members', 'Board members'],
  ['Survey base', 'Headcount'],
];

/** Counted for the race standard and the disability standard alike: everyone together is the same number. */
const SAME_PEOPLE: ReadonlySet<string> = new Set([
  'Headcount',
  'Shortlisted',
  'Appointed',
  'Accessed training',
  'Board members',
  'Voting members',
  'Executive members',
  'Survey respondents',
]);

/** A part is no more than its whole, and those of the whole who are not in the part are people too. */
function partsOfWholes(rows: readonly CountedRow[], values: readonly number[]): readonly Form[] {
  const forms: Form[] = [];
  const wholes = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const key = [row.standard, row.year, row.measure, scopeKey(row.scope)].join('|');
    wholes.set(key, [...(wholes.get(key) ?? []), row]);
  }
  for (const row of rows) {
    for (const [part, whole] of AMONG) {
      if (row.measure !== part) continue;
      const among = wholes.get([row.standard, row.year, whole, scopeKey(row.scope)].join('|')) ?? [];
      const base = among.find(({ id }) => id === row.id) ?? among[0];
      for (const group of base ? PEOPLE_GROUPS : []) {
        const inWhole = base?.forms[group];
        const inPart = row.forms[group];
        if (!inWhole || !inPart) continue;
        const others = formLess(inWhole, inPart);
        if (valueOf(others, values) >= 0) forms.push(others);
      }
    }
  }
  return forms;
}

/** Everyone of a row of one standard less everyone of the same row of the other, where that is nobody. */
function acrossStandards(rows: readonly CountedRow[], values: readonly number[]): readonly Form[] {
  const forms: Form[] = [];
  const firsts = new Map<string, { readonly standard: string; readonly everyone: Form }>();
  for (const row of rows) {
    const everyone = SAME_PEOPLE.has(row.measure) ? everyoneOf(row) : null;
    if (everyone === null) continue;
    const key = [row.year, row.measure, scopeKey(row.scope)].join('|');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { standard: row.standard, everyone });
    else if (first.standard !== row.standard) {
      const difference = formLess(first.everyone, everyone);
      if (valueOf(difference, values) === 0) forms.push(difference);
    }
  }
  return forms;
}

/** The groups of a row, any two of them, and all: each is so many people. */
function groupsOf(row: CountedRow): readonly Form[] {
  const { reference, comparison, notKnown } = row.forms;
  const two = [
    [reference, comparison],
    [reference, notKnown],
    [comparison, notKnown],
  ].map(
    // prettier-ignore
    ([one, other]) => one && other && [...one, ...other],
  );
  return [reference, comparison, notKnown, ...two, everyoneOf(row)].filter((form) => !!form);
}

/**
 * What a reader knows before a number is printed: parts are no more than their whole, and both standards count the
 * same people. And all that has to be protected where it is small: every count, every total, any two groups of a row
 * together, and those of a whole who are not in its part (if 48 of 50 were appointed, two were not).
 */
export function groundOf(people: PeopleCounted, { equal, others }: OtherPeople): Ground {
  const system = new CountSystem(people.values);
  const rest = partsOfWholes(people.rows, people.values);
  for (const form of rest) system.learn(form, 0, Infinity);
  for (const form of [...acrossStandards(people.rows, people.values), ...equal]) system.learn(form, 0, 0);
  const toProtect = new Map<string, Form>();
  const alone = people.values.map((_, count): Form => [[count, 1]]);
  for (const form of [...alone, ...people.rows.flatMap(groupsOf), ...rest, ...others]) {
    toProtect.set(formKey(form), form);
  }
  return { system, toProtect: [...toProtect.values()], exchanges: new Exchanges(people) };
}
