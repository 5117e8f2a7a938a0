import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const typed = (text: string): readonly string[] =>
  readLeads(text).map(({ name, type }) => `${type}: ${name}`);

describe('What a profession ends in makes a post', () => {
  it.each([
    'Learning Technologist',
    'Learning technologist',
    'Lead Audiologist',
    'Workforce Strategist',
    'Podiatrist',
    'Sonographer',
    'Medical Photographer',
    'Perioperative Technician',
    'Optician',
    'Archivist',
    'Consultant Anaesthetist',
    'Dental Hygienist',
    'Senior Nutritionist',
    'Health Economist',
    'Physiotherapists',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([`role: ${text}`]);
  });

  it('beside another post', () => {
    expect(typed('Head of Resourcing; Learning Technologist')).toEqual([
      'role: Head of Resourcing',
      'role: Learning Technologist',
    ]);
  });

  it.each(['Priya Gilchrist', 'Tom Lindqvist', 'Priya Twist', 'Tom Patricia'])(
    'and no name is one: %s',
    (text) => {
      expect(typed(text)).toEqual([`person: ${text}`]);
    },
  );

  it('and a body of them is a group', () => {
    expect(typed('Radiographers Forum')).toEqual(['group: Radiographers Forum']);
    expect(typed('Technology Team')).toEqual(['group: Technology Team']);
  });
});
