import type {
  Catalogue,
  Check,
  Dose,
  Exercise,
  Level,
  Phase,
  Position,
  Segment,
  SessionItem,
  Side,
  Wish,
} from "../src/api/types";

export interface MockItem {
  variant: string;
  dose: Dose;
  sides: Side[];
}

const rule = (id: string, statement: string) => ({ id, statement, source: "clinical register, S1" });

type Row = [id: string, name: string, phase: Phase, position: Position, sided: boolean, dose: Dose];
const dose = (sets: number, repetitions: number, holdSeconds = 0, restSeconds = 0): Dose => ({
  sets,
  repetitions,
  holdSeconds,
  restSeconds,
});

const ROWS: Row[] = [
  ["march", "March on the spot", "warm-up", "standing", false, dose(1, 60)],
  ["heel-digs", "Heel digs", "warm-up", "standing", false, dose(1, 30)],
  ["neck-roll", "Half-circle neck roll", "dynamic", "seated", false, dose(1, 2)],
  ["overhead-reach", "Overhead arm reach", "dynamic", "seated", true, dose(1, 5, 2)],
  ["cat-cow", "Cat and cow", "dynamic", "hands-and-knees", false, dose(1, 5, 3)],
  ["knee-to-chest", "Knee to chest", "dynamic", "supine", true, dose(1, 3, 5)],
  ["scapular-squeeze", "Shoulder-blade squeeze", "strength", "standing", false, dose(1, 4, 5)],
  ["wall-angel", "Wall angel", "strength", "standing", false, dose(2, 8, 0, 60)],
  ["superman", "Front-lying lift", "strength", "prone", false, dose(2, 8, 2, 60)],
  ["childs-pose", "Child's pose", "static", "kneeling", false, dose(1, 1, 20)],
  ["upper-trapezius-stretch", "Side neck stretch", "static", "seated", true, dose(2, 1, 10, 5)],
];

const exercises: Exercise[] = ROWS.map(([id, name, phase, position, sided, first], index) => ({
  id,
  name,
  summary: "A short sentence that says what this movement does and how it feels.",
  phase,
  regions: { neck: 2, "upper-back": 3 },
  ours: ["upper-back"],
  article: { first: 20 + index * 6, last: 25 + index * 6 },
  mistakes: ["Going too fast.", "Holding the breath."],
  cautions: ["Stop before it pulls hard."],
  differences:
    id === "neck-roll"
      ? [
          {
            id: "C20",
            article: "A full circle.",
            ours: "A half circle to the front.",
            reason: "The back half closes the joints of the neck (S9).",
          },
        ]
      : [],
  variants: (id === "neck-roll" ? ["seated", "full"] : ["plain"]).map((form) => ({
    id: `${id}/${form}`,
    name: form === "full" ? `${name}, full circle` : name,
    difficulty: "standard",
    optIn: form === "full",
    equipment: position === "seated" ? ["chair"] : position === "standing" ? [] : ["mat"],
    position,
    sides: sided ? "one-then-other" : "together",
    steps: ["Sit tall with both feet flat.", "Move slowly, and breathe out.", "Come back to the middle."],
    ladder: [{ dose: first, text: "2 sets of 8", source: rule("R13", "Start with one set.") }],
    startLevel: 0,
    blockedBy: position === "prone" ? ["pregnancy", "bone-fragility"] : [],
    poses: { start: "At the start", end: "At the end" },
    movement: {
      start: "start",
      steps: [
        { type: "move", to: "end", seconds: 2, cue: "Move slowly." },
        { type: "hold", cue: "Stay and breathe." },
        { type: "move", to: "start", seconds: 2, cue: "Come back." },
      ],
    },
  })),
}));

export const catalogue: Catalogue = {
  exercises,
  warmUp: { blocks: [{ exercise: "march", seconds: 120 }] },
  namedOnly: [
    {
      id: "deadlift",
      name: "Deadlift",
      note: "Named as a strength exercise; how it is done is not said.",
      articleLine: 75,
    },
  ],
  severity: { low: 0, notable: 4, moderate: 5, strong: 6, severe: 7 },
  comfort: "Only as far as is comfortable. Stop if it hurts.",
  notes: ["The article says that it has 19 exercises. It describes 20."],
  sources: { S1: "NHS, how to warm up, 2023", S9: "Hospital leaflet on neck pain, 2021" },
};

const SIGNS: [string, [string, Level][]][] = [
  [
    "Do you have any of these now?",
    [["Chest pain or pressure, trouble breathing, or sudden tearing pain in the chest or upper back", "emergency"]],
  ],
  [
    "Have you newly noticed any of these?",
    [
      [
        "Double vision, slurred speech, trouble swallowing, a drooping face, sudden bad dizziness, a collapse, or a sudden severe headache",
        "emergency",
      ],
    ],
  ],
  [
    "Did this start after an accident, a fall, a blow or another injury?",
    [
      ["A fall from more than 1 metre or 5 steps", "emergency"],
      ["A vehicle, diving, a bicycle or a horse", "emergency"],
      ["An injury, and I am 65 or older", "emergency"],
      ["An injury, and my arms or legs tingle", "emergency"],
      ["An injury, and I cannot turn my head half-way to each side", "emergency"],
      ["An injury within the last two days that nobody has checked", "emergency"],
      ["Another injury that nobody has checked", "clinician"],
    ],
  ],
  [
    "Have you newly had any of these?",
    [
      [
        "Clumsy hands, unsteady walking, weakness or numbness in both arms or legs, or a change in bladder or bowel control",
        "emergency",
      ],
    ],
  ],
  [
    "Are you unwell?",
    [
      ["A stiff neck with headache, dislike of light, drowsiness or a rash", "emergency"],
      ["Fever, shivering, or feeling very unwell", "urgent"],
    ],
  ],
  [
    "Is one of these true for you?",
    [["I have had cancer, I lose weight without trying, I sweat at night, or there is a lump", "urgent"]],
  ],
  ["How is the pain?", [["Severe, constant whatever I do, worse at night, or quickly getting worse", "urgent"]]],
  [
    "How do your arms feel?",
    [
      ["Numbness, tingling or pins and needles in an arm, hand or face", "clinician"],
      ["Weakness that is new or spreading", "urgent"],
    ],
  ],
  [
    "Bones and surgery",
    [
      ["Osteoporosis, long-term steroid tablets, or a bone broken in a small fall", "clinician"],
      ["Spine or neck surgery, or a spine fracture", "clinician"],
    ],
  ],
  [
    "Inflammation",
    [
      ["Rheumatoid arthritis or similar, or stiff for over 30 minutes in the mornings", "clinician"],
      ["A new temple headache, a sore scalp, or jaw pain when chewing", "urgent"],
      ["A change in vision", "emergency"],
    ],
  ],
  [
    "About this pain",
    [
      ["It is new, between the shoulder blades, and not linked to posture", "clinician"],
      ["It is my first episode before 20 or after 55, has lasted over six weeks, or gets worse", "clinician"],
    ],
  ],
  [
    "Your health",
    [
      ["Heart disease or high blood pressure that is not under control", "clinician"],
      ["I am pregnant", "clinician"],
      ["A recent operation, or somebody told me not to exercise", "clinician"],
    ],
  ],
];

const message = (title: string, action: string) => ({
  title,
  action,
  detail: "Do not exercise now. Show this page if it helps you explain.",
});

export const check: Check = {
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
  intro: "Twelve short questions, so that nobody exercises who needs help first.",
  notice:
    "Your answers did not match the warning signs on our list. The list cannot rule anything out. Stop and get help if any of them appears.",
  questions: SIGNS.map(([text, signs], index) => ({
    id: `q${index + 1}`,
    number: index + 1,
    text,
    none: "None of these: all is as always",
    askedAgain: index < 8,
    messages: { emergency: "Sit down.", urgent: "Say when it began.", clinician: "Ask which moves suit you." },
    signs: signs.map(([sign, level], i) => ({
      id: `q${index + 1}-${i}`,
      text: sign,
      level,
      asked: true,
      remembered: level === "clinician",
      after: [],
      source: "S5; S8",
    })),
  })),
  messages: {
    emergency: message("This can be an emergency", "Call {number} now."),
    urgent: message("Please do not wait", "Speak to a doctor today."),
    clinician: message("Please ask first", "See a doctor or physiotherapist before you exercise."),
  },
};

function secondsOf({ dose: d, sides }: MockItem): number {
  const once = d.repetitions * (d.holdSeconds + 4);
  return (d.sets * once + (d.sets - 1) * d.restSeconds) * Math.max(1, sides.length) + 5;
}

function itemOf(exercise: Exercise, start: number): SessionItem {
  const [variant] = exercise.variants;
  if (!variant) throw new Error(exercise.id);
  const [first] = variant.ladder;
  if (!first) throw new Error(exercise.id);
  const sides: Side[] = variant.sides === "together" ? [] : ["right", "left"];
  const planned = { variant: variant.id, dose: first.dose, sides };
  return {
    ...planned,
    exercise: exercise.id,
    name: variant.name,
    phase: exercise.phase,
    doseText: first.text,
    caution: "Stop if it hurts.",
    seconds: secondsOf(planned),
    start,
    steps: variant.steps,
    reasons: [
      {
        code: "serves-sore-region",
        text: "It does most for your sore neck.",
        rule: rule("R02", "Sore regions come first."),
      },
    ],
  };
}

function withTimeline(chosen: Exercise[]) {
  let at = 0;
  const items = chosen.map((exercise) => {
    const item = itemOf(exercise, at);
    at += item.seconds;
    return item;
  });
  const segments: Segment[] = items.flatMap((item, index) => segmentsOf(item, index));
  segments.push({ type: "finish", start: at, seconds: 0 });
  return { seconds: at, items, timeline: { seconds: at, segments, cues: [] } };
}

function segmentsOf(item: SessionItem, index: number): Segment[] {
  const common = { item: index, variant: item.variant, phase: item.phase };
  const work = item.seconds - 5;
  const ready: Segment = { ...common, type: "get-ready", start: item.start, seconds: 5, why: "next" };
  return [
    ready,
    {
      ...common,
      type: "hold",
      start: item.start + 5,
      seconds: work,
      pose: "end",
      set: 1,
      sets: 1,
      repetition: 1,
      repetitions: 1,
      cue: "Stay and breathe.",
    },
  ];
}

export function planFor(wish: Wish) {
  const removed = new Set(wish.removed ?? []);
  const chosen: Exercise[] = [];
  let left = wish.minutes * 60;
  for (const exercise of exercises.filter((e) => !removed.has(e.id))) {
    const { seconds } = itemOf(exercise, 0);
    if (seconds > left) continue;
    chosen.push(exercise);
    left -= seconds;
  }
  const out = exercises.filter((e) => !chosen.includes(e));
  return {
    ...withTimeline(chosen),
    wish,
    leftOut: out.map((e) => ({
      exercise: e.id,
      name: e.name,
      reason: {
        code: "no-time-left",
        text: "It would need 40 s more than you have.",
        rule: rule("R01", "A session is never longer than asked."),
      },
    })),
    notes: [
      {
        code: "short-warm-up",
        text: "The warm-up is short, since the session is.",
        rule: rule("R03", "Warm up first."),
      },
    ],
  };
}

export function timelineOf(items: MockItem[]) {
  const ids = items.map((item) => item.variant.split("/")[0]);
  return withTimeline(exercises.filter((e) => ids.includes(e.id)));
}
