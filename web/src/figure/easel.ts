import { onLook } from "./scene/look";
import type { VariantFigure } from "./types";
import { type Shot, Viewer } from "./viewer";

export interface Events {
  /** The figure that was asked for is on the canvas. */
  onready: () => void;
  /** Nothing can be drawn, for now or at all; `onready` may follow. */
  onfail: () => void;
}

/**
 * Holds the canvas to the page: draws when the shot, the size or the colours have changed and somebody can see it, else
 * never. What it did stands in data attributes of the canvas, for tests: `data-picture`, the number of the picture and the
 * second of the clip, and `data-mirrored`.
 */
export class Easel {
  readonly #canvas: HTMLCanvasElement;
  readonly #events: Events;
  readonly #viewer: Viewer;
  readonly #stops: (() => void)[] = [];
  #shot: Shot | undefined;
  #isReady = false;
  #isOnScreen = true;
  #isLost = false;
  #isDue = false;
  #drawnAt = -Infinity;
  #later: ReturnType<typeof setTimeout> | undefined;
  #pictures = 0;
  #mirrored: boolean | undefined;

  /** @throws where the browser has no WebGL */
  constructor(canvas: HTMLCanvasElement, events: Events) {
    this.#canvas = canvas;
    this.#events = events;
    this.#viewer = new Viewer(canvas);
    this.#watchSize();
    this.#watchSight();
    this.#watchContext();
    this.#stops.push(
      onLook(() => {
        this.#viewer.repaint();
        this.#ask();
      }),
    );
  }

  /** Fetches another figure; the last one stays on the canvas until then. */
  async show(figure: VariantFigure, body: string): Promise<void> {
    this.#isReady = false;
    try {
      if (!(await this.#viewer.load(figure, body))) return;
    } catch {
      this.#events.onfail();
      return;
    }
    this.#isReady = true;
    this.#ask();
    if (!this.#isLost) this.#events.onready();
  }

  set(shot: Shot): void {
    const last = this.#shot;
    this.#shot = shot;
    if (last === undefined || !isSame(last, shot)) this.#ask();
  }

  dispose(): void {
    clearTimeout(this.#later);
    this.#stops.forEach((stop) => stop());
    this.#viewer.dispose();
  }

  #ask(): void {
    this.#isDue = true;
    this.#draw();
  }

  #draw(): void {
    if (!this.#isDue || !this.#isReady || this.#isLost || !this.#shot) return;
    if (!this.#isOnScreen || document.visibilityState === "hidden") return;
    const now = performance.now();
    const wait = this.#drawnAt + this.#viewer.pace - now;
    clearTimeout(this.#later);
    if (wait > 0 && wait <= this.#viewer.pace) {
      this.#later = setTimeout(() => this.#draw(), wait);
      return;
    }
    this.#isDue = false;
    this.#drawnAt = now;
    this.#viewer.draw(this.#shot);
    this.#note(this.#shot);
  }

  #note(shot: Shot): void {
    const { dataset } = this.#canvas;
    dataset["picture"] = `${++this.#pictures} ${shot.seconds.toFixed(3)}`;
    // Each attribute that is written costs as much as a part of the picture.
    if (this.#mirrored === shot.mirrored) return;
    this.#mirrored = shot.mirrored;
    dataset["mirrored"] = String(shot.mirrored);
  }

  #watchSize(): void {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      if (width === 0 || height === 0) return;
      this.#viewer.size(width, height);
      this.#ask();
    });
    observer.observe(this.#canvas);
    this.#stops.push(() => observer.disconnect());
  }

  #watchSight(): void {
    const observer = new IntersectionObserver(([entry]) => {
      this.#isOnScreen = entry?.isIntersecting ?? true;
      this.#draw();
    });
    observer.observe(this.#canvas);
    const onchange = () => this.#draw();
    document.addEventListener("visibilitychange", onchange);
    this.#stops.push(
      () => observer.disconnect(),
      () => document.removeEventListener("visibilitychange", onchange),
    );
  }

  /** The system may take the graphics away, and give them back. */
  #watchContext(): void {
    const lost = (event: Event) => {
      event.preventDefault();
      this.#isLost = true;
      this.#events.onfail();
    };
    const restored = () => {
      this.#isLost = false;
      this.#ask();
      if (this.#isReady) this.#events.onready();
    };
    this.#canvas.addEventListener("webglcontextlost", lost);
    this.#canvas.addEventListener("webglcontextrestored", restored);
    this.#stops.push(
      () => this.#canvas.removeEventListener("webglcontextlost", lost),
      () => this.#canvas.removeEventListener("webglcontextrestored", restored),
    );
  }
}

function isSame(a: Shot, b: Shot): boolean {
  return (
    a.seconds === b.seconds &&
    a.mirrored === b.mirrored &&
    a.glow === b.glow &&
    a.turn.azimuth === b.turn.azimuth &&
    a.turn.elevation === b.turn.elevation
  );
}
