import { isOurs, routeOf, type Route } from "./routes";

/** The address of the browser as state. Going somewhere changes both. */
export class Router {
  #path = $state("/");
  #search = $state("");
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
    this.#read();
    window.addEventListener("popstate", () => this.#read());
    window.document.addEventListener("click", (event) => this.#follow(event));
  }

  get path(): string {
    return this.#path;
  }

  get route(): Route {
    return routeOf(this.#path);
  }

  parameter(name: string): string | null {
    // Read at once and thrown away: nothing to react to.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new URLSearchParams(this.#search).get(name);
  }

  go(to: string, how: "push" | "replace" = "push"): void {
    if (how === "push") this.#window.history.pushState(null, "", to);
    else this.#window.history.replaceState(null, "", to);
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
