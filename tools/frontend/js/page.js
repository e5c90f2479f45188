// Small behaviours of every page. Pages work without them.

const { dataset } = document.currentScript;
const status = document.createElement("p");
const GUARD = 1000; // milliseconds; longer than a nervous thumb, shorter than a second thought

// After a form came back with errors, the summary is read first; after something that can be undone, that.
function focusNews() {
  const news = document.querySelector(".nhsuk-error-summary") || document.querySelector(".done");
  if (news) news.focus();
}

// A summary's link leads to the field itself, not only to its place.
function followErrorLink(event) {
  const link = event.target.closest(".nhsuk-error-summary a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  (field.closest(".nhsuk-form-group") || field).scrollIntoView();
  field.focus({ preventScroll: true });
}

// Two presses in one moment send once, and so do all while the first one goes on. Forms that the live
// script sends itself are left alone: a command that comes twice is answered once anyway.
const sent = new WeakMap();
const working = new Map();

// By its attribute: a field may be called "method", and would be found first.
function isPost(form) {
  return form.getAttribute("method") === "post";
}

function sendOnce(event) {
  if (event.defaultPrevented) return;
  const before = sent.get(event.target);
  if (working.has(event.target) || (before !== undefined && event.timeStamp - before < GUARD)) {
    event.preventDefault();
    return;
  }
  sent.set(event.target, event.timeStamp);
  // What brings a file beside the page, which is not told of it, must be pressed again one day.
  const isFile = event.submitter?.hasAttribute("data-file");
  if (isFile || isPost(event.target)) soon(event.target, event.submitter, isFile);
}

// What takes longer than a moment says so, on what was pressed and to those who hear the page.
const SOON = 500; // milliseconds; most pages have come by then
const LONG = 90_000; // the connection is gone, or somebody stopped it: it can be pressed again
const FILE = 12_000; // a file comes beside the page, which is not told of it

function soon(key, pressed, isFile = false) {
  // It is there before there are words in it: only then are they heard.
  document.body.append(status);
  const timers = [setTimeout(sayWorking, SOON, pressed, isFile), setTimeout(rest, isFile ? FILE : LONG, key)];
  working.set(key, { timers, pressed, words: pressed && [...pressed.childNodes] });
}

function sayWorking(pressed, isFile) {
  const said = isFile ? dataset.file : dataset.goesOn;
  status.textContent = said;
  if (!pressed) return;
  pressed.setAttribute("aria-disabled", "true");
  if (pressed.matches("button")) pressed.textContent = pressed.dataset.working || dataset.working;
  else pressed.after(Object.assign(document.createElement("span"), { className: "soft making", textContent: said }));
}

function rest(key) {
  const { timers, pressed, words } = working.get(key);
  working.delete(key);
  timers.forEach(clearTimeout);
  status.textContent = "";
  status.remove();
  if (!pressed?.hasAttribute("aria-disabled")) return;
  pressed.removeAttribute("aria-disabled");
  if (pressed.matches("button")) pressed.replaceChildren(...words);
  else pressed.parentNode.querySelector(".making")?.remove();
}

// A file that has to be made first.
function fetchFile(event) {
  const link = event.target.closest("a[data-file]");
  if (!link) return;
  if (working.has(link)) event.preventDefault();
  else soon(link, link, true);
}

// Whoever comes back to the page by the browser's own way finds it as it was.
function comeBack({ persisted }) {
  if (persisted) [...working.keys()].forEach(rest);
}

// A form that would leave the page without a connection is held back, with all that was written in it.
// A browser may be wrong about its connection, so it is tried first: if there is one, the form goes.
const trying = new WeakSet();
const going = new WeakSet();

function holdBack(event) {
  const form = event.target;
  if (event.defaultPrevented || !isPost(form) || going.has(form)) return;
  if (form.getAttribute("action")?.endsWith("/sign-out/")) return;
  if (navigator.onLine && !("unsent" in form.dataset)) return;
  event.preventDefault();
  form.dispatchEvent(new CustomEvent("held"));
  if (!trying.has(form)) goOrStay(form, event.submitter);
}

async function goOrStay(form, button) {
  const line = lineOf(form);
  trying.add(form);
  const isThere = await reaches(dataset.worker);
  trying.delete(form);
  if (!isThere) {
    line.textContent = form.querySelector(WRITTEN) ? dataset.heldWords : dataset.held;
    return;
  }
  going.add(form);
  form.requestSubmit(button);
  going.delete(form);
}

const WRITTEN = "textarea, input[type=text], input:not([type])";

function lineOf(form) {
  const found = form.querySelector("[data-saves-said], p[role=status]");
  if (found) return found;
  const line = Object.assign(document.createElement("p"), { className: "soft" });
  line.setAttribute("role", "status");
  form.append(line);
  return line;
}

async function reaches(path) {
  try {
    const signal = AbortSignal.timeout?.(5_000);
    return (await fetch(path, { cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}

// Escape closes "More" and gives the focus back; so does a press elsewhere.
function closeMore(event) {
  for (const more of document.querySelectorAll("details.more[open]")) {
    const escaped = event.type === "keydown" && event.key === "Escape";
    // Not as soon as a press begins: what it closes may move what is being pressed.
    const elsewhere = event.type === "click" && !more.contains(event.target);
    if (!escaped && !elsewhere) continue;
    if (escaped) more.querySelector("summary").focus();
    more.open = false;
  }
}

// What is only true where scripts run is only said there.
for (const part of document.querySelectorAll("[data-by-script]")) part.hidden = false;

// The offline page and its few files are laid by (worker.js). A browser that will not is as before.
function layBy({ worker }) {
  if (!worker || !navigator.serviceWorker) return;
  const ours = window.trustedTypes?.createPolicy("setwise-worker", {
    createScriptURL: () => worker,
  });
  const address = ours ? ours.createScriptURL("") : worker;
  navigator.serviceWorker.register(address, { scope: "/" }).catch(() => {});
}

// On the offline page: the page that was meant is opened as soon as there is a way. A device that says
// that it is online may still be a moment from it, so it is tried, and tried again.
async function tryAgain() {
  if (await reaches(dataset.worker)) location.reload();
}

if (document.querySelector("[data-tries-again]")) setInterval(tryAgain, 4_000);
window.addEventListener("load", () => layBy(dataset));
document.addEventListener("click", followErrorLink);
document.addEventListener("keydown", closeMore);
document.addEventListener("click", closeMore);
window.addEventListener("submit", holdBack);
window.addEventListener("submit", sendOnce);
document.addEventListener("click", fetchFile);
window.addEventListener("pageshow", comeBack);
status.className = "nhsuk-u-visually-hidden";
status.setAttribute("role", "status");
focusNews();
