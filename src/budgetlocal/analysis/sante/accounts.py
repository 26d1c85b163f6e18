"""The amounts of one collectivité from one base, whatever their origin: extract, file, own budgets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from budgetlocal.analysis.open_data.official import ImportedFigures
from budgetlocal.analysis.open_data.words import years_word
from budgetlocal.analysis.sante.definitions import Base, bases, parts_of
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import POPULATION
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics, statistic_formula
from budgetlocal.indicators.sources import Figure, Subject
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.official.kinds import Unit as OfficialUnit
from budgetlocal.reference.official.values import Value as OfficialValue
from budgetlocal.reference.values import Collectivite, Value

OWN = "budgets"
"""The key of the base of own budgets."""
_KILO = 1000


@dataclass(frozen=True, slots=True)
class Accounts:
    """Amounts in euros (exact) by name and exercice; nothing is mixed from two bases."""

    key: str
    label: Text
    perimeter: str
    peers: str
    """The base of the extract where peers are read, empty for none."""
    years: tuple[int, ...]
    read: Callable[[str, int], Figure]
    people: Callable[[int], Figure]
    """Inhabitants of a year (population totale, or that of the document)."""
    credit: Text
    """Producers, vintages, files: what is printed as the source."""

    def amount(self, name: str, exercice: int) -> Figure:
        """Return an amount: as the base gives it, else by an identity of the OFGL."""
        figure = self.read(name, exercice)
        parts = [
            (self.read(part, exercice) if stops else self.amount(part, exercice), sign)
            for part, sign, stops in (parts_of(name) if figure.value is None else ())
        ]
        if not parts or any(part.value is None for part, _ in parts):
            return figure
        total = sum((Fraction(part.value or 0) * sign for part, sign in parts), Fraction(0))
        source = joined(dict.fromkeys(part.source for part, _ in parts), " ; ")
        return Figure(
            total, source, formula=sum_formula((part.formula, sign) for part, sign in parts)
        )


def sum_formula(parts: Iterable[tuple[str, int]]) -> str:
    """Return the formula of a sum, empty when a part has none.

    >>> sum_formula([("epargne_brute", 1), ("emprunts", -1)]), sum_formula([("", 1)])
    ('(epargne_brute - emprunts)', '')
    """
    known = list(parts)
    if not known or not all(formula for formula, _sign in known):
        return ""
    (first, sign), *others = known
    text = first if sign > 0 else f"-{first}"
    for formula, factor in others:
        text += f" {'+' if factor > 0 else '-'} {formula}"
    return f"({text})" if others or sign < 0 else text


def extract_accounts(extract: Extract, owner: Collectivite) -> tuple[Accounts, ...]:
    """Return the accounts of the bundled extract that know something of a collectivité."""
    own = CollectiviteStatistics(extract, owner.id)
    values = [value for value in extract.sheet(owner.id) if value.number is not None]
    found = []
    for base in bases().values():
        if not base.is_extract:
            continue
        mine = [value for value in values if value.indicator.startswith(base.prefix)]
        if mine:
            found.append(_from_extract(base, mine, extract, own))
    return tuple(found)


def credit_of(extract: Extract, values: Iterable[Value]) -> Text:
    """Return the producers and vintages of some figures of the extract, each once."""
    used = dict.fromkeys((value.indicator, value.source) for value in values)
    credits = {
        f"{source.producer} ({source.vintage}, {source.licence})": None
        for indicator, key in used
        for source in extract.indicator(indicator).sources
        if source.key == key
    }
    return verbatim(" ; ".join(credits))


def _from_extract(
    base: Base, values: Sequence[Value], extract: Extract, own: CollectiviteStatistics
) -> Accounts:
    years = tuple(sorted({value.exercice for value in values}))
    known: dict[str, set[int]] = defaultdict(set)
    for value in values:
        known[value.indicator].add(value.exercice)
    published = {indicator.key for indicator in extract.indicators()}

    def read(name: str, exercice: int) -> Figure:
        key = base.prefix + base.name(name)
        if key not in published:
            return Figure(None, base.label, not_in_base(base.label))
        figure = own.figure(key, exercice)
        if figure.value is not None:
            return replace(figure, formula=statistic_formula(key, exercice))
        if figure.reason is None:
            return figure
        label = extract.indicator(key).label
        return Figure(None, base.label, _not_given(label, known.get(key, set()), exercice))

    return Accounts(
        base.key,
        base.label,
        base.perimeter,
        base.peers,
        years,
        read,
        lambda exercice: replace(
            own.figure(TOTALE, exercice), formula=statistic_formula(TOTALE, exercice)
        ),
        credit_of(extract, values),
    )


def _not_given(label: Text, years: set[int], exercice: int) -> Text:
    if not years:
        return translatable(
            "Sante",
            "« {nom} » n'est pas dans les données embarquées pour cette collectivité : importez le "
            "fichier OFGL complet (page Données, « Compléter l'extrait »).",
            nom=label,
        )
    return translatable(
        "Sante",
        "« {nom} » n'est pas connu pour {annee}, seulement pour {annees}.",
        nom=label,
        annee=exercice,
        annees=years_word(tuple(years)),
    )


def imported_accounts(
    imported: ImportedFigures, owner: Collectivite, people: Callable[[int], Figure]
) -> tuple[Accounts, ...]:
    """Return the accounts of the official files that the person imported."""
    return tuple(
        accounts
        for base in bases().values()
        if not base.is_extract
        for accounts in (_from_files(base, imported, owner, people),)
        if accounts.years
    )


def _from_files(
    base: Base,
    imported: ImportedFigures,
    owner: Collectivite,
    people: Callable[[int], Figure],
) -> Accounts:
    suffix = f":{base.perimeter}" if base.perimeter else ""
    rows: dict[tuple[str, int], list[OfficialValue]] = defaultdict(list)
    for value in imported.values:
        if value.source.layout in base.layouts and value.code == owner.code:
            rows[value.indicator.key, value.exercice].append(value)

    def read(name: str, exercice: int) -> Figure:
        if name not in base.names:
            return Figure(None, base.label, not_in_base(base.label))
        for layout in base.layouts:
            found = rows.get((f"{layout}:{base.name(name)}{suffix}", exercice))
            if found:
                return imported_figure(found)
        return Figure(None, base.label, _no_year(base.label, exercice))

    wanted = {f"{layout}:{name}{suffix}" for layout in base.layouts for name in base.names.values()}
    years = {
        exercice
        for (key, exercice), values in rows.items()
        if key in wanted and any(value.number is not None for value in values)
    }
    return Accounts(
        base.key,
        base.label,
        base.perimeter,
        base.peers,
        tuple(sorted(years)),
        read,
        people,
        joined(
            dict.fromkeys(source_of_import(value) for each in rows.values() for value in each),
            " ; ",
        ),
    )


def imported_figure(rows: Sequence[OfficialValue]) -> Figure:
    """Return the figure of the newest source among rows of one indicator and exercice.

    Several budgets of one source are not added up: the figure is refused.
    """
    first = max(rows, key=lambda row: (row.source.vintage, row.source.id))
    same = [row for row in rows if row.source.id == first.source.id]
    source = source_of_import(first)
    if len(same) > 1:
        reason = translatable(
            "Sante", "Le fichier importé donne plusieurs budgets : aucun ne fait foi."
        )
        return Figure(None, source, reason)
    if first.number is None:
        return Figure(
            None, source, translatable("Sante", "Le fichier importé ne donne pas ce chiffre.")
        )
    unit = first.indicator.unit
    scale = {OfficialUnit.KILOEUROS: Fraction(_KILO), OfficialUnit.PERCENT: Fraction(1, 100)}
    return Figure(Fraction(first.number) * scale.get(unit, Fraction(1)), source)


def source_of_import(value: OfficialValue) -> Text:
    """Return the producer and the file of an imported figure."""
    return translatable(
        "Sante",
        "{producteur}, fichier « {fichier} » importé",
        producteur=verbatim(value.source.producer),
        fichier=verbatim(value.source.file_name),
    )


def own_accounts(subject: Subject, label: Text, years: Sequence[int]) -> Accounts:
    """Return the accounts of own budgets, through the catalogue of indicators.

    Peers are read in the OFGL's figures of budgets principaux, which have the same definitions.
    """
    definitions = catalogue()
    evaluation = Evaluation(subject, definitions)

    def read(name: str, exercice: int) -> Figure:
        outcome = evaluation.indicator(definitions[name], exercice)
        sources = subject.accounts.get(exercice, ())
        names = [each.name for each in sources]
        source = label if not names else names[0] if len(names) == 1 else joined(names, " ; ")
        reason = outcome.reasons[0] if outcome.reasons else None
        return Figure(outcome.value, source, reason, name)

    is_main = subject.budget == "BP"
    return Accounts(
        OWN,
        label,
        subject.budget,
        "ofgl_bp" if is_main else "",
        tuple(sorted(years)),
        read,
        partial(own_people, subject),
        joined(
            [each.name for year in sorted(years) for each in subject.accounts.get(year, ())], " ; "
        ),
    )


def own_people(subject: Subject, exercice: int) -> Figure:
    """Return the inhabitants that own budgets are divided by in a year."""
    missing = translatable("Sante", "La population de {annee} n'est pas connue.", annee=exercice)
    found = subject.population.get(exercice, Figure(None, verbatim(""), missing))
    return replace(found, formula=POPULATION)


def not_in_base(label: Text) -> Text:
    """Return that a base never publishes a figure."""
    return translatable("Sante", "« {base} » ne publie pas ce chiffre.", base=label)


def _no_year(label: Text, exercice: int) -> Text:
    return translatable(
        "Sante", "« {base} » ne donne pas ce chiffre pour {annee}.", base=label, annee=exercice
    )
