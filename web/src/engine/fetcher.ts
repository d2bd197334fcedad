import type { Fetcher } from "../api/client";
import type { Beginning, Question, Reply } from "./messages";
import type { Answered } from "./engine";

interface Waiting {
  resolve: (response: Response) => void;
  reject: (reason: unknown) => void;
}

/** Everything around it; a test gives its own. */
export interface Workshop {
  /** A Worker that runs `worker.ts`. */
  worker: () => Worker;
  /** Hears with each answer whether the journal lasts longer than this page. */
  kept: (kept: boolean) => void;
}

const ours: Workshop = {
  worker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  kept: () => {},
};

/** Answers requests by the engine in a Worker, which begins to load at once. */
export function engineFetcher(beginning: Beginning, around: Partial<Workshop> = {}): Fetcher {
  const { worker: make, kept } = { ...ours, ...around };
  const open = new Map<number, Waiting>();
  let count = 0;

  const start = (): Worker => {
    const made = make();
    made.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const waiting = open.get(data.number);
      open.delete(data.number);
      if ("unreachable" in data) return waiting?.reject(new TypeError(data.unreachable));
      kept(data.kept);
      waiting?.resolve(responseOf(data.answered));
    });
    // It answers every failure of its own: here ends a script that cannot be fetched. The next request tries again.
    made.addEventListener("error", () => {
      for (const { reject } of open.values()) reject(new TypeError("the Worker cannot be started"));
      open.clear();
      made.terminate();
      worker = undefined;
    });
    made.postMessage(beginning);
    return made;
  };
  let worker: Worker | undefined = start();

  return async (request) => {
    const url = new URL(request.url);
    const body = await request.text();
    request.signal.throwIfAborted();
    const question: Question = {
      number: ++count,
      now: Date.now(),
      method: request.method,
      path: url.pathname,
      query: [...url.searchParams],
      body,
    };
    return new Promise((resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
      open.set(question.number, { resolve, reject });
      (worker ??= start()).postMessage(question);
    });
  };
}

function responseOf({ status, headers, body }: Answered): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}
