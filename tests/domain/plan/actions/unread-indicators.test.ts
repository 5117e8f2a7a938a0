import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Share the questions before each interview',
  'Agree a taxi contract with ramps',
  'Mend the lift to the training rooms',
];

const toldOf = (heading: string, ...cells: readonly GridValue[]): readonly string[] =>
  planOf([
    [heading, 'Action', 'Lead', 'Due date'],
    ...cells.map((cell, at) => [cell, ACTIONS[at] ?? '', 'Head of HR', 'March 2025']),
  ]).findings.flatMap((finding) =>
    finding.code === 'column-unread' ? [`${finding.cell ?? ''} ${finding.detail.holds}`] : [],
  );

describe('A column headed as a standard’s indicators', () => {
  it.each(['WRES indicator', 'WDES metric', 'Linked WRES indicator'])(
    'is told of where no cell gives one: %s',
    (heading) => {
      expect(toldOf(heading, 'Recruitment', 'Culture', 'Voice')).toEqual(['A1 indicators or metrics']);
    },
  );

  it.each<[string, readonly GridValue[]]>([
    ['gives one', ['Recruitment', 2, 'Voice']],
    ['has few cells filled', ['Recruitment', null, 'Voice']],
    ['says that there are none', ['n/a', '–', 'None']],
  ])('is not told of where it %s', (_, cells) => {
    expect(toldOf('WRES indicator', ...cells)).toEqual([]);
  });

  it.each(['Metric', 'Success measure', 'WRES theme', 'WRES / WDES / EDS'])(
    'is another thing than %s',
    (heading) => {
      expect(toldOf(heading, 'Recruitment', 'Culture', 'Voice')).toEqual([]);
    },
  );
});
