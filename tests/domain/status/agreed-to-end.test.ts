import { understandStatus } from '../../../src/domain/status/understand-status';

describe('What somebody agreed to end', () => {
  it.each([
    ['Agreed to remove this action', 'closed'],
    ['Action agreed to be removed', 'closed'],
    ['Agreed at the People Committee to remove it from the plan', 'closed'],
    ['Decision by the EDI group to withdraw this action, as covered elsewhere', 'closed'],
    ['Agreed at EDI Committee to close this action', 'complete'],
    ['Agreed to close', 'complete'],
  ])('is ended: “%s” is %s', (text, status) => {
    expect(understandStatus(text)).toBe(status);
  });

  it.each([
    ['Agreed to remove barriers in the policy'],
    ['Agreed to close the gap by March'],
    ['Agreed to drop names from application forms'],
    ['Panel agreed to remove names from forms'],
    ['Proposed to close'],
    ['To be agreed whether to close this action'],
  ])('is not the action where it is something else, or not agreed yet: “%s”', (text) => {
    expect(['complete', 'closed']).not.toContain(understandStatus(text));
  });
});
