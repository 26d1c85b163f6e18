#!/usr/bin/env bash
# Pin every library, with hashes, for Python 3.11 to 3.13 on Linux, Windows and macOS.
#
# uv resolves, from the public index alone: no option, folder or index of the machine gets into
# the files. `scripts/lock.sh --upgrade` takes the newest versions that pyproject.toml allows;
# without it what is pinned stays, as far as it can.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools=build/lock-venv
if [ ! -x "$tools/bin/uv" ]; then
    "${BUDGETLOCAL_PYTHON:-python3}" -m venv "$tools"
    "$tools/bin/python" -m pip --disable-pip-version-check install --quiet uv
fi

for name in $(compgen -e | grep -E '^(UV|PIP)_' || true); do
    if [ "$name" != PIP_CERT ]; then unset "$name"; fi
done
export UV_CUSTOM_COMPILE_COMMAND="make lock"

compile() {
    "$tools/bin/uv" pip compile --no-config --quiet --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --override requirements/overrides.in pyproject.toml requirements/build.in "$@"
}

# Each lock takes over the versions of the one below it, so that one environment serves all.
compile --extra effets -o requirements/run.txt ${1:+"$1"}
compile -c requirements/run.txt --extra effets --extra dev -o requirements/dev.txt ${1:+"$1"}
compile -c requirements/dev.txt --extra effets --extra dev --extra bench -o requirements/bench.txt ${1:+"$1"}
compile -c requirements/run.txt --extra effets --extra package -o requirements/package.txt ${1:+"$1"}
compile -c requirements/run.txt --extra extract -o requirements/extract.txt ${1:+"$1"}

if grep -nE '://|file:|/opt|/home|/root|--(index|extra-index|find-links|trusted)' requirements/*.txt; then
    echo "Un chemin ou une adresse de cette machine est entré dans les listes." >&2
    exit 1
fi
