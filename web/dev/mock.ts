import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import type { Entry, Person, Setup, SoreSpot, Wish } from "../src/api/types";
import { catalogue, check, planFor, timelineOf, type MockItem } from "./fixtures.ts";
import { programmeOf, progressOf, todayOf } from "./past.ts";

/**
 * A stand-in for the server while the pages are drawn: `UNKINK_MOCK=1 npm run dev`. It keeps nothing. The number is how
 * many days the made-up past has; 1 is a first visit.
 */
export function mock(): Plugin {
  return {
    name: "unkink-mock",
    configureServer: (server) => void server.middlewares.use("/api/v1", serve()),
    configurePreviewServer: (server) => void server.middlewares.use("/api/v1", serve()),
  };
}

const PAST_DAYS = Number(process.env["UNKINK_MOCK"] ?? 1);

const NEWCOMER: Setup = {
  equipment: ["chair", "wall"],
  positions: ["standing", "seated"],
  restrictions: [],
  refused: [],
  liked: [],
  optedIn: [],
  country: "",
};

function serve() {
  let entries: Entry[] = [];
  const bodies = <T>(type: Entry["type"]) => entries.filter((e) => e.type === type).map((e) => e.body as T);
  const last = <T>(type: Entry["type"]) => bodies<T>(type).at(-1);

  function clearance(): Person["clearance"] {
    const answered = last<{ signs: string[] }>("check-answered");
    const at = (type: Entry["type"]) => entries.findLastIndex((e) => e.type === type);
    if (!answered) return { state: "due", reason: "never-answered" };
    const isNew = last<{ anythingNew: boolean }>("new-signs-asked")?.anythingNew ?? false;
    if (isNew && at("new-signs-asked") > at("check-answered")) return { state: "due", reason: "something-new" };
    if (answered.signs.length === 0 || at("clinician-agreed") > at("check-answered"))
      return {
        state: "open",
        restrictions: [],
        effortCeiling: 6,
        effort: "At most 6 out of 10: you could do a few more.",
      };
    const signs = check.questions.flatMap((q) => q.signs).filter((s) => answered.signs.includes(s.id));
    const level = (["emergency", "urgent", "clinician"] as const).find((l) => signs.some((s) => s.level === l));
    return { state: "stopped", level: level ?? "clinician", signs: answered.signs };
  }

  function moves(): Map<string, string> {
    return new Map(bodies<{ from: string; to: string }>("session-day-moved").map(({ from, to }) => [from, to]));
  }

  function history() {
    return bodies<{ session: string; minutes: number; plannedSeconds: number; items: MockItem[] }>("session-started")
      .map((started) => {
        const of = <T>(type: Entry["type"]) =>
          bodies<T & { session?: string }>(type).filter((b) => b.session === started.session);
        const [end] = of<{ completed: boolean; doneSeconds: number; effort?: number }>("session-finished");
        const [after] = of<{ score: number }>("pain-noted");
        const entry = entries.find((e) => e.type === "session-started" && (e.body as typeof started) === started);
        return {
          ...started,
          at: entry?.at ?? 0,
          day: new Date(entry?.at ?? 0).toISOString().slice(0, 10),
          doneSeconds: end?.doneSeconds ?? 0,
          state: end ? (end.completed ? "completed" : "ended-early") : "open",
          logged: of("exercise-logged"),
          hurt: of("exercise-hurt"),
          painBefore: 4,
          ...(after ? { painAfter: after.score } : {}),
          ...(end?.effort === undefined ? {} : { effort: end.effort }),
        };
      })
      .reverse();
  }

  function person() {
    const soreness = last<{ spots: SoreSpot[]; startedRecently: boolean }>("soreness-noted");
    const pain = last<{ score: number }>("pain-noted")?.score;
    const setup = last<Setup>("setup-stated");
    const open = history().find((s) => s.state === "open");
    return {
      today: new Date().toISOString().slice(0, 10),
      clearance: clearance(),
      check: {
        age: "from-20",
        ticked: (last<{ signs: string[] }>("check-answered")?.signs ?? []).map((sign) => ({ sign, since: 0 })),
        about: [],
        severePainAnswered: false,
        standing: [],
      },
      setup: setup ?? NEWCOMER,
      setupStated: setup !== undefined,
      soreness: soreness?.spots ?? [],
      sorenessStated: soreness !== undefined,
      painIsNew: soreness?.startedRecently ?? false,
      ...(pain === undefined ? {} : { pain }),
      emergencyNumber: setup?.country === "US" ? "911" : "112",
      sessionsDone: 0,
      ...(open ? { openSession: open } : {}),
    };
  }

  function answer(method: string, path: string, body: unknown): [number, unknown] {
    switch (`${method} ${path}`) {
      case "GET /catalogue":
        return [200, catalogue];
      case "GET /check":
        return [200, check];
      case "GET /person":
        return [200, person()];
      case "GET /history":
        return [200, { sessions: history() }];
      case "GET /today":
        return [200, todayOf(new Set(entries.map((e) => e.type)), PAST_DAYS <= 1)];
      case "GET /progress":
        return [200, progressOf(PAST_DAYS <= 1 ? 0 : PAST_DAYS)];
      case "GET /programme":
        return [200, programmeOf(last("programme-chosen"), moves())];
      case "POST /corrections/preview":
        return [200, { changes: ["Wall angel goes back to two sets of eight."] }];
      case "GET /export":
        return [200, { format: "unkink-journal", version: 1, entries }];
      case "POST /journal":
        entries = [...entries, ...(body as { entries: Entry[] }).entries];
        return [200, { appended: 1, known: 0 }];
      case "DELETE /journal":
        entries = [];
        return [204, undefined];
      case "POST /sessions": {
        const wish = body as Wish;
        if (wish.fullWarmUp && wish.minutes < 5)
          return [
            422,
            {
              type: "https://unkink.org/problems/impossible-wish",
              title: "The wish cannot be fulfilled",
              status: 422,
              faults: [
                {
                  code: "too-short",
                  message: "A full warm-up takes 5 minutes. Choose more minutes or a short warm-up.",
                },
              ],
            },
          ];
        return [200, planFor(wish)];
      }
      case "POST /sessions/start":
        return [200, timelineOf((body as { items: MockItem[] }).items)];
      case "POST /sessions/eased":
        return [200, { ...timelineOf((body as { remaining: MockItem[] }).remaining.slice(1)), changes: ["Left out."] }];
      default:
        return [404, { type: "about:blank", title: "Not found", status: 404 }];
    }
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const path = (request.url ?? "").split("?")[0] ?? "";
    const [status, body] = answer(request.method ?? "GET", path, text === "" ? undefined : JSON.parse(text));
    response.statusCode = status;
    response.setHeader("content-type", status < 400 ? "application/json" : "application/problem+json");
    response.end(body === undefined ? "" : JSON.stringify(body));
  };
}
