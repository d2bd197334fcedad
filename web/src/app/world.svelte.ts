import { getContext, setContext } from "svelte";
import { Api } from "../api/client";
import type { Catalogue, Check, Entry, Person, SessionPlan, Today } from "../api/types";
import { PastSessions } from "../history/past.svelte";
import { Outbox } from "../journal/outbox";
import { Preferences } from "./preferences.svelte";
import { Resource } from "./resource.svelte";
import { Router } from "./router.svelte";
import { forget, storedJson, storeJson } from "./storage";

const KEY = Symbol("world");
const STARTED = "unkink.started";

/** A session that has begun on this device. */
export interface Started {
  session: string;
  minutes: number;
  plan: Pick<SessionPlan, "seconds" | "items" | "timeline">;
  /** Where the items of the plan stand in the session, if it was taken up again without some of them. */
  indexes?: number[];
}

/** Everything the pages share: one place for what the server said, what waits for it, and where we are. */
export class World {
  readonly router: Router;
  readonly api: Api;
  readonly outbox: Outbox;
  readonly preferences: Preferences;
  readonly person: Resource<Person>;
  readonly today: Resource<Today>;
  readonly catalogue: Resource<Catalogue>;
  readonly check: Resource<Check>;
  readonly past: PastSessions;
  waiting = $state(0);
  refused = $state(0);
  online = $state(true);
  announcement = $state("");
  #started = $state.raw<Started | null>(null);

  constructor(window: Window) {
    const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.router = new Router(window);
    this.api = new Api(zone);
    this.preferences = new Preferences(window);
    this.person = new Resource(() => this.api.person());
    this.today = new Resource(() => this.api.today());
    this.catalogue = new Resource(() => this.api.catalogue());
    this.check = new Resource(() => this.api.check());
    this.past = new PastSessions((page) => this.api.history(page));
    this.outbox = new Outbox({
      storage: window.localStorage,
      send: (entries) => this.api.append(entries),
      now: () => Date.now(),
      zone,
      later: (run, milliseconds) => void window.setTimeout(run, milliseconds),
    });
    this.#started = storedJson<Started | null>(STARTED, null);
    this.#watch(window);
  }

  get started(): Started | null {
    return this.#started;
  }

  begin(started: Started): void {
    this.#started = started;
    storeJson(STARTED, started);
  }

  end(): void {
    this.#started = null;
    forget(STARTED);
  }

  record(type: Entry["type"], body: Record<string, unknown>): void {
    this.outbox.record(type, body);
  }

  /** Takes away what this device keeps of the person; how the app looks stays. */
  forgetEverything(): void {
    this.outbox.clear();
    this.end();
    sessionStorage.clear();
  }

  /** Sends what is waiting and asks anew what the journal says. False if the server is away. */
  async settle(): Promise<boolean> {
    const sent = await this.outbox.flush();
    // What is shown of today follows; a page that shows none does not wait for it.
    if (this.today.value) void this.today.refresh();
    const person = await this.person.refresh();
    return sent && person !== null;
  }

  /** As {@link settle}, for the page that shows what matters today. */
  async settleToday(): Promise<void> {
    await this.outbox.flush();
    await Promise.all([this.person.refresh(), this.today.refresh()]);
  }

  /** Says something to a screen reader without moving the focus. */
  say(text: string): void {
    this.announcement = text;
  }

  #watch(window: Window): void {
    const count = () => {
      this.waiting = this.outbox.isBehind() ? this.outbox.waiting().length : 0;
      this.refused = this.outbox.refused().length;
    };
    count();
    this.outbox.onchange(count);
    this.online = window.navigator.onLine;
    window.addEventListener("offline", () => (this.online = false));
    window.addEventListener("online", () => {
      this.online = true;
      void this.outbox.wake().then(() => this.settle());
    });
    if (this.outbox.waiting().length > 0) void this.settle();
  }
}

export function provideWorld(world: World): void {
  setContext(KEY, world);
}

export function useWorld(): World {
  return getContext<World>(KEY);
}
