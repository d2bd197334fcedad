import { describe, expect, it } from "vitest";
import { poseName } from "./names";

const march = { poses: { stand: "Standing tall", "left-knee-up": "Left knee up", "right-knee-up": "Right knee up" } };

describe("a pose", () => {
  it("has the words of the catalogue", () => expect(poseName(march, "left-knee-up")).toBe("Left knee up"));
  it("is that of the other side where the figure is turned round", () => {
    expect(poseName(march, "left-knee-up", true)).toBe("Right knee up");
    expect(poseName(march, "stand", true)).toBe("Standing tall");
  });
  it("that nobody named has its own name", () => expect(poseName(undefined, "back-arc")).toBe("back arc"));
});
