"""The tables that a person works in: the starting point and the programme."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import CENTS
from budgetlocal.analysis.labels import (
    article_label,
    chapter_code,
    chapter_label,
    document_name,
    plan_of,
)
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.hypotheses import SIDES, Scenario
from budgetlocal.analysis.prospective.restatements import MOTIFS, Retraitement, restated
from budgetlocal.analysis.prospective.starting_point import (
    Base,
    BaseChoice,
    BaseKind,
    amounts_of,
    base_choices,
    documents_of,
)
from budgetlocal.core import frames
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, OperationOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

CODE = Column("code", translatable("Prospective", "Code"), CellKind.TEXT)
LABEL = Column("libelle", translatable("Prospective", "Libellé"), CellKind.TEXT)
MOST_YEARS = 5
_Key = tuple[str, str, str, str, str]
"""Section, direction, kind of chapter, chapter, account."""


def choice_words(choice: BaseChoice) -> Text:
    """Return what a projection starts from, in words."""
    if choice.kind is BaseKind.COMPTE:
        return translatable("Prospective", "Compte {annee}", annee=choice.year)
    return translatable("Prospective", "Budget voté {annee}", annee=choice.year)


def start_table(years: Mapping[int, Exercise], base: Base, scenario: Scenario) -> TableSpec:
    """Return the real movements of the years before, what is restated, and the starting point."""
    return _Start(years, base, scenario).table()


class _Start:
    """The amounts of the starting point by account, and those of the years around it."""

    def __init__(self, years: Mapping[int, Exercise], base: Base, scenario: Scenario) -> None:
        self._base = base
        self._plan = plan_of(base.budget)
        self._shown = _shown(years, base.choice)
        self._amounts = {choice: _by_account(years, choice) for choice in self._shown}
        self._gross = _base_by_account(base, base.cents.tolist())
        self._kept = _base_by_account(base, restated(base, scenario.retraitements).tolist())
        self._origins = _origins(base)

    def table(self) -> TableSpec:
        """Return the table, chapter by chapter."""
        held = {key for each in self._amounts.values() for key in each}
        keys = sorted({*self._kept, *held})
        return TableSpec(
            "prospective-depart",
            translatable(
                "Prospective", "Point de départ · {choix}", choix=choice_words(self._base.choice)
            ),
            self._columns(),
            tuple(self._rows(keys)),
            document_name(self._base.budget),
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            CODE,
            LABEL,
            *(
                Column(f"{each.kind}-{each.year}", choice_words(each), CellKind.EUROS)
                for each in self._shown
            ),
            Column(
                "retraite",
                translatable("Prospective", "Retraité"),
                CellKind.EUROS,
                translatable("Prospective", "Retiré du point de départ, avec une note"),
            ),
            Column("depart", translatable("Prospective", "Départ"), CellKind.EUROS),
        )

    def _rows(self, keys: list[_Key]) -> Iterator[Row]:
        for side, name in SIDES.items():
            own = [key for key in keys if key[:2] == side]
            if not own:
                continue
            first = f"{side[0]}{side[1]}"
            yield self._row(first, (verbatim(first), name), 0, own)
            for kind, chapter in dict.fromkeys(key[2:4] for key in own):
                inner = [key for key in own if key[2:4] == (kind, chapter)]
                path = f"{first}/{chapter}"
                label = chapter_label(self._plan, kind, chapter, "")
                yield self._row(path, (verbatim(chapter_code(kind, chapter)), label), 1, inner)
                for key in inner:
                    words = (verbatim(key[4]), article_label(self._plan, key[4]))
                    yield self._row(f"{path}/{key[4]}", words, 2, [key])

    def _row(self, key: str, names: tuple[Text, Text], level: int, keys: list[_Key]) -> Row:
        gross, kept = _sum(self._gross, keys), _sum(self._kept, keys)
        is_restated = gross is not None and kept is not None and gross != kept
        taken: Cell = gross - kept if is_restated else NOT_APPLICABLE  # type: ignore[operator]
        start: Cell = NOT_APPLICABLE if kept is None else kept
        cells = [_sum(self._amounts[choice], keys) for choice in self._shown]
        origins: tuple[FigureOrigin | None, ...] = ()
        if level == _ACCOUNT and keys[0] in self._origins and not is_restated:
            origins = (*((None,) * (3 + len(cells))), self._origins[keys[0]])
        return Row(key, level, (*names, *cells, taken, start), _STYLES[level], origins=origins)


_ACCOUNT = 2
_STYLES = (RowStyle.TOTAL, RowStyle.SUBTOTAL, RowStyle.NORMAL)


def _shown(years: Mapping[int, Exercise], choice: BaseChoice) -> tuple[BaseChoice, ...]:
    """Return the accounts, and the votes of the years without one; the base among them."""
    known = sorted(base_choices(years), key=lambda each: (each.year, each.kind is BaseKind.VOTE))
    accounts = {each.year for each in known if each.kind is BaseKind.COMPTE}
    wanted = [
        each
        for each in known
        if each.kind is BaseKind.COMPTE or each.year not in accounts or each == choice
    ]
    kept = wanted[-MOST_YEARS:]
    return tuple(kept if choice in kept else [choice, *kept[1:]])


def _by_account(years: Mapping[int, Exercise], choice: BaseChoice) -> dict[_Key, Cents]:
    found = amounts_of(documents_of(years, choice), choice)
    is_real = (found[frames.MOUVEMENT] == "reel") & (found[frames.SECTION] != "")
    # As in the starting point: what is carried over is no movement of the year.
    real = found[is_real & ~found[frames.NATURE].isin(parts().outside)]
    columns = [
        frames.SECTION,
        frames.SENS,
        frames.CHAPITRE_KIND,
        frames.CHAPITRE,
        frames.NATURE,
    ]
    sums = real.groupby(columns)[CENTS].sum()
    keys = sums.index.to_frame(index=False).itertuples(index=False, name=None)
    return dict(zip((_five(key) for key in keys), map(int, sums.tolist()), strict=True))


def _five(key: tuple[object, ...]) -> _Key:
    section, sens, kind, chapter, nature = map(str, key)
    return section, sens, kind, chapter, nature


def _key_of(article: Article) -> _Key:
    return (
        str(article.section),
        str(article.sens),
        str(article.chapitre_kind),
        article.chapitre,
        article.nature,
    )


def _base_by_account(base: Base, amounts: list[int]) -> dict[_Key, Cents]:
    found: dict[_Key, Cents] = defaultdict(int)
    for article, cents in zip(base.articles, amounts, strict=True):
        if article.is_real:
            found[_key_of(article)] += cents
    return dict(found)


def _origins(base: Base) -> dict[_Key, FigureOrigin]:
    found: dict[_Key, list[FigureOrigin]] = defaultdict(list)
    for article, origin in zip(base.articles, base.origins, strict=True):
        if article.is_real:
            found[_key_of(article)].append(origin)
    return {
        key: each[0] if len(each) == 1 else OperationOrigin("+", tuple(each))
        for key, each in found.items()
    }


def _sum(amounts: Mapping[_Key, Cents], keys: list[_Key]) -> Cents | None:
    known = [amounts[key] for key in keys if key in amounts]
    return sum(known) if known else None


def restatement_table(
    retraitements: tuple[Retraitement, ...], title: Text, source: Text
) -> TableSpec:
    """Return some restatements, made or proposed; the key of a row is its rank."""
    columns = (
        Column("compte", translatable("Prospective", "Compte"), CellKind.TEXT),
        Column("motif", translatable("Prospective", "Motif"), CellKind.TEXT),
        Column("montant", translatable("Prospective", "Montant"), CellKind.EUROS),
        Column("note", translatable("Prospective", "Note"), CellKind.TEXT),
    )
    rows = tuple(
        Row(
            str(rank),
            0,
            (
                verbatim(each.compte),
                MOTIFS[each.motif],
                each.cents,
                verbatim(each.note),
            ),
        )
        for rank, each in enumerate(retraitements)
    )
    return TableSpec("prospective-retraitements", title, columns, rows, source)
