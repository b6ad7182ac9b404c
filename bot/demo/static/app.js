// The page: which chats stand where, and what the server tells goes to them.

import { Calls } from "./calls.js";
import { ChatList } from "./chatlist.js";
import { refreshMembers } from "./circle.js";
import { follow, parse } from "./deeplink.js";
import { answered } from "./keyboard.js";
import { Pane } from "./pane.js";
import { listen } from "./server.js";
import { help, install } from "./shortcuts.js";
import { fill, isGroup, keepChat, mine, store } from "./store.js";
import * as theme from "./theme.js";

const panes = new Map(); // By chat id: the chats of the person whose app this is.
const stage = document.getElementById("panes");
let current = null; // Id of the chat that was chosen last.

const world = {
  open,
  be,
  help,
  back: () => {
    document.body.classList.add("listing");
    document.querySelector("#chats [aria-current]")?.focus();
  },
  looked: (id) => store.unread.delete(id) && list.show(),
  changed: () => list.show(),
  toggleTheme: theme.toggle,
  toggleCalls: () => calls.toggle(),
};
const list = new ChatList(document.getElementById("chats"), world);
const calls = new Calls(document.getElementById("calls"), (shown) => {
  const toggle = document.getElementById("calls-toggle");
  toggle.setAttribute("aria-expanded", String(shown));
  document.body.classList.toggle("watching", shown);
  if (!shown) toggle.focus();
});

// A chat has a pane as long as the person is in it.
function furnish() {
  const chats = mine();
  for (const [id, pane] of panes) {
    if (chats.some((chat) => chat.id === id)) continue;
    pane.node.remove();
    panes.delete(id);
  }
  for (const chat of chats) {
    if (panes.has(chat.id)) panes.get(chat.id).refresh(chat);
    else {
      const pane = new Pane(chat, world);
      panes.set(chat.id, pane);
      if (isGroup(chat)) stage.append(pane.node);
      else stage.prepend(pane.node);
    }
  }
}

// Widest: the private chat and the chosen group side by side. Narrower: the chosen chat, on a phone instead of the list.
// A chat that was just made is opened as soon as the server has told of it.
function open(id, { focus = true } = {}) {
  current = id;
  if (!panes.has(id)) furnish();
  if (!panes.has(id)) return undefined;
  const groups = [...panes.values()].filter((pane) => pane.isGroup);
  const beside = groups.find((pane) => pane.chat.id === id) ?? groups.find((pane) => pane.node.classList.contains("shown")) ?? groups[0];
  for (const [key, pane] of panes) {
    pane.node.classList.toggle("chosen", key === id);
    pane.node.classList.toggle("shown", !pane.isGroup || pane === beside);
  }
  if (focus) document.body.classList.remove("listing");
  const pane = panes.get(id);
  list.show(id);
  for (const shown of panes.values()) if (shown.visible()) shown.log.resume();
  if (focus) pane.composer.focus();
  return pane;
}

// Hold the phone of somebody else.
function be(person) {
  store.me = person;
  for (const pane of panes.values()) pane.node.remove();
  panes.clear();
  open(person);
}

function step(by) {
  const ids = mine().map((chat) => chat.id);
  open(ids.at((ids.indexOf(current) + by) % ids.length));
}

const to = (id, act) => {
  const pane = panes.get(id);
  if (pane) act(pane);
};

function put(message) {
  const kept = store.messages.get(message.chat);
  if (!kept) return;
  const before = kept.get(message.id);
  kept.set(message.id, message);
  if (!before && message.sender_id !== store.me) store.unread.set(message.chat, (store.unread.get(message.chat) ?? 0) + 1);
  to(message.chat, (pane) => pane.put(message, before));
  list.show();
}

function take({ chat, id }) {
  const message = store.messages.get(chat)?.get(id);
  if (!message) return;
  store.messages.get(chat).delete(id);
  to(chat, (pane) => pane.render(message.album || String(id)));
  list.show();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  const asked = link && !link.download ? parse(link.href) : null;
  if (!asked) return;
  event.preventDefault();
  follow(asked, open);
});
theme.restore();
install(step);
document.addEventListener("visibilitychange", () => panes.forEach((pane) => pane.log.scrolled()));
listen({
  online: (up) => {
    document.getElementById("offline").hidden = up;
  },
  state: (state) => {
    fill(state);
    stage.replaceChildren();
    panes.clear();
    furnish();
    const wanted = panes.has(current) ? current : panes.keys().next().value;
    if (wanted !== undefined) open(wanted, { focus: false });
    for (const pane of panes.values()) pane.log.toEnd();
  },
  chat: (chat) => {
    const had = panes.has(current);
    keepChat(chat);
    furnish();
    if (panes.has(current)) open(current, { focus: !had });
    else if (had) open(panes.keys().next().value);
    refreshMembers();
  },
  message: put,
  deleted: take,
  answer: answered,
  whisper: (whisper) => to(whisper.chat, (pane) => pane.whisper(whisper)),
  action: ({ chat, action }) => to(chat, (pane) => pane.active(action)),
  draft: (draft) => to(draft.chat, (pane) => pane.draft(draft)),
  reaction: (reaction) => to(reaction.chat, (pane) => pane.react(reaction)),
  commands: (menus) => {
    store.menus = menus;
  },
  people: (people) => {
    store.people = people;
    list.show();
  },
});
