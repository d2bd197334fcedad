import { afterEach, expect, it, vi } from "vitest";
import { fetched, keep } from "./fetching";

afterEach(() => vi.unstubAllGlobals());

it("a file that was fetched ahead is there without a connection, as often as it is needed", async () => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response("a clip"));
  });
  await keep("row/band/clip.glb");
  await keep("row/band/clip.glb");
  expect(asked).toEqual(["/figure/row/band/clip.glb"]);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no connection")));
  for (let time = 0; time < 2; time++) expect(await (await fetched("row/band/clip.glb")).text()).toBe("a clip");
  await expect(fetched("row/band/another.glb")).rejects.toThrow("no connection");
});

it("a file that the server does not have is no file", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
  await expect(keep("row/band/none.glb")).rejects.toThrow("404");
  await expect(fetched("row/band/none.glb")).rejects.toThrow("404");
});
