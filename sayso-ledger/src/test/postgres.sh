#!/usr/bin/env bash
# Runs a command with a throw-away PostgreSQL on loopback: postgres.sh COMMAND ARGUMENT…
# The command finds it in SAYSO_TEST_POSTGRES (a JDBC URL). Everything lies in a temporary folder and is gone afterwards.
# Without PostgreSQL (Debian: apt-get install postgresql) the command runs all the same, and the tests that need it are
# skipped and say so. Where SAYSO_TEST_POSTGRES is set already, that database is used.
set -uo pipefail

if [ -n "${SAYSO_TEST_POSTGRES:-}" ]; then
  exec "$@"
fi

bin=
for folder in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null || true)"; do
  if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then bin=$folder; fi
done
if [ -z "$bin" ]; then
  echo "postgres.sh: PostgreSQL is not installed (Debian: apt-get install postgresql); its tests are SKIPPED" >&2
  exec "$@"
fi

# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  user=nobody
  if id postgres >/dev/null 2>&1; then user=postgres; fi
  as=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups --)
fi

folder=$(mktemp -d)
started=
stop() {
  if [ -n "$started" ]; then "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n' "$password" >"$folder/password"
if [ ${#as[@]} -gt 0 ]; then chown -R "$user" "$folder"; fi

begin() {
  "${as[@]}" "$bin/initdb" -D "$folder/data" -U sayso --pwfile "$folder/password" --auth scram-sha-256 \
    --encoding UTF8 --locale C >"$folder/log" 2>&1 || return 1
  local try port
  for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start -o \
      "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder -c fsync=off -c max_connections=50" \
      >>"$folder/log" 2>&1; then
      started=$port
      return 0
    fi
  done
  return 1
}

cd "$folder" || exit 3
if ! begin; then
  cat "$folder/log" "$folder/server.log" >&2 2>/dev/null
  echo "postgres.sh: PostgreSQL does not start (see above); its tests are SKIPPED" >&2
else
  export SAYSO_TEST_POSTGRES="jdbc:postgresql://127.0.0.1:$started/postgres?user=sayso&password=$password"
fi
cd "$OLDPWD" || exit 3
"$@"
