/**
 * The people who use Unkink on this device. Each has a journal and everything else apart from the others, by the beginning of the names
 * under which the browser keeps it. A server has one journal, and so one person.
 */

/** A person here; the first has an empty id. */
export interface PersonHere {
  id: string;
  name: string;
}

/** Outside the names of any person. */
const LIST = "unkink-people";
const CHOSEN = "unkink-person";
const FIRST = "";

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, text: string): boolean {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

const local = () => window.localStorage;
const session = () => window.sessionStorage;

function isPerson(one: unknown): one is PersonHere {
  const { id, name } = (one ?? {}) as Partial<PersonHere>;
  return typeof id === "string" && /^[0-9a-f]*$/.test(id) && typeof name === "string";
}

/** Empty while there is only one, who needs no name. */
export function people(): PersonHere[] {
  try {
    const list = JSON.parse(read(local, LIST) ?? "[]") as unknown;
    return Array.isArray(list) ? list.filter(isPerson) : [];
  } catch {
    return [];
  }
}

/** The id of the person at this tab; undefined while there are several and none is chosen. */
export function chosen(): string | undefined {
  const all = people();
  if (all.length < 2) return all[0]?.id ?? FIRST;
  const id = read(session, CHOSEN);
  return all.find((one) => one.id === id)?.id;
}

/** The person at this tab, for as long as the page: another tab may change the list meanwhile. */
export const ME = chosen() ?? FIRST;

/** The beginning of every name under which something of a person is kept. */
export function prefix(id: string = ME): string {
  return id === FIRST ? "unkink." : `unkink-${id}.`;
}

/** Only for this tab: each start asks anew. The page has to be loaded again. */
export function choose(id: string): void {
  write(session, CHOSEN, id);
}

/** As if nobody was chosen yet. */
export function unchoose(): void {
  try {
    session().removeItem(CHOSEN);
  } catch {
    // It was never kept.
  }
}

/**
 * Adds a person, with the name of the one who was alone until now.
 *
 * @returns the new one's id; undefined where this browser keeps nothing
 */
export function add(name: string, own: string): string | undefined {
  const before = people();
  const others = before.length === 0 ? [{ id: ME, name: own }] : before;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return write(local, LIST, JSON.stringify([...others, { id, name }])) ? id : undefined;
}

/** Takes a person off the list, once nothing of theirs is kept any more. */
export function remove(id: string): void {
  write(local, LIST, JSON.stringify(people().filter((one) => one.id !== id)));
  unchoose();
}
