from __future__ import annotations

import resource
import tracemalloc
from decimal import Decimal
from pathlib import Path

import pytest

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.kinds import Level, Reason
from budgetlocal.reference.official.recognition import recognise
from official_files import (
    ACCOUNTS,
    BALANCE_HEADER,
    EveryCode,
    balance_line,
    cancelled_after,
    ignore,
    lines,
    never,
    siret_of,
    write_balance,
)

ONE, TWO = siret_of(1), siret_of(2)


def changed(row: str, **cells: str) -> str:
    """Return a row with some of its cells changed, by the name of their column."""
    names = BALANCE_HEADER.lower().split(";")
    parts = row.split(";")
    for name, text in cells.items():
        parts[names.index(name)] = text
    return ";".join(parts)


def control(report, column):
    return next(c for c in report.controls if c.column == column)


def test_the_lines_of_a_budget_come_back_in_cents(bring, folder):
    bring(
        lines(
            BALANCE_HEADER, balance_line(ONE, "6411", 123456, 0), balance_line(ONE, "7311", 0, 99)
        )
    )
    with UserReference.open(folder) as reference:
        (budget,) = reference.balances(ONE[:9])
        frame = reference.balance_lines(budget)
    assert (budget.siret, budget.exercice, budget.nomenclature, budget.is_final) == (
        ONE,
        2024,
        "M57",
        True,
    )
    assert frame[["compte", "obnetdeb", "obnetcre", "sd", "sc"]].to_numpy().tolist() == [
        ["6411", 123456, 0, 123456, 0],
        ["7311", 0, 99, 0, 99],
    ]


def test_a_budget_is_found_by_siret_siren_and_insee_code(bring, folder):
    register = EveryCode(merged={ONE[:9]: "99001"})
    bring(lines(BALANCE_HEADER, balance_line(ONE, "6411", 1, 0)), register=register)
    with UserReference.open(folder) as reference:
        found = [reference.balances(code) for code in (ONE, ONE[:9], "99001")]
        assert [len(budgets) for budgets in found] == [1, 1, 1]
        assert reference.balances(TWO) == ()
    assert register.asked == [(ONE[:9], Level.COMMUNE)]


def test_an_empty_amount_is_unknown_and_not_zero(bring, folder):
    row = changed(balance_line(ONE, "6411", 100, 0), bedeb="")
    bring(lines(BALANCE_HEADER, row))
    with UserReference.open(folder) as reference:
        frame = reference.balance_lines(reference.balances(ONE)[0])
    assert frame["bedeb"].isna().tolist() == [True]
    assert frame["becre"].tolist() == [0]


@pytest.mark.parametrize(
    "written", ["1234,56", "1234.56", "1 234,56", "1234.5600000001", "1.23456e3"]
)
def test_the_same_amount_is_read_in_all_its_forms(bring, folder, written):
    bring(lines(BALANCE_HEADER, changed(balance_line(ONE, "6411", 0, 0), obnetdeb=written)))
    with UserReference.open(folder) as reference:
        frame = reference.balance_lines(reference.balances(ONE)[0])
    assert frame["obnetdeb"].tolist() == [123456]


@pytest.mark.parametrize(
    "written", ["douze", "1,23E+09", "12.345", "nan", "inf", "1_000", "123456789012345"]
)
def test_an_amount_that_is_not_exact_cents_rejects_its_row_alone(bring, written):
    bad = changed(balance_line(ONE, "6411", 0, 0), obnetdeb=written)
    report = bring(lines(BALANCE_HEADER, bad, balance_line(ONE, "6412", 500, 0)))
    if written == "nan":
        assert (report.rows_kept, report.counts) == (2, ())
        return
    assert report.counts == ((Reason.NUMBER, 1),)
    assert report.rejections[0].line == 2
    assert control(report, "obnetdeb").kept == Decimal("5.00")
    assert all(c.is_balanced for c in report.controls)


def test_rows_that_name_no_budget_or_account_are_rejected_with_their_amounts(bring):
    good = balance_line(ONE, "6411", 100, 0)
    report = bring(
        lines(
            BALANCE_HEADER,
            good,
            changed(balance_line(ONE, "6412", 200, 0), ident="9,00000E+13"),
            changed(balance_line(ONE, "6413", 400, 0), exer="24"),
            changed(balance_line(ONE, "6414", 800, 0), compte=""),
            good + ";trop",
            "2024;" + ONE,
        )
    )
    assert [(r.line, r.reason) for r in report.rejections] == [
        (6, Reason.COLUMNS),
        (7, Reason.COLUMNS),
        (3, Reason.CODE),
        (4, Reason.EXERCICE),
        (5, Reason.COMPTE),
    ]
    amounts = control(report, "obnetdeb")
    assert (amounts.in_file, amounts.kept, amounts.rejected) == (
        Decimal("15.00"),
        Decimal("1.00"),
        Decimal("14.00"),
    )
    assert report.rows_by_exercice == ((2024, 1),)
    assert (report.rows_kept, report.rows_rejected) == (1, 5)


def test_repeated_accounts_are_kept_once_and_contradictions_not_at_all(bring, folder):
    report = bring(
        lines(
            BALANCE_HEADER,
            balance_line(ONE, "6411", 100, 0),
            balance_line(TWO, "6411", 700, 0),
            balance_line(ONE, "6411", 100, 0),
            balance_line(TWO, "6411", 800, 0),
            balance_line(TWO, "6412", 1, 0),
        )
    )
    assert report.counts == ((Reason.CONFLICT, 2), (Reason.DUPLICATE, 1))
    amounts = control(report, "obnetdeb")
    assert (amounts.in_file, amounts.kept, amounts.rejected) == (
        Decimal("17.01"),
        Decimal("1.01"),
        Decimal("16.00"),
    )
    with UserReference.open(folder) as reference:
        frame = reference.balance_lines(reference.balances(TWO)[0])
    assert frame["compte"].tolist() == ["6412"]


def test_functions_tell_lines_of_one_account_apart(bring, folder):
    header = BALANCE_HEADER.replace(";COMPTE", ";FONCTION;COMPTE")
    one, two = (
        balance_line(ONE, "6411", cents, 0).replace(";6411;", f";{function};6411;")
        for cents, function in ((100, "020"), (200, "212"))
    )
    report = bring(lines(header, one, two))
    assert report.counts == ()
    with UserReference.open(folder) as reference:
        frame = reference.balance_lines(reference.balances(ONE)[0])
    assert frame["fonction"].tolist() == ["020", "212"]


def test_exercices_of_one_file_are_separate_budgets(bring, folder):
    report = bring(
        lines(
            BALANCE_HEADER,
            balance_line(ONE, "6411", 100, 0, exercice=2023),
            changed(balance_line(ONE, "6411", 200, 0), exer="2024-01-01"),
        )
    )
    assert (report.source.vintage, report.source.exercices) == (2024, (2023, 2024))
    with UserReference.open(folder) as reference:
        assert [budget.exercice for budget in reference.balances(ONE)] == [2023, 2024]


def test_balances_that_are_not_final_or_do_not_add_up_are_said(bring):
    provisional = changed(balance_line(ONE, "6411", 100, 0), bal="PRO")
    uneven = changed(balance_line(TWO, "6411", 100, 0), sd="2", sc="1")
    notices = [str(n) for n in bring(lines(BALANCE_HEADER, provisional, uneven)).notices]
    assert any("définitives" in notice for notice in notices)
    assert not any("différent de celui de leurs mouvements" in notice for notice in notices)
    assert any("à la fois un solde débiteur" in notice for notice in notices)
    off = changed(balance_line(ONE, "6411", 100, 0), sd="7")
    notices = [str(n) for n in bring(lines(BALANCE_HEADER, off)).notices]
    assert any("différent de celui de leurs mouvements" in notice for notice in notices)


def test_a_balance_up_to_2015_has_its_budget_column(bring, folder):
    header = BALANCE_HEADER.replace("CBUDG", "BUDGET")
    bring(lines(header, changed(balance_line(ONE, "6411", 1, 0, exercice=2014), cbudg="BP")))
    with UserReference.open(folder) as reference:
        assert reference.balances(ONE)[0].cbudg == "BP"


@pytest.mark.parametrize("shuffled", [False, True])
def test_the_order_of_the_rows_changes_nothing(bring, folder, tmp_path, shuffled):
    path = tmp_path / "balance.csv"
    totals = write_balance(path, 0.5, shuffled=shuffled)
    report = bring(path)
    assert report.values == report.rows_kept == totals["rows"]
    assert control(report, "obnetdeb").kept == Decimal(totals["obnetdeb"]) / 100
    with UserReference.open(folder) as reference:
        frame = reference.balance_lines(reference.balances(ONE)[0])
    assert frame["compte"].tolist() == list(ACCOUNTS)


def test_a_large_balance_takes_a_bounded_memory(tmp_path, folder):
    path = tmp_path / "balance.csv"
    totals = write_balance(path, 20)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report = import_official(path, folder, EveryCode(), progress=ignore, is_cancelled=never)
    growth_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert report.values == totals["rows"] > 100_000
    assert growth_mb < 150


def test_python_holds_no_more_for_ten_times_the_rows(tmp_path):
    peaks = []
    for rank, megabytes in enumerate((0.5, 5)):
        path = tmp_path / f"{rank}.csv"
        write_balance(path, megabytes)
        tracemalloc.start()
        try:
            import_official(
                path, tmp_path / str(rank), EveryCode(), progress=ignore, is_cancelled=never
            )
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5 + 2_000_000


def test_progress_rises_from_0_to_100(tmp_path, folder):
    path = tmp_path / "balance.csv"
    write_balance(path, 3)
    seen: list[int] = []
    import_official(path, folder, EveryCode(), progress=seen.append, is_cancelled=never)
    assert seen == sorted(seen)
    assert seen[0] < 10
    assert seen[-1] == 100
    assert len(set(seen)) > 10


@pytest.mark.parametrize("looks", [0, 1, 4, 8, 11])
def test_a_cancelled_import_leaves_nothing(tmp_path, folder, looks):
    path = tmp_path / "balance.csv"
    write_balance(path, 3)
    answers = cancelled_after(looks)
    with pytest.raises(Cancelled):
        import_official(
            path, folder, EveryCode(), progress=ignore, is_cancelled=lambda: next(answers)
        )
    with UserReference.open(folder) as reference:
        assert reference.sources() == ()
    assert scratch_of(folder) == []


def test_an_import_cancelled_while_the_database_is_written_leaves_the_old_source(tmp_path, folder):
    path = tmp_path / "balance.csv"
    write_balance(path, 3)
    first = import_official(path, folder, EveryCode(), progress=ignore, is_cancelled=never)
    percents = [0]
    with pytest.raises(Cancelled):
        import_official(
            path,
            folder,
            EveryCode(),
            progress=percents.append,
            is_cancelled=lambda: percents[-1] >= 75,
        )
    with UserReference.open(folder) as reference:
        assert [source.id for source in reference.sources()] == [first.source.id]
        assert len(reference.balance_lines(reference.balances(ONE)[0])) == len(ACCOUNTS)


def scratch_of(folder: Path) -> list[Path]:
    return list(folder.glob("import-*"))


def test_a_balance_needs_all_its_amount_columns(tmp_path):
    path = tmp_path / "balance.csv"
    path.write_text(BALANCE_HEADER.replace(";SD;SC", "") + "\n")
    with pytest.raises(UserError, match="sd, sc"):
        recognise(path)


def test_a_file_whose_rows_all_come_twice_is_kept_once_without_delay(bring, tmp_path):
    path = tmp_path / "balance.csv"
    totals = write_balance(path, 2)
    header, *rows = path.read_text().splitlines()
    report = bring(lines(header, *rows, *rows))
    assert report.values == report.rows_kept == totals["rows"]
    assert report.counts == ((Reason.DUPLICATE, totals["rows"]),)
    assert control(report, "obnetdeb").rejected == Decimal(totals["obnetdeb"]) / 100
