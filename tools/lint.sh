#!/usr/bin/env bash
# Style, types and what QGIS 4 asks for. Every check runs; the exit status is that of the worst.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
failed=()

check() { # check NAME COMMAND…
  echo "lint: $1"
  "${@:2}" || failed+=("$1")
}
core_types() { # from beside the link, so that the package has its name
  (cd build/link && "$bin/mypy" --config-file sozialraum/pyproject.toml \
    --cache-dir ../mypy -p sozialraum.core)
}
mapfile -t sources < <(git ls-files '*.py' | grep -vE '^(tests|tools|benchmarks)/')

check "ruff" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "mypy (core, strict)" core_types
check "flake8-qgis" "$bin/flake8" "${sources[@]}"
check "Qt 6 names" .venv-qt6/bin/python tools/qt_names.py
check "shell syntax" bash -n tools/*.sh examples/*.sh .ci/run

if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: FAILED: %s\n' "${failed[@]}" >&2
  exit 1
fi
