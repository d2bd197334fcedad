import { isOurs, routeOf, type Route } from "./routes";
import { linkTo, pathOf, site } from "./site";

/** Kept with a page that was left by a link. */
interface Left {
  y: number;
}

/** The address of the browser as state, as if the app were at the root of its host. Going somewhere changes both. */
export class Router {
  #path = $state("/");
  #search = $state("");
  #left = 0;
  readonly #window: Window;
  readonly #base: string;

  /** @param base the path below which the app is */
  constructor(window: Window, base: string = site.base) {
    this.#window = window;
    this.#base = base;
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
    const address = linkTo(to, this.#base);
    if (how === "push") {
      history.replaceState({ y: scrollY } satisfies Left, "");
      history.pushState(null, "", address);
    } else history.replaceState(null, "", address);
    this.#left = 0;
    this.#read();
  }

  back(): void {
    this.#window.history.back();
  }

  #read(): void {
    this.#path = pathOf(this.#window.location.pathname, this.#base);
    this.#search = this.#window.location.search;
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isOurs(event, link, this.#window.location.origin, this.#base)) return;
    if (link.hash && link.pathname === this.#window.location.pathname) return;
    event.preventDefault();
    this.go(pathOf(link.pathname, this.#base) + link.search);
  }
}
