// The words at hand, for whoever is handed the chair in the middle of a meeting. They stand on the page
// and in no stream, so the page itself is asked for them.

const there = () => document.querySelector(".companion");
const page = new URL(".", location.href);
let asking = false;

// `parse` makes a document of what our own server sent.
export function followChair(board, parse) {
  const holds = "holds" in board.dataset;
  if (holds && !there()) bring(parse);
  // Whoever reads in it reads to the end: it goes with the next board.
  else if (!holds && there()?.matches("[data-of-chair]:not([open])")) there().remove();
}

async function bring(parse) {
  if (asking) return;
  asking = true;
  try {
    const answer = await fetch(page, { credentials: "same-origin", redirect: "error" });
    const found = answer.ok && parse(await answer.text()).querySelector(".companion");
    if (found && !there()) document.querySelector(".masthead").append(found);
  } catch {
    // No network: the next board asks again.
  }
  asking = false;
}
