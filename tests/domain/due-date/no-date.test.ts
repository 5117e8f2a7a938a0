import { brief } from './asking';

describe('a cell without a date', () => {
  it.each([
    [''],
    ['  '],
    ['TBC'],
    ['tbd'],
    ['TBA'],
    ['T.B.C.'],
    ['n/a'],
    ['N/A'],
    ['NA'],
    ['-'],
    ['—'],
    ['...'],
    ['?'],
    ['to be agreed'],
    ['To be confirmed'],
    ['Date to be confirmed'],
    ['to be determined by HR'],
    ['TBC with staff side'],
    ['Not applicable'],
    ['None'],
    ['Nil'],
    ['No date set'],
    ['Not yet agreed'],
    ['unknown'],
    ['Awaiting date'],
    ['xx'],
    ['By xx'],
    ['DD/MM/YYYY'],
    ['[insert date]'],
    ['<date>'],
    ['__/__/____'],
    ['• TBC'],
  ])('says that none is given: “%s”', (phrase) => {
    expect(brief(phrase)).toBe('none');
  });

  it.each([
    ['Whenever the need comes up'],
    ['As per training schedule'],
    ['Ward manager to decide.'],
    ['(Medium Term)'],
    ['when convenient'],
    ['Immediate'],
    ['ASAP'],
    ['As required'],
    ['Complete'],
    ['In progress'],
    ['On hold'],
    ['At the next Board meeting'],
    ['as of date X'],
    ['Following approval'],
    ['end of term'],
    ['next year'],
    ['See action 3'],
  ])('says something no date can be had from: “%s”', (phrase) => {
    expect(brief(phrase)).toBe('unparseable');
  });

  it.each([
    ['TBC - March 2024', 'date 2024-03-31'],
    ['March 2024 (TBC)', 'date 2024-03-31'],
  ])('is not one that gives a date with a doubt: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
