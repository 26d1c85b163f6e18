"""The assumptions of a scenario, to and from what is typed in their forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from budgetlocal.analysis.prospective import typed
from budgetlocal.analysis.prospective.debt_assumptions import EmpruntPrevu
from budgetlocal.analysis.prospective.fields import (
    Values,
    side_of,
)
from budgetlocal.analysis.prospective.form_fields import Kind
from budgetlocal.analysis.prospective.hypotheses import (
    Cible,
    Croissance,
    Effectif,
    Montants,
    Ponctuelle,
    Scenario,
    Taxe,
)
from budgetlocal.analysis.prospective.index_items import (
    index_item,
    index_values,
    read_index,
    with_indices,
)
from budgetlocal.analysis.prospective.loan_fields import (
    read_terms,
    terms_values,
)
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.core.text import translatable


def blank_values(scenario: Scenario, kind: Kind) -> Values:
    """Return what the form of a new assumption begins with."""
    if kind is Kind.EMPRUNT:
        return {"annee": str(scenario.years[0]), **terms_values(scenario.terms)}
    return {"indice": ""}


def values_at(scenario: Scenario, kind: Kind, rank: int) -> Values:
    """Return an assumption as it is typed."""
    return _WRITERS[kind](scenario, rank)


def _target_values(cible: Cible) -> dict[str, str]:
    return {
        "cote": f"{cible.section}{cible.sens}",
        "chapitre": cible.chapitre,
        "compte": cible.compte,
    }


def _write_growth(scenario: Scenario, rank: int) -> Values:
    each = scenario.croissances[rank]
    return {
        **_target_values(each.cible),
        "indice": each.indice,
        "taux": typed.shown_rate(each.taux_ppm),
        "volume": typed.shown_rate(each.volume_ppm),
        "par_annee": typed.shown_by_year(each.par_annee, typed.shown_rate),
        "note": each.note,
        "source": each.source,
    }


def _write_amounts(scenario: Scenario, rank: int) -> Values:
    each = scenario.montants[rank]
    return {
        **_target_values(each.cible),
        "par_annee": typed.shown_by_year(each.par_annee, typed.shown_amount),
        "note": each.note,
        "source": each.source,
    }


def _write_one_off(scenario: Scenario, rank: int) -> Values:
    each = scenario.ponctuelles[rank]
    return {
        "cote": f"{each.section}{each.sens}",
        "compte": each.compte,
        "annee": str(each.annee),
        "montant": typed.shown_amount(each.cents),
        "note": each.note,
        "source": each.source,
    }


def _write_staff(scenario: Scenario, rank: int) -> Values:
    each = scenario.effectifs[rank]
    return {
        "annee": str(each.annee),
        "postes": typed.shown_rate(each.etp_millieme * 10),
        "cout": typed.shown_amount(each.cout_cents),
        "note": each.note,
        "source": each.source,
    }


def _write_tax(scenario: Scenario, rank: int) -> Values:
    each = scenario.taxes[rank]
    return {
        "nom": each.nom,
        "compte": each.compte,
        "bases": typed.shown_amount(each.base_cents),
        "taux": typed.shown_rate(each.taux_ppm),
        "physique": typed.shown_rate(each.physique_ppm),
        "indice": each.indice,
        "par_annee": typed.shown_by_year(each.taux_par_annee, typed.shown_rate),
        "note": each.note,
        "source": each.source,
    }


def _write_loan(scenario: Scenario, rank: int) -> Values:
    each = scenario.emprunts[rank]
    return {
        "nom": each.nom,
        "annee": str(each.annee),
        "montant": typed.shown_amount(each.cents),
        **terms_values(each.terms),
        "note": each.note,
        "source": each.source,
    }


_WRITERS: dict[Kind, Callable[[Scenario, int], Values]] = {
    Kind.CROISSANCE: _write_growth,
    Kind.MONTANTS: _write_amounts,
    Kind.PONCTUELLE: _write_one_off,
    Kind.EFFECTIF: _write_staff,
    Kind.TAXE: _write_tax,
    Kind.EMPRUNT: _write_loan,
    Kind.INDICE: index_values,
}


def _target(values: Values) -> Cible:
    section, sens = side_of(values)
    return Cible(
        section, sens, values.get("chapitre", "").strip(), values.get("compte", "").strip()
    )


def read(kind: Kind, values: Values) -> object:
    """Return the assumption that is typed.

    Raises:
        UserError: something is no rate, no amount, no year, or cannot be.

    """
    return _READERS[kind](values)


def _read_growth(values: Values) -> object:
    return Croissance(
        _target(values),
        typed.typed_rate(values["taux"]),
        values["note"],
        values["source"],
        values["indice"],
        typed.typed_rate(values["volume"]),
        typed.by_year(values["par_annee"], typed.typed_rate),
    )


def _read_amounts(values: Values) -> object:
    return Montants(
        _target(values),
        typed.by_year(values["par_annee"], typed.typed_amount),
        values["note"],
        values["source"],
    )


def _read_one_off(values: Values) -> object:
    return Ponctuelle(
        typed.typed_year(values["annee"]),
        *side_of(values),
        values["compte"].strip(),
        typed.typed_amount(values["montant"]),
        values["note"],
        values["source"],
    )


def _read_staff(values: Values) -> object:
    thousandths, rest = divmod(typed.typed_rate(values["postes"]), 10)
    if rest:
        raise refused(translatable("Prospective", "Un nombre de postes a trois décimales au plus."))
    return Effectif(
        typed.typed_year(values["annee"]),
        thousandths,
        typed.typed_amount(values["cout"]),
        values["note"],
        values["source"],
    )


def _read_tax(values: Values) -> object:
    return Taxe(
        values["nom"].strip(),
        values["compte"].strip(),
        typed.typed_amount(values["bases"]),
        typed.typed_rate(values["taux"]),
        typed.typed_rate(values["physique"]),
        values["indice"],
        typed.by_year(values["par_annee"], typed.typed_rate),
        values["note"],
        values["source"],
    )


def _read_loan(values: Values) -> object:
    return EmpruntPrevu(
        typed.typed_year(values["annee"]),
        typed.typed_amount(values["montant"]),
        read_terms(values),
        values["nom"].strip(),
        values["note"],
        values["source"],
    )


_READERS: dict[Kind, Callable[[Values], object]] = {
    Kind.CROISSANCE: _read_growth,
    Kind.MONTANTS: _read_amounts,
    Kind.PONCTUELLE: _read_one_off,
    Kind.EFFECTIF: _read_staff,
    Kind.TAXE: _read_tax,
    Kind.EMPRUNT: _read_loan,
    Kind.INDICE: read_index,
}
_PLACES: dict[Kind, str] = {
    Kind.CROISSANCE: "croissances",
    Kind.MONTANTS: "montants",
    Kind.PONCTUELLE: "ponctuelles",
    Kind.EFFECTIF: "effectifs",
    Kind.TAXE: "taxes",
    Kind.EMPRUNT: "emprunts",
}


def items_of(scenario: Scenario, kind: Kind) -> tuple[object, ...]:
    """Return the assumptions of a kind."""
    if kind is Kind.INDICE:
        return tuple(index_item(scenario, rank) for rank in range(len(scenario.indices)))
    found: tuple[object, ...] = getattr(scenario, _PLACES[kind])
    return found


def with_item(scenario: Scenario, kind: Kind, rank: int | None, item: object) -> Scenario:
    """Return the scenario with an assumption added (rank None) or in place of another."""
    items = list(items_of(scenario, kind))
    if rank is None:
        items.append(item)
    else:
        items[rank] = item
    return _with_items(scenario, kind, tuple(items))


def without_item(scenario: Scenario, kind: Kind, rank: int) -> Scenario:
    """Return the scenario without an assumption."""
    items = [each for place, each in enumerate(items_of(scenario, kind)) if place != rank]
    return _with_items(scenario, kind, tuple(items))


def _with_items(scenario: Scenario, kind: Kind, items: tuple[object, ...]) -> Scenario:
    if kind is Kind.INDICE:
        return with_indices(scenario, items)  # type: ignore[arg-type]
    return replace(scenario, **{_PLACES[kind]: items})  # type: ignore[arg-type]
