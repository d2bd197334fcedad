import type { Device } from "./messages";
import type { Sealed } from "./sealing";

/** The server answered that something is not possible. */
export class SyncProblem extends Error {
  override readonly name = "SyncProblem";
  /**
   * @param kind the last word of the problem's type, such as `token-needed`
   * @param retryAfter in seconds, where the server said so
   */
  constructor(
    readonly kind: string,
    readonly status: number,
    readonly retryAfter?: number,
  ) {
    super(`${status} ${kind}`);
  }
}

/** It could not be reached, or what answered was no such server. */
export class NoServer extends Error {
  override readonly name = "NoServer";
}

/** A device was let in. */
export interface Joined {
  journal: string;
  device: string;
  token: string;
  next: string;
}

export interface SealedPage {
  entries: Sealed[];
  next: string;
  more: boolean;
}

/** Whoever waits longer than this, in milliseconds, asks again later. */
const LONGEST = 30_000;

const CURSOR = /^[0-9a-f]{16}-[0-9]{1,18}$/;
const EPOCH = /^[0-9a-f]{16}$/;

/** The service that keeps devices in step, as its `sync.yaml` describes it. */
export class SyncServer {
  readonly #address: string;
  readonly #token: string | undefined;

  /** @param token of this device, once it was let in */
  constructor(address: string, token?: string) {
    this.#address = address;
    this.#token = token;
  }

  create(device: string): Promise<Joined> {
    return this.#ask("POST", "journals", { device }).then(joinedOf);
  }

  join(device: string, invitation: string): Promise<Joined> {
    return this.#ask("POST", "devices", { device, invitation }).then(joinedOf);
  }

  async invite(): Promise<{ invitation: string; until: number }> {
    return (await this.#ask("POST", "invitations")) as { invitation: string; until: number };
  }

  async devices(): Promise<Device[]> {
    const { devices } = (await this.#ask("GET", "devices")) as { devices?: Device[] };
    return devices ?? strange();
  }

  async revoke(device: string): Promise<void> {
    await this.#ask("DELETE", `devices?device=${device}`);
  }

  async page(after: string): Promise<SealedPage> {
    const page = (await this.#ask("GET", `entries?after=${after}`)) as Partial<SealedPage>;
    const { entries, next, more } = page;
    return Array.isArray(entries) && CURSOR.test(next ?? "") && typeof more === "boolean"
      ? (page as SealedPage)
      : strange();
  }

  /** The ids that were there already. */
  async send(epoch: string, entries: Sealed[]): Promise<string[]> {
    const { known } = (await this.#ask("POST", "entries", { epoch, entries })) as { known?: string[] };
    return known ?? strange();
  }

  /** The epoch that is there now. */
  async deleteAll(of: string): Promise<string> {
    const { epoch = "" } = (await this.#ask("DELETE", `entries?epoch=${of}`)) as { epoch?: string };
    return EPOCH.test(epoch) ? epoch : strange();
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.#address}/sync/v1/${path}`, {
        method,
        headers: {
          ...(body ? { "Content-Type": "application/json" } : {}),
          ...(this.#token ? { Authorization: `Bearer ${this.#token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(LONGEST),
      });
      text = await response.text();
    } catch (cause) {
      throw new NoServer("no answer", { cause });
    }
    if (!response.ok) throw problemOf(response, text);
    try {
      return text === "" ? {} : (JSON.parse(text) as unknown);
    } catch {
      return strange();
    }
  }
}

function problemOf(response: Response, text: string): Error {
  const kind = /"https:\/\/unkink\.org\/problems\/([a-z-]+)"/.exec(text)?.[1];
  if (!kind) return new NoServer(`status ${response.status}`);
  const after = Number(response.headers.get("Retry-After") ?? NaN);
  return new SyncProblem(kind, response.status, ...(Number.isFinite(after) ? [after] : []));
}

function joinedOf(value: unknown): Joined {
  const { journal, device, token, next } = value as Partial<Joined>;
  return journal && device && token && CURSOR.test(next ?? "") ? (value as Joined) : strange();
}

function strange(): never {
  throw new NoServer("what answered is no server of this kind");
}
