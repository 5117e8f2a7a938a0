import type { ReactElement } from 'react';
import type {
  GapAxis,
  GapsView,
  GapVerdict,
  GapVerdictKind,
  GapView,
} from '../../../application/pane/gaps-view';
import { ForestPlot, type Drawn } from './ForestPlot';
import { gapsText } from './gaps-text';
import { HiddenMark } from './HiddenNote';
import { VerdictMark } from './VerdictMark';
import { Heading, makeStyles, tokens } from './parts';

const KINDS: readonly GapVerdictKind[] = [
  'worse',
  'worse-or-chance',
  'worse-untested',
  'not-worse',
  'no-direction',
];
const AXES: readonly GapAxis[] = ['ratio', 'points', 'percent-of-pay'];

const useStyles = makeStyles({
  charts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: '0 0 0 18px', overflowWrap: 'anywhere' },
});

export interface GapsChartProps {
  readonly figures: readonly GapView[];
  readonly guideline: GapsView['guideline'];
}

/** The figures as forest plots, one for each kind of axis; those that have no place in one are named with the reason. */
export function GapsChart({ figures, guideline }: GapsChartProps): ReactElement {
  const styles = useStyles();
  const t = gapsText.chart;
  const drawn = figures.flatMap((figure): Drawn[] => (figure.mark ? [{ figure, mark: figure.mark }] : []));
  const others = figures.filter(({ mark }) => mark === null);
  const sayYears = new Set(drawn.flatMap(({ figure }) => figure.year ?? [])).size > 1;
  return (
    <div className={styles.charts}>
      {drawn.length > 0 && <Legend drawn={drawn} />}
      {AXES.map((axis) => {
        const own = drawn.filter(({ mark }) => mark.axis === axis);
        return (
          own.length > 0 && (
            <ForestPlot key={axis} axis={axis} drawn={own} guideline={guideline} sayYears={sayYears} />
          )
        );
      })}
      {others.length > 0 && (
        <section>
          <Heading level={2} size="small">{`${t.notDrawn} (${others.length})`}</Heading>
          <ul className={`${styles.words} ${styles.list}`}>
            {others.map(({ key, name, subject, value, whyNoMark }) => (
              <li key={key}>
                {name} {subject}: {whyNoMark === '' ? value : `${value}. ${whyNoMark}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What the letters mean that are in the charts, and the lines. */
function Legend({ drawn }: { readonly drawn: readonly Drawn[] }): ReactElement {
  const styles = useStyles();
  const t = gapsText.chart;
  const met = new Map<GapVerdictKind, GapVerdict>(
    drawn.map(({ figure }) => [figure.verdict.kind, figure.verdict]),
  );
  return (
    <div>
      <ul aria-label={t.legend} className={styles.legend}>
        {KINDS.flatMap((kind) => met.get(kind) ?? []).map((verdict) => (
          <li key={verdict.kind} className={`${styles.words} ${styles.entry}`}>
            <VerdictMark verdict={verdict} />
            {t.kinds[verdict.kind]}
          </li>
        ))}
        {drawn.some(({ figure }) => figure.hiddenWhenPublished) && (
          <li className={`${styles.words} ${styles.entry}`}>
            <HiddenMark />
            {t.hidden}
          </li>
        )}
      </ul>
      <p className={styles.words}>{t.lines}</p>
    </div>
  );
}
