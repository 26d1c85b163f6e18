"""What a person changes of the debt of a budget, as the JSON of a study: loans, indices.

It comes from a file that may come from anywhere: every value is checked when it is read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Anticipe,
    Arrondi,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    Provenance,
    Taux,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim

VERSION = 1
MOST_CONTRACTS = 2000
MOST_CHARACTERS = 200
_LAST_DAY = 31
Points = tuple[tuple[date, Decimal], ...]


@dataclass(frozen=True, slots=True)
class DebtContent:
    """The loans typed, or changed from an annex (same key), and the indices typed."""

    contracts: tuple[Contract, ...] = ()
    courbes: Mapping[str, Points] = field(default_factory=dict)

    def with_contract(self, contract: Contract) -> DebtContent:
        """Add a loan, in place of the one of the same key."""
        kept = [each for each in self.contracts if each.key != contract.key]
        rank = next(
            (rank for rank, each in enumerate(self.contracts) if each.key == contract.key),
            len(kept),
        )
        return replace(self, contracts=(*kept[:rank], contract, *kept[rank:]))

    def without_contract(self, key: str) -> DebtContent:
        """Take a loan out; a loan of the annex comes back as the annex says it."""
        return replace(self, contracts=tuple(each for each in self.contracts if each.key != key))

    def with_courbe(self, index: str, points: Points) -> DebtContent:
        """Set the points of an index; the loans that follow it change with it."""
        known = {**self.courbes, index: tuple(sorted(points))}
        return replace(self, courbes={name: each for name, each in known.items() if each})

    def resolved(self) -> tuple[Contract, ...]:
        """Return the loans, each revisable one with the present points of its index."""
        return tuple(self._resolved(each) for each in self.contracts)

    def new_key(self) -> str:
        """Return a key that no loan has."""
        ranks = [
            int(each.key.removeprefix("saisie/"))
            for each in self.contracts
            if each.key.removeprefix("saisie/").isdecimal()
        ]
        return f"saisie/{max(ranks, default=0) + 1}"

    def _resolved(self, contract: Contract) -> Contract:
        taux = contract.terms.taux
        if not isinstance(taux, TauxRevisable):
            return contract
        points = self.courbes.get(taux.courbe.index, taux.courbe.points)
        curve = Courbe(taux.courbe.index, points)
        return replace(contract, terms=replace(contract.terms, taux=replace(taux, courbe=curve)))


def text_of(content: DebtContent) -> str:
    """Return the JSON of a content."""
    return json.dumps(
        {
            "version": VERSION,
            "contrats": [_contract_json(each) for each in content.contracts],
            "courbes": {name: _points_json(points) for name, points in content.courbes.items()},
        },
        ensure_ascii=False,
    )


def content_of(text: str) -> DebtContent:
    """Return the content of a JSON.

    Raises:
        UserError: it is not what this program writes, or a newer version wrote it.

    """
    try:
        raw = json.loads(text)
        if raw["version"] != VERSION or len(raw["contrats"]) > MOST_CONTRACTS:
            raise ValueError(raw["version"])  # noqa: TRY301 - one refusal for every fault
        return DebtContent(
            contracts=tuple(_contract(each) for each in raw["contrats"]),
            courbes={_text(name): _points(points) for name, points in raw["courbes"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as err:
        raise UserError(
            translatable("Dette", "L'étude de dette de ce classeur ne peut pas être lue."),
            where=verbatim(str(err)[:MOST_CHARACTERS]),
            hint=translatable(
                "Dette",
                "Elle vient d'une version plus récente ou d'un fichier abîmé. Annulez la dernière "
                "modification, ou rouvrez une copie du classeur.",
            ),
        ) from err


def _contract_json(contract: Contract) -> dict[str, Any]:
    terms = contract.terms
    return {
        "cle": contract.key,
        "nom": contract.name,
        "preteur": contract.preteur,
        "capital": contract.capital,
        "debut": contract.debut.isoformat(),
        "premiere": contract.premiere.isoformat(),
        "taux": _rate_json(terms.taux),
        "echeances": terms.echeances,
        "mois": int(terms.periodicite),
        "amortissement": terms.amortissement.value,
        "differe": terms.differe,
        "base": terms.base.value,
        "arrondi": terms.arrondi.value,
        "differe_total": terms.differe_total,
        "taux_amortissement": None
        if terms.taux_amortissement is None
        else str(terms.taux_amortissement),
        "anticipes": [
            [each.jour.isoformat(), each.capital, each.indemnite] for each in contract.anticipes
        ],
        "charte": contract.gissler,
        "provenance": contract.provenance.value,
        "source": str(contract.source),
        "connu_au": contract.connu_au.isoformat() if contract.connu_au else None,
        "jour": contract.jour,
    }


def _rate_json(taux: Taux) -> dict[str, Any]:
    if isinstance(taux, TauxFixe):
        return {"fixe": str(taux.taux)}
    return {
        "index": taux.courbe.index,
        "points": _points_json(taux.courbe.points),
        "marge": str(taux.marge),
        "plancher": taux.plancher.value,
    }


def _points_json(points: Points) -> list[list[str]]:
    return [[when.isoformat(), str(value)] for when, value in points]


def _contract(raw: Mapping[str, Any]) -> Contract:
    plan = raw.get("taux_amortissement")
    terms = Terms(
        taux=_rate(raw["taux"]),
        echeances=_whole(raw["echeances"]),
        periodicite=Periodicite(raw["mois"]),
        amortissement=Amortissement(raw["amortissement"]),
        differe=_whole(raw["differe"]),
        base=BaseJours(raw["base"]),
        arrondi=Arrondi(raw["arrondi"]),
        differe_total=_yes(raw.get("differe_total", False)),
        taux_amortissement=None if plan is None else _ratio(plan),
    )
    known = raw["connu_au"]
    return Contract(
        key=_text(raw["cle"]),
        name=_text(raw["nom"]),
        preteur=_text(raw["preteur"]),
        capital=_whole(raw["capital"]),
        debut=date.fromisoformat(raw["debut"]),
        premiere=date.fromisoformat(raw["premiere"]),
        terms=terms,
        anticipes=tuple(
            Anticipe(date.fromisoformat(day), _optional(cents), _optional(fee))
            for day, cents, fee in raw["anticipes"]
        ),
        gissler=_text(raw["charte"]),
        provenance=Provenance(raw["provenance"]),
        source=verbatim(_text(raw["source"])),
        connu_au=None if known is None else date.fromisoformat(known),
        jour=_day(raw.get("jour", 0)),
    )


def _rate(raw: Mapping[str, Any]) -> Taux:
    if "fixe" in raw:
        return TauxFixe(_ratio(raw["fixe"]))
    curve = Courbe(_text(raw["index"]), _points(raw["points"]))
    return TauxRevisable(curve, _ratio(raw["marge"]), Plancher(raw["plancher"]))


def _points(raw: list[list[str]]) -> Points:
    return tuple(sorted((date.fromisoformat(day), _ratio(value)) for day, value in raw))


def _ratio(raw: object) -> Decimal:
    found = Decimal(_text(raw))
    if not found.is_finite():
        raise ValueError(raw)
    return found


def _yes(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise ValueError(raw)  # noqa: TRY004 - a fault of the file, told as such
    return raw


def _text(raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > MOST_CHARACTERS:
        raise ValueError(raw)
    return raw


def _optional(raw: object) -> int | None:
    return None if raw is None else _whole(raw)


def _day(raw: object) -> int:
    found = _whole(raw)
    if not 0 <= found <= _LAST_DAY:
        raise ValueError(raw)
    return found


def _whole(raw: object) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise ValueError(raw)  # noqa: TRY004 - a fault of the file, told as such
    return raw
