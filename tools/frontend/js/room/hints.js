// What stands under a box: what in it could tell who somebody is, and, for a question, a hint. Both come
// from the server, to whoever types and to nobody else; here they are shown and put away. Nothing waits for
// them: what is sent is sent, and an answer that comes too late is dropped.

import { told } from "./tab.js";

const PAUSE = 1_500;
const ENDED = /[.?!…]["'”’)]*\s*$/; // never in the middle of a sentence
const ANSWER_WITHIN = 8_000;
const CHOICE = `hints:${told.me}`; // this person's, in this browser

const underOf = (box) => document.getElementById(`${box.id}-under`);
const boxOf = (under) => document.getElementById(under.dataset.under);
const part = (under, name) => under.querySelector(`[data-hint-${name}]`);
const hintOf = (under) => under.querySelector("[data-hint]");
const setText = (node, text) => node.textContent === text || (node.textContent = text);

let say = () => {};
const asked = new WeakMap(); // which question about a box is the latest
const known = new WeakMap(); // what is under a box: { draft, text, by, before, away }

const of = (under) => known.get(under) ?? {};
const note = (under, more) => known.set(under, { ...of(under), ...more });

// --- Asking ---

async function look(box, want) {
  const under = underOf(box);
  const text = box.value;
  const turn = (asked.get(box) ?? 0) + 1;
  asked.set(box, turn);
  const answer = await post({ text, want, stage: document.getElementById("board").dataset.stage });
  const isLate = asked.get(box) !== turn || !box.isConnected;
  if (isLate || (box.value !== text && (want !== "asked" || !box.value))) return;
  if (answer) showFound(under, answer.seen);
  if (want === "asked") show(under, answer?.hint ?? { sentence: under.dataset.unreached, stem: "" }, want, text);
  else if (want === "paused" && answer) showPaused(under, answer.hint, text);
}

async function post(fields) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN);
  try {
    const response = await fetch(new URL("question", document.baseURI), {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Accept: "application/json", "X-CSRFToken": told.csrf },
      redirect: "manual",
      cache: "no-store",
      signal: stop.signal,
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

// --- Showing ---

function showFound(under, lines) {
  const place = under.querySelector("[data-found]");
  const list = place.querySelector("ul");
  const said = [...list.children].map((line) => line.textContent).join("\n");
  if (said === lines.join("\n")) return;
  list.replaceChildren(...lines.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
  place.hidden = !lines.length;
  if (lines.length) say([place.querySelector("p").textContent, ...lines].join(" "));
}

function show(under, { sentence, stem }, by, text) {
  note(under, { draft: boxOf(under).dataset.draft, text, by, before: "" });
  setText(part(under, "words"), sentence);
  setText(part(under, "stem"), stem);
  part(under, "try").hidden = !stem;
  under.querySelector("[data-hint-do=take]").hidden = !stem;
  under.querySelector("[data-hint-do=back]").hidden = true;
  hintOf(under).hidden = false;
  say(stem ? `${sentence} ${part(under, "try").textContent}` : sentence, by === "asked");
}

// What somebody put away does not come back by itself while they write the same question.
function showPaused(under, hint, text) {
  const isSame = hint && !hintOf(under).hidden && part(under, "words").textContent === hint.sentence;
  if (isSame || (hint && of(under).away === hint.sentence)) return;
  if (hint) show(under, hint, "paused", text);
  else if (of(under).by === "paused" && !of(under).before) hintOf(under).hidden = true;
}

function putAway(under) {
  hintOf(under).hidden = true;
  note(under, { away: part(under, "words").textContent, before: "" });
}

// After a new board, or when something was sent: a hint goes with the question that it was for.
export function settleHints() {
  for (const under of document.querySelectorAll("[data-under]")) {
    const box = boxOf(under);
    const { draft, text } = of(under);
    const isGone = draft !== undefined && (box.dataset.draft !== draft || (text && !box.value));
    const hint = hintOf(under);
    if (isGone && hint) {
      hint.hidden = true;
      known.delete(under);
    }
    if (!box.value) showFound(under, []);
    const pause = under.querySelector("[data-hint-pause]");
    if (pause) pause.checked = isWanted();
  }
}

// --- Taking words into the box ---

function put(box, text) {
  box.focus({ preventScroll: true });
  box.select();
  // So that the browser can undo it, too.
  if (!document.execCommand("insertText", false, text) || box.value !== text) {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const gap = text.indexOf("...");
  if (gap >= 0) box.setSelectionRange(gap, gap + 3);
}

function take(under, box, stem) {
  const before = box.value;
  put(box, stem);
  const isKept = before.trim() && before !== stem;
  if (!isKept) return void (hintOf(under).hidden = true);
  note(under, { draft: box.dataset.draft, text: stem, by: "taken", before });
  setText(part(under, "words"), under.dataset.before);
  part(under, "try").hidden = true;
  under.querySelector("[data-hint-do=take]").hidden = true;
  under.querySelector("[data-hint-do=back]").hidden = false;
  hintOf(under).hidden = false;
}

function onPress(event) {
  const button = event.target.closest("[data-hint-do]");
  const under = button?.form?.querySelector("[data-under]");
  if (!under) return;
  event.preventDefault();
  const box = boxOf(under);
  clearTimeout(timer);
  if (button.dataset.hintDo === "hint") return void look(box, "asked");
  if (button.dataset.hintDo === "take") return take(under, box, part(under, "stem").textContent);
  if (button.dataset.hintDo === "stem") return take(under, box, button.textContent.trim());
  if (button.dataset.hintDo === "back") put(box, of(under).before ?? "");
  putAway(under);
  box.focus({ preventScroll: true });
}

// --- A pause in typing ---

let timer;

function onTyping({ target, isComposing }) {
  if (target.localName !== "textarea" || !target.id || !underOf(target)) return;
  clearTimeout(timer);
  asked.set(target, (asked.get(target) ?? 0) + 1); // an answer under way is late
  if (!isComposing) timer = setTimeout(() => paused(target), PAUSE);
}

function paused(box) {
  if (!box.isConnected) return;
  const under = underOf(box);
  const isAtTheEnd = box.selectionStart >= box.value.trimEnd().length;
  const isWhole = isAtTheEnd && ENDED.test(box.value);
  if (hintOf(under) && isWanted() && isWhole) look(box, "paused");
  else if (box.value.trim()) look(box, "");
  else showFound(under, []);
}

// What is sent is on its way: nothing more is said of it.
function onSubmit({ target }) {
  clearTimeout(timer);
  for (const box of target.querySelectorAll("textarea")) asked.set(box, (asked.get(box) ?? 0) + 1);
}

let wanted = false; // for this page, where it cannot be stored

function isWanted() {
  try {
    return localStorage.getItem(CHOICE) === "yes";
  } catch {
    return wanted;
  }
}

function onChoice({ target }) {
  if (!target.matches("[data-hint-pause]")) return;
  wanted = target.checked;
  try {
    if (wanted) localStorage.setItem(CHOICE, "yes");
    else localStorage.removeItem(CHOICE);
  } catch {
    // Private mode: say nothing and go on.
  }
  settleHints();
}

export function startHints(speak) {
  say = speak;
  document.addEventListener("click", onPress);
  document.addEventListener("input", onTyping);
  document.addEventListener("change", onChoice);
  document.addEventListener("submit", onSubmit, true);
  settleHints();
}
