"""Groups that are kept: names, codes, files."""

from __future__ import annotations

from pathlib import Path

import pytest

from budgetlocal.analysis.peers.saved import SavedGroup, SavedGroups, read_groups, write_groups
from budgetlocal.core.errors import UserError
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

NO_CODE = (
    '{"format":"budgetlocal-groupes","version":1,'
    '"groupes":[{"nom":"x","nature":"commune","codes":["<a>"]}]}'
)
ONE = SavedGroup("Est parisien", Kind.COMMUNE, ("93048", "93006"))


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    groups = SavedGroups().with_group(ONE).with_group(SavedGroup("CU", Kind.EPCI, ("244900015",)))
    path = tmp_path / "dossier" / "groupes.json"
    write_groups(groups, path)
    assert read_groups(path) == groups
    assert read_groups(tmp_path / "rien.json") == SavedGroups()


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{", '{"format": "autre"}', '{"format": "budgetlocal-groupes", "version": 9}',
        '{"format": "budgetlocal-groupes", "version": 1, "groupes": [{"nom": "x"}]}',
        NO_CODE,
        "[" * 100_000,
    ],
)  # fmt: skip
def test_another_file_is_refused_and_left(tmp_path: Path, content: str) -> None:
    path = tmp_path / "groupes.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        read_groups(path)
    assert str(refusal.value.hint)
    assert path.read_text(encoding="utf-8") == content


def test_names_are_kept_apart() -> None:
    groups = SavedGroups().with_group(ONE).with_group(SavedGroup("B", Kind.COMMUNE, ("75056",)))
    with pytest.raises(UserError):
        groups.renamed("B", "Est parisien")
    with pytest.raises(UserError):
        groups.with_group(SavedGroup(" ", Kind.COMMUNE, ("75056",)))
    with pytest.raises(UserError):
        groups.with_group(SavedGroup("Vide", Kind.COMMUNE, ()))
    renamed = groups.renamed("B", "Capitale")
    assert [group.name for group in renamed.groups] == ["Capitale", "Est parisien"]
    assert renamed.without("Capitale").groups == (ONE,)


def test_two_groups_of_one_name_are_both_kept() -> None:
    mine = SavedGroups().with_group(ONE)
    theirs = SavedGroups().with_group(SavedGroup("Est parisien", Kind.COMMUNE, ("94080",)))
    both = mine.merged(theirs)
    assert [group.name for group in both.groups] == ["Est parisien", "Est parisien (2)"]
    assert both.merged(mine) == both


def test_a_code_of_the_past_leads_to_the_commune_of_today(extract: Extract) -> None:
    group = SavedGroup("g", Kind.COMMUNE, ("93048", "01330", "00000"))
    names = {extract.collectivite(number).name for number in group.members(extract)}
    assert names == {"Montreuil", "Haut Valromey"}
