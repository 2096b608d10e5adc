// Keys press visible controls: whatever carries data-shortcut can also be reached by pointer or Tab.
// Single letters act only outside fields and can be turned off; function keys and Ctrl+Enter act everywhere.
const lettersAct = document.documentElement.dataset.keys === "on";

const isTyping = (element) =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches("input, textarea, select"));

const named = (event) => {
  if (event.ctrlKey && event.key === "Enter") return "Ctrl+Enter";
  if (event.ctrlKey || event.altKey || event.metaKey) return "";
  return event.key.length === 1 ? event.key.toUpperCase() : event.key;
};

const control = (name) =>
  [...document.querySelectorAll("[data-shortcut]")].find((one) => one.dataset.shortcut.toUpperCase() === name.toUpperCase());

const press = (found) => {
  if (found.matches("input, textarea, select")) {
    found.focus();
    found.select?.();
  } else {
    found.click();
    if (found.matches("summary")) found.focus();
  }
};

const moveBetweenRows = (step) => {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (rows.length === 0) return false;
  const links = rows.map((row) => row.querySelector("a, button, summary") ?? row);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  links[next].focus();
  return true;
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = named(event);
  if (name === " " && event.target.matches?.("a[role=button]")) {
    event.preventDefault();
    event.target.click();
    return;
  }
  const isLetter = name.length === 1;
  if (!name || (isLetter && (!lettersAct || isTyping(event.target)))) return;
  if (isLetter && (name === "J" || name === "K")) {
    if (moveBetweenRows(name === "J" ? 1 : -1)) event.preventDefault();
    return;
  }
  const found = control(name);
  if (found) {
    event.preventDefault();
    press(found);
  }
});
