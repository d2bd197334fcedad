import { Engine, type Answered, type Asked } from "./engine";
import { NewerJournal, type Changes, type DeviceJournal, type Link, type Place } from "./journal";

/** Everything around the resident; a test gives its own. */
export interface Surroundings {
  /** Rejects where its files cannot be fetched. */
  load: () => Promise<Engine>;
  journal: Pick<DeviceJournal, "since" | "write">;
  /** Does the work while no other tab does its own. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Hears of what failed in the engine. */
  failed: (failure: Error) => void;
  /** Hears that something was written or deleted by an answer. */
  written?: () => void;
}

/** An answer, and whether what it says was stored lasts longer than this page. */
export interface Given {
  answered: Answered;
  kept: boolean;
}

/** What came of a turn: whether the journal changed, and the place of this device before it. */
export interface Turned<T> {
  value: T;
  changed: boolean;
  link: Link | undefined;
}

/** The engine could not be loaded: without a network, say, before its files were kept. */
export class NoEngine extends Error {
  override readonly name = "NoEngine";
}

/** This browser keeps no journal, or one that this app must not touch. */
export class NoJournal extends Error {
  override readonly name = "NoJournal";
}

/**
 * The engine at home on this device: it answers one request after the other, knows what other tabs wrote meanwhile, and says that
 * something was stored only once it is on the disk.
 */
export class Resident {
  readonly #around: Surroundings;
  #engine: Promise<Engine> | undefined;
  /** The part of the journal that the engine has. */
  #place: Place | undefined;
  /** What it knows of the other devices. */
  #memory = "";
  #link: Link | undefined;
  /** Undefined until the journal was opened or could not be. */
  #kept: boolean | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Begins to load the engine, before anybody asks. */
  begin(): void {
    this.#running().catch(() => undefined);
  }

  /** @throws NoEngine */
  async answer(asked: Asked): Promise<Given> {
    const engine = await this.#running();
    return this.#around.alone(() => this.#answer(engine, asked));
  }

  /**
   * Does something to the journal that no request does. What it changed is written once this resolves, all of it or nothing.
   *
   * @param link the place of this device among the others from now on; null where it leaves them
   * @throws NoEngine, NoJournal, and what the storage throws
   */
  async turn<T>(work: (engine: Engine, link: Link | undefined) => T, link?: Link | null): Promise<Turned<T>> {
    const engine = await this.#running();
    // What is done alone never rejects.
    const done = await this.#around.alone(() =>
      this.#turn(engine, work, link).catch((failure: unknown) => ({ failure })),
    );
    if ("failure" in done) throw done.failure;
    return done;
  }

  async #turn<T>(
    engine: Engine,
    work: (engine: Engine, link: Link | undefined) => T,
    link?: Link | null,
  ): Promise<Turned<T>> {
    const refusal = await this.#catchUp(engine);
    if (refusal ?? !this.#kept) throw new NoJournal(refusal?.body ?? "this browser keeps nothing");
    try {
      const before = this.#link;
      const value = work(engine, before);
      const changes = engine.changes();
      const changed = !isNothing(changes);
      if (changed || link !== undefined || (changes.memory ?? "") !== this.#memory) await this.#write(changes, link);
      return { value, changed, link: before };
    } catch (failure) {
      // The engine may have taken for written what is not: it reads the journal anew.
      this.#place = undefined;
      throw failure;
    }
  }

  #running(): Promise<Engine> {
    const engine = (this.#engine ??= this.#around.load());
    return engine.catch((cause: unknown) => {
      this.#engine = undefined;
      throw new NoEngine(String(cause), { cause });
    });
  }

  async #answer(engine: Engine, asked: Asked): Promise<Given> {
    try {
      const refusal = await this.#catchUp(engine);
      if (refusal) return { answered: refusal, kept: true };
      const { answered, changes, failure } = engine.answer(asked);
      if (failure) this.#around.failed(new Error(`the engine failed: ${failure}`));
      if (this.#kept === false || isNothing(changes)) return { answered, kept: this.#kept ?? true };
      try {
        await this.#write(changes);
        this.#around.written?.();
        return { answered, kept: true };
      } catch {
        // The engine has taken it for stored: it reads the journal anew.
        this.#place = undefined;
        return { answered: unavailable("has no room left or lets nothing be kept"), kept: true };
      }
    } catch (failure) {
      // What the engine did not catch itself ends it: the next request gets a new one.
      this.#engine = undefined;
      this.#place = undefined;
      this.#around.failed(failure instanceof Error ? failure : new Error(String(failure)));
      return {
        answered: problem("internal", 500, "Something went wrong in Unkink", "This is our fault. Nothing was stored."),
        kept: true,
      };
    }
  }

  async #write(changes: Changes, link?: Link | null): Promise<void> {
    await this.#around.journal.write(changes, link);
    // What it wrote it knows already; but where it deleted, the journal is another one.
    const { place, anew, memory, link: kept } = await this.#around.journal.since(this.#place);
    this.#place = anew ? undefined : place;
    this.#link = kept;
    this.#memory = memory;
  }

  /** Reads what was written since; the answer to everything if that cannot be done. */
  async #catchUp(engine: Engine): Promise<Answered | undefined> {
    if (this.#kept === false) return undefined;
    try {
      const { place, anew, rows, memory, link } = await this.#around.journal.since(this.#place);
      if (anew) engine.begin(place.epoch);
      engine.load(rows);
      if (anew || memory !== this.#memory) engine.remember(memory);
      this.#memory = memory;
      this.#link = link;
      this.#place = place;
      this.#kept = true;
      return undefined;
    } catch (failure) {
      this.#place = undefined;
      if (failure instanceof NewerJournal)
        return problem(
          "newer-version",
          409,
          "Written by a newer Unkink",
          "The journal was written by a newer Unkink. Load this page again to get it.",
        );
      if (this.#kept) return unavailable("cannot be reached");
      // It was never there: the journal is in memory from the start.
      engine.begin("0000000000000000");
      this.#kept = false;
      return undefined;
    }
  }
}

const isNothing = ({ deleted, added }: Changes) => !deleted && added.length === 0;

function unavailable(how: string): Answered {
  return problem(
    "store-unavailable",
    503,
    "The journal cannot be reached",
    `The storage of this browser ${how}. Nothing was stored.`,
  );
}

function problem(kind: string, status: number, title: string, detail: string): Answered {
  const body = JSON.stringify({ type: `https://unkink.org/problems/${kind}`, title, status, detail });
  return { status, headers: { "Content-Type": "application/problem+json" }, body };
}
