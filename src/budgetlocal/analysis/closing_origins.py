"""What the figures of a closing are made of: titres less mandats of the account, restes besides."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.totals import of
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import Row

_CARRIED = {Section.FONCTIONNEMENT: "002", Section.INVESTISSEMENT: "001"}
_F, _I = Section.FONCTIONNEMENT, Section.INVESTISSEMENT


def explained_rows(account: BudgetFrame, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows of a closing with what their figures are made of, where lines tell it."""
    lines = _Lines(account)
    origins: dict[str, tuple[FigureOrigin | None, ...]] = {
        "exercice": (lines.result(_F), lines.result(_I), lines.result(_F, _I)),
        "anterieur": (lines.carried(_F), lines.carried(_I), lines.carried(_F, _I)),
        "cloture": (lines.closed(_F), lines.closed(_I), lines.closed(_F, _I)),
        "rar_r": (None, lines.restes(Sens.RECETTE), None),
        "avec_rar": (lines.closed(_F), lines.with_restes(_I), lines.with_restes(_F, _I)),
    }
    return tuple(
        replace(row, origins=(None, *origins[row.key])) if row.key in origins else row
        for row in rows
    )


def chain_origins(account: BudgetFrame, row: Row) -> Row:
    """Return the row of an exercice in the chain, its two results explained."""
    lines = _Lines(account)
    rest = (None,) * (len(row.cells) - 3)
    return replace(row, origins=(None, lines.closed(_F), lines.closed(_I), *rest))


class _Lines:
    """The lines of an account, by section, direction, and whether they carry a result over."""

    def __init__(self, account: BudgetFrame) -> None:
        self._account = account
        self._key = document_key(account)

    def result(self, *sections: Section) -> FigureOrigin:
        return OperationOrigin(
            "-", tuple(self._of(sens, sections, carried=False) for sens in _BOTH)
        )

    def carried(self, *sections: Section) -> FigureOrigin | None:
        """Return what was carried over, None when no line carries anything."""
        parts = tuple(self._of(sens, sections, carried=True) for sens in _BOTH)
        return OperationOrigin("-", parts) if any(part.ordinals for part in parts) else None

    def closed(self, *sections: Section) -> FigureOrigin:
        return OperationOrigin("-", tuple(self._of(sens, sections) for sens in _BOTH))

    def restes(self, sens: Sens) -> FigureOrigin | None:
        """Return the restes a realiser of investissement, None when no line gives any."""
        part = of(self._account.lines, section=_I, sens=sens)
        known = part[part[str(Amount.MT_RAR_3112)].notna()]
        if known.empty:
            return None
        ordinals = tuple(known[frames.ORDINAL].tolist())
        return LinesOrigin(ordinals, str(Amount.MT_RAR_3112), self._key)

    def with_restes(self, *sections: Section) -> FigureOrigin:
        sides: list[FigureOrigin] = []
        for sens in _BOTH:
            done, restes = self._of(sens, sections), self.restes(sens)
            sides.append(done if restes is None else OperationOrigin("+", (done, restes)))
        return OperationOrigin("-", tuple(sides))

    def _of(
        self, sens: Sens, sections: tuple[Section, ...], *, carried: bool | None = None
    ) -> LinesOrigin:
        ordinals: list[int] = []
        for section in sections:
            part = of(self._account.lines, section=section, sens=sens)
            if carried is not None:
                part = part[(part[frames.NATURE] == _CARRIED[section]) == carried]
            ordinals += part[frames.ORDINAL].tolist()
        return LinesOrigin(tuple(ordinals), str(Amount.MT_REAL), self._key)


_BOTH = (Sens.RECETTE, Sens.DEPENSE)
