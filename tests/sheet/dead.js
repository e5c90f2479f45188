// What does nothing where no script runs: a button that sends nothing, a form that nobody can send,
// a link that leads nowhere.
() => {
  const faults = [];
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  for (const one of shown("button, input[type=button], [role=button]")) {
    const sends = (one.type === "submit" && one.form) || (one.type === "reset" && one.form) || one.href;
    if (!sends) faults.push(`does nothing without a script: ${called(one)}`);
  }
  // What is nothing without a script, such as a passkey, says so and names another way.
  const owned = [...document.querySelectorAll("main noscript")]
    .some((one) => one.innerText.includes("JavaScript") && one.querySelector("a[href]"));
  for (const one of shown("form")) {
    if (!owned && ![...one.elements].some((each) => each.type === "submit" && each.checkVisibility())) {
      faults.push(`cannot be sent without a script: form to ${one.getAttribute("action")}`);
    }
  }
  for (const one of shown("a[href]")) {
    const to = one.getAttribute("href");
    const nowhere = to === "#" || to.startsWith("javascript:")
      || (to.startsWith("#") && !document.getElementById(decodeURIComponent(to.slice(1))));
    if (nowhere) faults.push(`leads nowhere: ${called(one)}`);
  }
  if (!document.querySelector("main")?.innerText.trim()) faults.push("says nothing without a script");
  return faults;
}
