// A small menu beside what opened it: arrow keys, Escape, a tap elsewhere.

import { el } from "./dom.js";

let open = null;

// `items` are [label, act] or [label, act, { danger, checked }].
export function popup(anchor, items, label) {
  close();
  const nodes = items.map(([text, act, { danger = false, checked = null } = {}]) => {
    const choose = () => {
      close();
      act();
    };
    const role = checked === null ? "menuitem" : "menuitemradio";
    const state = checked === null ? {} : { "aria-checked": String(checked) };
    return el("button", { type: "button", role, class: danger ? "danger" : "", tabindex: "-1", dir: "auto", onclick: choose, ...state }, text);
  });
  const node = el("div", { class: "popup", role: "menu", "aria-label": label, onkeydown: (event) => keys(event, nodes) }, ...nodes);
  document.body.append(node);
  place(node, anchor.getBoundingClientRect());
  open = { node, anchor };
  (nodes.find((item) => item.getAttribute("aria-checked") === "true") ?? nodes[0])?.focus();
}

function place(node, beside) {
  const { width, height } = node.getBoundingClientRect();
  const left = Math.max(8, Math.min(beside.left, innerWidth - width - 8));
  const below = beside.bottom + 4;
  const top = below + height > innerHeight ? Math.max(8, beside.top - height - 4) : below;
  node.style.left = `${left}px`;
  node.style.top = `${top}px`;
}

function keys(event, nodes) {
  const at = nodes.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    nodes.at(to % nodes.length).focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
  }
}

function close() {
  if (!open) return;
  const { node, anchor } = open;
  open = null;
  const inside = node.contains(document.activeElement);
  node.remove();
  if (inside && anchor.isConnected) anchor.focus();
}

document.addEventListener("pointerdown", (event) => open && !open.node.contains(event.target) && close());
addEventListener("resize", close);
