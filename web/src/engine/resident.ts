import { Engine, type Answered, type Asked } from "./engine";
import { NewerJournal, type DeviceJournal, type Place } from "./journal";

/** Everything around the resident; a test gives its own. */
export interface Surroundings {
  /** Rejects where its files cannot be fetched. */
  load: () => Promise<Engine>;
  journal: Pick<DeviceJournal, "since" | "write">;
  /** Does the work while no other tab does its own. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Hears of what failed in the engine. */
  failed: (failure: Error) => void;
}

/** An answer, and whether what it says was stored lasts longer than this page. */
export interface Given {
  answered: Answered;
  kept: boolean;
}

/** The engine could not be loaded: without a network, say, before its files were kept. */
export class NoEngine extends Error {
  override readonly name = "NoEngine";
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
      const isStored = this.#kept === false || (!changes.deleted && changes.added.length === 0);
      if (isStored) return { answered, kept: this.#kept ?? true };
      try {
        await this.#around.journal.write(changes);
        // What it wrote it knows already; but where it deleted, the journal is another one.
        const { place, anew } = await this.#around.journal.since(this.#place);
        this.#place = anew ? undefined : place;
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

  /** Reads what was written since; the answer to everything if that cannot be done. */
  async #catchUp(engine: Engine): Promise<Answered | undefined> {
    if (this.#kept === false) return undefined;
    try {
      const { place, anew, rows } = await this.#around.journal.since(this.#place);
      if (anew) engine.begin(place.epoch);
      engine.load(rows);
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
