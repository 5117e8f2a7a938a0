import type { HeadingPhrases } from './headings';

/** Headings of why it is done, what it is to reach and who watches over it. */
export const PURPOSE_HEADINGS: readonly HeadingPhrases[] = [
  [
    'evidence',
    1,
    `evidence; evidence of completion; evidence of impact; evidence of progress; evidence of success; evidence required;
    evidence to support; evidence and assurance; supporting evidence; source of evidence; sources of evidence;
    evidence source; evidence link; link to evidence; evidence and outcomes; evidence and impact; evidence provided;
    evidence for completion; evidence of achievement; evidence of embedding; proof; assurance; assurances;
    source of assurance; sources of assurance; assurance and evidence; evidence location; evidence ref; documents`,
  ],
  [
    'target',
    1,
    `success measure; success measures; measure of success; measures of success; success criteria; success criterion; acceptance; acceptance criteria; acceptance criterion; acceptance test; quality criteria;
    success indicator; success indicators; indicators of success; indicator of success; kpi; kpis;
    key performance indicator; key performance indicators; key performance measure; performance indicator;
    performance indicators; performance measure; performance measures; performance target; intended outcome;
    intended outcomes; expected outcome; expected outcomes; desired outcome; desired outcomes; anticipated outcome;
    anticipated outcomes; outcome measure; outcome measures; outcomes and measures; outcome and measure; outcomes and kpis;
    measurable outcome; measurable outcomes; target outcome; target outcomes; expected impact; intended impact; impact measure;
    impact measures; expected result; expected results; expected benefit; expected benefits; what will success look like;
    what does success look like; what success looks like; what success will look like; what good looks like;
    what does good look like; what will be different; how will we know; how will we know we have succeeded;
    how will we know it has worked; how will we know it is working; how will we know we have achieved it;
    how we will know; how will success be measured; how will we measure success; how will it be measured;
    how will this be measured; how will impact be measured; how will we measure impact; how we will measure success;
    measurement; measure and target; target and measure; outcome and impact; outcomes and impact; measures and outcomes;
    measurable target; target measure; success measures and kpis; target position; target performance; target figure;
    success factors; critical success factors; measure of impact; measures and targets; outcome required; success`,
  ],
  [
    'target',
    0.8,
    `metric and aim; metrics and aims; metric and target; metrics and targets; indicator and target; indicators and targets`,
  ],
  [
    'metric',
    0.78,
    `metric and aim; metrics and aims; metric and target; metrics and targets; indicator and target; indicators and targets`,
  ],
  [
    'target',
    0.85,
    `measurable; measure; measures; output; outputs; impact; impacts; target; targets; benefit; benefits`,
  ],
  [
    'target',
    0.6,
    `key result; key results; deliverable; deliverables; goal; goals; result; results; monitoring; evaluation; aim; achieved; what is success; ambition; ambitions; our ambition`,
  ],
  [
    'current',
    1,
    `current position; current performance; current position performance; current situation; current state; current figure;
    current figures; current data; current score; current measure; current baseline; current; baseline; baselines; base line;
    baseline data; baseline position; baseline figure; baseline performance; starting point; starting position; position now;
    where are we now; where we are now; what is the current position; what does the data tell us; what the data tells us;
    what does the data say; what the data says; what do we know; what our data tells us; what is the data telling us;
    data; data and evidence; data analysis; supporting data; current status and data; current practice; current provision`,
  ],
  [
    'current',
    0.8,
    `background; context; issue; issues; key issue; key issues; issue identified; issues identified; finding; findings;
    key finding; key findings; gap; gaps; gap identified; gaps identified; problem; problem statement; area of concern;
    exception; exceptions; concern; concerns; actual; evidence base; what is the issue; what is the problem; need identified`,
  ],
  [
    'current',
    0.6,
    `reason; reasons; rationale; why; justification; reason for action; why are we doing this; why is this needed; position; driver; drivers`,
  ],
  [
    'metric',
    1,
    `metric; metrics; indicator; indicators; wres indicator; wres indicators; wdes metric; wdes metrics; wres metric; wres metrics;
    wdes indicator; wdes indicators; wres wdes; wres and wdes; wres and wdes indicator; wres and wdes indicators;
    wres and wdes metric; wres and wdes metrics; indicator and metric; metric and indicator; metrics and indicators;
    related metric; related indicator; related metrics; linked metric; linked indicator; supporting indicator;
    supporting indicators; metric number; metric no; indicator no; indicator number; ind; ind no; inds; indic; metric ref;
    relevant metric; relevant indicator; relevant indicators; wres; wdes; eds domain`,
  ],
  [
    'metric',
    0.75,
    `links to; link to; linked to; standard; standards; framework; alignment; aligned to; national priority; linked standards; link`,
  ],
  // What is to be met, in words, where it is not one that has a number.
  [
    'section',
    0.72,
    `standard; standards; quality standard; quality standards; service standard; service standards; national standard; national standards; core standard; core standards`,
  ],
  [
    'objective',
    0.7,
    `standard; standards; quality standard; quality standards; service standard; service standards; national standard; national standards; core standard; core standards; criterion; criteria`,
  ],
  [
    'metric',
    0.7,
    `quality standard; quality standards; service standard; service standards; national standard; national standards; core standard; core standards`,
  ],
  ['section', 0.6, `criterion; criteria`],
  // Of a gap: the indicator it was found by, among other places it may come from.
  ['metric', 0.55, `source; sources`],
  [
    'objective',
    1,
    `objective; objectives; strategic objective; strategic objectives; strategic aim; strategic aims; aim; aims;
    aims and objectives; objective and aim; equality objective; equality objectives; edi objective; edi objectives; key objective;
    key objectives; goal; goals; strategic goal; strategic goals; overall aim; overall objective; corporate objective;
    trust objective; local objective; smart objective; what do we want to achieve; what we want to achieve;
    what are we trying to achieve; what we are trying to achieve; what are we aiming for; what do we want to change;
    what is our aim; our aim; our ambition; objective and outcome; objective and outcome required; objectives and outcomes;
    outcome and objective; key priority; key priorities; strategic priority; strategic priorities; equality priority;
    area for improvement; areas for improvement; area for action; improvement area; area of improvement; improvement required`,
  ],
  [
    'objective',
    0.8,
    `recommendation; recommendations; requirement; requirements; equality duty; equality aim; priority objective;
    ambition; vision; purpose; commitment; commitments; pledge; pledges; promise; high impact action; high impact actions;
    focus; desired state; future state; desired future state; identified need; needs identified; priority action; need; needs; barrier identified; duty; duties; statement; our commitment;
    obligation; obligations; legal obligation; legal obligations; statutory duty; statutory duties; legal duty; legal duties; legal requirement; legal requirements; statutory requirement; statutory requirements`,
  ],
  [
    'objective',
    0.65,
    `priority; priorities; theme; priority area; outcome; outcomes; issue; issues; driver; item; intended outcome; target; targets`,
  ],
  [
    'section',
    1,
    `theme; themes; key theme; strategic theme; organisational theme; section; domain; domains; workstream; work stream; workstreams;
    strand; equality strand; category; pillar; key area; key areas; area; areas; area of focus; focus area; focus areas; area of work;
    work area; topic; subject; phase; programme; programme area; exception area; heading; people promise; people promise element; people promise elements; promise element; nhs people promise; nhs people promise element; nhs people promise theme; life cycle stage;
    lifecycle stage; stage; principle; principles; chapter; theme and priority; priority and theme; priority area; priority areas; action area; key line of enquiry; building block; hia; hias`,
  ],
  [
    'section',
    0.7,
    `strategic priority; priority theme; group; function; priorities; priority; goal; location; site; aim`,
  ],
  [
    'governance',
    1,
    `governance; governance route; governance group; governance committee; governance and reporting; governance structure;
    committee; committees; oversight; oversight committee; oversight group; oversight and assurance; monitored by; monitored at;
    monitoring group; monitoring committee; monitoring body; reporting to; reports to; report to; reported to; reporting committee;
    reporting route; reporting group; reporting mechanism; reporting arrangements; monitoring and reporting;
    monitoring arrangements; responsible committee; responsible group; accountable committee; assurance committee; assurance group; steering group;
    delivery group; sub committee; forum; governance forum; governance oversight; where monitored; where reported; where will this be monitored;
    how will this be monitored; how will it be monitored; who will monitor; who will monitor this; scrutiny; board committee; lead committee; lead group;
    oversight by; approval route; reporting; governance and oversight; board; meeting`,
  ],
  [
    'governance',
    0.7,
    `monitoring; assurance; assurance route; sign off; approval; origin; how monitored; approved by; group`,
  ],
  ['target', 0.75, `outcome; outcomes`],
  ['current', 0.6, `observations`],
  ['current', 0.75, `observation`],
  ['section', 0.6, `component; components`],
];
