import type { ReactElement } from 'react';
import type { GapVerdict, GapVerdictKind } from '../../../application/pane/gaps-view';
import { makeStyles, mergeClasses, tokens } from './parts';

/** Half the height of a mark. */
const HALF = 10;

const useStyles = makeStyles({
  mark: { display: 'block', flexShrink: 0, overflow: 'visible' },
  shape: {
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  letter: {
    fontSize: '11px',
    fontWeight: tokens.fontWeightBold,
    textAnchor: 'middle',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Fill, and the colour of frame and letter, at least 4.5 to 1 on it; the same in every theme. */
const COLOURS: Readonly<Record<GapVerdictKind, readonly [fill: string, line: string]>> = {
  worse: ['#f9d6d5', '#7a0b0b'],
  'worse-or-chance': ['#ffe8b8', '#5c3d00'],
  'worse-untested': ['#ffffff', '#5c3d00'],
  'not-worse': ['#d5efd9', '#0b4a1b'],
  'no-direction': ['#ffffff', '#333333'],
  'no-number': ['#ffffff', '#333333'],
};

const DIAMOND = `M0 ${-HALF - 1}L${HALF + 1} 0L0 ${HALF + 1}L${-HALF - 1} 0Z`;
const HEXAGON = `M${-HALF} 0L${-HALF / 2} ${-HALF + 1}H${HALF / 2}L${HALF} 0L${HALF / 2} ${HALF - 1}H${-HALF / 2}Z`;
const SQUARE = `M${1 - HALF} ${1 - HALF}H${HALF - 1}V${HALF - 1}H${1 - HALF}Z`;
const CIRCLE = `M${1 - HALF} 0a${HALF - 1} ${HALF - 1} 0 1 0 ${2 * HALF - 2} 0a${HALF - 1} ${HALF - 1} 0 1 0 ${2 - 2 * HALF} 0Z`;

const SHAPES: Readonly<Record<GapVerdictKind, string>> = {
  worse: DIAMOND,
  'worse-or-chance': HEXAGON,
  'worse-untested': SQUARE,
  'not-worse': CIRCLE,
  'no-direction': CIRCLE,
  'no-number': SQUARE,
};

/** The shape and letter of a verdict about the point 0, 0 of the drawing it is in. */
export function VerdictShape({ verdict }: { readonly verdict: GapVerdict }): ReactElement {
  const styles = useStyles();
  const [fill, line] = COLOURS[verdict.kind];
  return (
    <>
      <path className={styles.shape} d={SHAPES[verdict.kind]} fill={fill} stroke={line} />
      <text className={styles.letter} y={4} fill={line}>
        {verdict.letter}
      </text>
    </>
  );
}

/** A verdict's mark by itself. Its words always stand beside it, so it is not read aloud. */
export function VerdictMark({
  verdict,
  className = '',
}: {
  readonly verdict: GapVerdict;
  readonly className?: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, className)}
      width="24"
      height="24"
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      <VerdictShape verdict={verdict} />
    </svg>
  );
}
