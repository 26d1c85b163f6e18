"""A budget that no file holds: typed in here, or in an empty workbook made for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.document import Header
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.nomenclature.plan import Plan


class NewBudgetFlow(QObject):
    """Asks whose budget it is, then makes the document or the workbook."""

    made = Signal(int)
    """The number of the document that is ready to be typed in."""
    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(self, tools: Tools, context: Callable[[], Identite]) -> None:
        """Propose the budget on the screen, which `context` tells."""
        super().__init__(tools.window)
        self._tools = tools
        self._context = context

    def type_in(self) -> None:
        """Ask for an identity and open an empty document."""
        self._ask(
            self.tr("Saisir un budget"),
            self.tr("Le document sera vide ; ajoutez-y les lignes sur la page Budget."),
            self.tr("&Créer le document"),
            ("siret", "exercice", "etape", "nomenclature"),
            self._make,
        )

    def write_model(self) -> None:
        """Ask for an identity and write an empty workbook."""
        self._ask(
            self.tr("Créer un modèle Excel"),
            self.tr(
                "Un classeur vide, avec les comptes de la nomenclature, à remplir puis à importer."
            ),
            self.tr("&Choisir où l'enregistrer…"),
            ("exercice", "etape", "nomenclature"),
            self._ask_place,
        )

    def _ask(
        self,
        title: str,
        words: str,
        action: str,
        needed: tuple[str, ...],
        then: Callable[[Identite], None],
    ) -> None:
        from budgetlocal.nomenclature.loading import known_nomenclatures
        from budgetlocal.ui.dialogs.new_budget import NewBudgetDialog

        dialog = NewBudgetDialog(
            title,
            words,
            action,
            self._context(),
            needed=needed,
            nomenclatures=known_nomenclatures(),
            jobs=self._tools.jobs,
            parent=self._tools.window,
        )
        dialog.answered.connect(lambda identity: self._try(title, lambda: then(identity)))
        dialog.open()

    def _make(self, identity: Identite) -> None:
        from budgetlocal.importing.typed_lines import typed_document

        moment = datetime.now(UTC).isoformat(timespec="seconds")
        document = typed_document(_header(identity), _plan(identity), moment)
        session = self._tools.session
        if not session.is_open:
            session.start_new()
        changes = session.perform(
            self.tr("le nouveau document {etape} {exercice}").format(
                etape=document.header.etape_label, exercice=document.header.exercice
            ),
            lambda workspace: workspace.import_document(document, imported_at=moment),
        )
        self.made.emit(changes.added[0])

    def _ask_place(self, identity: Identite) -> None:
        from budgetlocal.core.kinds import Etape
        from budgetlocal.export.model_workbook import ModelIdentity, file_name
        from budgetlocal.ui.table_import.dates import french_date

        plan = _plan(identity)
        known = ModelIdentity(
            exercice=identity.exercice or 0,
            etape=identity.etape or Etape.BP,
            nomenclature=f"{plan.used.norme}-{plan.used.declinaison}",
            collectivite=identity.collectivite or "",
            siret=identity.siret or "",
            budget=identity.budget or "",
            numero=identity.numero or 0,
            situation_date=french_date(identity.situation_date or ""),
        )
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Créer un modèle Excel"),
            str(Path(self._tools.settings.last_folder or Path.home()) / say(file_name(known))),
            (self.tr("Classeurs Excel (*.xlsx)"),),
            "xlsx",
        )

        def write(paths: tuple[Path, ...]) -> None:
            from budgetlocal.export.model_workbook import write_model

            write_model(plan, known, paths[0], say=say)
            words = self.tr("Modèle écrit : {fichier}. Remplissez-le, puis importez-le.")
            self.told.emit(words.format(fichier=paths[0].name))

        title = self.tr("Créer un modèle Excel")
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._try(title, lambda: write(paths))
        )

    def _try(self, title: str, action: Callable[[], None]) -> None:
        try:
            action()
        except UserError as err:
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()


def _header(identity: Identite) -> Header:
    from budgetlocal.core.document import Header
    from budgetlocal.core.kinds import Etape

    siret = identity.siret or ""
    etape = identity.etape or Etape.BP
    return Header(
        collectivite=identity.collectivite or siret[:9],
        siret_collectivite=identity.siret_collectivite or "",
        nature_collectivite=identity.nature_collectivite or "",
        departement=identity.departement or "",
        insee=identity.insee or "",
        budget=identity.budget or identity.collectivite or siret,
        siret=siret,
        code_budget=identity.code_budget or "",
        is_principal=identity.is_principal is not False,
        siret_principal="",
        nomenclature=identity.nomenclature or "",
        exercice=identity.exercice or 0,
        etape=etape,
        numero=(identity.numero or 0) if etape is Etape.DM else 0,
        is_draft=False,
        vote_date="",
        vote_mode="",
        situation_date=(identity.situation_date or "") if etape is Etape.SITUATION else "",
    )


def _plan(identity: Identite) -> Plan:
    """Return the plan de comptes of an identity.

    Raises:
        UserError: no bundled plan has that name.

    """
    from budgetlocal.core.text import translatable, verbatim
    from budgetlocal.nomenclature.loading import (
        UnknownNomenclatureError,
        known_nomenclatures,
        plan_for,
    )

    name = (identity.nomenclature or "").upper().replace(" ", "")
    try:
        return plan_for(name, identity.exercice or 0)
    except UnknownNomenclatureError as err:
        raise UserError(
            translatable(
                "NewBudget", "La nomenclature « {nom} » est inconnue.", nom=verbatim(name)
            ),
            hint=translatable(
                "NewBudget",
                "Choisissez l'une de celles-ci : {noms}.",
                noms=", ".join(known_nomenclatures()),
            ),
        ) from err
