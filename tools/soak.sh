#!/usr/bin/env bash
# The full numbers (pytest -m soak); each test writes its result with date to docs/soak.md.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
bash tools/test.sh -m soak --hypothesis-profile=soak "$@" || status=$?
if [ "$status" -eq 5 ]; then # pytest: no test was collected
  echo "soak: there is no soak test yet."
  exit 0
fi
exit "$status"
