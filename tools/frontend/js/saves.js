// A form that is saved as one types, so that nothing is lost when a phone is put away. Without this
// script the form's own button saves it.

const WAIT = 900;

function follow(form) {
  const said = form.querySelector("[data-saves-said]");
  let timer;
  let busy = false;
  let again = false;
  let done = false;

  async function save(keepalive = false) {
    clearTimeout(timer);
    if (done) return;
    if (busy && !keepalive) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { accept: "application/json" },
        credentials: "same-origin",
        redirect: "error",
        keepalive,
      });
      tell(answer.ok);
      show((await answer.json()).seen || {});
    } catch {
      tell(false);
    }
    busy = false;
    if (again) {
      again = false;
      save();
    }
  }

  function tell(saved) {
    if (said) said.textContent = saved ? form.dataset.saved : form.dataset.unsaved;
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

  form.addEventListener("input", () => {
    if (said) said.textContent = "";
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
    form.dataset.typed = "";
  });
  // What is sent as a whole is not sent once more behind it.
  form.addEventListener("submit", () => {
    done = true;
    clearTimeout(timer);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && "typed" in form.dataset) save(true);
  });
}

for (const form of document.querySelectorAll("form[data-saves]")) follow(form);
