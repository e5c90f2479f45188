// The line to the server: a stream of boards, or, where something on the way holds streams back,
// long polls, or, in a tab too many of one browser (places.js), short ones now and then. It only
// listens; what the person sends goes its own way (writing.js).

import { takePlace } from "./places.js";

const BEAT_WITHIN = 5_000; // a stream without a first beat by then is being held back
const DEAD_AFTER = 35_000; // the server beats every 15 s
const ASLEEP = 20_000; // a gap between two of our ticks that only a sleeping machine explains
const STREAM_AGAIN = 300_000; // after being held back
const POLL_WITHIN = 40_000; // the server answers within 25 s
const GLANCE_EVERY = 2_000; // without a place
const LONGEST = 30_000;

// 1, 2, 4 ... 30 s, each between half and all of it, so that a room does not come back as one.
export function backoff(tries) {
  return Math.min(1_000 * 2 ** tries, LONGEST) * (0.5 + Math.random() / 2);
}

// The monotonic clock may stand still while the machine sleeps and the other one may jump:
// for "how long was it silent" the longer of the two is safe.
const mark = () => [performance.now(), Date.now()];
const since = ([steady, wall]) => Math.max(performance.now() - steady, Date.now() - wall);

// `told`: the addresses. `seq()`: the board that is shown. `heard(board)`, `gone()`, and
// `changed()` when the line came up or went down.
export function openLine({ told, seq, heard, gone, changed }) {
  let source = null;
  let beating = false; // the stream has said something
  let polled = false; // the last poll was answered
  let marked = ""; // of the board that came by poll: a new one is news without a new number
  let polling = null; // how to stop the polls
  let lastBeat = mark();
  let lastTick = mark();
  let failures = 0;
  let heldTimer;
  let againTimer;
  let over = false;
  let placed = true; // it may hold a connection open
  let had = []; // the parts of the last board that the stream brought

  const isUp = () => beating || polled;

  function up() {
    lastBeat = mark();
    failures = 0;
    if (beating) return;
    clearTimeout(heldTimer);
    beating = true;
    stopPolling();
    changed();
  }

  // A stream says 0 for a part that is as it was in the board before.
  function whole(parts) {
    had = parts.map((part, place) => (part === 0 ? had[place] : part));
    return had.join("");
  }

  function close() {
    clearTimeout(heldTimer);
    clearTimeout(againTimer);
    source?.close();
    source = null;
    beating = false;
  }

  function open() {
    close();
    if (over) return;
    if (!window.EventSource || !placed) return startPolling();
    had = [];
    const stream = new EventSource(told.stream);
    source = stream;
    heldTimer = setTimeout(held, BEAT_WITHIN);
    stream.addEventListener("beat", up);
    stream.addEventListener("board", (event) => {
      up();
      heard({ seq: Number(event.lastEventId), html: whole(JSON.parse(event.data)) });
    });
    stream.addEventListener("gone", end);
    stream.addEventListener("bye", () => lost(200 + Math.random() * 1_800));
    // We come back ourselves rather than by the browser's fixed pause: with a growing one.
    stream.addEventListener("error", failed);
  }

  function openIn(pause) {
    close();
    againTimer = setTimeout(open, pause);
  }

  function held() {
    startPolling();
    openIn(STREAM_AGAIN);
  }

  // A stream that failed before its first beat may be one that is not let through at all.
  function failed() {
    if (!beating) startPolling();
    lost(backoff(failures++));
  }

  function lost(pause) {
    openIn(pause);
    changed();
  }

  function end() {
    over = true;
    close();
    stopPolling();
    gone();
  }

  // --- Polls ---

  function startPolling() {
    if (polling || over) return;
    polling = { wake: () => {}, stopped: new AbortController() };
    pollOn(polling);
  }

  function stopPolling() {
    polling?.stopped.abort();
    polling?.wake();
    polling = null;
    polled = false;
  }

  async function pollOn(own) {
    for (let tries = 0; polling === own; ) {
      const began = mark();
      const status = await poll(own.stopped.signal);
      const answered = status > 0;
      if (polling !== own) return;
      if (answered !== polled) {
        polled = answered;
        changed();
      }
      tries = answered ? 0 : tries + 1;
      // A server that is closing answers "nothing new" at once: do not ask it in a circle.
      const least = !placed ? GLANCE_EVERY : status === 204 ? 1_000 : 200;
      const pause = answered ? least - since(began) : backoff(tries - 1);
      if (pause > 0) await nap(own, pause);
      if (!placed && polling === own) await find();
    }
  }

  async function find() {
    placed = await takePlace();
    open();
  }

  function nap(own, pause) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      own.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  // One question for something newer; 0 when it was not answered.
  async function poll(stopped) {
    const url = new URL(told.poll, location.href);
    // While we do not know that polls work, ask for what we have: that is answered at once.
    url.searchParams.set("seq", seq() - (polled && placed ? 0 : 1));
    url.searchParams.set("mark", marked);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), POLL_WITHIN);
    stopped?.addEventListener("abort", () => stop.abort());
    try {
      const response = await fetch(url, {
        headers: { Accept: "application/json" },
        redirect: "manual", // to a sign-in page: that is no answer for us
        cache: "no-store",
        signal: stop.signal,
      });
      if (isDenied(response)) end();
      if (response.status === 200) {
        const { seq: number, mark: newer = "", parts } = await response.json();
        marked = newer;
        heard({ seq: number, html: parts.join("") });
      }
      return response.status === 200 || response.status === 204 ? response.status : 0;
    } catch {
      return 0;
    } finally {
      clearTimeout(timer);
    }
  }

  // --- Watching over it ---

  function wake() {
    failures = 0;
    if (polling) {
      stopPolling(); // the one under way may hang on a network that is gone
      startPolling();
    }
    open();
  }

  function tick() {
    const gap = since(lastTick);
    lastTick = mark();
    // In a hidden tab browsers slow the ticks down themselves: that is no sleep.
    if (gap > ASLEEP && !document.hidden) return wake();
    if (beating && since(lastBeat) > DEAD_AFTER) {
      open();
      changed();
    }
  }

  function seenAgain() {
    lastTick = mark();
    if (!document.hidden && !(beating && since(lastBeat) < ASLEEP)) wake();
  }

  setInterval(tick, 1_000);
  window.addEventListener("online", wake);
  window.addEventListener("offline", changed);
  window.addEventListener("pageshow", (event) => event.persisted && wake());
  document.addEventListener("visibilitychange", seenAgain);
  find();

  return {
    isUp,
    wake,
    // After an answered command: the stream will tell; without one, ask.
    look() {
      if (beating || over) return;
      if (polling) polling.wake();
      else poll();
    },
  };
}

export function isDenied(response) {
  return response.type === "opaqueredirect" || [401, 403, 404].includes(response.status);
}
