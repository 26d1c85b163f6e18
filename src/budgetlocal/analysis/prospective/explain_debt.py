"""How the accounts of a debt were made in a projected year, in words."""

from __future__ import annotations

from collections.abc import Callable

from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.debt_years import BY_KEY, NamedDebt, loans_of, value
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.wording import because, terms_words
from budgetlocal.core.formatting import euros
from budgetlocal.core.text import Text, joined, translatable, verbatim

_Words = Callable[[Projection, int, int], Text]


def planned_words(projection: Projection, _place: int, rank: int) -> Text:
    """Return the loans drawn in the year of a rank besides the one that closes it."""
    year = projection.years[rank]
    drawn = [each for each in projection.scenario.emprunts if each.annee == year]
    found = [
        translatable(
            "Prospective",
            "{montant} : {termes}{raison}",
            montant=euros(each.cents),
            termes=terms_words(each.terms),
            raison=because(each.note, each.source),
        )
        for each in drawn
    ]
    found += [
        translatable(
            "Prospective",
            "{montant} : « {nom} », contrat de la page Dette",
            montant=euros(each.drawn(year)),
            nom=verbatim(each.name),
        )
        for each in projection.signed
        if each.drawn(year)
    ]
    return joined((translatable("Prospective", "emprunts prévus ou signés"), *found), " ; ")


def _new_due(projection: Projection, _place: int, rank: int) -> Text:
    year = projection.years[rank]
    due = [each for each in _new(projection) if each.debt.service(year).paid]
    return translatable(
        "Prospective",
        "échéances des emprunts nouveaux ({noms}) ; emprunt d'équilibre : {termes}",
        noms=named(str(each.name) for each in due),
        termes=terms_words(projection.scenario.terms),
    )


def _existing_due(projection: Projection, _place: int, _rank: int) -> Text:
    dette = projection.scenario.dette
    source = dette.source if dette is not None else ""
    return translatable(
        "Prospective", "échéances de la dette existante{raison}", raison=because("", source)
    )


def _icne_words(which: Callable[[Projection], tuple[NamedDebt, ...]]) -> _Words:
    def words(projection: Projection, _place: int, rank: int) -> Text:
        year, loans = projection.years[rank], which(projection)
        after, before = (value(BY_KEY["icne"], loans, each) for each in (year, year - 1))
        if after is None or before is None:
            return translatable("Prospective", "ICNE inconnus : aucun échéancier ne les dit")
        return translatable(
            "Prospective",
            "ICNE de fin {annee} ({apres}) moins ceux de fin {avant} ({montant})",
            annee=year,
            apres=euros(after),
            avant=year - 1,
            montant=euros(before),
        )

    return words


def _early(projection: Projection, _place: int, rank: int) -> Text:
    year = projection.years[rank]
    due = [each for each in loans_of(projection) if each.debt.service(year).indemnites]
    return translatable(
        "Prospective",
        "indemnités de remboursement anticipé tapées dans la page Dette : {noms}",
        noms=named(str(each.name) for each in due),
    )


def _added(_projection: Projection, _place: int, _rank: int) -> Text:
    return translatable(
        "Prospective", "intérêts d'un différé total, ajoutés au capital : opération d'ordre"
    )


def _existing(projection: Projection) -> tuple[NamedDebt, ...]:
    if projection.debt is None:
        return ()
    known = projection.debt
    count = len(known.loans) if isinstance(known, PortfolioDebt) else 1
    return loans_of(projection)[:count]


def _new(projection: Projection) -> tuple[NamedDebt, ...]:
    return loans_of(projection)[len(_existing(projection)) :]


def _of(tags: rows.DebtTags, due: _Words, icne: _Words) -> dict[str, _Words]:
    return {
        tags.capital: due,
        tags.interets: due,
        tags.icne: icne,
        tags.indemnites: _early,
        tags.charge: _added,
        tags.dette: _added,
    }


DEBT_WORDS: dict[str, _Words] = {
    **_of(rows.NOUVEAUX, _new_due, _icne_words(_new)),
    **_of(rows.EXISTANTE, _existing_due, _icne_words(_existing)),
}
"""By tag of row: how the row was made, of the projection, the place of the row and the rank of the year."""
