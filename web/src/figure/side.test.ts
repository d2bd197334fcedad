import { describe, expect, it } from "vitest";
import { isMirrored } from "./side";
import type { VariantFigure } from "./types";

const seenFrom = (azimuth: number) => ({ side: "right", camera: { azimuth } }) as VariantFigure;
const front = seenFrom(-20);
const back = seenFrom(160);

describe("the figure", () => {
  it("like a teacher moves the side that is called", () => {
    expect(isMirrored(front, "right", "teacher")).toBe(false);
    expect(isMirrored(front, "left", "teacher")).toBe(true);
    expect(isMirrored(back, "left", "teacher")).toBe(true);
  });

  it("as in a mirror moves on the side of the screen that is called", () => {
    // From the front the figure's right is on the left of the screen; from behind it is on the right already.
    expect(isMirrored(front, "right", "mirror")).toBe(true);
    expect(isMirrored(front, "left", "mirror")).toBe(false);
    expect(isMirrored(back, "right", "mirror")).toBe(false);
    expect(isMirrored(back, "left", "mirror")).toBe(true);
  });

  it("is shown as it was made where both sides move together, or as in a mirror", () => {
    expect(isMirrored(front, undefined, "teacher")).toBe(false);
    expect(isMirrored(front, undefined, "mirror")).toBe(true);
  });

  it("reads an azimuth beyond a whole turn", () => {
    expect(isMirrored(seenFrom(340), "right", "mirror")).toBe(true);
    expect(isMirrored(seenFrom(-200), "right", "mirror")).toBe(false);
  });
});
