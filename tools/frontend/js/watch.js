// Watches for signs of life while somebody is signed in: tells the server of them, warns before the
// session ends or is covered, and keeps what was typed. The server decides; this only asks and says.
// Loaded as a module; without it everything still ends in time, unannounced.

const dialog = document.getElementById("watch");
const told = dialog.dataset;
const room = document.querySelector("main[data-room]");
const WARNED = Number(told.warned);
const LIMIT = Number(told.left);
const TELL_EVERY = Math.min(60_000, LIMIT / 10);
const ASK_AGAIN = Math.min(5_000, LIMIT / 10);
const ASK_COVERED = 15_000;
const LOOK_EVERY = Math.min(1_000, LIMIT / 20);
const MINUTE = 60_000;
const SIGNS = ["pointerdown", "keydown", "input", "wheel", "touchstart"];

// The monotonic clock may stand still while the machine sleeps, and the other one may jump: for "how
// long was nobody here" the longer of the two is safe.
const mark = () => [performance.now(), Date.now()];
const since = ([steady, wall]) => Math.max(performance.now() - steady, Date.now() - wall);

let limit = LIMIT; // how long it may go on without a sign of life
let seen = mark(); // the last one that is known here
let toldAt = mark();
let isUntold = false; // there was one since the server was told
let askedAt = null;
let isCovered = false;
let isOver = false;

const left = () => limit - since(seen);

// --- What the server knows ---

async function ask(method) {
  askedAt = mark();
  try {
    const response = await fetch(method === "GET" ? `${told.alive}?still=1` : told.alive, {
      method,
      headers: { Accept: "application/json", "X-CSRFToken": told.csrf },
      redirect: "manual",
      cache: "no-store",
    });
    if (response.ok) return believe(await response.json());
    if (response.type === "opaqueredirect" || [401, 403, 404].includes(response.status)) end();
  } catch {
    // No network: it is asked again.
  }
}

// A sign of life somewhere else (another tab, a press in the room) counts here, too.
function believe(answer) {
  isCovered = answer.standing === "veiled";
  if (isCovered) return room ? close() : end();
  seen = mark();
  limit = answer.left ?? Infinity;
  if (limit > WARNED) close();
  else open();
}

function tell() {
  toldAt = mark();
  isUntold = false;
  return ask("POST");
}

// --- Signs of life: told at once, then once a minute ---

let full = limit;

function alive() {
  if (isOver || isCovered || dialog.open || left() <= 0) return;
  full = Math.max(full, limit);
  limit = full;
  seen = mark();
  isUntold = true;
}

// --- The warning ---

function look() {
  if (isOver) return;
  if (isUntold && since(toldAt) >= TELL_EVERY) tell();
  else if (isCovered) askAfter(ASK_COVERED);
  else if (left() <= 0) askAfter(ASK_AGAIN);
  else if (left() <= WARNED && !dialog.open) askAfter(ASK_AGAIN);
  if (dialog.open) say();
}

function askAfter(pause) {
  if (askedAt === null || since(askedAt) >= pause) ask("GET");
}

function open() {
  if (dialog.open || isOver) return;
  dialog.querySelector("[data-in-room]").hidden = !room;
  dialog.querySelector("[data-elsewhere]").hidden = Boolean(room);
  dialog.showModal();
  dialog.querySelector("h2").focus();
  say();
}

// Said once a minute: a line that counts every second would talk all the time.
function say() {
  const minutes = Math.max(1, Math.ceil(left() / MINUTE));
  const words = JSON.parse(told.minutes)
    .filter(([from]) => from <= minutes)
    .pop()?.[1].replace("{n}", minutes);
  const place = dialog.querySelector("[data-left-words]");
  if (words && place.textContent !== words) place.textContent = words;
}

function close() {
  if (dialog.open) dialog.close();
}

function stay() {
  close();
  tell();
}

// --- What was typed ---

const HERE = `${told.me}:${location.pathname}:`;
const TYPED = "textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button])";
// What a form must know of the time when that was typed, such as what else had been written then.
const ALONG = "input[data-along]";

// By its attribute: a field may be called "method", and would be found first.
function isPost(form) {
  return form.getAttribute("method") === "post";
}

function written() {
  return [...document.querySelectorAll("form")]
    .filter(isPost)
    .flatMap((form, place) => [...form.querySelectorAll(`${TYPED}, ${ALONG}`)].map((field) => [place, field]))
    .filter(([, field]) => field.name && !field.readOnly && field.autocomplete !== "one-time-code")
    .map(([place, field]) => [`${HERE}${place}/${field.name}${isTick(field) ? `=${field.value}` : ""}`, field]);
}

function storage(work) {
  try {
    return work(sessionStorage);
  } catch {
    return null; // private mode: there is nothing to keep it in
  }
}

function isTick(field) {
  return ["checkbox", "radio"].includes(field.type);
}

function isTyped(field) {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  const usual = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return field.value !== (usual?.value ?? "");
}

function isAlong(field) {
  return field.matches(ALONG) && [...field.form.querySelectorAll(TYPED)].some(isTyped);
}

function keep(kind) {
  for (const [key, field] of written()) {
    const text = isTick(field) ? String(field.checked) : field.value;
    if (isTyped(field) || isAlong(field)) storage((tab) => tab.setItem(`${kind}:${key}`, text));
  }
}

function bringBack() {
  for (const [key, field] of written()) {
    const text = storage((tab) => tab.getItem(`draft:${key}`));
    if (text === null || isTyped(field)) continue;
    if (isTick(field)) field.checked = text === "true";
    else field.value = text;
    storage((tab) => tab.removeItem(`draft:${key}`));
  }
}

// --- What was sent: until a page of ours has answered, nobody knows that it arrived ---

// A form that the page holds back is not on its way.
function sends({ defaultPrevented, target }) {
  if (room || defaultPrevented || !isPost(target)) return;
  keep("sent");
  storage((tab) => tab.setItem(`sent-from:${told.me}`, location.pathname + location.search));
}

// This page is the answer; unless somebody came back to it by the browser's own way, from one that was none.
function arrived() {
  const [came] = performance.getEntriesByType("navigation");
  const isBack = ["back_forward", "reload"].includes(came?.type);
  storage((tab) => {
    for (const [key, text] of Object.entries(tab)) {
      if (isBack && key.startsWith(`sent:${HERE}`)) tab.setItem(key.replace("sent", "draft"), text);
    }
  });
  forget(() => true, ["sent", "sent-from"]);
}

// What somebody else left in this tab is not for whoever is here now.
function forget(isMine, kinds = ["draft", "sent", "sent-from", "outbox", "baggage"]) {
  storage((tab) => {
    for (const key of Object.keys(tab)) {
      const [kind, person] = key.split(":");
      if (kinds.includes(kind) && isMine(person)) tab.removeItem(key);
    }
  });
}

// --- The end ---

function end() {
  if (isOver) return;
  isOver = true;
  close();
  if (!room) keep("draft");
  // Covered at once, also where the network is too slow to lead anywhere else.
  for (const part of document.querySelectorAll("main, header.masthead")) part.hidden = true;
  location.replace(`${told.ended}?next=${encodeURIComponent(location.pathname + location.search)}`);
}

function signsOut(event) {
  const form = event.target;
  if (form.matches("[data-signs-out]") || form.getAttribute("action") === told.out) {
    forget(() => true);
  }
}

// --- Beginning ---

forget((person) => person !== told.me);
arrived();
if (!room) bringBack();
for (const sign of SIGNS) document.addEventListener(sign, alive, { passive: true, capture: true });
document.addEventListener("submit", signsOut);
document.addEventListener("turned-away", () => ask("GET"));
window.addEventListener("submit", sends);
document.addEventListener("visibilitychange", look);
window.addEventListener("pageshow", (event) => event.persisted && look());
dialog.querySelector("[data-stay]").addEventListener("click", stay);
// Escape, too, is a sign of life.
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  stay();
});
setInterval(look, LOOK_EVERY);
