// On a page that says that something did not arrive: what was typed and sent (watch.js laid it by on the
// way) waits in the tab again, and one press leads back to the page on which it was written.

let from = "";
try {
  for (const [key, text] of Object.entries(sessionStorage)) {
    const [kind, ...rest] = key.split(":");
    if (kind === "sent-from") from = text;
    if (kind !== "sent") continue;
    sessionStorage.setItem(["draft", ...rest].join(":"), text);
    sessionStorage.removeItem(key);
  }
} catch {
  // Private mode: nothing was laid by.
}
// A path of ours, and nothing else.
if (from && new URL(from, location.href).origin !== location.origin) from = "";

for (const part of document.querySelectorAll("[data-waits]")) part.hidden = !from;
const back = document.querySelector("[data-back]");
if (back) back.hidden = false;
if (back && from) back.href = from;
else if (back?.getAttribute("href") === "") {
  back.addEventListener("click", (event) => {
    event.preventDefault();
    history.back();
  });
}

// Without a connection there is nothing to go back to: as soon as there is one, the page opens by itself.
async function tryAgain() {
  try {
    const signal = AbortSignal.timeout?.(5_000);
    if ((await fetch("/app/worker.js", { cache: "no-store", signal })).ok) location.replace(from);
  } catch {
    // Still none.
  }
}

if (from && document.querySelector("[data-opens-again]")) setInterval(tryAgain, 4_000);
