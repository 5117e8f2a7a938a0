import type { ReactElement } from 'react';
import type { GapAxis, GapMark, GapVerdictKind, GapView } from '../../../application/pane/gaps-view';
import { forestScale, type ForestScale } from './forest-scale';
import { ForestRow } from './ForestRow';
import { gapsText } from './gaps-text';
import { Heading, makeStyles, tokens } from './parts';

const useStyles = makeStyles({
  words: {
    margin: `2px 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A mark at an end of the axis reaches beyond it by half its width.
  plot: { padding: '0 14px' },
  axis: { display: 'block', width: '100%', overflow: 'visible' },
  tick: {
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground2,
    textAnchor: 'middle',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** A figure that has its place on the axis of a chart. */
export interface Drawn {
  readonly figure: GapView;
  readonly mark: GapMark;
}

export interface ForestPlotProps {
  readonly axis: GapAxis;
  readonly drawn: readonly Drawn[];
  readonly guideline: readonly [low: number, high: number];
  readonly sayYears: boolean;
}

/** Figures under one another on one axis, each with its interval. Its words are HTML, so that they break and grow. */
export function ForestPlot({ axis, drawn, guideline, sayYears }: ForestPlotProps): ReactElement {
  const styles = useStyles();
  const t = gapsText.chart;
  const scale = forestScale(
    axis,
    drawn.map(({ mark }) => mark),
  );
  const [low, high] = guideline;
  const title = t.titles[axis];
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      <p className={styles.words}>{t.how[axis](low.toFixed(2), high.toFixed(2))}</p>
      <div role="img" aria-label={t.summary(title, drawn.length, kindsOf(drawn))} className={styles.plot}>
        <Ticks scale={scale} />
        {drawn.map(({ figure, mark }) => (
          <ForestRow
            key={figure.key}
            figure={figure}
            mark={mark}
            scale={scale}
            guideline={axis === 'ratio' ? guideline : null}
            year={sayYears ? figure.year : null}
          />
        ))}
        <Ticks scale={scale} />
      </div>
    </section>
  );
}

/** `3 worse, more than chance; 2 even or better` */
function kindsOf(drawn: readonly Drawn[]): string {
  const counts = new Map<GapVerdictKind, number>();
  for (const { figure } of drawn) counts.set(figure.verdict.kind, (counts.get(figure.verdict.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${gapsText.chart.kinds[kind]}`).join('; ');
}

function Ticks({ scale }: { readonly scale: ForestScale }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.axis} height="18" aria-hidden="true">
      {scale.ticks.map(({ at, words }) => (
        <text key={at} className={styles.tick} x={`${at}%`} y="13">
          {words}
        </text>
      ))}
    </svg>
  );
}
