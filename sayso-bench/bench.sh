#!/usr/bin/env bash
# Starts the benchmarks: ./sayso bench … comes here. Builds sayso-bench when a source is newer than the last build.
set -euo pipefail

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
target=$root/sayso-bench/target
stamp=$target/built-by
modules=(sayso-model sayso-gather sayso-read sayso-ledger sayso-publish sayso-server sayso-cli sayso-bench)

fail() {
  echo "sayso bench: $1" >&2
  exit 3
}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail "Java is not there; install JDK 17 or newer (Debian: apt-get install openjdk-17-jdk)"
fi

fresh() {
  [ -f "$stamp" ] && [ -d "$target/lib" ] || return 1
  local watched=("$root/pom.xml") module
  for module in "${modules[@]}"; do watched+=("$root/$module/pom.xml" "$root/$module/src/main"); done
  [ -z "$(find "${watched[@]}" -newer "$stamp" -print -quit)" ]
}

if ! fresh; then
  command -v mvn >/dev/null || fail "building needs Maven 3.8.7 or newer, and mvn is not on the path (Debian: apt-get install maven)"
  echo "sayso bench: building (the log is $target/build.log) …" >&2
  mkdir -p "$target"
  rm -rf "$target/lib" "$stamp"
  if ! (cd "$root" && mvn -q --batch-mode --no-transfer-progress -Dstyle.color=never -Dquick -Dmaven.test.skip=true \
    -pl sayso-bench -am package) >"$target/build.log" 2>&1; then
    tail -n 20 "$target/build.log" >&2
    fail "the build failed; the log is $target/build.log"
  fi
  printf '%s\n' "$java" >"$stamp"
fi

exec "$java" -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dsayso.root=$root" ${SAYSO_JAVA_OPTIONS:-} -cp "$target/lib/*" org.sayso.bench.Bench "$@"
