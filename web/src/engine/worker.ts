/// <reference lib="webworker" />
import type { EngineFiles } from "../app/site";
import { Engine, type Compiled } from "./engine";
import { DeviceJournal } from "./journal";
import type { Beginning, Question, Reply } from "./messages";
import { InStep } from "../sync/in-step";
import { changedIn } from "../sync/messages";
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

/** Milliseconds between two rounds of a device to which nothing happens. */
const EVERY = 180_000;

/** What lives in this Worker: the engine with its journal, and what keeps it in step with other devices. */
interface Inhabitants {
  resident: Resident;
  inStep: InStep;
}

function moveIn({ engine, journal }: Beginning): Inhabitants {
  // The work never rejects: what does is a browser that locks nothing, without https or where it may keep nothing.
  const alone = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    try {
      return (await navigator.locks.request(name, work)) as T;
    } catch {
      return work();
    }
  };
  // eslint-disable-next-line no-console -- There is no other log here; it names the failure and nothing of the journal.
  const failed = (failure: Error) => console.error(failure);
  const pages = new BroadcastChannel(changedIn(journal));
  const resident: Resident = new Resident({
    load: () => load(engine),
    journal: new DeviceJournal(journal),
    alone: (work) => alone(journal, work),
    failed,
    written: () => inStep.wrote(),
  });
  const inStep = new InStep({
    resident,
    alone: (work) => alone(`${journal}.round`, work),
    changed: () => pages.postMessage("changed"),
    later: (run, milliseconds) => setTimeout(run, milliseconds),
    failed,
  });
  resident.begin();
  void inStep.round();
  setInterval(() => void inStep.round(), EVERY);
  self.addEventListener("online", () => void inStep.round());
  return { resident, inStep };
}

async function replyTo(resident: Resident, { number, ...asked }: Question): Promise<Reply> {
  try {
    return { number, ...(await resident.answer(asked)) };
  } catch (failure) {
    return { number, unreachable: String(failure) };
  }
}

/** A request of a page that is none to the engine: it may wait for the network, and nobody waits for it. */
const isOfSync = (path: string) => path === "/sync" || path.startsWith("/sync/");

let inhabitants: Inhabitants | undefined;
/** One request after the other, in the order in which they came. */
let last: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<Beginning | Question>) => {
  if ("engine" in data) {
    inhabitants = moveIn(data);
    return;
  }
  if (!inhabitants) return;
  const { resident, inStep } = inhabitants;
  if (isOfSync(data.path)) {
    void inStep
      .answer(data)
      .then((answered) => self.postMessage({ number: data.number, answered, kept: true } satisfies Reply));
    return;
  }
  last = last.then(async () => self.postMessage(await replyTo(resident, data)));
});
