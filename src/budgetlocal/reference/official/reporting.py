"""The report of an import, from what was gathered and what was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from budgetlocal.core.text import Text
from budgetlocal.reference.official.committing import Committed
from budgetlocal.reference.official.control import LISTED
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.recognition import Recognised
from budgetlocal.reference.official.values import ImportReport, Source
from budgetlocal.reference.values import Absence


def report(
    recognised: Recognised,
    gathered: Gathered,
    done: Committed,
    before: Mapping[int, Source],
    sources: Sequence[Source],
    remarks: tuple[Text, ...],
) -> ImportReport:
    """Return what an import did."""
    source = next(found for found in sources if found.id == done.source_id)
    rejections = gathered.rejections
    return ImportReport(
        source=source,
        rows_kept=gathered.rows - rejections.rows,
        rows_rejected=rejections.rows,
        values=done.values,
        secret=gathered.states[Absence.SECRET],
        missing=gathered.states[Absence.MISSING],
        counts=tuple(sorted(rejections.counts.items())),
        rejections=tuple(rejections.listed),
        controls=done.controls,
        rows_by_exercice=tuple(
            sorted((e, rows) for e, rows in gathered.rows_by_exercice.items() if rows > 0)
        ),
        unknown_codes=tuple(islice(sorted(gathered.unknown.items()), LISTED)),
        unknown_code_count=len(gathered.unknown),
        replaced=tuple(before[number] for number in done.replaced),
        other_vintages=tuple(
            other
            for other in sources
            if other.id != source.id
            and (other.layout, other.level) == (source.layout, source.level)
        ),
        notices=remarks,
        ignored_columns=recognised.ignored,
    )
