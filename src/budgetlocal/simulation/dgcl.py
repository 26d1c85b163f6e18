"""From the imported files of the DGCL to the inputs of the model."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.reference.official.codes import departement_of
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.values import Source
from budgetlocal.simulation.articles import hole_of
from budgetlocal.simulation.engine import UnknownParameterError, parameter, system
from budgetlocal.simulation.nation import COSTS, ENVELOPES, LeftOut, Nation

if TYPE_CHECKING:
    import pandas as pd

FIRST_YEAR = 2024
"""The first year whose rules the model knows with the criteria of the year before."""
_OVERSEAS = 3
"""Length of the code of a département d'outre-mer."""


class Absent(StrEnum):
    """What an empty cell of a criterion means."""

    REFUSE = "refus"
    NONE = "sans"
    STRATE = "strate"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One input of the model, and where the DGCL writes it."""

    variable: str
    columns: tuple[str, ...]
    absent: Absent
    summed: bool = False
    only_if: tuple[str, ...] = ()
    """The figure counts only where one of these columns is above zero."""
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Mapping:
    """All inputs, of the year and of the year before, and the notified amounts."""

    layout: str
    now: tuple[Criterion, ...]
    before: tuple[Criterion, ...]
    notified: tuple[tuple[str, str], ...]


@cache
def mapping() -> Mapping:
    """Return the mapping of resources/simulation/criteres_dgcl.toml."""
    path = bundled("resources", "simulation", "criteres_dgcl.toml")
    data = tomllib.loads(path.read_text("utf-8"))
    return Mapping(
        data["disposition"],
        _criteria(data["courante"]),
        _criteria(data["precedente"]),
        tuple((grant, columns[0]) for grant, columns in data["notifie"].items()),
    )


def _criteria(table: dict[str, Any]) -> tuple[Criterion, ...]:
    return tuple(
        Criterion(
            variable,
            tuple(entry["colonnes"]),
            Absent(entry["absent"]),
            summed=bool(entry.get("somme")),
            only_if=tuple(entry.get("si", ())),
            factor=float(entry.get("facteur", 1.0)),
        )
        for variable, entry in table.items()
    )


def computable_years(sources: Sequence[Source]) -> tuple[int, ...]:
    """Return the years whose file and that of the year before are imported, the newest first."""
    years = {source.vintage for source in sources if source.layout == mapping().layout}
    return tuple(sorted((y for y in years if y - 1 in years and y >= FIRST_YEAR), reverse=True))


def read_nation(reference: UserReference, year: int) -> Nation:
    """Return every commune of a year from the imported files of that year and of the one before.

    Raises:
        UserError: one of the two files is not imported, or holds no commune that can be computed.

    """
    import pandas as pd

    now_source, past_source = (_source(reference, each) for each in (year, year - 1))
    raw = reference.number_table(now_source.id, year)
    past = _followed(reference.number_table(past_source.id, year - 1), raw.index)
    now, lacking = _inputs(raw, mapping().now)
    before, lacking_before = _inputs(past, mapping().before)
    lacking = lacking.where(lacking != "", lacking_before)
    _places(now, raw)
    _strate_means(now, year)
    refused = lacking != ""
    left_out = tuple(
        LeftOut(str(code), str(raw.loc[code, "nom"]), str(lacking[code]))
        for code in raw.index[refused]
    )
    kept = raw.index[~refused]
    if kept.empty:
        raise UserError(
            translatable(
                "Effets", "Aucune commune du fichier {annee} n'est calculable.", annee=year
            ),
            where=verbatim(now_source.file_name),
            hint=translatable(
                "Effets",
                "Vérifiez que c'est le fichier national des critères de répartition de la DGCL, "
                "complet, et importez-le de nouveau.",
            ),
        )
    notified = pd.DataFrame({g: _column(raw, (c,)) for g, c in mapping().notified}, index=raw.index)
    return Nation(
        year,
        now.loc[kept],
        before.loc[kept],
        notified.loc[kept],
        translatable(
            "Effets",
            "DGCL, critères de répartition {annee} et {precedente} (« {fichier} »)",
            annee=year,
            precedente=year - 1,
            fichier=verbatim(now_source.file_name),
        ),
        left_out,
        (*_file_notes(raw), *law_notes(year)),
    )


def _source(reference: UserReference, year: int) -> Source:
    for source in reference.sources():
        if source.layout == mapping().layout and source.vintage == year:
            return source
    raise year_missing(year)


def year_missing(year: int) -> UserError:
    """Return the refusal of a year whose file is not imported."""
    return UserError(
        translatable(
            "Effets", "Le fichier {annee} des critères de la DGCL n'est pas importé.", annee=year
        ),
        hint=translatable(
            "Effets",
            "Page Données : importez les critères de répartition de deux années qui se suivent "
            "(celle du calcul, et la précédente pour les garanties).",
        ),
    )


def _followed(past: pd.DataFrame, codes: pd.Index) -> pd.DataFrame:
    """Give the figures of merged communes to the commune that they became, added up."""
    gone = past.index[~past.index.isin(codes)]
    heir = past["code_actuel"].where(past.index.isin(gone), past.index.to_series())
    figures = past.drop(columns=["nom", "code_actuel"])
    kept = heir.isin(codes)
    summed = figures[kept].groupby(heir[kept].to_numpy()).sum(min_count=1)
    return summed.reindex(codes)


def _column(raw: pd.DataFrame, columns: tuple[str, ...]) -> pd.Series:
    """Return the first of some columns that has a figure, row by row."""
    import pandas as pd

    found = pd.Series(float("nan"), index=raw.index)
    for name in columns:
        if name in raw.columns:
            found = found.fillna(raw[name])
    return found


def _inputs(raw: pd.DataFrame, criteria: tuple[Criterion, ...]) -> tuple[pd.DataFrame, pd.Series]:
    """Return the inputs, and for each row the first criterion that it lacks (or nothing)."""
    import pandas as pd

    lacking = pd.Series("", index=raw.index, dtype="str")
    columns: dict[str, pd.Series] = {}
    for each in criteria:
        if each.summed:
            parts = raw.reindex(columns=list(each.columns))
            figure = parts.sum(axis=1, min_count=1)
        else:
            figure = _column(raw, each.columns)
        if each.only_if:
            right = raw.reindex(columns=list(each.only_if)).fillna(0.0).gt(0).any(axis=1)
            figure = figure.where(right, 0.0)
        figure = figure * each.factor if each.factor != 1.0 else figure
        if each.absent is Absent.REFUSE:
            missing = figure.isna() & (lacking == "")
            lacking = lacking.mask(missing, each.variable)
        if each.absent is not Absent.STRATE:
            figure = figure.fillna(0.0)
        columns[each.variable] = figure
    return _typed(pd.DataFrame(columns, index=raw.index)), lacking


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Give each input the type that the model wants; a flag is true above zero."""
    variables = system(FIRST_YEAR).variables
    for name in frame.columns:
        kind = variables[name].value_type
        if kind is bool:
            frame[name] = frame[name] > 0
        elif kind is int:
            frame[name] = frame[name].round().astype("int64")
    return frame


def _places(now: pd.DataFrame, raw: pd.DataFrame) -> None:
    """Add what the DGCL says by other communes: canton, urban unit, département."""
    import pandas as pd

    now["nom"] = raw["nom"]
    now["departement"] = [departement_of(str(code)) for code in raw.index]
    now["outre_mer"] = now["departement"].str.len() >= _OVERSEAS
    now["densite"] = _column(raw, ("dsr_bourg_centre_densite",)).fillna(0).astype(int)
    seat = _column(raw, ("dsr_bourg_centre_chef_lieu_canton",))
    own = pd.Series([float(int(str(code), 36)) for code in raw.index], index=raw.index)
    people = pd.Series(now["population_dgf"].to_numpy(), index=own.to_numpy())
    now["chef_lieu_de_canton"] = seat == own
    now["population_dgf_chef_lieu_de_canton"] = (
        seat.map(people[~people.index.duplicated()]).fillna(0).astype("int64")
    )
    unit = now["population_dgf_agglomeration"]
    largest = now["population_dgf"].groupby([now["population_dgf_agglomeration"]]).transform("max")
    now["population_dgf_maximum_commune_agglomeration"] = largest.where(unit > 0, 0)


def _strate_means(now: pd.DataFrame, year: int) -> None:
    """Put the mean income of the strate where the law says so, and the official means by strate.

    The model adds up incomes per head without weighting them when it makes the mean of a strate:
    the official means, which are among its parameters, are given to it instead.
    """
    import numpy as np

    law = system(year).parameters(str(year))
    strate = law.population.groupes_demographiques.calc(now["population_dgf"].to_numpy())
    means = law.dotation_solidarite_rurale.revenu_moyen_par_habitant_strate.calc(strate)
    now["revenu_par_habitant_moyen_lisse"] = np.where(now["outre_mer"], 0.0, means)
    smoothed = now["revenu_par_habitant_lisse"]
    now["revenu_par_habitant_lisse"] = smoothed.where(smoothed > 0, means)
    income = now["revenu_total"]
    now["revenu_total"] = income.where(income.notna(), means * now["population_insee"])


def _file_notes(raw: pd.DataFrame) -> tuple[Text, ...]:
    """Say what the calculation leaves out because the file does not hold it."""
    notes = [
        translatable(
            "Effets",
            "Ne sont pas calculées, faute de donnée dans le fichier : la dérogation des communes "
            "nouvelles de 10 000 habitants et plus (DSR, art. L. 2334-22-2), la part salaires et la "
            "TASCOM de la dotation forfaitaire (art. L. 5211-32), la garantie de neuf ans de la DSU "
            "(art. L. 2334-18-3).",
        )
    ]
    smoothed = "dsr_cible_revenu_3_ans"
    if smoothed not in raw.columns or not raw[smoothed].notna().any():
        notes.append(
            translatable(
                "Effets",
                "Le fichier ne donne pas le revenu moyen sur trois ans : le rang de la fraction cible "
                "est calculé avec le revenu moyen de la strate pour toutes les communes.",
            )
        )
    return tuple(notes)


def law_notes(year: int) -> tuple[Text, ...]:
    """Say which amounts of the law are those of an earlier year, repeated."""
    notes = []
    old: list[Text] = []
    for path in (*ENVELOPES, COSTS):
        try:
            found = parameter(path, year)
        except UnknownParameterError:
            continue
        if found.since < year:
            named = hole_of(path)
            words = named[1].name if named is not None else verbatim(path)
            old.append(joined((words, verbatim(f"({found.since})")), " "))
    if old:
        notes.append(
            translatable(
                "Effets",
                "Le modèle ne connaît pas encore ces montants de {annee} et reprend les derniers "
                "connus : {montants}.",
                annee=year,
                montants=joined(old),
            )
        )
    if year > FIRST_YEAR + 1:
        notes.append(
            translatable(
                "Effets",
                "L'écrêtement de {annee} est calculé avec le potentiel fiscal moyen national de "
                "2024 : le modèle ne connaît pas le suivant.",
                annee=year,
            )
        )
    return tuple(notes)
