import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('A text in a lead cell that names nobody gives no lead', () => {
  it.each([
    ['what became of something', 'Toolkit live'],
    ['what became of something', 'Funding secured and agreed with the Training Committee'],
    ['what became of something', 'Guidance in place'],
    ['what became of something', 'Sessions held for all managers'],
    ['what became of something', 'Training completed by 40 staff'],
    ['a state', 'Completed in June'],
    ['a state', 'Not yet started'],
    ['a sum', '£2,000 from charitable funds'],
    ['a time', 'Throughout the academic year 2021/22'],
    ['a time', 'Throughout 2024'],
    ['a time', 'By the end of March 2025'],
    ['a time', 'Every term'],
    ['a time', 'Q2 2024/25'],
    ['a rhythm', 'Monthly'],
    ['the heading again', 'Leads'],
    ['none yet, and until when', 'TBC by June 2024'],
    ['none yet, and until when', 'tbc in Q2'],
    ['none yet, and until when', 'TBD following the restructure'],
    ['none yet, and until when', 'TBC – awaiting appointment'],
    ['somebody who is not named', 'Lead required'],
    ['somebody who is not named', 'Name TBC'],
    ['somebody who is not named', 'New lead to be identified'],
    ['somebody who is not named', 'Responsible officer to be agreed'],
    ['the lead of another action', 'See action 1'],
    ['the lead of another action', 'See lead for action 3'],
    ['the lead of another action', 'As per 1.2'],
    ['the lead of another action', 'Same as 1.1'],
    ['the lead of another action', 'As for actions 1 and 2'],
    ['the lead of another action', '(see A4)'],
    ['what stands in another paper', 'See project plan'],
  ])('%s: %s', (_kind, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ['TBC – EDI Lead', ['EDI Lead']],
    ['EDI Lead TBC', ['EDI Lead']],
    ['TBC by June 2024; HR Team', ['HR Team']],
    ['Lead TBC; HR Team', ['HR Team']],
    ['Lead Nurse', ['Lead Nurse']],
    ['Head of 2024 Programme', ['Head of 2024 Programme']],
    ['Newly appointed EDI Lead', ['Newly appointed EDI Lead']],
    ['Trained facilitators', ['Trained facilitators']],
    ['Approved providers', ['Approved providers']],
    ['April Sample', ['April Sample']],
    ['May', ['May']],
    ['Year 6 teachers', ['Year 6 teachers']],
    ['Training delivered by OD Team', ['Training', 'OD Team']],
    ['Head of HR, policy approved', ['Head of HR']],
    ['HR Team agreed', ['HR Team']],
    ['Recruitment Team and Leads', ['Recruitment Team', 'Leads']],
    ['interested staff & students', ['interested staff & students']],
  ])('but %j does', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});
