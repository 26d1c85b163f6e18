"""What a workspace holds, read from its tables; reading never changes it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from budgetlocal.core.annexes import AnnexRow
from budgetlocal.core.document import BudgetDocument, Header, Line, Notice
from budgetlocal.core.drafts import Draft, LandingNote
from budgetlocal.core.kinds import Etape
from budgetlocal.core.money import Cents
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.workspace import sql
from budgetlocal.workspace.entries import BudgetEntry, CollectiviteEntry, DocumentEntry
from budgetlocal.workspace.preparations import (
    read_autorisations,
    read_credits_paiement,
    read_drafts,
    read_landings,
)
from budgetlocal.workspace.rows import (
    annex_from_values,
    header_from_row,
    line_from_values,
    notice_from_values,
    plan_from_row,
    source_from_row,
)
from budgetlocal.workspace.studies import read_studies, read_study

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame

_STEP_ORDER = {
    step: rank
    for rank, step in enumerate(
        (Etape.BP, Etape.BS, Etape.DM, Etape.SITUATION, Etape.CA, Etape.CFU)
    )
}

_Value = TypeVar("_Value", int, str)


class UnknownDocumentError(LookupError):
    """No document has that number: a fault of the caller."""


class UnknownLineError(LookupError):
    """The document has no line of that rank: a fault of the caller."""


class Repository:
    """The questions that pages ask, answered with frozen values."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through a connection, which stays the caller's."""
        self._connection = connection

    def collectivites(self) -> tuple[CollectiviteEntry, ...]:
        """Return the local authorities, by name."""
        latest = {row["collectivite_id"]: row for row in self._documents()}
        entries = [
            CollectiviteEntry(
                id=number,
                siren=row["siren"],
                name=(header := header_from_row(row)).collectivite,
                nature=header.nature_collectivite,
                departement=header.departement,
                insee=header.insee,
            )
            for number, row in latest.items()
        ]
        return tuple(sorted(entries, key=lambda each: (each.name.casefold(), each.siren)))

    def budgets(self, collectivite_id: int | None = None) -> tuple[BudgetEntry, ...]:
        """Return the budgets, of one local authority or of all; the principal ones first."""
        entries = [
            BudgetEntry(
                id=number,
                collectivite_id=row["collectivite_id"],
                siret=row["siret"],
                code_budget=row["code_budget"],
                name=(header := header_from_row(row)).budget,
                is_principal=header.is_principal,
                siret_principal=header.siret_principal,
            )
            for number, row in self._latest_by_budget().items()
            if collectivite_id in {None, row["collectivite_id"]}
        ]
        return tuple(
            sorted(entries, key=lambda each: (not each.is_principal, each.name.casefold(), each.id))
        )

    def documents(self, budget_id: int | None = None) -> tuple[DocumentEntry, ...]:
        """Return the documents, of one budget or of all, by exercice then BP < BS < DM < CA < CFU.

        Situations come by date, between the DM and the CA.
        """
        names = {
            number: header_from_row(row).budget for number, row in self._latest_by_budget().items()
        }
        return tuple(
            _document_entry(row, names[row["budget_id"]])
            for row in self._documents()
            if budget_id in {None, row["budget_id"]}
        )

    def document(self, document_id: int) -> BudgetDocument:
        """Return a document whole, as it was read, under the names given by the person if any.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        row = self._document(document_id)
        return BudgetDocument(
            header=header_from_row(row),
            source=source_from_row(row),
            plan=plan_from_row(row),
            lines=self.lines(document_id),
            calculated_lines=row["calculated_lines"],
            informations=self._informations(document_id),
            notices=self._notices(document_id),
            part=row["part"],
            annexes=self.annexes(document_id),
            potentiel_fiscal=row["potentiel_fiscal"],
        )

    def header(self, document_id: int) -> Header:
        """Return the header of a document, under the names given by the person if any.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        return header_from_row(self._document(document_id))

    def budget_frame(self, document_id: int) -> BudgetFrame:
        """Return a document in the form that calculations take.

        Equal to `core.frames.budget_frame` of the document that was imported.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        from budgetlocal.core.frames import BudgetFrame
        from budgetlocal.workspace.frames import (
            read_lines_frame,
            read_places,
            read_services,
            read_supplements,
        )

        row = self._document(document_id)
        return BudgetFrame(
            header=header_from_row(row),
            source=source_from_row(row),
            plan=plan_from_row(row),
            lines=read_lines_frame(self._connection, document_id),
            informations=dict(self._informations(document_id)),
            notices=self._notices(document_id),
            supplements=read_supplements(self._connection, document_id),
            services=read_services(self._connection, document_id),
            places=read_places(self._connection, document_id),
            annexes=self.annexes(document_id),
            potentiel_fiscal=row["potentiel_fiscal"],
        )

    def population(self, document_id: int) -> int | None:
        """Return the population that the person set for the exercice, None when nobody did.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        population: int | None = self._document(document_id)["population"]
        return population

    def potentiel_fiscal(self, document_id: int) -> Cents | None:
        """Return the potentiel fiscal that the person typed for the exercice, None when nobody did.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        cents: Cents | None = self._document(document_id)["potentiel_fiscal"]
        return cents

    def drafts(self, budget_id: int) -> tuple[Draft, ...]:
        """Return the drafts of decisions of a budget, by exercice; the one begun last is last."""
        return read_drafts(self._connection, budget_id)

    def landings(self, budget_id: int, annee: int) -> tuple[LandingNote, ...]:
        """Return the landings that the person overrules in an exercice."""
        return read_landings(self._connection, budget_id, annee)

    def autorisations(self, budget_id: int) -> dict[str, int]:
        """Return the autorisations de programme of a budget, in cents by operation."""
        return read_autorisations(self._connection, budget_id)

    def credits_paiement(self, budget_id: int) -> dict[tuple[str, int], int]:
        """Return the credits de paiement of a budget, in cents by operation and year."""
        return read_credits_paiement(self._connection, budget_id)

    def studies(self, kind: StudyKind, budget_id: int | None = None) -> tuple[Study, ...]:
        """Return the studies of a kind about a budget (None: the whole workspace), oldest first."""
        return read_studies(self._connection, kind, budget_id)

    def study(self, study_id: int) -> Study:
        """Return one study.

        Raises:
            UnknownStudyError: no study has that number.

        """
        return read_study(self._connection, study_id)

    def lines(self, document_id: int) -> tuple[Line, ...]:
        """Return the lines of a document in the order of the file; none for an unknown number."""
        supplements = self._by_line(sql.SUPPLEMENTS, document_id, int)
        characteristics = self._by_line(sql.CHARACTERISTICS, document_id, str)
        return tuple(
            line_from_values(values, tuple(supplements[line_id]), tuple(characteristics[line_id]))
            for line_id, *values in self._connection.execute(sql.LINES, (document_id,))
        )

    def annexes(self, document_id: int) -> tuple[AnnexRow, ...]:
        """Return the rows of annexes of a document by kind and rank; none for an unknown number."""
        rows = self._connection.execute(sql.ANNEXES, (document_id,))
        return tuple(annex_from_values(*values) for values in rows)

    def line_detail(self, document_id: int, ordinal: int) -> Line:
        """Return one line, complete.

        Raises:
            UnknownLineError: the document, or its line of that rank, is not there.

        """
        found = self._connection.execute(sql.LINE, (document_id, ordinal)).fetchone()
        if found is None:
            raise UnknownLineError(document_id, ordinal)
        line_id, *values = found
        return line_from_values(
            values,
            tuple(self._connection.execute(sql.SUPPLEMENTS_OF_LINE, (line_id,))),
            tuple(self._connection.execute(sql.CHARACTERISTICS_OF_LINE, (line_id,))),
        )

    def _documents(self) -> list[sqlite3.Row]:
        """Return the rows of all documents, in the order of `documents`."""
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        return sorted(cursor.execute(sql.DOCUMENTS), key=_order)

    def _document(self, document_id: int) -> sqlite3.Row:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        row: sqlite3.Row | None = cursor.execute(sql.DOCUMENT, (document_id,)).fetchone()
        if row is None:
            raise UnknownDocumentError(document_id)
        return row

    def _latest_by_budget(self) -> dict[int, sqlite3.Row]:
        return {row["budget_id"]: row for row in self._documents()}

    def _informations(self, document_id: int) -> tuple[tuple[str, str], ...]:
        return tuple(self._connection.execute(sql.INFORMATIONS, (document_id,)))

    def _notices(self, document_id: int) -> tuple[Notice, ...]:
        rows = self._connection.execute(sql.NOTICES, (document_id,))
        return tuple(notice_from_values(*values) for values in rows)

    def _by_line(
        self, statement: str, document_id: int, _type: type[_Value]
    ) -> dict[int, list[tuple[str, _Value]]]:
        found: dict[int, list[tuple[str, _Value]]] = defaultdict(list)
        for line_id, code, value in self._connection.execute(statement, (document_id,)):
            found[line_id].append((code, value))
        return found


def _order(row: sqlite3.Row) -> tuple[int, int, int, str, int]:
    step = _STEP_ORDER[Etape(row["etape"])]
    return (row["annee"], step, row["numero"], row["situation_date"], row["id"])


def _document_entry(row: sqlite3.Row, budget: str) -> DocumentEntry:
    header = header_from_row(row)
    return DocumentEntry(
        id=row["id"],
        budget_id=row["budget_id"],
        exercice=header.exercice,
        etape=header.etape,
        numero=header.numero,
        etape_label=str(header.etape_label),
        budget=budget,
        is_principal=header.is_principal,
        is_draft=header.is_draft,
        vote_date=header.vote_date,
        source_name=row["source_name"],
        line_count=row["line_count"],
        situation_date=header.situation_date,
    )
