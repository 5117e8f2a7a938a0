import { isAbbreviationList } from '../../../../src/domain/plan/cells/abbreviation-lines';

describe('a list of short forms with what each stands for', () => {
  it.each([
    'BME: Black and minority ethnic. VSM: very senior manager.',
    'BME: Black and minority ethnic. ER: employee relations',
    'ER is employee relations.',
    'ER means employee relations',
    'ESR stands for electronic staff record; OD refers to organisational development',
    'Note: ER is employee relations.',
    'NB: AfC – Agenda for Change',
    'In this plan, BME means Black and minority ethnic.',
    'Notes: EDI = equality, diversity and inclusion; HWB = health and wellbeing',
    'EDI: equality, diversity and inclusion; HWB: health and wellbeing; ER: employee relations',
    '* L&D: learning and development, OD: organisational development',
  ])('%s', (text) => {
    expect(isAbbreviationList(text)).toBe(true);
  });

  it.each([
    'HR: review the policy. OD: run the course.',
    'HR is to review the policy',
    'EDI is discussed at each board meeting',
    'Note: leads report each quarter',
    'OD: book the venue; EDI: equality, diversity and inclusion',
    'FTSU: Guardian to visit each ward',
    'HWB: health and wellbeing',
    'Train all staff. ER to follow up.',
    'BME network: launch event. ER: employee relations',
  ])('%s is none', (text) => {
    expect(isAbbreviationList(text)).toBe(false);
  });
});
