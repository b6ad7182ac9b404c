// Which chat something goes to.

import { el } from "./dom.js";
import { faceOf } from "./face.js";
import { sheet } from "./sheet.js";
import { mine } from "./store.js";

// Resolves to the chat, or to null. `fits(chat)` tells which are offered; the chat `from` stands last.
export function chooseChat(title, fits, from) {
  return new Promise((resolve) => {
    const chats = mine().filter(fits).sort((a, b) => (a.id === from) - (b.id === from));
    let chosen = null;
    const items = chats.map((chat) =>
      el(
        "li",
        {},
        el(
          "button",
          {
            type: "button",
            class: "choice",
            onclick: () => {
              chosen = chat;
              box.close();
            },
          },
          faceOf(chat),
          el("span", { dir: "auto" }, chat.title),
        ),
      ),
    );
    const list = items.length ? el("ul", { class: "choices" }, ...items) : el("p", {}, "There is no chat for this.");
    const box = sheet(title, [list], { done: () => resolve(chosen) });
    list.querySelector?.("button")?.focus();
  });
}
