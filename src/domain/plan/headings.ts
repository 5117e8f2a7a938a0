import type { PlanField } from './plan';

/** Columns people keep in plans that are none of the plan's own fields. */
export type OtherColumn =
  | 'other date'
  | 'resources'
  | 'risk'
  | 'equality duty'
  | 'data table'
  | 'contact'
  | 'definition'
  | 'department';

/** What a heading can be for. */
export type HeadingField = PlanField | OtherColumn;

/**
 * Headings as people write them, after `normaliseHeading`: whole headings, and how sure each one
 * makes us from 0 to 1. A phrase with two meanings stands under both, and what the column holds decides.
 */
export const HEADING_PHRASES: readonly (readonly [field: HeadingField, sureness: number, phrases: string])[] =
  [
    [
      'action',
      1,
      `action; actions; specific action; specific actions; action required; actions required; required action;
    required actions; action to be taken; actions to be taken; action needed; actions needed; action description;
    action detail; action details; description of action; details of action; action point; action points; agreed action;
    agreed actions; proposed action; proposed actions; planned action; planned actions; key action; key actions;
    improvement action; improvement actions; action title; action name; actions we will take; our actions; action steps;
    actions and activities; activity and actions; actions and tasks; tasks and actions; management action;
    agreed management action; corrective action; action item; action items; recommended action; recommended actions;
    smart action; smart actions; action plan; action to achieve objective; actions to achieve objective; action agreed`,
    ],
    [
      'action',
      0.95,
      `activity; activities; specific activity; specific activities; key activity; key activities; planned activity;
    planned activities; task; tasks; task description; key tasks; what will we do; what we will do; what will be done;
    what are we going to do; what we are going to do; what needs to be done; what needs to happen; what do we need to do;
    what will you do; what are you going to do; what will it do; what action will be taken; what actions will be taken;
    how will we do it; how will we do this; how we will do it; how we will do this; how will we achieve this;
    how we will achieve this; how will we get there; how will this be achieved; how will it be achieved;
    how will this be done; intervention; interventions; initiative; initiatives; work to be undertaken; work required`,
    ],
    [
      'action',
      0.75,
      `what; how; step; steps; key steps; steps to be taken; recommendation; recommendations; deliverable; deliverables;
    description; detail; details; response; management response; measures to be taken; measure to be taken; project;
    mitigating action; mitigating actions; work programme; plan; to do`,
    ],
    [
      'action',
      0.55,
      `commitment; commitments; pledge; pledges; next steps; next step; high impact action; item`,
    ],
    [
      'lead',
      1,
      `lead; leads; action lead; action leads; lead officer; lead officers; lead person; lead name; lead manager;
    lead director; lead department; lead team; executive lead; exec lead; senior lead; delivery lead; operational lead;
    named lead; nominated lead; project lead; lead responsible; lead responsibility; led by; responsible; responsible lead;
    responsible person; responsible persons; responsible officer; responsible officers; responsible team; responsible owner;
    responsible manager; responsible individual; person responsible; persons responsible; person s responsible;
    people responsible; officer responsible; officers responsible; staff responsible; team responsible; responsibility;
    responsibilities; responsibility of; who is responsible; whos responsible; who will be responsible; who will lead;
    who will lead this; who leads; owner; owners; action owner; action owners; task owner; owned by; by whom; by who; who;
    who by; who will do it; who will do this; who will deliver; accountable; accountable officer; accountable person;
    accountable people; accountable lead; accountable owner; accountable executive; accountable director;
    senior responsible officer; senior responsible owner; sro; assigned to; assignee; allocated to; delegated to;
    delivered by; actioned by; lead and delivery; leads and delivery; lead officer and team; lead or owner;
    lead and support; leads and support; lead and owner; action officer; named person; person responsible for action; persons responsible for action`,
    ],
    ['lead', 0.9, `action by; accountability; officer; officers; sponsor; executive sponsor; exec sponsor`],
    [
      'lead',
      0.6,
      `name; names; team; teams; personnel; champion; delivery; action for; support; service; by`,
    ],
    [
      'due',
      1,
      `due; due date; due by; date due; due dates; by when; when; when by; by what date; deadline; deadlines; timescale;
    timescales; time scale; time scales; timeframe; timeframes; time frame; time frames; timeline; timelines; time line;
    target date; target dates; target completion; target completion date; target end date; target delivery date;
    target timescale; completion target; date for completion; expected completion; expected completion date; expected date;
    planned completion; planned completion date; planned completion period; planned end date; planned date; end date;
    finish date; finish; delivery date; date of delivery; date for delivery; delivery timescale; complete by;
    to be completed by; date to be completed; date to be completed by; to be completed; implementation date;
    target implementation date; date for implementation; proposed date; proposed completion date; estimated completion;
    estimated completion date; forecast completion; forecast completion date; forecast date; forecast end date; revised date;
    revised due date; revised deadline; revised target date; revised completion date; revised timescale; current due date;
    action due; action due date; when will it be done; when will it be completed; when will this be done;
    when will we do it; by date; timing; timings; timescale for completion; timescales for completion; completion by;
    date to complete; date to be achieved; date required; achieve by; target month; target quarter; deadline date;
    anticipated completion date; anticipated completion; timescale and deadline; date for action; due for completion`,
    ],
    [
      'due',
      0.8,
      `completion date; completion; date of completion; completion timescale; schedule; duration; quarter; month`,
    ],
    [
      'due',
      0.65,
      `date; dates; target; targets; completed by; period; year; timetable; milestone date; milestone dates; review date`,
    ],
    [
      'start',
      1,
      `start; start date; date started; commencement date; commencement; start by; planned start; planned start date`,
    ],
    [
      'start',
      0.9,
      `target start date; date of commencement; start month; begin; begins; action start date; starting; from; date from`,
    ],
    [
      'rag',
      1,
      `rag; rag status; rag rating; rag rated; rag score; rag progress; progress rag; current rag; overall rag; brag;
    brag status; brag rating; bragg; rag rate; rag colour; rag key; action status; action rag; delivery status;
    delivery rag; completion status; traffic light; traffic lights; traffic light status; traffic light rating; r a g;
    status rag; rag and status; rating; progress rating; progress status; status rating; current rating; imp rating;
    rag update; latest rag; open or closed; open closed; status of action; implementation status; rag assessment`,
    ],
    [
      'rag',
      0.9,
      `status; state; current status; complete; completed; done; complete y n; completed y n; confirmed; percent complete;
    percentage complete; % complete; % completion; colour; color; delivery confidence; assurance rating; assurance level;
    level of assurance; overall status; previous rag; orig rating; original rating; last rag; status to date; rated; achieved`,
    ],
    [
      'progress',
      1,
      `progress; progress update; progress updates; progress to date; progress report; progress made; progress notes;
    progress and comments; progress comments; progress or comments; progress and updates; progress summary; progress against action;
    progress against actions; progress against plan; progress since last report; update; updates; latest update;
    latest updates; latest position; latest progress; status update; action update; action updates; delivery update;
    quarterly update; monthly update; update on progress; action taken; actions taken; action taken to date;
    actions taken to date; action already taken; actions already taken; actions completed; action completed;
    whats happened; what has happened; what have we done; what we have done; what has been done; what we did;
    how are we doing; how did we do; how is it going; outcome and progress; progress and outcome; progress and outcomes;
    progress and impact; progress and evidence; commentary; progress commentary; narrative; year end update; mid year update;
    half year update; 6 month update; six month update; update and comments; comments and updates; comment and update`,
    ],
    [
      'progress',
      0.75,
      `comment; comments; achievement; achievements; highlights; results; result; current position; position; feedback`,
    ],
    [
      'progress',
      0.55,
      `status; current status; notes; note; outcome; outcomes; next steps; remarks; further comments; additional comments`,
    ],
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
      `success measure; success measures; measure of success; measures of success; success criteria; success criterion;
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
      0.85,
      `measure; measures; outcome; outcomes; output; outputs; impact; impacts; target; targets; benefit; benefits; ambition`,
    ],
    [
      'target',
      0.6,
      `deliverable; deliverables; goal; goals; result; results; monitoring; evaluation; aim; achieved; what is success`,
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
    supporting indicators; metric number; metric no; indicator no; indicator number; metric ref;
    relevant metric; relevant indicator; relevant indicators; wres; wdes; eds domain; eds outcome; eds2 outcome; eds2 goal; eds goal`,
    ],
    [
      'metric',
      0.75,
      `links to; link to; linked to; standard; standards; framework; alignment; aligned to; national priority; linked standards; link`,
    ],
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
    focus; desired state; priority action; need; needs; barrier identified; duty; statement; our commitment`,
    ],
    [
      'objective',
      0.65,
      `rationale; reason; priority; priorities; theme; priority area; outcome; outcomes; why; issue; issues; driver; item; intended outcome`,
    ],
    [
      'section',
      1,
      `theme; themes; key theme; strategic theme; organisational theme; section; domain; domains; workstream; work stream; workstreams;
    strand; equality strand; category; pillar; key area; key areas; area; areas; area of focus; focus area; focus areas; area of work;
    work area; topic; subject; phase; programme; programme area; exception area; heading; people promise; life cycle stage;
    lifecycle stage; stage; priority area; priority areas; action area; key line of enquiry; building block`,
    ],
    [
      'section',
      0.7,
      `strategic priority; priority theme; group; function; priorities; priority; goal; location; site; aim`,
    ],
    [
      'ref',
      1,
      `ref; refs; ref no; ref number; ref id; reference; reference no; reference number; no; number; id; nr; num; action no;
    action number; action id; action ref; action ref no; action reference; action code; item no; item number; item ref;
    s n; sn; serial no; serial number; line; line no; rec no; rec ref; recommendation no; recommendation number;
    recommendation ref; unique id; unique ref; unique reference; objective no; objective ref; row; code; #; action #; no #; plan ref`,
    ],
    ['ref', 0.7, `item; step; task; action; point`],
    [
      'priority',
      1,
      `priority; priority level; priority rating; priority status; priority h m l; action priority; urgency; importance;
    high medium low; priority high medium low; priority ranking; rank; ranking; prioritisation; priority score; h m l`,
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
    [
      'milestone',
      1,
      `milestone; milestones; key milestone; key milestones; interim milestones; interim milestone; milestones and dates;
    milestones and timescales; milestone and date; milestones and quarter; key milestones and quarter; key milestones and dates;
    key dates; steps and milestones; steps to achieve; actions and milestones; key deliverables and milestones;
    milestones and deliverables; milestones and progress; milestone and target date; sub actions; sub action; sub tasks; sub task; interim target; interim targets`,
    ],
    [
      'milestone',
      0.65,
      `key deliverables; steps; key steps; step; stages; stage; deliverables; measures and milestones; tasks`,
    ],
    [
      'other date',
      1,
      `date raised; date agreed; date added; date opened; date open; date identified; date logged; date assigned; date set; date created;
    date of meeting; meeting date; exec date; executive date; cabinet date; board date; committee date; closed date;
    date closed; close date; date completed; actual completion date; actual completion; actual end date; actual date; actual start date;
    completed on; completion date actual; date last updated; last updated; date updated; update date; date of update; date of last update;
    last update; last review; last reviewed; date reviewed; date of review; next review; next review date; date of next review; date received; date issued; date of issue;
    date of origin; original date; original due date; original target date; original deadline; original completion date; original timescale;
    initial due date; previous due date; date of entry; date of report; date signed off; date achieved; date of audit; date approved; date of approval; date recorded`,
    ],
    ['other date', 0.75, `review date; review; reviewed; date of completion; source; closed; opened; raised`],
    [
      'resources',
      1,
      `resource; resources; resource required; resources required; resources needed; resource implications; resource needed;
    budget; cost; costs; cost implications; estimated cost; funding; funding required; funding source; financial implications; finance;
    dependencies; dependency; interdependencies; dependencies and resources; resources and dependencies; support required;
    support needed; investment; capacity; enablers; partners; stakeholders; key stakeholders; consultees; training needed; attachments; links; hyperlink`,
    ],
    [
      'risk',
      1,
      `risk; risks; risk if delayed; current risk; risk rating; risk score; risk level; risk description; risks and issues;
    issues and risks; risk and mitigation; risks and mitigations; mitigation; mitigations; barriers; barrier; constraints; challenges; likelihood;
    risk to delivery; delivery risk; consequence; residual risk; risks and dependencies; risk register; risk ref; severity`,
    ],
    [
      'equality duty',
      1,
      `protected characteristic; protected characteristics; characteristic; protected group; protected groups; equality group; equality groups;
    equality characteristic; equality strands; age; disability; race; sex; gender; ethnicity; religion; religion or belief; sexual orientation;
    gender reassignment; marriage and civil partnership; pregnancy and maternity; all characteristics; psed; psed aim; general duty; groups affected;
    equality aim; public sector equality duty; eliminate discrimination; advance equality; advance equality of opportunity; foster good relations; fostering good relations`,
    ],
    [
      'data table',
      1,
      `band; bands; pay band; pay bands; grade; grades; pay grade; headcount; total; totals; white; bme; bame; not known; unknown; disabled; non disabled;
    percentage; percent; shortlisted; appointed; breakdown; score; weighting; variance; fte; wte; ethnicity breakdown; staff group; trend`,
    ],
    [
      'contact',
      1,
      `email; e mail; email address; telephone; telephone number; phone; phone number; extension; mobile; contact details; contact number;
    job title; role; organisation; contact; address`,
    ],
    [
      'definition',
      1,
      `meaning; definition; abbreviation; abbreviations; acronym; acronyms; term; terms; stands for; full name; explanation; key; legend; glossary`,
    ],
    [
      'department',
      1,
      `department; directorate; division; service area; business unit; unit; locality; ssu and directorate; directorate and service; borough; school;
    faculty; ward; speciality; trust; organisation name; directorate and division; care group; applies to`,
    ],
  ];
