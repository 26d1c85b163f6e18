"""A budget XML as a stream of elements: no entities, no network, bounded memory, cancellable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from lxml import etree

from budgetlocal.core.annexes import AnnexKind
from budgetlocal.core.errors import Cancelled
from budgetlocal.importing import refusals

CHUNK = 1 << 16
READ = (
    "EnTeteDocBudgetaire",
    "BlocEditeur",
    "EnTeteBudget",
    "BlocBudget",
    "InformationsGenerales",
    "LigneBudget",
)
"""The elements that readers are given, whole."""
ANNEXES = "Annexes"
READ_IN_ANNEXES = tuple(str(kind) for kind in AnnexKind)
"""The rows that readers are given from the annexes; the others are dropped."""
SKIPPED = ("DocumentComptable", ANNEXES)
"""Large parts that are dropped as they come; they also name people."""
ROOTS = ("DocumentBudgetaire", "CompteFinancierUnique")

Progress = Callable[[int], None]
IsCancelled = Callable[[], bool]


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return _without_namespace(str(element.tag))


@lru_cache(maxsize=1024)  # a file has a hundred names, and each comes back thousands of times
def _without_namespace(tag: str) -> str:
    return tag.rpartition("}")[2]


class XmlStream:
    """The wanted elements of a file, in their order, then the encoding and root of the file."""

    def __init__(self, path: Path, progress: Progress, is_cancelled: IsCancelled) -> None:
        """Prepare to read `path`; `progress` gets 0 to 100."""
        self._path = path
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._skipping: etree._Element | None = None
        self.encoding = ""
        self.root = ""

    def elements(self) -> Iterator[etree._Element]:
        """Yield each wanted element once it is complete, then forget it.

        Raises:
            UserError: truncated or malformed XML, DOCTYPE, root of another kind.
            Cancelled: the person asked to stop.

        """
        parser = etree.XMLPullParser(
            events=("start", "end"),
            tag=[f"{{*}}{name}" for name in (*READ, *READ_IN_ANNEXES, *SKIPPED, *ROOTS)],
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            for _ in self._feed(parser):
                yield from self._ready(parser)
        except etree.XMLSyntaxError as err:
            raise refusals.malformed_xml(self._path.name, *err.position) from err
        try:
            root = parser.close()
        except etree.XMLSyntaxError as err:
            raise refusals.incomplete_xml(self._path.name, err.position[0]) from err
        yield from self._ready(parser)
        self._check_root(root)

    def _feed(self, parser: etree.XMLPullParser) -> Iterator[None]:
        size = max(self._path.stat().st_size, 1)
        done = 0
        with self._path.open("rb") as file:
            while chunk := file.read(CHUNK):
                if self._is_cancelled():
                    raise Cancelled
                parser.feed(chunk)
                done += len(chunk)
                self._progress(done * 100 // size)
                yield
                self._drop_skipped()

    def _ready(self, parser: etree.XMLPullParser) -> Iterator[etree._Element]:
        for event, element in parser.read_events():
            name = local_name(element)
            if event == "start":
                self._started(name, element)
            elif name in READ:
                if self._skipping is None:
                    yield element
                element.clear()
            elif name in READ_IN_ANNEXES:
                if self._is_in_annexes():
                    yield element
                element.clear()
            elif name in SKIPPED:
                self._skipping = None
                element.clear()

    def _is_in_annexes(self) -> bool:
        return self._skipping is not None and local_name(self._skipping) == ANNEXES

    def _started(self, name: str, element: etree._Element) -> None:
        if name in SKIPPED:
            self._skipping = element
        elif element.getparent() is None:
            self._check_root(element)

    def _check_root(self, root: etree._Element) -> None:
        info = root.getroottree().docinfo
        if info.internalDTD is not None or info.doctype:
            raise refusals.with_doctype(self._path.name)
        self.root = local_name(root)
        self.encoding = info.encoding or "UTF-8"
        if self.root not in ROOTS:
            raise refusals.unknown_root(self._path.name, self.root)

    def _drop_skipped(self) -> None:
        """Forget the complete parts of a large element that is being skipped."""
        element = self._skipping
        while element is not None and len(element) and not self._is_wanted(element):
            del element[:-1]
            element = element[-1]

    def _is_wanted(self, element: etree._Element) -> bool:
        """Whether an element that is not complete yet will be given to the reader."""
        return self._is_in_annexes() and local_name(element) in READ_IN_ANNEXES
