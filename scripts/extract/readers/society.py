"""Income, population, work, services and typologies (INSEE, Observatoire des territoires, ANCT)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from budgetlocal.reference.codec import Entry
from budgetlocal.reference.values import Absence, Kind, Unit
from extract.figures import entry, rounded
from extract.inputs import Inputs
from extract.specs import Spec, columns, load_specs
from extract.tables import ColumnKey, Table

_COMPUTED = 4
"""Decimals kept of a figure that its producer computed and did not round."""
_YEARS_OF_PORTRAITS = {
    "ID_1": 2014,
    "ID_2": 2015,
    "ID_3": 2017,
    "ID_4": 2015,
    "ID_5": 2017,
    "ID_6": 2015,
    "ID_7": 2015,
    "ID_8": 2017,
    "ID_9": 2015,
}
_GRIDS = {"densite": 2025, "ruralite": 2025, "centralite": 2025, "montagne": 2025}
_OUTSIDE = "Hors massif"
_UNKNOWN_WORDS = (
    "undefined",
    "Commune dont le périmètre a changé depuis la réalisation de la typologie",
)
_DECIMALS_OF_PORTRAITS = {Unit.PERCENT: 1, Unit.COUNT: 0}


def read(inputs: Inputs) -> Iterator[Table]:
    """Yield every source about the society of a territory."""
    yield _filosofi(inputs)
    yield _comparison(inputs)
    yield from _portraits(inputs)
    yield _portraits_of_epci(inputs)
    yield _access_to_work(inputs)
    yield from _typologies(inputs)


def _filosofi(inputs: Inputs) -> Table:
    specs = columns("insee_filosofi")
    table = Table("filosofi_2021", Kind.COMMUNE, 2024)
    name = "filosofi-2021/data/cc_filosofi_2021_COM.csv"
    for row in inputs.rows(name, delimiter=";"):
        for column, spec in specs.items():
            decimals = 1 if spec.unit in {Unit.PERCENT, Unit.RATIO} else 0
            table.put(
                ColumnKey(spec.key, 2021, decimals), row["CODGEO"], entry(row[column], decimals)
            )
    return table


def _comparison(inputs: Inputs) -> Table:
    """Take one row a commune, the file repeating those with several postcodes.

    Mayotte has zeros where the source has no census figure: they are missing. Paris, Lyon and
    Marseille have no row: their figures are the sums of those of their arrondissements.
    """
    specs = columns("insee_comparateur")
    table = Table("comparateur_2021", Kind.COMMUNE, 2024)
    rows: dict[str, dict[str, str]] = {}
    listed = unknown = 0
    for row in inputs.rows("comparateur-communes-2021/France/communes.csv"):
        if row["commune_type"] in {"COM", "ARM"}:
            listed += 1
            rows[row["insee_com"]] = row
    sums: dict[tuple[ColumnKey, str], int] = defaultdict(int)
    for code, row in rows.items():
        for column, spec in specs.items():
            key, figure = _compared(spec, column, row[column])
            if code.startswith(_MAYOTTE) and figure == 0 and column not in _CIVIL:
                figure, unknown = Absence.MISSING, unknown + 1
            if row["commune_type"] == "COM":
                table.put(key, code, figure)
            elif isinstance(figure, int):
                sums[key, row["insee_parente"]] += figure
    for (key, code), total in sums.items():
        table.put(key, code, total)
    table.notes.append(f"{listed - len(rows)} lignes répétées (plusieurs codes postaux)")
    table.notes.append(f"{unknown} zéros de Mayotte tenus pour manquants")
    table.notes.append("Paris, Lyon et Marseille : sommes de leurs arrondissements")
    return table


_MAYOTTE = "976"
_CIVIL = frozenset({"naissances_2022", "deces_2022"})
"""Births and deaths, which the source has for Mayotte too."""


def _compared(spec: Spec, column: str, text: str) -> tuple[ColumnKey, Entry]:
    year = int(column[-4:]) if column[-4:].isdigit() else 2021
    if spec.unit is Unit.SQUARE_KM:
        return ColumnKey(spec.key, year, _COMPUTED), rounded(text, _COMPUTED)
    return ColumnKey(spec.key, year, 0), entry(text, 0)


def _portraits(inputs: Inputs) -> Iterator[Table]:
    specs = columns("observatoire")
    files = (("datacom", "CODGEO", Kind.COMMUNE), ("dataepci", "epci2018", Kind.EPCI))
    names = _names_of_2018(inputs)
    for file, code_column, kind in files:
        table = Table("observatoire_2019", kind, 2018, names=names if kind is Kind.EPCI else {})
        rows = inputs.rows(f"kitcarto-2019/data/{file}.csv", delimiter=";", encoding="latin-1")
        for row in rows:
            for column, spec in specs.items():
                key = ColumnKey(spec.key, _YEARS_OF_PORTRAITS[column], _COMPUTED)
                table.put(key, row[code_column], rounded(row[column], _COMPUTED))
        yield table


def _names_of_2018(inputs: Inputs) -> dict[str, str]:
    rows = inputs.rows("sofie-epci/data/comepci.csv")
    return {row["epci2018"]: row["libepci"] for row in rows}


def _portraits_of_epci(inputs: Inputs) -> Table:
    import openpyxl

    specs = columns("portrait_epci")
    path = inputs.path("kitcarto-2019/data/tableau portrait 201913.xlsx")
    book = openpyxl.load_workbook(path, data_only=True)
    header, *rows = book["tableau_portrait_201913"].iter_rows(values_only=True)
    places = {str(name): place for place, name in enumerate(header)}
    table = Table("portraits_epci_2019", Kind.EPCI, 2018)
    for row in rows:
        siren = str(row[places["epci"]])
        table.names[siren] = str(row[places["nom_epci"]])
        for column, spec in specs.items():
            decimals = _DECIMALS_OF_PORTRAITS[spec.unit]
            cell = row[places[f"{column}_epci"]]
            figure = Absence.MISSING if cell is None else rounded(str(cell), decimals)
            table.put(ColumnKey(spec.key, 2015, decimals), siren, figure)
    return table


def _access_to_work(inputs: Inputs) -> Table:
    specs = columns("acces_emploi")
    table = Table("acces_emploi_femmes_2015", Kind.EPCI, 2018, names=_names_of_2018(inputs))
    for file in ("data_gr1", "data_gr2"):
        for row in inputs.rows(f"sofie-epci/data/{file}.csv", delimiter=";"):
            spec = specs.get(f"{row['Indic']}/{row.get('SEXE') or ''}")
            if spec is not None:
                figure = rounded(row["valeur"], _COMPUTED)
                table.put(ColumnKey(spec.key, 2015, _COMPUTED), row["epci2018"], figure)
    return table


def _typologies(inputs: Inputs) -> Iterator[Table]:
    specs = load_specs()
    listed: set[str] = set()
    for grid, year in _GRIDS.items():
        spec = specs[f"typologie.{grid}"]
        rows = inputs.rows(f"anct-grilles/data/grilles/{grid}.csv")
        words = {row["insee_com"]: _word(row[f"niveau_{grid}"]) for row in rows}
        listed |= words.keys()
        if grid == "montagne":
            words = dict.fromkeys(sorted(listed), _OUTSIDE) | words
        yield _classified("anct_grilles", spec, year, 2025, words)
    rows = inputs.rows("openfisca-th-2017-2022/zonage-abc-juillet-2024.csv", delimiter=";")
    zones = {row["CODGEO"]: row["Zone en vigueur depuis le 5 juillet 2024"] for row in rows}
    yield _classified("zonage_abc_2024", specs["typologie.zonage_abc"], 2024, 2024, zones)


def _classified(
    source: str, spec: Spec, year: int, geography: int, words: Mapping[str, str]
) -> Table:
    ranks = {french: rank for rank, (french, _) in enumerate(spec.modalities)}
    table = Table(source, Kind.COMMUNE, geography)
    for code, word in words.items():
        figure: Entry = Absence.MISSING if word in _UNKNOWN_WORDS else ranks[word]
        table.put(ColumnKey(spec.key, year, 0), code, figure)
    return table


def _word(text: str) -> str:
    """Return a class without the number or dash before it."""
    return text.strip().lstrip("0123456789").lstrip(" -")
