"""Spending by policy, and the 1 000 €, of the document of a pack."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import no_document
from budgetlocal.analysis.labels import source_of, step_and_year
from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.pictures import picture
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.analysis.mille_euros.spending import Part
from budgetlocal.analysis.mille_euros.split import Share
from budgetlocal.analysis.mille_euros.wording import Choices, perimeter, spending_words
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import percent
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import ratio
from budgetlocal.core.origins import LinesOrigin, SharedOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import translatable

_CHOICES = Choices()


def thousand_chart(setting: Setting) -> Answer:
    """Return the picture of 1 000 squares, by policy, or by chapter without functions."""
    base = setting.base
    if base is None:
        return no_document(setting)
    try:
        parts = parts_of(base, _CHOICES)
    except UserError as err:
        return err.message
    spec = picture(base, _CHOICES, parts.split, by_chapter=parts.by_chapter)
    amount = str(main_amount(base))
    behind = tuple(share_origin(share, amount) for share in parts.split.shares)
    origins = tuple(SharedOrigin(behind, rank, EUROS_SHARED) for rank in range(len(behind)))
    return replace(spec, series=(replace(spec.series[0], origins=origins),))


def share_origin(share: Share, amount: str) -> LinesOrigin:
    """Return the lines of a part of plain gross spending (`Choices`' defaults)."""
    return LinesOrigin(tuple(rank for each in share.functions for rank in each.ordinals), amount)


def policies_chart(setting: Setting) -> Answer:
    """Return operating expenditure by policy in euros, largest first."""
    base = setting.base
    if base is None:
        return no_document(setting)
    try:
        parts = parts_of(base, _CHOICES)
    except UserError as err:
        return err.message
    if parts.by_chapter:
        return translatable(
            "Dossier",
            "Le document ne présente pas ses dépenses par fonction : les politiques ne s'y lisent pas.",
        )
    shares, amount = parts.split.shares, str(main_amount(base))
    largest = max(shares, key=lambda share: share.cents)
    origins = [share_origin(share, amount) for share in shares]
    return ChartSpec(
        key="depenses-politique",
        kind=ChartKind.BARS,
        title=translatable(
            "Dossier",
            "{politique} : {part} des dépenses de fonctionnement",
            politique=largest.policy.label,
            part=percent(ratio(largest.cents, parts.split.total), 0),
        ),
        subtitle=translatable(
            "Dossier",
            "{etape} : {depenses}",
            etape=step_and_year(base),
            depenses=spending_words(Part.FONCTIONNEMENT),
        ),
        unit=Unit.EUROS,
        categories=tuple(share.policy.label for share in shares),
        series=(
            Series(
                translatable("Dossier", "Dépenses"),
                Role.DEPENSES,
                tuple(share.cents for share in shares),
                tuple(origins),
            ),
        ),
        source=source_of(base),
        note=perimeter(_CHOICES, parts.split),
    )
