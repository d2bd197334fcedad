// The player alone on a small session, without a server. Open /dev/player.html?items=3,4&theme=dark&text=2&signs=1
import { mount } from "svelte";
import "../src/style/tokens.css";
import "../src/style/base.css";
import type { Catalogue } from "../src/api/types";
import { fixturePlan } from "../src/player/fixture";
import Player from "../src/player/Player.svelte";
import type { PlayerHost } from "../src/session/host";
import { check } from "./fixtures";

const query = new URLSearchParams(location.search);
const items = query.get("items")?.split(",").map(Number);
document.documentElement.dataset["theme"] = query.get("theme") ?? "light";
document.documentElement.style.setProperty("--text-scale", query.get("text") ?? "1");

const plan = fixturePlan(items);
for (const item of plan.items) item.easier = item.variant;
const recorded: { type: string; body: unknown }[] = [];
Object.assign(window, { recorded });

const positions: Record<string, string> = { march: "standing", "cat-cow": "hands-and-knees", row: "standing" };
const catalogue = {
  severity: { low: 0, notable: 4, moderate: 5, strong: 6, severe: 7 },
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
