import { found, linesOf, readGrid } from './reading';

const BANDS = [
  ['Workforce by pay band'],
  ['Pay band', 'White', 'BME', 'Unknown'],
  ['Band 5', 300, 120, 10],
  ['Band 6', 200, 60, 8],
  ['Total', 500, 180, 18],
];

describe('what looks like equality data and is not read', () => {
  it('is told of a table whose rows nobody knows, and what would settle it', () => {
    const data = readGrid([
      ...BANDS,
      [],
      ['Staff networks'],
      ['Network', 'White', 'BME'],
      ['Nurses', 30, 12],
      ['Porters', 4, 9],
    ]);
    expect(data.counts).toHaveLength(3);
    expect(found(data)).toEqual(['equality-data-unread A8 Staff networks']);
  });

  it('is told of ethnic groups across or down', () => {
    const across = readGrid([
      ['Directorate', 'White', 'Mixed', 'Asian', 'Black'],
      ['Surgery', 40, 3, 9, 11],
    ]);
    expect(found(across)).toEqual(['equality-data-unread A1 Data']);
    const down = readGrid([
      ['Group', 'Number of staff'],
      ['Disabled', 40],
      ['Non-disabled', 400],
    ]);
    expect(found(down)).toEqual(['equality-data-unread A1 Data']);
  });

  it('is told of rows of a table of which others are read', () => {
    const data = readGrid([
      ['Metric', 'Question', 'Disabled', 'Non-disabled'],
      ['5', 'Equal opportunities', 50.2, 57.3],
      ['6', 'Pressure to come to work', 26.1, 18.8],
      ['7', 'Satisfied with the value of their work', 38.2, 47.9],
      ['3', 'Staff with warnings', 4, 19],
    ]);
    expect(found(data).filter((line) => line.startsWith('equality-data-unread'))).toHaveLength(1);
  });

  it.each([
    ['Action Code & Title', 'Description', 'Progress Bar', 'Due Date', 'Managed By'],
    ['Task Name', 'Notes', '% Complete', 'Finish', 'Assigned To'],
    ['Action title', 'Detail', 'Share', 'When', 'Action owner'],
    ['Topic', 'Action no. and description', '% complete', 'Latest update', 'Lead'],
  ])('is nothing of a pay gap that is the topic of a plan’s row, under “%s”', (...headings) => {
    const row = ['Ethnicity pay gap', 'Publish it each year', '10%', '31-Mar-2025', 'Head of HR'];
    expect(readGrid([headings, row]).findings).toEqual([]);
  });

  it('is told of a pay gap in a list of figures', () => {
    expect(
      found(
        readGrid([
          ['Measure', 'Share'],
          ['Ethnicity pay gap', '10%'],
        ]),
      ),
    ).toEqual(['equality-data-unread A2 Ethnicity pay gap']);
  });

  it('is nothing of patients, of a plan, or of groups without numbers', () => {
    const patients = [['Patients seen'], ['Clinic', 'White', 'BME'], ['Eyes', 300, 90]];
    const plan = [
      ['Action', 'Lead', 'Due date', 'White', 'BME'],
      ['Train panels', 'HR', 'May 2026', 20, 30],
    ];
    const words = [
      ['Topic', 'White', 'BME'],
      ['Pay', 'see report', 'see report'],
    ];
    for (const grid of [patients, plan, words]) expect(readGrid(grid).findings).toEqual([]);
  });
});

describe('a table of bands', () => {
  it('ends at its total where rows follow that are none of bands', () => {
    const data = readGrid([...BANDS, ['Network members', 30, 12, 0], ['Mentors', 4, 9, 0]]);
    expect(linesOf(data)).toHaveLength(3);
    expect(found(data)).toEqual(['equality-data-unread A6 Pay band']);
  });

  it('ends at the headings of another table, with a title and no blank row before them', () => {
    const data = readGrid([
      ...BANDS.slice(0, -1),
      ['Mentoring scheme'],
      ['Scheme', 'White', 'BME', 'Unknown'],
      ['Reverse mentoring', 9, 4, 0],
    ]);
    expect(linesOf(data)).toHaveLength(2);
    expect(found(data)).toEqual(['equality-data-unread A6 Mentoring scheme']);
  });

  it('goes on after a total with the bands of other staff', () => {
    const data = readGrid([...BANDS, ['Medical and dental'], ['Consultants', 40, 30, 2]]);
    expect(linesOf(data)).toHaveLength(4);
    expect(data.findings).toEqual([]);
  });
});
