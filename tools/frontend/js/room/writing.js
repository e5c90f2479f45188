// What a person writes and sends: drafts, commands, and what waits to be sent. All of it stays in
// this tab, tied to the person and the meeting.

import { onBaggage, showBaggage } from "./baggage.js";
import { backoff, isDenied } from "./line.js";
import { formKey, touched } from "./morph.js";
import { clear, here, tab, told } from "./tab.js";

const SAVE_AFTER = 250;
const ANSWER_WITHIN = 15_000;
const OUTLIVES_PAGE = 48_000; // bytes; browsers allow 64 kB in all for such requests
const ANSWERED_BADLY = 8; // times a server may fail on one command before we say so

// Gone at sign-out: everything of this person, or of anyone where a page does not say who it is.
function forgetPerson() {
  unsaved.clear();
  outbox = [];
  for (const kind of ["draft", "outbox", "baggage"]) clear(`${kind}:${told.me ? `${told.me}:` : ""}`);
}

// --- Drafts ---

const DRAFTS = `draft:${here}:`;
const unsaved = new Map();
let saveTimer;
let writing = ""; // the draft that somebody is at

// A textarea without a key of its own has one by its form: nothing that is typed may be lost.
function draftKey(field) {
  if (field.dataset.draft) return DRAFTS + field.dataset.draft;
  const form = field.localName === "textarea" && field.name && field.form;
  return form && form.matches("[data-command]") ? `${DRAFTS}${formKey(form)}/${field.name}` : "";
}

function fieldsWithDrafts() {
  return [...document.querySelectorAll("textarea, input[data-draft]")]
    .map((field) => [draftKey(field), field])
    .filter(([key]) => key);
}

function noteTyping({ target }) {
  if (!target.matches("input, textarea, select") || target.closest("[data-keep]")) return;
  touched.add(target);
  const key = draftKey(target);
  if (!key) return;
  unsaved.set(key, target);
  clearTimeout(saveTimer);
  saveTimer = setTimeout(saveDrafts, SAVE_AFTER);
}

export function saveDrafts() {
  writing = document.activeElement?.dataset.draft ?? "";
  for (const [key, { value }] of unsaved) value ? tab.set(key, value) : tab.remove(key);
  unsaved.clear();
}

function dropDraft(key) {
  unsaved.delete(key);
  tab.remove(key);
}

// After a load or a new board: drafts go back into their fields, and those whose field is gone
// are shown beside the board, never dropped.
export function settleDrafts() {
  const fields = fieldsWithDrafts();
  for (const [key, field] of fields) {
    const draft = tab.get(key);
    if (!draft || touched.has(field)) continue;
    field.value = draft;
    touched.add(field);
    const details = field.closest("details");
    if (details) details.open = true; // what is not sent yet must not be out of sight
  }
  const homes = new Set(fields.map(([key]) => key));
  // Under a veil nothing that was written is shown; it is still in the tab.
  if (isVeiled()) return showKept([]);
  showKept(tab.keys(DRAFTS).filter((key) => !homes.has(key) && !isUnderWay(key) && !isDoneWith(key)));
}

// What was only tried before it was asked aloud is in nobody's way, unless they were at it.
function isDoneWith(key) {
  const isShown = (kept?.dataset.drafts ?? "").split("\n").includes(key);
  return key.startsWith(`${DRAFTS}try-`) && key !== DRAFTS + writing && !isShown;
}

const isVeiled = () => document.querySelector("[data-veil]") !== null;

function isUnderWay(key) {
  return outbox.some((entry) => entry.leaves || entry.drafts.some(([draft]) => draft === key));
}

let kept = null;

function showKept(keys) {
  const shown = keys.join("\n");
  if ((kept?.dataset.drafts ?? "") === shown) return;
  kept?.remove();
  kept = null;
  if (!keys.length) return;
  const words = element("p", { id: "kept-words", role: "alert" });
  kept = element("section", { id: "kept", class: "notice", "data-drafts": shown });
  kept.append(words, ...keys.flatMap(keptText));
  document.getElementById("notice")?.after(kept);
  words.textContent = told.kept; // after it is in the page, so that it is heard
}

function keptText(key) {
  const text = element("textarea", {
    class: "nhsuk-textarea",
    rows: "3",
    readonly: "",
    "aria-labelledby": "kept-words",
  });
  text.value = tab.get(key);
  const dismiss = element("button", { class: "quiet", type: "button" });
  dismiss.textContent = told.keptDismiss || "OK";
  dismiss.addEventListener("click", () => {
    dropDraft(key);
    settleDrafts();
    document.querySelector("[data-focus-home]")?.focus({ preventScroll: true });
  });
  return [text, dismiss];
}

function element(tag, attributes) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

// --- Commands ---

const OUTBOX = `outbox:${here}`;
const RELOADED = `reloaded:${here}`;
let outbox = [];
let sending = false;
let againTimer;
let tell = { changed() {}, sent() {}, answered() {}, pressed() {} };

export const isWaiting = () => outbox.some((entry) => entry.tries);

function saveOutbox() {
  if (outbox.length) tab.set(OUTBOX, JSON.stringify(outbox));
  else tab.remove(OUTBOX);
  markBusy();
  tell.changed();
}

// A form whose command is under way takes no second press; its buttons say so.
const marked = new Set();

export function markBusy() {
  const busy = new Set(outbox.map((entry) => entry.form));
  for (const button of marked) {
    if (!busy.has(button.form && formKey(button.form))) button.removeAttribute("aria-disabled");
  }
  marked.clear();
  for (const form of document.querySelectorAll("form[data-command]")) {
    if (!busy.has(formKey(form))) continue;
    for (const button of form.elements) {
      if (button.type !== "submit") continue;
      button.setAttribute("aria-disabled", "true");
      marked.add(button);
    }
  }
}

function onSubmit(event) {
  const form = event.target;
  if (!form.matches("[data-command]")) return;
  event.preventDefault();
  if (outbox.some((entry) => entry.form === formKey(form))) return;
  saveDrafts();
  notice("");
  tell.pressed();
  outbox.push(command(form, event.submitter));
  saveOutbox();
  closeMore(form);
  flush();
}

// What was pressed behind "More" is seen under it. Where one chooses somebody, others may follow.
function closeMore(form) {
  const more = form.matches(".act") && form.closest("details.more");
  if (!more) return;
  more.querySelector("summary").focus({ preventScroll: true });
  more.open = false;
}

// Everything that is needed to send it again, the id included, also after a reload.
function command(form, button) {
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  data.set("command", newId());
  // Which moment the press is about: the one that the board on the screen shows.
  const moment = document.getElementById("board")?.dataset.moment;
  if (moment) data.set("moment", moment);
  data.delete("csrfmiddlewaretoken"); // it may be stale by then; the header has the page's own
  const action = button?.getAttribute("formaction") || form.getAttribute("action") || "";
  return {
    form: formKey(form),
    url: new URL(action, document.baseURI).href,
    fields: [...data].filter(([, value]) => typeof value === "string"),
    drafts: fieldsWithDrafts()
      .filter(([, field]) => field.form === form)
      .map(([key, field]) => [key, field.value]),
    leaves: form.hasAttribute("data-leaves"),
    tries: 0,
  };
}

// randomUUID exists only in secure contexts; a demonstration may be served without TLS.
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// One after the other, in order. The first that cannot be sent holds up the rest.
export async function flush() {
  if (sending || isVeiled()) return;
  clearTimeout(againTimer);
  sending = true;
  while (outbox.length && (await deliver(outbox[0])));
  sending = false;
}

async function deliver(entry) {
  let response;
  let answer = {};
  try {
    response = await post(entry);
    answer = await response.json().catch(() => ({}));
  } catch {
    return later(entry);
  }
  if (isDenied(response)) return denied(entry, answer);
  if (response.status >= 500 && entry.tries >= ANSWERED_BADLY) return settle(entry, answer);
  // An answer in other than our own words comes from something on the way, like a Wi-Fi's portal.
  const isOurs = response.ok ? answer.code : response.status < 500 && response.status !== 429;
  if (!isOurs) return later(entry);
  tab.remove(RELOADED);
  return settle(entry, answer, response.ok);
}

async function post(entry) {
  // As a plain form sends it: what is in parts would be answered by way of the pages, more slowly.
  const body = new URLSearchParams(entry.fields);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_WITHIN);
  try {
    return await fetch(entry.url, {
      method: "POST",
      body,
      headers: { Accept: "application/json", "X-CSRFToken": told.csrf },
      redirect: "manual",
      keepalive: String(body).length < OUTLIVES_PAGE,
      signal: stop.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

function later(entry) {
  againTimer = setTimeout(flush, backoff(entry.tries));
  entry.tries += 1;
  saveOutbox();
  return false;
}

// The session may be gone: the page, loaded again, says so. It waits, and is tried once more there.
function denied(entry, answer) {
  if (tab.get(RELOADED)) return settle(entry, answer);
  tab.set(RELOADED, "1");
  saveDrafts();
  location.reload();
  return false;
}

function settle(entry, answer, done = false) {
  outbox = outbox.filter((other) => other !== entry);
  if (done) forgetSent(entry);
  else notice(answer.words || told.failed || "");
  saveOutbox();
  settleDrafts();
  if (done) tell.sent(entry.tries > 0);
  tell.answered();
  return true;
}

const lines = (text) => text.replace(/\r\n?/g, "\n");

// What was sent is no draft any more, unless the person has gone on writing since.
function forgetSent(entry) {
  for (const [key, text] of entry.drafts) {
    if ((unsaved.get(key)?.value ?? tab.get(key) ?? text) === text) dropDraft(key);
  }
  if (entry.leaves) clear(DRAFTS);
  for (const form of document.querySelectorAll("form[data-command]")) {
    if (formKey(form) !== entry.form) continue;
    renew(form, entry);
    fold(form);
  }
}

// Once it is given there is nothing more to do there: what comes next is the press below.
function fold(form) {
  const once = form.closest("[data-once]");
  if (once) return letGo(once);
  const details = form.closest("details");
  if (!details?.open || !form.hasAttribute("data-clears")) return;
  if ([...form.elements].some((field) => field.localName === "textarea" && field.value !== field.defaultValue)) return;
  const isInside = details.contains(document.activeElement);
  details.open = false;
  touched.delete(details); // it may be opened again for somebody who is asked to write
  if (isInside) details.querySelector("summary").focus({ preventScroll: true });
}

// What can be given once is gone once it is given.
function letGo(once) {
  const isInside = once.contains(document.activeElement);
  once.remove();
  if (isInside) document.getElementById("question")?.focus({ preventScroll: true });
}

function renew(form, entry) {
  for (const field of form.elements) {
    if (!field.matches("textarea, select, input:not([type=hidden])")) continue;
    const isTick = field.type === "checkbox" || field.type === "radio";
    const isSent =
      isTick ||
      entry.fields.some(([name, value]) => name === field.name && lines(value) === lines(field.value));
    if (!isSent) continue;
    touched.delete(field);
    if (!form.hasAttribute("data-clears")) continue;
    if (isTick) field.checked = field.defaultChecked;
    else if (field.localName !== "select") field.value = field.defaultValue;
  }
}

function notice(words) {
  const place = document.getElementById("notice");
  if (!place) return;
  place.replaceChildren();
  if (!words) return;
  const box = element("div", { class: "notice notice--warm" });
  if (!place.hasAttribute("role")) box.setAttribute("role", "alert");
  const text = element("p", {});
  box.append(text);
  place.append(box);
  text.textContent = words;
  box.scrollIntoView({ block: "nearest" });
}

// Two clicks in one moment are one press, and a key held down is too: the second would fall on
// whatever the new board has in that place.
function pressOnce(event) {
  const button = event.target.closest("button");
  const isAgain = event.type === "click" ? event.detail > 1 : event.repeat && event.key === "Enter";
  if (isAgain && button?.form?.matches("[data-command]")) event.preventDefault();
}

// --- Beginning ---

export function startWriting(listeners) {
  tell = listeners;
  try {
    outbox = JSON.parse(tab.get(OUTBOX)) ?? [];
  } catch {
    outbox = [];
  }
  document.addEventListener("input", noteTyping);
  document.addEventListener("change", noteTyping);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("click", pressOnce, true);
  document.addEventListener("keydown", pressOnce);
  document.addEventListener("click", onBaggage);
  window.addEventListener("pagehide", saveDrafts);
  window.addEventListener("online", flush);
  showBaggage(document);
  settleDrafts();
  saveOutbox();
  flush();
}

export function watchSignOut() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[data-signs-out]")) forgetPerson();
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[data-signs-out]")) forgetPerson();
  });
}
