import type { ReactElement, ReactNode } from 'react';
import type { GapGroup, GapView } from '../../../application/pane/gaps-view';
import { gapsText } from './gaps-text';
import { VerdictMark } from './VerdictMark';
import { makeStyles, tokens, VISUALLY_HIDDEN } from './parts';

const useStyles = makeStyles({
  hidden: VISUALLY_HIDDEN,
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  figure: { fontWeight: tokens.fontWeightSemibold, paddingBottom: '2px' },
  subject: { fontWeight: tokens.fontWeightRegular },
  cell: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
    borderTop: `1px dotted ${tokens.colorNeutralStroke2}`,
  },
  heading: { color: tokens.colorNeutralForeground2 },
  verdict: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

const t = gapsText.table;
const COLUMNS: readonly { readonly heading: string; readonly of: (figure: GapView) => ReactNode }[] = [
  { heading: t.reference, of: ({ groups }) => groupWords(groups[0]) },
  { heading: t.comparison, of: ({ groups }) => groupWords(groups[1]) },
  {
    heading: t.value,
    of: ({ value, unavailable }) => (unavailable ? `${gapsText.figure.noNumber} ${value}` : value),
  },
  { heading: t.interval, of: ({ interval }) => interval },
  { heading: t.p, of: ({ p }) => p },
  { heading: t.verdict, of: (figure) => <Verdict figure={figure} /> },
  { heading: t.change, of: ({ change }) => change },
  { heading: t.notKnown, of: ({ notKnown }) => notKnown },
  { heading: t.actions, of: ({ actions }) => actions.map(({ ref, word }) => `${ref} ${word}`).join(', ') },
  { heading: t.published, of: ({ hiddenWhenPublished }) => (hiddenWhenPublished ? t.hidden : t.shown) },
];

function groupWords(group: GapGroup | undefined): string {
  return group ? [group.label, group.counts, group.rate].filter((part) => part !== '').join(', ') : '';
}

function Verdict({ figure: { verdict, fourFifths } }: { readonly figure: GapView }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.verdict}>
      <VerdictMark verdict={verdict} />
      <span>{[verdict.words, fourFifths].filter((part) => part !== '').join('. ')}</span>
    </span>
  );
}

/**
 * Every figure with all its numbers, as a table. A pane has no room for eleven columns beside one another, so each
 * row is folded into lines, and each cell names its column; what it is to a screen reader stays a table.
 */
export function GapsTable({ figures }: { readonly figures: readonly GapView[] }): ReactElement {
  const styles = useStyles();
  return (
    <div role="table" aria-label={t.label} aria-rowcount={figures.length + 1}>
      <div role="rowgroup" className={styles.hidden}>
        <div role="row">
          {[t.figure, ...COLUMNS.map(({ heading }) => heading)].map((heading) => (
            <span key={heading} role="columnheader">
              {heading}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {figures.map((figure) => (
          <div key={figure.key} role="row" className={styles.row}>
            <div role="rowheader" className={styles.figure}>
              {figure.name}
              {figure.year !== null && `, ${figure.year}`}{' '}
              <span className={styles.subject}>{figure.subject}</span>
            </div>
            {COLUMNS.map(({ heading, of }) => (
              <div key={heading} role="cell" className={styles.cell}>
                <span aria-hidden="true" className={styles.heading}>
                  {heading}
                </span>
                <span>{of(figure) || t.none}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
