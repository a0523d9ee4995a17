#!/usr/bin/env bash
# Finds, or makes, a Rust toolchain that can build for the browser. Prints its name; everything else goes to stderr.
#
# 1. the active toolchain, if it has the wasm target     3. rustup target add
# 2. Debian's own toolchain, prepared on an earlier run  4. Debian's own toolchain, prepared now (about 2 minutes)
set -euo pipefail
cd "$(dirname "$0")"
. ./packages.sh

target=wasm32-unknown-unknown

# has_target RUSTC...: does the standard library for the browser lie where this compiler looks?
has_target() {
  local sysroot
  sysroot=$("$@" --print sysroot 2>/dev/null) || return 1
  compgen -G "$sysroot/lib/rustlib/$target/lib/libstd-*.rlib" >/dev/null
}

active() {
  rustup show active-toolchain | cut -d' ' -f1
}

debian_is_linked() {
  ! command -v rustup >/dev/null || rustup toolchain list | grep -q '^debian\b'
}

prepare_debian() {
  [ -x /usr/bin/rustc ] && [ -x /usr/bin/wasm-ld-22 ] && [ -x /usr/bin/cargo-clippy ] && [ -d /usr/lib/rustlib/src/rust/library ] ||
    install_packages "building the islands" \
      rustc-web cargo-web rust-web-src rust-web-llvm lld-22 rust-web-clippy rustfmt-web

  if ! has_target /usr/bin/rustc; then
    build_standard_library
  fi
  if ! debian_is_linked; then
    rustup toolchain link debian /usr
  fi
}

build_standard_library() {
  local library work
  library=$(/usr/bin/rustc --print sysroot)/lib/rustlib/$target/lib
  if ! mkdir -p "$library" 2>/dev/null || [ ! -w "$library" ]; then
    say "The standard library for $target must be written to $library. Run once as root: $(pwd)/toolchain.sh"
    return 1
  fi
  say "Building Rust's standard library for $target (about a minute)."
  work=$(mktemp -d)
  mkdir "$work/src"
  touch "$work/src/lib.rs"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n' >"$work/Cargo.toml"
  (
    cd "$work"
    env -u RUSTUP_TOOLCHAIN -u CARGO_TARGET_DIR RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zforce-unstable-if-unmarked \
      /usr/bin/cargo build --quiet --release --target $target -Z build-std=std,panic_unwind,panic_abort,proc_macro >&2
  )
  rm -f "$work/target/$target/release/deps"/libempty-*.rlib
  # libstd last: has_target takes it as the sign that all is there.
  find "$work/target/$target/release/deps" -name '*.rlib' ! -name 'libstd-*' -exec cp {} "$library" \;
  cp "$work/target/$target/release/deps"/libstd-*.rlib "$library"
  rm -rf "$work"
}

if ! command -v rustup >/dev/null; then
  [ -x /usr/bin/rustc ] || command -v apt-get >/dev/null || {
    say "Rust is not here. Install it from rustup.rs, then try again."
    exit 1
  }
  prepare_debian
  echo debian
elif has_target rustc; then
  active
elif debian_is_linked && has_target /usr/bin/rustc; then
  echo debian
elif say "Adding the target $target." && timeout 30 rustup target add $target >&2; then
  active
elif say "rustup could not add it; taking Debian's Rust instead." && prepare_debian; then
  echo debian
else
  say "The islands need the target $target. Add it with: rustup target add $target"
  exit 1
fi
