/// <reference lib="webworker" />
import contentUrl from "../../engine/content.json?url";
import scriptUrl from "../../engine/engine.js?url";
import wasmUrl from "../../engine/engine.wasm?url";
import { Engine, type Answered, type Asked, type Compiled } from "./engine";
import { DeviceJournal, NewerJournal, type Place } from "./journal";
import { exportsOf } from "./wasm";

/** A module with one type of the garbage collector's: what cannot read it cannot run the engine either. */
const GARBAGE_COLLECTED = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 95, 0]);

/** A request with the number by which its answer is known. */
export type Question = Asked & { number: number };

/** An answer; without one the engine could not be loaded. */
export type Reply = { number: number } & ({ answered: Answered } | { unreachable: string });

const journal = new DeviceJournal();
let engine: Promise<Engine> | undefined;
let place: Place | undefined;

async function compiled(): Promise<Compiled> {
  if (typeof WebAssembly === "object" && WebAssembly.validate(GARBAGE_COLLECTED))
    return (await exportsOf(fetch(wasmUrl))) as unknown as Compiled;
  return (await import(/* @vite-ignore */ scriptUrl)) as Compiled;
}

async function load(): Promise<Engine> {
  const content = fetch(contentUrl).then((response) => response.text());
  return new Engine(await compiled(), await content);
}

function problem(kind: string, status: number, title: string, detail: string): Answered {
  const body = JSON.stringify({ type: `https://unkink.org/problems/${kind}`, title, status, detail });
  return { status, headers: { "Content-Type": "application/problem+json" }, body };
}

/** Nobody else reads or writes meanwhile: another tab may have written since. */
async function answer(asked: Asked): Promise<Answered> {
  const running = await (engine ??= load());
  try {
    const news = await journal.since(place);
    if (news.anew) running.begin(news.place.epoch);
    running.load(news.rows);
    place = news.place;
  } catch (failure) {
    place = undefined;
    if (failure instanceof NewerJournal)
      return problem(
        "newer-version",
        409,
        "The journal is newer",
        "A newer Unkink wrote this journal. Load the page again to get it.",
      );
    return unavailable();
  }
  const { answered, changes, failure } = running.answer(asked);
  if (failure) self.reportError(new Error(`the engine failed: ${failure}`));
  if (changes.deleted || changes.added.length > 0) {
    try {
      await journal.write(changes);
      if (changes.deleted) place = undefined;
      else place = { ...place, seq: (await journal.since(place)).place.seq };
    } catch {
      place = undefined;
      return unavailable();
    }
  }
  return answered;
}

function unavailable(): Answered {
  return problem(
    "store-unavailable",
    503,
    "The journal cannot be reached",
    "This browser lets nothing be kept, or has no room left. Nothing was stored.",
  );
}

async function reply({ number, ...asked }: Question): Promise<Reply> {
  try {
    return { number, answered: await navigator.locks.request("unkink.journal", () => answer(asked)) };
  } catch (failure) {
    // What the engine did not catch itself ends it: the next request gets a new one.
    const started = await engine?.then(
      () => true,
      () => false,
    );
    engine = undefined;
    place = undefined;
    if (!started) return { number, unreachable: String(failure) };
    return { number, answered: problem("internal", 500, "Unkink failed", "This is our fault. Nothing was stored.") };
  }
}

let last: Promise<unknown> = Promise.resolve();
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  last = last.then(async () => self.postMessage(await reply(data)));
});
