import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const names = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('a lead with how to reach it', () => {
  it.each([
    ['Recruitment Manager, tel. 01632 960117', ['Recruitment Manager']],
    ['Recruitment Manager (ext 2214)', ['Recruitment Manager']],
    ['Community Lead (x2214)', ['Community Lead']],
    ['Estates Lead – 01632 960 118', ['Estates Lead']],
    ['Head of HR, mobile: 07700 900123; EDI Lead', ['Head of HR', 'EDI Lead']],
  ])('is its name alone: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Band 8a Leads', ['Band 8a Leads']],
    ['Ward 101 Manager', ['Ward 101 Manager']],
    ['Head of HR (interim)', ['Head of HR (interim)']],
  ])('keeps figures that are part of it: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a lead with the share of time a scheduling tool books', () => {
  it.each([
    ['HR Business Partner[50%]', ['HR Business Partner']],
    ['Community Lead [12.5%]', ['Community Lead']],
    ['Estates Manager[50%];Recruitment Manager[100%]', ['Estates Manager', 'Recruitment Manager']],
    ['Estates Manager[25%], Priya Example', ['Estates Manager', 'Priya Example']],
    ['Data Analyst (40%)', ['Data Analyst']],
  ])('is its name alone: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Head of HR (Band 8)', ['Head of HR (Band 8)']],
    ['Matron (Ward 50)', ['Matron (Ward 50)']],
    ['Chair of 50% Club', ['Chair of 50% Club']],
  ])('keeps what is no share of time: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('leads one after the other', () => {
  it.each([
    ['KO (until Jan), then SB', ['KO', 'SB']],
    ['Head of HR then EDI Lead', ['Head of HR', 'EDI Lead']],
    ['Finance Director c/o Project Officer', ['Finance Director', 'Project Officer']],
  ])('are told apart: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
