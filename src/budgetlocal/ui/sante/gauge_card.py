"""One gauge: its question, its value, its ruler, what it means and what it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from budgetlocal.analysis.sante.scale import scale_of
from budgetlocal.analysis.sante.wording import (
    headline,
    meaning,
    place_facts,
    place_sentence,
    sentence,
    threshold_source,
)
from budgetlocal.core.meanings import Severity
from budgetlocal.core.origins import IndicatorOrigin, StatedOrigin
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.ui.explaining import Choice, ExplainRequest
from budgetlocal.ui.language import say
from budgetlocal.ui.sante.ruler_view import RulerView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.sante.reading import Reading


class GaugeCard(QFrame):
    """A card that a keyboard reaches and a screen reader tells whole."""

    def __init__(
        self,
        reading: Reading,
        *,
        is_expert: bool,
        is_own: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show a gauge, in few words or with definition, sources and numbers of peers.

        What comes from own budgets can be explained down to the lines.
        """
        super().__init__(parent)
        self.reading = reading
        self._is_own = is_own
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(4)
        self._head()
        if reading.is_known:
            self._body()
        else:
            self._add(say(meaning(reading)), "muted")
        if is_expert:
            self._expert()
        self._add(self.tr("Ce que ce chiffre ne dit pas : {limite}").format(
            limite=say(reading.gauge.limit)
        ), "small")  # fmt: skip
        self._column.addStretch(1)
        shown = [found.text() for found in self.findChildren(QLabel)]
        self.setAccessibleName(f"{say(reading.gauge.label)} : {say(headline(reading))}")
        self.setAccessibleDescription(" ".join(text for text in shown if text))

    def explain_request(self) -> ExplainRequest | None:
        """Return the figure: from own budgets where the catalogue can, else with its source."""
        reading = self.reading
        key = reading.measure.key
        if reading.exercice is None:
            return None
        made = reading.figure.origin(reading.exercice)
        if self._is_own and made is not None and key not in catalogue():
            return ExplainRequest((Choice(reading.measure.label, made),))
        if not self._is_own or key not in catalogue():
            stated = StatedOrigin(
                headline(reading), reading.measure.definition, reading.figure.source
            )
            return ExplainRequest((Choice(reading.measure.label, stated),))
        origin = IndicatorOrigin(key, reading.exercice)
        return ExplainRequest((Choice(reading.measure.label, origin),))

    def _head(self) -> None:
        reading = self.reading
        row = QHBoxLayout()
        row.addWidget(label(say(reading.gauge.label), "muted"), 1)
        verdict = self._verdict()
        if verdict is not None:
            row.addWidget(verdict, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._add(say(reading.gauge.question), "heading")

    def _verdict(self) -> QLabel | None:
        reading = self.reading
        if not reading.is_known or (reading.threshold is None and reading.value is not None):
            return None
        words = self.tr("À regarder de près") if reading.is_alert else self.tr("Dans le repère")
        badge = label(words, "badge", wrap=False)
        severity = Severity.WARNING if reading.is_alert else Severity.OK
        badge.setProperty("severity", str(severity))
        return badge

    def _body(self) -> None:
        reading = self.reading
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(say(headline(reading)), "figure", wrap=False))
        measure = self.tr("{mesure}, {annee}").format(
            mesure=say(reading.measure.label), annee=reading.exercice
        )
        row.addWidget(label(measure, "muted"), 1, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(row)
        scale = scale_of(reading)
        if scale is not None:
            self._column.addWidget(RulerView(scale, is_alert=reading.is_alert))
        self._add(say(sentence(reading)))
        place = place_sentence(reading)
        if place is not None:
            self._add(say(place))

    def _expert(self) -> None:
        reading = self.reading
        self._add(
            self.tr("Définition : {definition}").format(definition=say(reading.measure.definition)),
            "small",
        )
        source = threshold_source(reading)
        if source is not None:
            self._add(say(source), "small")
        place = reading.place
        if place is not None:
            facts = " ".join(say(text) for text in (place_facts(place), *place.cautions))
            self._add(facts, "small")
        if reading.is_known:
            text = say(reading.figure.source)
            self._add(self.tr("Source : {source}").format(source=text), "small")

    def _add(self, text: str, role: str = "") -> None:
        self._column.addWidget(label(text, role, selectable=True))
