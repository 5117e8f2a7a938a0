import { readGrid } from './reading';

const unread = (data: ReturnType<typeof readGrid>) =>
  data.findings.flatMap(({ code, cell }) => (code === 'equality-data-unread' ? [cell] : []));

describe('a table with minority ethnic and disabled people side by side', () => {
  const GRADES = [
    ['1 to 4', 210, 480, 14, 30, 690],
    ['5 to 8', 180, 390, 12, 25, 570],
  ];

  it.each([
    [['Grade', 'Male', 'Female', 'BME', 'Disabled', 'Total'], 'Employees by grade band at 31 December 2025'],
    [['Grade', 'Men', 'Women', 'Minority ethnic', 'Disabled', 'All'], 'Figures'],
    [['Directorate', 'Men', 'Women', 'Ethnic minority', 'Disability', 'All'], 'Our workforce'],
  ])('is told of where it counts staff: %s', (headings, title) => {
    expect(unread(readGrid([[title], [], headings, ...GRADES]))).toEqual(['A3']);
  });

  it.each([
    [['Estate', 'Male', 'Female', 'BME', 'Disabled', 'Total'], 'Tenants by estate'],
    [['School', 'Boys', 'Girls', 'BME', 'Disabled', 'Total'], 'Pupils on roll'],
    [['Centre', 'Male', 'Female', 'BME', 'Disabled', 'Total'], 'Visits to leisure centres'],
  ])('is passed over where it counts others: %s', (headings, title) => {
    expect(unread(readGrid([[title], [], headings, ...GRADES], { name: 'Figures' }))).toEqual([]);
  });

  it('is passed over where no numbers stand in them', () => {
    const grid = [
      ['Workforce checklist'],
      ['Policy', 'BME', 'Disabled', 'Women'],
      ['Recruitment policy', 'Yes', 'No', 'Yes'],
      ['Pay policy', 'Yes', 'Yes', 'No'],
    ];
    expect(unread(readGrid(grid))).toEqual([]);
  });
});

describe('minority ethnic and disabled people one below the other', () => {
  const survey = (title: string, heading: string) =>
    readGrid([
      [title],
      [],
      ['Characteristic', heading, '%'],
      ['Female', 16, 0.72],
      ['BME', 1, 0.05],
      ['Disabled', 2, 0.09],
      ['Under 25', 1, 0.05],
    ]);

  it('are told of where staff are counted', () => {
    expect(unread(survey('Workforce survey 2024/25', 'Staff'))).toHaveLength(1);
    expect(unread(survey('Figures for the year', 'Employees'))).toHaveLength(1);
  });

  it('are passed over where others are', () => {
    expect(unread(survey('Customers by characteristic', 'Number'))).toEqual([]);
    expect(unread(survey('Audience figures', 'Number'))).toEqual([]);
  });
});
