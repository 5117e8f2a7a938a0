import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('A remark behind a lead names nobody', () => {
  it.each([
    'OD Manager, reporting to the Quality Committee',
    'OD Manager, reports in to HRD',
    'OD Manager – accountable to HRD and Board',
    'OD Manager, pending recruitment',
    'OD Manager – subject to funding',
    'OD Manager, as appropriate',
    'OD Manager where relevant',
    'OD Manager as and when required',
    'OD Manager with approval from the Board',
    'OD Manager with the agreement of Staff Side',
    'OD Manager or nominated deputy',
    'OD Manager or their delegate',
    'OD Manager / maternity cover TBC',
    '(Vacant) OD Manager',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual(['OD Manager']);
  });

  it.each(['Maternity cover', 'Cover being arranged', 'Mat leave cover to be appointed', 'Backfill TBC'])(
    'nor does %s',
    (text) => {
      expect(namesOf(text)).toEqual([]);
    },
  );
});

describe('Whoever follows a remark, and what only looks like one, stays', () => {
  it.each([
    ['OD Manager, reporting to HRD, Head of EDI', ['OD Manager', 'Head of EDI']],
    ['OD Manager, reporting to HRD; Staff Side', ['OD Manager', 'Staff Side']],
    ['OD Manager with oversight from HRD', ['OD Manager', 'HRD']],
    ['OD Manager under the guidance of HRD', ['OD Manager', 'HRD']],
    ['Director of HR or Deputy', ['Director of HR', 'Deputy']],
    ['Head of Reporting', ['Head of Reporting']],
    ['Staff Side, Responsible Officer', ['Staff Side', 'Responsible Officer']],
    ['(Interim) Head of OD', ['(Interim) Head of OD']],
    ['(Joint) EDI Leads and HR', ['(Joint) EDI Leads', 'HR']],
    ['Lt. Col. P. Example', ['Lt. Col. P. Example']],
    ['Cdr. R. Sample, Head of OD', ['Cdr. R. Sample']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('Several people and what all of them are', () => {
  it.each([
    ['Prof. A. Sample & Dr B. Specimen, co-chairs SAT', 'Prof. A. Sample | Dr B. Specimen'],
    ['Ann Sample & Bo Example, joint leads', 'Ann Sample | Bo Example'],
    ['Head of HR and Director of Nursing, co-chairs of the Network', 'Head of HR | Director of Nursing'],
    ['Staff network co-chairs', 'Staff network co-chairs'],
    ['Head of HR, Network co-chairs', 'Head of HR | Network co-chairs'],
  ])('are those who are named: %s', (text, leads) => {
    expect(
      readLeads(text)
        .map(({ name }) => name)
        .join(' | '),
    ).toBe(leads);
  });
});

describe('Leads with what parts them cut short', () => {
  it.each([
    ['Officer w/ Age Concern', 'Officer | Age Concern'],
    ['Resp: HoD; Acc: Dean', 'HoD | Dean'],
    ['Ann Sample 01632 960 142', 'Ann Sample'],
    ['Ann Sample (01632 960142), Head of HR', 'Ann Sample'],
    ['Rev’d Canon Bo Example', 'Rev’d Canon Bo Example'],
    ['Head of Resourcing & Shared Services', 'Head of Resourcing & Shared Services'],
  ])('are parted all the same: %s', (text, leads) => {
    expect(
      readLeads(text)
        .map(({ name }) => name)
        .join(' | '),
    ).toBe(leads);
  });
});
