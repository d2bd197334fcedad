import createClient from "openapi-fetch";
import type { paths } from "./schema";
import type { Correction, Easing, Entry, Start, Problem, Wish } from "./types";

/** The server answered, and said what is wrong. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  /** The last word of the problem's type, such as `check-due`. */
  get kind(): string {
    return this.problem.type.split("/").pop() ?? "";
  }
}

/** The server could not be reached, or what answered was not the server. */
export class Offline extends Error {
  override readonly name = "Offline";
}

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

function asProblem(body: unknown, status: number): Problem | null {
  if (typeof body !== "object" || body === null) return null;
  const { type, title } = body as Partial<Problem>;
  if (typeof type !== "string" || typeof title !== "string") return null;
  return { ...(body as Problem), status };
}

async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof Error && cause.name === "AbortError") throw cause;
    throw new Offline("no answer", { cause });
  }
  const { data, error, response } = answer;
  if (response.ok) return data as T;
  const problem = asProblem(error, response.status);
  // A gateway in between answers for a server that is away.
  if (!problem && response.status >= 500) throw new Offline(`status ${response.status}`);
  throw new ApiProblem(problem ?? { type: "about:blank", title: response.statusText || "?", status: response.status });
}

/** The server's API, one method for each operation that the app uses. */
export class Api {
  readonly #client;
  readonly #zone: () => string;

  constructor(zone: () => string, fetcher?: (request: Request) => Promise<Response>, baseUrl = "") {
    this.#zone = zone;
    this.#client = createClient<paths>({ baseUrl, ...(fetcher ? { fetch: fetcher } : {}) });
  }

  catalogue = () => unwrap(this.#client.GET("/api/v1/catalogue"));
  check = () => unwrap(this.#client.GET("/api/v1/check"));
  person = () => unwrap(this.#client.GET("/api/v1/person", { params: { query: this.#now() } }));
  history = (page: { before?: string; limit?: number } = {}) =>
    unwrap(this.#client.GET("/api/v1/history", { params: { query: { ...page, ...this.#now() } } }));
  today = () => unwrap(this.#client.GET("/api/v1/today", { params: { query: this.#now() } }));
  progress = () => unwrap(this.#client.GET("/api/v1/progress", { params: { query: this.#now() } }));
  programme = () => unwrap(this.#client.GET("/api/v1/programme", { params: { query: this.#now() } }));
  append = (entries: Entry[], signal: AbortSignal) =>
    unwrap(this.#client.POST("/api/v1/journal", { body: { entries }, signal }));
  export = () => unwrap(this.#client.GET("/api/v1/export"));
  deleteEverything = () => unwrap(this.#client.DELETE("/api/v1/journal"));

  /** The file is what the person chose: the server says what is wrong with it. */
  import = (file: unknown) => unwrap(this.#client.POST("/api/v1/import", { body: file as never }));

  plan = (wish: Wish, signal?: AbortSignal) =>
    unwrap(
      this.#client.POST("/api/v1/sessions", {
        params: { query: this.#now() },
        body: wish,
        ...(signal ? { signal } : {}),
      }),
    );

  ease = (easing: Easing) =>
    unwrap(this.#client.POST("/api/v1/sessions/eased", { params: { query: this.#now() }, body: easing }));

  /** What a correction would change; nothing is stored. */
  previewCorrection = (correction: Correction) =>
    unwrap(this.#client.POST("/api/v1/corrections/preview", { params: { query: this.#now() }, body: correction }));

  /** Asks whether this may be played now, and for its timeline. A refusal is an `ApiProblem`. */
  start = (what: Start) =>
    unwrap(this.#client.POST("/api/v1/sessions/start", { params: { query: this.#now() }, body: what }));

  #now = () => ({ zone: this.#zone() });
}
