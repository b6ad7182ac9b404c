// A round picture with initials, in a colour that stays somebody's own.

import { el } from "./dom.js";
import { isGroup, store } from "./store.js";

const HUES = 7;

export const hue = (id) => `hue-${Math.abs(id) % HUES}`;

// Whole characters, so that no emoji is cut in two.
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function initials(name) {
  const words = name.trim().split(/\s+/).slice(0, 2);
  return words.map((word) => [...letters.segment(word)][0]?.segment ?? "").join("").toLocaleUpperCase();
}

// The other side of a private chat is the bot.
export const faceOf = (chat) => face(isGroup(chat) ? chat.id : store.bot.id, chat.title);

export function face(id, name) {
  return el("span", { class: `face ${hue(id)}`, "aria-hidden": "true" }, initials(name));
}
