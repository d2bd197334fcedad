import type { DoseLane, Programme, Progress, Today } from "../src/api/types";
import { everyDay, mondayOf, plusDays } from "../src/charts/days.ts";

const rule = (id: string, statement: string) => ({ id, statement, source: "clinical register, S1" });
const today = new Date().toISOString().slice(0, 10);

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const ID = "01932f10-0000-7000-8000-000000000001";
const idOf = (group: number, i: number) => `01932f10-0000-7000-800${group}-${String(i).padStart(12, "0")}`;

/** A made-up person of so many days. */
export function progressOf(length: number): Progress {
  const next = chance(11);
  const since = plusDays(today, 1 - length);
  const all = everyDay(since, today);
  const days = all.flatMap((day, i) => {
    const score = Math.round(Math.min(10, Math.max(0, 5 - (3 * i) / all.length + 3 * (next() - 0.5))));
    return next() < 0.75 ? [{ day, score }] : [];
  });
  const known = new Map(days.map((one) => [one.day, one.score]));
  const medians = all.flatMap((day) => {
    const week = everyDay(plusDays(day, -6), day).flatMap((one) => known.get(one) ?? []);
    return week.length < 3 ? [] : [{ day, median: median(week) }];
  });
  const sessions = all
    .filter((_, i) => i % 7 in { 0: 1, 2: 1, 4: 1 } && next() < 0.85)
    .map((day) => ({ day, seconds: 900 }));
  const done = new Set(sessions.map((session) => session.day));
  return {
    today,
    ...(length > 0 ? { since } : {}),
    pain: {
      days,
      medians,
      noted: days.slice(-3).map(({ day, score }, i) => ({ day, moment: "now" as const, score, entry: idOf(6, i) })),
      maps: [],
      ...(length > 21 ? { band: { low: 2, high: 4.5 } } : {}),
      ...(length > 21
        ? {
            change: {
              from: 5,
              to: 2.5,
              wording: "better" as const,
              text: "Your weekly middle value went from 5 to 2.5. That is more than the usual day-to-day variation.",
              rule: rule("R32", "improvement wording only beyond NPRS 2 / PEG 1.5 / PSFS 2"),
            },
          }
        : {}),
    },
    sessions,
    soreness: sessions.slice(-6).map(({ day }, i) => ({ day, score: i % 4, entry: idOf(1, i) })),
    function: {
      peg: all
        .filter((_, i) => i % 7 === 6)
        .map((day, i) => ({
          day,
          pain: 5,
          enjoyment: Math.max(0, 4 - (i >> 3)),
          activity: 3,
          mean: 4 - (i % 9) / 4,
          entry: idOf(2, i),
        })),
      activities: all
        .filter((_, i) => i % 28 === 27)
        .map((day, i) => ({
          day,
          activities: [
            { name: "looking over my shoulder in the car", ability: Math.min(10, 4 + i) },
            { name: "carrying bags", ability: Math.min(10, 3 + (i >> 1)) },
          ],
          mean: 4 + i / 2,
          entry: idOf(4, i),
        })),
      change: all.filter((_, i) => i % 28 === 27).map((day, i) => ({ day, change: (i % 5) - 1, entry: idOf(1, i) })),
    },
    adherence: {
      days: all.map((day, i) => ({
        day,
        state: done.has(day)
          ? ("session" as const)
          : i % 7 in { 0: 1, 2: 1, 4: 1 }
            ? ("missed" as const)
            : ("rest" as const),
      })),
      weeks: [...new Set(all.map(mondayOf))].map((start) => ({
        start,
        sessions: sessions.filter((session) => mondayOf(session.day) === start).length,
        kept: 6,
        days: 7,
      })),
    },
    doses: dosesOf(sessions.map((session) => session.day)),
    hurts:
      length > 20
        ? [
            {
              day: plusDays(today, -12),
              variant: "overhead-reach/plain",
              name: "Overhead arm reach",
              side: "left",
              region: "shoulders",
              kind: "pulling",
              score: 4,
              next: "It comes back in its easier form on Friday.",
            },
          ]
        : [],
    signals:
      length > 20
        ? [
            {
              day: plusDays(today, -11),
              light: "amber",
              text: "The morning after, pain was 5, two more than your usual 3: everything goes one step lower.",
              rule: rule("R18", "24 h and 48 h follow-up check"),
            },
          ]
        : [],
    advice: length > 20 ? [adviceOf("improvement", true), adviceOf("flare-up-next-morning", true)] : [],
    helps:
      length > 60
        ? {
            state: "enough",
            fewest: 6,
            exercises: [
              {
                exercises: ["wall-angel"],
                name: "Wall angel",
                factor: "done",
                verdict: "less-pain",
                text: "With it, mornings were better: about 0.8 points less pain, somewhere between 1.4 points less pain and 0.2 points less pain.",
                low: -1.4,
                middle: -0.8,
                high: -0.2,
                with: { sessions: 31, change: -0.6 },
                without: { sessions: 12, change: 0.3 },
              },
            ],
            findOut: {
              state: "possible",
              text: "Does one exercise help you? To find out, some sessions come with it and some without it.",
              exercises: [
                {
                  exercise: "wall-angel",
                  name: "Wall angel",
                  mornings: 24,
                  weeks: 5,
                  text: "It takes about 5 weeks, with your pain noted on 24 mornings after a session.",
                },
              ],
            },
          }
        : {
            state: "not-enough-yet",
            fewest: 6,
            exercises: [],
            findOut: {
              state: "too-few-mornings",
              text: "First note your pain on 12 mornings after a session.",
              exercises: [],
            },
          },
    weeks: [...new Set(all.map(mondayOf))].reverse().map((start, i) => ({
      start,
      sessions: sessions.filter((session) => mondayOf(session.day) === start).length,
      seconds: 2700,
      hurts: i === 1 ? 1 : 0,
      median: 3.5,
      peg: 3,
    })),
  };
}

function dosesOf(days: string[]): DoseLane[] {
  const STEPS = 6;
  const lane = (variant: string, name: string, phase: DoseLane["phase"], side?: "left" | "right"): DoseLane => {
    const size = Math.max(1, Math.ceil(days.length / STEPS));
    const runs = Array.from({ length: STEPS }, (_, i) => days.slice(i * size, (i + 1) * size)).filter((run) => run[0]);
    return {
      variant,
      name,
      phase,
      ...(side ? { side } : {}),
      points: runs.map((run, i) => {
        const step = side === "left" ? Math.max(0, i - 1) : i;
        const held = phase !== "strength";
        return {
          from: run[0] ?? "",
          to: run.at(-1) ?? "",
          dose: held
            ? { sets: 2, repetitions: 1, holdSeconds: 10 + 5 * (step >> 1), restSeconds: 5 }
            : { sets: step > 3 ? 3 : 2, repetitions: 8 + (step % 4), holdSeconds: 0, restSeconds: 60 },
          text: held ? `2 holds of ${10 + 5 * (step >> 1)} seconds` : `${step > 3 ? 3 : 2} sets of ${8 + (step % 4)}`,
          times: run.length,
          whole: run.length - 1,
        };
      }),
    };
  };
  return [
    lane("wall-angel/plain", "Wall angel", "strength"),
    lane("row/dumbbell", "Row with a dumbbell", "strength", "right"),
    lane("row/dumbbell", "Row with a dumbbell", "strength", "left"),
    lane("childs-pose/plain", "Child's pose", "static"),
    lane("upper-trapezius-stretch/plain", "Side neck stretch", "static", "right"),
    lane("upper-trapezius-stretch/plain", "Side neck stretch", "static", "left"),
    lane("cat-cow/plain", "Cat and cow", "dynamic"),
  ];
}

function adviceOf(kind: Today["advice"][number]["kind"], read: boolean): Today["advice"][number] {
  const isGood = kind === "improvement";
  return {
    kind,
    level: isGood ? "proceed" : "clinician",
    title: isGood ? "A clear change" : "Pain rose after a session",
    reason: isGood
      ? "Your weekly middle value was 5 in the beginning and is 2.5 now."
      : "Pain went from 3 before your session to 6.",
    text: isGood
      ? "That is more than the usual variation from day to day."
      : "That can happen. Strength rests for two days, and what you did comes back with less.",
    holds: !isGood,
    rule: rule("R18", "24 h and 48 h follow-up check"),
    since: plusDays(today, isGood ? -3 : -11),
    read,
    stops: isGood ? "nothing" : "strength",
  };
}

export function todayOf(answered: ReadonlySet<string>, isNew: boolean): Today {
  if (isNew) return { today, greeting: "first-day", advice: [], adjustments: [] };
  return {
    today,
    greeting: "session-day",
    ...(answered.has("pain-noted") || answered.has("question-skipped")
      ? {}
      : {
          question: {
            kind: "next-morning",
            text: "How is it this morning?",
            session: ID,
            day: plusDays(today, -1),
          } as const,
        }),
    advice: [adviceOf("flare-up-next-morning", answered.has("advice-read"))],
    programmeDay: {
      kind: "strength",
      state: "today",
      level: "starter",
      limit: "none",
      optional: false,
      wish: { minutes: 15, kind: "standard" },
    },
    adjustments: [
      {
        code: "one-step-lower",
        text: "Wall angel is one step lower, since pain rose by two on the morning after.",
        rule: rule("R18", "24 h and 48 h follow-up check"),
      },
    ],
  };
}

export function programmeOf(
  chosen: { level: Programme["level"]; days: Programme["days"] } | undefined,
  moved: Map<string, string>,
): Programme {
  const start = mondayOf(today);
  const days = chosen?.days ?? ["monday", "wednesday", "friday"];
  const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
  const planned = everyDay(plusDays(start, -21), plusDays(start, 34));
  const isOn = (day: string, i: number) =>
    (days.includes(names[i % 7] ?? "monday") && !moved.has(day)) || [...moved.values()].includes(day);
  return {
    today,
    level: chosen?.level ?? "starter",
    days,
    chosen: chosen !== undefined,
    weeks: [...new Set(planned.map(mondayOf))].map((monday) => ({
      start: monday,
      days: everyDay(monday, plusDays(monday, 6)).map((date, i) => ({
        date,
        kind: isOn(date, i) ? "strength" : date === plusDays(monday, 5) ? "mobility" : "rest",
        state:
          date === today
            ? "today"
            : date < today
              ? i === 4
                ? "missed"
                : "done"
              : [...moved.values()].includes(date)
                ? "moved"
                : "planned",
        minutes: isOn(date, i) ? 15 : date === plusDays(monday, 5) ? 5 : 0,
        moveTo: isOn(date, i) && date >= today ? [plusDays(date, 1)] : [],
      })),
    })),
    levels: [
      {
        level: "micro",
        name: "Micro",
        minutes: 3,
        days: 5,
        what: "Two or three minutes on most days: shoulder blades and a row.",
      },
      { level: "starter", name: "Starter", minutes: 15, days: 3, what: "Short sessions for the first two weeks." },
      {
        level: "standard",
        name: "Standard",
        minutes: 25,
        days: 3,
        what: "Warm-up, mobility, three strength exercises, stretches.",
      },
      { level: "full", name: "Full", minutes: 40, days: 3, what: "Everything in the article at its own doses." },
    ],
    suggestion: {
      level: "standard",
      text: "You kept 6 of 6 days in two weeks and pain did not rise. The next level would fit, if you like.",
      rule: rule("R14", "progress: one variable a week"),
    },
  };
}
