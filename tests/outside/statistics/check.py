#!/usr/bin/env python3
"""Makes a grid of 2x2 tables, small and large, has them answered by the statistics of Parity, and compares each answer
with SciPy's.

    check.py NODE_SCRIPT

Equal means within one part in a million, or within 1e-12 where the number itself is next to nothing. Exit status: 0 all
equal, 1 some differ, 2 could not be done.
"""
import itertools
import json
import math
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

from scipy import stats
from scipy.stats.contingency import odds_ratio, relative_risk

RELATIVE = 1e-6
FLOOR = 1e-12
LEAST_TABLES = 2000
# Up to here the exact test is settled with whole numbers; beyond, SciPy's own is taken as it is.
EXACT_UP_TO = 2000


def small_tables():
    """Every table of two groups of up to six."""
    bases = range(1, 7)
    for n1, n2 in itertools.product(bases, bases):
        for a, c in itertools.product(range(n1 + 1), range(n2 + 1)):
            yield a, n1, c, n2


def drawn_tables(draw):
    """Groups and rates as trusts have them, and stranger ones."""
    for most, count in ((60, 500), (1500, 500), (15_000, 350), (100_000, 250)):
        for _ in range(count):
            n1, n2 = draw.randint(2, most), draw.randint(2, most)
            rate = 10 ** draw.uniform(-3, 0)
            near = min(1, rate * draw.uniform(0.5, 2))
            yield round(n1 * rate), n1, round(n2 * near), n2
    # A group of everybody, a group of nobody, groups far apart in size, and ties.
    for n in (3, 10, 200, 5000, 100_000):
        yield from ((n, n, n // 2, n), (0, n, n // 2, n), (0, n, 0, n), (n, n, n, n), (1, n, 1, 3 * n))
        yield from ((n // 3, n, n // 2, n), (n // 2, n, n // 2, n), (2, 7, n // 3, n), (1, 2, n - 1, n))


def make_tables():
    draw = random.Random(20240331)
    tables = [*small_tables(), *drawn_tables(draw)]
    befores = tables[1:] + tables[:1]
    levels = itertools.cycle((0.95, 0.99, 0.9))
    return [(*now, *before, level) for now, before, level in zip(tables, befores, levels)]


def exact_fisher(a, n1, c, n2):
    """The two-sided test in whole numbers: tables no likelier than this one, none lost to rounding."""
    outcomes = a + c
    ways = [
        math.comb(n1, x) * math.comb(n2, outcomes - x)
        for x in range(max(0, outcomes - n2), min(outcomes, n1) + 1)
    ]
    mine = math.comb(n1, a) * math.comb(n2, c)
    return float(Fraction(sum(way for way in ways if way <= mine), sum(ways)))


def fisher(a, n1, c, n2):
    if n1 + n2 <= EXACT_UP_TO:
        return exact_fisher(a, n1, c, n2)
    return stats.fisher_exact([[a, n1 - a], [c, n2 - c]])[1]


def log_se(a, n1, c, n2):
    return math.sqrt(max(0.0, 1 / a - 1 / n1 + 1 / c - 1 / n2))


def rate_variance(k, n):
    return (k / n) * (1 - k / n) / n


def two_sided(z):
    return 2 * stats.norm.sf(abs(z))


def expect(table):
    a, n1, c, n2, a0, m1, c0, m2, level = table
    wanted = {"ratio": None, "katz": None, "woolf": None, "z": None, "logChange": None, "change": None}
    if c:
        wanted["ratio"] = float(Fraction(a, n1) / Fraction(c, n2))
    if a and c:
        # Everyone in both groups leaves no variance; SciPy answers that with a division by nothing.
        interval = relative_risk(a, n1, c, n2).confidence_interval(level) if (a, c) != (n1, n2) else None
        wanted["katz"] = [interval.low, interval.high] if interval else [1.0, 1.0]
    if a and c and a < n1 and c < n2:
        interval = odds_ratio([[a, n1 - a], [c, n2 - c]], kind="sample").confidence_interval(level)
        wanted["woolf"] = [interval.low, interval.high]
    wanted["fisher"] = fisher(a, n1, c, n2)
    if 0 < a + c < n1 + n2:
        wanted["z"] = stats.chi2_contingency([[a, n1 - a], [c, n2 - c]], correction=False)[1]
    one = stats.binomtest(a, n1).proportion_ci(level, "wilson")
    two = stats.binomtest(c, n2).proportion_ci(level, "wilson")
    p1, p2 = a / n1, c / n2
    wanted["wilson"] = [one.low, one.high]
    wanted["newcombe"] = [
        p1 - p2 - math.sqrt((p1 - one.low) ** 2 + (two.high - p2) ** 2),
        p1 - p2 + math.sqrt((one.high - p1) ** 2 + (p2 - two.low) ** 2),
    ]
    if a and c and a0 and c0:
        error = math.sqrt(log_se(a, n1, c, n2) ** 2 + log_se(a0, m1, c0, m2) ** 2)
        if error:
            now, before = math.log(p1 / p2), math.log((a0 / m1) / (c0 / m2))
            wanted["logChange"] = two_sided((now - before) / error)
    error = math.sqrt(
        rate_variance(a, n1) + rate_variance(c, n2) + rate_variance(a0, m1) + rate_variance(c0, m2)
    )
    if error:
        wanted["change"] = two_sided(((p1 - p2) - (a0 / m1 - c0 / m2)) / error)
    wanted["critical"] = stats.norm.ppf(0.5 + level / 2)
    return wanted


def numbers(answer):
    return answer if isinstance(answer, list) else [answer]


def distance(ours, theirs):
    """How far apart two numbers are, as a share; 0 where both are next to nothing, None where one alone is missing."""
    if ours is None or theirs is None:
        return 0.0 if ours is theirs else None
    if max(abs(ours), abs(theirs)) <= FLOOR:
        return 0.0
    return abs(ours - theirs) / max(abs(theirs), FLOOR)


def compare(tables, answers):
    widest, wrong = {}, []
    for table, answer in zip(tables, answers):
        for name, theirs in expect(table).items():
            pairs = list(zip(numbers(answer[name]), numbers(theirs)))
            apart = [distance(ours, his) for ours, his in pairs]
            if None in apart or max(apart) > RELATIVE:
                wrong.append((name, table, answer[name], theirs))
            else:
                widest[name] = max(widest.get(name, 0.0), *apart)
    return widest, wrong


def main(script):
    tables = make_tables()
    if len(tables) < LEAST_TABLES:
        sys.exit(f"Only {len(tables)} tables; {LEAST_TABLES} are wanted.")
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder, "tables.json"), Path(folder, "answers.json")
        asked.write_text(json.dumps(tables), encoding="utf-8")
        subprocess.run(["node", script, str(asked), str(answered)], check=True)
        answers = json.loads(answered.read_text(encoding="utf-8"))
    if len(answers) != len(tables):
        sys.exit(f"{len(answers)} answers to {len(tables)} tables.")
    widest, wrong = compare(tables, answers)
    for name, table, ours, theirs in wrong[:20]:
        print(f"{name} of {table}: {ours}, SciPy has {theirs}", file=sys.stderr)
    if wrong:
        sys.exit(1)
    largest = max(n1 + n2 for _, n1, _, n2, *_ in tables)
    print(f"{len(tables)} tables of up to {largest} people agree with SciPy. Furthest apart, as a share:")
    for name, apart in widest.items():
        print(f"  {name:10} {apart:.1e}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    main(sys.argv[1])
