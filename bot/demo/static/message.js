// One bubble: a message, or the messages of an album together.

import { sideButtons } from "./actions.js";
import { attachments } from "./attachments.js";
import { cut, el } from "./dom.js";
import { rich } from "./entities.js";
import { hue } from "./face.js";
import { keyboard } from "./keyboard.js";
import { time } from "./when.js";

const opened = new Map(); // Message id to the offsets of its quotes that stand open.
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EXCERPT = 200; // Characters of a message that are read out.

export const key = (message) => message.album || String(message.id);

// What a bubble says, for a name and for being read out.
export function summary(messages) {
  const [first] = messages;
  if (first.service) return first.service;
  const files = messages.map((message) => message.file).filter(Boolean);
  const what = files.length > 1 ? `${files.length} files` : files.length ? files[0].name && files[0].kind !== "photo" ? files[0].name : "Photo" : "";
  const words = messages.map((message) => message.text).find(Boolean) ?? "";
  return [what, cut(words, EXCERPT)].filter(Boolean).join(": ");
}

// Fills `node`, which stays the same for as long as the message is there. `pane` gives `owner()` (whose page it is),
// `me()` (who acts now), `isGroup`, `show(id)`, `sendText(text)` and what `actions` and `keyboard` ask of it.
export function fill(node, messages, pane) {
  const [first] = messages;
  const spoken = messages.find((message) => message.text) ?? first;
  node.dataset.key = key(first);
  node.dataset.id = first.id;
  node.dataset.at = first.at;
  node.dataset.sender = first.sender_id;
  if (first.service) {
    node.className = "service";
    node.replaceChildren(el("span", { dir: "auto" }, first.service));
    return;
  }
  const mine = first.sender_id === pane.owner();
  const who = mine ? "You" : first.sender;
  node.className = `message ${mine ? "mine" : first.from_bot ? "bot" : "other"}`;
  node.setAttribute("aria-label", `${who}, ${time(first.at)}: ${summary(messages)}`);
  const parts = [bubble(messages, spoken, mine, pane)];
  if (spoken.buttons.length) parts.push(keyboard(spoken, pane));
  node.classList.toggle("keyed", spoken.buttons.length > 0);
  node.replaceChildren(...parts, sideButtons(messages, spoken, pane));
}

function bubble(messages, spoken, mine, pane) {
  const [first] = messages;
  const inside = el("div", { class: "bubble" });
  if (pane.isGroup && !mine) inside.append(el("div", { class: `sender ${hue(first.sender_id)}`, dir: "auto" }, first.sender));
  if (first.forwarded_from) inside.append(el("div", { class: "origin", dir: "auto" }, `Forwarded from ${first.forwarded_from}`));
  if (first.via) inside.append(el("div", { class: "origin" }, `via @${first.via}`));
  if (first.reply_to !== null) inside.append(quoted(first, pane));
  const files = messages.map((message) => message.file).filter(Boolean);
  if (files.length) inside.append(attachments(files));
  const meta = el("span", { class: "meta" }, el("bdi", { dir: "ltr" }, ...state(messages, mine)));
  if (!spoken.text) inside.append(el("div", { class: files.every(({ kind }) => kind === "photo") ? "words over" : "words bare" }, meta));
  else {
    if (!opened.has(spoken.id)) opened.set(spoken.id, new Set());
    const onCommand = (command) => pane.sendText(command);
    const text = rich(spoken.text, spoken.entities, { onCommand, opened: opened.get(spoken.id) });
    const room = el("span", { class: spoken.edited ? "room long" : "room", "aria-hidden": "true" });
    inside.append(el("div", { class: "words", dir: ending(spoken.text) }, el("div", { class: "text" }, ...text, room), meta));
  }
  return inside;
}

// The direction of the last line, behind which the time stands; each line has its own, by its first letter or mark, where
// what is set apart does not count.
function ending(text) {
  const line = text.trimEnd().split("\n").at(-1).replace(/\u2068[^\u2069]*\u2069/gu, "");
  const first = line.match(/[\p{L}\u200e\u200f]/u)?.[0] ?? "";
  return first === "\u200f" || RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}

function state(messages, mine) {
  const [first] = messages;
  const edited = messages.some((message) => message.edited) ? ["edited "] : [];
  const sent = mine ? [el("span", { class: "tick", role: "img", "aria-label": "sent" }, "✓")] : [];
  return [...edited, el("time", { datetime: new Date(first.at * 1000).toISOString() }, time(first.at)), ...sent];
}

function quoted(message, pane) {
  const words = message.reply_excerpt || "Message";
  const who = message.reply_sender ? el("span", { class: "quoted-who", dir: "auto" }, message.reply_sender) : null;
  return el(
    "button",
    { type: "button", class: "reply-to", "aria-label": `Go to the message: ${words}`, onclick: () => pane.show(message.reply_to) },
    who,
    el("span", { class: "excerpt", dir: "auto" }, words),
  );
}
