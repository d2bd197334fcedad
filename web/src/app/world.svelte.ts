import { getContext, setContext } from "svelte";
import { Api } from "../api/client";
import { engineFetcher } from "../engine/fetcher";
import type { Beginning } from "../engine/messages";
import { deviceZone } from "../engine/zones";
import type { Body, Catalogue, Check, EasedPlan, EntryType, Person, Said, Today } from "../api/types";
import { countryOf, numberOf } from "./country";
import { PastSessions } from "../history/past.svelte";
import { correctionsOf, NONE, together, type WaitingCorrections } from "../history/waiting";
import { Outbox } from "../journal/outbox";
import { EntryStore } from "../journal/store";
import { Alone } from "../session/alone.svelte";
import { Devices } from "../sync/devices.svelte";
import type { TakenUp } from "../session/host";
import { Backup } from "../settings/backup.svelte";
import { ME, people, prefix, remove, unchoose } from "./people";
import { Preferences } from "./preferences.svelte";
import { Release } from "./release.svelte";
import { Resource } from "./resource.svelte";
import { Router } from "./router.svelte";
import { linkTo, site, type Site } from "./site";
import { forget, forgetAll, storedJson, storeJson } from "./storage";

const KEY = Symbol("world");
const STARTED = "started";
const COUNTRY = "country";
const OUTBOX = `${prefix()}outbox`;
const LONGEST_SENDING = 60_000;
/** In milliseconds. */
const QUIET = 500;

/** Entries that can stop planning until they are answered, and those that answer them. */
const STOPPING = new Set<EntryType>(["check-answered", "new-signs-asked", "exercise-hurt", "severe-pain-asked"]);
const ANSWERING = new Set<EntryType>(["check-answered", "clinician-agreed"]);

/** A session that has begun on this device. */
export interface Started {
  session: string;
  minutes: number;
  plan: EasedPlan;
  /** Exercises that the person took out of it. */
  removed?: string[];
  takenUp?: TakenUp;
}

/** Everything the pages share: one place for what the server said, what waits for it, and where we are. */
export class World {
  readonly router: Router;
  readonly api: Api;
  /** Null where a server has the journal, which every device asks, and where a browser without https cannot encrypt. */
  readonly devices: Devices | null;
  readonly outbox: Outbox;
  readonly preferences: Preferences;
  readonly person: Resource<Person>;
  readonly today: Resource<Today>;
  readonly catalogue: Resource<Catalogue>;
  readonly check: Resource<Check>;
  readonly past: PastSessions;
  readonly release: Release;
  readonly backup: Backup;
  /** Whether the running session is in this tab. */
  readonly alone: Alone;
  readonly #window: Window;
  waiting = $state(0);
  refused = $state(0);
  misdated = $state(0);
  unwritten = $state(0);
  /** Corrections that the server does not know yet, or that what it said does not show yet. */
  corrections = $state.raw<WaitingCorrections>(NONE);
  online = $state(true);
  /** False where this browser keeps nothing: the journal lasts only as long as the page. */
  kept = $state(true);
  announcement = $state("");
  #started = $state.raw<Started | null>(null);
  #judged: string | null = null;
  #country = $state.raw<string | null>(storedJson<string | null>(COUNTRY, null));
  /** Entries made here that may stop, until the server has told what stands. */
  #said: string[] = [];
  #hearing = 0;

  constructor(window: Window) {
    this.#window = window;
    const zone = () => deviceZone();
    this.router = new Router(window);
    const fetcher =
      site.home === "device"
        ? engineFetcher(beginningOf(site, prefix()), { kept: (kept) => (this.kept = kept) })
        : undefined;
    this.api = new Api(zone, fetcher, fetcher ? "" : site.base.slice(0, -1));
    this.devices = fetcher && window.isSecureContext ? new Devices(fetcher, `${prefix()}journal`) : null;
    this.preferences = new Preferences(window);
    this.person = new Resource(() => this.api.person());
    this.today = new Resource(() => this.api.today());
    this.catalogue = new Resource(() => this.api.catalogue());
    this.check = new Resource(() => this.api.check());
    this.past = new PastSessions((page) => this.api.history(page));
    this.release = new Release(window);
    this.backup = new Backup(window, async () => {
      await this.outbox.flush();
      return this.api.export();
    });
    this.alone = new Alone(window.navigator.locks as LockManager | undefined);
    const store = new EntryStore();
    this.outbox = new Outbox({
      store,
      // Other tabs wait meanwhile, and not for ever.
      send: (entries) => this.api.append(entries, AbortSignal.timeout(LONGEST_SENDING)),
      now: () => Date.now(),
      zone,
      later: (run, milliseconds) => void window.setTimeout(run, milliseconds),
      alone: async (work) => {
        try {
          return await window.navigator.locks.request(OUTBOX, work);
        } catch {
          return work();
        }
      },
    });
    this.#started = storedJson<Started | null>(STARTED, null);
    // Another tab has deleted everything: nothing that this one holds is true any more, or may be written down again.
    store.onchange((what) => (what === "cleared" ? beginAnew(window) : this.#hearOthers()));
    this.#watch(window);
    if (site.home === "device") void this.person.need().then(() => this.release.begin(linkTo("/sw.js")));
  }

  /** Answers for another person on this device, in a Worker of their own. */
  apiOf(id: string): Api {
    if (site.home !== "device") throw new Error("a server has one person");
    return new Api(() => deviceZone(), engineFetcher(beginningOf(site, prefix(id))));
  }

  get started(): Started | null {
    return this.#started;
  }

  /** True if a session was let through since this page was loaded: after a reload it is judged anew. */
  isJudged(session: string): boolean {
    return this.#judged === session;
  }

  begin(started: Started): void {
    this.#judged = started.session;
    this.#started = started;
    storeJson(STARTED, started);
  }

  end(): void {
    this.#started = null;
    forget(STARTED);
  }

  /** Writes down what was said. An answer names the stops that it saw, and lifts no other. */
  record<T extends EntryType>(type: T, body: Said<T>): void {
    const whole = ANSWERING.has(type) ? { ...body, lifts: this.#standing() } : body;
    const { id } = this.outbox.record(type, whole as unknown as Body<T>);
    if (STOPPING.has(type)) this.#said = [...this.#said, id];
  }

  /** The country whose emergency number is shown, empty for another one than those of the list. */
  get country(): string {
    const numbers = this.check.value?.emergencyNumbers;
    const stated = this.person.value?.setup.country ?? "";
    return numbers ? countryOf(numbers, { stated, chosen: this.#country }) : stated;
  }

  get emergencyNumber(): string {
    const numbers = this.check.value?.emergencyNumbers;
    return numbers ? numberOf(numbers, this.country) : (this.person.value?.emergencyNumber ?? "112");
  }

  rememberCountry(country: string): void {
    this.#country = country;
    storeJson(COUNTRY, country);
  }

  /** Remembered on this device at once, and in the journal once there is a setup to say it in. */
  chooseCountry(country: string): void {
    this.rememberCountry(country);
    const person = this.person.value;
    if (!person?.setupStated) return;
    this.record("setup-stated", { ...person.setup, country });
    void this.settle();
  }

  /** Takes away all that this device keeps of the person, and how the app looks, which says something of them too. */
  async forgetEverything(): Promise<void> {
    await this.outbox.clear();
    this.end();
    this.#said = [];
    this.#country = null;
    this.past.forget();
    this.preferences.forget();
    await this.backup.forget();
    await forgetAll();
    if (people().length > 0) remove(ME);
  }

  /** Sends what is waiting and asks anew what the journal says. False if the server is away. */
  async settle(): Promise<boolean> {
    const said = this.#said;
    const sent = await this.outbox.flush();
    // What is shown of today follows; a page that shows none does not wait for it.
    if (this.today.value) void this.today.refresh();
    const person = await this.person.refresh();
    if (sent && person !== null) this.#said = this.#said.filter((id) => !said.includes(id));
    return sent && person !== null;
  }

  /** As {@link settle}, for the page that shows what matters today. */
  async settleToday(): Promise<void> {
    await this.outbox.flush();
    await Promise.all([this.person.refresh(), this.today.refresh()]);
  }

  /** Whether the browser has promised to keep the journal; undefined where it does not say. */
  async isLasting(): Promise<boolean | undefined> {
    return this.#storage()
      ?.persisted()
      .catch(() => undefined);
  }

  /** Asks the browser to keep the journal until the person deletes it. It decides by itself, or asks them. */
  async askForLasting(): Promise<boolean | undefined> {
    return this.#storage()
      ?.persist()
      .catch(() => undefined);
  }

  #storage(): StorageManager | undefined {
    // A page without https has none.
    return this.#window.navigator.storage as StorageManager | undefined;
  }

  /** Asks anew who is at this device. */
  changePerson(): void {
    unchoose();
    this.startOver();
  }

  /** Loads the app as it begins. */
  startOver(): void {
    this.#window.location.replace(site.base);
  }

  /** Says something to a screen reader without moving the focus. */
  say(text: string): void {
    this.announcement = text;
  }

  /** Another tab wrote something: what is shown here follows, once it has been quiet for a moment. */
  #hearOthers(): void {
    this.#window.clearTimeout(this.#hearing);
    this.#hearing = this.#window.setTimeout(() => {
      if (this.outbox.waiting().length > 0) return;
      void this.person.refresh();
      if (this.today.value) void this.today.refresh();
      if (this.past.sessions) void this.past.refresh();
    }, QUIET);
  }

  /** The entries that an answer given now has seen. */
  #standing(): string[] {
    const waiting = this.outbox.waiting().filter((entry) => STOPPING.has(entry.type));
    const all = [...(this.person.value?.check.standing ?? []), ...waiting.map(({ id }) => id), ...this.#said];
    return all.filter((id, index) => all.indexOf(id) === index);
  }

  /** Corrections that were sent stand over the server's answer until it shows them. */
  #correct(): void {
    const waiting = correctionsOf(this.outbox.waiting());
    const sent = [...this.corrections.keys()].some((entry) => !waiting.has(entry));
    this.corrections = together(this.corrections, waiting);
    if (!sent) return;
    const shown = this.past.sessions ? this.past.refresh() : Promise.resolve();
    void shown.then(() => (this.corrections = correctionsOf(this.outbox.waiting())));
  }

  #watch(window: Window): void {
    const count = () => {
      this.misdated = this.outbox.misdated().length;
      this.unwritten = this.outbox.isBehind() ? this.outbox.unwritten().length : 0;
      this.waiting = this.outbox.isBehind() ? this.outbox.waiting().length - this.misdated - this.unwritten : 0;
      this.refused = this.outbox.refused().length;
      this.#correct();
    };
    count();
    this.outbox.onchange(count);
    this.online = window.navigator.onLine;
    window.addEventListener("offline", () => (this.online = false));
    window.addEventListener("online", () => {
      this.online = true;
      void this.outbox.wake().then(() => this.settle());
    });
    if (this.devices) this.#follow(this.devices, window.document);
    void this.outbox.ready.then(() => {
      if (this.outbox.waiting().length > 0) void this.settle();
    });
  }

  /** Shows what other devices wrote, and looks for it whenever the page comes into sight. */
  #follow(devices: Devices, document: Document): void {
    devices.onchange(() => {
      this.#hearOthers();
      if (devices.standing) void devices.refresh().catch(() => undefined);
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void devices.round().catch(() => undefined);
    });
  }
}

/** What the Worker of a person has to know. */
function beginningOf({ engine: { wasm, script, content } }: Extract<Site, { home: "device" }>, own: string): Beginning {
  const address = (file: string) => window.location.origin + linkTo(`/${file}`);
  const engine = { wasm: address(wasm), script: address(script), content: address(content) };
  return { engine, journal: `${own}journal` };
}

/** Loads the app as on the first day. A page that goes may write down where it stands: that is taken away after it. */
function beginAnew(window: Window): void {
  for (const last of ["pagehide", "visibilitychange"]) window.addEventListener(last, () => void forgetAll());
  window.location.replace(site.base);
}

export function provideWorld(world: World): void {
  setContext(KEY, world);
}

export function useWorld(): World {
  return getContext<World>(KEY);
}
