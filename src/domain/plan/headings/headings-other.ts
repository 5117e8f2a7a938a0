import type { HeadingPhrases } from './headings';

/** Headings of columns that are none of the plan’s own fields. */
export const OTHER_HEADINGS: readonly HeadingPhrases[] = [
  [
    'other date',
    1,
    `date raised; date agreed; date added; date opened; date open; date identified; date logged; date assigned; date set; date created;
    date of meeting; meeting date; exec date; executive date; cabinet date; board date; committee date;
    actual start date; report issued; report date; last reported; date last updated; last updated; updated; date updated; update date; date of update; date of last update;
    last update; last review; last reviewed; date reviewed; date of review; next review; next review date; date of next review; date received; date issued; date of issue;
    date of origin; created date; creation date; previous due date; date of entry; date of report; date of audit; date approved; date of approval; date recorded`,
  ],
  [
    'other date',
    0.75,
    `review date; review; reviewed; source; opened; raised; issued; recorded; logged; identified; received;
    created; added; entered; modified; edited; registered; submitted; captured; timestamp; time stamp;
    reporting date; reporting dates; date for reporting; date of reporting; date to report; report back date; report back by;
    monitoring date; monitoring dates; follow up date; evaluation date; reporting month`,
  ],
  [
    'resources',
    1,
    `resource; resources; resource required; resources required; resources needed; resource implications; resource needed;
    budget; cost; costs; cost implications; estimated cost; funding; funding required; funding source; financial implications; finance;
    dependencies; dependency; interdependencies; dependencies and resources; resources and dependencies; support required;
    support needed; investment; capacity; enablers; partners; partner; partner organisations; partner agencies; key partners; delivery partners; working with; in partnership with; stakeholders; key stakeholders; consultees; training needed; attachments; links; hyperlink`,
  ],
  [
    'risk',
    1,
    `risk; risks; risk if delayed; current risk; risk rating; risk score; risk level; risk description; risks and issues;
    issues and risks; risk and mitigation; risks and mitigations; mitigation; mitigations; barriers; barrier; constraints; challenges; likelihood;
    risk to delivery; delivery risk; consequence; residual risk; risks and dependencies; risk register; risk ref; severity; risk impact;
    impact description; impact rating; impact score; impact level; impact of delay; impact if delayed`,
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
    job title; role; organisation; contact; address; created by; entered by; added by; updated by; logged by; raised by; reported by`,
  ],
  [
    'definition',
    1,
    `meaning; definition; abbreviation; abbreviations; acronym; acronyms; term; terms; stands for; full name; explanation; key; legend; glossary`,
  ],
  [
    'department',
    1,
    `department; directorate; division; portfolio; service area; business unit; unit; locality; ssu and directorate; directorate and service; borough; school;
    faculty; ward; speciality; trust; organisation name; directorate and division; care group; network; networks; staff network; staff networks; network name; applies to`,
  ],
  ['department', 0.8, `service; services; services affected`],
];
