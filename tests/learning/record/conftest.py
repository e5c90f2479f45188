from __future__ import annotations

import pytest

from tests.learning.after import Written, after_a_meeting, after_words_were_written
from tests.room.world import World


@pytest.fixture
def world(db: None) -> World:
    return after_a_meeting()


@pytest.fixture
def words(db: None) -> tuple[World, Written]:
    return after_words_were_written()
