import type { Fetcher } from "../api/client";
import type { Question, Reply } from "./worker";

/** Answers requests by the engine in a Worker, which begins with the first of them. */
export function engineFetcher(): Fetcher {
  const open = new Map<number, { resolve: (response: Response) => void; reject: (reason: unknown) => void }>();
  let worker: Worker | undefined;
  let count = 0;

  const start = () => {
    const made = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const waiting = open.get(data.number);
      open.delete(data.number);
      if ("unreachable" in data) waiting?.reject(new TypeError(data.unreachable));
      else waiting?.resolve(responseOf(data.answered));
    });
    made.addEventListener("error", ({ message }) => {
      for (const { reject } of open.values()) reject(new TypeError(message));
      open.clear();
      worker = undefined;
      made.terminate();
    });
    return made;
  };

  return async (request) => {
    const url = new URL(request.url);
    const body = await request.text();
    request.signal.throwIfAborted();
    worker ??= start();
    const question: Question = {
      number: ++count,
      method: request.method,
      path: url.pathname,
      query: [...url.searchParams],
      body,
    };
    return new Promise((resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
      open.set(question.number, { resolve, reject });
      worker?.postMessage(question);
    });
  };
}

function responseOf({
  status,
  headers,
  body,
}: {
  status: number;
  headers: Record<string, string>;
  body: string;
}): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}
