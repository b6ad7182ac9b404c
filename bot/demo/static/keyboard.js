// The buttons under a message, and what a press does.

import { attempt, copy, el, showAlert, toast } from "./dom.js";
import { safeUrl } from "./entities.js";
import * as server from "./server.js";

const PATIENCE = 10_000; // Milliseconds that a pressed button waits for the bot.
const waiting = new Map(); // Query id to what ends its waiting.
const early = new Map(); // Answers that came while the id of a press was not known here yet.
let asking = 0; // Presses of this page whose query id is still unknown here.

// `pane` gives `me()` and `inline(kind, query)`.
export function keyboard(message, pane) {
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((button) => made(button, message, pane))));
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...rows);
}

function made(button, message, pane) {
  const words = el("span", { dir: "auto" }, button.text);
  if (button.url !== undefined) {
    const url = safeUrl(button.url);
    const host = url ? el("span", { class: "host" }, `↗ ${new URL(url).host}`) : null;
    return el("a", { class: "key", href: url, target: "_blank", rel: "noopener noreferrer", title: button.url }, words, host);
  }
  const act = () => {
    if (button.copy_text) return copy(button.copy_text.text);
    if (button.switch_inline_query !== undefined) return pane.inline({}, button.switch_inline_query);
    if (button.switch_inline_query_current_chat !== undefined) return pane.inline(null, button.switch_inline_query_current_chat);
    if (button.switch_inline_query_chosen_chat) return pane.inline(button.switch_inline_query_chosen_chat, button.switch_inline_query_chosen_chat.query ?? "");
    if (button.callback_data === undefined) return toast("This button works in Telegram itself only.");
    return press(node, button, message, pane);
  };
  const node = el("button", { type: "button", class: "key", onclick: act }, words);
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
