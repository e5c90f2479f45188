// A form that is saved as one types, so that nothing is lost when a phone is put away, a tab closed
// or a network gone. Without this script the form's own button saves it.

const WAIT = 900; // milliseconds after the last key
const TRIES = [2000, 5000, 10000, 30000]; // and after each try that failed
const REFUSALS = 10; // how often a server that answers is asked again
const KEPT = "textarea, input[type=text], input:not([type])";

function follow(form) {
  const said = form.querySelector("[data-saves-said]");
  const sends = form.querySelector("input[name=sends]");
  let timer;
  let busy = false;
  let again = false;
  let done = false;
  let typed = 0; // how often something was changed
  let kept = 0; // and how much of that is on the server
  let failed = 0;
  let isHeld = false; // it was pressed without a connection, and the page has said so

  async function save(keepalive = false) {
    clearTimeout(timer);
    if (done) return;
    if (busy && !keepalive) {
      again = true;
      return;
    }
    busy = true;
    count();
    const sent = new FormData(form);
    const upTo = typed;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: sent,
        headers: { accept: "application/json" },
        credentials: "same-origin",
        redirect: "error",
        keepalive,
      });
      heard(answer, await told(answer), sent, upTo);
    } catch {
      form.dataset.unsent = ""; // page.js asks whether there is a way before it sends the form
      if (!isHeld) tell(form.dataset.unsaved);
      later(Infinity); // no network: it may come back at any time
    }
    busy = false;
    if (again) {
      again = false;
      save();
    }
  }

  // Which of two that were sent is the later one, whichever comes first.
  function count() {
    if (sends) sends.value = Number(sends.value) + 1;
  }

  async function told(answer) {
    try {
      return await answer.json();
    } catch {
      return {}; // a page: the session is over, or something stands between
    }
  }

  function heard(answer, told, sent, upTo) {
    delete form.dataset.unsent;
    isHeld = false;
    const saved = answer.ok && told.saved;
    tell(told.said || (saved ? form.dataset.saved : form.dataset.unsaved));
    if (told.seen) show(told.seen);
    if (saved) {
      failed = 0;
      kept = Math.max(kept, upTo);
      settle(sent);
    } else if (answer.status !== 422) {
      // What could not be taken as it is would not be taken the next time either.
      later(REFUSALS);
      // Whether the session is over is for watch.js to find out, and to say.
      if ([401, 403, 404].includes(answer.status)) document.dispatchEvent(new Event("turned-away"));
    }
  }

  function later(most) {
    const wait = TRIES[Math.min(failed, TRIES.length - 1)];
    failed += 1;
    if (failed < most) timer = setTimeout(save, wait);
  }

  // What the server has needs no other place: the tab would keep what was typed and not sent.
  function settle(sent) {
    for (const field of form.querySelectorAll(KEPT)) {
      if (field.name && field.value === sent.get(field.name)) field.defaultValue = field.value;
    }
  }

  function tell(text) {
    if (said) said.textContent = text;
  }

  // Under each box that is watched: what in it could tell who somebody is.
  function show(seen) {
    for (const place of form.querySelectorAll("[data-seen]")) {
      const found = seen[place.dataset.seen] || [];
      const lines = found.map((text) => Object.assign(document.createElement("li"), { textContent: text }));
      place.querySelector("ul").replaceChildren(...lines);
      place.hidden = !found.length;
    }
  }

  function wrote() {
    typed += 1;
    failed = 0;
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
  }

  function atOnce() {
    if (typed !== kept) save(true);
  }

  form.addEventListener("input", () => {
    tell("");
    isHeld = false;
    wrote();
  });
  document.addEventListener("submit", (event) => {
    if (event.target !== form) {
      // Such as signing out: what was typed goes before it.
      atOnce();
      return;
    }
    // What is sent as a whole is not sent once more behind it.
    count();
    done = true;
    clearTimeout(timer);
  });
  // There is no connection: the page stays, and so does the trying.
  form.addEventListener("held", () => {
    done = false;
    isHeld = true;
    if (typed !== kept) later(Infinity);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") atOnce();
  });
  // Not every way away from a page hides it first.
  window.addEventListener("pagehide", atOnce);
  window.addEventListener("online", () => {
    failed = 0;
    if (typed !== kept) save();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) done = false;
  });
  // What a session's end left in the tab was brought back into the boxes.
  window.addEventListener("load", () => {
    const fields = [...form.querySelectorAll(KEPT)];
    if (fields.some((field) => field.value !== field.defaultValue)) wrote();
  });
}

for (const form of document.querySelectorAll("form[data-saves]")) follow(form);
