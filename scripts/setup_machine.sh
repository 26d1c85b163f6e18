#!/usr/bin/env bash
# Make this machine able to run BudgetLocal: system libraries, a Python, the virtual environment.
#
#   scripts/setup_machine.sh run      what `make run` needs
#   scripts/setup_machine.sh dev      what `make test` and `make check` need
#   scripts/setup_machine.sh bench    dev, and what `make bench` compares with
#   scripts/setup_machine.sh package  a clean environment for PyInstaller, build/package-venv
#   scripts/setup_machine.sh extract  what `make extract` needs, build/extract-venv
#
# As root on a Debian or an Ubuntu the missing packages are installed; otherwise the one command
# that installs them is printed, and the script stops with an error. Done once, a second run
# takes a few hundredths of a second. Messages are in French: those who use the program read them.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

profile="${1:-run}"
case "$profile" in
run | dev | bench) venv=.venv ;;
package) venv=build/package-venv ;;
extract) venv=build/extract-venv ;;
*)
    echo "usage: $0 run|dev|bench|package|extract" >&2
    exit 2
    ;;
esac

say() { printf '%s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# ------------------------------------------------------------------------- what Qt needs (Linux)

# Each line: the library Qt loads, the Debian package that holds it.
OFFSCREEN_LIBRARIES="
libEGL.so.1            libegl1
libGL.so.1             libgl1
libX11.so.6            libx11-6
libxkbcommon.so.0      libxkbcommon0
libdbus-1.so.3         libdbus-1-3
libfontconfig.so.1     libfontconfig1
libfreetype.so.6       libfreetype6
libglib-2.0.so.0       libglib2.0-0t64|libglib2.0-0
libz.so.1              zlib1g
libstdc++.so.6         libstdc++6
"
WINDOW_LIBRARIES="
libX11-xcb.so.1        libx11-xcb1
libxcb.so.1            libxcb1
libxcb-cursor.so.0     libxcb-cursor0
libxcb-icccm.so.4      libxcb-icccm4
libxcb-image.so.0      libxcb-image0
libxcb-keysyms.so.1    libxcb-keysyms1
libxcb-randr.so.0      libxcb-randr0
libxcb-render.so.0     libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0      libxcb-shape0
libxcb-shm.so.0        libxcb-shm0
libxcb-sync.so.1       libxcb-sync1
libxcb-util.so.1       libxcb-util1
libxcb-xfixes.so.0     libxcb-xfixes0
libxcb-xkb.so.1        libxcb-xkb1
libxkbcommon-x11.so.0  libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
"
# Each line: a file of the font, its package. The pictures of the tests are drawn with them.
FONTS="
DejaVuSans.ttf         fonts-dejavu-core
Inter*                 fonts-inter
"

# The libraries that the loader knows; those of /usr/lib alone where there is no ldconfig.
known_libraries() {
    { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || find /usr/lib /lib -name '*.so*'; } |
        sed -n 's|^.*[[:space:]/]\(lib[^ /]*\.so[^ ]*\).*$|\1|p' || true
}

has_font() {
    local folder
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.local/share/fonts"; do
        if [ -d "$folder" ] && [ -n "$(find "$folder" -name "$1" -print -quit 2>/dev/null)" ]; then
            return 0
        fi
    done
    return 1
}

# Prints the packages that are missing, one a line, `new|old` where the name changed.
missing_packages() {
    local known libraries="$OFFSCREEN_LIBRARIES" name package
    if [ "$profile" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        libraries="$libraries$WINDOW_LIBRARIES"
    fi
    known=$'\n'"$(known_libraries)"$'\n'
    while read -r name package; do
        if [ -n "$name" ] && [[ "$known" != *$'\n'"$name"$'\n'* ]]; then echo "$package"; fi
    done <<<"$libraries"
    while read -r name package; do
        if [ -n "$name" ] && ! has_font "$name"; then echo "$package"; fi
    done <<<"$FONTS"
    if [ "$profile" = package ] && ! have objdump; then echo binutils; fi
}

# ----------------------------------------------------------------------------------- apt packages

apt_updated=
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}
may_install() { have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }; }

apt_knows() { apt-cache policy "$1" 2>/dev/null | grep 'Candidate:' | grep -qv '(none)'; }

# Names for this release: libglib2.0-0 became libglib2.0-0t64 in Debian 13 and Ubuntu 24.04.
names_here() {
    local package
    for package in "$@"; do
        if [[ "$package" == *'|'* ]]; then
            if apt_knows "${package%%|*}"; then package="${package%%|*}"; else package="${package##*|}"; fi
        fi
        printf '%s ' "$package"
    done
}

install_packages() {
    if ! may_install; then
        say "Il manque des paquets du système. À lancer une fois, puis recommencer :"
        say ""
        if have apt-get; then
            say "    sudo apt-get install $(names_here "$@")"
        else
            say "    (avec l'outil de ce système, sous leurs noms Debian) $(names_here "$@")"
        fi
        say ""
        exit 1
    fi
    if [ -z "$apt_updated" ]; then
        say "Mise à jour de la liste des paquets…"
        as_root apt-get update -qq >&2
        apt_updated=1
    fi
    local names
    # shellcheck disable=SC2207  # package names hold no blanks
    names=($(names_here "$@"))
    say "Installation : ${names[*]}"
    local log
    log=$(mktemp)
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends "${names[@]}" </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        say "L'installation des paquets a échoué."
        exit 1
    fi
    rm -f "$log"
}

if [ "$(uname -s)" = Linux ]; then
    # shellcheck disable=SC2207
    packages=($(missing_packages))
    if [ "${#packages[@]}" -gt 0 ]; then
        install_packages "${packages[@]}"
        # shellcheck disable=SC2207
        packages=($(missing_packages))
        if [ "${#packages[@]}" -gt 0 ]; then
            say "Toujours manquants après installation : ${packages[*]}"
            exit 1
        fi
    fi
fi

# ----------------------------------------------------------------------------------------- Python

suits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1; }

find_python() {
    local candidate
    for candidate in ${BUDGETLOCAL_PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if have "$candidate" && suits "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

no_python() {
    say "BudgetLocal demande Python 3.11, 3.12 ou 3.13, et n'en trouve pas ici."
    say "  Debian 12 et 13, Ubuntu 24.04 :  sudo apt-get install python3 python3-venv"
    say "  Ubuntu 22.04 (Python 3.10) : ajouter d'abord le dépôt « deadsnakes », à la main, puis"
    say "      sudo add-apt-repository ppa:deadsnakes/ppa"
    say "      sudo apt-get install python3.12 python3.12-venv"
    say "Un Python installé ailleurs : BUDGETLOCAL_PYTHON=/chemin/vers/python3 make …"
    exit 1
}

ensure_python() {
    if ! python=$(find_python); then
        # A machine with no Python at all gets its distribution's; one that is too old is told.
        if have python3 || ! may_install; then no_python; fi
        install_packages python3 python3-venv
        python=$(find_python) || no_python
    fi
    if ! "$python" -c 'import venv, ensurepip' >/dev/null 2>&1; then
        # Debian and Ubuntu keep the two in a package of their own.
        local version
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "python$version-venv"
    fi
}

# ---------------------------------------------------------------------------- virtual environment

lock="requirements/$profile.txt"
# dev holds all that run holds, at the same versions; bench all that dev holds.
case "$profile" in
run) good_enough="run dev bench" ;;
dev) good_enough="dev bench" ;;
*) good_enough="$profile" ;;
esac

# What an environment was made from: a change of a lock, of pyproject.toml or of place remakes it.
state_of() {
    {
        pwd
        cat "requirements/$1.txt" pyproject.toml
        "$venv/bin/python" -c 'import sys; print(sys.version)'
    } | cksum
}

is_ready() {
    local kind
    for kind in $good_enough; do
        if [ -f "$venv/.ready-$kind" ] &&
            [ "$(cat "$venv/.ready-$kind")" = "$(state_of "$kind")" ]; then
            return 0
        fi
    done
    return 1
}

mkdir -p "$(dirname "$venv")"
if have flock; then
    # Two `make` at once: the second waits for the first one's environment.
    exec 9>"$venv.lock"
    flock 9
fi

# An interpreter that went away (a system upgrade) leaves an environment that cannot run, and a
# folder that was copied or renamed one whose commands call the old place.
if [ -e "$venv" ]; then
    if ! suits "$venv/bin/python"; then
        rm -rf "$venv"
    elif ! grep -qsF "$PWD/$venv" "$venv/bin/pip"; then
        rm -rf "$venv"
    fi
fi

pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input install --quiet)

if ! is_ready; then
    if [ ! -e "$venv" ]; then
        ensure_python
        say "Création de l'environnement Python ($("$python" --version))…"
        "$python" -m venv "$venv"
    fi
    rm -f "$venv/.ready-$profile"
    say "Installation des bibliothèques ($lock)…"
    # The lock names everything: nothing is left to resolve. (An older pip would ask for the newest
    # release of a requirement with an extra, and then refuse it as not being in the lock.)
    "${pip[@]}" --no-deps --require-hashes -r "$lock"
    if [ "$profile" != package ]; then
        "${pip[@]}" --no-deps --no-build-isolation -e .
    fi
    state_of "$profile" >"$venv/.ready-$profile"
    say "Environnement prêt."
fi

if [ "$profile" = package ]; then
    # The program as it is now, as a wheel: each time, its sources are not part of the state.
    "${pip[@]}" --no-deps --no-build-isolation --force-reinstall .
fi
