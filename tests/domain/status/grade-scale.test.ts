import { areGrades, equalityGrades } from '../../../src/domain/status/grade-scale';

describe('grades of one scale', () => {
  it.each([
    [['Undeveloped', 'Developing', 'Achieving', 'Excelling']],
    [['0 – Undeveloped activity', '1 – Developing activity']],
    [['Achieving (2)', 'Excelling (3)']],
    [['Underdeveloped', 'Developing']],
    [['Good', 'Requires improvement']],
    [['Emerging', 'Established', 'Leading']],
  ])('tell how good something is, and not how an action stands: %j', (texts) => {
    expect(areGrades(texts)).toBe(true);
  });

  it.each([
    [['Developing']],
    [['Developing', 'Good']],
    [['Developing', 'Complete']],
    [['Undeveloped', 'On track']],
    [['Outstanding', 'Complete']],
    [['Good', 'Inadequate']],
    [['Early', 'Advanced']],
    [[]],
  ])('are not seen in words that may as well be statuses: %j', (texts) => {
    expect(areGrades(texts)).toBe(false);
  });

  it('are told from what else a key explains', () => {
    const meanings = ['Undeveloped', 'Developing', 'Excelling', 'On track'];
    expect([...equalityGrades(meanings)]).toEqual(['Undeveloped', 'Developing', 'Excelling']);
    expect(equalityGrades(['Developing', 'On track', 'Complete']).size).toBe(0);
    expect(equalityGrades(['Good', 'Outstanding']).size).toBe(0);
  });
});
