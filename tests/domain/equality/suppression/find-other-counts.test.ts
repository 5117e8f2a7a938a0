import fc from 'fast-check';
import '../../../support/seed-properties';
import {
  CountSystem,
  type Form,
  formLess,
  valueOf,
} from '../../../../src/domain/equality/suppression/count-system';
import { countPossibleValues } from '../../../../src/domain/equality/suppression/find-other-counts';
import { scopeOfBreakdown } from '../../../../src/domain/equality/suppression/scope-of-breakdown';

const one = (count: number): Form => [[count, 1]];

describe('counting the values that are possible for a number', () => {
  it('finds one where all other parts of a printed sum are printed', () => {
    const system = new CountSystem([3, 7]);
    system.learn([[0, 1], [1, 1]], 10, 10); // prettier-ignore
    system.learn(one(1), 7, 7);
    expect(countPossibleValues(system, one(0), 5)).toBe(1);
  });

  it('finds as many as are asked for where two parts are hidden', () => {
    const system = new CountSystem([3, 7]);
    system.learn([[0, 1], [1, 1]], 10, 10); // prettier-ignore
    expect(countPossibleValues(system, one(0), 5)).toBe(5);
  });

  it('finds what rows and columns allow together: a swap needs all four corners', () => {
    const system = new CountSystem([2, 6, 5, 9]);
    const sums: readonly Form[] = [[[0, 1], [1, 1]], [[2, 1], [3, 1]], [[0, 1], [2, 1]], [[1, 1], [3, 1]]]; // prettier-ignore
    for (const sum of sums) system.learn(sum, valueOf(sum, system.values), valueOf(sum, system.values));
    expect(countPossibleValues(system, one(0), 4)).toBe(4);
    system.learn(one(3), 9, 9);
    expect(countPossibleValues(system, one(0), 4)).toBe(1);
  });

  it('never finds more than trying every combination does', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 4 });
    const forms = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(counts, forms, (values, chosen) => {
        const system = new CountSystem(values);
        const sums = chosen.map((form): Form =>
          form.filter((count) => count < values.length).map((count) => [count, 1]),
        );
        for (const form of sums) system.learn(form, valueOf(form, values), valueOf(form, values));
        const possible = new Set<number>();
        for (let code = 0; code < 10 ** values.length; code += 1) {
          const other = values.map((_, index) => Math.floor(code / 10 ** index) % 10);
          if (sums.every((form) => valueOf(form, other) === valueOf(form, values)))
            possible.add(other[0] ?? 0);
        }
        expect(countPossibleValues(system, one(0), 4)).toBeLessThanOrEqual(possible.size);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what stands in both forms when one is taken from the other', () => {
    expect(formLess([[0, 1], [1, 1]], [[1, 1], [2, 1]])).toEqual([[0, 1], [2, -1]]); // prettier-ignore
  });
});

describe('which staff a breakdown speaks of', () => {
  it.each([
    ['All', { level: 'all' }],
    ['', { level: 'all' }],
    ['Total Non-clinical', { level: 'group', group: 'non-clinical' }],
    ['Clinical', { level: 'group', group: 'clinical' }],
    ['Clinical 8a', { level: 'part', group: 'clinical', part: '8a' }],
    ['Medical Consultant', { level: 'part', group: 'medical', part: 'consultant' }],
    ['8a', { level: 'part', group: '', part: '8a' }],
  ])('reads “%s”', (text, scope) => {
    expect(scopeOfBreakdown(text)).toEqual(scope);
  });
});
