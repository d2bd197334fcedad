import type { Client } from "./generated/client";
import * as sdk from "./generated/sdk.gen";
import type { Export } from "./generated/types.gen";
import type { Correction, Easing, Entry, Problem, Start, Wish } from "./types";

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

/** Answers requests: the network, or whatever stands in its place. */
export type Fetcher = (request: Request) => Promise<Response>;

/** The part of what a generated function asks for that its operations have. */
interface Asked {
  url: string;
  query?: Record<string, string | number>;
  body?: unknown;
  signal?: AbortSignal;
}

function asProblem(body: unknown, status: number): Problem | null {
  if (typeof body !== "object" || body === null) return null;
  const { type, title } = body as Partial<Problem>;
  if (typeof type !== "string" || typeof title !== "string") return null;
  return { ...(body as Problem), status };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function offline(cause: unknown): never {
  if (cause instanceof Error && cause.name === "AbortError") throw cause;
  throw new Offline("no answer", { cause });
}

/** Rejects with an `ApiProblem`, with `Offline`, or as the signal of the request says. */
async function answerTo(request: Request, fetcher: Fetcher): Promise<unknown> {
  const response = await fetcher(request).catch(offline);
  const text = await response.text().catch(offline);
  const body = parsed(text);
  if (response.ok) {
    if (body === undefined && text !== "") throw new Offline("not what the server answers");
    return body;
  }
  const problem = asProblem(body, response.status);
  // A gateway in between answers for a server that is away.
  if (!problem && response.status >= 500) throw new Offline(`status ${response.status}`);
  throw new ApiProblem(problem ?? { type: "about:blank", title: response.statusText || "?", status: response.status });
}

/** The client behind the generated functions: as much of the one that comes with them as they need. */
function clientOf(fetcher: Fetcher, baseUrl: string): Client {
  const by =
    (method: string) =>
    ({ url, query = {}, body, signal }: Asked) => {
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]) => [name, String(value)]),
      ).toString();
      const request = new Request(baseUrl + url + (search && `?${search}`), {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
        ...(signal ? { signal } : {}),
      });
      return answerTo(request, fetcher);
    };
  return { get: by("GET"), post: by("POST"), put: by("PUT"), delete: by("DELETE") } as unknown as Client;
}

/** The server's API, one method for each operation that the app uses. */
export class Api {
  /** With every call; a failure is thrown. */
  readonly #way: { client: Client; throwOnError: true };
  readonly #zone: () => string;

  constructor(zone: () => string, fetcher: Fetcher = (request) => fetch(request), baseUrl = "") {
    this.#zone = zone;
    this.#way = { client: clientOf(fetcher, baseUrl), throwOnError: true };
  }

  catalogue = () => sdk.catalogue(this.#way);
  check = () => sdk.check(this.#way);
  person = () => sdk.person(this.#now());
  today = () => sdk.today(this.#now());
  progress = () => sdk.progress(this.#now());
  programme = () => sdk.programme(this.#now());
  export = () => sdk.export_(this.#way);
  deleteEverything = () => sdk.deleteJournal(this.#way);

  history = (page: { before?: string; limit?: number } = {}) =>
    sdk.history_({ ...this.#way, query: { ...page, zone: this.#zone() } });

  append = (entries: Entry[], signal: AbortSignal) => sdk.append({ ...this.#way, body: { entries }, signal });

  /** The file is what the person chose: the server says what is wrong with it. */
  import = (file: unknown) => sdk.importJournal({ ...this.#way, body: file as Export });

  /** Puts a file in the place of the whole journal. */
  replace = (file: Export) => sdk.replaceJournal({ ...this.#way, body: file });

  plan = (wish: Wish, signal?: AbortSignal) =>
    sdk.planSession({ ...this.#now(), body: wish, ...(signal ? { signal } : {}) });

  ease = (easing: Easing) => sdk.easeSession({ ...this.#now(), body: easing });

  /** Says the changes that a correction would make; nothing is stored. */
  previewCorrection = (correction: Correction) => sdk.previewCorrection({ ...this.#now(), body: correction });

  /** Asks whether this may be played now, and for its timeline. A refusal is an `ApiProblem`. */
  start = (session: Start) => sdk.startSession({ ...this.#now(), body: session });

  #now = () => ({ ...this.#way, query: { zone: this.#zone() } });
}
