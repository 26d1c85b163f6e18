"""`budgetlocal dossier ESPACE --occasion bp -o DOSSIER`: the council pack, without a screen."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled
from budgetlocal.commands.working import interruptible, progress_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.core.text import translatable, verbatim

if TYPE_CHECKING:
    import argparse

    from budgetlocal.analysis.dossier.building import Built
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.reference.extract import Extract

OCCASIONS = ("dob", "bp", "dm", "ca")
WORKSPACE = ".budgetlocal"
_KINDS = (StudyKind.DOSSIER, StudyKind.SCENARIO, StudyKind.PROGRAMME, StudyKind.DETTE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take a workspace or budget files, the occasion, and where to write."""
    parser.add_argument("files", nargs="*", type=Path, metavar="ESPACE")
    parser.add_argument(
        "--occasion",
        choices=OCCASIONS,
        required=True,
        help="dob (ROB), bp (vote du budget), dm, ca (compte)",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DOSSIER")
    parser.add_argument("--date", default="", metavar="AAAA-MM-JJ", help="le jour du conseil")
    parser.add_argument("--budget", default="", metavar="NOM", help="par défaut le principal")
    parser.add_argument("--demonstration", action="store_true", help="la commune fictive fournie")
    parser.add_argument(
        "--reference", type=Path, metavar="DOSSIER", help="la base des fichiers officiels importés"
    )
    parser.add_argument(
        "--recettes",
        type=Path,
        metavar="DOSSIER",
        help="les présentations de tableaux mémorisées, à joindre à la preuve",
    )
    look = parser.add_argument_group("présentation")
    look.add_argument("--modele-diapositives", type=Path, metavar="FICHIER", help=".pptx ou .potx")
    look.add_argument("--modele-document", type=Path, metavar="FICHIER", help=".docx ou .dotx")
    look.add_argument("--logo", type=Path, metavar="IMAGE", help=".png ou .jpg")
    names = parser.add_argument_group("noms")
    names.add_argument(
        "--avec-noms",
        action="store_true",
        help="garde les noms de personnes, retirés sinon : ne publiez pas ces fichiers",
    )
    names.add_argument(
        "--avec-confidentielles",
        action="store_true",
        help="écrit aussi les parties confidentielles, absentes sinon",
    )
    names.add_argument("--sans-preteurs", action="store_true", help="retire aussi les prêteurs")
    parser.set_defaults(refuse=parser.error)


def run(options: argparse.Namespace) -> int:
    """Write the files of the pack, print their names, then what the law asks and lacks.

    Raises:
        UserError: a file is refused, or the folder cannot be written.

    """
    files = (
        sorted(bundled("resources", "demonstration").glob("*.xml"))
        if options.demonstration
        else options.files
    )
    if not files:
        options.refuse("donnez un ESPACE, ou --demonstration")
    if options.date:
        try:
            date.fromisoformat(options.date)
        except ValueError:
            options.refuse("--date s'écrit AAAA-MM-JJ")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from budgetlocal.export.pack_choices import (
        Behind,
        PackChoices,
        pack_options,
        recettes_behind,
    )
    from budgetlocal.importing.tables.recette_files import RecetteFolder
    from budgetlocal.reference.extract import Extract
    from budgetlocal.ui.dossier.writing import write_pack
    from budgetlocal.ui.gui_application import gui_application
    from budgetlocal.ui.pack_writing import draw_for_pack

    choices = PackChoices(
        options.modele_diapositives,
        options.modele_document,
        options.logo,
        shows_names=options.avec_noms,
        hides_lenders=options.sans_preteurs,
        with_confidential=options.avec_confidentielles,
    )
    if choices.shows_names:
        print("attention : les fichiers montreront des noms de personnes", file=sys.stderr)
    if choices.with_confidential:
        print("attention : les fichiers montreront les parties confidentielles", file=sys.stderr)
    gui_application()
    options.output.mkdir(parents=True, exist_ok=True)
    with Extract.open() as extract:
        made = _made(files, options, extract)
        built = made.built
        kept = () if options.recettes is None else RecetteFolder(options.recettes).all()
        behind = Behind(
            made.documents,
            made.focus,
            built.given_population,
            extract,
            recettes_behind(made.documents, kept),
        )
        with progress_of("dossier") as progress, interruptible() as is_cancelled:
            written = write_pack(
                built.pack,
                options.output,
                draw=draw_for_pack,
                say=str,
                progress=progress,
                is_cancelled=is_cancelled,
                options=pack_options(choices, behind),
            )
    for path in written:
        print(path)
    _print_lacking(built)
    return 0


def _print_lacking(built: Built) -> None:
    from budgetlocal.analysis.dossier.checklist import State, checklist

    for item in checklist(built):
        if item.state is State.LACKING:
            print(
                f"manque : {item.obligation.label} ({item.article}) : {item.reason}",
                file=sys.stderr,
            )


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """What the files hold, by budget, and what the person decided."""

    groups: tuple[tuple[BudgetFrame, ...], ...]
    documents: dict[int, BudgetDocument]
    """Each document whole, by the identity of its frame."""
    studies: dict[tuple[str, str], tuple[Study, ...]]
    autorisations: dict[tuple[str, str], dict[str, int]]
    populations: dict[int, int]
    """Given by the person, by the identity of the frame."""
    votes: tuple[str, ...]
    """The votes of rates, when the workspace is of one collectivité."""

    def of_kind(self, key: tuple[str, str], kind: StudyKind) -> tuple[Study, ...]:
        """Return the studies of a budget that are of one kind."""
        return tuple(each for each in self.studies.get(key, ()) if each.kind is kind)

    def debt_of(self, key: tuple[str, str]) -> str | None:
        """Return what the person typed of the loans of a budget."""
        return next((each.content for each in self.of_kind(key, StudyKind.DETTE)), None)


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """The pack and what it was made from."""

    built: Built
    documents: tuple[BudgetDocument, ...]
    focus: int | None


def _made(files: Sequence[Path], options: argparse.Namespace, extract: Extract) -> _Made:
    from budgetlocal.analysis.dossier.building import Workshop, day_of
    from budgetlocal.analysis.dossier.definitions import occasions
    from budgetlocal.analysis.dossier.material import Material, base_document
    from budgetlocal.analysis.dossier.plan import Plan, plan_from
    from budgetlocal.analysis.groups import focus_of
    from budgetlocal.simulation.fiscalite.pack import typed_rates

    held = _held(files)
    group = _chosen(held.groups, options.budget)
    occasion = occasions()[options.occasion]
    today = date.fromisoformat(options.date) if options.date else date.today()  # noqa: DTZ011
    others = tuple(
        each for each in held.groups if each is not group and _town(each[-1]) == _town(group[-1])
    )
    key = _key(group[-1])

    def workshop(focus: BudgetFrame, day: date) -> Workshop:
        return Workshop(
            Material(
                budgets=group,
                focus=focus,
                day=day,
                others=others,
                populations={
                    frame.header.exercice: held.populations[id(frame)]
                    for frame in group
                    if id(frame) in held.populations
                },
                extract=extract,
                official_folder=options.reference,
                autorisations=held.autorisations.get(key, {}),
                typed_rates=typed_rates(held.votes),
                scenarios=held.of_kind(key, StudyKind.SCENARIO),
                programmes=held.of_kind(key, StudyKind.PROGRAMME),
                debt_study=held.debt_of(key),
            ),
            occasion,
        )

    focus = focus_of(group)
    base = base_document(Material(group, focus, today), occasion)
    speaker = base if base is not None else focus
    made = workshop(speaker, today)
    name = f"{occasion.key} {made.year}"
    packs = held.of_kind(key, StudyKind.DOSSIER)
    study = next((each for each in packs if each.name == name), None)
    plan = Plan(occasion.key) if study is None else plan_from(study.content)
    day = today if options.date else day_of(plan, today)
    if day != today:
        made = workshop(speaker, day)
    built = made.build(plan)
    frames = (*group, *(frame for other in others for frame in other))
    ranks = [rank for rank, frame in enumerate(frames) if frame is built.base]
    return _Made(
        built,
        tuple(held.documents[id(frame)] for frame in frames),
        ranks[0] if ranks else None,
    )


def _held(files: Sequence[Path]) -> _Held:
    from budgetlocal.analysis.groups import by_budget
    from budgetlocal.core.frames import budget_frame
    from budgetlocal.importing.reading import read_document

    documents: dict[int, BudgetDocument] = {}
    frames: list[BudgetFrame] = []
    studies: dict[tuple[str, str], tuple[Study, ...]] = {}
    autorisations: dict[tuple[str, str], dict[str, int]] = {}
    populations: dict[int, int] = {}
    votes: tuple[str, ...] = ()
    for path in files:
        if path.suffix.lower() != WORKSPACE:
            document = read_document(path)
            frame = budget_frame(document)
            documents[id(frame)] = document
            frames.append(frame)
            continue
        from budgetlocal.workspace.workspace import Workspace

        with tempfile.TemporaryDirectory() as folder:
            workspace = Workspace.open(path, Path(folder))
            with contextlib.closing(workspace):
                repository = workspace.repository
                if len(repository.collectivites()) == 1:
                    kept = repository.studies(StudyKind.VOTE_TAUX)
                    votes += tuple(study.content for study in kept)
                for entry in repository.documents():
                    frame = repository.budget_frame(entry.id)
                    documents[id(frame)] = repository.document(entry.id)
                    frames.append(frame)
                    given = repository.population(entry.id)
                    if given is not None:
                        populations[id(frame)] = given
                    studies[_key(frame)] = tuple(
                        study
                        for kind in _KINDS
                        for study in repository.studies(kind, entry.budget_id)
                    )
                    autorisations[_key(frame)] = repository.autorisations(entry.budget_id)
    if not frames:
        raise UserError(
            translatable("Dossier", "Ce classeur ne contient aucun budget."),
            hint=translatable("Dossier", "Importez un budget ou un compte."),
        )
    return _Held(by_budget(frames), documents, studies, autorisations, populations, votes)


def _key(budget: BudgetFrame) -> tuple[str, str]:
    return budget.header.siret, budget.header.code_budget


def _town(budget: BudgetFrame) -> str:
    return (budget.header.siret_collectivite or budget.header.siret)[:9]


def _chosen(groups: tuple[tuple[BudgetFrame, ...], ...], name: str) -> tuple[BudgetFrame, ...]:
    """Return the budget of a name, the first principal one when none is asked for."""
    if not name:
        return groups[0]
    wanted = name.casefold()
    for group in groups:
        if wanted in group[-1].header.budget.casefold():
            return group
    raise UserError(
        translatable("Dossier", "Aucun budget ne s'appelle « {nom} ».", nom=name),
        hint=translatable(
            "Dossier",
            "Ceux du classeur : {noms}.",
            noms=verbatim(", ".join(group[-1].header.budget for group in groups)),
        ),
    )
