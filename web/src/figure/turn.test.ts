import { describe, expect, it } from "vitest";
import { angleFor } from "./scene/camera";
import { around, View } from "./turn.svelte";
import type { Camera } from "./types";

const camera: Camera = { azimuth: 150, elevation: 10, distance: 3, target: [0, 1, 0], aspect: "portrait" };

describe("turning the figure", () => {
  it("begins with the exercise's own view", () => {
    expect(new View().turn(camera, false)).toEqual({ azimuth: 0, elevation: 0 });
  });

  it("looks at the face from the front, mirrored or not", () => {
    const view = new View();
    view.to(0);
    expect(view.turn(camera, false).azimuth).toBe(-150);
    expect(view.turn(camera, true).azimuth).toBe(150);
  });

  it("goes on from where it is, all the way around", () => {
    const view = new View();
    view.by(40, 0, camera, false);
    expect(view.azimuth).toBe(-170);
    expect(around(540)).toBe(-180);
    expect(around(-30)).toBe(-30);
  });

  it("does not go over the head", () => {
    const view = new View();
    view.by(0, 500, camera, false);
    expect(view.elevation).toBe(80);
  });
});

describe("the camera", () => {
  it("sees as much from side to side where the picture is narrower than meant", () => {
    const half = (angle: number, aspect: number) => Math.tan((angle * Math.PI) / 360) * aspect;
    expect(angleFor(1.6, 0.8)).toBe(26);
    expect(half(angleFor(0.4, 0.8), 0.4)).toBeCloseTo(half(26, 0.8));
  });
});
