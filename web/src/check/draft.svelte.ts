import type { Age, Check } from "../api/types";
import { forget, ofTab, storedJson, storeJson } from "../app/storage";
import { answer, begin, isFinished, type Flow, type Scope } from "./flow";

const KEY = "check";

/** A check that is being answered; it outlives a reload of the tab, and nothing more. */
export class Draft {
  #flow = $state.raw<Flow>(begin("full", null));

  /** @param resume whether to go on with what this tab has begun, as after a reload */
  constructor(start: Flow, resume: boolean) {
    const kept = resume ? storedJson<Flow | null>(KEY, null, ofTab) : null;
    this.#flow = kept ?? start;
  }

  get flow(): Flow {
    return this.#flow;
  }

  /** The signs ticked for a question, undefined if it has no answer yet. */
  ticked(index: number): readonly string[] | undefined {
    return this.#flow.answers[index];
  }

  setAge(age: Age | null): void {
    this.#keep({ ...this.#flow, age });
  }

  /** True if that was the last answer. */
  answer(check: Check, index: number, signs: readonly string[]): boolean {
    this.#keep(answer(this.#flow, index, signs));
    return isFinished(check, this.#flow);
  }

  restart(scope: Scope): void {
    this.#flow = begin(scope, this.#flow.age);
    forget(KEY, ofTab);
  }

  #keep(flow: Flow): void {
    this.#flow = flow;
    storeJson(KEY, flow, ofTab);
  }
}
