#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own: tests/postgres.sh .venv/bin/python -m pytest tests/secretariat
# The cluster lies in a temporary folder, listens on a unix socket only, and is gone when the command ends.
# `tests/postgres.sh --can` answers whether this machine could.
set -euo pipefail

initdb=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1) || true
initdb=$(readlink -f "${initdb:-$(command -v initdb || true)}" || true)
server=${initdb%/initdb}

# initdb refuses root, so root lends the cluster to an account that owns nothing else.
as_owner() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  owner=$(id -un postgres 2>/dev/null || echo nobody)
  as_owner() { runuser -u "$owner" -- "$@"; }
fi

if [ "${1-}" = --can ]; then
  [ -n "$server" ] && { [ -z "${owner-}" ] || command -v runuser >/dev/null; }
  exit
fi
[ -n "$server" ] || { echo "tests/postgres.sh: no PostgreSQL server here; install it (Debian: apt install postgresql)." >&2; exit 1; }

folder=$(mktemp -d -t pg.XXXXXX)     # short: the path of a unix socket holds 107 bytes
chmod 755 "$folder"
if [ -n "${owner-}" ]; then chown "$owner" "$folder"; fi
stop_cluster() {
  (cd "$folder" && as_owner "$server/pg_ctl" stop --silent --mode=immediate --pgdata="$folder/data") >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop_cluster EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

start_cluster() {
  cd "$folder"    # the owner may not be allowed to stand in the checkout
  # A French collation on purpose: what sorts by bytes on SQLite and by language here is a defect to be found.
  as_owner "$server/initdb" --pgdata="$folder/data" --username=mithaq --auth=trust --encoding=UTF8 --locale=C \
    --locale-provider=icu --icu-locale=fr-MA --no-sync &&
    as_owner "$server/pg_ctl" start --wait --silent --pgdata="$folder/data" --log="$folder/data/server.log" \
      --options="-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off" &&
    as_owner "$server/createdb" --host="$folder" --username=mithaq mithaq
}

if ! (start_cluster) >"$folder/start" 2>&1; then
  cat "$folder/start" "$folder/data/server.log" >&2 || true
  echo "tests/postgres.sh: the cluster did not start; the lines above say why." >&2
  exit 1
fi

MITHAQ_DATABASE="postgresql://mithaq@/mithaq?host=$folder" "$@"
