import type { HeadingPhrases } from './headings';

/** Headings of what is done, by whom, by when and how it stands. */
export const DELIVERY_HEADINGS: readonly HeadingPhrases[] = [
  [
    'action',
    1,
    `action; actions; specific action; specific actions; action required; actions required; required action;
    required actions; action to be taken; actions to be taken; action needed; actions needed; action description;
    action detail; action details; description of action; details of action; action point; action points; agreed action;
    agreed actions; proposed action; proposed actions; planned action; planned actions; key action; key actions;
    improvement action; improvement actions; action title; action name; actions we will take; action we will take; actions we are taking; action we are taking; our actions; action steps;
    actions and activities; activity and actions; actions and tasks; tasks and actions; management action;
    agreed management action; corrective action; action item; action items; recommended action; recommended actions;
    smart action; smart actions; work description; description of work; work to be done; planned works; work planned; priority action; priority actions; action plan; action to achieve objective; actions to achieve objective; action agreed`,
  ],
  [
    'action',
    0.95,
    `activity; activities; specific activity; specific activities; key activity; key activities; planned activity;
    planned activities; task; tasks; task description; key tasks; what will we do; what we will do; what will be done;
    what are we going to do; what we are going to do; what needs to be done; what needs to happen; what do we need to do; what do we plan to do; what we plan to do; what do we intend to do; what we intend to do;
    what will you do; what are you going to do; what will it do; what action will be taken; what actions will be taken;
    how will we do it; how will we do this; how we will do it; how we will do this; how will we achieve this;
    how we will achieve this; how will we get there; how will this be achieved; how will it be achieved;
    how will this be done; intervention; interventions; initiative; initiatives; work to be undertaken; work required`,
  ],
  [
    'action',
    0.75,
    `what; how; step; steps; key steps; steps to be taken; recommendation; recommendations; key result; key results; deliverable; deliverables;
    description; detail; details; response; management response; measures to be taken; measure to be taken; project;
    mitigating action; mitigating actions; work programme; plan; to do; thing to do; things to do; what to do; jobs; job to do; strategy; strategies; strategies and actions; our response; we will`,
  ],
  [
    'action',
    0.55,
    `completed actions; commitment; commitments; pledge; pledges; next steps; next step; high impact action; item`,
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
  [
    'lead',
    0.9,
    `action by; accountability; ownership; action ownership; officer; officers; sponsor; executive sponsor; exec sponsor`,
  ],
  ['lead', 0.6, `name; names; team; teams; personnel; champion; delivery; action for; support; by`],
  [
    'due',
    1,
    `due; due date; due by; date due; due dates; by when; when; when by; by what date; deadline; deadlines; timescale;
    timescales; time scale; time scales; timeframe; timeframes; time frame; time frames; timeline; timelines; time line;
    target date; target dates; target completion; target completion date; target end date; target delivery date;
    target timescale; completion target; date for completion; expected completion; expected completion date; expected date;
    planned completion; planned completion date; planned completion period; planned end date; planned date; end date;
    finish date; finish; end; until; delivery date; date of delivery; date for delivery; delivery timescale; complete by;
    to be completed by; date to be completed; date to be completed by; to be completed; implementation date;
    target implementation date; date for implementation; proposed date; proposed completion date; estimated completion;
    estimated completion date; forecast completion; forecast completion date; forecast date; forecast end date; revised date;
    revised due date; revised deadline; revised target date; revised completion date; revised timescale; current due date;
    action due; action due date; when will it be done; when will it be completed; when will this be done;
    when will we do it; by date; timing; timings; timescale for completion; timescales for completion; completion by;
    date to complete; date to be achieved; date required; achieve by; target month; target quarter; deadline date; target for completion; target for delivery; activity end; action end; task end; project end; work end; activity finish; task finish;
    anticipated completion date; anticipated completion; timescale and deadline; date for action; due for completion; time bound; timebound; time limited; time specific`,
  ],
  [
    'due',
    0.8,
    `completion date; closing date; concludes; ends; finishes; completion; date of completion; completion timescale; schedule; duration; quarter; month`,
  ],
  [
    'due',
    0.65,
    `date; dates; target; targets; completed by; delivered by; actioned by; implemented by; achieved by; period; year; timetable; milestone date; milestone dates; review date; by;
    delivery; term; financial year; academic year; reporting date; reporting dates; date for reporting; date of reporting; date to report; report back date;
    report back by; monitoring date; monitoring dates; follow up date; evaluation date; reporting month`,
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
    'due',
    0.9,
    `baseline date; baseline dates; original date; original due date; original target date; original deadline; original completion date; original timescale;
    original end date; initial due date; initial deadline; initial target date; initial completion date`,
  ],
  [
    'completed',
    1,
    `date completed; completed date; completed on; date of actual completion; actual completion date; actual completion; completion date actual;
    actual end date; actual finish date; actual delivery date; actual date; actual date of completion; date closed; closed date; close date;
    closed on; closure date; date of closure; date action closed; date achieved; date done; done on; date delivered; delivered on;
    date signed off; date finished; finished on; date implemented; implemented on; date action completed; when completed; completion date achieved; actual finish; actual end; real end; real end date`,
  ],
  [
    'completed',
    0.7,
    `completed; complete; closed; done; finished; signed off; discharged; rectified; fulfilled; concluded; remedied; achieved; implemented; date complete; actual`,
  ],
  [
    'rag',
    1,
    `rag; rag status; rag rating; rag rated; rag score; rag progress; progress rag; current rag; overall rag; brag;
    brag status; brag rating; bragg; rag rate; rag colour; rag key; action status; action rag; delivery status;
    delivery rag; completion status; traffic light; traffic lights; traffic light status; traffic light rating; r a g;
    status rag; rag and status; rating; progress rating; progress status; status rating; current rating; imp rating;
    rag update; latest rag; open or closed; open closed; o / c; o or c; status of action; implementation status; rag assessment`,
  ],
  [
    'rag',
    0.9,
    `status; state; current status; complete; completed; done; complete y n; completed y n; confirmed; percent complete;
    percentage complete; % complete; % completion; % done; percent done; percentage done; discharged; rectified; fulfilled; concluded; remedied; % finished; % delivered; % achieved; % implemented; % completed; percentage delivered; % progress; progress %; pct complete; pct done; colour; color; delivery confidence; assurance rating; assurance level;
    level of assurance; overall status; implemented; finished; signed off; closed; closed y n; delivered; previous rag; orig rating; original rating; last rag; status to date; rated; achieved;
    action complete; action done; task complete; task completed; task done`,
  ],
  [
    'progress',
    1,
    `progress; progress update; progress updates; progress to date; progress so far; update to date; updates to date;
    activity to date; activities to date; work to date; work so far; achievements to date; achievements so far; progress report; progress made; progress notes;
    progress and comments; progress comments; progress or comments; progress and updates; progress summary; progress against action;
    progress against actions; progress against plan; progress since last report; update; updates; latest update;
    latest updates; latest position; latest progress; status update; action update; action updates; delivery update;
    quarterly update; monthly update; update on progress; action taken; actions taken; action taken to date;
    actions taken to date; action already taken; actions already taken; actions completed; action completed; completed actions; completed action;
    whats happened; what has happened; what have we done; what we have done; what has been done; what we did;
    how are we doing; how did we do; how is it going; outcome and progress; progress and outcome; progress and outcomes;
    progress and impact; progress and evidence; commentary; progress commentary; narrative; year end update; mid year update;
    half year update; 6 month update; six month update; update and comments; comments and updates; comment and update; status and next steps; current status and next steps; progress and next steps`,
  ],
  [
    'progress',
    0.75,
    `comment; comments; overall position; summary position; achievement; achievements; highlights; results; result; current position; position; feedback`,
  ],
  [
    'progress',
    0.55,
    `status; current status; notes; note; next steps; remarks; further comments; additional comments`,
  ],
  [
    'ref',
    1,
    `ref; refs; ref no; ref nos; ref number; ref id; reference; reference no; reference number; no; number; id; nr; num; action no;
    action number; action id; action ref; action ref no; action reference; action code; item no; item number; item ref;
    s n; sn; serial no; serial number; line; line no; rec no; rec ref; recommendation no; recommendation number;
    recommendation ref; rec; minute; minute no; minute ref; minute number; unique id; unique ref; unique reference; objective no; objective ref; row; code; #; action #; no #; plan ref; wbs; wbs no; wbs code; outline number; task id; task no; task ref; task number; rec id; recommendation id`,
  ],
  ['ref', 0.7, `item; step; task; action; point`],
  [
    'priority',
    1,
    `priority; priority level; priority rating; priority status; priority h m l; action priority; urgency; importance;
    high medium low; priority high medium low; priority ranking; rank; ranking; prioritisation; priority score; h m l`,
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
  ['milestone', 0.5, `milestone date; milestone dates; date of milestone; date for milestone`],
  ['progress', 0.62, `outcome; outcomes`],
  ['progress', 0.65, `observations`],
  ['progress', 0.5, `observation`],
  [
    'due',
    0.6,
    `frequency; how often; reporting frequency; review frequency; monitoring frequency; frequency of review; frequency of reporting; reporting cycle; review cycle`,
  ],
];
