/// <reference lib="webworker" />
import type { EngineFiles } from "../app/site";
import { Engine, type Compiled } from "./engine";
import { DeviceJournal } from "./journal";
import type { Beginning, Question, Reply } from "./messages";
import { Resident } from "./resident";
import { exportsOf } from "./wasm";

/** A module with one type of the garbage collector's: what cannot read it cannot run the engine either. */
const GARBAGE_COLLECTED = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 95, 0]);

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response;
}

async function compiled({ wasm, script }: EngineFiles): Promise<Compiled> {
  if (typeof WebAssembly === "object" && WebAssembly.validate(GARBAGE_COLLECTED))
    return (await exportsOf(fetched(wasm))) as unknown as Compiled;
  return (await import(/* @vite-ignore */ script)) as Compiled;
}

async function load(files: EngineFiles): Promise<Engine> {
  const content = fetched(files.content).then((response) => response.text());
  content.catch(() => undefined);
  return new Engine(await compiled(files), await content);
}

function residentOf({ engine, journal }: Beginning): Resident {
  const resident = new Resident({
    load: () => load(engine),
    journal: new DeviceJournal(journal),
    // The work never rejects: what does is a browser that locks nothing, without https or where it may keep nothing.
    alone: async (work) => {
      try {
        return await navigator.locks.request(journal, work);
      } catch {
        return work();
      }
    },
    // eslint-disable-next-line no-console -- There is no other log here; it names the failure and nothing of the journal.
    failed: (failure) => console.error(failure),
  });
  resident.begin();
  return resident;
}

async function replyTo(resident: Resident, { number, ...asked }: Question): Promise<Reply> {
  try {
    return { number, ...(await resident.answer(asked)) };
  } catch (failure) {
    return { number, unreachable: String(failure) };
  }
}

let resident: Resident | undefined;
/** One request after the other, in the order in which they came. */
let last: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<Beginning | Question>) => {
  if ("engine" in data) {
    resident = residentOf(data);
    return;
  }
  last = last.then(async () => {
    if (resident) self.postMessage(await replyTo(resident, data));
  });
});
