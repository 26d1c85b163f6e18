"""The sensitivity of a sum as a table: each shock, its size to be typed, and what it does."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.fctva import ACCOUNT as FCTVA
from budgetlocal.analysis.prospective.figures import name_of
from budgetlocal.analysis.prospective.layout import FCTVA_DEPLACE, I, R
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.revisable import revisable_loans
from budgetlocal.analysis.prospective.shocks import Effect, fctva_words, sensitivity
from budgetlocal.analysis.prospective.source import source_words
from budgetlocal.analysis.prospective.typed import PPM_PER_POINT
from budgetlocal.core.formatting import euros
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

SIZE = "taille"
"""The column in which a person types."""


def sensitivity_table(
    projection: Projection, name: str, code: str = measures.EPARGNE_NETTE
) -> TableSpec:
    """Return each shock with its size in percent, and its effect on a sum in the last year."""
    effects = sensitivity(projection, code)
    year = projection.years[-1]
    columns = (
        Column("choc", translatable("Prospective", "Choc"), CellKind.TEXT),
        Column(
            SIZE,
            translatable("Prospective", "Taille (% ou points)"),
            CellKind.MEASURE,
            translatable(
                "Prospective",
                "Dès la première année ; en points pour un taux. Tapez une autre taille, négative pour une "
                "baisse ; vide : la taille usuelle.",
            ),
        ),
        Column(
            "effet",
            translatable("Prospective", "Effet en {annee}", annee=year),
            CellKind.EUROS,
            translatable("Prospective", "Ce que le choc change à la mesure."),
        ),
        Column(
            "contraire",
            translatable("Prospective", "Effet du choc contraire"),
            CellKind.EUROS,
            translatable("Prospective", "La même taille dans l'autre sens."),
        ),
        Column(
            "fctva",
            translatable("Prospective", "FCTVA déplacé"),
            CellKind.EUROS,
            translatable("Prospective", "FCTVA ajouté ou retiré sur toutes les années projetées."),
        ),
    )
    return TableSpec(
        "prospective-chocs",
        translatable(
            "Prospective",
            "Sensibilité de « {mesure} » en {annee} · {nom}",
            mesure=name_of(code),
            annee=year,
            nom=verbatim(name),
        ),
        columns,
        tuple(_row(projection, each) for each in effects),
        source_words(projection, name),
    )


def _row(projection: Projection, effect: Effect) -> Row:
    size = Decimal(effect.shock.ppm) / PPM_PER_POINT
    moved: Cell = sum(cents for _, cents in effect.fctva) if effect.fctva else NOT_APPLICABLE
    cells = (effect.shock.name, size, effect.direct, effect.opposite, moved)
    is_investment = effect.shock.section is I
    notes: tuple[Text, ...] = ()
    if is_investment:
        notes = (_fctva_note(projection, effect),) * len(cells)
    if effect.shock.is_revisable:
        notes = (_revisable_note(projection),) * len(cells)
    origins = (None, None, *effect.origins, None)
    return Row(effect.shock.key, 0, cells, notes=notes, origins=origins)


def _revisable_note(projection: Projection) -> Text:
    year = projection.base.year
    loans = revisable_loans(projection.debt, projection.signed)
    count = len(revisable_loans(projection.debt, projection.contracts)) - len(loans)
    known = translatable(
        "Prospective",
        "{nombre} emprunt(s) révisables, {encours} dus à la fin de {annee} ; leur index change à la première "
        "révision de {suivante}, un taux restant entre 0 et 30 %.",
        nombre=len(loans),
        encours=euros(sum(each.encours(year) for each in loans)),
        annee=year,
        suivante=year + 1,
    )
    new = translatable(
        "Prospective",
        "{nombre} emprunt(s) nouveaux révisables, dont l'index change dès le versement.",
        nombre=count,
    )
    return joined((*((known,) if loans else ()), *((new,) if count else ())), " ")


def _fctva_note(projection: Projection, effect: Effect) -> Text:
    if (FCTVA_DEPLACE, I, R, FCTVA) not in projection.layout.added:
        return translatable(
            "Prospective",
            "Le point de départ ne reçoit pas de FCTVA (10222) : le choc n'en déplace pas.",
        )
    by_year = " ; ".join(f"{year} : {euros(cents)}" for year, cents in effect.fctva)
    return joined((fctva_words(projection), verbatim(by_year)), " ")
