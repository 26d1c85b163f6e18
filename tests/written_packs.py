"""The packs that tests write and read back: every occasion, and every kind of chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

import chart_samples
import council_packs
import pack_samples
from budgetlocal.analysis.dossier.building import build
from budgetlocal.analysis.dossier.material import Material
from budgetlocal.analysis.dossier.plan import Plan
from budgetlocal.analysis.prospective.codec import encode
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind
from budgetlocal.bundled import bundled
from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.pack import Pack
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.reference.extract import Extract
from real_data import BUDGETS, needs

OCCASIONS = ("dob", "bp", "dm", "ca")


@cache
def documents() -> dict[str, BudgetDocument]:
    """Return the documents of the demonstration by the name of their file."""
    folder = bundled("resources", "demonstration")
    return {path.stem: read_document(path) for path in sorted(folder.glob("*.xml"))}


@cache
def frames() -> dict[str, BudgetFrame]:
    """Return the frames of the demonstration by the name of their file."""
    return {name: budget_frame(document) for name, document in documents().items()}


@cache
def montreuil() -> BudgetFrame:
    """Return the account of a real town; the test is skipped where its file is not."""
    return budget_frame(read_document(needs(BUDGETS / "montreuil") / "CA_2022.xml"))


def demonstration(occasion: str, **changes: object) -> Pack:
    """Return the pack of an occasion of the demonstration."""
    focus = "CA_2024" if occasion == "ca" else "DM1_2025"
    with Extract.open() as extract:
        given = {"focus": focus, "extract": extract} | changes
        return council_packs.pack(frames(), occasion, **given).pack


def with_plan() -> Pack:
    """Return the orientation debate with a scenario and its programme: every chart of the years to come."""
    choice = BaseChoice(2024, BaseKind.COMPTE)
    growth = (Croissance(Cible(F, D, "012"), 20_000),)
    works = Operation("Halle", 1_000_000_00, cp=((2026, 400_000_00), (2027, 600_000_00)))
    scenario = Scenario(choice, annees=5, croissances=growth, programme=7)
    return demonstration(
        "dob",
        scenarios=(Study(1, StudyKind.SCENARIO, 1, "Prudent", encode(scenario)),),
        programmes=(Study(7, StudyKind.PROGRAMME, 1, "PPI", encode(Programme((works,)))),),
    )


def cfu() -> Pack:
    """Return the pack of the accounts when the latest one is a compte financier unique."""
    account = documents()["CA_2024"]
    made = replace(account, header=replace(account.header, etape=Etape.CFU))
    changed = frames() | {"CA_2024": budget_frame(made)}
    with Extract.open() as extract:
        return council_packs.pack(changed, "ca", focus="CA_2024", extract=extract).pack


def every_kind() -> Pack:
    """Return a pack with each chart of the samples, under names of their own."""
    charts = {
        name: replace(made(), key=name, title=verbatim(f"{name} : {made().title}"))
        for name, made in chart_samples.ALL.items()
    }
    parts = [
        pack_samples.part(f"g-{name}", title=chart.title, chart=chart)
        for name, chart in charts.items()
    ]
    return pack_samples.pack(*parts, pack_samples.part("tableau", table=pack_samples.table()))


def real(occasion: str) -> Pack:
    """Return the pack of an occasion of a real town, of which only one account is there."""
    account = montreuil()
    with Extract.open() as extract:
        material = Material((account,), account, council_packs.DAY, extract=extract)
        return build(material, Plan(occasion)).pack


PACKS: dict[str, Callable[[], Pack]] = {
    **{name: partial(demonstration, name) for name in OCCASIONS},
    "dob-scenario": with_plan,
    "cfu": cfu,
    "every-kind": every_kind,
    **{f"montreuil-{name}": partial(real, name) for name in OCCASIONS},
}
