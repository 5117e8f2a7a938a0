import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../../src/domain/calendar/format-date';
import { readDueDate } from '../../src/domain/due-date/read-due-date';
import { tableRows } from './markdown-table';

const guide = readFileSync(join(__dirname, '../../docs/due-dates.md'), 'utf8');
const forms = tableRows(guide, 'what a plan says').flatMap(([phrases = '', kind = '', deadline, next]) =>
  [...phrases.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => ({ phrase, kind, deadline, next })),
);
const context = {
  asAt: Temporal.PlainDate.from('2026-06-30'),
  period: { start: Temporal.PlainDate.from('2024-04-01'), end: Temporal.PlainDate.from('2027-03-31') },
};
const shown = (date: Temporal.PlainDate | null): string => (date === null ? '' : formatShortDate(date));

describe('the guide to due dates', () => {
  it('has examples', () => {
    expect(forms.length).toBeGreaterThan(25);
  });

  it.each(forms)('says truly how “$phrase” is read', ({ phrase, kind, deadline, next }) => {
    const due = readDueDate(phrase, context);
    expect([due.kind, shown(due.first), shown(due.next)]).toEqual([kind, deadline, next]);
  });
});
