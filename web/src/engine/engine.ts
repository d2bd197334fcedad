import type { Report } from "../sync/messages";
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
  remember(memory: string): void;
  isCheckDue(now: number): boolean;
  join(next: string): void;
  ask(begin: boolean): string;
  take(asked: string, answered: string): void;
  decide(id: string, keep: boolean, newId: string): void;
  report(now: number): string;
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
    const changes = this.changes();
    return { answered: { ...head, body: text.slice(end + 1) }, changes, ...(failure ? { failure } : {}) };
  }

  /** What changed since the last time; whatever changes something comes before it. */
  changes(): Changes {
    return JSON.parse(this.#compiled.changes()) as Changes;
  }

  /** @param memory of the other devices; empty where this one is alone */
  remember(memory: string): void {
    for (const zone of namedIn(memory)) this.#meet(zone);
    this.#compiled.remember(memory);
  }

  isCheckDue(now: number): boolean {
    return this.#compiled.isCheckDue(now);
  }

  join(next: string): void {
    this.#compiled.join(next);
  }

  /** What to ask the server, as `BrowserEngine` says; empty at the end of the round. */
  ask(begin: boolean): string {
    return this.#compiled.ask(begin);
  }

  take(asked: string, answered: string): void {
    for (const zone of namedIn(answered)) this.#meet(zone);
    this.#compiled.take(asked, answered);
  }

  decide(id: string, keep: boolean, newId: string): void {
    this.#compiled.decide(id, keep, newId);
  }

  report(now: number): Report {
    return JSON.parse(this.#compiled.report(now)) as Report;
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
