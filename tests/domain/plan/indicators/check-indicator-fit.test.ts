import { checkIndicatorFit } from '../../../../src/domain/plan/indicators/check-indicator-fit';

const fit = (references: readonly string[], words: string): readonly unknown[] =>
  checkIndicatorFit(references, words).map((problem) => problem.detail);

describe('a reference that does not fit the words of its action', () => {
  it.each([
    [
      'WDES 3',
      'Reduce harassment, bullying and abuse of disabled staff; write case studies for training',
      'WDES 4a',
    ],
    ['WDES 6', 'Encourage disabled colleagues to report harassment', 'WDES 4b'],
    ['WDES 2', 'Shorten the time taken to put reasonable adjustments in place', 'WDES 8'],
    ['WDES 8', 'Widen the diversity of the board', 'WDES 10'],
    ['WRES 2', 'Reduce bullying from patients and the public', 'WRES 5'],
    ['WRES 2', 'Reduce bullying by managers and colleagues', 'WRES 6'],
    ['WRES 2', 'Tackle bullying', 'WRES 5 or WRES 6'],
    ['WRES 5', 'Review shortlisting decisions every quarter', 'WRES 2'],
    ['WRES 9', 'Review every disciplinary before it starts', 'WRES 3'],
    ['WDES 9a', 'Review the formal capability process', 'WDES 3'],
    ['WDES 8', 'Raise disability declaration rates among nurses', 'WDES 1'],
    ['WRES 5', 'Hold workshops on career progression', 'WRES 7'],
    ['WRES 9', 'Reduce discrimination from managers', 'WRES 8'],
    ['WRES 9', 'Reduce bullying by staff and discrimination from managers', 'WRES 6'],
    ['WRES 7', 'Set up a disabled staff network', 'WDES'],
    ['WDES 5', 'Sponsor ten BME nurses into band 7', 'WRES'],
    ['WRES', 'Launch the neurodiversity toolkit', 'WDES'],
  ])('%s for %j is likelier %s', (reference, words, likelier) => {
    expect(fit([reference], words)).toEqual([{ reference, likelier }]);
  });

  it('judges all references to one standard together', () => {
    expect(fit(['WDES 2', 'WDES 10'], 'Stamp out bullying')).toEqual([
      { reference: 'WDES 2, WDES 10', likelier: 'WDES 4a' },
    ]);
    expect(fit(['WDES 2', 'WDES 4a'], 'Stamp out bullying')).toEqual([]);
  });
});

describe('a reference that may well fit', () => {
  it.each([
    ['WDES 8', 'Roll out the adjustments passport'],
    ['WRES 2', 'Train recruiting managers about bias and bullying'],
    ['WRES 7', 'Set up a mentoring scheme'],
    ['WDES 3', 'Review cases of disabled colleagues entering the formal capability process'],
    ['WDES 1', 'Campaign to raise disability declaration'],
    ['WRES 1', 'Set band 6 goals'],
    ['WDES 9', 'Raise the profile of disabled staff'],
    ['WDES 4b', 'Encourage colleagues to report bullying'],
    ['WRES 6', 'Reduce bullying from patients'],
    ['WRES 10', 'Stamp out bullying'],
    ['WRES', 'Stamp out bullying'],
    ['WDES 9b', 'Reverse mentoring.'],
    ['WRES 3', 'Deliver the plan'],
    ['WDES 7', ''],
    ['WDES 1', 'Ask staff to share their disability status'],
    ['WRES 7', 'Mentor BME and disabled staff'],
    ['WRES 7', 'Mentor all staff, disabled colleagues among them'],
    ['WDES 5', 'Sponsor ten nurses from protected groups, BME and disabled'],
    ['WRES 4', 'Open the course to international nurses with a disability'],
  ])('%s for %j is left alone', (reference, words) => {
    expect(fit([reference], words)).toEqual([]);
  });

  it('says nothing when the words name two other subjects', () => {
    expect(fit(['WDES 2'], 'Reduce harassment and speed up reasonable adjustments')).toEqual([]);
  });

  it('looks at what an action opens with, not at what it mentions late', () => {
    expect(fit(['WRES 9'], `${'Publish the yearly plan. '.repeat(12)} Mentions bullying.`)).toEqual([]);
  });
});
