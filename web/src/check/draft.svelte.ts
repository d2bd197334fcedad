import type { Check } from "../api/types";
import { forget, storedJson, storeJson } from "../app/storage";
import { answer, begin, isFinished, type Flow, type Scope } from "./flow";

const KEY = "unkink.check";

/** A check that is being answered; it outlives a reload of the tab, and nothing more. */
export class Draft {
  #flow = $state.raw<Flow>(begin("full"));

  /** @param resume whether to go on with what this tab has begun, as after a reload */
  constructor(scope: Scope, resume: boolean) {
    const kept = resume ? storedJson<Flow | null>(KEY, null, sessionStorage) : null;
    this.#flow = kept ?? begin(scope);
  }

  get flow(): Flow {
    return this.#flow;
  }

  ticked(index: number): readonly string[] {
    return this.#flow.answers[index] ?? [];
  }

  /** True if that was the last answer. */
  answer(check: Check, index: number, signs: readonly string[]): boolean {
    this.#flow = answer(this.#flow, index, signs);
    storeJson(KEY, this.#flow, sessionStorage);
    return isFinished(check, this.#flow);
  }

  restart(scope: Scope): void {
    this.#flow = begin(scope);
    forget(KEY, sessionStorage);
  }
}
