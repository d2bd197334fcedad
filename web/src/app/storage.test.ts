import { beforeEach, expect, it } from "vitest";
import { forgetAll } from "./storage";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("after everything was deleted nothing of ours is on the device, and what others have is", async () => {
  for (const key of ["unkink.player", "unkink.started", "unkink.preferences", "unkink.outbox.1", "unkink.refused.2"])
    localStorage.setItem(key, "{}");
  localStorage.setItem("other", "1");
  sessionStorage.setItem("unkink.check", "{}");
  await forgetAll();
  expect(Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i))).toEqual(["other"]);
  expect(sessionStorage.length).toBe(0);
});
