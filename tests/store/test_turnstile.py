"""Whoever comes first goes first, and nobody is left waiting for someone who is gone."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import sleep
from typing import Any

import pytest

from setwise.store import turnstile
from setwise.store.turnstile import Turnstile
from tests.store.rooms import wait_until


def queue(
    gate: Turnstile, people: ThreadPoolExecutor, act: Callable[[int], None]
) -> list[Future[None]]:
    """Eight people who arrive one after the other, while somebody has the turn."""

    def go(person: int) -> None:
        with gate.turn():
            act(person)

    arrived = []
    for person in range(8):
        arrived.append(people.submit(go, person))
        wait_until(lambda: gate.waiting() == len(arrived))
    return arrived


def test_the_order_of_arrival_is_kept() -> None:
    gate, order = Turnstile(), list[int]()
    with ThreadPoolExecutor(8) as people, gate.turn():
        queue(gate, people, order.append)
    assert order == list(range(8))
    assert gate.waiting() == 0


def test_an_exception_passes_the_turn_on() -> None:
    gate, order = Turnstile(), list[int]()

    def act(person: int) -> None:
        order.append(person)
        if person % 2:
            raise ZeroDivisionError

    with ThreadPoolExecutor(8) as people, gate.turn():
        arrived = queue(gate, people, act)
    assert order == list(range(8))
    assert [bool(each.exception()) for each in arrived] == [False, True] * 4


def test_only_one_at_a_time() -> None:
    gate, inside, most = Turnstile(), list[int](), list[int]()

    def act(person: int) -> None:
        inside.append(person)
        sleep(0.001)
        most.append(len(inside))
        inside.remove(person)

    with ThreadPoolExecutor(8) as people, gate.turn():
        queue(gate, people, act)
    assert most == [1] * 8


def test_nobody_waits_for_themselves() -> None:
    gate = Turnstile()
    with gate.turn(), pytest.raises(RuntimeError, match="already"), gate.turn():
        pass
    with gate.turn():
        assert gate.waiting() == 0


class TestSomeoneInterruptedWhileWaiting:
    """Ctrl+C reaches a thread inside `acquire`; here the lock itself raises it."""

    @pytest.fixture
    def gate(self) -> Turnstile:
        return Turnstile()

    def arrive(self, gate: Turnstile, monkeypatch: pytest.MonkeyPatch, before: Any) -> None:
        class Interrupted:
            tries = 0

            def acquire(self) -> None:
                self.tries += 1
                if self.tries == 2:
                    before()
                    raise KeyboardInterrupt

            def release(self) -> None:
                pass

        monkeypatch.setattr(turnstile, "Lock", Interrupted)
        with ThreadPoolExecutor(1) as people:
            going = people.submit(gate._arrive)
            with pytest.raises(KeyboardInterrupt):
                going.result()
        monkeypatch.undo()

    def test_leaves_the_queue(self, gate: Turnstile, monkeypatch: pytest.MonkeyPatch) -> None:
        with gate.turn():
            self.arrive(gate, monkeypatch, before=lambda: None)
            assert gate.waiting() == 0
        with gate.turn():
            pass

    def test_hands_on_the_turn_that_has_just_been_given(
        self, gate: Turnstile, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        turn = gate.turn()
        turn.__enter__()
        self.arrive(gate, monkeypatch, before=lambda: turn.__exit__(None, None, None))
        with gate.turn():
            assert gate.waiting() == 0
