/** The meaning of a key in a scene. */

import type { Input } from "./playback";
import type { Scene } from "./view";

type Key = Pick<KeyboardEvent, "key" | "repeat" | "ctrlKey" | "metaKey" | "altKey" | "target">;

const PLAYING: Scene[] = ["get-ready", "lead-in", "work", "switch-side", "rest"];
/** These use the key themselves. */
const OWN_SPACE = "button, a, summary, select, input, textarea";
const OWN_ARROWS = "select, input, textarea";

export function commandOf(event: Key, scene: Scene): Input | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const on = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null;
  const playing = PLAYING.includes(scene);
  switch (event.key) {
    case " ":
      if (on(OWN_SPACE)) return undefined;
      return playing ? "pause" : scene === "paused" ? "resume" : undefined;
    case "ArrowRight":
      return (playing || scene === "paused") && !on(OWN_ARROWS) ? "next" : undefined;
    case "ArrowLeft":
      return (playing || scene === "paused") && !on(OWN_ARROWS) ? "back" : undefined;
    case "h":
    case "H":
      return playing || scene === "paused" || scene === "ready" || scene === "away" ? "hurts" : undefined;
    case "Escape":
      return playing ? "pause" : undefined;
    default:
      return undefined;
  }
}
