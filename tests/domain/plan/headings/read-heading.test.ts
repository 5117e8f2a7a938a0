import {
  likeliestField,
  normaliseHeading,
  readHeading,
} from '../../../../src/domain/plan/headings/read-heading';

describe('a heading', () => {
  it.each([
    ['1. Action(s):', 'actions'],
    ['Lead Officer / EM', 'lead officer / em'],
    ['Target date (MM/YY)', 'target date'],
    ['EqualityAim', 'equality aim'],
    ['KPI’s', 'kpis'],
    ['<p>By&nbsp;when?</p>', 'by when'],
    ['(RAG)', 'rag'],
    ['Person (s) responsible', 'persons responsible'],
    ['Асtiоn', 'action'],
  ])('is compared without its trimmings: %s', (text, normal) => {
    expect(normaliseHeading(text)).toBe(normal);
  });

  it.each([
    ['What needs to change?', 'objective'],
    ['What do we hope to see?', 'objective'],
    ['Our aim for 2025', 'objective'],
    ['Ambition', 'objective'],
    ['Trust objective', 'objective'],
    ['Priority area of improvement', 'objective'],
    ['Work stream', 'section'],
    ['People Promise theme', 'section'],
    ['People Promise element', 'section'],
    ['NHS People Promise', 'section'],
    ['NHS People Promise element', 'section'],
    ['People promise lead', 'lead'],
    ['Promised by', 'due'],
    ['EDI domain', 'section'],
    ['Focus area', 'section'],
    ['Pillar', 'section'],
    ['Ref.', 'ref'],
    ['Action No.', 'ref'],
    ['#', 'ref'],
    ['Item no', 'ref'],
    ['Unique ID', 'ref'],
    ['Priority (1-3)', 'priority'],
    ['Urgency', 'priority'],
    ['High/Medium/Low', 'priority'],
    ['What steps will we take?', 'action'],
    ['What are you going to do about it?', 'action'],
    ['Improvement actions', 'action'],
    ['How will it be delivered?', 'action'],
    ['Actions we will take in 2024', 'action'],
    ['Agreed management actions', 'action'],
    ['Intended action to be taken by May 2025', 'action'],
    ['Actions to be completed by March', 'action'],
    ['Actions we will take by 2030', 'action'],
    ['Action to be completed by', 'due'],
    ['Actions taken by March 2025', 'progress'],
    ['Planned interventions', 'action'],
    ['Activities for the year', 'action'],
    ['Task description', 'action'],
    ['WRES/WDES indicator', 'metric'],
    ['Linked metric', 'metric'],
    ['Relevant WDES metric', 'metric'],
    ['EDS2 outcome', 'objective'],
    ['EDS 2022 goal', 'objective'],
    ['EDS domain', 'metric'],
    ['Indicator no.', 'metric'],
    ['Where are we starting from today?', 'current'],
    ['Baseline 2023', 'current'],
    ['What is the data telling us?', 'current'],
    ['Current score', 'current'],
    ['Issue identified', 'current'],
    ['Gap analysis findings', 'current'],
    ['How will we know it worked?', 'target'],
    ['How progress is to be measured', 'target'],
    ['Measures of progress', 'target'],
    ['Measuring progress', 'target'],
    ['Progress indicators', 'metric'],
    ['Progress against measures', 'progress'],
    ['How much progress has been made', 'progress'],
    ['How will success be measured', 'target'],
    ['Intended impact', 'target'],
    ['Measurable outcomes', 'target'],
    ['KPIs', 'target'],
    ['Success looks like', 'target'],
    ['What difference will it make?', 'target'],
    ['Target for 2025', 'target'],
    ['Desired results', 'target'],
    ['When will it happen?', 'due'],
    ['By which date will this be delivered - deadline', 'due'],
    ['Expected date of completion', 'due'],
    ['Time-scale', 'due'],
    ['Time line for delivery', 'due'],
    ['To be completed by (month)', 'due'],
    ['Revised target date', 'due'],
    ['Anticipated end date', 'due'],
    ['Finish', 'due'],
    ['How soon?', 'due'],
    ['Date action due', 'due'],
    ['Commencement date', 'start'],
    ['Planned start', 'start'],
    ['Who will take this forward?', 'lead'],
    ['With whom?', 'lead'],
    ['Named lead / deputy', 'lead'],
    ['Executive sponsor', 'lead'],
    ['Accountable officer', 'lead'],
    ['Staff member responsible', 'lead'],
    ['Owner of action', 'lead'],
    ['Lead(s) and support', 'lead'],
    ['Responsible person or team', 'lead'],
    ['Where will this be reported to?', 'governance'],
    ['Who will monitor this?', 'governance'],
    ['Assurance committee', 'governance'],
    ['Oversight group', 'governance'],
    ['Reporting route', 'governance'],
    ['Key milestones and dates', 'milestone'],
    ['Milestones Q1-Q4', 'milestone'],
    ['Sub-tasks', 'milestone'],
    ['Progress against plan (June)', 'progress'],
    ['Update as at September 2024', 'progress'],
    ['What has been done so far?', 'progress'],
    ['Action taken to date', 'progress'],
    ['Commentary', 'progress'],
    ['Quarterly progress report', 'progress'],
    ['BRAG rating', 'rag'],
    ['RAG - end of Q2', 'rag'],
    ['Delivery status', 'rag'],
    ['Complete? (Y/N)', 'rag'],
    ['% complete', 'rag'],
    ['Traffic-light status', 'rag'],
    ['Evidence of impact', 'evidence'],
    ['Sources of assurance', 'evidence'],
    ['Supporting evidence (link)', 'evidence'],
    ['Actual completion date', 'completed'],
    ['Date to be completed', 'due'],
    ['Original deadline', 'due'],
    ['Date to complete actions by', 'due'],
    ['Date by which actions will be completed', 'due'],
    ['Date for completion of actions', 'due'],
    ['Target date to achieve the objectives', 'due'],
    ['Complete actions by', 'due'],
    ['Ownership', 'lead'],
    ['Action ownership', 'lead'],
    ['Date actions completed', 'completed'],
    ['Date all actions were completed', 'completed'],
  ])('"%s" is read as %s', (heading, field) => {
    expect(likeliestField(heading)).toBe(field);
  });

  it.each(['Timescale and ownership', 'Timescales & Ownership', 'Timeframe / Ownership'])(
    '"%s" is of when and of who',
    (heading) => {
      expect(readHeading(heading).parts).toEqual(['due', 'lead']);
    },
  );

  it.each([
    ['Date raised', 'other date'],
    ['Date of last review', 'other date'],
    ['Date agreed by committee', 'other date'],
    ['Meeting date', 'other date'],
    ['Resources required', 'resources'],
    ['Cost (£)', 'resources'],
    ['Dependencies', 'resources'],
    ['Risks and mitigations', 'risk'],
    ['Barriers to delivery', 'risk'],
    ['Protected characteristics affected', 'equality duty'],
    ['Advance equality of opportunity', 'equality duty'],
    ['Number of staff in post', 'data table'],
    ['BME %', 'data table'],
    ['AfC band', 'data table'],
    ['Email address', 'contact'],
    ['Meaning', 'definition'],
    ['Directorate', 'department'],
  ])('"%s" is known for %s, which is none of the plan’s fields', (heading, kind) => {
    expect(likeliestField(heading)).toBe(kind);
  });

  it.each(['Trust', 'Zebra', '', 'Riverside Example NHS Trust', '14'])(
    'says nothing where its words say nothing: "%s"',
    (heading) => {
      expect([...readHeading(heading).scores.keys()].filter((field) => field !== 'department')).toEqual([]);
    },
  );

  it('names two fields where it is two headings in one', () => {
    expect(readHeading('Success measures / timescales').parts).toEqual(['target', 'due']);
    expect(readHeading('Action/Target').parts[0]).toBe('action');
    expect(readHeading('Activities including timescale').parts).toEqual(['action', 'due']);
  });

  it('is understood with one letter wrong', () => {
    expect(likeliestField('Responsibilty')).toBe('lead');
    expect(likeliestField('Milestnoes')).toBe('milestone');
  });

  it('is not understood with two letters wrong', () => {
    expect(likeliestField('Reponsiblty')).toBeNull();
  });

  it('can mean either where either is meant, and says so', () => {
    const { scores } = readHeading('Target');
    expect([...scores.keys()]).toEqual(expect.arrayContaining(['target', 'due']));
  });
});
