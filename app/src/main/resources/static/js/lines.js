// While the server reads a document's lines, the worker goes on typing. An answer to an older state of the form
// is never painted over newer words: it is dropped, and asked for again with everything typed so far.
const pause = 300;
let typedSince = false;

document.addEventListener("htmx:beforeRequest", () => {
  typedSince = false;
});
document.addEventListener("input", () => {
  typedSince = true;
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const asker = event.detail.requestConfig.elt;
  if (!typedSince || asker.name !== "read") return;
  event.detail.shouldSwap = false;
  setTimeout(() => asker.isConnected && asker.click(), pause);
});
