#!/usr/bin/env bash
# Install the Debian packages of tools/apt-packages.txt that are missing; without root say how.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if ! command -v dpkg-query > /dev/null; then
  echo "setup: this is no Debian; install by hand what $here/apt-packages.txt lists." >&2
  exit 1
fi
missing=()
for package in $(grep -v '^#' "$here/apt-packages.txt"); do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "setup: Debian packages are missing. Run this line, then make again:" >&2
  echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
echo "setup: apt installs ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -q < /dev/null
apt-get install -y -q --no-install-recommends "${missing[@]}" < /dev/null
