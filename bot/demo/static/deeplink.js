// Links to the bot itself, which an app does not open in a browser: start it, or add it to a group.

import { chooseChat } from "./chooser.js";
import { attempt } from "./dom.js";
import * as server from "./server.js";
import { isGroup, isHere, leads, store } from "./store.js";

// What a link asks for; null where it leads elsewhere.
export function parse(href) {
  const url = new URL(href);
  if (url.host !== "t.me" || url.pathname.toLowerCase() !== `/${store.bot.username.toLowerCase()}`) return null;
  const asked = url.searchParams;
  return { start: asked.get("start"), group: asked.get("startgroup"), admin: asked.has("admin") };
}

// `open(id)` shows a chat and gives its pane.
export async function follow({ start, group, admin }, open) {
  if (group === null) {
    const pane = open(store.me);
    if (start !== null) await pane.sendText(`/start ${start}`.trim());
    return;
  }
  const fits = (chat) => isGroup(chat) && (isHere(chat, store.bot.id) || leads(chat, store.me));
  const chat = await chooseChat("Add to a group", fits, null);
  if (!chat) return;
  const wanted = admin && leads(chat, store.me) ? "administrator" : "member";
  if (!isHere(chat, store.bot.id)) {
    const added = await attempt(() => server.place(store.me, chat.id, store.bot.id, "member"));
    if (!added) return;
  }
  if (wanted === "administrator") await attempt(() => server.place(store.me, chat.id, store.bot.id, wanted));
  const pane = open(chat.id);
  if (group) await pane.sendText(`/start@${store.bot.username} ${group}`);
}
