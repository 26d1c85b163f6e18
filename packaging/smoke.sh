#!/usr/bin/env bash
# Does the frozen folder work? Without a screen: draw the charts of the demonstration commune,
# then open the window for a few seconds.
#
#   packaging/smoke.sh [dist/budgetlocal]

set -euo pipefail

folder=$(cd "${1:-dist/budgetlocal}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Nothing of this machine's Python or home: the folder has to be enough.
clean() {
    env -i PATH=/usr/bin:/bin HOME="$work" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 "$@"
}

echo "Graphiques de la démonstration…"
(cd "$work" && clean timeout 120 "$folder/budgetlocal" graphiques --demonstration -o "$work/out")
pictures=$(find "$work/out" -type f \( -name '*.png' -o -name '*.svg' -o -name '*.pdf' \) -size +1k | wc -l)
if [ "$pictures" -eq 0 ]; then
    echo "Aucun graphique dans le dossier demandé." >&2
    exit 1
fi

echo "Fenêtre…"
status=0
(cd "$work" && clean timeout --kill-after=5 8 "$folder/budgetlocal" --demonstration) || status=$?
# 124: still open when time was up, as it should be.
if [ "$status" -ne 124 ]; then
    echo "La fenêtre s'est fermée d'elle-même (code $status)." >&2
    exit 1
fi

echo "Le dossier fonctionne : $pictures graphiques, fenêtre ouverte, $(du -sh "$folder" | cut -f1)."
