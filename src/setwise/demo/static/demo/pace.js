// Faster and slower without loading the page again: whoever ticks or writes goes on where they were.

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-pace]")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  const sent = new FormData(form);
  sent.set("speed", button.value);
  const answer = await fetch(form.action, { method: "POST", body: sent, redirect: "manual" }).catch(() => null);
  // The answer leads back to this very page. Anything else is not one of ours.
  if (answer?.type !== "opaqueredirect") return;
  button.value = button.value === "faster" ? "human" : "faster";
  button.textContent = button.dataset[button.value];
});
