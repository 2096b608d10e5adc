// Keeps what was typed in a form marked data-draft while the tab lives, so that a lost line or a mistaken
// step back costs nothing. It is kept for the tab alone and for whoever typed it, and dropped once the form is sent,
// somebody signs out or somebody else sits down at it.
const prefix = (form) => `draft:${form.dataset.draftOf}:`;
const place = (form) => prefix(form) + form.dataset.draft;
const fields = (form) => [...form.elements].filter((one) => one.name && !["hidden", "password", "file", "submit"].includes(one.type));

const store = (form) => {
  const typed = fields(form).map((one) => [one.name, one.type === "radio" || one.type === "checkbox" ? [one.value, one.checked] : one.value]);
  sessionStorage.setItem(place(form), JSON.stringify(typed));
};

const restore = (form) => {
  const kept = sessionStorage.getItem(place(form));
  if (!kept || form.querySelector(".govuk-form-group--error")) return;
  const left = fields(form);
  for (const [name, value] of JSON.parse(kept)) {
    const isChoice = Array.isArray(value);
    const at = left.findIndex((one) => one.name === name && (!isChoice || one.value === value[0]));
    if (at < 0) continue;
    const [one] = left.splice(at, 1);
    if (isChoice) one.checked = value[1];
    else one.value = value;
  }
  for (const note of form.querySelectorAll("[data-draft-restored]")) note.hidden = false;
};

for (const form of document.querySelectorAll("form[data-draft]")) {
  for (const kept of Object.keys(sessionStorage)) {
    if (kept.startsWith("draft:") && !kept.startsWith(prefix(form))) sessionStorage.removeItem(kept);
  }
  restore(form);
  form.addEventListener("input", () => store(form));
  form.addEventListener("submit", () => sessionStorage.removeItem(place(form)));
}
for (const form of document.querySelectorAll("form[action='/sign-out']")) {
  form.addEventListener("submit", () => sessionStorage.clear());
}
