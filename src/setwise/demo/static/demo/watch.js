// Says the line that belongs to the stage which the wall shows. The wall follows by itself.

const board = document.getElementById("board");
const lines = [...document.querySelectorAll("[data-caption]")];
const steps = [...document.querySelectorAll("[data-step]")];

function tell() {
  const { stage, status } = board.dataset;
  const here = status === "closed" ? "closed" : stage || "gathering";
  const now = steps.findIndex((step) => step.dataset.step === here);
  for (const line of lines) line.hidden = line.dataset.caption !== here;
  steps.forEach((step, place) => {
    step.dataset.state = place < now ? "done" : place === now ? "now" : "to_come";
  });
  for (const also of document.querySelectorAll("[data-caption-also]")) {
    also.hidden = also.dataset.captionAlso !== here;
  }
  for (const not of document.querySelectorAll("[data-caption-not]")) {
    not.hidden = not.dataset.captionNot === here;
  }
}

if (board) {
  new MutationObserver(tell).observe(board, {
    attributes: true,
    attributeFilter: ["data-stage", "data-status"],
  });
  tell();
}
