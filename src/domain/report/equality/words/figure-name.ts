import type { Figure } from '../../../equality/figure';
import { bandInName } from '../../../equality/definitions/band-words';
import type { KeptNote, NoteKeys } from '../../kept-notes';

/** What of a figure its name is made of. */
export type Named = Pick<Figure, 'standard' | 'id' | 'subject' | 'breakdown' | 'statistic'>;

/** Between a figure and the part of staff it is of. */
const OF = ' · ';

/** What a figure is called, of whomever it is: `WRES 2: Appointment from shortlisting`. */
export function figureTitle({ standard, id, subject }: Pick<Figure, 'standard' | 'id' | 'subject'>): string {
  if (standard === 'Model Employer') return /^\d/.test(id) ? `Band ${id}` : id;
  const name = standard === 'Pay gap' ? id : `${standard} ${id}`;
  return subject === '' || subject === name ? name : `${name}: ${subject}`;
}

function withBreakdown(name: string, breakdown: string): string {
  return breakdown === 'All' || breakdown === '' ? name : name + OF + bandInName(breakdown);
}

/**
 * What a figure is called in the first column, with the part of staff it is of. Bands come by the dozen under a
 * heading that says what they are, so that their subject is told once, where they stand together.
 *
 * @example figureName(share) // 'WRES 1 · Clinical 8a'
 */
export function figureName(figure: Named): string {
  const { standard, id, breakdown, statistic } = figure;
  const isBand = statistic === 'representation' && standard !== 'Pay gap' && breakdown !== 'All';
  return withBreakdown(isBand ? `${standard} ${id}` : figureTitle(figure), breakdown);
}

/** A name without its subject, which a later edition may word anew, and without the word for a band. */
function withoutSubject(name: string): string {
  const [figure = '', ...rest] = name.split(OF);
  const parts = rest.map((part) => part.replace(/^band (?=\d)/i, ''));
  return [figure.replace(/: .*$/s, ''), ...parts].join(OF);
}

/** The name on a row as it is now; sheets of earlier reviews have the part of staff in a column of its own. */
function nameOnRow(about: KeptNote['about']): string {
  return withBreakdown(about.get('Figure') ?? '', about.get('Breakdown') ?? '');
}

function keysOf(name: string, year: string): NoteKeys {
  const loose = withoutSubject(name);
  return { exact: `${loose}|${year}`, loose };
}

/** By what a note is found again: the figure with its year, or the figure alone where only one has it. */
export function figureNoteKeys(about: KeptNote['about']): NoteKeys {
  return keysOf(nameOnRow(about), about.get('Year') ?? '');
}

/** The same keys for a figure as it is now. */
export function keysOfFigure(figure: Named & Pick<Figure, 'year'>): NoteKeys {
  return keysOf(figureName(figure), figure.year ?? 'Not given');
}

/** A note whose figure has gone, under the name the figure would have now. */
export function namedInFull({ about, note }: KeptNote): KeptNote {
  return { about: new Map([...about, ['Figure', nameOnRow(about)]]), note };
}
