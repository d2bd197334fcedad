// The player alone on a small session, without a server. Open /dev/player.html?items=3,4&theme=dark&text=2&signs=1
import { mount } from "svelte";
import "../src/style/tokens.css";
import "../src/style/base.css";
import type { Catalogue, Check } from "../src/api/types";
import { fixturePlan } from "../src/player/fixture";
import Player from "../src/player/Player.svelte";
import type { PlayerHost } from "../src/session/host";

const query = new URLSearchParams(location.search);
const items = query.get("items")?.split(",").map(Number);
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";
document.documentElement.style.setProperty("--text-scale", query.get("text") ?? "1");

const plan = fixturePlan(items);
for (const item of plan.items) item.easier = item.variant;
const recorded: { type: string; body: unknown }[] = [];
Object.assign(window, { recorded });

const sign = (id: string, level: "urgent" | "emergency") => ({
  id,
  text: `Sign ${id}`,
  level,
  asked: true,
  remembered: false,
  after: [],
  source: "S1",
});
const check: Check = {
  intro: "",
  notice: "",
  age: {
    text: "How old are you?",
    why: "At some ages, a sign means more.",
    bands: [
      { id: "from-20", text: "20 to 55" },
      { id: "from-65", text: "65 or older" },
    ],
    younger: "Under 18",
    tooYoung: "Unkink is made for adults.",
  },
  severe: { text: "Is it so bad that you cannot sleep?", why: "", yes: "Yes", no: "No", rest: "Rest today." },
  together: [],
  emergencyNumbers: { elsewhere: "112", countries: { DE: "112", GB: "999", US: "911" } },
  questions: [1, 2].map((number) => ({
    id: `q${number}`,
    number,
    text: `Question ${number}: is any of these true for you?`,
    none: "None of these: all is as always",
    askedAgain: true,
    messages: { emergency: "Sit down.", urgent: "Say when it began." },
    signs: [sign(`a${number}`, "emergency"), sign(`b${number}`, "urgent")],
  })),
  messages: {
    clinician: { title: "Please ask first", action: "Ask a clinician.", detail: "Then come back." },
    urgent: {
      title: "Please see a doctor today",
      action: "Call your doctor now.",
      detail: "Do not exercise until then.",
    },
    emergency: { title: "Get help now", action: "Call {number} now.", detail: "Do not exercise." },
  },
};
const positions: Record<string, string> = { march: "standing", "cat-cow": "hands-and-knees", row: "standing" };
const catalogue = {
  comfort: "Only as far as is comfortable. Stop if it hurts.",
  exercises: plan.items.map((item) => ({
    id: item.exercise,
    mistakes: ["Going too fast."],
    variants: [{ id: item.variant, name: item.name, position: positions[item.exercise] ?? "seated" }],
  })),
} as unknown as Catalogue;

const host: PlayerHost = {
  plan,
  session: "01900000-0000-7000-8000-000000000001",
  minutes: 10,
  catalogue,
  check,
  before: { age: "from-20", ticked: [], about: [], severePainAnswered: false, standing: [] },
  effort: { most: 6, text: "At most 6 out of 10: you could do a few more." },
  emergencyNumber: "112",
  record: (type, body) => void recorded.push({ type, body }),
  ease: (easing) => {
    if (query.has("offline")) return Promise.reject(Object.assign(new Error(), { name: "Offline" }));
    const left = easing.remaining.map((r) => plan.items.findIndex((i) => i.variant === r.variant));
    const eased = fixturePlan(easing.choice === "skip" ? left.slice(1) : left);
    return Promise.resolve({ ...eased, changes: ["Rests are longer now.", "The dose is one step lower."] });
  },
  onfinished: (end) => void recorded.push({ type: "onfinished", body: end }),
  onwarning: () => void recorded.push({ type: "onwarning", body: {} }),
};

mount(Player, { target: document.getElementById("app") as HTMLElement, props: { host } });
