import { readFileSync, writeFileSync } from 'node:fs';
import { fisherExact } from '../../../src/domain/equality/statistics/fisher-exact';
import {
  compareLogRatios,
  katzLogRatio,
  logInterval,
  rateRatio,
  woolfLogRatio,
  type LogRatio,
} from '../../../src/domain/equality/statistics/log-ratio';
import { criticalValue } from '../../../src/domain/equality/statistics/normal';
import type { Interval, Proportion } from '../../../src/domain/equality/statistics/proportion';
import {
  compareDifferences,
  compareRates,
  differenceError,
  newcombeInterval,
  wilsonInterval,
} from '../../../src/domain/equality/statistics/rate-difference';

/** A table as the check hands it over: so many of so many in both groups, and of both a year before. */
type Table = readonly [
  a: number,
  n1: number,
  c: number,
  n2: number,
  a0: number,
  m1: number,
  c0: number,
  m2: number,
  confidence: number,
];

function intervalOf(ratio: LogRatio | null, confidence: number): Interval | null {
  return ratio === null ? null : logInterval(ratio, confidence);
}

function answer([a, n1, c, n2, a0, m1, c0, m2, confidence]: Table) {
  const [first, second]: readonly Proportion[] = [
    { count: a, base: n1 },
    { count: c, base: n2 },
  ];
  const before = [
    { count: a0, base: m1 },
    { count: c0, base: m2 },
  ] as const;
  if (first === undefined || second === undefined) return null;
  const [ratio, ratioBefore] = [katzLogRatio(first, second), katzLogRatio(...before)];
  const difference = (one: Proportion, two: Proportion): number =>
    one.count / one.base - two.count / two.base;
  return {
    ratio: rateRatio(first, second),
    katz: intervalOf(ratio, confidence),
    woolf: intervalOf(woolfLogRatio({ count: a, base: n1 - a }, { count: c, base: n2 - c }), confidence),
    fisher: fisherExact(first, second),
    z: compareRates(first, second),
    wilson: wilsonInterval(first, confidence),
    newcombe: newcombeInterval(first, second, confidence),
    logChange: ratio === null || ratioBefore === null ? null : compareLogRatios(ratio, ratioBefore),
    change: compareDifferences(
      difference(first, second),
      differenceError(first, second),
      difference(...before),
      differenceError(...before),
    ),
    critical: criticalValue(confidence),
  };
}

const [, , from = '', to = ''] = process.argv;
const tables = JSON.parse(readFileSync(from, 'utf8')) as readonly Table[];
writeFileSync(to, JSON.stringify(tables.map(answer)));
