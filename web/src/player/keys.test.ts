import { describe, expect, it } from "vitest";
import { commandOf } from "./keys";
import type { Scene } from "./view";

const press = (key: string, scene: Scene, target: EventTarget = document.body, more = {}) =>
  commandOf({ key, target, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, scene);

describe("keys", () => {
  it("pause and go on with Space", () => {
    expect(press(" ", "work")).toBe("pause");
    expect(press(" ", "paused")).toBe("resume");
    expect(press(" ", "hurt")).toBeUndefined();
  });

  it("leave Space to what has the focus and uses it", () => {
    expect(press(" ", "work", document.createElement("button"))).toBeUndefined();
    expect(press("ArrowRight", "paused", document.createElement("input"))).toBeUndefined();
    expect(press("h", "work", document.createElement("button"))).toBe("hurts");
  });

  it("move with the arrows, open the menu with Escape, and stop with H", () => {
    expect(press("ArrowRight", "rest")).toBe("next");
    expect(press("ArrowLeft", "work")).toBe("back");
    expect(press("Escape", "work")).toBe("pause");
    for (const scene of ["ready", "get-ready", "work", "rest", "switch-side", "lead-in", "paused", "away"] as Scene[])
      expect(press("H", scene)).toBe("hurts");
  });

  it("mean nothing while held down or with a modifier", () => {
    expect(press(" ", "work", document.body, { repeat: true })).toBeUndefined();
    expect(press("h", "work", document.body, { ctrlKey: true })).toBeUndefined();
  });
});
