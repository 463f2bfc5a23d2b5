#!/usr/bin/env bash
# The suite on another QGIS: a chroot of a newer Debian, kept in the cache folder and made once.
#
#   tools/matrix.sh trixie|forky [pytest arguments]      trixie has QGIS 3.40, forky QGIS 3.44
#
# Exit status: that of pytest; 75 when the chroot cannot be made here, which is said loudly.
# MATRIX_SECONDS limits how long making it may take (1500).
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
name=sozialraum
cache=${XDG_CACHE_HOME:-$HOME/.cache}/$name
release=${1:?trixie or forky}
shift
chroot=$cache/$release
venv=/opt/$name
packages=(qgis python3-qgis python3-gdal python3-pandas python3-yaml python3-jinja2 python3-scipy python3-matplotlib
  python3-openpyxl python3-venv
  fonts-dejavu-core fonts-open-sans poppler-utils
  postgresql postgresql-postgis)

cannot() { # cannot REASON: this machine cannot run the matrix
  printf '%s\n' "" "matrix: NOT RUN on the QGIS of $release: $1" "" >&2
  exit 75
}

inside() { # inside COMMAND…: in the chroot, nothing of this machine's settings with it
  local clean=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive)
  for proxy in http_proxy https_proxy no_proxy; do
    [ -z "${!proxy:-}" ] || clean+=("$proxy=${!proxy}")
  done
  # /proc is mounted in a namespace of its own: nothing to unmount afterwards.
  unshare -m bash -c 'mount -t proc proc "$0/proc" 2> /dev/null || true; exec chroot "$0" "$@"' \
    "$chroot" "${clean[@]}" "$@" < /dev/null
}

mirror() { # where this machine's own packages come from
  apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' | grep '^Debian ' | grep -v security \
    | head -n 1 | cut -d ' ' -f 2
}

bootstrap() {
  command -v debootstrap > /dev/null \
    || { apt-get update -q && apt-get install -y -q --no-install-recommends debootstrap; }
  mkdir -p "$cache"
  rm -rf "$chroot.part"
  # Debian 12's debootstrap does not know the releases after its own by name.
  debootstrap --variant=minbase "$release" "$chroot.part" "$(mirror)" \
    /usr/share/debootstrap/scripts/sid
  apt-config dump | grep -iE '^Acquire::https?::proxy' \
    > "$chroot.part/etc/apt/apt.conf.d/90proxy" || true
  # A copy of the archive that stands still outlives the date its index is good for.
  sed -i 's/^deb /deb [check-valid-until=no] /' "$chroot.part/etc/apt/sources.list"
  mv "$chroot.part" "$chroot"
}

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    [ "$(inside dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" = installed ] \
      || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  inside dpkg --configure -a # after a run that was broken off
  inside apt-get update -q
  inside apt-get install -y -q --no-install-recommends "${missing[@]}"
}

install_test_tools() { # downloaded outside: pip in there may not know this machine's authorities
  local requirements=tools/requirements-matrix.txt version
  ! cmp -s "$requirements" "$chroot$venv/requirements.txt" || return 0
  version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  rm -rf "$chroot/wheels" "$chroot$venv"
  /usr/bin/python3 -m venv "build/matrix-$release"
  "build/matrix-$release/bin/pip" download -q --only-binary=:all: --python-version "$version" \
    -d "$chroot/wheels" -r "$requirements"
  cp "$requirements" "$chroot/wheels/requirements.txt"
  inside python3 -m venv --system-site-packages "$venv"
  inside "$venv/bin/pip" install -q --upgrade --no-index --find-links /wheels \
    -r /wheels/requirements.txt
  cp "$requirements" "$chroot$venv/requirements.txt"
}

make_chroot() {
  [ -d "$chroot" ] || bootstrap
  install_packages
  install_test_tools
}

copy_repository() {
  rm -rf "${chroot:?}/$name"
  mkdir -p "$chroot/$name"
  { git ls-files -z
    printf '%s\0' i18n/*.qm resources.rcc catalog/register.gpkg build/*.zip; } \
    | tar --create --null --files-from=- | tar --extract --directory "$chroot/$name"
}

if [ "${1:-}" = --make ]; then
  make_chroot
  exit 0
fi
[ "$(id -u)" -eq 0 ] || cannot "a chroot needs root."
command -v apt-get > /dev/null || cannot "this is no Debian."
unshare -m true 2> /dev/null || cannot "mount namespaces are not allowed here."
mkdir -p "$cache"
exec 9> "$cache/lock.$release"
flock 9 # one run at a time in one chroot
timeout "${MATRIX_SECONDS:-1500}" bash "$root/tools/matrix.sh" "$release" --make \
  || cannot "the $release chroot could not be made in $cache (see above)."
copy_repository
echo "matrix: $(inside qgis_process.bin --version 2> /dev/null | head -n 1)"
inside env PYTHON="$venv/bin/python" bash "/$name/tools/test.sh" "$@"
