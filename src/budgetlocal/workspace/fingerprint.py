"""Whether a file on the disk is still the one that was read or written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was at one moment: dates may lie, so its content counts in the end."""

    mtime_ns: int
    size: int
    sha256: str

    def still_fits(self, path: Path) -> bool:
        """Whether the file still has that content.

        Raises:
            OSError: the file is gone, or cannot be read.

        """
        found = path.stat()
        if (found.st_mtime_ns, found.st_size) == (self.mtime_ns, self.size):
            return True
        return found.st_size == self.size and fingerprint(path).sha256 == self.sha256


def fingerprint(path: Path) -> Fingerprint:
    """Return what a file is now.

    Raises:
        OSError: the file cannot be read.

    """
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    found = path.stat()
    return Fingerprint(found.st_mtime_ns, found.st_size, digest)
