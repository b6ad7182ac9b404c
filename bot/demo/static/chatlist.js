// The list of chats: who, what was said last and when, how much is unread; and whose app this is.

import { chooseLanguage, newGroup, newPerson, LANGUAGES } from "./circle.js";
import { draftOf } from "./composer.js";
import { el, icon, round } from "./dom.js";
import { face, faceOf } from "./face.js";
import { CODE, HELP, MOON, PEN } from "./icons.js";
import { summary } from "./message.js";
import { popup } from "./popup.js";
import { isGroup, language, mine, newest, store } from "./store.js";
import { short } from "./when.js";

export class ChatList {
  // `world` gives `open(id)`, `be(person)`, `toggleCalls()`, `toggleTheme()` and `help()`.
  constructor(node, world) {
    this.world = world;
    this.account = el("button", { type: "button", class: "who account", "aria-haspopup": "menu", onclick: () => this.choosePerson() });
    this.add = round(icon(PEN), "New group or person", () => this.openNew(), { "aria-haspopup": "menu" });
    const tools = [
      round(icon(MOON), "Light or dark", () => world.toggleTheme()),
      round(icon(CODE), "Calls of the bot", () => world.toggleCalls(), { id: "calls-toggle", "aria-expanded": "false", "aria-controls": "calls" }),
      round(icon(HELP), "Keys", () => world.help()),
    ];
    this.list = el("ul", { class: "chats" });
    this.list.addEventListener("keydown", (event) => this.keyed(event));
    node.append(el("header", {}, this.account, this.add), this.list, el("footer", {}, ...tools));
  }

  show(current) {
    const me = store.people.find((person) => person.id === store.me);
    if (!me) return;
    this.current = current ?? this.current;
    const tongue = LANGUAGES[me.language] ?? me.language;
    this.account.setAttribute("aria-label", `You are ${me.name}. Change person or language`);
    this.account.replaceChildren(face(me.id, me.name), el("span", { class: "about" }, el("b", { dir: "auto" }, me.name), el("span", { class: "status", lang: me.language }, tongue)));
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...mine().map((chat) => this.row(chat)));
    if (focused) this.list.querySelector("[aria-current]")?.focus();
    const unread = mine().reduce((sum, chat) => sum + (store.unread.get(chat.id) ?? 0), 0);
    document.title = unread ? `(${unread}) Placard` : "Placard: chat on this machine";
  }

  row(chat) {
    const last = newest(chat);
    const unread = store.unread.get(chat.id) ?? 0;
    const chosen = chat.id === this.current;
    const button = el(
      "button",
      { type: "button", class: "chat", "data-chat": chat.id, "aria-current": chosen ? "page" : null, tabindex: chosen ? "0" : "-1", onclick: () => this.world.open(chat.id) },
      faceOf(chat),
      el("span", { class: "chat-title", dir: "auto" }, chat.title),
      last ? el("time", {}, short(last.at)) : null,
      preview(chat, last),
      unread ? el("span", { class: "badge", "aria-label": `${unread} unread` }, String(unread)) : null,
    );
    return el("li", {}, button);
  }

  keyed(event) {
    const all = [...this.list.querySelectorAll(".chat")];
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(to, all.length - 1))].focus();
  }

  choosePerson() {
    const people = store.people.map((person) => [person.name, () => this.world.be(person.id), { checked: person.id === store.me }]);
    const tongue = LANGUAGES[language(store.me)] ?? language(store.me);
    popup(this.account, [...people, ["New person…", () => newPerson((id) => this.world.be(id))], [`Language: ${tongue}…`, chooseLanguage]], "Who you are");
  }

  openNew() {
    popup(this.add, [["New group…", () => newGroup((id) => this.world.open(id))], ["New person…", () => newPerson((id) => this.world.be(id))]], "New");
  }
}

function preview(chat, last) {
  const draft = draftOf(chat.id);
  if (draft) return el("span", { class: "preview" }, el("span", { class: "drafted" }, "Draft: "), el("bdi", {}, draft));
  if (!last) return el("span", { class: "preview" }, isGroup(chat) ? "No messages yet" : "Press START");
  const who = isGroup(chat) && !last.service ? `${last.sender_id === store.me ? "You" : last.sender}: ` : "";
  return el("span", { class: "preview" }, el("bdi", {}, who), el("bdi", {}, summary([last]).replaceAll(/\s+/g, " ")));
}
