import { ApiProblem } from "../api/client";
import type { SessionPlan, Wish } from "../api/types";
import { changed, draftOf, wishOf, type Draft } from "./draft";

/** Today's wish and the session that the server made of it. Only the answer to the latest wish counts. */
export class Planning {
  draft = $state.raw<Draft>(draftOf(10));
  plan = $state.raw<SessionPlan | null>(null);
  failure = $state.raw<unknown>(null);
  busy = $state(false);
  readonly #fetch: (wish: Wish, signal: AbortSignal) => Promise<SessionPlan>;
  #before = $state.raw<Draft[]>([]);
  #running: AbortController | null = null;
  #isOwn = false;

  constructor(
    fetch: (wish: Wish, signal: AbortSignal) => Promise<SessionPlan>,
    minutes: number,
    kind: NonNullable<Wish["kind"]> = "standard",
  ) {
    this.#fetch = fetch;
    this.draft = draftOf(minutes, kind);
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  change(draft: Draft): Promise<void> {
    this.#before = [...this.#before, this.draft];
    this.draft = draft;
    return this.make();
  }

  /** The person says how long or of what kind it is to be; from then on nobody else does. */
  choose(some: Parameters<typeof changed>[1]): Promise<void> {
    this.#isOwn ||= some.minutes !== undefined || some.kind !== undefined;
    return this.change(changed(this.draft, some));
  }

  /** Takes over the programme's wish for today, unless the person chose; what they kept or left out stays. */
  follow(minutes: number, kind: NonNullable<Wish["kind"]> = "standard"): void {
    const { wish } = this.draft;
    if (this.#isOwn || (wish.minutes === minutes && wish.kind === kind)) return;
    this.#before = [];
    this.draft = changed(this.draft, { minutes, kind });
  }

  undo(): Promise<void> {
    const last = this.#before.at(-1);
    if (!last) return Promise.resolve();
    this.#before = this.#before.slice(0, -1);
    this.draft = last;
    return this.make();
  }

  /** Asks for the session again, as when the journal has changed. */
  async make(): Promise<void> {
    this.#running?.abort();
    const run = new AbortController();
    this.#running = run;
    this.busy = true;
    try {
      const plan = await this.#fetchHeld(run.signal);
      if (this.#running !== run) return;
      this.plan = plan;
      this.failure = null;
    } catch (failure) {
      if (this.#running !== run) return;
      this.plan = null;
      this.failure = failure;
    } finally {
      if (this.#running === run) {
        this.busy = false;
        this.#running = null;
      }
    }
  }

  /** Lets go of what a swap holds where it makes the wish impossible. */
  async #fetchHeld(signal: AbortSignal): Promise<SessionPlan> {
    const { draft } = this;
    try {
      return await this.#fetch(wishOf(draft), signal);
    } catch (failure) {
      const isImpossible = failure instanceof ApiProblem && failure.problem.status === 422;
      if (!isImpossible || draft.held.length === 0) throw failure;
      return this.#fetch(wishOf({ ...draft, held: [] }), signal);
    }
  }
}
