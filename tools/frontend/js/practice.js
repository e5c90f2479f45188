// A form whose answer is the same page again: the answer takes the place of what is there, without
// a reload. Without this script, and wherever it does not work out, the page is simply loaded.

const trusted = window.trustedTypes?.createPolicy("setwise", { createHTML: (html) => html });
const plain = new WeakSet(); // forms that go the plain way

function read(html) {
  return new DOMParser().parseFromString(trusted ? trusted.createHTML(html) : html, "text/html");
}

async function answerTo(form, presser) {
  const sent = new FormData(form);
  if (presser?.name) sent.append(presser.name, presser.value);
  const answer = await fetch(form.action, {
    method: "POST",
    body: sent,
    credentials: "same-origin",
    redirect: "error", // it leads elsewhere: then the page goes there
  });
  return read(await answer.text());
}

function show(here, page) {
  const next = document.importNode(page.querySelector("[data-swap]"), true);
  here.replaceWith(next);
  document.title = page.title;
  const first = next.querySelector(".nhsuk-error-summary") || next.querySelector("[data-focus]");
  first?.focus();
}

let busy = false;

async function send(event) {
  const form = event.target;
  const here = form.closest("[data-swap]");
  if (!here || form.hasAttribute("data-leaves") || plain.has(form)) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  try {
    show(here, await answerTo(form, event.submitter));
  } catch {
    plain.add(form);
    form.requestSubmit(event.submitter);
  }
  busy = false;
}

document.addEventListener("submit", send);
