import { endsOnlySomeParts, readPartsTold } from '../../../src/domain/status/numbered-parts';

const LETTERED = 'a) Agree the form with staff networks\nb) Train every interview panel';
const NUMBERED = '1. Agree the form with staff networks\n2. Train every interview panel';
const POINTED = '4.1 Agree the form with staff networks\n4.2 Train every interview panel';

function told(text: string, action: string): string | null {
  const parts = readPartsTold(text, [action]);
  return parts && `${String(parts.words.length)} of ${String(parts.of)}`;
}

test.each([
  ['4.1 Closed', POINTED],
  ['4.1 Closed 12.5.24', POINTED],
  ['4.2: complete', POINTED],
  ['Item 4.1 closed', POINTED],
  ['1. Complete', NUMBERED],
  ['1 completed', NUMBERED],
  ['(1) Closed', NUMBERED],
  ['Part 1 done', NUMBERED],
  ['Action 2 – complete', NUMBERED],
  ['a) Done', LETTERED],
  ['(b) complete', LETTERED],
  ['Part (a) complete', LETTERED],
  ['A: done', LETTERED],
  ['(i) complete', '(i) Agree the form (ii) Train panels'],
  ['ii. Complete', 'i. Agree the form\nii. Train panels'],
  ['1) Closed', 'Agree: (1) the form; (2) the panels'],
  ['Forms out. 2. Complete', NUMBERED],
])('%s tells of one part of two', (text, action) => {
  expect(told(text, action)).toBe('1 of 2');
});

test.each([
  ['4.1 Closed 26.5.24\n4.2 Closed 31.5.24', POINTED],
  ['4.1 and 4.2 complete', POINTED],
  ['1 & 2 complete', NUMBERED],
  ['a) Complete b) In progress', LETTERED],
  ['a) and b) done', LETTERED],
])('%s tells of both parts', (text, action) => {
  expect(told(text, action)).toBe('2 of 2');
});

test('Parts that the progress alone numbers count where one has nothing but its state', () => {
  expect(told('1. Complete\n2. Venue booked for May', 'Hold two listening events')).toBe('2 of 2');
  expect(told('1. Complete 2. Not started', 'Hold two listening events')).toBe('2 of 2');
  expect(told('1. Venue booked in May. 2. Speakers asked. Complete.', 'Hold an event')).toBeNull();
});

test.each([
  ['Complete', LETTERED],
  ['Closed 26.6.12', POINTED],
  ['All complete', NUMBERED],
  ['1. and 2. – both complete', NUMBERED],
  ['a) All parts complete', LETTERED],
  ['1. Complete', 'Agree the form with staff networks'],
  ['4.1 Closed', 'Agree the form with staff networks'],
  ['4.1 Closed', '4.1 Agree the form with staff networks'],
  ['5. Complete', NUMBERED],
  ['1 May 2024: complete', NUMBERED],
  ['2 of 3 complete', NUMBERED],
  ['1.5 days of training held', NUMBERED],
  ['1/5/24 complete', NUMBERED],
  ['12 panels trained, complete', NUMBERED],
  ['I completed this', '(i) Agree the form (ii) Train panels'],
  ['A completed form was sent', LETTERED],
  ['1. Complete', 'In 1. quarter agree a form and raise it to 3. grade'],
])('%s tells of no part of “%s”', (text, action) => {
  expect(told(text, action)).toBeNull();
});

test('An end of some parts alone is none of the whole', () => {
  const texts = [POINTED];
  for (const text of ['4.1 Closed 12.5.24', '4.1 12.5.24', '4.1 Closed 12.5.24\n4.2 In progress'])
    expect([text, endsOnlySomeParts(text, texts)]).toEqual([text, true]);
  for (const text of [
    'Closed 12.5.24',
    '4.1 Closed 12.5.24\n4.2 Closed 20.5.24',
    '4.1 12.5.24\n4.2 20.5.24',
    '12.5.24',
  ])
    expect([text, endsOnlySomeParts(text, texts)]).toEqual([text, false]);
});
