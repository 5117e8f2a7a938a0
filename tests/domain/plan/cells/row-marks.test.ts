import {
  endsOpen,
  isFurniture,
  isInCapitals,
  isLegendLine,
  isLegendStart,
  isNoteText,
  isPlanTitle,
  isTemplateText,
  sectionKeyword,
  sectionNumber,
  startsAsContinuation,
} from '../../../../src/domain/plan/cells/row-marks';

describe('a lone line', () => {
  it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
    [
      'names a plan',
      (text) => isPlanTitle(text),
      ['WDES Action Plan 2020/21', 'Action log', 'EDI improvement plan'],
      ['Recruit fairly', '1. Planning for the future'],
    ],
    [
      'is a page’s furniture',
      isFurniture,
      ['Page 1 of 5', 'Page 3', '- 4 -', 'Version 1.2', '(continued)', '2 of 9'],
      ['Page the on-call manager', 'Versions of the policy are compared', '2 of 9 networks met'],
    ],
    [
      'begins a key',
      isLegendStart,
      [
        'Key',
        'Table Key:',
        'RAG key',
        'RAG rating key:',
        'Legend',
        'Abbreviations',
        'Key: Blue: not started',
      ],
      ['Key actions for the year ahead', 'Keyworkers are trained', 'Key issues identified from the survey:'],
    ],
    [
      'is a line of a key',
      isLegendLine,
      [
        'Amber: action is on track',
        'R = off track',
        'Green – complete',
        'Red : concerns',
        'Blue (B): not started',
      ],
      ['A new dashboard', 'Red tape is cut', 'B5 staff: offer coaching', 'Green travel plan for staff'],
    ],
    [
      'is a template’s hint',
      (text) => isTemplateText(text),
      [
        'e.g. Train managers',
        '[Insert action here]',
        '<enter name>',
        'Insert text here',
        'xxx',
        'Example: train managers',
      ],
      [
        'Examples of good practice are shared',
        'Enter into a partnership with the council',
        'Insert clauses on equality into contracts',
        '[Updated May] talks are held',
      ],
    ],
    [
      'is a note',
      isNoteText,
      [
        'Note: leads report quarterly',
        'NB leads report',
        'Key issues identified:',
        'This plan is reviewed each year',
        'Source: staff survey',
      ],
      ['Notable progress on pay', 'Recruit fairly', 'Objective 1: Notes'],
    ],
    [
      'is in capitals',
      isInCapitals,
      ['RECRUIT FAIRLY', '3.1 PAY AND REWARD'],
      ['Recruit fairly', 'EDI', 'NHS England plan'],
    ],
    [
      'goes on in the next',
      endsOpen,
      ['Train panels and', 'ongoing communications, ', 'the help of the', 'non-'],
      ['Train panels.', 'Train panels', 'Working with staff networks'],
    ],
    [
      'goes on from the one before',
      startsAsContinuation,
      ['in fair scoring', ', and report', '(and report)', ') by May'],
      ['Train panels', 'eLearning for all', '3 sessions', 'e.g. panels'],
    ],
  ])('%s', (_, tells, those, others) => {
    expect(those.filter((text) => !tells(text))).toEqual([]);
    expect(others.filter((text) => tells(text))).toEqual([]);
  });

  it('is numbered by the figures it begins with', () => {
    expect(sectionNumber('3.1 Recruitment')).toEqual([3, 1]);
    expect(sectionNumber('2. Pay')).toEqual([2]);
    expect(sectionNumber('(4) Listening')).toEqual([4]);
    expect(sectionNumber('2024 plan')).toBeNull();
    expect(sectionNumber('Pay 2')).toBeNull();
    expect(sectionNumber('50% of staff')).toBeNull();
  });

  it('is counted by a word it begins with', () => {
    expect(sectionKeyword('Objective 2: Recruitment')).toBe('objective');
    expect(sectionKeyword('Strategic Aim One – Fair pay')).toBe('aim');
    expect(sectionKeyword('WRES Indicator 7')).toBe('indicator');
    expect(sectionKeyword('Theme: belonging')).toBe('theme');
    expect(sectionKeyword('Objectives are reviewed')).toBeNull();
    expect(sectionKeyword('Action on pay')).toBeNull();
  });
});
