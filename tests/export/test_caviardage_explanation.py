"""An explanation read in public shows no name, and its amounts do not change."""

from __future__ import annotations

from budgetlocal.core.explanation import ExplainedLine, Explanation, Part, Step
from budgetlocal.core.text import verbatim
from budgetlocal.export.caviardage_explanation import without_names


def explanation() -> Explanation:
    line = ExplainedLine(
        verbatim("BP_Sophie_QUORVEC.xml"), verbatim("ligne 3"), 1, "6562", "420",
        verbatim("Secours à Mme Quorvec"), 120_00, 1,
    )  # fmt: skip
    aid = Step(
        verbatim("Aide à Mme Quorvec"), 2025, verbatim("120 €"), 120_00, verbatim("Mme Quorvec"),
        "", lines=(line,), left_out=(line,), source=verbatim("M. Quorvec"), adds_up=True,
    )  # fmt: skip
    whole = Step(
        verbatim("Aides"), 2025, verbatim("120 €"), 120_00, verbatim("Mme Quorvec"), "",
        parts=(Part(aid, verbatim("")),), adds_up=True,
    )  # fmt: skip
    title = verbatim("Aide à Mme Quorvec")
    return Explanation(title, title, verbatim(""), whole, verbatim("de Mme Quorvec"), verbatim(""))


def test_no_text_of_an_explanation_keeps_a_name():
    found = without_names(explanation())
    assert "quorvec" not in repr(found).casefold()
    assert repr(found).count("[nom retiré]") == repr(explanation()).casefold().count("quorvec")


def test_its_amounts_stay():
    found = without_names(explanation())
    (part,) = found.step.parts
    assert found.step.cents == part.step.cents == part.step.lines[0].counted == 120_00
