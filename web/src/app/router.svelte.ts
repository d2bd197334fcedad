import { isOurs, routeOf, type Route } from "./routes";

/** Kept with a page that was left by a link. */
interface Left {
  y: number;
}

/** The address of the browser as state. Going somewhere changes both. */
export class Router {
  #path = $state("/");
  #search = $state("");
  #left = 0;
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
    this.#read();
    window.addEventListener("popstate", (event) => {
      this.#left = (event.state as Left | null)?.y ?? 0;
      this.#read();
    });
    window.document.addEventListener("click", (event) => this.#follow(event));
  }

  get path(): string {
    return this.#path;
  }

  get route(): Route {
    return routeOf(this.#path);
  }

  /** The place on a page at which a person left it, if they came back to it; 0 for a page that is new. */
  get left(): number {
    return this.#left;
  }

  parameter(name: string): string | null {
    // Read at once and thrown away: nothing to react to.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new URLSearchParams(this.#search).get(name);
  }

  go(to: string, how: "push" | "replace" = "push"): void {
    const { history, scrollY } = this.#window;
    if (how === "push") {
      history.replaceState({ y: scrollY } satisfies Left, "");
      history.pushState(null, "", to);
    } else history.replaceState(null, "", to);
    this.#left = 0;
    this.#read();
  }

  back(): void {
    this.#window.history.back();
  }

  #read(): void {
    this.#path = this.#window.location.pathname;
    this.#search = this.#window.location.search;
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isOurs(event, link, this.#window.location.origin)) return;
    if (link.hash && link.pathname === this.#window.location.pathname) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}
