# Sourced by the other scripts: installs Debian packages, or says in one sentence what is missing and what to type.

say() { printf '%s\n' "$*" >&2; }

# install_packages PURPOSE PACKAGE...
install_packages() {
  local purpose=$1
  shift
  if ! command -v apt-get >/dev/null; then
    say "Missing for $purpose: $*. This machine has no apt-get: install their like by hand, then try again."
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    say "Missing for $purpose. Install with: sudo apt-get install --no-install-recommends $*"
    return 1
  fi
  say "Installing for $purpose: $*"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends "$@")
  # The lists of a fresh machine are empty: only then is an update needed.
  "${install[@]}" >&2 || { apt-get update --quiet=2 >&2 && "${install[@]}" >&2; } || {
    say "apt-get could not install: $*"
    return 1
  }
}
