import { prefix } from "./people";

/** The part of `Storage` that the app uses. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What this device keeps of one person, as far as it lets us; what it refuses lasts as long as the page. */
export class OwnStorage implements Store {
  readonly #prefix: string;
  readonly #storage: Storage | undefined;
  readonly #unkept = new Map<string, string>();

  /** @param of a browser that keeps nothing throws when it is asked for */
  constructor(of: () => Storage, own: string) {
    this.#prefix = own;
    try {
      this.#storage = of();
    } catch {
      this.#storage = undefined;
    }
  }

  getItem(name: string): string | null {
    try {
      return this.#unkept.get(name) ?? this.#storage?.getItem(this.#prefix + name) ?? null;
    } catch {
      return null;
    }
  }

  setItem(name: string, text: string): void {
    this.#unkept.delete(name);
    try {
      if (this.#storage) return this.#storage.setItem(this.#prefix + name, text);
    } catch {
      // There is no room: what is there already is older.
      this.removeItem(name);
    }
    this.#unkept.set(name, text);
  }

  removeItem(name: string): void {
    this.#unkept.delete(name);
    try {
      this.#storage?.removeItem(this.#prefix + name);
    } catch {
      // It was never kept.
    }
  }

  /** Takes away everything of this person; what others have stays. */
  clear(): void {
    this.#unkept.clear();
    const storage = this.#storage;
    if (!storage) return;
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
    for (const key of keys) if (key.startsWith(this.#prefix)) storage.removeItem(key);
  }
}

/** For as long as the person wants. */
export const lasting = new OwnStorage(() => window.localStorage, prefix());
/** Until the tab is closed. */
export const ofTab = new OwnStorage(() => window.sessionStorage, prefix());

/** Reads what is remembered; what cannot be read counts as absent. */
export function storedJson<T>(name: string, otherwise: T, store: Store = lasting): T {
  try {
    const text = store.getItem(name);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function storeJson(name: string, value: unknown, store: Store = lasting): void {
  store.setItem(name, JSON.stringify(value));
}

export function forget(name: string, store: Store = lasting): void {
  store.removeItem(name);
}

/** The files of the app itself, as the service worker keeps them. */
const OF_THE_APP = "unkink-app-";

/** Takes away everything that the device remembers of this person. Resolves once it is gone. */
export async function forgetAll(): Promise<void> {
  lasting.clear();
  ofTab.clear();
  // No answers are kept there; an earlier version or the browser's own tools might have.
  if (typeof caches === "undefined") return;
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => !name.startsWith(OF_THE_APP)).map((name) => caches.delete(name)));
}
