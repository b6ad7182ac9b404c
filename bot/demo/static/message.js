// One bubble: a message, or the messages of an album together.

import { attempt, copy, el, showAlert, size, toast } from "./dom.js";
import { rich, safeUrl } from "./entities.js";
import * as server from "./server.js";

const PATIENCE = 10_000; // Milliseconds that a pressed button waits for the bot.
const waiting = new Map(); // Query id to what ends its waiting.
const opened = new Map(); // Message id to the offsets of its quotes that stand open.

// `pane` gives `owner()` (whose page it is), `me()` (who acts now), `reply(message)`, `forward(message)`, `edit(message)`, `remove(message)`, `sendText(text)`.
export function bubble(messages, pane) {
  const [first] = messages;
  const spoken = messages.find((message) => message.text) ?? first;
  if (first.service) {
    return el("li", { class: "service", "data-key": key(first) }, el("span", {}, first.service));
  }
  const mine = first.sender_id === pane.owner();
  const inside = el("div", { class: "bubble" });
  if (pane.isGroup && !mine) inside.append(el("div", { class: `sender hue-${first.sender_id % 6}` }, first.sender));
  if (first.forwarded_from) inside.append(el("div", { class: "forwarded" }, `Forwarded from ${first.forwarded_from}`));
  if (first.reply_to !== null) inside.append(quoted(first, pane));
  const files = messages.map((message) => message.file).filter(Boolean);
  if (files.length) inside.append(el("div", { class: `files of-${Math.min(files.length, 4)}` }, ...files.map(attachment)));
  if (spoken.text) {
    if (!opened.has(spoken.id)) opened.set(spoken.id, new Set());
    const onCommand = (command) => pane.sendText(command);
    const words = rich(spoken.text, spoken.entities, { onCommand, opened: opened.get(spoken.id) });
    inside.append(el("div", { class: "text", dir: "auto" }, ...words));
  }
  inside.append(el("div", { class: "meta" }, first.edited ? "edited " : "", time(first.at)));
  const parts = [inside];
  if (spoken.buttons.length) parts.push(keyboard(spoken, pane));
  parts.push(actions(first, spoken, pane));
  const sort = mine ? "mine" : first.from_bot ? "bot" : "other";
  return el("li", { class: `message ${sort}`, "data-key": key(first), "data-id": first.id }, ...parts);
}

export const key = (message) => message.album || String(message.id);

function time(at) {
  return new Date(at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

function quoted(message, pane) {
  return el(
    "button",
    { type: "button", class: "reply-to", onclick: () => pane.show(message.reply_to) },
    el("span", { class: "excerpt" }, message.reply_excerpt || "Message"),
  );
}

function attachment(file) {
  if (file.kind === "photo") {
    const picture = el("img", { src: file.url, alt: "Photo", width: file.width, height: file.height, loading: "lazy" });
    return el("a", { class: "photo", href: file.url, target: "_blank", rel: "noopener" }, picture);
  }
  const name = el("span", { class: "file-name" }, file.name);
  const about = el("span", { class: "file-size" }, `${size(file.size)}${file.kind === "document" ? "" : `, ${file.kind}`}`);
  return el("a", { class: "document", href: file.url, download: file.name }, el("span", { class: "file-icon" }, "⤓"), name, about);
}

function keyboard(message, pane) {
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((button) => key_(button, message, pane))));
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...rows);
}

function key_(button, message, pane) {
  if (button.url !== undefined) {
    const url = safeUrl(button.url);
    return el("a", { class: "key", href: url, target: "_blank", rel: "noopener noreferrer", title: button.url }, `${button.text} ↗`);
  }
  const node = el("button", { type: "button", class: "key" }, button.text);
  node.addEventListener("click", () => {
    if (button.copy_text) return copy(button.copy_text.text);
    if (button.callback_data === undefined) return toast("This button works in Telegram itself only.");
    return press(node, button, message, pane);
  });
  return node;
}

async function press(node, button, message, pane) {
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  const done = () => {
    node.classList.remove("busy");
    node.removeAttribute("aria-busy");
  };
  asking += 1;
  const pressed = await attempt(() => server.press(pane.me(), message.chat, message.id, button.callback_data));
  asking -= 1;
  if (!pressed) return done();
  waiting.set(pressed.query, done);
  const answer = early.get(pressed.query);
  if (!asking) early.clear();
  if (answer) return answered(answer);
  return setTimeout(() => answered({ query: pressed.query, text: "" }), PATIENCE);
}

let asking = 0; // Presses of this page whose query id is still unknown here.
const early = new Map(); // What was answered meanwhile; it may be the answer to one of them.

export function answered(answer) {
  const { query, text, alert } = answer;
  const done = waiting.get(query);
  if (!done) {
    if (asking) early.set(query, answer);
    return;
  }
  waiting.delete(query);
  done();
  if (text && alert) showAlert(text);
  else if (text) toast(text);
}

function actions(first, spoken, pane) {
  const act = (sign, label, on) => el("button", { type: "button", class: "act", "aria-label": label, title: label, onclick: on }, sign);
  const all = [act("↩", "Reply", () => pane.reply(first)), act("↪", "Forward", () => pane.forward(first))];
  if (!first.from_bot && !first.file) all.push(act("✎", "Edit", () => pane.edit(spoken)));
  if (!first.from_bot || !pane.isGroup) all.push(act("✕", "Delete", () => pane.remove(first)));
  return el("div", { class: "acts" }, ...all);
}
