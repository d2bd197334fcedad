import { v7 as uuidv7 } from "uuid";
import type { Answered, Asked } from "../engine/engine";
import type { Link, Row } from "../engine/journal";
import { NoEngine, NoJournal, type Resident } from "../engine/resident";
import type { Invited, Last, Standing } from "./messages";
import { newKey } from "./key";
import { pairingCode, pairingOf, serverOf } from "./pairing";
import { Sealing, type Sealed } from "./sealing";
import { NoServer, SyncProblem, SyncServer, type Joined, type SealedPage } from "./server";

/** Everything around it; a test gives its own. */
export interface Around {
  resident: Pick<Resident, "turn">;
  /** Does the work while no other tab does such work; none of them holds up the journal meanwhile. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Hears that other devices changed the journal, or that something waits for the person. */
  changed: () => void;
  /** Does something later, in milliseconds. */
  later: (run: () => void, milliseconds: number) => void;
  /** Hears of what failed in Unkink itself. */
  failed: (failure: Error) => void;
}

/** What the engine asks, as `BrowserEngine` describes it. */
type Ask =
  { kind: "delete"; epoch: string } | { kind: "page"; after: string } | { kind: "send"; epoch: string; entries: Row[] };

/** Milliseconds from something written here until a round: what is written together is sent together. */
const SOON = 1_500;
/** Characters in a request; the server takes 2 MB. */
const LARGEST = 1_800_000;
/** Around an entry in a request. */
const FRAME = 100;

/** Something that the person asked for is not possible. */
class Impossible extends Error {
  constructor(
    readonly kind: string,
    readonly status = 409,
  ) {
    super(kind);
  }
}

/**
 * Keeps this device in step with the others of its person: `docs/sync.md`. The engine says what to ask and what to write;
 * here it is sealed, sent, opened and written. The journal is never held up by the network.
 */
export class InStep {
  readonly #around: Around;
  #last: Last | null = null;
  #sealing: { link: Link; made: Promise<Sealing> } | undefined;
  #isWaiting = false;
  #round: Promise<void> | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Something was written here: a round follows soon. */
  wrote(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#around.later(() => {
      this.#isWaiting = false;
      void this.round();
    }, SOON);
  }

  /** Tells the server what is new here, and hears what is new there. Who asks while it goes on waits for one more. */
  async round(): Promise<void> {
    await this.#round;
    this.#round ??= this.#around.alone(() => this.#go()).finally(() => (this.#round = undefined));
    return this.#round;
  }

  /** Answers what a page asks below `/sync`. */
  async answer({ method, path, body, now }: Asked): Promise<Answered> {
    try {
      const asked = body === "" ? {} : (JSON.parse(body) as Record<string, never>);
      return json(await this.#answer(`${method} ${path}`, asked, now));
    } catch (failure) {
      return this.#problem(failure);
    }
  }

  async #answer(operation: string, asked: Record<string, never>, now: number): Promise<object> {
    switch (operation) {
      case "GET /sync":
        return this.#standing(now);
      case "POST /sync/round":
        await this.round();
        return this.#standing(now);
      case "POST /sync/begin":
        return this.#begin(asked["server"] ?? "", asked["device"] ?? "", now);
      case "POST /sync/join":
        return this.#join(asked["code"] ?? "", asked["device"] ?? "", now);
      case "POST /sync/invitation":
        return this.#invite();
      case "GET /sync/devices":
        return { devices: await (await this.#server()).devices() };
      case "POST /sync/remove":
        await (await this.#server()).revoke(asked["device"] ?? "");
        return {};
      case "POST /sync/leave":
        return this.#leave();
      case "POST /sync/decide":
        return this.#decide(asked["ids"] ?? [], asked["keep"] ?? false, now);
      default:
        throw new Impossible("not-found", 404);
    }
  }

  async #standing(now: number): Promise<Standing> {
    const { value } = await this.#around.resident.turn((engine, link): Standing =>
      link
        ? { joined: true, server: link.server, last: this.#last, report: engine.report(now) }
        : { joined: false, checkDue: engine.isCheckDue(now) },
    );
    return value;
  }

  async #begin(typed: string, device: string, now: number): Promise<Standing> {
    const server = serverOf(typed);
    if (!server) throw new Impossible("no-server", 422);
    return this.#enter(server, newKey(), now, (there) => there.create(device));
  }

  async #join(code: string, device: string, now: number): Promise<Standing> {
    const pairing = await pairingOf(code);
    if (!pairing) throw new Impossible("no-code", 422);
    return this.#enter(pairing.server, pairing.key, now, (there) => there.join(device, pairing.invitation));
  }

  /** What stands on this device is named by an answer before it joins, so that no older answer can lift it. */
  async #enter(
    server: string,
    key: Uint8Array<ArrayBuffer>,
    now: number,
    enter: (there: SyncServer) => Promise<Joined>,
  ): Promise<Standing> {
    const standing = await this.#standing(now);
    if (standing.joined) throw new Impossible("joined-already");
    if (standing.checkDue) throw new Impossible("check-due");
    const { journal, device, token, next } = await enter(new SyncServer(server));
    try {
      await this.#around.resident.turn(
        (engine, link) => {
          if (link) throw new Impossible("joined-already");
          engine.join(next);
        },
        { server, journal, device, token, key },
      );
    } catch (failure) {
      // Nobody has the token any more.
      await new SyncServer(server, token).revoke(device).catch(() => undefined);
      throw failure;
    }
    await this.round();
    return this.#standing(now);
  }

  async #invite(): Promise<Invited> {
    const { server, token, key } = await this.#link();
    const { invitation, until } = await new SyncServer(server, token).invite();
    return { code: await pairingCode({ server, invitation, key }), until };
  }

  /** Also where the server cannot be reached: the others can take this device from the list. */
  async #leave(): Promise<{ told: boolean }> {
    const { server, token, device } = await this.#link();
    const told = await new SyncServer(server, token).revoke(device).then(
      () => true,
      (failure) => failure instanceof SyncProblem && failure.kind === "token-needed",
    );
    await this.#around.resident.turn((engine) => engine.remember(""), null);
    this.#last = null;
    return { told };
  }

  async #decide(ids: string[], keep: boolean, now: number): Promise<Standing> {
    await this.#around.resident.turn((engine) => {
      for (const id of ids) engine.decide(id, keep, uuidv7());
    });
    this.#around.changed();
    await this.round();
    return this.#standing(now);
  }

  async #link(): Promise<Link> {
    const { link } = await this.#around.resident.turn(() => undefined);
    if (!link) throw new Impossible("alone");
    return link;
  }

  async #server(): Promise<SyncServer> {
    const { server, token } = await this.#link();
    return new SyncServer(server, token);
  }

  async #go(): Promise<void> {
    try {
      const isOne = await this.#steps();
      if (isOne) this.#end("done");
    } catch (failure) {
      if (failure instanceof NoServer) return this.#end("unreachable");
      if (failure instanceof SyncProblem) return this.#refused(failure);
      if (failure instanceof NoJournal || failure instanceof NoEngine) return;
      this.#end("refused");
      this.#around.failed(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }

  /** False if this device is alone. Between asking and writing others may write: the engine passes over what came too late. */
  async #steps(): Promise<boolean> {
    let hasChanged = false;
    try {
      for (let begin = true; ; begin = false) {
        const { value: asked, link } = await this.#around.resident.turn((engine) => engine.ask(begin));
        if (!link) return false;
        if (asked === "") return true;
        const answered = await this.#sent(link, JSON.parse(asked) as Ask);
        const { changed } = await this.#around.resident.turn((engine, now) => {
          if (now?.device === link.device) engine.take(asked, JSON.stringify(answered));
        });
        hasChanged ||= changed;
      }
    } finally {
      if (hasChanged) this.#around.changed();
    }
  }

  async #sent(link: Link, ask: Ask): Promise<object> {
    const server = new SyncServer(link.server, link.token);
    const sealing = await this.#sealed(link);
    try {
      switch (ask.kind) {
        case "delete":
          return { kind: "deleted", epoch: await server.deleteAll(ask.epoch) };
        case "page":
          return await opened(sealing, await server.page(ask.after));
        case "send": {
          const batch = await sealedOf(sealing, ask);
          const known = new Set(await server.send(ask.epoch, batch));
          const ids = ask.entries
            .slice(0, batch.length)
            .flatMap(({ id }, i) => (known.has(batch[i]?.id ?? "") ? [] : id));
          return { kind: "sent", ids, known: known.size > 0 };
        }
      }
    } catch (failure) {
      if (failure instanceof SyncProblem && failure.kind === "no-such-place") return { kind: "refused" };
      throw failure;
    }
  }

  async #sealed(link: Link): Promise<Sealing> {
    if (this.#sealing?.link.device !== link.device) this.#sealing = { link, made: Sealing.of(link.key, link.journal) };
    return this.#sealing.made;
  }

  #refused({ kind, retryAfter }: SyncProblem): void {
    const ends: Record<string, Last["end"]> = {
      "token-needed": "removed",
      "no-room": "full",
      "too-many-requests": "busy",
    };
    this.#end(ends[kind] ?? "refused");
    if (retryAfter !== undefined) this.#around.later(() => void this.round(), 1_000 * (retryAfter + 1));
  }

  #end(end: Last["end"]): void {
    this.#last = { at: Date.now(), end };
  }

  #problem(failure: unknown): Answered {
    if (failure instanceof Impossible) return problem(failure.kind, failure.status);
    if (failure instanceof SyncProblem) return problem(failure.kind, failure.status);
    if (failure instanceof NoServer) return problem("no-answer", 502);
    if (failure instanceof NoJournal || failure instanceof NoEngine) return problem("store-unavailable", 503);
    this.#around.failed(failure instanceof Error ? failure : new Error(String(failure)));
    return problem("internal", 500);
  }
}

/** As many as fit into one request. */
async function sealedOf(sealing: Sealing, { epoch, entries }: Extract<Ask, { kind: "send" }>): Promise<Sealed[]> {
  const all = await Promise.all(entries.map((row) => sealing.seal(epoch, row)));
  let size = 0;
  return all.filter(({ sealed }, i) => (size += sealed.length + FRAME) <= LARGEST || i === 0);
}

async function opened(sealing: Sealing, { entries, next, more }: SealedPage): Promise<object> {
  const epoch = next.slice(0, next.indexOf("-"));
  const arrived = await Promise.all(
    entries.map(async (sealed) => {
      const entry = await sealing.open(epoch, sealed);
      return entry ? { entry } : { id: sealed.id };
    }),
  );
  return { kind: "paged", arrived, next, more };
}

function json(value: object): Answered {
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

function problem(kind: string, status: number): Answered {
  const body = JSON.stringify({ type: `https://unkink.org/problems/${kind}`, title: kind, status });
  return { status, headers: { "Content-Type": "application/problem+json" }, body };
}
