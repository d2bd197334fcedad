/** The app as this browser keeps it: whether it runs without network, and whether a newer one is here. */

/** Between two looks for a newer version, in milliseconds. */
const PATIENCE = 3_600_000;
/** A page that was loaded anew because of a missing file, and misses one again so soon, would be loaded for ever. */
const TOO_SOON = 10_000;

export class Release {
  readonly #window: Window;
  #registration: ServiceWorkerRegistration | undefined;
  #lookedAt = 0;
  #asked = false;
  /** Whether everything is kept for use without network. */
  state = $state<"getting-ready" | "ready" | "impossible">("getting-ready");
  /** True in the page in which the last of it came. */
  isNew = $state(false);
  /** A newer version is kept, and waits for the word. */
  isNewer = $state(false);

  constructor(window: Window) {
    this.#window = window;
  }

  /** Begins to keep the app, once the page has what it needs itself. */
  async begin(address: string): Promise<void> {
    // A page without https, or a browser that keeps nothing, has none.
    const workers = "serviceWorker" in this.#window.navigator ? this.#window.navigator.serviceWorker : undefined;
    try {
      if (!workers) throw new Error("no service workers");
      const registration = await workers.register(address);
      this.#follow(registration, workers);
    } catch {
      this.state = "impossible";
    }
  }

  /** Loads the page anew with the newer version. */
  use(): void {
    this.#asked = true;
    this.#registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
  }

  #follow(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
    this.#registration = registration;
    this.#lookedAt = Date.now();
    const wasKept = registration.active !== null;
    const look = () => {
      this.state = registration.active === null ? "getting-ready" : "ready";
      this.isNew = this.state === "ready" && !wasKept;
      this.isNewer = registration.waiting !== null && registration.active !== null;
    };
    const watch = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", look);
    look();
    watch(registration.installing);
    watch(registration.waiting);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    workers.addEventListener("controllerchange", () => {
      if (this.#asked) this.#window.location.reload();
      look();
    });
    this.#window.document.addEventListener("visibilitychange", () => {
      if (this.#window.document.visibilityState === "hidden" || Date.now() - this.#lookedAt < PATIENCE) return;
      this.#lookedAt = Date.now();
      void registration.update().catch(() => undefined);
    });
  }
}

/** A file of an older version is gone: the page is loaded anew, with the files that there are now. */
export function reloadWhereFilesAreGone(window: Window): void {
  const opened = Date.now();
  window.addEventListener("vite:preloadError", (event) => {
    // Without network it may come back; a fault of its own would come again.
    if (!window.navigator.onLine || Date.now() - opened < TOO_SOON) return;
    event.preventDefault();
    window.location.reload();
  });
}
