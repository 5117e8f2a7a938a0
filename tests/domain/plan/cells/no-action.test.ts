import { isNoAction } from '../../../../src/domain/plan/cells/no-action';

describe('words that say there is nothing to do', () => {
  it.each([
    'None',
    'N/A',
    'Nil',
    'Nil return',
    'No action',
    'No action this year',
    'No actions this quarter.',
    'No further action in this period',
    'No action planned for 2024/25',
    'No action in 2014-15',
    'No actions set this term',
    'No action required for the current year',
    'No specific action at present',
    'No action for the time being',
    'None this financial year',
    'Achieved – no further action',
    'Complete: no further action required',
    'Already in place, no action needed',
    'Fully met. None required.',
    'Nothing planned this year',
  ])('are “%s”', (text) => expect(isNoAction(text)).toBe(true));

  it.each([
    'No action plan is in place: write one',
    'No one to be left behind campaign',
    'No action taken on complaints this year: review them',
    'None of the panels was trained this year',
    'No Smoking Day stall',
    'Nothing about us without us: co-production training',
    'Met with the networks',
    'Not achieved',
    'Achieved, not embedded',
    'Complete',
    'Done',
    'Not this year',
    'Met not',
    'No gaps this year in the data',
    'Close the gap in 2024/25',
    'Complete the survey; no further delay',
    'Action for this year',
  ])('are not “%s”', (text) => expect(isNoAction(text)).toBe(false));
});
