import { brief, deadlines, inShort } from './asking';

describe('an old date beside the new one', () => {
  it.each([
    ['(prev. Nov 2024) Feb 2025', 'date 2025-02-28'],
    ['May 2025 (Jan 2025 not met)', 'date 2025-05-31'],
    ['May 2025 (Jan 2025 deadline was missed)', 'date 2025-05-31'],
    ['May 2025 - Jan 2025 target missed', 'date 2025-05-31'],
    ['Jan 2025 (missed) May 2025', 'date 2025-05-31'],
    ['31.01.25 missed, 31.05.25', 'date 2025-05-31'],
    ['May 2025 (missed Jan 2025)', 'date 2025-05-31'],
    ['May 2025 (past target Jan 2025)', 'date 2025-05-31'],
    ['May 2025 (initial deadline: Jan 2025)', 'date 2025-05-31'],
    ['May 2025 (first target date of Jan 2025)', 'date 2025-05-31'],
    ['Jan 2025 (old), May 2025 (new)', 'date 2025-05-31'],
    ['Jan 2025 (original date), May 2025 (revised date)', 'date 2025-05-31'],
    ['May 2025 (replaces Jan 2025)', 'date 2025-05-31'],
    ['Jan 2025 replaced by May 2025', 'date 2025-05-31'],
    ['May 2025 in place of Jan 2025', 'date 2025-05-31'],
    ['Postponed to May 2025 from Jan 2025', 'date 2025-05-31'],
    ['Moved out from Jan 2025 to May 2025', 'date 2025-05-31'],
    ['Jan-25 May-25 (revised)', 'date 2025-05-31'],
    ['May 2025 (new date), Jan 2025', 'date 2025-05-31'],
    ['Slipped to May 2025 (Jan 2025)', 'date 2025-05-31'],
    ['Jan 2025 extended by Board to May 2025', 'date 2025-05-31'],
    ['May 2025 - previously set for Jan 2025', 'date 2025-05-31'],
    ['Jan 2025; revised deadline May 2025', 'date 2025-05-31'],
  ])('is given up: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['Jan 2025 > May 2025', 'Jan 2025 => May 2025', 'Jan-25 ⇒ May-25', '31/01/25 ➔ 31/05/25'])(
    'leads by an arrow to the one that is due last: %s',
    (phrase) => {
      expect(deadlines(phrase)).toEqual(['2025-05-31']);
    },
  );

  it('is in doubt where an arrow leads back', () => {
    expect(brief('May 2025 > Jan 2025')).toBe('unparseable');
  });

  it.each([
    ['Jan 2025 (initial target)', 'date 2025-01-31'],
    ['First target Jan 2025; final target May 2025', 'multiple 2025-01-31'],
    ['Old ward: Jan 2025; new ward: May 2025', 'multiple 2025-01-31'],
    ['Launch (Jan 2025), evaluation (May 2025)', 'multiple 2025-01-31'],
    ['First draft Jan 2025, final May 2025', 'multiple 2025-01-31'],
  ])('is a step of its own where nothing says it was given up: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('the day that figures are for', () => {
  it.each([
    ['30 March 2025 (snapshot 31 March 2024)', 'date 2025-03-30'],
    ['May 2025 (data to March 2025)', 'date 2025-05-31'],
    ['May 2025 (data from March 2025)', 'date 2025-05-31'],
    ['May 2025 (year ending 31 March 2025)', 'date 2025-05-31'],
    ['May 2025 (reporting on 2024/25)', 'date 2025-05-31'],
    ['May 2025 (for 2024/25)', 'date 2025-05-31'],
    ['May 2025 (covering April 2024 to March 2025)', 'date 2025-05-31'],
    ['May 2025 for the year ended 31 March 2025', 'date 2025-05-31'],
    ['May 2025 (NHS Staff Survey, Oct 2024)', 'date 2025-05-31'],
    ['Submit May 2025 for the March 2025 snapshot', 'date 2025-05-31'],
    ['Snapshot 31 March 2025, publish by 30 March 2026', 'date 2026-03-30'],
  ])('is not when the work is due: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Publish data by March 2025, refresh June 2025', 'multiple 2025-03-31'],
    ['Data collection March 2025, report July 2025', 'multiple 2025-03-31'],
    ['Snapshot by 31 March 2025 and report by 31 July 2025', 'multiple 2025-03-31'],
    ['Census of staff by March 2025, report by June 2025', 'multiple 2025-03-31'],
  ])('is a step where the figures are to be had by then: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is a step where a survey is still to come, and what came before where it is over', () => {
    const phrase = 'Survey in Oct 2024, results by Jan 2025';
    expect(brief(phrase, { asAt: '2024-06-30' })).toBe('multiple 2024-10-31');
    expect(brief(phrase, { asAt: '2024-11-30' })).toBe('date 2025-01-31');
  });
});

describe('a phase that is complete', () => {
  it.each([
    'Phase 1 complete (Jan 2024); Phase 2 – Sept 2025',
    'Phase 1 (complete – Jan 2024), Phase 2 (Sept 2025)',
    'Cohort one finished March 2024, cohort two Sept 2025',
    'First milestone met (Mar 2024); final milestone Sept 2025',
    'Review held May 2024; next one Sept 2025',
    'Went live Jan 2024, review Sept 2025',
    'Plan agreed by the Board Jan 2024; roll-out Sept 2025',
  ])('gives way to the one still to come: %s', (phrase) => {
    expect(brief(phrase)).toBe('date 2025-09-30');
  });

  it.each([
    'Policy to complete (Jan 2024); training (Sept 2025)',
    'Complete (Jan 2024); review (Sept 2025)',
    'Policy complete by Jan 2024; training Sept 2025',
  ])('is not meant where it is asked for: %s', (phrase) => {
    expect(brief(phrase)).toBe('multiple 2024-01-31');
  });

  it('is not meant on a day still to come', () => {
    expect(brief('Phase 1 complete (Jan 2025); phase 2 (Sept 2025)')).toBe('multiple 2025-01-31');
  });
});

describe('a day behind a numbered step', () => {
  it('is a day where it can be one', () => {
    expect(brief('Second wave 31.07.25')).toBe('date 2025-07-31');
    expect(brief('Action 2.3.10')).toBe('unparseable');
  });
});

describe('something that goes live', () => {
  it.each([
    ['Go live 1 March 2025', 'date 2025-03-01'],
    ['System goes live March 2025', 'date 2025-03-31'],
    ['Going live: Mar 25', 'date 2025-03-31'],
    ['Live from 1 March 2025 onwards', 'ongoing 2025-03-01..2025-03-01'],
  ])('is due on its day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a month beside what it is the month of', () => {
  it.each([
    ['Black History Month 2025 (October)', 'date 2025-10-31'],
    ['Black History Month (October) 2025', 'date 2025-10-31'],
    ['October (Black History Month) 2025', 'date 2025-10-31'],
    ['Pride month 2025 (June)', 'date 2025-06-30'],
    ["International Women's Day 2025 (8 March)", 'date 2025-03-08'],
    ['Year end 2025 (March)', 'date 2025-03-31'],
  ])('is named twice and due once: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is another time where it lies elsewhere in the year', () => {
    expect(brief('Black History Month 2025 (launch in May)')).not.toBe('date 2025-10-31');
  });
});

describe('words that look like months', () => {
  it.each([
    'March past with the veterans’ network',
    'March alongside the unions',
    'May slip',
    'May attend if rotas allow',
    'Mrs May Example',
    'Dr June Example',
  ])('give no date: %s', (phrase) => {
    expect(inShort(phrase, { start: '2024-04-01' })).toBe('unparseable');
  });

  it.each([
    ['March for approval', 'date 2025-03-31'],
    ['By March with Board agreement', 'date 2025-03-31'],
    ['By May be ready for the launch', 'date 2024-05-31'],
  ])('are months where the words around them say so: %s is %s', (phrase, answer) => {
    expect(inShort(phrase, { start: '2024-04-01' })).toBe(answer);
  });
});
