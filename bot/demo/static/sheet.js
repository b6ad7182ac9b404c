// A box over the page with a title and a way out; the focus goes back to where it was.

import { el, icon, round } from "./dom.js";
import { CROSS } from "./icons.js";

let count = 0;

// Returns the dialog, already open. `done` is called when it closes.
export function sheet(title, children, { wide = false, done = () => {} } = {}) {
  count += 1;
  const id = `sheet-${count}`;
  const before = document.activeElement;
  const away = round(icon(CROSS), "Close", () => node.close());
  const head = el("header", {}, el("h2", { id }, title), away);
  const node = el("dialog", { class: wide ? "sheet wide" : "sheet", "aria-labelledby": id }, head, el("div", { class: "sheet-body" }, ...children));
  node.addEventListener("click", (event) => event.target === node && node.close());
  node.addEventListener("close", () => {
    node.remove();
    if (before?.isConnected) before.focus();
    done();
  });
  document.body.append(node);
  node.showModal();
  return node;
}

export function field(label, control) {
  return el("label", { class: "field" }, el("span", {}, label), control);
}

export function check(label, control) {
  return el("label", { class: "check" }, control, el("span", {}, label));
}
