"""The effects of a law as tables: summary, who moves, groups, communes.

What changes comes first: on a small screen the last columns are out of sight.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.simulation.effects import (
    GROUPINGS,
    HALF_EURO,
    Effects,
    Grouping,
    counted,
    groups,
    moved,
)
from budgetlocal.simulation.nation import ENVELOPES, GRANTS, Financing, Run

if TYPE_CHECKING:
    import pandas as pd

GRANT_NAMES = {
    "dotation_forfaitaire": translatable("Effets", "Dotation forfaitaire"),
    "dsr_fraction_bourg_centre": translatable("Effets", "DSR bourg-centre"),
    "dsr_fraction_perequation": translatable("Effets", "DSR péréquation"),
    "dsr_fraction_cible": translatable("Effets", "DSR cible"),
    "dotation_solidarite_rurale": translatable("Effets", "DSR, les trois fractions"),
    "dsu_montant": translatable("Effets", "DSU"),
    "dotation_nationale_perequation": translatable("Effets", "DNP"),
    "dotation_communes_nouvelles": translatable("Effets", "Communes nouvelles"),
    "total": translatable("Effets", "Total des dotations"),
}
MOST_COMMUNES = 200
"""Rows of the table of communes: the largest gains and the largest losses, half and half."""
_DGF = "dotation_globale_fonctionnement."
"""Where the numbers are that part the écrêtement between the communes and their groupings."""
_IN_FORCE = translatable("Effets", "Loi en vigueur")
_OTHER = translatable("Effets", "Autre amendement")
_AMENDMENT = translatable("Effets", "Amendement")
_CHANGE = translatable("Effets", "Écart")


def source_of(effects: Effects) -> Text:
    """Return where the figures come from, with the model and who pays."""
    return joined(
        (
            effects.after.nation.source,
            translatable("Effets", "calcul OpenFisca-France-Dotations-Locales 7.0.1"),
            financing_words(effects),
        ),
        " ; ",
    )


def _before_name(effects: Effects) -> Text:
    return _OTHER if effects.before.changes else _IN_FORCE


def _after_name(effects: Effects) -> Text:
    return _AMENDMENT if effects.after.changes else _IN_FORCE


def envelopes_changed(run: Run) -> bool:
    """Whether a law changes an amount that the State shares out."""
    return bool({path for path, _ in run.changes} & set(ENVELOPES))


def is_shared_with_epci(effects: Effects) -> bool:
    """Whether the groupings pay a part of what changes, that no amount of a commune shows."""
    return any(
        any(path.startswith(_DGF) for path, _ in run.changes)
        or (envelopes_changed(run) and run.financing is Financing.ECRETEMENT)
        for run in (effects.before, effects.after)
    )


def financing_words(effects: Effects) -> Text:
    """Say whether the envelopes are held, and who pays when they are not."""
    run = effects.after
    if not envelopes_changed(run):
        if envelopes_changed(effects.before):
            return translatable("Effets", "enveloppes changées par l'autre amendement")
        return translatable("Effets", "enveloppes de la DSR et de la DSU tenues")
    if run.financing is Financing.ECRETEMENT:
        return translatable(
            "Effets",
            "enveloppes changées, payées par l'écrêtement des communes et des EPCI (art. L. 2334-7-1)",
        )
    return translatable("Effets", "enveloppes changées, payées par l'État")


def summary_table(effects: Effects) -> TableSpec:
    """Return each grant before and after, with those who enter and leave it."""
    people = {each.grant: each for each in moved(effects)}
    frame = effects.frame
    rows = []
    for grant in GRANTS:
        before, after = (int(frame[f"{when}_{grant}"].sum()) for when in ("avant", "apres"))
        change = frame[f"apres_{grant}"] - frame[f"avant_{grant}"]
        who = people.get(grant)
        rows.append(
            Row(
                grant,
                0,
                (
                    GRANT_NAMES[grant],
                    after - before,
                    int((change > HALF_EURO).sum()),
                    int((change < -HALF_EURO).sum()),
                    before,
                    after,
                    who.entered if who else NOT_APPLICABLE,
                    who.left if who else NOT_APPLICABLE,
                ),
            )
        )
    count = counted(effects)
    total = (
        GRANT_NAMES["total"],
        count.cost,
        count.winners,
        count.losers,
        int(frame["avant"].sum()),
        int(frame["apres"].sum()),
        NOT_APPLICABLE,
        NOT_APPLICABLE,
    )
    rows.append(Row("total", 0, total, RowStyle.TOTAL))
    return TableSpec(
        "effets-dotations",
        translatable("Effets", "Toutes les communes, par dotation"),
        (
            Column("dotation", translatable("Effets", "Dotation"), CellKind.TEXT),
            Column("ecart", _CHANGE, CellKind.EUROS),
            Column("gagnantes", translatable("Effets", "Gagnantes"), CellKind.COUNT),
            Column("perdantes", translatable("Effets", "Perdantes"), CellKind.COUNT),
            Column("avant", _before_name(effects), CellKind.EUROS),
            Column("apres", _after_name(effects), CellKind.EUROS),
            Column(
                "entrent",
                translatable("Effets", "Entrent"),
                CellKind.COUNT,
                translatable("Effets", "Communes qui deviennent éligibles"),
            ),
            Column(
                "sortent",
                translatable("Effets", "Sortent"),
                CellKind.COUNT,
                translatable("Effets", "Communes qui ne sont plus éligibles"),
            ),
        ),
        tuple(rows),
        source_of(effects),
    )


def group_table(effects: Effects, grouping: Grouping) -> TableSpec:
    """Return the effects by group of communes, and their total."""
    frame = effects.frame
    rows = [
        Row(f"groupe:{rank}", 0, _group_cells(words, frame.loc[codes]))
        for rank, (words, codes) in enumerate(groups(effects, grouping))
    ]
    rows.append(Row("total", 0, _group_cells(_everyone(), frame), RowStyle.TOTAL))
    return TableSpec(
        f"effets-{grouping}",
        translatable("Effets", "Effets par groupe : {groupe}", groupe=GROUPINGS[grouping]),
        (
            Column("groupe", GROUPINGS[grouping], CellKind.TEXT),
            Column("ecart", _CHANGE, CellKind.EUROS),
            Column("par_habitant", translatable("Effets", "Écart par habitant"), CellKind.PER_HEAD),
            Column("gagnantes", translatable("Effets", "Gagnantes"), CellKind.COUNT),
            Column("perdantes", translatable("Effets", "Perdantes"), CellKind.COUNT),
            Column("communes", translatable("Effets", "Communes"), CellKind.COUNT),
            Column("avant", _before_name(effects), CellKind.EUROS),
            Column("apres", _after_name(effects), CellKind.EUROS),
        ),
        tuple(rows),
        source_of(effects),
    )


def commune_table(effects: Effects, chosen: Iterable[str] = ()) -> TableSpec:
    """Return chosen communes first, then the largest gains and the largest losses."""
    frame = effects.frame
    first = [code for code in chosen if code in frame.index]
    others = frame.drop(index=first)
    ordered = others[others["ecart"].abs() > HALF_EURO].sort_values("ecart", ascending=False)
    half = MOST_COMMUNES // 2
    shown = ordered if len(ordered) <= MOST_COMMUNES else _both_ends(ordered, half)
    rows = [_commune_row(code, frame, RowStyle.SUBTOTAL) for code in first]
    rows += [_commune_row(str(code), frame, RowStyle.NORMAL) for code in shown.index]
    title = (
        translatable(
            "Effets",
            "Communes : les {nombre} plus grandes hausses et les {nombre} plus grandes baisses",
            nombre=half,
        )
        if len(ordered) > MOST_COMMUNES
        else translatable("Effets", "Communes dont les dotations changent")
    )
    return TableSpec(
        "effets-communes",
        title,
        (
            Column("commune", translatable("Effets", "Commune"), CellKind.TEXT),
            Column("ecart", _CHANGE, CellKind.EUROS),
            Column("par_habitant", translatable("Effets", "Écart par habitant"), CellKind.PER_HEAD),
            Column("part", translatable("Effets", "Écart en %"), CellKind.PERCENT),
            Column("avant", _before_name(effects), CellKind.EUROS),
            Column("apres", _after_name(effects), CellKind.EUROS),
            Column("population", translatable("Effets", "Population DGF"), CellKind.COUNT),
        ),
        tuple(rows),
        source_of(effects),
    )


def _both_ends(ordered: pd.DataFrame, half: int) -> pd.DataFrame:
    import pandas as pd

    change = ordered["ecart"]
    return pd.concat([ordered[change > 0].head(half), ordered[change < 0].tail(half)])


def _everyone() -> Text:
    return translatable("Effets", "Toutes les communes")


def _group_cells(words: Text, part: pd.DataFrame) -> tuple[Cell, ...]:
    change = part["ecart"]
    total = int(change.sum())
    people = int(part["population"].sum())
    return (
        words,
        total,
        per_head(total, people),
        int((change > HALF_EURO).sum()),
        int((change < -HALF_EURO).sum()),
        len(part),
        int(part["avant"].sum()),
        int(part["apres"].sum()),
    )


def _commune_row(code: str, frame: pd.DataFrame, style: RowStyle) -> Row:
    line = frame.loc[code].to_dict()
    before, after = int(line["avant"]), int(line["apres"])
    cells: tuple[Cell, ...] = (
        verbatim(f"{line['nom']} ({code})"),
        after - before,
        per_head(after - before, int(line["population"])),
        Decimal(after - before) / Decimal(before) if before else None,
        before,
        after,
        int(line["population"]),
    )
    return Row(code, 0, cells, style)


def per_head(amount: int, people: int) -> Decimal | None:
    """Return euros per inhabitant of an amount in cents, None without inhabitants."""
    return Decimal(amount) / 100 / people if people else None
