/** Something that is fetched: what came last, whether more is on the way, and what went wrong. */
export class Resource<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<unknown>(null);
  loading = $state(false);
  readonly #fetch: () => Promise<T>;
  #last: Promise<T | null> | null = null;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** Fetches once; later calls get the same answer unless it failed. */
  need(): Promise<T | null> {
    return this.#last ?? this.refresh();
  }

  /** Fetches again; the old value stays until the new one is there. */
  refresh(): Promise<T | null> {
    const mine = this.#run();
    this.#last = mine;
    return mine;
  }

  async #run(): Promise<T | null> {
    this.loading = true;
    try {
      const value = await this.#fetch();
      this.value = value;
      this.failure = null;
      return value;
    } catch (failure) {
      this.failure = failure;
      this.#last = null;
      return null;
    } finally {
      this.loading = false;
    }
  }
}
