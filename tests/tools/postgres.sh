#!/usr/bin/env bash
# A PostgreSQL of one's own for the tests, from the distribution's binaries, on a free loopback port.
#   postgres.sh start            prints its URL
#   postgres.sh stop URL         stops it and removes every trace
#   postgres.sh run COMMAND...   starts it, runs the command with TEST_POSTGRES=URL, and always stops it
# fsync stays on: the tests also pull the plug.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n1) || {
  say "PostgreSQL is not here: apt-get install postgresql"
  exit 1
}

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    runuser -u "$server_user" -- "$@"
  else
    "$@"
  fi
}
server_user=$(id -un postgres 2>/dev/null || echo nobody)

directory() { echo "/tmp/portal-postgres-$1"; }

start() {
  local port home password
  for _ in $(seq 20); do
    port=$((20000 + RANDOM % 12000))
    home=$(directory "$port")
    # Who can make the directory owns the port; and nobody else may listen there.
    mkdir -m 700 "$home" 2>/dev/null || continue
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      rmdir "$home"
      continue
    fi
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$password" >"$home/password"
    [ "$(id -u)" -ne 0 ] || chown -R "$server_user" "$home"

    if (cd "$home" &&
      as_server "$bin/initdb" --pgdata="$home/data" --username=portal --pwfile="$home/password" \
        --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$home/log" 2>&1 &&
      as_server "$bin/pg_ctl" start --silent --wait --pgdata="$home/data" --log="$home/server.log" --options="-p $port \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home -c max_connections=200 -c fsync=on -c timezone=UTC" >>"$home/log" 2>&1); then
      echo "postgres://portal:$password@127.0.0.1:$port/postgres"
      return
    fi
    cat "$home"/*log >&2
    rm -rf "$home"
  done
  say "PostgreSQL did not start."
  return 1
}

stop() {
  local port=${1##*:} home
  port=${port%%/*}
  home=$(directory "$port")
  [ -d "$home" ] || return 0
  (cd / && as_server "$bin/pg_ctl" stop --silent --mode=immediate --pgdata="$home/data") || true
  rm -rf "$home"
}

run() {
  TEST_POSTGRES=$(start)
  export TEST_POSTGRES
  trap 'stop "$TEST_POSTGRES"' EXIT
  trap 'exit 130' INT TERM HUP
  "$@"
}

case ${1:-} in
start) start ;;
stop) stop "${2:?which one? give the URL that start printed}" ;;
run) run "${@:2}" ;;
*)
  say "usage: postgres.sh start | stop URL | run COMMAND..."
  exit 2
  ;;
esac
