import { brief, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2026-06-15', start: '2026-04-01' };

describe('a date that its words say is no deadline', () => {
  it.each([
    'TBC - date to be agreed by Nov 2026',
    'Timescale to be set at the Sept 2026 People Board',
    'Deadline TBC following Dec 2026 meeting',
    'TBC by January 2027',
    'To be determined at Oct 26 EDI Group',
    'Sept 2026 Trust Board to agree timescale',
  ])('is the day on which a date will be set: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toMatch(/^(?:none|unparseable)$/);
  });

  it.each([
    'On hold since January 2026',
    'Paused owing to vacancy since 4 May 2026',
    'Stood down from April 2026',
    'Last reviewed 12.05.26',
    'Last update: May 2026',
    'Most recent review at EDI Group on 3 June 2026',
    'Discussed at People Committee 3 June 2026',
    'Reviewed at Inclusion Board 4 June 2026',
    'Halted in April 2026',
    'Not met by March 2026',
    'Not delivered in May 2026',
  ])('looks back: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('unparseable');
  });

  it.each([
    'March 2026 - new date needed',
    '31/03/2027 (revised timescale awaited)',
    'Missed May 2026. New deadline to be agreed',
    'Dec 2026, needs re-profiling',
  ])('waits for a new one: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('unparseable');
  });

  it.each([
    ['Policy to be confirmed by Oct 2026', 'date 2026-10-31'],
    ['Date to be confirmed (March 2027)', 'date 2027-03-31'],
    ['Oct 2026 (tbc)', 'date 2026-10-31'],
    ['Deadline set for March 2027', 'date 2027-03-31'],
    ['To be agreed at Board 14 March 2027', 'date 2027-03-14'],
    ['To be reviewed at Board 4 Dec 2026', 'date 2026-12-04'],
    ['Last review Oct 2026', 'date 2026-10-31'],
    ['In place since March 2026', 'ongoing 2026-03-01..2026-03-31'],
    ['Deferred from May to Nov 2026', 'date 2026-11-30'],
    ['Paused until March 2027', 'date 2027-03-31'],
    ['If not completed by March 2027 escalate', 'date 2027-03-31'],
    ['New date: Nov 2026', 'date 2026-11-30'],
    ['Phase 1 March 2027; phase 2 new date TBC', 'date 2027-03-31'],
    ['Annual, last reviewed March 2026', 'recurring 2026-03-31 annual next 2027-03-31'],
  ])('is told from a deadline among words alike: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});

describe('the day on which what is waited for comes', () => {
  it.each([
    'TBC – awaiting national guidance (exp. Autumn 2026)',
    'Awaiting the new system (due Sept 2026)',
    'Pending the regional report, expected in October 2026',
    'Waiting for funding decision - expected July 2026',
  ])('is no deadline of the action: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toMatch(/^(?:none|unparseable)$/);
  });

  it.each([
    ['Pending, expected March 2027', 'date 2027-03-31'],
    ['Awaiting sign-off, due March 2027', 'date 2027-03-31'],
    ['Awaiting approval - expected completion March 2027', 'date 2027-03-31'],
    ['March 2027, awaiting guidance (expected autumn 2026)', 'date 2027-03-31'],
    ['Expected March 2027', 'date 2027-03-31'],
  ])('leaves the action’s own: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});
