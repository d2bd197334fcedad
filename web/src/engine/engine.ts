import type { Changes, Row } from "./journal";
import { zoneTable } from "./zones";

/** The functions of the compiled engine: `BrowserEngine` in the module `browser`. */
export interface Compiled {
  content(json: string): void;
  journal(epoch: string): void;
  row(id: string, at: number, zone: string, type: string, version: number, body: string): void;
  zone(id: string, table: string): void;
  answer(method: string, path: string, query: string, body: string, now: number): string;
  changes(): string;
}

/** A request to the API. */
export interface Asked {
  /** By the clock of the page, in epoch milliseconds. */
  now: number;
  method: string;
  path: string;
  query: [name: string, value: string][];
  body: string;
}

/** What is answered. */
export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The compiled engine with a journal in its memory. */
export class Engine {
  readonly #compiled: Compiled;
  readonly #zones = new Set<string>();

  /** @param content what the engine knows, as JSON */
  constructor(compiled: Compiled, content: string) {
    this.#compiled = compiled;
    compiled.content(content);
  }

  begin(epoch: string): void {
    this.#compiled.journal(epoch);
  }

  load(rows: readonly Row[]): void {
    for (const { id, at, zone, type, version, body } of rows) {
      this.#meet(zone);
      this.#compiled.row(id, at, zone, type, version, body);
    }
  }

  /** The answer, and what has to be written before it is true. Throws what the engine cannot go on after. */
  answer({ now, method, path, query, body }: Asked): { answered: Answered; changes: Changes; failure?: string } {
    for (const zone of namedIn(body)) this.#meet(zone);
    for (const [name, value] of query) if (name === "zone") this.#meet(value);
    const text = this.#compiled.answer(method, path, JSON.stringify(query), body, now);
    const end = text.indexOf("\n");
    const { failure, ...head } = JSON.parse(text.slice(0, end)) as Omit<Answered, "body"> & { failure?: string };
    const changes = JSON.parse(this.#compiled.changes()) as Changes;
    return { answered: { ...head, body: text.slice(end + 1) }, changes, ...(failure ? { failure } : {}) };
  }

  #meet(zone: string): void {
    if (this.#zones.has(zone)) return;
    this.#zones.add(zone);
    const table = zoneTable(zone);
    if (table) this.#compiled.zone(zone, table);
  }
}

/** The time zones that entries in a body name; a body that is no JSON names none. */
function namedIn(body: string): Set<string> {
  return new Set(Array.from(body.matchAll(/"zone"\s*:\s*"([A-Za-z0-9+:/_-]{1,64})"/g), ([, zone = ""]) => zone));
}
