import { brief } from '../asking';

describe('a term', () => {
  it.each([
    ['Autumn term 2024', 'date 2024-12-31'],
    ['Spring term 2024', 'date 2024-03-31'],
    ['Summer Term 2025', 'date 2025-07-31'],
    ['Spring term 2024/25', 'date 2025-03-31'],
    ['Summer term 2023-24', 'date 2024-07-31'],
    ['Autumn term 2024/25', 'date 2024-12-31'],
    ['Summer 2024 term', 'date 2024-07-31'],
    ['End of Autumn Term 2023', 'date 2023-12-31'],
    ['Spring and Autumn terms 2024', 'multiple 2024-03-31'],
    ['Autumn and Spring terms 2024/25', 'multiple 2024-12-31'],
  ])('of a school ends with its last month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Autumn 2 2023', 'date 2023-12-31'],
    ['Autumn 1 2023', 'date 2023-10-31'],
    ['Spring 1 2024', 'date 2024-02-29'],
    ['Summer term 2 2024', 'date 2024-07-31'],
    ['autumn half term 2024', 'date 2024-10-31'],
    ['by October half term 2024', 'date 2024-10-31'],
    ['February half term 2025', 'date 2025-02-28'],
  ])('has halves: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Michaelmas term 2022/23', 'date 2022-12-31'],
    ['Michaelmas 2021', 'date 2021-12-31'],
    ['Hilary 2022', 'date 2022-03-31'],
    ['Hilary 2021/22', 'date 2022-03-31'],
    ['Trinity Term 2022', 'date 2022-06-30'],
    ['Lent term 2025', 'date 2025-03-31'],
    ['HT21', 'date 2021-03-31'],
    ['MT 2021', 'date 2021-12-31'],
    ['during HT21', 'range 2021-01-01..2021-03-31'],
    ['Semester 1 2024/25', 'date 2025-01-31'],
    ['Semester 2 2025', 'date 2025-06-30'],
  ])('of a university has its own name: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Summer term', 'date 2015-07-31'],
    ['Autumn term', 'date 2014-12-31'],
    ['start of Spring 2 to end of Spring 1 the following year', 'range 2015-03-01..2016-02-29'],
  ])('without a year is the first after the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase, { start: '2014-11-01' })).toBe(answer);
  });
});
