import { brief, found, ONE_YEAR } from './asking';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** Words and figures of plans that name no day, whatever column they stand in. */
const NOT_DATES: Readonly<Record<string, readonly string[]>> = {
  'standards, metrics, references': listed(`
    WRES 1-4; WRES indicators 5 to 8; WRES indicator 9; WDES 4a(i); WDES 9b; WDES metrics 4 & 8; MWRES 3; BWRES indicator 2; EDS 1B; EDS Domain 1;
    EDS 2 goal 4.3; EDS22; High Impact Action 6; HIA 1.1; HIA4; CQC KLOE W3; Reg 17; Reg. 18(2); Regulation 12; KLOE S1.2;
    NICE NG223; NICE QS167; CG136; ISO 45001; ISO 27001:2022; ISO 30415; PAS 1010; BS 8300-2; PAS 78; WCAG 2.2 AA;
    A1.4; B2.03; 3.2.1; 4.1(b); 2a; 5(ii); Ref 12/07; Ref EDI-2024-07; AP/24/019; EQ23-117;
    Minute 24/113; Item 8.2; Agenda item 10/24; Risk ID 2041; DATIX 210394; CRR 12; SR4; Para 3.21; Section 149; s.149(7);
    Chapter 7; Annex B3; App 2; Appx 5; Slide 14; Sheet 2; Row 31; Tab 4; Column F; Cell G12`),
  'bands, grades and posts': listed(`
    Band 5/6; Bands 2–4; Band 8c+; B7; B8a post; AfC 8d; AFC band 9; Grades 6 to 8; SO2; PO4;
    Scale 6; NJC SCP 12; SCP 23-25; Spine point 31; ST3; ST4-6; CT1; FY1 doctors; FY2; F1/F2 doctors;
    Year 3 students; Years 7-9; KS2 pupils; Reception to Y6; EYFS; Level 5 apprenticeship; Level 7; NVQ 3; Tier 1; HEO/SEO;
    1.0 WTE Band 6; 0.6 FTE; 37.5 hours; 18.75 hrs; 2 PAs; 4 sessions; 12 places; 1 day a week; 3 days per month secondment; 15 hours`),
  'counts, shares and scores': listed(`
    1 in 4; 1 in 20; 3 in 10 staff; 2 in 3; 4 out of 5; 10 of 12 wards; 11/12 members; 9/10 responses; 5/24 panels;
    2 x workshops; 3x sessions; 4 x 2hr; 10 x 1:1s; 6 no.; 100+; 500+ staff; 20+ leads; >50; <10;
    0.99; 1.31; 2.05 times; 1.3x; 0.8 - 1.25; ratio 1:3; 50:50; 60/40; 80/20 rule; 30:70; one in six;
    12.5%; 24 %; 3.1pp; 5 ppts; 2.4 % points; 19% to 24%; 10-12%; 85 per cent; a third; 2/3rds of staff;
    6.9/10; score of 7.1; 4.2 (out of 5); 65.3; 71.20; 12,345; 1 204; 20,000; 2,024 people; 2025 responses;
    top 20; at least 12; up to 6; minimum of 3; max 24; no more than 2; 0; nil return; n=24; N = 2017`),
  'telephones, money, times and places': listed(`
    NHS 111; 999; 101; dial 2024; ext 5120; Ext: 1999; 0300 123 1234; 0800-123-456; 07700 900123; +44 (0)20 7946 0958;
    £24/25k; £3-5k; £1.2m; £20,25; 10p; $2025; £12.50; €2030; £2,025.00; 3k;
    24/7 helpline; 24-7; 5/7 service; 8-6; 9-12; 9 to 5; 10am - 12pm; 2.30pm; 14:00-15:30; 1200hrs;
    1pm-2pm; half past 9; 45 mins; 2-hour session; 90 minute workshop; Room 12.10; Floor 4; Block B2; SW1A 2AA; B12 0QX;
    Ward 24; Wards 7 & 8; Clinic 3; Building 2020; Unit 5; Site 2; J24; M25; A1(M); Gate 12`),
  'versions, files and law': listed(`
    v1.0; v.3.2; V2 final; Version 2.10; Draft 12; Rev 3; Issue 4; Edition 2; HR012; HR-POL-024;
    Policy 24; Policy No. 2023/11; Policy number 1903; SOP 17; Form 12b; Form F2508; EIA 12; EqIA 104; DPIA-22; ToR v3;
    Equality Act 2010 s.20; s20 Equality Act; Act 1998; Care Act 2014; Children Act 1989; the 1974 Act; SI 2011/2260; 2017 Regulations; ACAS Code 1; the 2010 duty;
    Mental Health Units (Use of Force) Act 2018; Gender Recognition Act 2004; Article 8 ECHR; UNCRPD article 9; Rule 2.1; Clause 12; Schedule 3 part 2; COP 21; GDPR art 9; FOI 1204`),
  'progress and state': listed(`
    Complete; Completed; Done ✓; Not started; Yet to commence; On track; Off track; Overdue; Delayed; On hold;
    Paused; Stalled; Partially met; 50% complete; 75% done; 3 of 4 complete; Green; Amber/Red; RAG: A; B;
    Closed; Open; Superseded by action 14; Merged with 2.3; Transferred to HR; Carried forward; Achieved; Embedded; Awaiting sign-off; Draft circulated;
    In development; Under review; With legal; Approved; Rejected; Escalated; Deferred; Not applicable to this site; No longer required; See progress`),
  'times that name no day': listed(`
    Short term; Medium-term; Long term; Short/medium term; Quick win; Immediate priority; Urgent; ASAP please; As soon as practicable; Straight away;
    As and when; When available; As needed; On request; On appointment; On induction; At appraisal; At recruitment; On each occasion; Case by case;
    Following approval; Following the review; Post-implementation; After launch; Before go-live; Prior to publication; Once recruited; When in post; Upon completion; Subject to funding;
    Next financial year; Next AGM; Next Board meeting; At the next meeting; Next quarter; Next Spring; Last month; Later this year; Soon; In due course;
    To be scheduled; Date to follow; Dates awaited; To be agreed with staff side; Awaiting dates; In line with national timetable; Per project plan; As per Gantt; See workplan; Per training calendar;
    By end of project; Project end; Contract end; By the deadline; Within agreed timescales; Within the timescale; Within 2 weeks of request; 28 days from receipt; Within 48 hours; 5 working days after the meeting;
    Within a month of starting; Every shift; At each meeting; Every interview; Each recruitment round; All year round; Date not set; ??; tba by HR; dd/mm/yy`),
  'names, words and ages': listed(`
    May need review; August figures; Marching forward; Marchers; Julia Example; June Example; Augusta Ward; Declaration; Decision pending;
    Sept-icaemia training; Janitorial staff; Mayor; Octagon Centre; Novel approaches; Maybe; Feb-rile patients; Summer placements; Winter plan; Spring cleaning;
    Autumn leaves project; Springboard; Fall prevention; Easter eggs; Sunday service; Friday drop-in; Second opinion; First aid; Third party; Quarterlight;
    aged 16 to 24; 50+ age group; under 25s; over-65s; 18–30 year olds; ages 5-11; 25 year service awards; Gen Z; Class of 2024; 70th anniversary;
    the 2021 Census; 2022 survey; 2023 staff survey results; NSS 2024; pulse survey Q2 data; 2019/20 figures; the 2018 report; WRES 2024 data; baseline of 2,021; figures from the 2016 report;
    Windrush 75; NHS@75; Vision 2035; Agenda 2063; Project 2040; Team 21; Studio 54; Formula 1; Channel 4; G7`),
};

const CASES = Object.entries(NOT_DATES).flatMap(([kind, phrases]) =>
  phrases.map((phrase) => [kind, phrase] as const),
);
const dated = (answer: string): boolean => /\d{4}-\d\d-\d\d/.test(answer);

describe('what plans say that is no date', () => {
  it('is a longer list than that of the dates beside it', () => {
    expect(new Set(CASES.map(([, phrase]) => phrase)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(350);
  });

  it.each(CASES)('%s give no date in a due column: %s', (_, phrase) => {
    expect(dated(brief(phrase))).toBe(false);
  });

  it.each(CASES)('%s give no date in a plan of one year: %s', (_, phrase) => {
    expect(dated(brief(phrase, ONE_YEAR))).toBe(false);
  });

  it.each(CASES)('%s give no milestone its deadline: %s', (_, phrase) => {
    expect(found(`Improve on ${phrase} with the networks`, ONE_YEAR)).toEqual([]);
    expect(found(phrase, ONE_YEAR)).toEqual([]);
  });
});
