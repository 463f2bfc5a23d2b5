#!/usr/bin/env bash
# Run pytest as a fresh machine would: no display, no locale, no network, in random order.
#
#   tools/test.sh [pytest arguments]      PYTHON names the interpreter
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-.venv/bin/python}

offline=()
if unshare -n true 2> /dev/null; then
  offline=(unshare -n)
elif unshare -rn true 2> /dev/null; then
  offline=(unshare -rn)
else
  echo "test: WARNING: the network cannot be cut here (unshare -n refused); the tests run with it." >&2
fi
# A login shell's settings must not decide whether the tests pass.
clean=(env -u LANG -u LANGUAGE -u DISPLAY -u WAYLAND_DISPLAY -u QGIS_CUSTOM_CONFIG_PATH
  -u QGIS_PLUGINPATH -u PYTHONPATH)
for name in $(compgen -e LC_ || true); do
  clean+=(-u "$name")
done
exec "${offline[@]}" "${clean[@]}" QT_QPA_PLATFORM=offscreen "$python" -m pytest "$@"
