"""The rules are data: each has an article, dates, and both languages."""

from __future__ import annotations

import re

import pytest

from budgetlocal.analysis.rules.law import NoRuleError, find_rule, rule, rules


@pytest.mark.parametrize("each", rules(), ids=lambda each: f"{each.code}-{'-'.join(each.normes)}")
def test_each_rule_names_its_article_its_dates_and_speaks_both_languages(each) -> None:
    assert re.match(r"CGCT, articles? [LRD]\d", each.article)
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", each.since)
    assert not each.until or each.until > each.since
    assert each.words.template
    assert each.words.english


def test_a_rule_is_found_by_its_nomenclature_and_its_date() -> None:
    assert rule("depenses_imprevues", "2022-06-30", "M14").values["part"] == "0.075"
    assert rule("depenses_imprevues", "2024-06-30", "M57").values["part"] == "0.02"
    assert find_rule("fongibilite", "2024-06-30", "M14") is None
    assert find_rule("fongibilite", "2014-12-31", "M57") is None
    with pytest.raises(NoRuleError):
        rule("fongibilite", "2024-06-30", "M4")


def test_the_recodification_of_2026_is_said_where_the_new_number_is_not_known() -> None:
    assert "2026" in rule("fongibilite", "2026-03-31", "M57").article
