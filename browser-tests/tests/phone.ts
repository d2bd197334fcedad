import type { Page } from '@playwright/test';

/** Something that a page did with the device; `tap` is true if it did so within a tap or at a key. */
export interface Done {
  what: 'speak' | 'cut' | 'tone' | 'context' | 'play' | 'lock' | 'refused';
  tap: boolean;
  at: number;
  text?: string;
  rate?: number;
  voice?: string | undefined;
}

export interface Phone {
  done: Done[];
  /** Actions that the lock screen has buttons for. */
  keys: Map<string, () => void>;
  /** Seconds that each sentence takes at a rate of 1. */
  seconds: Record<string, number>;
  /** While true the system refuses to keep the screen on. */
  refusesLock: boolean;
  locks: EventTarget[];
  /** As a call does, which a phone gives precedence. */
  interrupt: () => void;
}

declare global {
  interface Window {
    phone: Phone;
  }
}

/**
 * A phone around the page: it sounds and speaks only to a page that began to in a tap, as Safari does on an iPhone, and
 * notes everything that the page asks of it. Whatever is said takes its time by the page's own timers.
 */
export async function onAPhone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const isInTap = () => (window.event?.isTrusted ?? false) && ['click', 'keydown', 'touchend'].includes(window.event?.type ?? '');
    const done: Done[] = [];
    const note = (what: Done['what'], more: Partial<Done> = {}) => done.push({ what, tap: isInTap(), at: Date.now(), ...more });
    const contexts: { state: string }[] = [];

    class Param {
      value = 0;
      setValueAtTime() {}
      linearRampToValueAtTime() {}
    }
    class Node {
      frequency = new Param();
      gain = new Param();
      onended: (() => void) | null = null;
      connect(other: unknown) {
        return other;
      }
      start() {
        note('tone');
      }
      stop() {
        setTimeout(() => this.onended?.(), 100);
      }
    }
    class Context {
      state = 'suspended';
      currentTime = 0;
      destination = new Node();
      constructor() {
        note('context');
        contexts.push(this);
      }
      resume() {
        if (!isInTap()) return Promise.reject(new Error('not in a tap'));
        this.state = 'running';
        return Promise.resolve();
      }
      createOscillator = () => new Node();
      createGain = () => new Node();
    }

    const voices = [
      { name: 'Whisper', voiceURI: 'urn:whisper', lang: 'en-US', localService: true, default: false },
      { name: 'Daniel', voiceURI: 'urn:daniel', lang: 'en-GB', localService: true, default: true },
      { name: 'Moira', voiceURI: 'urn:moira', lang: 'en-IE', localService: true, default: false },
      { name: 'Anna', voiceURI: 'urn:anna', lang: 'de-DE', localService: true, default: false },
      { name: 'Far away', voiceURI: 'urn:far', lang: 'en-GB', localService: false, default: false },
    ];
    class Utterance {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      volume = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    let mayTalk = false;
    const queue: Utterance[] = [];
    let talking: ReturnType<typeof setTimeout> | undefined;
    function talk() {
      const [one] = queue;
      if (!one || talking !== undefined) return;
      const seconds = phone.seconds[one.text] ?? one.text.length / 14;
      talking = setTimeout(() => {
        talking = undefined;
        queue.shift();
        one.onend?.();
        talk();
      }, (seconds / one.rate) * 1000);
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        mayTalk ||= isInTap();
        if (!mayTalk) return;
        note('speak', { text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name });
        queue.push(utterance);
        talk();
      },
      cancel() {
        clearTimeout(talking);
        talking = undefined;
        for (const one of queue.splice(0)) {
          note('cut', { text: one.text });
          setTimeout(() => one.onerror?.());
        }
      },
    });

    const phone: Phone = {
      done,
      keys: new Map(),
      seconds: {},
      refusesLock: false,
      locks: [],
      interrupt: () => contexts.forEach((one) => (one.state = 'interrupted')),
    };
    class Lock extends EventTarget {
      released = false;
      release() {
        this.released = true;
        this.dispatchEvent(new Event('release'));
        return Promise.resolve();
      }
    }
    const wakeLock = {
      request() {
        if (phone.refusesLock) {
          note('refused');
          return Promise.reject(new Error('the battery is low'));
        }
        note('lock');
        const lock = new Lock();
        phone.locks.push(lock);
        return Promise.resolve(lock);
      },
    };
    const put = (on: object, name: string, value: unknown) => Object.defineProperty(on, name, { value, configurable: true, writable: true });
    put(window, 'phone', phone);
    put(window, 'AudioContext', Context);
    put(window, 'SpeechSynthesisUtterance', Utterance);
    put(window, 'speechSynthesis', speech);
    put(navigator, 'wakeLock', wakeLock);
    put(navigator, 'audioSession', { type: 'auto' });
    HTMLMediaElement.prototype.play = function () {
      note('play');
      put(this, 'paused', false);
      return Promise.resolve();
    };
    HTMLMediaElement.prototype.pause = function () {
      put(this, 'paused', true);
    };
    const { setActionHandler } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      if (handler) phone.keys.set(action, () => handler({ action }));
      else phone.keys.delete(action);
      setActionHandler.call(this, action, handler);
    };
  });
}

/** What the page has done with the phone so far, of these kinds. */
export const done = (page: Page, ...kinds: Done['what'][]): Promise<Done[]> =>
  page.evaluate((wanted) => window.phone.done.filter(({ what }) => wanted.includes(what)), kinds);
