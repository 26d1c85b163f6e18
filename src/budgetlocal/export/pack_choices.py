"""What a person chooses for the files of a pack, and the options that the writers take from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.document import BudgetDocument
from budgetlocal.export.caviardage import Caviardage, caviardage_of
from budgetlocal.export.pack_files import PackOptions
from budgetlocal.export.proof.writing import Evidence
from budgetlocal.importing.tables.recette_files import recette_json
from budgetlocal.importing.tables.recettes import recette_name

if TYPE_CHECKING:
    from budgetlocal.importing.tables.recettes import Recette
    from budgetlocal.reference.extract import Extract

_TABLE = "tableau"
"""The reader that the documents of a table name."""


@dataclass(frozen=True, slots=True)
class PackChoices:
    """The town's own look, and whose names may be shown."""

    slides_template: Path | None = None
    """A .pptx or .potx."""
    document_template: Path | None = None
    """A .docx or .dotx."""
    logo: Path | None = None
    """A PNG or JPEG picture."""
    shows_names: bool = False
    """Whether the names of natural persons stay in the files."""
    hides_lenders: bool = False
    """Whether who lent is hidden too."""
    with_confidential: bool = False
    """Whether the parts that a council does not see are in the files."""


@dataclass(frozen=True, slots=True)
class Behind:
    """What a pack was computed from."""

    documents: Sequence[BudgetDocument]
    focus: int | None
    """Rank of the document of the pack; without one there is no paquet de preuve."""
    population: int | None = None
    """Inhabitants that the person gave for its exercice."""
    extract: Extract | None = None
    recettes: tuple[str, ...] = ()
    """The layouts that its tables were read with, as the JSON of their files."""


def pack_options(choices: PackChoices, behind: Behind) -> PackOptions:
    """Return the options of `write_pack`: names of the annexes hidden, sources named, proof written."""
    documents = tuple(behind.documents)
    evidence = None
    if behind.focus is not None:
        evidence = Evidence(
            documents,
            behind.focus,
            population=behind.population,
            recettes=behind.recettes,
            extract=behind.extract,
        )
    return PackOptions(
        slides_template=choices.slides_template,
        document_template=choices.document_template,
        logo=choices.logo,
        files=tuple(document.source for document in documents),
        with_confidential=choices.with_confidential,
        caviardage=_caviardage(choices, documents),
        evidence=evidence,
    )


def recettes_behind(
    documents: Sequence[BudgetDocument], recettes: Iterable[Recette]
) -> tuple[str, ...]:
    """Return the layouts that the tables of a pack may have been read with, as JSON texts.

    Those that name a budget of the pack, or that name none and bear the name of a file of it: a
    layout of another town stays out of the packet.
    """
    tables = [each for each in documents if each.source.reader == _TABLE]
    sirets = {each.header.siret for each in tables}
    names = {recette_name(each.source.name) for each in tables}
    return tuple(
        recette_json(each)
        for each in recettes
        if each.identite.get("siret", "") in sirets
        or (not each.identite.get("siret") and each.name in names)
    )


def _caviardage(choices: PackChoices, documents: Iterable[BudgetDocument]) -> Caviardage:
    if choices.shows_names:
        return Caviardage(is_on=False)
    rows = (
        (row.kind.value, dict(row.values)) for document in documents for row in document.annexes
    )
    return caviardage_of(rows, hides_lenders=choices.hides_lenders)
