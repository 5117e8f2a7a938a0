import type { ReactElement } from 'react';
import type { GapMark, GapView } from '../../../application/pane/gaps-view';
import type { ForestScale } from './forest-scale';
import { ForestGround } from './ForestGround';
import { HiddenMark } from './HiddenNote';
import { VerdictShape } from './VerdictMark';
import { makeStyles, tokens } from './parts';

const useStyles = makeStyles({
  row: { paddingTop: '6px' },
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { fontVariantNumeric: 'tabular-nums' },
  strip: { display: 'block', width: '100%', overflow: 'visible' },
  line: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** Half the height of the strip. */
const MIDDLE = 13;

export interface ForestRowProps {
  readonly figure: GapView;
  readonly mark: GapMark;
  readonly scale: ForestScale;
  readonly guideline: readonly [low: number, high: number] | null;
  /** Said beside the name where figures of several years are in one chart. */
  readonly year: string | null;
}

/** One figure of a chart: its name and value in words, beneath them its mark on its interval. */
export function ForestRow({ figure, mark, scale, guideline, year }: ForestRowProps): ReactElement {
  const styles = useStyles();
  const { interval, value, words } = mark;
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <span>
          <span className={styles.name}>{figure.name}</span> {figure.subject}
          {year !== null && `, ${year}`} {figure.hiddenWhenPublished && <HiddenMark />}
        </span>
        <span className={styles.value}>{words}</span>
      </div>
      <svg className={styles.strip} height={2 * MIDDLE} aria-hidden="true">
        <ForestGround scale={scale} guideline={guideline} />
        {interval && (
          <>
            <line
              className={styles.line}
              x1={`${scale.at(interval[0])}%`}
              x2={`${scale.at(interval[1])}%`}
              y1={MIDDLE}
              y2={MIDDLE}
            />
            <IntervalEnd value={interval[0]} scale={scale} points={-1} />
            <IntervalEnd value={interval[1]} scale={scale} points={1} />
          </>
        )}
        <svg x={`${scale.at(value)}%`} y={MIDDLE} overflow="visible">
          <VerdictShape verdict={figure.verdict} />
        </svg>
      </svg>
    </div>
  );
}

/** A bar where an interval ends, taller than a mark that may hide the rest; an arrow where it goes on beyond the axis. */
function IntervalEnd({
  value,
  scale,
  points,
}: {
  readonly value: number;
  readonly scale: ForestScale;
  readonly points: -1 | 1;
}): ReactElement {
  const styles = useStyles();
  return (
    <svg x={`${scale.at(value)}%`} y={MIDDLE} overflow="visible">
      <path
        className={styles.line}
        d={scale.isBeyond(value) ? `M${-6 * points} -5L0 0L${-6 * points} 5` : 'M0 -11V11'}
      />
    </svg>
  );
}
