// Brings the reader to what must be corrected, and from each line to its field.
const summary = document.querySelector(".govuk-error-summary");
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
}
document.addEventListener("click", (event) => {
  const link = event.target.closest(".govuk-error-summary a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (field) {
    event.preventDefault();
    const typed = field.matches("input, select, textarea, button") ? field : field.querySelector("input, select, textarea");
    (field.closest(".govuk-form-group") ?? field).scrollIntoView({ block: "center" });
    (typed ?? field).focus();
  }
});
