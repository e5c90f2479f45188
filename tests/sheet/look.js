// What a sighted reader with a keyboard needs of the page on the screen: it is as wide as the
// screen, and wherever the focus comes to, it can be seen. Answers with a list of faults.
(onPaper) => {
  const faults = [];
  const screen = document.scrollingElement;
  if (screen.scrollWidth > screen.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > screen.clientWidth + 1 && one.checkVisibility())
      .filter((one) => !one.children.length || one.matches("input, select, textarea, table, pre"));
    faults.push(`scrolls sideways (${screen.scrollWidth} of ${screen.clientWidth} px): `
      + wide.slice(0, 3).map(called).join("; "));
  }
  if (onPaper) {
    const presses = [...document.querySelectorAll("button, nav, .nhsuk-button, details:not([open]) summary, [type=file]")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 2);
    return faults.concat(presses.slice(0, 3).map((one) => `can be pressed on paper: ${called(one)}`));
  }

  const told = (one) => {
    const parts = [one, ...(one.labels ?? [])];
    return parts.flatMap((part) => [null, "::before", "::after"].map((of) => {
      const style = getComputedStyle(part, of);
      const ring = style.outlineStyle === "none" ? "" : style.outline;
      return [ring, style.boxShadow, style.backgroundColor, style.border].join("|");
    })).join("\n");
  };
  for (const one of stopsOf()) {
    document.activeElement?.blur();
    const before = told(one);
    one.focus();
    if (document.activeElement !== one) {
      faults.push(`takes no focus: ${called(one)}`);
    } else if (told(one) === before) {
      faults.push(`focus does not show: ${called(one)}`);
    } else if (!inSight(one)) {
      faults.push(`focus is covered: ${called(one)}`);
    }
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return faults;
}
