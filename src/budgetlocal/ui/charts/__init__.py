"""Charts from frozen specs: the same drawing on the screen and in PNG, SVG and PDF files.

pyqtgraph is imported by the modules that draw, never by `view`, so that the window opens first.
"""

from __future__ import annotations
