// Keys that work everywhere on the page, and the list of all keys.

import { el } from "./dom.js";
import { sheet } from "./sheet.js";

const KEYS = [
  ["?", "this list"],
  ["Alt + ↑ / ↓", "the chat before or after"],
  ["Enter", "send"],
  ["Shift + Enter", "a new line"],
  ["↑ in an empty field", "to the messages"],
  ["↑ ↓ Home End", "from message to message"],
  ["Tab on a message", "its buttons"],
  ["Enter on a message", "its menu"],
  ["R F E C Delete", "reply, forward, edit, copy, delete"],
  ["Esc", "back to writing, or out of a box"],
];

export function help() {
  const rows = KEYS.flatMap(([keys, what]) => [el("dt", {}, el("kbd", {}, keys)), el("dd", {}, what)]);
  sheet("Keys", [el("dl", { class: "keys" }, ...rows)]);
}

// `step(by)` goes to another chat.
export function install(step) {
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    const writing = event.target.matches("input, textarea, select");
    if (event.key === "?" && !writing) {
      event.preventDefault();
      help();
    }
    if (event.altKey && ["ArrowUp", "ArrowDown"].includes(event.key)) {
      event.preventDefault();
      step(event.key === "ArrowUp" ? -1 : 1);
    }
  });
}
