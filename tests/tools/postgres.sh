#!/usr/bin/env bash
# A PostgreSQL of one's own for the tests, from the distribution's binaries, on a free loopback port.
#   postgres.sh start            prints its URL
#   postgres.sh stop URL         stops it and removes every trace
#   postgres.sh crash URL        ends it at once, as a power cut does, and starts it again
#   postgres.sh run COMMAND...   starts it, runs the command with TEST_POSTGRES=URL, and always stops it
# fsync stays on: the tests also pull the plug.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n1) || {
  say "PostgreSQL is not here: apt-get install postgresql"
  exit 1
}

home='' # directory of the cluster; its name ends in the port
url=''

# PostgreSQL refuses to run as root.
server_user=$(id -un postgres 2>/dev/null || echo nobody)
as_server() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid="$server_user" --regid="$(id -g "$server_user")" --clear-groups -- "$@"
  else
    "$@"
  fi
}

start() {
  for _ in 1 2 3 4 5; do
    take_a_port
    if create && listen; then
      return
    fi
    cat "$home"/*.log >&2
    remove
  done
  say "PostgreSQL did not start."
  return 1
}

# Who can make the directory owns the port, if nobody listens there already.
take_a_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && mkdir -m 700 "/tmp/portal-postgres-$port" 2>/dev/null; then
      home=/tmp/portal-postgres-$port
      return
    fi
  done
}

create() {
  local password
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  url=postgres://portal:$password@127.0.0.1:${home##*-}/postgres
  printf '%s\n' "$password" >"$home/password"
  if [ "$(id -u)" -eq 0 ]; then
    chown -R "$server_user" "$home"
  fi
  cd /
  as_server "$bin/initdb" --pgdata="$home/data" --username=portal --pwfile="$home/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$home/create.log" 2>&1
}

listen() {
  as_server "$bin/pg_ctl" start --silent --wait --pgdata="$home/data" --log="$home/server.log" \
    --options="-p ${home##*-} -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home \
      -c max_connections=200 -c fsync=on -c timezone=UTC" >"$home/start.log" 2>&1
}

remove() {
  if [ -z "$home" ] || [ ! -d "$home" ]; then
    return
  fi
  if [ -f "$home/data/postmaster.pid" ]; then
    (cd / && as_server "$bin/pg_ctl" stop --silent --mode=immediate --pgdata="$home/data") || true
  fi
  rm -rf "$home"
}

# The home of the cluster at a URL; its name ends in the port.
home_of() {
  local port=${1:?which one? give the URL that start printed}
  port=${port##*:}
  home=/tmp/portal-postgres-${port%%/*}
}

# What it had not written to the disk is gone.
crash() {
  cd /
  as_server "$bin/pg_ctl" stop --silent --mode=immediate --pgdata="$home/data"
  listen
}

case ${1:-} in
start)
  start
  echo "$url"
  ;;
stop)
  home_of "${2:-}"
  remove
  ;;
crash)
  home_of "${2:-}"
  crash
  ;;
run)
  trap remove EXIT
  trap 'exit 130' INT TERM HUP
  here=$PWD
  start
  cd "$here"
  TEST_POSTGRES=$url "${@:2}"
  ;;
*)
  say "usage: postgres.sh start | stop URL | crash URL | run COMMAND..."
  exit 2
  ;;
esac
