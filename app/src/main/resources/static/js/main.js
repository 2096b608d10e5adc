// Everything here only makes a page quicker: each page works whole without it.
import "./errors.js";
import "./keys.js";
import "./draft.js";
import "./print.js";
import "./lines.js";
import "./partial.js";
