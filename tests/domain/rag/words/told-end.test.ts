import { readProgress } from '../../../../src/domain/rag/words/read-progress';
import { tellEnd } from '../../../../src/domain/rag/words/told-end';

const listed = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');

test('What is told in a roundabout way is told plainly, and quoted as it stands', () => {
  expect(tellEnd('It was agreed that this can be closed.')).toBe('this is closed.');
  expect(readProgress('It was agreed that this can now be closed.')?.words).toBe(
    'It was agreed that this can now be closed.',
  );
});

test.each([
  'Fulfilled.',
  'Concluded',
  'Signed off.',
  'Finalised.',
  'Embedded',
  'Discharged.',
  'Panels trained. Signed off.',
])('What ends an action as a status ends it as a report too: %s', (progress) => {
  expect(readProgress(progress)?.status).toBe('complete');
});

test.each([
  'Embedded in induction',
  'Signed off by two of the three wards',
  'Finalised the guidance',
  'Not concluded.',
])('With more beside it the same word may tell of a part: %s', (progress) => {
  expect(readProgress(progress)).toBeNull();
});

test('Who ended it is left out before a month, and not before a part that begins like one', () => {
  expect(tellEnd('Completed by the team in March 2026.')).toBe('Completed in March 2026.');
  expect(tellEnd('Completed by the team in marketing.')).toBe('Completed by the team in marketing.');
});

test.each(
  listed(`
    This action is complete and can be closed.
    The work had been done and the action could now be closed.
    The action has taken place and can now be closed
    This can be closed.
    Letters sent to every service. This action can now be closed.
    Agreed that this can be closed.
    The committee agreed to close the action in May 2023.
    It was agreed at the June meeting that this action is closed.
    Completed and signed off by the board 12/03/2024.
    Complete and approved by the people committee.
    Closed by the steering group.
    Completed by the inclusion team in June 2023.
    This objective has been met.
    All recommendations have been met in full.
    The recommendation has been implemented in full.
    The action has been carried out.
    It has been completed.
    Completed on time.
    Actioned.
    Actioned June 2023
    Fully implemented across all sites
    Achieved in every department.
    The deadline was met and the report published.
    Target date met.
    Update: can now be closed
  `),
)('“%s” says the action is complete', (progress) => {
  expect(readProgress(progress)?.status).toBe('complete');
});

test.each(
  listed(`
    It was agreed not to take this forward.
    It has been decided not to take the idea of a second network forward at this time.
    Decision taken not to proceed with this action.
    The board decided not to proceed, as the duty has changed.
    We have decided not to pursue this.
    This will not be taken forward because of cost.
    This action is no longer being pursued.
    The trust will not implement this recommendation.
    This is not going ahead.
    Decided against proceeding.
  `),
)('“%s” says the action is closed', (progress) => {
  expect(readProgress(progress)?.status).toBe('closed');
});

test.each(
  listed(`
    Could be closed once the policy is agreed.
    Can be closed if the committee is content.
    Can be closed when the data are in.
    Can be closed at the next meeting
    This could be closed.
    This should be closed.
    This cannot be closed yet.
    The consultation has taken place and the survey can now be closed.
    The vacancy can now be closed.
    Agreed to complete in May 2023.
    Agreed to close the survey in May 2023.
    Agreed that the policy is complete.
    Met with the staff network.
    The deadline was not met.
    Deadline met for one part.
    Implemented in all wards but two.
    Implemented in two wards.
    The team has met.
    The group has met twice and agreed terms of reference.
    The meeting was carried out.
    Completed in 2 wards.
    Delivered in 3 divisions
    Completed by 40 managers.
    Completed by most teams.
    Completed by the estates team in two wards.
    Completed by the end of May 2023.
    Completed and signed off by the board but not yet launched.
    This action has been carried out in two wards.
    Agreed not to use agency staff.
    It was agreed not to proceed with the second survey.
    Decided against a second survey; the first is being analysed.
    Quotas will not be introduced.
    This will not be implemented until 2027.
    This will not be taken forward by June.
    Not met.
    The objective has not been met.
    Actioned by 3 of 5 teams.
  `),
)('“%s” does not say so clearly enough', (progress) => {
  expect(readProgress(progress)).toBeNull();
});

test.each(
  listed(`
    Panels meet in every division; action closed at EDSG 12 March 2024.
    Action closed at the PCC meeting.
    Closed at EDSG, May 2024
    May 24 - Policy approved and action closed
    Risk assessed and action closed.
    All elements complete.
    All the milestones completed
    All sub-actions complete in May 2024.
  `),
)('“%s” says that the action is done, in passing', (progress) => {
  expect(readProgress(progress)?.status).toBe('complete');
});

test.each(
  listed(`
    Clinic closed at RLH
    Closed at RLH site
    Completed at RLH and to follow elsewhere
    Wards closed at RLH
    All elements complete but one
    All elements complete except training
    All elements of the first phase complete
    Most elements complete
    Action discussed at EDSG
    Policy approved and action started
  `),
)('“%s” does not say it', (progress) => {
  expect(readProgress(progress)).toBeNull();
});
