#!/usr/bin/env bash
# Runs a command of sayso-train: sayso-train/train.sh attribution.TrainAttributions work/run1 train=…
# Builds what is missing. One thread, so that a second run can have the other core.
set -euo pipefail

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
target=$root/sayso-train/target
[ $# -gt 0 ] || { echo "usage: train.sh COMMAND ARGUMENT…   (commands: docs/training.md)" >&2; exit 2; }

if [ ! -f "$target/classpath" ] || [ -n "$(find "$root/pom.xml" "$root"/sayso-{model,read,train}/{pom.xml,src/main} -newer "$target/classpath" -print -quit)" ]; then
  echo "sayso-train: building …" >&2
  (cd "$root" && mvn -q --batch-mode --no-transfer-progress -Dquick -Dmaven.test.skip=true -pl sayso-train -am package \
    dependency:build-classpath -Dmdep.outputFile="$target/classpath") >&2
fi

command=$1
shift
exec java -Xmx3g -Dai.djl.pytorch.num_threads=1 -Dai.djl.pytorch.num_interop_threads=1 ${SAYSO_JAVA_OPTIONS:-} \
  -cp "$target/classes:$(cat "$target/classpath")" "org.sayso.train.$command" "$@"
