#!/bin/sh
# Compares intervals, tests and ratios with SciPy's on a grid of tables, small and large.
# Wants python3 with SciPy; says so and passes where it is missing.
set -eu
cd "$(dirname "$0")/../.."

python=
for candidate in /usr/bin/python3 python3; do
  if "$candidate" -c 'import scipy' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo 'Left out: comparing the statistics with SciPy needs python3 with scipy.'
  exit 0
fi

npx --no-install webpack --config tests/outside/statistics/webpack.config.mjs --stats errors-only
# SciPy warns of tables where its own formula divides by nothing; what it answers there is compared all the same.
"$python" -W ignore::RuntimeWarning tests/outside/statistics/check.py dist/statistics/answer-tables.cjs
