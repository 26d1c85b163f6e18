"""Work beside the window: results, refusals, faults, cancel, latest wins."""

from __future__ import annotations

from threading import Event, get_ident

import pytest
from shiboken6 import delete

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from budgetlocal.ui.jobs import Jobs

pytestmark = pytest.mark.ui


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.close()
    qtbot.waitUntil(lambda: made.is_idle)


def never(value):
    raise AssertionError(value)


def test_a_result_comes_back_in_the_thread_of_the_window(qtbot, jobs):
    threads, results = [], []

    def task(_ticket):
        threads.append(get_ident())
        return 42

    def done(value):
        results.append((value, get_ident()))

    jobs.run(task, lane="a", done=done, refused=never)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(42, get_ident())]
    assert threads != [get_ident()]


def test_a_refusal_is_handed_over(qtbot, jobs):
    refusals = []

    def task(_ticket):
        raise UserError(verbatim("Non."), hint=verbatim("Autrement."))

    jobs.run(task, lane="a", done=never, refused=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert str(refusals[0]) == "Non."


def test_a_fault_goes_to_the_crash_report(qtbot, jobs):
    def task(_ticket):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        jobs.run(task, lane="a", done=never, refused=never)
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError


def test_only_the_latest_request_of_a_lane_is_answered(qtbot, jobs):
    gate, results = Event(), []

    def slow(_ticket):
        assert gate.wait(10)
        return "ancien"

    jobs.run(slow, lane="a", done=results.append, refused=never)
    jobs.run(lambda _ticket: "nouveau", lane="a", done=results.append, refused=never)
    qtbot.waitUntil(lambda: results == ["nouveau"])
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert results == ["nouveau"]


def test_lanes_do_not_disturb_each_other(qtbot, jobs):
    results = []
    jobs.run(lambda _ticket: 1, lane="a", done=results.append, refused=never)
    jobs.run(lambda _ticket: 2, lane="b", done=results.append, refused=never)
    qtbot.waitUntil(lambda: sorted(results) == [1, 2])


def test_a_cancelled_task_sees_it_and_gives_nothing(qtbot, jobs):
    started, stopped = Event(), Event()

    def task(ticket):
        started.set()
        while not ticket.is_cancelled():
            pass
        stopped.set()
        ticket.stop_if_cancelled()

    jobs.run(task, lane="a", label="Lecture", done=never, refused=never)
    assert started.wait(10)
    jobs.cancel_shown()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert stopped.is_set()


def test_progress_and_the_end_of_a_named_job_are_told(qtbot, jobs):
    seen = []
    jobs.shown.connect(seen.append)
    jobs.progressed.connect(lambda percent, text: seen.append((percent, text)))
    with qtbot.waitSignal(jobs.idle):
        jobs.run(
            lambda ticket: ticket.tell(50, "CA.xml"),
            lane="a",
            label="Lecture",
            done=lambda _value: None,
            refused=never,
        )
    assert seen == ["Lecture", (50, "CA.xml")]


def test_closing_waits_for_what_runs(qtbot, jobs):
    def task(ticket):
        while not ticket.is_cancelled():
            pass

    jobs.run(task, lane="a", done=never, refused=never)
    assert jobs.close()


def test_a_task_that_was_cancelled_may_fail_in_silence(qtbot, jobs):
    started, cancelled = Event(), []

    def task(ticket):
        started.set()
        while not ticket.is_cancelled():
            pass
        raise ZeroDivisionError

    jobs.run(task, lane="a", done=never, refused=never, cancelled=lambda: cancelled.append(True))
    assert started.wait(10)
    jobs.cancel_lane("a")
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert cancelled == [True]


def test_a_task_that_outlives_its_window_ends_without_a_word(qtbot, capfd):
    started, may_end = Event(), Event()
    jobs = Jobs()

    def task(ticket):
        started.set()
        may_end.wait(5)
        ticket.tell(50, "half")

    job = jobs.run(task, lane="a", done=never, refused=never)
    assert started.wait(5)
    delete(job._signals)  # as Qt does when the application ends
    may_end.set()
    assert jobs._pool.waitForDone(5000)
    assert "deleted" not in capfd.readouterr().err
