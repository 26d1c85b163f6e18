"""Print the error of each method of forecast on every multi-year budget of the shared files.

Usage: python scripts/backtest_forecasts.py [FOLDER OF BUDGETS]
Accounts are tried chapter by chapter, from the years before alone. Files that hold only votes have
no execution: our methods refuse them, and the two naive ones are tried on the votes of a year.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.landing.backtest import BackTest, back_test
from budgetlocal.analysis.landing.history import Ledger
from budgetlocal.analysis.landing.landing import SIDES
from budgetlocal.analysis.landing.methods import NAMES, Method, extrapolated
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document

ROOT = Path(__file__).resolve().parent.parent
DEMONSTRATION = ROOT / "resources" / "demonstration"
Votes = Mapping[str, Mapping[int, int]]
"""Cents by year of each chapter."""


def accounts(paths: Iterable[Path]) -> BackTest:
    """Return the back-test of some accounts of one budget."""
    budgets = [budget_frame(read_document(path)) for path in sorted(paths)]
    after = max(budget.header.exercice for budget in budgets) + 1
    return back_test(Ledger(exercises(budgets)), f"{after}-12-31", SIDES, dated=False)


def votes(
    path: Path, *, delimiter: str, year: str, amount: str, keys: tuple[str, ...], unit: int
) -> Votes:
    """Return the votes of a file by chapter and year; `unit` is the cents of one unit of amount."""
    found: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    with path.open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text, delimiter=delimiter):
            try:
                cents = round(float(row[amount].replace(",", ".")) * unit)
            except ValueError:
                continue
            found["/".join(row[key] for key in keys)][int(row[year])] += cents
    return found


def naive_errors(series: Votes) -> dict[Method, float]:
    """Return the mean absolute error in euros of the two naive methods on some votes."""
    errors: dict[Method, list[int]] = {Method.LAST_YEAR: [], Method.STRAIGHT_LINE: []}
    for by_year in series.values():
        for year in sorted(by_year)[2:]:
            before = [(each, value) for each, value in sorted(by_year.items()) if each < year]
            errors[Method.LAST_YEAR].append(abs(before[-1][1] - by_year[year]))
            errors[Method.STRAIGHT_LINE].append(abs(extrapolated(before, year) - by_year[year]))
    return {method: sum(values) / len(values) / 100 for method, values in errors.items()}


def print_accounts(name: str, found: BackTest) -> None:
    """Print the errors of a back-test on accounts."""
    years = ", ".join(str(year) for year in found.years)
    cases = len({(trial.year, trial.side, trial.key) for trial in found.trials})
    print(f"\n{name} : essais sur {years}, {cases} chapitres-années")
    for method in Method:
        error = found.mean_error(method)
        shown = "sans les mois de l'année, refusée" if error is None else f"{error / 100:>15,.0f} €"
        print(
            f"  {NAMES[method]!s:42} {shown}{'  <- retenue' if method is found.recommended else ''}"
        )


def print_votes(name: str, series: Votes) -> None:
    """Print the errors of the naive methods on votes."""
    errors = naive_errors(series)
    best = min(errors, key=lambda method: errors[method])
    print(f"\n{name} : votes seuls, ni crédits ni exécution ; nos méthodes refusent")
    for method, error in errors.items():
        mark = "  <- recommandée" if method is best else ""
        print(f"  {NAMES[method]!s:42} {error:>15,.0f} €{mark}")


def main() -> None:
    """Print everything."""
    shared = ROOT.parent / "shared" / "data" / "budgets"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else shared
    print_accounts("Villexemple (fictive)", accounts(DEMONSTRATION.glob("CA_20??.xml")))
    print_accounts("Montreuil, comptes administratifs", accounts(folder.glob("montreuil/CA_*.xml")))
    print_votes(
        "Hauts-de-Seine, budgets primitifs 2009-2016",
        votes(
            folder / "finviz" / "M52-92.csv",
            delimiter=";",
            year="Année",
            amount="Montant",
            keys=("Investissement/Fonctionnement", "Dépense/Recette", "Chapitre"),
            unit=100,
        ),
    )
    print_votes(
        "Gironde, budgets primitifs 2009-2016 (en M€)",
        votes(
            folder / "finviz" / "budgets-primitifs-2009-2016.csv",
            delimiter=",",
            year="année",
            amount="montant",
            keys=("Recette ou dépense", "Fonctionnement ou Investissement", "2 sous catégories"),
            unit=100_000_000,
        ),
    )
    print_votes(
        "Madrid, dépenses 2012-2015",
        votes(
            folder / "fdp-demos" / "madrid_gastos_2012-2015.csv",
            delimiter=",",
            year="AÑO",
            amount="IMPORTE",
            keys=("SECCION", "CAPITULO"),
            unit=100,
        ),
    )


if __name__ == "__main__":
    main()
