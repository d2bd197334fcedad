/** Now, in milliseconds of an origin that survives a reload. */
export interface Clock {
  now(): number;
}

/** Calls back again and again until the returned function is called. */
export interface Scheduler {
  /** About ten times a second, also while the page is hidden (there the browser makes it rarer). */
  everyTick(callback: () => void): () => void;
  /** Once for each picture that the screen draws; never while the page is hidden. */
  everyFrame(callback: () => void): () => void;
}

declare global {
  interface Window {
    /** A test's own clock; read at each call, so that it may be put there at any time. */
    __unkinkClock?: Clock;
  }
}

const TICK = 100;

/** The clock of the device: it goes on while the device sleeps, which `performance.now()` need not. */
export const deviceClock: Clock = {
  now: () => window.__unkinkClock?.now() ?? Date.now(),
};

export const deviceScheduler: Scheduler = {
  everyTick(callback) {
    const id = setInterval(callback, TICK);
    return () => clearInterval(id);
  },
  everyFrame(callback) {
    let id = requestAnimationFrame(frame);
    function frame() {
      callback();
      id = requestAnimationFrame(frame);
    }
    return () => cancelAnimationFrame(id);
  },
};
