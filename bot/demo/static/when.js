// Times and days as a person reads them; `at` is Unix time in seconds.

const DAY = 86_400_000;

export const time = (at) => new Date(at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

export const dayOf = (at) => new Date(at * 1000).toDateString();

export function day(at) {
  const then = new Date(at * 1000);
  const ago = Math.round((new Date(new Date().toDateString()) - new Date(then.toDateString())) / DAY);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  const year = then.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return then.toLocaleDateString([], { day: "numeric", month: "long", year });
}

// For a list: the hour of today, the day of before.
export const short = (at) => (day(at) === "Today" ? time(at) : new Date(at * 1000).toLocaleDateString([], { day: "numeric", month: "short" }));
