"""A figure of the gauges carries the formula that gives it again, on own accounts and in the extract."""

from __future__ import annotations

from budgetlocal.analysis.dossier.definitions import occasions
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.sante.accounts import sum_formula
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.extract_statistics import statistic_units
from budgetlocal.indicators.parsing import parse
from budgetlocal.reference.extract import Extract
from council_packs import material
from real_data import BUDGETS, needs


def evaluated(setting: Setting, extract: Extract) -> tuple[int, int]:
    """Check every formula of every base; return how many figures had one, and how many had not."""
    evaluation = Evaluation(setting.subject(setting.base), catalogue())
    units = statistic_units(extract)
    told = silent = 0
    for sante in setting.santes:
        for reading in sante.readings:
            for measure, points in ((reading.measure, reading.points), *reading.details):
                for year, figure in points:
                    if figure.value is None or not figure.formula:
                        silent += figure.value is not None
                        assert figure.origin(year) is None
                        continue
                    node = parse(figure.formula)
                    Checker(catalogue(), units).dimension(node)
                    assert evaluation.value(node, year).value == figure.value, measure.key
                    assert figure.origin(year).text == figure.formula
                    told += 1
    return told, silent


def test_the_formulas_of_own_accounts_give_their_figures(demonstration):
    with Extract.open() as extract:
        setting = Setting(material(demonstration, extract=extract), occasions()["ca"])
        told, silent = evaluated(setting, extract)
    assert told > 40
    assert silent < told / 4


def test_the_formulas_of_the_extract_give_the_figures_of_a_real_town():
    document = read_document(needs(BUDGETS / "montreuil") / "CA_2022.xml")
    with Extract.open() as extract:
        given = {"CA_2024": budget_frame(document), "BP_2025_eau": None, "CA_2024_eau": None}
        setting = Setting(material(given, others=(), extract=extract), occasions()["ca"])
        told, silent = evaluated(setting, extract)
    assert told > 60
    assert silent < told / 4


def test_a_sum_is_one_term_where_it_is_divided():
    assert sum_formula([("a", 1), ("b", -1)]) == "(a - b)"
    assert sum_formula([("a", 1)]) == "a"
    assert sum_formula([("a", -1)]) == "(-a)"
    assert sum_formula([("a", 1), ("", 1)]) == ""
