#!/usr/bin/env bash
# What building and testing need besides Rust. As root on Debian it installs what is missing; else it names it.
#   needs.sh build    a C compiler, pkg-config, Node 20
#   needs.sh test     also PostgreSQL, Chromium, poppler-utils, strace
#   needs.sh bench    also wrk
set -euo pipefail
cd "$(dirname "$0")"
. ./packages.sh

missing=()
need() { # need COMMAND PACKAGE...
  command -v "$1" >/dev/null || missing+=("${@:2}")
}

need cc gcc libc6-dev
need pkg-config pkg-config
if [ "${1:-}" = test ]; then
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  need chromium chromium
  need pdftotext poppler-utils
  need strace strace
fi
if [ "${1:-}" = bench ]; then
  need wrk wrk
fi
if [ ${#missing[@]} -gt 0 ]; then
  install_packages "${1:-build}" "${missing[@]}"
fi

if ! command -v npm >/dev/null || [ "$(node --version | tr -dc '0-9.' | cut -d. -f1)" -lt 20 ]; then
  say "Node 20 or newer is needed, with npm: nodejs.org"
  exit 1
fi
