// Talking to the server: what this page asks, and what it is told.

const HEADERS = { "X-Placard-Page": "1" };

async function post(path, body, headers) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers: { ...HEADERS, ...headers } });
  } catch {
    throw new Error("The server cannot be reached.");
  }
  if (!response.ok) {
    const words = (await response.text()).trim();
    throw new Error(words && words.length < 200 ? words : `The server refused this (${response.status}).`);
  }
  return response.json();
}

const postJson = (path, data) => post(path, JSON.stringify(data), { "Content-Type": "application/json" });

export const press = (as, chat, message, data) => postJson("/demo/press", { as, chat, message, data });
export const forward = (as, chat, message, to) => postJson("/demo/forward", { as, chat, message, to });
export const edit = (as, chat, message, text) => postJson("/demo/edit", { as, chat, message, text });
export const remove = (as, chat, message) => postJson("/demo/delete", { as, chat, message });

export function send({ as, chat, text = "", replyTo = null, topic = null, files = [], asFile = false }) {
  const form = new FormData();
  form.set("as", as);
  form.set("chat", chat);
  form.set("text", text);
  if (replyTo !== null) form.set("reply_to", replyTo);
  if (topic !== null) form.set("topic", topic);
  if (asFile) form.set("as_file", "1");
  for (const file of files) form.append("files", file, file.name || "pasted.png");
  return post("/demo/send", form);
}

// Calls `on[kind](data)` for each event; `on.online(boolean)` when the connection comes or goes.
export function listen(on) {
  const source = new EventSource("/demo/events");
  for (const kind of ["state", "message", "deleted", "chat", "answer", "action", "draft", "reaction", "commands"]) {
    source.addEventListener(kind, (event) => on[kind](JSON.parse(event.data)));
  }
  source.onopen = () => on.online(true);
  source.onerror = () => on.online(false);
}
