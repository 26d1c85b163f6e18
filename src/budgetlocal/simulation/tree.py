"""How a grant of one commune is computed: every intermediate value, number of the law and article.

The shape of the tree is that of OpenFisca's tracer on the commune alone; the values are those of
the run that is shown.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, bilingual, translatable, verbatim
from budgetlocal.simulation.effect_tables import GRANT_NAMES
from budgetlocal.simulation.engine import UnknownParameterError, parameter, quiet, system
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.national_values import POINTS
from budgetlocal.simulation.single import run_alone

Value = Callable[[str, int], Any]
"""Gives the value of a variable of the model for the commune, in a year."""
_DEEPEST = 12
_HELD = frozenset(
    {
        "potentiel_fiscal_moyen_national",
        "df_valeur_point_ecretement",
        "montant_total_ecretement",
        "potentiel_financier_par_habitant_moyen",
        "revenu_par_habitant_moyen_lisse",
        "population_dgf",
        "population_dgf_majoree",
        "rang_indice_synthetique_dsr_cible",
        "rang_indice_synthetique_dsu_seuil_haut",
        "rang_indice_synthetique_dsu_seuil_bas",
        "dsu_nombre_communes_eligibles_seuil_haut",
        "dsu_nombre_communes_eligibles_seuil_bas",
        "dotation_communes_nouvelles_eligible_part_amorcage",
        "dotation_communes_nouvelles_eligible_part_garantie",
    }
) | frozenset(POINTS)
"""Variables with a formula that the commune alone is given: points, means, ranks."""


@dataclass(frozen=True, slots=True)
class Step:
    """A variable of the model in a year, with what it was computed from."""

    variable: str
    year: int
    parameters: tuple[str, ...]
    children: tuple[Step, ...]


def steps(fiche: Fiche, grant: str, changes: tuple[tuple[str, Decimal], ...] = ()) -> Step:
    """Return the tree of a grant, as OpenFisca's tracer sees it on the commune alone.

    Raises:
        UserError: the model is not installed.

    """
    alone = run_alone(Fiche(fiche.name, fiche.code, fiche.year, fiche.values), changes)
    traced = alone.simulation.clone()
    traced.trace = True
    for name in system(fiche.year, changes).variables:
        holder = traced.get_holder(name)
        if system(fiche.year).variables[name].formulas and name not in _HELD:
            holder.delete_arrays(str(fiche.year))
    with quiet():
        traced.calculate(grant, str(fiche.year))
    return _step(traced.tracer.trees[0], 0)


def _step(node: Any, depth: int) -> Step:
    children = () if depth >= _DEEPEST else tuple(_step(c, depth + 1) for c in node.children)
    paths = dict.fromkeys(p.name for p in node.parameters if "." in p.name)
    return Step(node.name, int(str(node.period)[:4]), tuple(paths), children)


def tree_table(
    step: Step,
    value: Value,
    *,
    name: str,
    source: Text,
    law_year: int,
    changes: tuple[tuple[str, Decimal], ...] = (),
) -> TableSpec:
    """Return the tree as a table: each step below what it serves, each number of the law below it.

    A step that comes back is written out once.
    """
    rows: list[Row] = []
    seen: set[tuple[str, int]] = set()

    def add(each: Step, level: int, key: str) -> None:
        rows.append(
            Row(
                key,
                level,
                (
                    variable_words(each.variable, each.year, law_year),
                    _cell(value(each.variable, each.year)),
                    verbatim(unit_of(each.variable)),
                    verbatim(article_of(each.variable)),
                ),
                RowStyle.SUBTOTAL if level == 0 else RowStyle.NORMAL,
            )
        )
        if (each.variable, each.year) in seen:
            return
        seen.add((each.variable, each.year))
        for rank, path in enumerate(each.parameters):
            found = _law_row(path, law_year, changes, level + 1, f"{key}/p{rank}")
            if found is not None:
                rows.append(found)
        for rank, child in enumerate(each.children):
            add(child, level + 1, f"{key}/{rank}")

    add(step, 0, step.variable)
    return TableSpec(
        f"calcul-{step.variable}",
        translatable(
            "Effets",
            "{commune} : calcul de « {dotation} »",
            commune=verbatim(name),
            dotation=GRANT_NAMES.get(step.variable, verbatim(step.variable)),
        ),
        (
            Column("etape", translatable("Effets", "Étape du calcul"), CellKind.TEXT),
            Column("valeur", translatable("Effets", "Valeur"), CellKind.MEASURE),
            Column("unite", translatable("Effets", "Unité"), CellKind.TEXT),
            Column("article", translatable("Effets", "Texte"), CellKind.TEXT),
        ),
        tuple(rows),
        source,
    )


def _law_row(
    path: str, year: int, changes: tuple[tuple[str, Decimal], ...], level: int, key: str
) -> Row | None:
    try:
        found = parameter(path, year, changes)
    except UnknownParameterError:
        return None
    units = {"currency": "€", "inhabitant": "hab.", "municipality": "communes", "year": "ans"}
    words = (
        translatable(
            "Effets", "Loi, changée par l'amendement : {nom}", nom=verbatim(found.label or path)
        )
        if path in dict(changes)
        else translatable("Effets", "Loi : {nom}", nom=verbatim(found.label or path))
    )
    cells: tuple[Cell, ...] = (
        words,
        found.value,
        verbatim(units.get(found.unit, "")),
        verbatim(found.article),
    )
    return Row(key, level, cells)


def variable_words(variable: str, year: int, law_year: int) -> Text:
    """Return the label of a variable, with its year when it is not that of the calculation."""
    given = _wording()["noms"].get(variable)
    if given is not None:
        name = bilingual(given["nom"], given["name"])
    else:
        name = verbatim(_label(variable, law_year))
    if year == law_year:
        return name
    return translatable("Effets", "{nom}, en {annee}", nom=name, annee=year)


def _label(variable: str, year: int) -> str:
    """Return the label that the model gives, without the short title some of them begin with."""
    label = " ".join(str(system(year).variables[variable].label or variable).split())
    return label.rpartition(":")[2].strip() if ":" in label else label


def unit_of(variable: str) -> str:
    """Return the unit of a variable, which the model does not say."""
    for each in _wording()["unites"]:
        fits = any(fnmatchcase(variable, pattern) for pattern in each["pour"])
        if fits and not any(fnmatchcase(variable, pattern) for pattern in each.get("sauf", ())):
            return str(each["unite"])
    return ""


@cache
def _wording() -> dict[str, Any]:
    path = bundled("resources", "simulation", "variables.toml")
    return tomllib.loads(path.read_text("utf-8"))


def article_of(variable: str) -> str:
    """Return the first legal reference of a variable that is no address, empty without one."""
    given = system(0).variables[variable].reference
    texts = [given] if isinstance(given, str) else list(given or ())
    for text in texts:
        if not str(text).startswith("http"):
            return " ".join(str(text).split())
    return ""


def _cell(value: Any) -> Cell:
    """Return a value as a cell: words for yes and no, at most six decimals for a number."""
    kind = getattr(getattr(value, "dtype", None), "kind", "")
    if kind == "b" or isinstance(value, bool):
        return translatable("Effets", "oui") if bool(value) else translatable("Effets", "non")
    if kind in {"U", "O", "M", "S"}:
        return verbatim(str(value))
    number = float(value)
    if number != number:  # noqa: PLR0124 - NaN is not itself
        return None
    return plain(round(Decimal(str(number)), 6 if abs(number) < 10 else 2))  # noqa: PLR2004


def plain(value: Decimal) -> Decimal:
    """Return a number without zeros at its end, and without an exponent.

    >>> str(plain(Decimal("10000.00"))), str(plain(Decimal("0.150")))
    ('10000', '0.15')
    """
    if value == value.to_integral_value():
        return value.quantize(Decimal(1))
    return value.normalize()
