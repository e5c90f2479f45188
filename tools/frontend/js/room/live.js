// The live room: shows each new board without taking anything away from the person who reads or
// writes, says what changed, and keeps the times right. Loaded as a module; without it the page
// works by forms and refresh.

import { showBaggage } from "./baggage.js";
import { followChair } from "./companion.js";
import { settleHints, startHints } from "./hints.js";
import { openLine } from "./line.js";
import { morph, touched } from "./morph.js";
import { main, told } from "./tab.js";
import {
  flush,
  isWaiting,
  markBusy,
  saveDrafts,
  settleDrafts,
  startWriting,
  watchSignOut,
} from "./writing.js";

const board = document.getElementById("board");
const isWall = main?.hasAttribute("data-wall");

// --- Showing a board ---

// Only boards from our own server come this way, and they are parsed, not run: a parsed document
// has no scripts, and our policy allows neither inline handlers nor styles.
const trusted = window.trustedTypes?.createPolicy("setwise", { createHTML: (html) => html });

let shown = Number(told.seq);
let pressing = false;
let held = null;

function parse(html) {
  const safe = trusted ? trusted.createHTML(html) : html;
  return new DOMParser().parseFromString(safe, "text/html");
}

// An older board is a late one. The same number is the same moment, drawn again.
function hear({ html, seq }) {
  if (!(seq >= shown)) return;
  shown = seq;
  main.dataset.seq = seq;
  // Not under a finger: what is pressed must be what is let go.
  if (pressing) held = html;
  else show(html);
}

function show(html) {
  const next = parse(html).getElementById("board");
  if (!next) return;
  const before = { ...board.dataset };
  boardAt = performance.now();
  useScript(next);
  showTimes(next);
  saveDrafts();
  const said = mainPress()?.textContent;
  steadily(() => {
    morph(board, next);
    settle();
  });
  if (mainPress() && mainPress().textContent !== said) renew(mainPress());
  if (!isWall) followChair(board, parse);
  if (!isWall) followPress(before.sayStage);
  if (!isWall) announce(before, board.dataset);
}

const mainPress = () => board.querySelector(".press__main button");

// The one press is another one: that is seen, but only just.
function renew(button) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  button.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 200 });
}

// What the script adds to a board that comes from the server.
function settle() {
  if (isWall) return;
  settleDrafts();
  markBusy();
  showBaggage(board);
  settleHints();
  showWish();
  board.querySelectorAll("form[data-tapped]").forEach(showOrder);
}

function useScript(root) {
  for (const part of root.querySelectorAll("[data-js]")) part.hidden = false;
  for (const part of root.querySelectorAll("[data-no-js]")) part.hidden = true;
}

function hold({ type, target }) {
  if (type === "pointerdown") {
    pressing = board.contains(target);
    if (pressing) setTimeout(letGo, 2_000);
  } else {
    setTimeout(letGo, 50); // the click comes first
  }
}

function letGo() {
  pressing = false;
  const html = held;
  held = null;
  if (html !== null) show(html);
}

// --- Staying where the person is ---

function steadily(change) {
  const focused = board.contains(document.activeElement) ? document.activeElement : null;
  const caret = focused && caretOf(focused);
  const words = focused?.localName === "button" ? focused.textContent : null;
  const top = focused && heightInView(focused);
  const y = window.scrollY;
  const scrolled = [...board.querySelectorAll("*")]
    .filter((part) => part.scrollTop || part.scrollLeft)
    .map((part) => [part, part.scrollTop, part.scrollLeft]);
  change();
  for (const [part, down, along] of scrolled) {
    if (part.scrollTop !== down) part.scrollTop = down;
    if (part.scrollLeft !== along) part.scrollLeft = along;
  }
  // A button that says something else now is another button: whoever pressed it is taken to what
  // is new, rather than left on a press that looks like the one before.
  if (words !== null && focused.textContent !== words) return goToNews();
  if (focused) keepFocus(focused, caret);
  keepPlace(focused, top, y);
}

function goToNews() {
  board.querySelector("[data-focus-home]")?.focus();
}

// Whoever pressed, and so came to something new, is taken to it, also out of "More" or from the end
// of a long list. Where another one moved on, nobody's focus or place is touched.
let pressed = null;

function followPress(before) {
  if (!pressed) return;
  const isWriting = document.activeElement?.matches("textarea, input, select");
  if (board.dataset.sayStage !== before && !isWriting) goToNews();
  else if (!pressed.answered) return void (pressed.shown = true);
  pressed = null;
}

function noteAnswer() {
  if (pressed?.shown) pressed = null;
  else if (pressed) pressed.answered = true;
}

function caretOf(field) {
  try {
    return [field.selectionStart, field.selectionEnd, field.selectionDirection];
  } catch {
    return null;
  }
}

function heightInView(part) {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight ? top : null;
}

function keepFocus(focused, caret) {
  const isThere = board.contains(focused) && !focused.disabled && !focused.closest("[hidden]");
  if (isThere && document.activeElement === focused) return;
  const next = isThere ? focused : board.querySelector("[data-focus-home]");
  next?.focus({ preventScroll: true });
  if (isThere && caret?.[0] != null) focused.setSelectionRange(...caret);
}

function keepPlace(focused, top, y) {
  const isAnchor = top !== null && focused?.isConnected;
  const moved = isAnchor ? focused.getBoundingClientRect().top - top : y - window.scrollY;
  if (moved) window.scrollBy({ top: moved, behavior: "instant" });
}

// --- Saying what changed, to those who hear the page ---

let toSay = [];
let sayTimer;

let wish = "mine";

function listening() {
  try {
    return localStorage.getItem("listening") ?? wish;
  } catch {
    return wish;
  }
}

function announce(before, { sayStage, sayTurn, sayMine }) {
  const chosen = listening();
  if (chosen === "none") return;
  if (sayStage && sayStage !== before.sayStage) toSay.push(sayStage);
  if (chosen === "all" && sayTurn && sayTurn !== before.sayTurn) toSay.push(sayTurn);
  if (sayMine && sayMine !== before.sayMine) toSay.push(sayMine);
  speak();
}

// What somebody asked for is said whatever they chose to hear of the meeting.
function sayOf(words, isAskedFor) {
  if (!isAskedFor && listening() === "none") return;
  toSay.push(words);
  speak();
}

function speak() {
  if (!toSay.length) return;
  const region = document.getElementById("announce");
  region.textContent = ""; // so that the same words are heard again
  clearTimeout(sayTimer);
  sayTimer = setTimeout(() => {
    region.textContent = toSay.join(" ");
    toSay = [];
  }, 50);
}

function showWish() {
  for (const radio of document.querySelectorAll("#listening [name=listen]")) {
    radio.checked = radio.value === listening();
  }
}

function onWish({ target }) {
  if (!target.closest("#listening")) return;
  wish = target.value; // for this page, where it cannot be stored
  try {
    localStorage.setItem("listening", wish);
  } catch {
    // Private mode: say nothing and go on.
  }
}

// --- The line, in words ---

const SENT_FOR = 3_000;
let sentTimer = null;
let line = null;
let wasUp = null; // until we know, the page's own words stand

function showStatus() {
  const place = document.getElementById("connection");
  if (line?.isUp() && !wasUp) flush();
  wasUp = line?.isUp() || (wasUp === null ? null : false);
  showLost();
  hearLine(wasUp === false || (wasUp && !navigator.onLine));
  if (!place) return;
  const [words, look] = statusNow(place.dataset);
  if (words === undefined) return;
  if (place.textContent !== words) place.textContent = words;
  place.classList.toggle("status--waiting", look === "waiting");
  place.classList.toggle("status--off", look === "off");
}

function statusNow({ waiting, offline, reconnecting, sent, connected }) {
  if (isWaiting()) return [waiting, "waiting"];
  if (!navigator.onLine) return [offline, "off"];
  if (sentTimer) return [sent];
  if (wasUp === null) return [];
  return wasUp ? [connected] : [reconnecting, "waiting"];
}

// Whoever hears the page is told once that the line has gone, if it has not come back soon, and once
// that it is back, when it stays. Of a line that flickers nothing is said.
const GONE_AFTER = 5_000;
const BACK_AFTER = 2_000;
let isDown = false;
let isSaidDown = false;
let hearTimer;

function hearLine(down) {
  if (isWall || !!down === isDown) return;
  isDown = !!down;
  clearTimeout(hearTimer);
  if (isDown !== isSaidDown) hearTimer = setTimeout(sayLine, isDown ? GONE_AFTER : BACK_AFTER);
}

function sayLine() {
  isSaidDown = isDown;
  const { offline, again } = document.getElementById("connection").dataset;
  if (!isDown) sayOf(again);
  else if (!isWaiting()) sayOf(offline); // what waits was told of at once, below
}

// Without a line: at once, where something waits to be sent, for the state of the line may be out of
// sight; and after a while to everybody, with what to do.
const LOST_AFTER = 20_000;
const lost = document.getElementById("lost");
let lostTimer = null;
let isLong = false;

function showLost() {
  if (!lost) return;
  const isLost = wasUp === false || (wasUp && (isWaiting() || !navigator.onLine));
  if (!isLost) {
    clearTimeout(lostTimer);
    lostTimer = null;
    isLong = false;
  }
  lostTimer ??= isLost ? setTimeout(sayLong, LOST_AFTER) : null;
  const words = isLost ? (isWaiting() ? lost.dataset.waiting : isLong ? lost.dataset.long : "") : "";
  const place = lost.querySelector("p");
  if (place.textContent !== words) place.textContent = words;
  lost.firstElementChild.hidden = !words;
}

function tryAgain() {
  line?.wake();
  flush();
}

function sayLong() {
  isLong = true;
  showLost();
}

function sayLineChanged() {
  wasUp ??= false;
  showStatus();
}

// Heard only by whoever was told that it waits, and once all of it is sent.
let hasWaited = false;

function saySent(waited) {
  settleHints();
  hasWaited ||= waited;
  if (hasWaited && !isWaiting()) {
    hasWaited = false;
    sayOf(document.getElementById("connection").dataset.sent, true);
  }
  clearTimeout(sentTimer);
  sentTimer = setTimeout(() => {
    sentTimer = null;
    showStatus();
  }, SENT_FOR);
  showStatus();
}

// A wall has no home; its own page says what has become of it.
function goHome() {
  if (told.home) location.assign(told.home);
  else setTimeout(() => location.reload(), 2_000 + Math.random() * 2_000);
}

// --- Times: what was left when the board came, counted on by the clock that never jumps ---

const TIMES_EVERY = 15_000;
const MINUTE = 60_000;
const loadedAt = performance.now();
let boardAt = loadedAt;

function passedFor(part) {
  return performance.now() - (part.closest("#board") ? boardAt : loadedAt);
}

function showTimes(root) {
  for (const part of root.querySelectorAll("[data-left-ms]")) {
    const minutes = Math.ceil((Number(part.dataset.leftMs) - passedFor(part)) / MINUTE);
    const { left, leftOver } = part.dataset;
    write(part, minutes, minutes <= 0 ? leftOver : counted(left, minutes));
  }
  for (const part of root.querySelectorAll("[data-elapsed-ms]")) {
    const minutes = Math.floor((Number(part.dataset.elapsedMs) + passedFor(part)) / MINUTE);
    write(part, minutes, minutes <= 0 ? "" : counted(part.dataset.elapsed, minutes));
  }
}

// A list of [number, text], in order: from that number on, the text is this one.
function counted(texts, number) {
  return texts && JSON.parse(texts).filter(([from]) => from <= number).pop()?.[1];
}

function write(part, number, words) {
  const text = words?.replace("{n}", number);
  if (text !== undefined && part.textContent !== text) part.textContent = text;
}

// --- The order in which names were tapped ---

const tapped = new WeakMap();

function onTapped({ target }) {
  const form = target.form;
  if (target.name !== "presenter" || !form?.matches("[data-tapped]")) return;
  showOrder(form);
}

function showOrder(form) {
  const boxes = [...form.querySelectorAll("[name=presenter]")];
  const ticked = boxes.filter((box) => box.checked).map((box) => box.value);
  const before = (tapped.get(form) ?? []).filter((id) => ticked.includes(id));
  const order = before.concat(ticked.filter((id) => !before.includes(id)));
  tapped.set(form, order);
  orderField(form).value = order.join(",");
  for (const box of boxes) {
    const place = box.labels[0]?.querySelector("[data-order]");
    if (place) place.textContent = order.indexOf(box.value) + 1 || "";
  }
}

function orderField(form) {
  const there = form.querySelector("[name=tapped]");
  if (there) return there;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "tapped";
  form.append(field);
  return field;
}

// --- Beginning ---

function noteOpened({ target }) {
  const details = target.closest("summary")?.parentElement;
  if (details) touched.add(details);
}

// What one has opened to write in, with who can see it and its press, comes into view as a whole;
// so does what lies behind "More".
function showOpened({ target }) {
  if (!target.open || !touched.has(target)) return;
  const opened = target.matches(".more") ? target.querySelector(".more__list") : target.matches(".write, .count") && target;
  if (opened) opened.scrollIntoView({ block: "nearest" });
}

function answered() {
  noteAnswer();
  line?.look();
}

function startRoom() {
  startWriting({ changed: showStatus, sent: saySent, answered, pressed: () => (pressed = {}) });
  startHints(sayOf);
  lost?.querySelector("button").addEventListener("click", tryAgain);
  showWish();
  board.querySelectorAll("form[data-tapped]").forEach(showOrder);
  document.addEventListener("change", onTapped);
  document.addEventListener("change", onWish);
  document.addEventListener("click", noteOpened);
  document.addEventListener("toggle", showOpened, true);
  for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
    document.addEventListener(type, hold, true);
  }
}

function start() {
  useScript(document);
  showTimes(document);
  setInterval(() => showTimes(document), TIMES_EVERY);
  if (!isWall) startRoom();
  line = openLine({
    told,
    seq: () => shown,
    heard: hear,
    gone: goHome,
    changed: sayLineChanged,
  });
}

watchSignOut();
if (main && board) start();
