// The page: which chats are shown where, and what the server tells goes to them.

import { el } from "./dom.js";
import { answered } from "./message.js";
import { Pane } from "./pane.js";
import { listen } from "./server.js";

const panes = new Map(); // By chat id.
const stage = document.getElementById("panes");
const tabs = document.getElementById("tabs");
let commands = [];
let person = null; // Whose private chat is shown: the first person's.

const world = {
  owner: () => person,
  commands: () => commands,
  otherChats: (id) => [...panes.values()].map((pane) => pane.chat).filter((chat) => chat.id !== id),
};

function open(chat) {
  if (chat.kind === "private" && person === null) person = chat.id;
  if (chat.kind === "private" && chat.id !== person) return null;
  let pane = panes.get(chat.id);
  if (!pane) {
    pane = new Pane(chat, world);
    panes.set(chat.id, pane);
    stage.append(pane.node);
    const tab = el("button", { type: "button", "data-chat": chat.id, onclick: () => choose(chat.id) }, chat.title);
    tabs.append(tab);
  } else {
    pane.refresh(chat);
  }
  return pane;
}

// Wide: the private chat and the chosen group side by side. Narrow: the chosen chat alone.
function choose(id) {
  const groups = [...panes.keys()].filter((key) => key !== person);
  const second = id === person ? (shownGroup() ?? groups[0]) : id;
  for (const [key, pane] of panes) {
    pane.node.classList.toggle("chosen", key === id);
    pane.node.classList.toggle("shown", key === person || key === second);
    if (key === id || key === second) pane.toEnd();
  }
  for (const tab of tabs.children) {
    if (Number(tab.dataset.chat) === id) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
}

function shownGroup() {
  return [...panes.values()].find((pane) => pane.isGroup && pane.node.classList.contains("shown"))?.chat.id;
}

const to = (id, act) => {
  const pane = panes.get(id);
  if (pane) act(pane);
};

listen({
  online: (up) => {
    document.getElementById("offline").hidden = up;
  },
  state: (state) => {
    commands = state.commands;
    const chosen = document.querySelector("#tabs [aria-current]")?.dataset.chat;
    panes.clear();
    stage.replaceChildren();
    tabs.replaceChildren();
    person = null;
    for (const chat of state.chats) open(chat);
    for (const message of state.messages) to(message.chat, (pane) => pane.put(message));
    const first = [...panes.keys()][0];
    if (first !== undefined) choose(panes.has(Number(chosen)) ? Number(chosen) : first);
  },
  chat: (chat) => {
    const had = panes.has(chat.id);
    if (open(chat) && !had && document.querySelectorAll(".pane.shown").length < 2) choose(person ?? chat.id);
  },
  message: (message) => to(message.chat, (pane) => pane.put(message)),
  deleted: ({ chat, id }) => to(chat, (pane) => pane.take(id)),
  answer: answered,
  action: ({ chat, action }) => to(chat, (pane) => pane.active(action)),
  draft: (draft) => to(draft.chat, (pane) => pane.draft(draft)),
  reaction: (reaction) => to(reaction.chat, (pane) => pane.react(reaction)),
  commands: (given) => {
    commands = given;
  },
});
