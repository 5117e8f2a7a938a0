import type { PlanField } from '../../../src/domain/plan/plan';
import { takenFor, type ColumnKind } from '../../support/heading-in-plan';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((heading) => heading.trim().replace(/\s+/g, ' '))
    .filter((heading) => heading !== '');

/** Headings as charters, forces, councils, schools and audits write them, in words of our own, by what they are for. */
const HEADINGS: Readonly<Partial<Record<PlanField, readonly string[]>>> = {
  objective:
    listed(`What we want to see; Our commitment to staff; EDI ambition; Strategic outcome; Desired future state;
    Overarching aim; Trust-wide goal; Objective(s) 2024-27; Equality outcome; Areas requiring improvement; What are we trying to change?;
    Pledge; Identified need; Key ambition`),
  section: listed(
    `Charter principle; Strand of work; Priority theme; Life-cycle stage; Workstream / project; Area of activity; Chapter; Plan section`,
  ),
  ref: listed(
    `Action plan ref.; AP no.; Ref #; Our ref; Rec. ref; No:; Line ref; Task ID; Action reference number; S/No.`,
  ),
  priority: listed(
    `Priority rating (H/M/L); How urgent?; Priority order; RAG priority level; Importance (1 = high)`,
  ),
  action:
    listed(`What action(s) will we take?; Actions to deliver; Steps we will take; Key activities and interventions; Action we are taking;
    Planned actions 2024/25; What are we doing?; What do we plan to do?; Management response and agreed action; Tasks to be completed; Remedial action; Actions to address gaps;
    Practical steps; Proposed intervention; Delivery actions; Recommended actions / next steps; Our response; How we are going to do it; We will…; Strategies; Strategy / activity`),
  metric: listed(
    `WRES / WDES link; Indicator(s) addressed; Which metric?; Linked WRES indicator; EDS domain/outcome; Relevant indicator; WDES metric no.; Metric(s) this supports`,
  ),
  current:
    listed(`Where are we now? (baseline); Current baseline (2023); What do we know now?; Evidence of need; The issue; Present position; Starting position 2022/23; Latest data;
    What the staff survey told us; Gap identified; Problem to be solved; Summary of findings; Baseline measure; Reason for the action`),
  target:
    listed(`What will good look like?; Measures of success/KPIs; Outcome we want; How will we know we have made a difference?; Impact measure(s); Success will look like…; Anticipated impact;
    Measurable success indicators; Expected benefits; Desired outcome/impact; Target (by 2026); Performance measure; Goal (measurable); Key result; What will change as a result?;
    Metric and aim; KPI / target; Intended benefit; Quantified target; Success criteria & measures`),
  due: listed(`Due by (date); When will we do this by?; To be delivered by when?; Target completion (mm/yy); Timeframe for delivery; Date for completion/review; Timeline (quarter);
    Anticipated finish; Completion deadline; Delivery by; Expected by; When?; By; Projected completion date; Implementation timescale; Agreed completion date; Deadline for action;
    Timescale (short/medium/long term); Delivery timeframe; Original completion date; New deadline; Planned finish date; Required by; Target date (original); Complete by (date)`),
  start: listed(
    `Start (month); Proposed start date; Date commenced; Begin date; Expected start; Start date (planned)`,
  ),
  completed: listed(
    `Date of completion (actual); Completed on (date); Actual finish; Date signed off as complete; Action closed on; When was it done?; Date action was completed`,
  ),
  lead: listed(`Who's leading?; Responsible lead (s); Accountable director/SRO; Lead & team; Person accountable; Who will do it?; Delivery owner; Named responsible officer; Officer lead;
    Action owner(s); Responsible body; Lead role; SAT lead; Executive owner; Operational lead(s); By whom?; Led by (role); Manager responsible; Responsible Head of Service; Lead department/person;
    Owner/Sponsor; Lead contact; Coordinator; Whose job is it?; Responsible department; Staff lead`),
  governance: listed(
    `Oversight committee; Reports into; Which group will oversee this?; Governance forum; Monitoring and oversight; Assured by; Accountable committee/board; Reporting line; Board/committee; Governing body`,
  ),
  milestone: listed(
    `Key milestones (with dates); Milestones / deliverables; Interim steps; Milestones and target dates; Staging posts; Quarterly milestones; Key steps and dates; Milestones to completion`,
  ),
  progress:
    listed(`Progress (Sept 2024); Where are we now with this action?; Update – Q2; Latest progress/comments; What has been achieved?; Mid-year progress; Current update; RAG narrative; Comments on progress;
    Progress since last meeting; Position at March 2024; Monitoring comments; Achievements to date; Progress log; Steps taken so far; Narrative update; Status commentary; Impact so far`),
  rag: listed(`RAG (Q1); Status (R/A/G); BRAG status; Current RAG status; Progress RAG; Red / Amber / Green; Action status (open/closed); % progress; RAG on delivery; Complete (Yes/No)?; On track?;
    Delivery RAG rating; Self-assessed RAG; Status – Sept 24`),
  evidence: listed(
    `Evidence/assurance; How will we evidence this?; Evidence available; Proof of delivery; Where is the evidence?; Evidence (documents); Sources of evidence / assurance; Embedded evidence; Evidence of success`,
  ),
};

/** Columns that are none of the plan's fields. */
const OTHERS: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  'other date': listed(
    `Date last reviewed; Date added to plan; Date of meeting raised; Last updated on; Date logged; Opened on; Audit date; Date reported to Board`,
  ),
  resources: listed(
    `Resources (staff/£); Funding needed; Cost implications; Budget holder and amount; Interdependencies; Support needed; Resourcing`,
  ),
  risk: listed(
    `Risks to delivery; Risk and mitigation; Barriers; What might get in the way?; Risk of not doing; Key risks`,
  ),
  'duty tick': listed(
    `PSED aim 1; Age; Sexual orientation; Protected characteristic(s); Advance equality; Foster good relations; All`,
  ),
  counts: listed(`No. of staff; Headcount; FTE; Number trained; BME headcount`),
  contact: listed(`Email; Contact email; E-mail address`),
  department: listed(`Directorate; Division; Care group; Business unit; Department(s)`),
};

const ALL = Object.values(HEADINGS).flat();

describe('headings of our own', () => {
  it('are at least two hundred, each once', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(200);
  });

  it.each(
    Object.entries(HEADINGS).flatMap(([field, headings]) =>
      headings.map((heading) => [heading, field as PlanField] as const),
    ),
  )('“%s” is read as %s', (heading, field) => {
    expect(takenFor(heading, field).fields).toEqual([field]);
  });

  it.each(
    Object.entries(OTHERS).flatMap(([kind, headings]) =>
      headings.map((heading) => [heading, kind as ColumnKind] as const),
    ),
  )('“%s” with its %s is none of the fields', (heading, kind) => {
    expect(takenFor(heading, kind).fields).toEqual([]);
  });
});

describe('a heading whose meaning its contents decide', () => {
  it.each<[heading: string, kind: ColumnKind, instead: readonly PlanField[], fields: readonly PlanField[]]>([
    ['Targets', 'figure target', ['target'], ['target']],
    ['Targets', 'objective', ['objective'], ['objective']],
    ['Targets', 'dated target', ['due'], ['due']],
    ['Target', 'target', ['target'], ['target']],
    ['Target', 'dated target', ['due'], ['due']],
    ['Metric and aim', 'target', ['target'], ['target']],
    ['Metric and aim', 'metric', [], ['metric']],
    ['Status', 'rag', [], ['rag']],
    ['Status', 'narrative status', ['progress'], ['progress']],
    ['Priority', 'priority', [], ['priority']],
    ['Outcome', 'target', ['target'], ['target']],
    ['Outcome', 'progress', ['progress'], ['progress']],
    ['Completed', 'completed', [], ['completed']],
    ['Completed', 'rag', [], ['rag']],
    ['Date', 'due', ['due'], ['due']],
    ['Date', 'other date', [], []],
    ['Item', 'ref', ['ref'], ['ref']],
    ['Delivery', 'lead', ['lead'], ['lead']],
    ['Delivery', 'due', ['due'], ['due']],
  ])('“%s” over %s, where the plan has no other for %j, is %j', (heading, kind, instead, fields) => {
    expect(takenFor(heading, kind, instead).fields).toEqual(fields);
  });
});
