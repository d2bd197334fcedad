import { expect, it } from "vitest";
import { browserSound } from "./sound";

/** A device whose sound runs when it is told to. */
class Context {
  static made: Context[] = [];
  state = "suspended";
  asked = 0;
  constructor() {
    Context.made.push(this);
  }
  resume() {
    this.asked++;
    return Promise.resolve();
  }
}

it("sound is on from the tap on, and off while the device has taken it away", () => {
  Context.made = [];
  const sound = browserSound({ AudioContext: Context } as never);
  expect(sound.isOn()).toBe(false);
  sound.unlock();
  const [context] = Context.made;
  if (!context) throw new Error("no sound was begun");
  // It takes a moment to run, and nobody is asked for another tap meanwhile.
  expect(sound.isOn()).toBe(true);
  context.state = "running";
  expect(sound.isOn()).toBe(true);
  context.state = "interrupted";
  expect(sound.isOn()).toBe(false);
  sound.unlock();
  expect(Context.made).toHaveLength(1);
  expect(context.asked).toBe(2);
});

it("a device without tones asks for one tap, too, for its voice", () => {
  const sound = browserSound({} as never);
  expect(sound.isOn()).toBe(false);
  sound.unlock();
  expect(sound.isOn()).toBe(true);
});
