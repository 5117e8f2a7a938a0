import { planWith, statesOf } from '../../../support/key-in-plan';
import { buildSheet } from '../../../support/sheet-builder';

const MARKS = ['Red', 'Amber', 'Green'];
const STATES = ['off-track', 'at-risk', 'on-track'];
const statusesUnder = (above: readonly (readonly string[])[], marks = MARKS) =>
  statesOf(planWith(marks, { above: [...above, []] })).statuses;

describe('The lines of one key', () => {
  it.each([
    [['Red indicates that the action is overdue.', 'Amber is a warning of delay.', 'Green is on track.']],
    [['Red is overdue.', 'Amber indicates that there is a risk.', 'Green indicates that all is on track.']],
    [['Red: overdue', 'Amber indicates a risk', 'Green on track']],
  ])('need not be written alike: %j', (lines) => {
    expect(statusesUnder(lines.map((line) => [line]))).toEqual(STATES);
    const sheet = buildSheet(
      lines.map((line) => [line]),
      { name: 'Key' },
    );
    expect(statesOf(planWith(MARKS), sheet).statuses).toEqual(STATES);
  });

  it('are not made longer by a sentence with a colour further down', () => {
    const { key } = statesOf(
      planWith(['Red', 'Green'], {
        above: [['Red: overdue'], ['Green: on track'], [], [], ['Blue light services are on track'], []],
      }),
    );
    expect(key.map(({ label }) => label)).toEqual(['Red', 'Green']);
  });

  it('may be long where they say a state', () => {
    const more =
      'This may be because people, money or time are short, because those whom it depends on have not agreed to it, or because something else has come up that matters more to the organisation.';
    const lines = [
      ['Red', `The action is significantly off track. ${more}`],
      ['Amber', 'At risk'],
      ['Green', 'On track'],
    ];
    expect(statusesUnder(lines)).toEqual(STATES);
  });

  it('may deny an end in a list with commas', () => {
    const line =
      'Green, action completed in time; Amber, action completed outside timescale; Red, action not completed';
    expect(statusesUnder([[line]])).toEqual(['unknown', 'complete', 'complete']);
  });

  it('have a middle for what was done late only beside a green that is done', () => {
    const lines = [
      ['Green', 'On track'],
      ['Amber', 'Completed late'],
      ['Red', 'Overdue'],
    ];
    expect(statusesUnder(lines)[1]).not.toBe('complete');
    expect(
      statusesUnder([
        ['Green', 'Completed'],
        ['Amber', 'Mostly completed'],
        ['Red', 'Overdue'],
      ])[1],
    ).not.toBe('complete');
  });
});
