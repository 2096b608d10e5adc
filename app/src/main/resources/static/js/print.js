// A print button can only work with scripts, so it is hidden until they run.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Paper from a roll ends where the words end: a style sheet alone cannot ask how long they are.
const MM = 96 / 25.4;
const longest = Math.max(0, ...[...document.querySelectorAll(".ticket")].map((ticket) => ticket.getBoundingClientRect().height));
if (longest > 0) {
  const sheet = document.styleSheets[0];
  sheet.insertRule(`@page ticket { size: 80mm ${Math.ceil(longest / MM) + 1}mm; margin: 0; }`, sheet.cssRules.length);
}
