// Tells how far the forming of sets is; once it is over, shows what came out.

const EVERY = 1500;
const here = document.querySelector("[data-forming]");
const words = here.querySelector("[data-words]");
const bar = here.querySelector("progress");

async function look() {
  try {
    const answer = await fetch(location.pathname, {
      headers: { Accept: "application/json" },
      redirect: "manual",
      cache: "no-store",
    });
    const isGoing = answer.ok && answer.headers.get("Content-Type").startsWith("application/json");
    if (!isGoing) return location.reload();
    const far = await answer.json();
    if (far.lost || (far.late && !here.hasAttribute("data-late"))) return location.reload();
    if (words.textContent !== far.words) words.textContent = far.words;
    bar.value = far.share;
  } catch {
    // No network: it is asked again.
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
