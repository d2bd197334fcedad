import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Router } from "./router.svelte";
import { isOurs, routeOf } from "./routes";

describe("the routes", () => {
  it.each([
    ["/", { page: "home" }],
    ["/check", { page: "check" }],
    ["/about/", { page: "about" }],
    ["/library", { page: "library" }],
    ["/progress", { page: "progress" }],
    ["/programme", { page: "programme" }],
    ["/library/cat-cow", { page: "exercise", id: "cat-cow" }],
    ["/after/0193", { page: "after", session: "0193" }],
    ["/library/cat-cow/more", { page: "missing" }],
    ["/nowhere", { page: "missing" }],
    ["/toString", { page: "missing" }],
  ])("reads %s", (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });
});

describe("a link", () => {
  const click = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
  const link = { origin: "http://a", target: "", pathname: "/library", hasAttribute: () => false };

  it("is followed in place", () => expect(isOurs(click, link, "http://a")).toBe(true));
  it("opens elsewhere with a modifier key", () =>
    expect(isOurs({ ...click, ctrlKey: true }, link, "http://a")).toBe(false));
  it("is left alone on another site", () => expect(isOurs(click, { ...link, origin: "tel:" }, "http://a")).toBe(false));
  it("is left alone on the API", () =>
    expect(isOurs(click, { ...link, pathname: "/api/v1/export" }, "http://a")).toBe(false));
  it("is left alone as a download", () =>
    expect(isOurs(click, { ...link, hasAttribute: () => true }, "http://a")).toBe(false));
});

describe("the router", () => {
  it("changes the address and follows the back button", () => {
    window.history.replaceState(null, "", "/library?q=neck");
    const router = new Router(window);
    expect(router.route).toEqual({ page: "library" });
    expect(router.parameter("q")).toBe("neck");

    router.go("/history");
    expect(window.location.pathname).toBe("/history");
    expect(router.route).toEqual({ page: "history" });

    window.history.replaceState(null, "", "/settings");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(router.route).toEqual({ page: "settings" });
  });
});

it("any address has a route, and the parts of one that names a thing are read back", () => {
  const part = fc.string({ minLength: 1 }).filter((text) => !text.includes("/"));
  fc.assert(
    fc.property(fc.webPath(), part, (path, id) => {
      expect(routeOf(path).page).toBeTruthy();
      expect(routeOf(`${path}/`)).toEqual(routeOf(path));
      expect(routeOf(`/library/${id}`)).toEqual({ page: "exercise", id });
      expect(routeOf(`/after/${id}`)).toEqual({ page: "after", session: id });
      for (const first of ["library", "after"]) expect(routeOf(`/${first}/${id}/${id}`)).toEqual({ page: "missing" });
    }),
  );
});
