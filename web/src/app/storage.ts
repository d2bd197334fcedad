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
