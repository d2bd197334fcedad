/** A movement as it is shown in the library: each part once or a few times, over and over. */

import type { Side, Variant } from "../api/types";
import type { Motion } from "../player/view";

type Movement = Variant["movement"];
type Way = Pick<Motion, "from" | "via" | "to">;

interface Stretch extends Way {
  start: number;
  seconds: number;
  isHold: boolean;
}

export interface Course {
  variant: string;
  stretches: readonly Stretch[];
  /** Of one round. */
  seconds: number;
}

/** Circles are shown so many times at most, and what the dose holds for longer so many seconds. */
const MOST_TIMES = 3;
const HOLD = 4;

export function courseOf(variant: string, { start, steps }: Movement): Course {
  const stretches: Stretch[] = [];
  let pose = start;
  let seconds = 0;
  const add = (way: Way, length: number, isHold: boolean) => {
    stretches.push({ ...way, start: seconds, seconds: length, isHold });
    seconds += length;
  };
  for (const step of steps) {
    if (step.type === "move") {
      const to = step.to ?? pose;
      for (let time = Math.min(step.times ?? 1, MOST_TIMES); time > 0; time--) {
        add({ from: pose, via: step.via ?? [], to }, step.seconds ?? 1, false);
        pose = to;
      }
    } else {
      add({ from: pose, via: [], to: pose }, step.seconds ?? HOLD, true);
    }
  }
  return { variant, stretches, seconds };
}

/** The part of the course at a second, counted on over the rounds. */
export function motionAt(course: Course, second: number, side: Side | undefined): Motion {
  const at = course.seconds > 0 ? second % course.seconds : 0;
  const stretch = course.stretches.findLast((one) => one.start <= at) ?? course.stretches[0];
  if (!stretch) return standing(course.variant, "", side);
  const { from, via, to, isHold, seconds } = stretch;
  const into = at - stretch.start;
  return {
    ...{ variant: course.variant, from, via, to, side },
    progress: isHold ? 0 : into / seconds,
    ...(isHold ? { held: { into, seconds } } : {}),
  };
}

/** A pose that nobody moves in. */
export function standing(variant: string, pose: string, side: Side | undefined): Motion {
  return { variant, from: pose, via: [], to: pose, progress: 0, side };
}

/** The second at which a pose is reached first; the beginning where it is only passed. */
export function secondOf(course: Course, pose: string): number {
  const from = course.stretches.find((one) => one.from === pose);
  return from?.start ?? 0;
}
