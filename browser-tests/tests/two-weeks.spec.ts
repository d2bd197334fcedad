import type { Client } from '../../web/src/api/generated/client/index.ts';
import * as api from '../../web/src/api/generated/sdk.gen.ts';
import type { EasedPlan, Entry, PlannedItem, Problem, SessionItem } from '../../web/src/api/generated/types.gen.ts';
import { testClock } from './clock.ts';
import { clientOf } from './contract.ts';
import { expect, startServer, test } from './server.ts';
import { tally } from './steps.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Type = Entry['type'];
/** The body of an entry as it is written today. */
type Body<T extends Type> = Extract<Exclude<Entry, { version: 1; type: 'check-answered' | 'clinician-agreed' }>, { type: T }>['body'];

const planned = ({ variant, dose, sides }: SessionItem): PlannedItem => ({ variant, dose, sides });

/** Somebody who lives with Unkink by nothing but a generated client. */
class Life {
  readonly #way: { client: Client; throwOnError: true };
  readonly #now: { client: Client; throwOnError: true; query: { zone: string } };
  #made = 0;

  constructor(client: Client) {
    this.#way = { client, throwOnError: true };
    this.#now = { ...this.#way, query: { zone: ZONE } };
  }

  /** Says something now; gives the id of the entry. */
  async say<T extends Type>(type: T, body: Body<T>, version: 1 | 2 = 1): Promise<string> {
    const at = testClock.now();
    const entry = { id: this.id(at), at, zone: ZONE, type, version, body } as Entry;
    expect(await api.append({ ...this.#way, body: { entries: [entry] } })).toEqual({ appended: 1, known: 0 });
    return entry.id;
  }

  /** The entries of the person that stand in the way of planning, which an answer lifts. */
  async answerTheCheck(): Promise<void> {
    const { check } = await api.person(this.#now);
    await this.say('check-answered', { scope: 'full', adult: true, age: 'from-20', signs: [], lifts: check.standing }, 2);
  }

  /** A UUID of version 7. */
  id(at = testClock.now()): string {
    const time = Math.round(at).toString(16).padStart(12, '0');
    const count = (++this.#made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}`;
  }

  /** From the plan to the start, past what is asked at it. */
  async start(pain: number): Promise<{ session: string; course: EasedPlan }> {
    const plan = await api.planSession({ ...this.#now, body: { minutes: 15 } });
    const session = this.id();
    await this.say('new-signs-asked', { anythingNew: false });
    await this.say('pain-noted', { moment: 'before-session', score: pain, session });
    const course = await api.startSession({ ...this.#now, body: { items: plan.items.map(planned) } });
    await this.say('session-started', { session, minutes: 15, plannedSeconds: course.seconds, items: course.items.map(planned) });
    return { session, course };
  }

  /** Does what the timeline says, by a count of its own. */
  async log(session: string, course: EasedPlan, items: (item: number) => boolean = () => true): Promise<void> {
    const work = tally(course.timeline.segments);
    for (const [key, { seconds, repetitions }] of work) {
      const [item, exercise, form, side] = key.split('/') as [string, string, string, string];
      if (!items(Number(item))) continue;
      testClock.forward(seconds * 1000);
      await this.say('exercise-logged', {
        session,
        item: Number(item),
        variant: `${exercise}/${form}`,
        ...(side === 'left' || side === 'right' ? { side } : {}),
        plannedSeconds: seconds,
        doneSeconds: seconds,
        plannedRepetitions: repetitions,
        doneRepetitions: repetitions,
        outcome: 'done',
      });
    }
  }

  async finish(session: string, seconds: number, pain: number): Promise<void> {
    await this.say('session-finished', { session, completed: true, doneSeconds: seconds, effort: 4 });
    await this.say('pain-noted', { moment: 'after-session', score: pain, session });
  }

  /** Something hurts at the first exercise of a session, which goes on without it. */
  async hurt(session: string, course: EasedPlan): Promise<EasedPlan> {
    const [first] = course.items;
    if (!first) throw new Error('a session without exercises');
    const hurt = { variant: first.variant, region: 'neck', kind: 'pulling', score: 4 } as const;
    await this.say('exercise-hurt', { session, ...hurt });
    return api.easeSession({ ...this.#now, body: { session, removed: [], choice: 'skip', hurt, remaining: course.items.map(planned) } });
  }

  /** The one question of the day, as its kind wants it. */
  async answerTheQuestion(pain: number): Promise<void> {
    const { question } = await api.today(this.#now);
    if (!question) return;
    const { kind } = question;
    const session = question.session === undefined ? {} : { session: question.session };
    if (kind === 'next-morning' || kind === 'after-two-days') await this.say('pain-noted', { moment: kind, score: pain, ...session });
    else if (kind === 'peg') await this.say('peg-answered', { pain, enjoyment: 2, activity: 3 });
    else if (kind === 'activities') await this.say('activities-rated', { activities: [{ name: 'carrying bags', ability: 6 }] });
    else await this.say('change-rated', { change: 2 });
  }
}

test('a generated client lives with Unkink for two weeks, and every answer is as the contract says', async () => {
  test.setTimeout(180_000);
  const [server, other] = [await startServer(), await startServer()];
  try {
    const { client, contract } = await clientOf(server);
    const way = { client, throwOnError: true } as const;
    const now = { ...way, query: { zone: ZONE } };
    const life = new Life(client);

    await api.health(way);
    expect((await api.catalogue(way)).exercises.filter(({ phase }) => phase !== 'warm-up')).toHaveLength(20);
    expect((await api.check(way)).questions).toHaveLength(12);
    const due = await api.planSession({ ...now, body: { minutes: 15 } }).catch((problem: Problem) => problem.type);
    expect(due).toBe('https://unkink.org/problems/check-due');

    await life.answerTheCheck();
    await life.say('setup-stated', {
      equipment: ['chair', 'wall', 'mat', 'band'],
      positions: ['standing', 'seated', 'supine', 'hands-and-knees', 'kneeling'],
      restrictions: [],
      refused: [],
      liked: [],
      optedIn: [],
      country: 'DE',
    });
    await life.say('soreness-noted', { spots: [{ region: 'neck', side: 'left', intensity: 5 }], startedRecently: false });
    await life.say('programme-chosen', { level: 'standard', days: ['tuesday', 'thursday', 'saturday'] });

    const begin = testClock.now();
    for (let day = 0; day < 14; day++) {
      testClock.set(begin + day * DAY + day * MINUTE);
      const pain = Math.max(1, 5 - Math.floor(day / 3));
      const noted = await life.say('pain-noted', { moment: 'now', score: pain });
      await life.answerTheQuestion(pain);
      for (const advice of (await api.today(now)).advice) await life.say('advice-read', { kind: advice.kind, since: advice.since });
      if (day % 2 === 0) {
        const { session, course } = await life.start(pain);
        if (day === 4) {
          const eased = await life.hurt(session, course);
          expect(eased.items.map((item) => item.variant)).not.toContain(course.items[0]?.variant);
          await life.log(session, course, (item) => eased.items.some(({ variant }) => variant === course.items[item]?.variant));
        } else await life.log(session, course);
        await life.finish(session, course.seconds, pain);
        expect((await api.history_({ ...way, query: { zone: ZONE, limit: 1 } })).sessions[0]).toMatchObject({ session, state: 'completed' });
      }
      if (day === 7) {
        const body = { entry: noted, type: 'pain-noted', body: { moment: 'now', score: 9 } } as const;
        const { changes } = await api.previewCorrection({ ...now, body: { type: 'entry-corrected', body } });
        expect(changes.length).toBeGreaterThan(0);
        await life.say('entry-corrected', body);
        await life.say('entry-withdrawn', { entry: noted });
      }
      await api.person(now);
      await api.progress(now);
      await api.programme(now);
    }

    const progress = await api.progress(now);
    expect(progress.pain.noted.length).toBeGreaterThan(12);
    const wrong = await api
      .append({ ...way, body: { entries: [{ id: life.id(), at: testClock.now(), zone: ZONE, type: 'pain-noted', version: 1, body: { moment: 'now', score: 11 } }] } })
      .catch((problem: Problem) => problem.faults?.[0]?.pointer);
    expect(wrong).toBe('/entries/0/body/score');

    const file = await api.export_(way);
    const there = await clientOf(other);
    const thereNow = { client: there.client, throwOnError: true, query: { zone: ZONE } } as const;
    expect(await api.importJournal({ client: there.client, throwOnError: true, body: file })).toEqual({ appended: file.entries.length, known: 0, leftOut: 0 });
    expect(await api.progress(thereNow)).toEqual(await api.progress(now));
    expect(await api.person(thereNow)).toEqual(await api.person(now));
    expect((await api.journal({ ...thereNow, query: { limit: 1000 } })).entries).toEqual(file.entries);
    await api.deleteJournal({ client: there.client, throwOnError: true });
    expect((await api.export_({ client: there.client, throwOnError: true })).entries).toEqual([]);
    await api.openapi(way);
    await api.openapiJson(way);

    for (const refusal of ['planSession 409', 'append 400']) expect(contract.seen).toContain(refusal);
    const asked = new Set([...contract.seen, ...there.contract.seen].map((one) => one.split(' ')[0]));
    expect([...asked].sort()).toEqual([...contract.operations].sort());
  } finally {
    await server.stop();
    await other.stop();
  }
});
