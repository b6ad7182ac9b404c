// What the server told: who there is, chats, messages. Whoever shows it asks here.

const HERE = ["creator", "administrator", "member", "restricted"];

export const store = {
  bot: null,
  people: [], // Everybody whose app this page can be.
  menus: [], // The bot's commands, by kind of chat and language.
  chats: new Map(), // By id, in the order in which they came.
  messages: new Map(), // Chat id to its messages by id, in order.
  unread: new Map(), // Chat id to how many came while nobody looked.
  me: null, // The person whose app this page is.
};

export function fill(state) {
  store.bot = state.bot;
  store.people = state.people;
  store.menus = state.commands;
  store.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
  store.messages = new Map(state.chats.map((chat) => [chat.id, new Map()]));
  for (const message of state.messages) store.messages.get(message.chat)?.set(message.id, message);
  if (!store.people.some((person) => person.id === store.me)) store.me = store.people[0]?.id ?? null;
}

export function keepChat(chat) {
  store.chats.set(chat.id, chat);
  if (!store.messages.has(chat.id)) store.messages.set(chat.id, new Map());
}

export const isGroup = (chat) => chat.kind !== "private";

export const statusIn = (chat, id) => chat.people.find((person) => person.id === id)?.status ?? "left";

export const isHere = (chat, id) => HERE.includes(statusIn(chat, id));

export const leads = (chat, id) => ["creator", "administrator"].includes(statusIn(chat, id));

export const members = (chat) => chat.people.filter((person) => HERE.includes(person.status));

// The chats of the person whose app this is: the private one first, then the groups in which something was said last.
export function mine() {
  const all = [...store.chats.values()].filter((chat) => (isGroup(chat) ? isHere(chat, store.me) : chat.id === store.me));
  return all.sort((a, b) => isGroup(a) - isGroup(b) || (newest(b)?.at ?? 0) - (newest(a)?.at ?? 0));
}

export const newest = (chat) => [...(store.messages.get(chat.id)?.values() ?? [])].at(-1);

// The menu that Telegram would show: the narrower kind of chat first, in the person's language before everybody's.
export function commands(chat, language) {
  const scopes = isGroup(chat) ? ["all_group_chats", "default"] : ["all_private_chats", "default"];
  const tongue = language.split("-")[0];
  for (const scope of scopes) {
    for (const wanted of [tongue, ""]) {
      const found = store.menus.find((menu) => menu.scope === scope && menu.language === wanted);
      if (found) return found.commands;
    }
  }
  return [];
}

export const language = (id) => store.people.find((person) => person.id === id)?.language ?? "en";
