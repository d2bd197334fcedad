/** The beginning of every key of this app. */
const OURS = "unkink.";

/** Reads what this device remembers; what cannot be read counts as absent. */
export function storedJson<T>(key: string, otherwise: T, storage: Storage = localStorage): T {
  try {
    const text = storage.getItem(key);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

/** Remembers on this device, as far as it lets us: a private window may refuse. */
export function storeJson(key: string, value: unknown, storage: Storage = localStorage): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // A preference that is not kept is no reason to stop.
  }
}

export function forget(key: string, storage: Storage = localStorage): void {
  try {
    storage.removeItem(key);
  } catch {
    // As above.
  }
}

/**
 * Takes away everything that this app has put on the device; what others of the same address have stays. Resolves once it
 * is gone.
 */
export async function forgetAll(local: Storage = localStorage, session: Storage = sessionStorage): Promise<void> {
  for (const storage of [local, session]) {
    const ours = Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) =>
      key?.startsWith(OURS),
    );
    for (const key of ours) if (key !== null) forget(key, storage);
  }
  // It keeps nothing there; an earlier version or the browser's own tools might have.
  if (typeof caches === "undefined") return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
