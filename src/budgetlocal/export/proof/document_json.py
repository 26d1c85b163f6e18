"""A budget document as public JSON, whole, and back: what computing its figures again needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.document import BudgetDocument, Header, Line, PlanUsed, SourceFile
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.export.caviardage import Caviardage

Json = dict[str, Any]
_HEADER = {each.name: each.type for each in fields(Header)}
_TEXTS = (
    "nature",
    "fonction",
    "chapitre",
    "contnat",
    "contfon",
    "operation",
    "operation_type",
    "type_ordre",
    "place",
)
_CONTRACT = "NumContrat"
_OF_A_LOAN = frozenset(
    {
        "CodArticle", "CodPeriodRemb", "CodPeriodRembDtVote", "CodProfilAmort",
        "CodProfilAmortDtVote", "CodTypEmpr", "CodTyptxDtVote", "CodTyptxInit", "Couverture", "Dt1RembInit",
        "DureeAnn", "DureeContratInit", "DureeRest", "IndexTxVariDtVote", "IndexTxVariInit",
        "IndSousJacent", "IndSousJacentDtVote", "IndiceEmpr", "MtCapitalExer", "MtCapitalRestDu_01_01",
        "MtCapitalRestDu_31_12", "MtEmprOrig", "MtICNE", "MtIntExer", "ProfilAmort", "Renegocie", "Structure",
        "StructureDtVote", "TxActua", "Txinit",
    }
)  # fmt: skip
"""What schedules are made of (`analysis.dette`): amounts, dates, rates, codes, no name."""
_LARGEST = 10**15
"""Cents: no budget comes near, and sums stay within 64 bits."""


def document_json(document: BudgetDocument, caviardage: Caviardage) -> Json:
    """Return a document without the names of persons in its labels; amounts are whole cents.

    Of the annexes, the loans alone are kept, by their amounts, dates and codes: neither who lent
    nor what for.
    """
    written = {
        "entete": {name: _plain(getattr(document.header, name)) for name in _HEADER},
        "fichier": source_json(document.source, caviardage),
        "plan": {
            "norme": document.plan.norme,
            "declinaison": document.plan.declinaison,
            "annee": document.plan.year,
        },
        "partie": caviardage.clean(document.part),
        "lignes_calculees": document.calculated_lines,
        "informations": [[code, caviardage.clean(value)] for code, value in document.informations],
        "montants": [str(amount) for amount in Amount],
        "lignes": [_line_json(line, caviardage) for line in document.lines],
        **_typed(document),
    }
    loans = [row for row in document.annexes if row.kind is AnnexKind.EMPRUNT]
    if loans:
        written["emprunts"] = [_loan_json(row, document, caviardage) for row in loans]
    return written


def _loan_json(row: AnnexRow, document: BudgetDocument, caviardage: Caviardage) -> Json:
    """Return a loan by its numbers; its contract is named by its rank, which tells it apart."""
    numbers = [each.get(_CONTRACT) for each in document.annexes if each.kind is AnnexKind.EMPRUNT]
    first = numbers.index(row.get(_CONTRACT)) + 1
    kept = [[name, caviardage.clean(value)] for name, value in row.values if name in _OF_A_LOAN]
    if row.get(_CONTRACT):
        kept.append([_CONTRACT, str(first)])
    return {"rang": row.rank, "ligne": row.source_line, "champs": kept}


def _loan(data: Mapping[str, Any]) -> AnnexRow:
    values = tuple((_text(name), _text(value)) for name, value in data["champs"])
    if any(name not in _OF_A_LOAN and name != _CONTRACT for name, _value in values):
        raise ValueError(values)
    return AnnexRow(AnnexKind.EMPRUNT, _whole(data["rang"]), _whole(data["ligne"]), values)


def _typed(document: BudgetDocument) -> Json:
    """Return what the person typed for the exercice; nothing when it is nothing."""
    given = document.potentiel_fiscal
    return {} if given is None else {"potentiel_fiscal": given}


def source_json(source: SourceFile, caviardage: Caviardage) -> Json:
    """Return the public form of a file that was read."""
    return {
        "nom": caviardage.clean(source.name),
        "sha256": source.sha256,
        "octets": source.size,
        "encodage": source.encoding,
        "lecteur": source.reader,
        "logiciel": caviardage.clean(source.software),
    }


def source_of_json(data: Mapping[str, Any]) -> SourceFile:
    """Return the file that `source_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is none.

    """
    return SourceFile(
        name=_text(data["nom"]),
        sha256=_text(data["sha256"]),
        size=_whole(data["octets"]),
        encoding=_text(data["encodage"]),
        reader=_text(data["lecteur"]),
        software=_text(data["logiciel"]),
    )


def document_of_json(data: Mapping[str, Any]) -> BudgetDocument:
    """Return the document that `document_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is none.

    """
    if data["montants"] != [str(amount) for amount in Amount]:
        raise ValueError(data["montants"])
    head = dict(data["entete"])
    header: dict[str, Any] = {name: _checked(name, head[name]) for name in _HEADER}
    plan = data["plan"]
    return BudgetDocument(
        header=Header(**header),
        source=source_of_json(data["fichier"]),
        plan=PlanUsed(_text(plan["norme"]), _text(plan["declinaison"]), _whole(plan["annee"])),
        lines=tuple(_line(each) for each in data["lignes"]),
        calculated_lines=_whole(data["lignes_calculees"]),
        informations=tuple((_text(code), _text(value)) for code, value in data["informations"]),
        part=_text(data["partie"]),
        potentiel_fiscal=_whole(data["potentiel_fiscal"]) if "potentiel_fiscal" in data else None,
        annexes=tuple(_loan(each) for each in data.get("emprunts", ())),
    )


def _line_json(line: Line, caviardage: Caviardage) -> Json:
    written: Json = {
        "rang": line.ordinal,
        "ligne": line.source_line,
        "libelle": caviardage.clean(line.libelle),
        "chapitre_genre": str(line.chapitre_kind),
        "sens": str(line.sens),
        "mouvement": str(line.mouvement),
        "section": _plain(line.section),
        "section_source": _plain(line.section_source),
        "montants": list(line.amounts),
    }
    written |= {name: value for name in _TEXTS if (value := getattr(line, name))}
    if line.supplements:
        written["supplements"] = [list(each) for each in line.supplements]
    if line.characteristics:
        written["caracteristiques"] = [
            [code, caviardage.clean(value)] for code, value in line.characteristics
        ]
    return written


def _line(data: Mapping[str, Any]) -> Line:
    amounts = tuple(None if each is None else _cents(each) for each in data["montants"])
    if len(amounts) != len(Amount):
        raise ValueError(amounts)
    section, source = data["section"], data["section_source"]
    return Line(
        ordinal=_whole(data["rang"]),
        source_line=_whole(data["ligne"]),
        libelle=_text(data["libelle"]),
        chapitre_kind=ChapterKind(data["chapitre_genre"]),
        sens=Sens(data["sens"]),
        mouvement=Mouvement(data["mouvement"]),
        section=None if section is None else Section(section),
        section_source=None if source is None else SectionSource(source),
        amounts=amounts,
        supplements=tuple((_text(c), _cents(v)) for c, v in data.get("supplements", ())),
        characteristics=tuple((_text(c), _text(v)) for c, v in data.get("caracteristiques", ())),
        **{name: _text(data.get(name, "")) for name in _TEXTS},
    )


def _checked(name: str, value: object) -> object:
    if name == "etape":
        return Etape(_text(value))
    if name in {"exercice", "numero"}:
        return _whole(value)
    if name in {"is_principal", "is_draft"}:
        if not isinstance(value, bool):
            raise TypeError(value)
        return value
    return _text(value)


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, bool | int) else str(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _LARGEST:
        raise TypeError(value)
    return value


def _cents(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= _LARGEST:
        raise TypeError(value)
    return value
