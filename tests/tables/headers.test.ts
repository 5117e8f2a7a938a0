import { existsSync, readFileSync } from 'node:fs';
import type { PlanField } from '../../src/domain/plan/plan';
import { planOf } from '../support/read-grid';
import { takenFor, type ColumnKind } from '../support/heading-in-plan';

const TABLE = '../shared/tables/headers.tsv';
const here = existsSync(TABLE);

/** What a label of the table asks for: what stands under the heading, and the fields that are right; none for null. */
interface Asked {
  readonly kind: ColumnKind;
  readonly right: readonly (PlanField | null)[];
  /** The usual columns it takes the place of, where that is not its own. */
  readonly instead?: readonly PlanField[];
}

const one = (field: PlanField): Asked => ({ kind: field, right: [field] });

/** Every label of the table, by its words. */
const LABELS: Readonly<Record<string, Asked>> = {
  objective: one('objective'),
  action: one('action'),
  metric: one('metric'),
  current: one('current'),
  target: one('target'),
  due: one('due'),
  lead: one('lead'),
  governance: one('governance'),
  priority: one('priority'),
  milestone: one('milestone'),
  progress: one('progress'),
  rag: one('rag'),
  evidence: one('evidence'),
  section: one('section'),
  reference: one('ref'),
  status: one('rag'),
  'rag (earlier)': one('rag'),
  'rag (current)': one('rag'),
  'action detail': one('action'),
  'lead (accountable)': one('lead'),
  'objective/recommendation': one('objective'),
  'action (label in a vertical form)': one('action'),
  'action (with due inside)': { kind: 'timescaled action', right: ['action'], instead: ['action', 'due'] },
  'milestone (one heading split over two cells by the PDF)': one('milestone'),
  'due (handoff table)': one('due'),
  'due (shared with target)': { kind: 'due', right: ['due'], instead: ['due', 'target'] },
  'progress (narrative here)': { kind: 'narrative status', right: ['progress'], instead: ['progress'] },
  'progress/current': { kind: 'progress', right: ['progress', 'current'] },
  'current/progress': { kind: 'progress', right: ['progress', 'current'] },
  'current/issue': { kind: 'current', right: ['current'] },
  'target/evidence': { kind: 'target', right: ['target', 'evidence'] },
  'completion date, not a deadline': one('completed'),
  'not a plan column (data table)': { kind: 'counts', right: [null] },
  'duty aim tick': { kind: 'duty tick', right: [null] },
  'other (equality duty aim)': { kind: 'duty tick', right: [null] },
  'other date, not a deadline': { kind: 'other date', right: [null] },
  'other reference': { kind: 'ref', right: [null, 'ref'] },
  'source (contains a date that is not the deadline)': { kind: 'source', right: [null] },
  risk: { kind: 'risk', right: [null] },
  resources: { kind: 'resources', right: [null] },
};

/** A heading that is itself the date, among others of its kind: a mark under it says which action is due then. */
function isDueByHeading(heading: string): boolean {
  const plan = planOf([
    ['Action', 'Lead', 'Q1 Apr - Jun 2024', 'Q2 Jul - Sept 2024', heading],
    ['Train every interview panel in fair scoring', 'Head of HR', '', '', '✓'],
    ['Publish the pay gap report each spring', 'EDI Manager', '✓', '', ''],
    ['Set up reciprocal mentoring for managers', 'EDI Manager', '', '✓', ''],
  ]);
  const [first, ...others] = plan.actions.map(({ due }) => due.first?.toString());
  return first !== undefined && first > '2024-09-30' && others.join(' ') === '2024-06-30 2024-09-30';
}

function isRight(heading: string, label: string): boolean {
  if (label === 'due as a column heading (matrix)') return isDueByHeading(heading);
  const asked = LABELS[label];
  if (!asked) throw new Error(`no meaning is known here for the label ${label}`);
  const { fields } = takenFor(heading, asked.kind, asked.instead);
  return asked.right.some((field) => (field === null ? fields.length === 0 : fields.includes(field)));
}

if (here) {
  it('At least 97 in 100 headings of ../shared/tables/headers.tsv are mapped right in a sheet of a plan', () => {
    const rows = readFileSync(TABLE, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const wrong = rows.flatMap(([heading = '', label = '']) =>
      isRight(heading, label) ? [] : [`${heading} (${label})`],
    );
    expect(rows.length).toBeGreaterThan(100);
    process.stdout.write(wrong.map((each) => `${each}\n`).join(''));
    expect(wrong.length <= rows.length * 0.03 ? [] : wrong).toEqual([]);
  });
} else {
  it('The table of real headings is left out: ../shared is not here', () => {
    expect(here).toBe(false);
  });
}
