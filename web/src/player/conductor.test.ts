import { beforeEach, describe, expect, it } from "vitest";
import type { PlayerHost } from "../session/host";
import { Conductor, type Device } from "./conductor.svelte";
import { fixturePlan } from "./fixture";
import { LockScreen } from "./lockscreen";
import type { CheckAnswered, Course, Easing } from "./types";
import { Voice, type SpeechEngine } from "./voice";
import { ScreenOn } from "./wakelock";

/** A device that can be looked into: its clock goes when told, and it remembers what it sounded and said. */
class Room {
  now = new Date(2026, 2, 1, 12).getTime();
  hidden = false;
  soundIsOn = false;
  readonly heard: string[] = [];
  readonly recorded: { type: string; body: Record<string, unknown> }[] = [];
  readonly asked: Easing[] = [];
  answer: () => Promise<Course> = () => Promise.resolve({ ...fixturePlan([4]), changes: ["Shorter."] });
  readonly conductor: Conductor;
  readonly stop: () => void;
  #tick: () => void = () => undefined;
  #said: (() => void) | undefined;

  constructor(items?: readonly number[], takenUp?: PlayerHost["takenUp"]) {
    this.conductor = new Conductor({ ...this.#host(items), ...(takenUp ? { takenUp } : {}) }, this.#device());
    this.stop = this.conductor.play();
  }

  wait(seconds: number): this {
    for (const end = this.now + seconds * 1000; this.now < end; this.#tick()) this.now += 100;
    return this;
  }

  get types(): string[] {
    return this.recorded.map((r) => r.type);
  }

  #device(): Device {
    const engine: SpeechEngine = {
      available: () => true,
      speakers: () => [],
      speak: (text, _, ended) => {
        this.heard.push(text);
        this.#said = ended;
      },
      cancel: () => this.#said?.(),
    };
    return {
      clock: { now: () => this.now },
      scheduler: {
        everyTick: (callback) => {
          this.#tick = callback;
          return () => (this.#tick = () => undefined);
        },
        everyFrame: () => () => undefined,
      },
      settings: { look: {}, change: () => undefined },
      storage: localStorage,
      sound: {
        unlock: () => (this.soundIsOn = true),
        isOn: () => this.soundIsOn,
        play: (tone) => void this.heard.push(`(${tone})`),
        stop: () => void this.heard.push("(silence)"),
      },
      voice: (how) => new Voice(engine, how, () => this.now),
      screen: new ScreenOn(window),
      lockScreen: (onkey) => new LockScreen(window, onkey, () => Promise.reject(new Error("no picture"))),
      isHidden: () => this.hidden,
    };
  }

  #host(items?: readonly number[]): PlayerHost {
    return {
      plan: fixturePlan(items),
      session: "01900000-0000-7000-8000-000000000001",
      minutes: 10,
      catalogue: { exercises: [], severity: { low: 0, notable: 4, moderate: 5, strong: 6, severe: 7 } } as never,
      check: { questions: [] } as never,
      before: { ticked: [], about: [], severePainAnswered: false, standing: [] },
      effort: { most: 6, text: "At most 6 out of 10." },
      emergencyNumber: "112",
      record: (type, body) => void this.recorded.push({ type, body }),
      ease: (wish) => {
        this.asked.push(wish);
        return this.answer();
      },
      onfinished: (body) => void this.recorded.push({ type: "finished", body }),
      onwarning: () => void this.recorded.push({ type: "warning", body: {} }),
    };
  }
}

const answered: CheckAnswered = { scope: "first-eight", adult: true, age: "from-20", signs: [] };
const failure = (name: string, more = {}) => Object.assign(new Error(name), { name, ...more });

beforeEach(() => localStorage.clear());

describe("sound and voice", () => {
  it("say what is due, with tones for the last three seconds, the go and the stop", () => {
    const room = new Room([0]);
    room.conductor.do("start");
    room.wait(5.2);
    expect(room.heard.slice(1)).toEqual(["March on the spot", "(tick)", "(tick)", "(tick)", "(go)"]);
  });

  it("begin within the tap on Start, which is where a phone lets them begin", () => {
    const room = new Room([0]);
    expect(room.soundIsOn).toBe(false);
    room.conductor.do("start");
    expect(room.soundIsOn).toBe(true);
    expect(room.heard.at(-1)).toBe("March on the spot");
  });

  it("ask for one tap after a reload, and begin within it", () => {
    const room = new Room([0]);
    room.conductor.do("start");
    expect(room.wait(8).conductor.needsTap).toBe(false);
    room.stop();
    const again = new Room([0]);
    expect(again.wait(4).conductor.needsTap).toBe(true);
    again.heard.length = 0;
    again.conductor.hear();
    expect(again.heard).toEqual(["March on the spot"]);
    expect(again.conductor.needsTap).toBe(false);
    again.soundIsOn = false;
    expect(again.wait(0.1).conductor.needsTap).toBe(true);
    again.conductor.change({ voice: false, tones: false });
    expect(again.conductor.needsTap).toBe(false);
  });

  it("end every hold: with a tone, or with a word where tones are off", () => {
    const hold = fixturePlan([4]).timeline.segments.find(({ type }) => type === "hold");
    const end = (hold?.start ?? 0) + (hold?.seconds ?? 0);
    for (const [tones, sound] of [
      [true, "(end)"],
      [false, "That is it."],
    ] as const) {
      localStorage.clear();
      const room = new Room([4]);
      room.conductor.change({ tones });
      room.conductor.do("start");
      room.wait(end - 0.5).heard.length = 0;
      expect(room.wait(1).heard).toContain(sound);
    }
  });

  it("are heard at the very end, too", () => {
    const room = new Room([0]);
    room.conductor.do("start");
    room.wait(34.9).heard.length = 0;
    expect(room.wait(1).heard).toEqual(["(stop)"]);
  });

  it("fall silent at once with pause and with hurt, and count down before they go on", () => {
    for (const what of ["pause", "hurts"] as const) {
      localStorage.clear();
      const room = new Room([0]);
      room.conductor.do("start");
      room.wait(12);
      room.heard.length = 0;
      room.conductor.do(what);
      room.wait(20);
      expect(room.heard).toEqual(["(silence)"]);
      room.conductor.do("resume");
      room.wait(3.1);
      expect(room.heard.slice(1)).toEqual(["(tick)", "(tick)", "(tick)", "(go)"]);
    }
  });

  it("are switched off one by one", () => {
    const room = new Room([0]);
    room.conductor.change({ tones: false });
    room.conductor.do("start");
    room.wait(5.2);
    expect(room.heard.slice(1)).toEqual(["March on the spot"]);
    localStorage.clear();
    const quiet = new Room([0]);
    quiet.conductor.change({ voice: false, tones: false });
    quiet.conductor.do("start");
    quiet.heard.length = 0;
    quiet.wait(5.2);
    expect(quiet.heard).toEqual([]);
  });
});

describe("after something hurt", () => {
  const hurt = () => {
    const room = new Room();
    room.conductor.do("start");
    room.wait(40);
    room.conductor.hurts();
    return room;
  };

  it("an ache leads to the choice, and the eased rest waits for a tap", async () => {
    const room = hurt();
    room.conductor.sayHurt({ kind: "dull-ache" });
    expect(room.conductor.hurtStep).toBe("choose");
    await room.conductor.choose("easier");
    expect(room.asked[0]?.choice).toBe("easier");
    expect(room.conductor.changes).toEqual(["Shorter."]);
    expect(room.wait(30).conductor.shown.scene).toBe("ready");
  });

  it.each([{ kind: "sharp" }, { kind: "shooting" }, { kind: "pulling", score: 6 }] as const)(
    "%o is noted first, then the signs are asked for",
    (said) => {
      const room = hurt();
      room.conductor.sayHurt(said);
      expect(room.types.slice(-2)).toEqual(["exercise-hurt", "exercise-logged"]);
      expect(room.conductor.hurtStep).toBe("signs");
      room.conductor.saySigns(answered, true);
      expect(room.recorded.at(-1)).toEqual({ type: "check-answered", body: answered });
      expect(room.conductor.hurtStep).toBe("choose");
    },
  );

  it.each(["numbness-or-tingling", "weakness", "dizziness", "chest-pain-or-breathlessness"] as const)(
    "%s is no pain: it has its own message, and nothing goes on after it but the check",
    (kind) => {
      const room = hurt();
      room.conductor.sayHurt({ kind });
      expect(room.recorded.find(({ type }) => type === "exercise-hurt")?.body).toMatchObject({ kind });
      expect(room.conductor.hurtStep).toBe("symptom");
      room.conductor.warn();
      expect(room.types.filter((t) => t === "session-finished")).toHaveLength(1);
      expect(room.types.at(-1)).toBe("warning");
      expect(localStorage.getItem("player")).toBeNull();
    },
  );

  it("pain of 7 ends the session", () => {
    const room = hurt();
    room.conductor.sayHurt({ kind: "pulling", score: 7 });
    expect(room.conductor.hurtStep).toBe("signs");
    room.conductor.saySigns(answered, true);
    expect(room.conductor.shown.scene).toBe("finished");
    expect(room.conductor.ending).toBe("too-much-pain");
  });

  it.each(["too-much-pain", "stopped-for-today", "session-over", "not-today"])(
    "a rest that is refused with %s is not led through",
    async (kind) => {
      const room = hurt();
      room.answer = () => Promise.reject(Object.assign(failure("ApiProblem"), { kind }));
      room.conductor.sayHurt({ kind: "pulling" });
      await room.conductor.choose("another");
      expect(room.conductor.shown.scene).toBe("finished");
      expect(room.conductor.ending).toBeDefined();
    },
  );

  it("a sign ends the session, and the page goes to the check", () => {
    const room = hurt();
    room.conductor.sayHurt({ kind: "sharp" });
    room.conductor.saySigns({ ...answered, signs: ["chest-pain"] }, false);
    expect(room.conductor.shown.scene).toBe("finished");
    room.conductor.warn();
    expect(room.types.filter((t) => t === "session-finished")).toHaveLength(1);
    expect(room.types.at(-1)).toBe("warning");
    expect(localStorage.getItem("player")).toBeNull();
  });

  it("goes on without it where nobody answers, and says so", async () => {
    const room = hurt();
    room.answer = () => Promise.reject(failure("Offline"));
    room.conductor.sayHurt({ kind: "pulling" });
    await room.conductor.choose("another");
    expect(room.conductor.refusal).toBe("offline");
    expect(room.conductor.shown).toMatchObject({ scene: "get-ready", item: 2 });
  });

  it.each(["Offline", "ApiProblem"])("with pain of 5 or more nothing goes on unjudged (%s)", async (name) => {
    for (const score of [4, 5, 6]) {
      localStorage.clear();
      const room = hurt();
      room.answer = () => Promise.reject(failure(name));
      room.conductor.sayHurt({ kind: "pulling", score });
      if (score >= 6) room.conductor.saySigns(answered, true);
      await room.conductor.choose("skip");
      expect(room.conductor.ending).toBe(score < 5 ? undefined : "unjudged");
      expect(room.conductor.shown.scene).toBe(score < 5 ? "get-ready" : "finished");
    }
  });

  it("what hurt offline never comes back by going back", async () => {
    const room = hurt();
    room.answer = () => Promise.reject(failure("Offline"));
    room.conductor.sayHurt({ kind: "pulling" });
    room.conductor.do("resume");
    expect(room.conductor.shown.scene).toBe("hurt");
    await room.conductor.choose("skip");
    expect(room.conductor.shown).toMatchObject({ scene: "get-ready", item: 2 });
    for (let i = 0; i < 4; i++) room.conductor.do("back");
    expect(room.conductor.shown.item).toBe(2);
    room.conductor.do("next");
    for (let i = 0; i < 8; i++) room.conductor.do("back");
    expect(room.conductor.shown.item).toBe(2);
  });

  it("a rest of which nothing may be done is the end", async () => {
    const room = hurt();
    room.answer = () => Promise.resolve({ ...fixturePlan([]), changes: ["Not today."] });
    room.conductor.sayHurt({ kind: "pulling" });
    await room.conductor.choose("another");
    expect(room.conductor.shown.scene).toBe("finished");
  });

  it("goes to the check where the server says that it is due", async () => {
    const room = hurt();
    room.answer = () => Promise.reject(failure("ApiProblem", { kind: "check-stopped" }));
    room.conductor.sayHurt({ kind: "pulling" });
    await room.conductor.choose("another");
    expect(room.types.at(-1)).toBe("warning");
  });

  it("asks nobody where the last exercise is left out", async () => {
    const room = new Room([4]);
    room.conductor.do("start");
    room.wait(12);
    room.conductor.hurts();
    room.conductor.sayHurt({ kind: "pulling" });
    await room.conductor.choose("skip");
    expect(room.asked).toEqual([]);
    expect(room.conductor.shown.scene).toBe("finished");
  });

  it("asks again after a reload in the middle of it", () => {
    const room = hurt();
    room.conductor.sayHurt({ kind: "sharp" });
    const again = new Room();
    expect(again.conductor.shown.scene).toBe("hurt");
    expect(again.conductor.hurtStep).toBe("signs");
  });
});

describe("the end", () => {
  it("notes effort, pain and soreness, forgets the place and tells the page, once", () => {
    const room = new Room([0]);
    room.conductor.do("start");
    room.wait(35);
    room.conductor.after({
      pain: 2,
      effort: 4,
      soreness: { spots: [{ region: "neck", intensity: 2 }], startedRecently: false },
    });
    room.stop();
    expect(room.types).toEqual(["exercise-logged", "session-finished", "pain-noted", "soreness-noted", "finished"]);
    expect(room.recorded[1]?.body).toMatchObject({ completed: true, doneSeconds: 35, effort: 4 });
    expect(localStorage.getItem("player")).toBeNull();
  });

  it("stands in the journal even if nobody answers the last questions", () => {
    const room = new Room([0]);
    room.conductor.do("start");
    room.wait(35);
    room.hidden = true;
    room.conductor.onVisibility();
    room.stop();
    expect(room.types).toEqual(["exercise-logged", "session-finished"]);
  });

  it("is not noted for a session that was only left: it can be taken up again", () => {
    const room = new Room();
    room.conductor.do("start");
    room.wait(20);
    room.stop();
    expect(room.types).toEqual([]);
    const again = new Room();
    again.wait(3.5);
    expect(again.conductor.shown).toMatchObject({ scene: "work", item: 0 });
  });
});

describe("with the screen locked by choice", () => {
  it("a session goes on by ear to its end, which stands in the journal", () => {
    const room = new Room([0]);
    room.conductor.change({ whileLocked: true });
    room.conductor.do("start");
    room.hidden = true;
    room.conductor.onVisibility();
    room.wait(36);
    expect(room.types).toEqual(["exercise-logged", "session-finished"]);
    expect(room.recorded[0]?.body).toMatchObject({ outcome: "done" });
  });

  it("nobody is asked where to go on", () => {
    for (const whileLocked of [true, false]) {
      localStorage.clear();
      const room = new Room();
      room.conductor.change({ whileLocked });
      room.conductor.do("start");
      room.hidden = true;
      room.conductor.onVisibility();
      room.wait(30);
      room.hidden = false;
      room.conductor.onVisibility();
      expect(room.conductor.shown.scene).toBe(whileLocked ? "work" : "away");
    }
  });
});

describe("a session taken up again without its place on this device", () => {
  it("stands in the journal under its own numbers, with what was done before", () => {
    const room = new Room([2, 4], { indexes: [2, 4], doneSeconds: 300 });
    room.conductor.do("start");
    room.wait(fixturePlan([2, 4]).seconds + 1);
    room.stop();
    const logged = room.recorded.filter(({ type }) => type === "exercise-logged").map(({ body }) => body["item"]);
    expect([...new Set(logged)]).toEqual([2, 4]);
    const end = room.recorded.find(({ type }) => type === "session-finished")?.body;
    expect(end).toMatchObject({ completed: true, doneSeconds: 300 + fixturePlan([2, 4]).seconds });
  });
});
