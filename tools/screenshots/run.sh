#!/usr/bin/env bash
# Pictures of the handbook: the real QGIS desktop, in German, on a virtual screen.
#
#   tools/screenshots/run.sh [SCENE…]     all scenes of scenes.py unless some are named
#
# Needs Debian's xvfb, openbox and scrot beside QGIS; says so where they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
out=$root/docs/images/book
display=:${DISPLAY_NUMBER:-78}
for program in Xvfb openbox scrot qgis; do
  command -v "$program" > /dev/null || {
    echo "screenshots: $program is missing: apt-get install xvfb openbox scrot qgis" >&2
    exit 1
  }
done
mkdir -p "$out"
work=$(mktemp -d)
started=()
finish() { # QGIS, window manager and screen go, whatever happened
  [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2> /dev/null || true
  wait 2> /dev/null || true
  rm -rf "$work"
}
trap finish EXIT

export XDG_RUNTIME_DIR=$work/runtime DISPLAY=$display LC_ALL=C.UTF-8
unset QT_QPA_PLATFORM QGIS_CUSTOM_CONFIG_PATH
mkdir -p "$XDG_RUNTIME_DIR" "$work/profiles/default/python/plugins" "$work/profiles/default/QGIS"
chmod 700 "$XDG_RUNTIME_DIR"
ln -sfn "$root" "$work/profiles/default/python/plugins/sozialraum"
printf '[locale]\noverrideFlag=true\nuserLocale=de\n\n[PythonPlugins]\nprocessing=true\nsozialraum=true\n' \
  > "$work/profiles/default/QGIS/QGIS3.ini"
# A place whose name may stand in a picture, and that QGIS does not take for temporary.
example=/srv/beispiel/sozialraum-aachen
rm -rf "$example" && mkdir -p "${example%/*}" && cp -r examples/projects/aachen "$example"

Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp > "$work/screen.log" 2>&1 &
started+=($!)
sleep 1
openbox > "$work/openbox.log" 2>&1 &
started+=($!)

picture() { # picture SCENE: start QGIS, wait until the scene is set, take it
  rm -f "$work/ready"
  SCENE=$1 READY_FILE=$work/ready EXAMPLE=$example qgis --nologo --noversioncheck \
    --profiles-path "$work" --profile default --lang de \
    --project "$example/sozialraum-aachen.qgz" --code "$root/tools/screenshots/scenes.py" \
    > "$work/qgis.log" 2>&1 &
  local qgis=$!
  for _ in $(seq 1 400); do
    [ ! -e "$work/ready" ] || break
    kill -0 $qgis 2> /dev/null || break
    sleep 0.2
  done
  [ -e "$work/ready" ] || { echo "screenshots: $1: QGIS did not get ready" >&2; tail -40 "$work/qgis.log" >&2; exit 1; }
  sleep 1
  scrot -o "$out/$1.png"
  kill $qgis 2> /dev/null || true
  wait $qgis 2> /dev/null || true
  echo "docs/images/book/$1.png"
}

if [ $# -eq 0 ]; then
  mapfile -t scenes < <(sed -n 's/^def scene_\([a-z_]*\)(.*/\1/p' tools/screenshots/scenes.py)
  set -- "${scenes[@]}"
fi
for scene in "$@"; do
  picture "$scene"
done
