import { ApiProblem, Offline, type Fetcher } from "../api/client";
import type { Problem } from "../api/types";
import { changedIn, type Aside, type Device, type Invited, type Standing } from "./messages";

/** By it pages hear that other devices changed the journal. */
type Channel = Pick<BroadcastChannel, "addEventListener">;

/** The person's devices, as the pages see them; the Worker that has the journal answers. */
export class Devices {
  standing = $state.raw<Standing | null>(null);
  /** As the server last listed them. */
  list = $state.raw<Device[]>([]);
  readonly #fetcher: Fetcher;
  readonly #channel: Channel;

  /** @param journal its database */
  constructor(fetcher: Fetcher, journal: string, channel: Channel = new BroadcastChannel(changedIn(journal))) {
    this.#fetcher = fetcher;
    this.#channel = channel;
  }

  /** Hears when other devices have changed the journal. */
  onchange(listener: () => void): void {
    this.#channel.addEventListener("message", listener);
  }

  /** Reads how this device stands; the list stays as it was where the server cannot be reached. */
  async refresh(): Promise<void> {
    this.standing = await this.#ask<Standing>("GET", "");
    this.list = this.standing.joined ? await this.#listed() : [];
  }

  async #listed(): Promise<Device[]> {
    try {
      return (await this.#ask<{ devices: Device[] }>("GET", "/devices")).devices;
    } catch (failure) {
      return failure instanceof ApiProblem && failure.kind === "token-needed" ? [] : this.list;
    }
  }

  async begin(server: string, device: string): Promise<void> {
    this.standing = await this.#ask<Standing>("POST", "/begin", { server, device });
  }

  async join(code: string, device: string): Promise<void> {
    this.standing = await this.#ask<Standing>("POST", "/join", { code, device });
  }

  invite(): Promise<Invited> {
    return this.#ask("POST", "/invitation");
  }

  async remove(device: string): Promise<void> {
    await this.#ask("POST", "/remove", { device });
    await this.refresh();
  }

  /** False if the server could not be told. */
  async leave(): Promise<boolean> {
    const { told } = await this.#ask<{ told: boolean }>("POST", "/leave");
    await this.refresh();
    return told;
  }

  async decide(aside: readonly Aside[], keep: boolean): Promise<void> {
    const ids = aside.map((one) => (one.kind === "unreadable" ? one.id : one.entry.id));
    this.standing = await this.#ask<Standing>("POST", "/decide", { ids, keep });
  }

  /** Compares this device with the others now. */
  async round(): Promise<void> {
    this.standing = await this.#ask<Standing>("POST", "/round");
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const request = new Request(`${window.location.origin}/sync${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const response = await this.#fetcher(request).catch((cause: unknown) => {
      throw new Offline("no answer", { cause });
    });
    const answer = (await response.json()) as T | Problem;
    if (!response.ok) throw new ApiProblem(answer as Problem);
    return answer as T;
  }
}
