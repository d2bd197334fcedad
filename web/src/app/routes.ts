import { pathOf } from "./site";

/** A page of the app and what its address says about it. */
export type Route =
  | { page: "home" }
  | { page: "check" }
  | { page: "about" }
  | { page: "today" }
  | { page: "session" }
  | { page: "after"; session: string }
  | { page: "library" }
  | { page: "exercise"; id: string }
  | { page: "history" }
  | { page: "progress" }
  | { page: "programme" }
  | { page: "settings" }
  | { page: "take-along" }
  | { page: "missing" };

const SIMPLE = [
  "check",
  "about",
  "today",
  "session",
  "library",
  "history",
  "progress",
  "programme",
  "settings",
  "take-along",
] as const;

/** The route of a path such as `/library/cat-cow`. */
export function routeOf(path: string): Route {
  const parts = path.split("/").filter((part) => part !== "");
  const [first, second] = parts;
  if (first === undefined) return { page: "home" };
  if (parts.length === 2 && first === "library" && second) return { page: "exercise", id: second };
  if (parts.length === 2 && first === "after" && second) return { page: "after", session: second };
  const simple = parts.length === 1 ? SIMPLE.find((name) => name === first) : undefined;
  return simple ? { page: simple } : { page: "missing" };
}

/** True if a click on a link is ours to follow: not a new tab, not a download, not another site or a file of this one. */
export function isOurs(
  event: Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented">,
  link: Pick<HTMLAnchorElement, "origin" | "target" | "pathname"> & { hasAttribute: (name: string) => boolean },
  origin: string,
  base: string = "/",
): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented) return false;
  if (link.hasAttribute("download") || (link.target !== "" && link.target !== "_self")) return false;
  const path = pathOf(link.pathname, base);
  return link.origin === origin && link.pathname.startsWith(base) && !path.startsWith("/api/") && path !== "/openapi";
}
