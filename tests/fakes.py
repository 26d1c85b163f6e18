"""Fictitious budget documents for tests; no figure is that of a real town."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from budgetlocal.core.document import BudgetDocument, Header, Line, Notice, PlanUsed, SourceFile
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.core.text import translatable, verbatim

SIRET = "21990001900018"
SIRET_EAU = "21990001900026"


def make_header(**changes: Any) -> Header:
    """Return the header of the principal budget of a fictitious commune, BP 2023, with changes."""
    header = Header(
        collectivite="Sainte-Fiction",
        siret_collectivite=SIRET,
        nature_collectivite="Commune",
        departement="99",
        insee="99001",
        budget="Budget principal",
        siret=SIRET,
        code_budget="00",
        is_principal=True,
        siret_principal="",
        nomenclature="M57-M57_A",
        exercice=2023,
        etape=Etape.BP,
        numero=0,
        is_draft=False,
        vote_date="2023-03-30",
        vote_mode="FcIc",
    )
    return replace(header, **changes)


def make_line(ordinal: int = 1, amounts: dict[Amount, int] | None = None, **changes: Any) -> Line:
    """Return one line (60612, dépenses réelles de fonctionnement); amounts in cents by kind."""
    given = amounts if amounts is not None else {Amount.MT_PREV: 12_345_67}
    line = Line(
        ordinal=ordinal,
        source_line=100 + 12 * ordinal,
        nature="60612",
        fonction="020",
        chapitre="011",
        chapitre_kind=ChapterKind.NATURE,
        contnat="011",
        contfon="",
        operation="",
        operation_type="",
        libelle="Énergie - Électricité",
        sens=Sens.DEPENSE,
        mouvement=Mouvement.REEL,
        type_ordre="",
        section=Section.FONCTIONNEMENT,
        section_source=SectionSource.PLAN,
        amounts=tuple(given.get(kind) for kind in Amount),
    )
    return replace(line, **changes)


def make_lines(*, account: bool = False) -> tuple[Line, ...]:
    """Return a small balanced budget, both sections, real and ordre; executed when `account`."""
    investment = {"section": Section.INVESTISSEMENT}
    income = {"sens": Sens.RECETTE}
    ordre = {"mouvement": Mouvement.ORDRE, "type_ordre": "2"}
    rows: tuple[tuple[str, str, str, int, dict[str, Any]], ...] = (
        ("60612", "011", "Énergie - Électricité", 40_000_00, {}),
        ("64111", "012", "Rémunération principale", 60_000_00, {"fonction": "01"}),
        ("6811", "042", "Dotations aux amortissements", 10_000_00, ordre),
        ("73111", "731", "Impôts directs locaux", 85_000_00, income),
        ("7411", "74", "Dotation forfaitaire", 25_000_00, income),
        ("2131", "21", "Bâtiments publics", 30_000_50, investment),
        ("28131", "040", "Amortissements", 10_000_00, {**investment, **income, **ordre}),
        ("10222", "10", "FCTVA", 20_000_50, {**investment, **income}),
    )
    return tuple(
        make_line(
            ordinal,
            _voted_and_executed(cents) if account else {Amount.MT_PREV: cents},
            nature=nature,
            chapitre=chapitre,
            contnat=chapitre,
            libelle=libelle,
            **others,
        )
        for ordinal, (nature, chapitre, libelle, cents, others) in enumerate(rows, start=1)
    )


def make_document(
    lines: Iterable[Line] | None = None, *, content: str | None = None, **header: Any
) -> BudgetDocument:
    """Return a complete document of a fictitious commune.

    `header` changes fields of `make_header`; `content` stands for the bytes of the file: two
    documents with the same text come from the same file. By default each identity has its own.
    """
    made = make_header(**header)
    given = tuple(lines) if lines is not None else make_lines(account=made.etape.is_account)
    text = content if content is not None else f"{made}{given}"
    return BudgetDocument(
        header=made,
        source=SourceFile(
            name=f"{made.etape_label}_{made.exercice}.xml",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            size=len(text),
            encoding="iso-8859-1",
            reader="cfu" if made.etape is Etape.CFU else "totem",
            software="Éditeur fictif 1.0",
        ),
        plan=PlanUsed("M57", "M57_A", made.exercice),
        lines=given,
        calculated_lines=2,
        informations=(("PopTot", "1234"), ("NbrResSec", "")),
        notices=(
            Notice(
                "plan_voisin",
                translatable(
                    "Fakes",
                    "Le plan de {annee} sert pour {objet}.",
                    annee=2022,
                    objet=verbatim("Sainte-Fiction"),
                ),
            ),
        ),
    )


def _voted_and_executed(cents: int) -> dict[Amount, int]:
    """Return an execution at nine tenths, to the cent, with nothing left to carry over."""
    return {Amount.CRED_OUV: cents, Amount.MT_REAL: cents * 9 // 10, Amount.MT_RAR_3112: 0}
