// Baggage: a gesture in one's own browser. No code that sends can see it.

import { here, tab } from "./tab.js";

const BAGGAGE = `baggage:${here}`;

export function showBaggage(root) {
  for (const box of root.querySelectorAll("[data-baggage]")) {
    const left = tab.get(BAGGAGE);
    const output = box.querySelector("[data-baggage-left]");
    box.hidden = false;
    output.textContent = left ?? "";
    output.hidden = !left;
    box.querySelector("[data-baggage-go]").hidden = !left;
  }
}

export function onBaggage(event) {
  const box = event.target.closest("[data-baggage]");
  const button = event.target.closest("[data-baggage-leave], [data-baggage-go]");
  if (!box || !button) return;
  event.preventDefault();
  const text = box.querySelector("textarea");
  if (button.hasAttribute("data-baggage-go")) tab.remove(BAGGAGE);
  else if (text.value.trim()) tab.set(BAGGAGE, text.value);
  text.value = "";
  showBaggage(document);
  if (button.hidden) text.focus({ preventScroll: true });
}
