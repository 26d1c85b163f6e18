"""What a person should know about a file that was imported, in sentences."""

from __future__ import annotations

from budgetlocal.core.text import Text, translatable
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.headers import years_in
from budgetlocal.reference.official.kinds import Shape, VintageFrom
from budgetlocal.reference.official.recognition import Recognised
from budgetlocal.reference.values import Absence

_FINAL = {"", "DEF"}


def notices(recognised: Recognised, gathered: Gathered, year: int | None) -> tuple[Text, ...]:
    """Return the remarks on a file, the gravest first."""
    return (
        *_quality_of_rows(gathered),
        *_quality_of_budgets(gathered),
        *_vintage(recognised, gathered, year),
        *_perimeter(recognised, gathered),
    )


def _quality_of_rows(gathered: Gathered) -> list[Text]:
    found = []
    remarks = gathered.remarks
    if remarks["coupe"]:
        found.append(
            translatable(
                "Official",
                "Le fichier s'arrête au milieu d'une ligne : il a peut-être été coupé, et sa "
                "dernière valeur avec lui. Téléchargez-le de nouveau et comparez.",
            )
        )
    if remarks["siret"]:
        found.append(
            translatable(
                "Official",
                "{nombre} lignes ont un SIRET détruit par un tableur : leurs budgets sont "
                "distingués par leur libellé.",
                nombre=remarks["siret"],
            )
        )
    if remarks["solde"]:
        found.append(
            translatable(
                "Official",
                "{nombre} lignes ont un solde différent de celui de leurs mouvements ; elles sont "
                "gardées telles quelles.",
                nombre=remarks["solde"],
            )
        )
    if remarks["deux_soldes"]:
        found.append(
            translatable(
                "Official",
                "{nombre} lignes ont à la fois un solde débiteur et un solde créditeur.",
                nombre=remarks["deux_soldes"],
            )
        )
    if gathered.states[Absence.SECRET]:
        found.append(
            translatable(
                "Official",
                "{nombre} valeurs sont couvertes par le secret statistique : elles restent inconnues.",
                nombre=gathered.states[Absence.SECRET],
            )
        )
    return found


def _quality_of_budgets(gathered: Gathered) -> list[Text]:
    found = []
    if gathered.remarks["niveau"]:
        found.append(
            translatable(
                "Official",
                "{nombre} budgets sont d'une autre catégorie de collectivité que le premier.",
                nombre=gathered.remarks["niveau"],
            )
        )
    provisional = sum(budget.state.upper() not in _FINAL for budget in gathered.balances)
    if provisional:
        found.append(
            translatable(
                "Official",
                "{nombre} balances ne sont pas définitives.",
                nombre=provisional,
            )
        )
    return found


def _vintage(recognised: Recognised, gathered: Gathered, year: int | None) -> list[Text]:
    found = []
    exercices = sorted(e for e, rows in gathered.rows_by_exercice.items() if rows > 0)
    if len(exercices) > 1:
        found.append(
            translatable(
                "Official",
                "Le fichier contient {nombre} exercices : {exercices}.",
                nombre=len(exercices),
                exercices=", ".join(f"{e} ({gathered.rows_by_exercice[e]})" for e in exercices),
            )
        )
    if recognised.layout.vintage_from is VintageFrom.CALLER and year is not None:
        found.append(
            translatable(
                "Official",
                "Le fichier ne dit pas son millésime : {annee} vient de son nom ou de votre choix.",
                annee=str(year),
            )
        )
    if recognised.layout.vintage_from is VintageFrom.EXERCICES and recognised.vintage:
        others = sorted({y for name in recognised.header for y in years_in(name)})
        if len(others) > 1:
            found.append(
                translatable(
                    "Official",
                    "L'en-tête mélange plusieurs millésimes : {annees} ; le plus récent est retenu.",
                    annees=", ".join(map(str, others)),
                )
            )
    return found


def _perimeter(recognised: Recognised, gathered: Gathered) -> list[Text]:
    found = []
    if recognised.layout.key.endswith("-extrait"):
        found.append(
            translatable(
                "Official",
                "Le fichier ne dit pas si ses montants sont ceux du budget principal seul ou du "
                "budget consolidé.",
            )
        )
    if gathered.unknown:
        found.append(
            translatable(
                "Official",
                "{nombre} codes sont inconnus du répertoire : leurs chiffres sont gardés sous le "
                "code du fichier.",
                nombre=len(gathered.unknown),
            )
        )
    if recognised.layout.shape is Shape.WIDE and recognised.ignored:
        found.append(
            translatable(
                "Official",
                "{nombre} colonnes du fichier ne sont pas lues.",
                nombre=len(recognised.ignored),
            )
        )
    return found
