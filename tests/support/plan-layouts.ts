import fc from 'fast-check';
import type { SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { columnLetters } from '../../src/domain/grid/address';
import type { PlanField } from '../../src/domain/plan/plan';
import {
  actionText,
  COMMITTEES,
  HEADINGS,
  monthDue,
  OTHER_HEADINGS,
  POSITIONS,
  POSTS,
  REPORTS,
  RESULTS,
  SECTION_NAMES,
  STATES,
  TITLE_LINES,
} from './plan-words';
import { buildSheet, dateCell, type GridValue } from './sheet-builder';

/** An action as data, before it is laid out. */
export interface PlannedAction {
  readonly section: number;
  /** Which of the made-up actions it is, and its place in the plan from 0. */
  readonly at: number;
  readonly place: number;
  readonly due: number | null;
  readonly lead: number | null;
  readonly state: number | null;
}

/** How a plan is laid out. */
export interface PlanLayout {
  readonly fields: readonly PlanField[];
  readonly headings: Readonly<Record<string, string>>;
  readonly extraColumns: readonly string[];
  readonly order: readonly number[];
  readonly titleDepth: number;
  readonly columnsBefore: number;
  readonly sections: 'none' | 'merged' | 'numbered' | 'capitals' | 'tinted' | 'column merged' | 'column once';
  readonly headingsRepeat: 'once' | 'by section' | 'by page';
  readonly dueAs: 'text' | 'day' | 'month';
  readonly ragAs: 'word' | 'fill' | 'marks';
  readonly grouped: boolean;
  readonly besides:
    'nothing' | 'contacts beside' | 'abbreviations below' | 'key below' | 'key above' | 'totals';
  readonly hasTemplateRow: boolean;
  readonly blankEvery: number;
  readonly isSplitByPages: boolean;
  readonly hiddenColumn: boolean;
  readonly headingStyle: 'plain' | 'capitals' | 'two lines' | 'colon' | 'note' | 'padded';
  /** A field whose heading says nothing, to be known by what stands under it. */
  readonly nameless: PlanField | null;
  readonly leadStyle: 'one' | 'comma' | 'and' | 'lines';
  /** Label and value pairs above the headings, as forms have them. */
  readonly hasPairsAbove: boolean;
  readonly actionStyle: 'plain' | 'numbered' | 'bullets' | 'full stop';
  readonly hasNotesBetween: boolean;
}

/** A plan as data and the way it is laid out. */
export interface PlannedSheet {
  readonly actions: readonly PlannedAction[];
  readonly layout: PlanLayout;
}

/** What the reading of an action must give back. */
export interface ExpectedAction {
  readonly rows: readonly [number, number];
  readonly action: string;
  readonly due: string | null;
  readonly leads: readonly string[];
  readonly stated: string | null;
  readonly section: string | null;
}

/** A sheet laid out, and what must be read from it. */
export interface LaidOut {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<PlanField, number>>>;
  readonly expected: readonly ExpectedAction[];
}

const FILLS: readonly string[] = ['#FFC000', '#00B050', '#0070C0', '#92D050', '#FF0000'];
const OPTIONAL: readonly PlanField[] = [
  'rag',
  'target',
  'current',
  'progress',
  'governance',
  'ref',
  'priority',
  'objective',
];

const action: fc.Arbitrary<Omit<PlannedAction, 'at' | 'place' | 'section'>> = fc.record({
  due: fc.option(fc.nat(35), { freq: 8 }),
  lead: fc.option(fc.nat(POSTS.length - 1), { freq: 8 }),
  state: fc.option(fc.nat(STATES.length - 1), { freq: 5 }),
});

const fields: fc.Arbitrary<readonly PlanField[]> = fc
  .subarray([...OPTIONAL], { minLength: 0 })
  .map((optional) => ['action', 'lead', 'due', ...optional] as const);

const headings: fc.Arbitrary<Record<string, string>> = fc.record(
  Object.fromEntries(Object.entries(HEADINGS).map(([field, list]) => [field, fc.constantFrom(...list)])),
);

const layout: fc.Arbitrary<PlanLayout> = fc.record({
  fields,
  headings,
  extraColumns: fc.subarray([...OTHER_HEADINGS], { maxLength: 2 }),
  order: fc.shuffledSubarray([...Array(16).keys()], { minLength: 16, maxLength: 16 }),
  titleDepth: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(26) }),
  columnsBefore: fc.nat(3),
  sections: fc.constantFrom(
    'none',
    'merged',
    'numbered',
    'capitals',
    'tinted',
    'column merged',
    'column once',
  ),
  headingsRepeat: fc.constantFrom('once', 'by section', 'by page'),
  dueAs: fc.constantFrom('text', 'day', 'month'),
  ragAs: fc.constantFrom('word', 'fill', 'marks'),
  grouped: fc.boolean(),
  besides: fc.constantFrom(
    'nothing',
    'contacts beside',
    'abbreviations below',
    'key below',
    'key above',
    'totals',
  ),
  hasTemplateRow: fc.boolean(),
  blankEvery: fc.constantFrom(0, 0, 3, 1),
  isSplitByPages: fc.boolean(),
  hiddenColumn: fc.boolean(),
  headingStyle: fc.constantFrom('plain', 'capitals', 'two lines', 'colon', 'note', 'padded'),
  nameless: fc.option(fc.constantFrom<PlanField>('lead', 'due', 'action'), { freq: 2 }),
  leadStyle: fc.constantFrom('one', 'comma', 'and', 'lines'),
  hasPairsAbove: fc.boolean(),
  actionStyle: fc.constantFrom('plain', 'numbered', 'bullets', 'full stop'),
  hasNotesBetween: fc.boolean(),
});

/** Plans as data, each with a way to lay it out. */
export const plannedSheet: fc.Arbitrary<PlannedSheet> = fc
  .tuple(fc.array(fc.tuple(fc.nat(2), action), { minLength: 3, maxLength: 14 }), layout)
  .map(([list, chosen]) => ({
    actions: [...list]
      .sort(([one], [other]) => one - other)
      .map(([section, data], at) => ({ ...data, section, at: at * 3 + section, place: at })),
    layout: chosen,
  }));

interface Column {
  readonly field: PlanField | 'section' | 'other' | 'mark';
  readonly heading: string;
  readonly mark?: string;
}

function styleHeading(heading: string, style: PlanLayout['headingStyle']): string {
  if (style === 'capitals') return heading.toUpperCase();
  if (style === 'two lines') return heading.replace(' ', '\n');
  if (style === 'note') return `${heading} (see notes)`;
  return style === 'colon' ? `${heading}:` : style === 'padded' ? `  ${heading} ` : heading;
}

/** The second lead of an action that has two. */
function secondLead(lead: number): string {
  return POSTS[(lead + 3) % POSTS.length] ?? '';
}

function leadText(lead: number, style: PlanLayout['leadStyle']): string {
  const first = POSTS[lead] ?? '';
  if (style === 'one') return first;
  return `${first}${style === 'comma' ? ', ' : style === 'and' ? ' and ' : '\n'}${secondLead(lead)}`;
}

/** An action's text as it stands in its cell. */
function writtenAction({ at, place }: PlannedAction, style: PlanLayout['actionStyle']): string {
  const text = actionText(at);
  if (style === 'numbered') return `${String(place + 1)}. ${text}`;
  if (style === 'bullets') return `• ${text}\n• Report back to the networks`;
  return style === 'full stop' ? `${text}.` : text;
}

/** Two values at least, or nothing says what a column without a known heading is for. */
function canBeNameless(actions: readonly PlannedAction[], field: PlanField): boolean {
  if (field === 'action') return true;
  return actions.filter((item) => (field === 'due' ? item.due : item.lead) !== null).length >= 2;
}

function listColumns({ layout: chosen, actions }: PlannedSheet): readonly Column[] {
  const columns: Column[] = [];
  for (const field of chosen.fields) {
    if (field === 'rag' && chosen.ragAs === 'marks') continue;
    const heading =
      chosen.nameless === field && canBeNameless(actions, field) ? 'Zone' : (chosen.headings[field] ?? field);
    columns.push({ field, heading: styleHeading(heading, chosen.headingStyle) });
  }
  for (const heading of chosen.extraColumns) columns.push({ field: 'other', heading });
  const ordered = chosen.order.flatMap((at) => columns[at] ?? []);
  if (chosen.fields.includes('rag') && chosen.ragAs === 'marks') {
    for (const state of STATES.slice(0, 3)) ordered.push({ field: 'mark', heading: state, mark: state });
  }
  const hasSectionColumn = chosen.sections === 'column merged' || chosen.sections === 'column once';
  return hasSectionColumn ? [{ field: 'section', heading: 'Theme' }, ...ordered] : ordered;
}

function sectionText({ layout: chosen }: PlannedSheet, section: number): string {
  const name = SECTION_NAMES[section] ?? '';
  if (chosen.sections === 'numbered') return `${String(section + 1)}. ${name}`;
  return chosen.sections === 'capitals' ? name.toUpperCase() : name;
}

function otherValue(heading: string, at: number): GridValue {
  if (heading === 'Date raised') return dateCell(`2022-0${String((at % 8) + 1)}-12`);
  if (heading === 'Protected characteristic') return ['Race', 'Disability', 'All'][at % 3];
  if (heading === 'Budget') return 1000 + at;
  return heading === 'Directorate'
    ? ['Medicine', 'Surgery', 'Corporate'][at % 3]
    : at % 2 === 0
      ? 'None identified'
      : 'Staff time';
}

function fieldValue(
  { layout: chosen }: PlannedSheet,
  { field, mark, heading }: Column,
  planned: PlannedAction,
): GridValue {
  const { at, due, lead, state } = planned;
  switch (field) {
    case 'action':
      return writtenAction(planned, chosen.actionStyle);
    case 'lead':
      return lead === null ? null : leadText(lead, chosen.leadStyle);
    case 'due': {
      if (due === null) return null;
      const month = monthDue(due);
      if (chosen.dueAs === 'text') return month.text;
      return chosen.dueAs === 'day' ? dateCell(month.iso) : dateCell(month.firstIso, 'mmm-yy', month.short);
    }
    case 'rag':
      if (state === null) return null;
      return chosen.ragAs === 'fill' ? { value: null, fill: FILLS[state] ?? '' } : STATES[state];
    case 'mark':
      return state !== null && STATES[state] === mark ? 'X' : null;
    case 'target':
      return RESULTS[at % RESULTS.length];
    case 'current':
      return POSITIONS[at % POSITIONS.length];
    case 'progress':
      return REPORTS[at % REPORTS.length];
    case 'governance':
      return COMMITTEES[at % COMMITTEES.length];
    case 'ref':
      return `A${String(at + 1)}`;
    case 'priority':
      return ['High', 'Medium', 'Low'][at % 3];
    case 'objective':
      return `${SECTION_NAMES[at % SECTION_NAMES.length] ?? ''} by doing thing ${String(at)}`;
    case 'other':
      return otherValue(heading, at);
    default:
      return null;
  }
}

function expectedState({ layout: chosen }: PlannedSheet, { state }: PlannedAction): string | null {
  if (!chosen.fields.includes('rag') || state === null) return null;
  if (chosen.ragAs === 'fill') return FILLS[state] ?? null;
  if (chosen.ragAs === 'word') return STATES[state] ?? null;
  return state < 3 ? (STATES[state] ?? null) : null;
}

function expectedLeads({ layout: chosen }: PlannedSheet, { lead }: PlannedAction): readonly string[] {
  if (lead === null) return [];
  const first = POSTS[lead] ?? '';
  return chosen.leadStyle === 'one' ? [first] : [first, secondLead(lead)];
}

/**
 * Lays a plan out on a sheet as people do.
 *
 * @param grid is built row by row; everything is placed `columnsBefore` columns to the right
 */
export function layOutPlan(planned: PlannedSheet): LaidOut {
  const { layout: chosen, actions } = planned;
  const columns = listColumns(planned);
  const width = columns.length;
  const before = chosen.columnsBefore;
  const grid: GridValue[][] = [];
  const merges: string[] = [];
  const fills: Record<string, string> = {};
  const area = (top: number, left: number, bottom: number, right: number): string =>
    `${columnLetters(left + before)}${String(top)}:${columnLetters(right + before)}${String(bottom)}`;
  const lone = (text: string): number => grid.push([text]);

  for (let line = 0; line < chosen.titleDepth; line += 1) {
    if (line === 0) lone('EDI action plan');
    else grid.push(line % 3 === 2 ? [] : [TITLE_LINES[line % TITLE_LINES.length]]);
  }
  if (chosen.hasPairsAbove) grid.push(['Lead', 'Head of Inclusion'], ['Service', 'Whole trust'], []);
  if (chosen.besides === 'key above')
    ['Key', 'Red: off track', 'Amber: some delay', 'Green: on track'].forEach(lone);

  const heading = columns.map((column) => column.heading);
  const marksAt = columns.findIndex(({ field }) => field === 'mark');
  const isGrouped = chosen.grouped && marksAt > 0;
  const pushHeadings = (): number => {
    if (isGrouped) {
      grid.push(heading.map((text, at) => (at < marksAt ? text : at === marksAt ? 'Status' : null)));
      const top = grid.length;
      for (let at = 0; at < marksAt; at += 1) merges.push(area(top, at + 1, top + 1, at + 1));
      merges.push(area(top, marksAt + 1, top, width));
      grid.push(heading.map((text, at) => (at < marksAt ? null : text)));
    } else grid.push([...heading]);
    fills[area(grid.length, 1, grid.length, width)] = '#1F4E78';
    return grid.length;
  };
  const headerRow = pushHeadings();
  if (chosen.hasTemplateRow) {
    grid.push(
      columns.map(({ field }) =>
        field === 'action' ? '[Insert action here]' : field === 'lead' ? '[Name]' : null,
      ),
    );
  }

  const expected: ExpectedAction[] = [];
  const hasSectionRows = !['none', 'column merged', 'column once'].includes(chosen.sections);
  let section = -1;
  let sectionTop = 0;
  const closeSection = (): void => {
    if (chosen.sections === 'column merged' && section >= 0 && grid.length > sectionTop)
      merges.push(area(sectionTop, 1, grid.length, 1));
  };
  for (const [at, item] of actions.entries()) {
    if (chosen.hasNotesBetween && at === 2 && chosen.sections !== 'column merged') {
      const row = lone(
        'Note: the actions below were agreed with the staff networks and are reviewed every quarter.',
      );
      merges.push(area(row, 1, row, width));
    }
    if (item.section !== section) {
      closeSection();
      if (section >= 0 && chosen.headingsRepeat === 'by section' && !hasSectionRows) pushHeadings();
      section = item.section;
      if (hasSectionRows) {
        const row = lone(sectionText(planned, section));
        if (chosen.sections !== 'numbered' && chosen.sections !== 'capitals')
          fills[area(row, 1, row, width)] = '#D9E1F2';
        if (chosen.sections === 'merged') merges.push(area(row, 1, row, width));
        if (chosen.headingsRepeat === 'by section' && at > 0) pushHeadings();
      }
      sectionTop = grid.length + 1;
    } else {
      if (chosen.headingsRepeat === 'by page' && at % 5 === 4 && chosen.sections !== 'column merged') {
        lone('Page 2 of 7');
        pushHeadings();
      }
      if (chosen.blankEvery > 0 && at % chosen.blankEvery === 0 && chosen.sections !== 'column merged')
        grid.push([]);
    }
    const isFirst = grid.length + 1 === sectionTop;
    const line = columns.map((column): GridValue => {
      if (column.field !== 'section') return fieldValue(planned, column, item);
      return isFirst ? sectionText(planned, section) : null;
    });
    const row = grid.push(line);
    let last = row;
    const text = writtenAction(item, chosen.actionStyle);
    const splitAt = text.indexOf(' ', 28);
    const actionAt = columns.findIndex(({ field }) => field === 'action');
    if (
      chosen.isSplitByPages &&
      chosen.headingsRepeat === 'by page' &&
      at % 4 === 1 &&
      splitAt > 0 &&
      chosen.sections !== 'column merged'
    ) {
      line[actionAt] = text.slice(0, splitAt);
      lone('Page 3 of 7');
      pushHeadings();
      last = grid.push(columns.map((_, column) => (column === actionAt ? text.slice(splitAt + 1) : null)));
    }
    const due = item.due === null ? null : monthDue(item.due).iso;
    expected.push({
      rows: [row, last],
      action: text,
      due,
      leads: expectedLeads(planned, item),
      stated: expectedState(planned, item),
      section: chosen.sections === 'none' ? null : sectionText(planned, section),
    });
  }
  closeSection();
  if (chosen.besides === 'totals') grid.push([], ['Total', actions.length]);
  if (chosen.besides === 'key below')
    grid.push([], ['Key'], ['Red: off track'], ['Amber: some delay'], ['Green: on track']);
  if (chosen.besides === 'abbreviations below')
    grid.push(
      [],
      ['Abbreviation', 'Meaning'],
      ['EDI', 'Equality, diversity and inclusion'],
      ['OH', 'Occupational health'],
    );
  if (chosen.besides === 'contacts beside') {
    const contacts = [
      ['Name', 'Email'],
      ['Head of Inclusion', 'inclusion@example.org'],
      ['EDI Lead', 'edi@example.org'],
    ];
    for (const [at, contact] of contacts.entries()) {
      const line = grid[headerRow - 1 + at];
      if (!line) continue;
      while (line.length < width + 1) line.push(null);
      line.push(...contact);
    }
  }
  const fieldColumns: Partial<Record<PlanField, number>> = {};
  for (const [at, { field }] of columns.entries()) {
    if (field !== 'other' && field !== 'mark') fieldColumns[field] = at + 1 + before;
  }
  const sheet = buildSheet(grid, {
    columnsBefore: before,
    merges,
    fills,
    ...(chosen.hiddenColumn ? { hiddenColumns: [before + 1] } : {}),
  });
  return { sheet, headerRow, columns: fieldColumns, expected };
}
