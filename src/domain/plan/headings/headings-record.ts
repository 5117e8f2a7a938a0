import type { HeadingPattern, HeadingPhrases } from './headings';

/** Headings of what task and audit tools export beside the tasks: names of records, whose they are, stamps and counts. */
export const RECORD_HEADINGS: readonly HeadingPhrases[] = [
  [
    'action',
    0.97,
    `task name; task title; task summary; to do name; to do title; card name; card title; action summary; action synopsis; work item; work item title;
    issue summary; issue title; short description; brief description; item name; item title`,
  ],
  // What a record is called, which is the action where nothing else is.
  ['action', 0.6, `title; summary; subject; synopsis; content; primary column; project name; project title`],
  ['action', 0.5, `name`],
  ['progress', 0.55, `summary; resolution`],
  ['section', 0.6, `project name; project title; project`],
  [
    'section',
    0.75,
    `bucket; bucket name; list name; task list; task list name; to do list; epic; epic name; epic link; folder; parent task; parent item;
    parent action; parent; group name; task group; swimlane; column name`,
  ],
  [
    'record',
    0.6,
    `bucket; bucket name; list name; epic; epic name; epic link; folder; parent; swimlane; column name`,
  ],
  [
    'lead',
    0.95,
    `assign; assigned; assignees; assigned person; assigned user; assigned users; task assignee; resource name; resource names;
    assigned resources; person in charge; responsible user`,
  ],
  ['lead', 0.75, `members; member; card members; person; people; responsibles`],
  [
    'completed',
    0.85,
    `resolved; completed at; closed at; done date; date resolved; resolved date; resolved at; finished at; completed time; completion time;
    resolution date; actual finish; date finalised`,
  ],
  ['rag', 0.85, `resolved; task health; project health; overall health; schedule health; action health`],
  ['ref', 1, `issue key; record key; ticket; ticket no; ticket number`],
  ['ref', 0.95, `key`],
  // Over anything but ratings it is a topic.
  ['rag', 0.5, `health; ryg; rygb`],
  // Yes or no, which the list a card is in tells better.
  ['rag', 0.54, `due complete`],
  [
    'other date',
    1,
    `created; created at; created on; created time; date created; modified; last modified; modified at; modified on; date modified; updated at;
    updated on; date last updated; date updated; last updated; last updated time; last edited time; last edited; last viewed; last viewed date; last activity;
    last activity date; last activity at; changed date; last changed; date changed; last modified time; last modified date; date assigned; assigned date; date submitted;
    last saved; last synced; date exported; date and time created; date and time modified; date and time submitted; date and time of entry; latest note date; date of latest note; last comment date`,
  ],
  [
    'contact',
    1,
    `reporter; creator; author; requester; requested by; submitted by; modified by; last modified by; last edited by; last updated by; changed by;
    assigned by; allocated by; opened by; closed by; followers; watchers; watcher; shared with; collaborators; cc; assignee email; inputter`,
  ],
  ['contact', 0.7, `completed by`],
  [
    'record',
    1,
    `issue type; task type; work item type; item type; record type; action type; ticket type; card type; object type; kind;
    attachment; attachments; attachment links; attachment summary; comment count; vote count; url; uri; path; link to record; web link; permalink;
    predecessors; predecessor; successors; successor; depends on; dependents; dependent on; blocked by; blocking; blocks; is blocked; linked issues; linked items;
    linked pull requests; linked docs; linked record; related items; related record; module; archived; deleted; locked; is recurring; recurring; late; days overdue; days late;
    days remaining; days open; task mode; outline level; indent; indent level; summary task; active; critical; constraint type; start date constraint;
    story points; estimate; time estimate; time estimated; estimated time; time spent; time tracked; time logged; effort; effort completed; effort remaining;
    remaining work; completed work; original estimate; remaining estimate; estimated hours; actual hours; hours; slack; total slack; free slack; finish variance; start variance;
    sort order; board name; space; space name; workspace; iteration; iteration path; area path; sprint; repository; environment;
    affects versions; fix versions; version; project key; project id; folder name; timezone; time zone; locale; date lang; language; visibility; privacy; etag; self; votes; watches;
    checklist; checklists; checklist items; completed checklist items; checklist progress; checklist item total count; checklist item completed count; sub issues progress;
    subtask count; subitems; sub items; subtasks; subtask ids; reporting period; list id; board id`,
  ],
  [
    'record',
    0.95,
    `reminder; reminder date; reminder time; reminder on/off; sensitivity; private; total work; actual work; billing type; mileage; workflow; creation log`,
  ],
  ['other date', 0.8, `forecast start; baseline start; forecast start date; baseline start date`],
  ['start', 0.85, `forecast start; baseline start; forecast start date; baseline start date`],
  ['action', 0.5, `component; components`],
  [
    'record',
    0.6,
    `component; components; frequency; reporting frequency; review frequency; monitoring frequency; frequency of review; frequency of reporting; reporting cycle; review cycle`,
  ],
  ['record', 0.7, `resolution; labels; label; tags; tag; type; flags; flag; flagged; starred`],
  ['metric', 0.5, `labels; label; tags; tag`],
  ['section', 0.6, `type; record name; linked record name`],
];

/** Ways in which tools build the headings of what they keep of a record. */
export const RECORD_PATTERNS: readonly HeadingPattern[] = [
  ['record', 0.95, /^(?:\w+ ){0,4}(?:count|url|uri|guid|uuid|hyperlink)$|\bchecklists?\b/],
  [
    'record',
    0.95,
    /^(?:\w+ ){0,2}(?:predecessors?|successors?|story points?|time spent|time estimated?)(?: \w+)?$/,
  ],
  [
    'record',
    0.95,
    /^(?:is|has) (?:recurring|archived|deleted|blocked|private|template|critical|summary|milestone|attachments?)$/,
  ],
  [
    'record',
    0.95,
    /^(?:days?|hours?|weeks?|minutes?) (?:overdue|late|remaining|left|open|old|spent|to (?:due|deadline))$/,
  ],
  [
    'other date',
    0.97,
    /^(?:\w+ ){0,2}(?:last|latest|most recent) (?:modified|edited|changed|viewed|accessed|opened|saved|touched|refresh(?:ed)?|activity|comment|note|synced)\b.*$/,
  ],
  [
    'contact',
    0.97,
    /^(?:last )?(?:created|modified|edited|changed|updated|entered|submitted|requested|assigned|allocated|closed|opened|exported)(?: \w+)? by$/,
  ],
];
