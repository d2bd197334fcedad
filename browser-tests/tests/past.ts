import type { APIRequestContext } from '@playwright/test';
import { testClock } from './clock.ts';
import { expect } from './server.ts';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';

/** The work on an exercise in a session of a made past. */
export interface Work {
  variant: string;
  side?: 'left' | 'right';
  dose: { sets: number; repetitions: number; holdSeconds: number; restSeconds: number };
  seconds: number;
}

const WORK: Work[] = [
  { variant: 'shoulder-roll/standing', dose: { sets: 1, repetitions: 10, holdSeconds: 0, restSeconds: 0 }, seconds: 40 },
  { variant: 'scapular-squeeze/standing', dose: { sets: 1, repetitions: 3, holdSeconds: 5, restSeconds: 0 }, seconds: 20 },
  { variant: 'wall-angel/standing', dose: { sets: 1, repetitions: 6, holdSeconds: 0, restSeconds: 60 }, seconds: 40 },
  { variant: 'upper-trapezius-stretch/standing', side: 'right', dose: { sets: 1, repetitions: 1, holdSeconds: 10, restSeconds: 5 }, seconds: 10 },
  { variant: 'upper-trapezius-stretch/standing', side: 'left', dose: { sets: 1, repetitions: 1, holdSeconds: 10, restSeconds: 5 }, seconds: 10 },
];

/** A journal that is made up entry by entry, with ids in the order of making. */
export class Past {
  readonly entries: Record<string, unknown>[] = [];
  readonly #now: number;
  #made = 0;

  constructor(now = testClock.now()) {
    this.#now = now;
  }

  /** A moment so many days ago at an hour of the day in Berlin, and never after now. */
  at(daysAgo: number, hour: number): number {
    const day = new Date(this.#now - daysAgo * DAY).toLocaleDateString('en-CA', { timeZone: ZONE });
    for (const offset of ['+01:00', '+02:00']) {
      const moment = Date.parse(`${day}T${String(Math.floor(hour)).padStart(2, '0')}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}:00${offset}`);
      const there = new Date(moment).toLocaleTimeString('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
      if (Number(there.slice(0, 2)) === Math.floor(hour)) return Math.min(moment, this.#now - 60_000 + this.#made);
    }
    throw new Error(`no hour ${hour} on ${day}`);
  }

  note(at: number, type: string, body: Record<string, unknown>): string {
    const id = this.#id(at);
    this.entries.push({ id, at, zone: ZONE, type, version: 1, body });
    return id;
  }

  check(daysAgo: number): void {
    this.note(this.at(daysAgo, 8), 'check-answered', { scope: 'full', adult: true, signs: [] });
  }

  setup(daysAgo: number, gear: readonly string[] = []): void {
    const nothing = { restrictions: [], refused: [], liked: [], optedIn: [], country: '' };
    this.note(this.at(daysAgo, 8.05), 'setup-stated', { equipment: ['chair', 'wall', 'mat', ...gear], positions: ['standing', 'seated', 'supine', 'hands-and-knees', 'kneeling'], ...nothing });
    this.note(this.at(daysAgo, 8.1), 'soreness-noted', { spots: [{ region: 'neck', intensity: 4 }], startedRecently: false });
  }

  pain(daysAgo: number, score: number, moment = 'now', session?: string): string {
    const hour = moment === 'now' ? 20 : 8;
    return this.note(this.at(daysAgo, hour), 'pain-noted', { moment, score, ...(session ? { session } : {}) });
  }

  /** A whole session in the evening, with pain before and after and its effort, or its start alone; gives its id. */
  session(daysAgo: number, said: { before?: number; effort?: number; more?: number; work?: readonly Work[]; open?: boolean } = {}): string {
    const { before = 3, effort = 4, more = 0, open = false } = said;
    const start = this.at(daysAgo, 17);
    const session = this.#id(start);
    this.note(start, 'pain-noted', { moment: 'before-session', score: before, session });
    const items = new Map<string, { variant: string; dose: Work['dose']; sides: string[] }>();
    const work = (said.work ?? WORK).map((one) => ({ ...one, dose: { ...one.dose, repetitions: one.dose.repetitions + (one.side ? 0 : more) } }));
    for (const { variant, dose, side } of work) {
      const item = items.get(variant) ?? { variant, dose, sides: [] };
      if (side) item.sides.push(side);
      items.set(variant, item);
    }
    this.note(start + 1000, 'session-started', { session, minutes: 10, plannedSeconds: 600, items: [...items.values()] });
    if (open) return session;
    const order = [...items.keys()];
    work.forEach(({ variant, side, dose, seconds }, i) =>
      this.note(start + 60_000 * (i + 1), 'exercise-logged', {
        session,
        item: order.indexOf(variant),
        variant,
        ...(side ? { side } : {}),
        plannedSeconds: seconds,
        doneSeconds: seconds,
        plannedRepetitions: dose.sets * dose.repetitions,
        doneRepetitions: dose.sets * dose.repetitions,
        outcome: 'done',
      }),
    );
    this.note(start + 600_000, 'session-finished', { session, completed: true, doneSeconds: 600, effort });
    this.note(start + 601_000, 'pain-noted', { moment: 'after-session', score: before, session });
    return session;
  }

  file(): Record<string, unknown> {
    return { format: 'unkink-journal', version: 1, entries: this.entries };
  }

  async bringIn(request: APIRequestContext, address: string): Promise<void> {
    const answer = await request.post(`${address}/api/v1/import`, { data: this.file() });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  /** A UUID of version 7. */
  #id(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const count = (++this.#made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}`;
  }
}

/** Weeks of sessions on every second day, with pain noted on most days; the last session was so many days ago. */
export function weeksOf(days: number, { last = 1, from = 5, to = 3 } = {}): Past {
  const past = new Past();
  past.check(days);
  past.setup(days);
  for (let ago = days; ago >= last; ago--) {
    const score = Math.round(from + ((to - from) * (days - ago)) / days);
    if (ago % 20 === 19) past.check(ago);
    const isSession = (ago - last) % 2 === 0 && (ago - last) % 7 < 6;
    if (isSession) past.session(ago, { before: score, more: Math.min(6, Math.floor((days - ago) / 14)) });
    else if (ago % 3 !== 0) past.pain(ago, score);
    if ((days - ago) % 7 === 6)
      past.note(past.at(ago, 21), 'peg-answered', { pain: score, enjoyment: Math.max(0, score - 1), activity: Math.max(0, score - 2) });
    if ((days - ago) % 28 === 27) {
      past.note(past.at(ago, 21.1), 'activities-rated', { activities: [{ name: 'looking over my shoulder', ability: 10 - score }, { name: 'carrying bags', ability: 9 - score }] });
      past.note(past.at(ago, 21.2), 'change-rated', { change: Math.min(5, Math.floor((days - ago) / 14)) });
    }
  }
  return past;
}
