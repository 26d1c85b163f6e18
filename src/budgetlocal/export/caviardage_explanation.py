"""An explanation that may be read in public: its lines and labels without names of persons."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.core.explanation import ExplainedLine, Explanation, Step
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.words import Say


def without_names(
    explanation: Explanation, say: Say = str, caviardage: Caviardage = HIDES_NAMES
) -> Explanation:
    """Return an explanation none of whose texts shows a name; no amount changes."""
    return replace(
        explanation,
        title=caviardage.text(explanation.title, say),
        sentence=caviardage.text(explanation.sentence, say),
        step=_step(explanation.step, say, caviardage),
        source=caviardage.text(explanation.source, say),
    )


def _step(step: Step, say: Say, caviardage: Caviardage) -> Step:
    return replace(
        step,
        label=caviardage.text(step.label, say),
        words=caviardage.text(step.words, say),
        lines=tuple(_line(each, say, caviardage) for each in step.lines),
        left_out=tuple(_line(each, say, caviardage) for each in step.left_out),
        parts=tuple(replace(each, step=_step(each.step, say, caviardage)) for each in step.parts),
        source=None if step.source is None else caviardage.text(step.source, say),
    )


def _line(line: ExplainedLine, say: Say, caviardage: Caviardage) -> ExplainedLine:
    return replace(
        line,
        document=caviardage.text(line.document, say),
        label=caviardage.text(line.label, say),
    )
