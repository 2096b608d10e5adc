// Keeps what was typed in a form marked data-draft while the tab lives, so that a lost line or a mistaken
// step back costs nothing. It is kept for the tab alone and dropped once the form is sent or somebody signs out.
const prefix = "draft:";
const fields = (form) => [...form.elements].filter((one) => one.name && !["hidden", "password", "file", "submit"].includes(one.type));

const store = (form) => {
  const typed = fields(form).map((one) => [one.name, one.type === "radio" || one.type === "checkbox" ? [one.value, one.checked] : one.value]);
  sessionStorage.setItem(prefix + form.dataset.draft, JSON.stringify(typed));
};

const restore = (form) => {
  const kept = sessionStorage.getItem(prefix + form.dataset.draft);
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
  restore(form);
  form.addEventListener("input", () => store(form));
  form.addEventListener("submit", () => sessionStorage.removeItem(prefix + form.dataset.draft));
}
for (const form of document.querySelectorAll("form[action='/sign-out']")) {
  form.addEventListener("submit", () => sessionStorage.clear());
}
