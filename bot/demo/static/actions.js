// What a person does with a message: by the buttons beside it, its menu, a swipe, or a key while it has the focus.

import { copy, el, icon, round } from "./dom.js";
import { MORE, REPLY } from "./icons.js";
import { popup } from "./popup.js";

const SWIPE = 56; // Pixels to the left after which a swipe is a reply.
const LONG = 450; // Milliseconds that a finger rests before the menu opens.

// `pane` gives `reply`, `forward`, `edit`, `remove`, each with a message.
export function sideButtons(messages, spoken, pane) {
  const [first] = messages;
  const more = round(icon(MORE), "Message menu", () => menu(more, messages, spoken, pane), { "aria-haspopup": "menu" });
  return el("div", { class: "acts" }, round(icon(REPLY), "Reply", () => pane.reply(first)), more);
}

const own = (first, pane) => !first.from_bot && first.sender_id === pane.me();

export function menu(anchor, messages, spoken, pane) {
  const [first] = messages;
  const items = [["Reply", () => pane.reply(first)], ["Forward", () => pane.forward(messages)]];
  if (spoken.text) items.push(["Copy text", () => copy(spoken.text)]);
  if (own(first, pane) && spoken.text && !first.file) items.push(["Edit", () => pane.edit(spoken)]);
  if (own(first, pane) || !pane.isGroup) items.push(["Delete", () => pane.remove(messages), { danger: true }]);
  popup(anchor, items, "Message");
}

// A key on a message that has the focus; returns whether it meant something.
export function onKey(event, node, messages, pane) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [first] = messages;
  const spoken = messages.find((message) => message.text) ?? first;
  const acts = {
    Enter: () => menu(node, messages, spoken, pane),
    r: () => pane.reply(first),
    f: () => pane.forward(messages),
    c: () => spoken.text && copy(spoken.text),
    e: () => own(first, pane) && spoken.text && !first.file && pane.edit(spoken),
    Delete: () => (own(first, pane) || !pane.isGroup) && pane.remove(messages),
  };
  const act = acts[event.key];
  if (!act || first.service) return false;
  event.preventDefault();
  act();
  return true;
}

// Touch: to the left replies, resting opens the menu.
export function gestures(log, messagesOf, pane) {
  let from = null;
  let held = 0;
  const end = () => {
    clearTimeout(held);
    if (from) from.node.style.translate = "";
    from = null;
  };
  log.addEventListener("pointerdown", (event) => {
    const node = event.target.closest(".message");
    if (event.pointerType !== "touch" || !node || event.target.closest("button, a, textarea")) return;
    from = { node, x: event.clientX, y: event.clientY, by: 0 };
    held = setTimeout(() => {
      const messages = messagesOf(node);
      end();
      if (messages.length) menu(node, messages, messages.find((message) => message.text) ?? messages[0], pane);
    }, LONG);
  });
  log.addEventListener("pointermove", (event) => {
    if (!from) return;
    const x = event.clientX - from.x;
    if (Math.abs(event.clientY - from.y) > Math.abs(x) + 10) return end();
    if (Math.abs(x) > 8) clearTimeout(held);
    from.by = Math.max(-80, Math.min(0, x));
    from.node.style.translate = `${from.by}px 0`;
  });
  log.addEventListener("pointerup", () => {
    if (from && from.by < -SWIPE) pane.reply(messagesOf(from.node)[0]);
    end();
  });
  log.addEventListener("pointercancel", end);
}
