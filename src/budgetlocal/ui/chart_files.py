"""Write the charts of some budget documents into a folder: the one path of window and terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from budgetlocal.analysis.charts import council_charts
from budgetlocal.analysis.groups import by_budget, focus_of
from budgetlocal.core.chart_data import data_table
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.specs import ChartSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.export.csv_file import write_csv
from budgetlocal.ui.charts.render import render_pdf, render_png, render_svg
from budgetlocal.ui.gui_application import gui_application
from budgetlocal.ui.theme import load_theme

WIDTH, HEIGHT, DPI = 1600, 900, 144


def write_chart_files(
    budgets: Sequence[BudgetFrame], folder: Path, formats: Sequence[str]
) -> Iterator[Path]:
    """Write every chart of each budget, with its data as csv, and yield the files.

    One folder per budget when there are several. Charts always use the light theme.

    Raises:
        UserError: the folder cannot be made or written.

    """
    gui_application()
    groups = by_budget(budgets)
    for group in groups:
        focus = focus_of(group)
        target = folder / slug(focus.header.budget) if len(groups) > 1 else folder
        _make(target)
        for spec in council_charts(group, focus):
            yield from write_chart(spec, target, formats)


def slug(name: str) -> str:
    """Return a name that every file system takes.

    >>> slug("Budget annexe : Eau potable")
    'budget-annexe-eau-potable'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower())) or "budget"


def write_chart(spec: ChartSpec, folder: Path, formats: Sequence[str]) -> Iterator[Path]:
    """Write one chart in each format, then its data as csv, and yield the files.

    Names of natural persons are hidden.
    """
    spec = HIDES_NAMES.chart(spec)
    theme = load_theme("clair")
    renderers = {"png": render_png, "svg": render_svg, "pdf": render_pdf}
    for extension in formats:
        path = folder / f"{spec.key}.{extension}"
        sizes = {"dpi": DPI} if extension == "png" else {}
        renderers[extension](spec, theme, path, width_px=WIDTH, height_px=HEIGHT, **sizes)
        yield path
    path = folder / f"{spec.key}.csv"
    write_csv(data_table(spec), path)
    yield path


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise UserError(
            translatable("Export", "Le dossier {nom} ne peut pas être créé.", nom=str(folder)),
            where=verbatim(str(folder)),
            hint=translatable("Export", "Choisissez un dossier où vous avez le droit d'écrire."),
        ) from err
