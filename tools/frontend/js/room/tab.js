// What this tab remembers, tied to the person and the meeting.

export const main = document.querySelector("main[data-room]");
export const told = main?.dataset ?? {};
export const here = `${told.me}:${told.room}`;

// --- The tab's memory. Where session storage fails (private mode, quota), memory has to do. ---

const memory = new Map();

export const tab = {
  get(key) {
    try {
      return memory.get(key) ?? sessionStorage.getItem(key);
    } catch {
      return memory.get(key) ?? null;
    }
  },
  set(key, value) {
    try {
      sessionStorage.setItem(key, value);
      memory.delete(key);
    } catch {
      memory.set(key, value);
    }
  },
  remove(key) {
    memory.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // It was never there.
    }
  },
  keys(start) {
    let keys = [...memory.keys()];
    try {
      keys = keys.concat(Object.keys(sessionStorage));
    } catch {
      // Only memory, then.
    }
    return keys.filter((key) => key.startsWith(start));
  },
};

export const clear = (start) => tab.keys(start).forEach(tab.remove);
