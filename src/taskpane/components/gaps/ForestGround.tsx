import type { ReactElement } from 'react';
import type { ForestScale } from './forest-scale';
import { makeStyles, tokens } from './parts';

const useStyles = makeStyles({
  band: {
    fill: tokens.colorNeutralBackground1Hover,
    '@media (forced-colors: active)': { fill: 'none' },
  },
  edge: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { stroke: 'CanvasText', strokeOpacity: '0.3' },
  },
  parity: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

export interface ForestGroundProps {
  readonly scale: ForestScale;
  /** The range of the guideline, where the axis has one. */
  readonly guideline: readonly [low: number, high: number] | null;
}

/** What lies behind a mark: the guideline's range, the lines of the axis, and parity. */
export function ForestGround({ scale, guideline }: ForestGroundProps): ReactElement {
  const styles = useStyles();
  const upright = (at: number, className: string): ReactElement => (
    <line className={className} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
  );
  const [low, high] = guideline?.map(scale.at) ?? [];
  return (
    <>
      {low !== undefined && high !== undefined && (
        <rect className={styles.band} x={`${low}%`} width={`${high - low}%`} height="100%" />
      )}
      {scale.ticks.map(({ at, words }) => (
        <g key={words}>{upright(at, styles.grid)}</g>
      ))}
      {low !== undefined && upright(low, styles.edge)}
      {high !== undefined && upright(high, styles.edge)}
      {upright(scale.parity, styles.parity)}
    </>
  );
}
