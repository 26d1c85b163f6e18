"""Build `resources/nomenclatures/*.tsv` from the official plans de comptes.

Usage: python scripts/build_nomenclatures.py PLANS_FOLDER [OUTPUT_FOLDER]

PLANS_FOLDER holds `<year>/<norme>/<declinaison>/planDeCompte.xml`, the layout of the DGCL's TotEM
components. One table is written per declinaison; an entry that is the same in consecutive years is
one row with its first and last year, so that twelve years of a plan fit in about 150 kB of text.
`nomenclature_corrections.tsv` names the few labels that a file left as they were the year before.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections import defaultdict
from pathlib import Path

from lxml import etree

COLUMNS = (
    "kind", "code", "first", "last", "label", "type", "section",
    "dr", "rr", "does", "roes", "dois", "rois", "flags",
)  # fmt: skip
CORRECTIONS = Path(__file__).with_name("nomenclature_corrections.tsv")
CP1252 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
Entry = tuple[str, str]
Attributes = tuple[str, ...]


def flags(element: etree._Element) -> str:
    """Return T for a total account, X for one struck off, d and r where an operation may use it."""
    marks = (("RegrTotalise", "T"), ("Supprime", "X"), ("DEquip", "d"), ("REquip", "r"))
    return "".join(mark for name, mark in marks if element.get(name) == "1")


def label(element: etree._Element) -> str:
    """Return the label on one line, with the cp1252 quotes and dashes that some plans left raw."""
    text = (element.get("Libelle") or "").translate(CP1252)
    return " ".join(text.split())


def plan_entries(path: Path) -> dict[Entry, Attributes]:
    """Return the entries of one plan: chapters and functions by kind, accounts with their uses."""
    root = etree.parse(path).getroot()
    entries: dict[Entry, Attributes] = {}
    for kind, xpath in (("ch", "Nature//Chapitre"), ("cf", "Fonction//Chapitre")):
        for element in root.iterfind(xpath):
            entries[kind, element.get("Code")] = (
                label(element), element.get("TypeChapitre"), element.get("Section"),
                "", "", "", "", "", "", flags(element),
            )  # fmt: skip
    for element in root.iterfind("Nature//Compte"):
        uses = (element.get(use) or "" for use in ("DR", "RR", "DOES", "ROES", "DOIS", "ROIS"))
        entries["co", element.get("Code")] = (label(element), "", "", *uses, flags(element))
    for element in root.iterfind("Fonction//RefFonc"):
        entries["fo", element.get("Code")] = (label(element), *[""] * 8, flags(element))
    return entries


class StaleCorrectionError(Exception):
    """A correction is about a label that the official file does not have (any more)."""


def corrected(
    entries: dict[Entry, Attributes], declinaison: str, year: int
) -> dict[Entry, Attributes]:
    """Return the entries of one plan with the labels that are known to be those of another year."""
    found = dict(entries)
    with CORRECTIONS.open(encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source, delimiter="\t"):
            if (row["declinaison"], int(row["year"])) != (declinaison, year):
                continue
            attributes = found.get(("co", row["code"]))
            if attributes is None or attributes[0] != row["official"]:
                raise StaleCorrectionError(row)
            found["co", row["code"]] = (row["corrected"], *attributes[1:])
    return found


def spans(years: list[int], by_year: dict[int, Attributes]) -> list[tuple[int, int, Attributes]]:
    """Return the runs of consecutive plan years in which an entry keeps the same attributes."""
    runs: list[tuple[int, int, Attributes]] = []
    previous = None
    for year in years:
        attributes = by_year.get(year)
        if attributes is not None and attributes == previous:
            runs[-1] = (runs[-1][0], year, attributes)
        elif attributes is not None:
            runs.append((year, year, attributes))
        previous = attributes
    return runs


def write_table(target: Path, norme: str, plans: dict[int, Path]) -> None:
    """Write the table of one declinaison."""
    years = sorted(plans)
    history: dict[Entry, dict[int, Attributes]] = defaultdict(dict)
    for year in years:
        entries = corrected(plan_entries(plans[year]), target.stem, year)
        for entry, attributes in entries.items():
            history[entry][year] = attributes
    with target.open("w", encoding="utf-8", newline="\n") as out:
        out.write(f"# norme\t{norme}\n# years\t{' '.join(map(str, years))}\n")
        out.write("\t".join(COLUMNS) + "\n")
        for kind, code in sorted(history):
            for first, last, attributes in spans(years, history[kind, code]):
                out.write("\t".join((kind, code, str(first), str(last), *attributes)) + "\n")


def write_sources(target: Path, plans: dict[tuple[str, str], dict[int, Path]]) -> None:
    """Write where each year of each table comes from: declared edition and sha256 of the file."""
    with target.open("w", encoding="utf-8", newline="\n") as out:
        out.write("declinaison\tyear\tdeclared_year\tsha256\n")
        for (_, declinaison), by_year in sorted(plans.items()):
            for year, path in sorted(by_year.items()):
                declared = etree.parse(path).getroot().get("Exer")
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                out.write(f"{declinaison}\t{year}\t{declared}\t{digest}\n")


def main(source: Path, output: Path) -> None:
    """Write one table per declinaison found below `source`, and their sources."""
    plans: dict[tuple[str, str], dict[int, Path]] = defaultdict(dict)
    for path in sorted(source.glob("*/*/*/planDeCompte.xml")):
        year, norme, declinaison = path.parts[-4:-1]
        plans[norme, declinaison][int(year)] = path
    output.mkdir(parents=True, exist_ok=True)
    for (norme, declinaison), by_year in plans.items():
        write_table(output / f"{declinaison}.tsv", norme, by_year)
    write_sources(output / "sources.tsv", plans)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        Path(sys.argv[2] if len(sys.argv) > 2 else "resources/nomenclatures"),
    )
