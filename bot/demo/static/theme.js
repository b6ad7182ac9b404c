// Light or dark: as the system says, until a person chooses for this session.

const KEY = "placard-theme";
const root = document.documentElement;

export function restore() {
  const kept = sessionStorage.getItem(KEY);
  if (kept) root.dataset.theme = kept;
}

export function toggle() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  sessionStorage.setItem(KEY, root.dataset.theme);
}
