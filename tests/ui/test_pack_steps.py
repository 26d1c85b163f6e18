"""A pack written beside the window: it answers between two pages, and stops when asked."""

from __future__ import annotations

import itertools

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer

import chart_samples
import pack_samples
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from budgetlocal.export.pack_files import PackOptions, write_pack
from budgetlocal.ui.dossier.drawing import Drawer
from budgetlocal.ui.dossier.shown_pdf import write_shown
from budgetlocal.ui.jobs import Jobs

pytestmark = pytest.mark.ui
SLIDES = 12
PARTS = [
    pack_samples.part(f"p{rank}", chart=chart_samples.village(), paragraphs=(verbatim("Un mot."),))
    for rank in range(SLIDES)
]


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.close()
    qtbot.waitUntil(lambda: made.is_idle)


@pytest.fixture
def beats(qapp):
    """A list that grows in each turn of the event loop, as what a person does would be heard."""
    heard: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: heard.append(len(heard)))
    timer.start(0)
    yield heard
    timer.stop()


def never(value):
    raise AssertionError(value)


def test_the_window_answers_between_two_pages(qtbot, jobs, beats, tmp_path):
    drawer, between, told, done = Drawer(), [], [], []

    def steps():
        for rank in range(SLIDES):
            between.append(len(beats))
            yield 100 * rank // SLIDES

    def task(ticket):
        drawer.take(steps(), told.append, ticket.is_cancelled)

    jobs.run(task, lane="a", done=done.append, refused=never)
    qtbot.waitUntil(lambda: bool(done))
    assert all(later > sooner for sooner, later in itertools.pairwise(between))
    assert told == sorted(told)


def test_the_pages_of_a_pack_are_printed_one_a_turn(qtbot, jobs, beats, tmp_path):
    drawer, told, done = Drawer(), [], []

    def task(ticket):
        return write_pack(
            pack_samples.pack(*PARTS),
            tmp_path,
            draw=pack_samples.draw,
            progress=told.append,
            is_cancelled=ticket.is_cancelled,
            options=drawer.printing(PackOptions(), ticket.is_cancelled),
        )

    jobs.run(task, lane="a", done=done.append, refused=never)
    qtbot.waitUntil(lambda: bool(done))
    assert len(beats) > 2 * SLIDES
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(set(told)) > SLIDES
    assert len(PdfReader(tmp_path / "ca-2022" / "diaporama.pdf").pages) == SLIDES + 1


def test_what_is_cancelled_between_two_pages_leaves_no_half_file(qtbot, jobs, tmp_path):
    drawer, cancelled = Drawer(), []

    def task(ticket):
        write_shown(
            PARTS,
            "Séance",
            tmp_path / "seance.pdf",
            lambda steps, tell: drawer.take(steps, tell, ticket.is_cancelled),
            lambda percent: ticket.tell(percent, ""),
        )

    job = jobs.run(
        task, lane="a", done=never, refused=never, cancelled=lambda: cancelled.append(True)
    )
    job.progressed.connect(lambda _percent, _text: job.cancel())
    qtbot.waitUntil(lambda: bool(cancelled))
    assert list(tmp_path.iterdir()) == []


def test_what_was_shown_is_refused_where_it_cannot_be_written(qtbot, jobs, tmp_path):
    drawer, refused = Drawer(), []

    def task(ticket):
        write_shown(
            PARTS[:2],
            "Séance",
            tmp_path / "absent" / "seance.pdf",
            lambda steps, tell: drawer.take(steps, tell, ticket.is_cancelled),
            lambda _percent: None,
        )

    jobs.run(task, lane="a", done=never, refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], UserError)


def test_a_fault_while_printing_is_not_a_file(qtbot, jobs):
    drawer, caught, done = Drawer(), [], []

    def steps():
        yield 10
        raise ZeroDivisionError

    def task(ticket):
        try:
            drawer.take(steps(), lambda _percent: None, ticket.is_cancelled)
        except ZeroDivisionError as err:
            caught.append(err)

    jobs.run(task, lane="a", done=done.append, refused=never)
    qtbot.waitUntil(lambda: bool(done))
    assert len(caught) == 1
