import type { History, PastSession } from "../api/types";

/** The most that the server gives at once. */
const MOST = 100;

type Fetch = (page: { before?: string; limit?: number }) => Promise<History>;

/** The sessions done as far back as the person has looked, the last one first. */
export class PastSessions {
  sessions = $state.raw<PastSession[] | null>(null);
  failure = $state.raw<unknown>(null);
  loading = $state(false);
  #next = $state<string>();
  #turn = 0;
  readonly #fetch: Fetch;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** True if there are earlier ones. */
  get more(): boolean {
    return this.#next !== undefined;
  }

  /** An answer that is still on its way then comes too late. */
  forget(): void {
    this.#turn++;
    this.loading = false;
    this.sessions = null;
    this.failure = null;
    this.#next = undefined;
  }

  /** Begins anew with the newest. */
  open(): Promise<void> {
    return this.#run(() => this.#fetch({}));
  }

  /** The next page. */
  earlier(): Promise<void> {
    const before = this.#next;
    if (before === undefined) return Promise.resolve();
    return this.#run(async () => {
      const { sessions, ...rest } = await this.#fetch({ before });
      return { sessions: [...(this.sessions ?? []), ...sessions], ...rest };
    });
  }

  /** Asks anew for as many as are shown. */
  refresh(): Promise<void> {
    return this.#run(async () => {
      const wanted = this.sessions?.length ?? 0;
      let page = await this.#fetch(wanted === 0 ? {} : { limit: Math.min(wanted, MOST) });
      const all = [...page.sessions];
      while (page.next !== undefined && all.length < wanted) {
        page = await this.#fetch({ before: page.next, limit: Math.min(wanted - all.length, MOST) });
        all.push(...page.sessions);
      }
      return { ...page, sessions: all };
    });
  }

  async #run(fetch: () => Promise<History>): Promise<void> {
    if (this.loading) return;
    const turn = this.#turn;
    const ours = (then: () => void) => turn === this.#turn && then();
    this.loading = true;
    try {
      const { sessions, next } = await fetch();
      ours(() => {
        this.sessions = sessions;
        this.#next = next;
        this.failure = null;
      });
    } catch (failure) {
      ours(() => (this.failure = failure));
    } finally {
      ours(() => (this.loading = false));
    }
  }
}

/** Sessions of one month beside each other, in the order in which they come. */
export function byMonth(sessions: readonly PastSession[]): { month: string; sessions: PastSession[] }[] {
  const months: { month: string; sessions: PastSession[] }[] = [];
  for (const past of sessions) {
    const month = past.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.sessions.push(past);
    else months.push({ month, sessions: [past] });
  }
  return months;
}
