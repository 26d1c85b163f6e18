"""What is voted of an exercice with a DM: by hand, on the demonstration, and when it is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dossier.definitions import occasions
from budgetlocal.analysis.dossier.history import own_origin
from budgetlocal.analysis.dossier.material import Material, Setting
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.dossier.votes import votes_until
from budgetlocal.analysis.dossier.votes_table import votes_table
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.sante.definitions import MeasureUnit
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Section, Sens
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import Text
from budgetlocal.export.proof.recomputing import Recomputing, is_same
from budgetlocal.indicators.dimensions import decimal_of
from council_packs import DAY, material, pack, part
from fakes import make_document, make_line


def voted(
    etape: Etape, spent: int, received: int, *, numero: int = 0, date: str = "", year: int = 2025
) -> BudgetFrame:
    lines = (
        make_line(1, {Amount.MT_PREV: spent}),
        make_line(
            2,
            {Amount.MT_PREV: received},
            nature="73111",
            chapitre="731",
            contnat="731",
            sens=Sens.RECETTE,
        ),
    )
    made = make_document(lines, exercice=year, etape=etape)
    header = replace(made.header, numero=numero, vote_date=date)
    source = replace(made.source, name=f"{etape}{numero}.xml", sha256=f"{etape}{numero}{date}")
    return budget_frame(replace(made, header=header, source=source))


BP = voted(Etape.BP, 600_00, 1_000_00)
DM1 = voted(Etape.DM, 50_00, -10_00, numero=1)
DM2 = voted(Etape.DM, -20_00, 0, numero=2)


def numbers_of(*budgets: BudgetFrame) -> Numbers:
    given_material = Material(budgets, budgets[-1], DAY, population=10)
    return Numbers(Setting(given_material, occasions()["dm"]))


def plain(text: object) -> str:
    return str(text).replace("\u202f", " ").replace("\u00a0", " ")


def test_a_bp_and_two_dm_by_hand():
    """600+50-20 spent, 1 000-10 received: savings 360, the second DM adds 20, a rate of 36,4 %."""
    found = numbers_of(BP, DM1, DM2)
    assert found.get("epargne_brute").value == 360_00
    assert found.get("epargne_brute_changement").value == 20_00
    assert plain(found.get("epargne_brute_changement").written) == "+20 €"
    assert plain(found.get("taux_epargne_brute").written) == "36,4 %"
    assert plain(found.get("epargne_brute_hab").written) == "36 € par habitant"
    assert found.get("total_fonctionnement_depenses").value == 630_00
    assert found.get("changement_fonctionnement_depenses").value == -20_00
    assert "DM comprise" in str(found.get("epargne_brute").label)
    assert "Changement de" in str(found.get("epargne_brute_changement").label)
    for name in ("BP0.xml", "DM1.xml", "DM2.xml"):
        assert name in " ".join(map(str, found.get("epargne_brute").sources))


def test_a_dm_does_not_speak_of_what_is_voted_after_it():
    assert numbers_of(BP, DM2, DM1).get("epargne_brute").value == 340_00


def test_a_dm_that_is_missing_makes_the_sum_unknown():
    found = numbers_of(BP, DM2)
    assert found.get("epargne_brute").value is None
    assert "décision modificative n° 1" in str(found.get("epargne_brute").missing)
    assert found.get("epargne_brute_changement").value == 20_00


def test_a_projet_of_the_budget_is_no_vote():
    projet = replace(BP, header=replace(BP.header, is_draft=True))
    assert "budget primitif 2025" in str(votes_until([projet, DM1], DM1))


def test_two_steps_that_nothing_orders_are_not_added():
    one, other = voted(Etape.DM, 1_00, 0), voted(Etape.DM, 2_00, 0, date="2025-06-01")
    assert isinstance(votes_until([BP, one, other], other), Text)
    dated = voted(Etape.DM, 1_00, 0, date="2025-05-01")
    assert votes_until([BP, dated, other], other) == (BP, dated, other)


def test_two_versions_of_a_step_are_not_added():
    """Two files of the DM 1, or of the BS: the sum would count it twice, whatever speaks."""
    first = voted(Etape.DM, 1_00, 0, numero=1, date="2025-05-01")
    again = voted(Etape.DM, 2_00, 0, numero=1, date="2025-06-01")
    second = voted(Etape.DM, 3_00, 0, numero=2, date="2025-09-01")
    for budgets in ((BP, first, again), (BP, first, again, second)):
        found = votes_until(budgets, budgets[-1])
        assert isinstance(found, Text)
        assert "décision modificative n° 1" in str(found)
    assert votes_until([BP, first, second, replace(second)], first) == (BP, first)
    projet = replace(again, header=replace(again.header, is_draft=True))
    assert votes_until([BP, first, projet], projet) == (BP, projet)
    spring, summer = (voted(Etape.BS, 1_00, 0, date=f"2025-0{month}-01") for month in (4, 6))
    assert isinstance(votes_until([BP, spring, summer, first], first), Text)


def test_a_bs_follows_the_dates_of_votes():
    dm = voted(Etape.DM, 1_00, 0, numero=1, date="2025-05-01")
    bs = voted(Etape.BS, 2_00, 0, date="2025-06-20")
    assert votes_until([BP, bs, dm], bs) == (BP, dm, bs)
    assert votes_until([BP, bs, dm], dm) == (BP, dm)
    undated = voted(Etape.BS, 2_00, 0)
    assert votes_until([BP, undated, dm], dm) == (BP, undated, dm)


def test_a_side_left_out_is_not_changed_and_one_without_amounts_is_unknown():
    found = numbers_of(BP, DM1)
    assert found.get("changement_investissement_depenses").value == 0
    assert "aucune ligne" in str(found.get("changement_investissement_depenses").definition)
    assert found.get("total_investissement_depenses").value is None


def test_a_whole_budget_changes_nothing():
    found = Numbers(Setting(Material((BP,), BP, DAY), occasions()["bp"]))
    assert found.get("epargne_brute").value == 400_00
    assert found.get("epargne_brute_changement").value is None
    assert found.get("changement_fonctionnement_depenses").value is None


def test_a_formula_that_does_not_add_up_by_document_still_agrees():
    """Renegotiated debt counts its smaller side: 100 out in the BP, 100 in by the DM, and it is none."""
    line = {"section": Section.INVESTISSEMENT, "chapitre": "16", "contnat": "16"}

    def moved(etape, sens, rank, numero=0):
        lines = (make_line(rank, {Amount.MT_PREV: 100_00}, nature="166", sens=sens, **line),)
        made = make_document(lines, exercice=2025, etape=etape)
        header = replace(made.header, numero=numero)
        source = replace(made.source, sha256=str(etape))
        return budget_frame(replace(made, header=header, source=source))

    budgets = (moved(Etape.BP, Sens.DEPENSE, 1), moved(Etape.DM, Sens.RECETTE, 1, 1))
    found = numbers_of(*budgets)
    assert found.get("remboursements_emprunts").value == 0
    change = found.get("remboursements_emprunts_changement")
    assert change.value == -100_00  # the DM alone repays nothing
    again = Recomputing(budgets, budgets[-1], population=None, extract=None)
    assert again.value(change.origin, Unit.EUROS) == -100_00


def test_a_dm_that_says_no_inhabitants_takes_those_of_its_bp():
    told = replace(BP, informations={**BP.informations, "PopTot": "20"})
    silent = replace(DM1, informations={})
    budgets = (told, silent)
    found = Numbers(Setting(Material(budgets, silent, DAY), occasions()["dm"]))
    assert found.get("population").value == 20
    assert plain(found.get("epargne_brute_hab").written) == "17 € par habitant"  # 340 / 20
    assert plain(found.get("ratio_1").written) == "33 € par habitant"  # 650 / 20
    spoken = replace(DM1, informations={**BP.informations, "PopTot": "34"})
    found = Numbers(Setting(Material((told, spoken), spoken, DAY), occasions()["dm"]))
    assert found.get("population").value == 34


@given(st.lists(st.tuples(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9)), max_size=4))
def test_what_is_voted_is_the_sum_of_what_each_step_votes(steps):
    budgets = [BP, *(voted(Etape.DM, *step, numero=n) for n, step in enumerate(steps, start=1))]
    if len(budgets) == 1:
        return
    found = numbers_of(*budgets)
    savings = 400_00 + sum(received - spent for spent, received in steps)
    assert found.get("epargne_brute").value == savings
    assert found.get("total_fonctionnement_depenses").value == 600_00 + sum(s for s, _ in steps)


def test_villexemple_dm_adds_to_its_bp_and_bs(demonstration):
    """BP 840 300, BS −71 287, DM 1 nothing: 769 013 of gross savings voted (the files, by hand)."""
    built = pack(demonstration, "dm", focus="DM1_2025")
    assert built.numbers.get("epargne_brute").value == 769_013_00
    said = [plain(each) for each in part(built, "credits-votes").part.paragraphs]
    assert "769 013 €" in said[1]
    assert "12 866 732 €" in said[0]
    assert str(part(built, "credits-votes").part.source).count("DM1_2025.xml") == 1
    assert said[0].count("€") == 2
    assert "de +12 400 €" in plain(part(built, "dm-changements").part.paragraphs[0])


def test_table_sentence_and_explanation_agree_to_the_cent(demonstration):
    given_material = material(demonstration, "DM1_2025")
    setting = Setting(given_material, occasions()["dm"])
    numbers, table = Numbers(setting), votes_table(setting)
    rows = {row.key: row for row in table.rows}
    assert rows["FD"].cells[3] == numbers.get("total_fonctionnement_depenses").value
    assert rows["FD"].cells[2] == numbers.get("changement_fonctionnement_depenses").value
    for code in ("epargne_gestion", "epargne_brute", "epargne_nette"):
        assert rows[code].cells[3] == numbers.get(code).value
        assert rows[code].cells[2] == numbers.get(f"{code}_changement").value
    for row in table.rows:
        assert row.cells[1] + row.cells[2] == row.cells[3]
    budgets = given_material.budgets
    recomputing = Recomputing(budgets, budgets[-1], population=None, extract=None)
    context = Context(budgets, demonstration["CA_2024"])
    shown = [
        (cell, origin, table.columns[rank].kind)
        for row in table.rows
        for rank, (cell, origin) in enumerate(zip(row.cells, row.origins, strict=True))
        if origin is not None
    ]
    assert len(shown) == 21
    for value, origin, _kind in shown:
        step = explanation_of(origin, table.title, context).step
        assert step.cents == value
        assert step.adds_up
        assert value == 0 or step.all_lines()
    total = explanation_of(rows["FD"].origins[3], table.title, context).step
    named = [str(part.step.label) for part in total.parts]
    assert [name.partition(", ")[2] for name in named] == [
        "budget primitif 2025", "budget supplémentaire 2025", "décision modificative n° 1 2025",
    ]  # fmt: skip
    for name in ("epargne_brute", "taux_epargne_brute", "part_personnel", "ratio_1"):
        number = numbers.get(name)
        again = recomputing.value(number.origin, number.unit)
        assert is_same(number.value, again, number.unit), name


@pytest.mark.parametrize("focus", ["BP_2025", "CA_2024"])
def test_other_occasions_say_what_they_said(demonstration, focus):
    occasion = "bp" if focus.startswith("BP") else "ca"
    found = Numbers(Setting(material(demonstration, focus), occasions()[occasion]))
    assert "DM" not in str(found.get("epargne_brute").label)
    assert found.get("epargne_brute").origin.documents == ()


def test_the_health_of_a_dm_without_account_is_explained_on_its_bp(demonstration):
    budgets = (demonstration["BP_2025"], demonstration["DM1_2025"])
    setting = Setting(Material(budgets, budgets[1], DAY), occasions()["dm"])
    (bp,) = setting.health_documents
    assert "/BP" in bp
    again = Recomputing(budgets, budgets[1], population=None, extract=None)
    told = 0
    for reading in setting.santes[0].readings:
        for year, figure in reading.points:
            origin = own_origin(setting, figure, year)
            if origin is None or reading.measure.unit is MeasureUnit.DAYS:
                continue
            assert origin.documents == (bp,)
            value = again.value(origin, Unit.MEASURE)
            assert is_same(decimal_of(figure.value), value, Unit.MEASURE), reading.gauge.key
            told += 1
    assert told > 2
