// When the server has painted the page anew after an answer or a paper, what stood open stays open, and the reader is
// taken to what comes next: the sentence that must be corrected, the line they were at, or the next question.
let stoodOpen = [];
let cameFrom = null;

const place = (element) => element?.closest(".line, #question")?.id ?? null;

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.id !== "main") return;
  stoodOpen = [...document.querySelectorAll("#main details[open]")].map(place).filter((id) => id !== null);
  cameFrom = place(event.detail.requestConfig.elt);
});

// A line that moved on stands under another state: its trámite is the same.
const found = (id) =>
  document.getElementById(id) ??
  (id.startsWith("line-") ? document.querySelector(`#main [id^="${id.slice(0, id.lastIndexOf("-") + 1)}"]`) : null);

const takeTo = (element) => {
  if (!element) return false;
  const first = element.matches(".line") ? element.querySelector("summary") : element.querySelector("input:not([type=hidden]), select, textarea");
  const target = first ?? element;
  if (target === element) element.tabIndex = -1;
  target.focus();
  return true;
};

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "main" || cameFrom === null) return;
  for (const id of stoodOpen) {
    found(id)?.querySelector("details")?.setAttribute("open", "");
  }
  const summary = document.querySelector("#main .govuk-error-summary");
  takeTo(summary) || takeTo(found(cameFrom)) || takeTo(document.getElementById("now"));
  cameFrom = null;
});

// What the server will not answer here it answers as a page of its own: the key in the form keeps it one act.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.requestConfig.elt.matches("form")) event.detail.requestConfig.elt.submit();
});
