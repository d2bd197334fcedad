import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countOnce } from "./taps";

let heard: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<button id="next"></button><button id="back" data-in-a-row></button><button id="other"></button>
    <label id="label"><input id="box" type="checkbox" /></label>`;
  heard = [];
  for (const one of document.querySelectorAll("button, input")) one.addEventListener("click", () => heard.push(one.id));
  stop = countOnce(window);
});

afterEach(() => {
  stop();
  vi.runAllTimers();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

interface Tap {
  at: number;
  x?: number;
  detail?: number;
}

function tap(id: string, { at, x = 100, detail = 1 }: Tap): boolean {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, clientX: x, clientY: 500, detail });
  Object.defineProperty(event, "timeStamp", { value: at });
  document.getElementById(id)?.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("two taps", () => {
  it("on one spot within a moment are one, whatever is under the finger by then", () => {
    tap("next", { at: 1_000 });
    expect(tap("next", { at: 1_200 })).toBe(true);
    expect(tap("other", { at: 1_390, x: 110 })).toBe(true);
    expect(heard).toEqual(["next"]);
  });

  it("are two where there is time or room between them", () => {
    tap("next", { at: 1_000 });
    tap("next", { at: 1_500 });
    tap("other", { at: 1_600, x: 250 });
    expect(heard).toEqual(["next", "next", "other"]);
  });

  it("are two on what is meant to be tapped several times in a row, and one where the second is on something else", () => {
    for (const at of [1_000, 1_150, 1_300]) tap("back", { at });
    tap("other", { at: 1_400 });
    expect(heard).toEqual(["back", "back", "back"]);
  });

  it("are what they are for a key, and for a label that passes its tap on", () => {
    tap("next", { at: 1_000 });
    tap("next", { at: 1_050, detail: 0 });
    tap("label", { at: 2_000, x: 20 });
    expect(heard).toEqual(["next", "next", "box"]);
  });

  it("are one also where the first has taken the player away, and nothing is held back later", () => {
    tap("next", { at: 1_000 });
    stop();
    tap("other", { at: 1_200 });
    expect(heard).toEqual(["next"]);
    vi.runAllTimers();
    tap("other", { at: 1_300 });
    expect(heard).toEqual(["next", "other"]);
  });
});
