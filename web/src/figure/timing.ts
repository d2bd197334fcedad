/** From what the player says to a second of the clip. */

import type { Motion } from "../player/view";
import type { Mark, VariantFigure } from "./types";

/**
 * The second of the clip that shows a motion: on the way of a move, in a breath of a hold, or standing in a pose.
 * Undefined where the clip has nothing of the kind.
 */
export function timeOf(figure: VariantFigure, motion: Motion): number | undefined {
  const mark = figure.marks.find((one) => isSame(one, motion));
  if (mark) return mark.start + between(motion.progress) * mark.seconds;
  const pose = motion.progress < 1 ? motion.from : motion.to;
  return (motion.held && breathAt(figure, pose, motion.held)) ?? poseTime(figure, pose) ?? poseTime(figure, motion.to);
}

export function poseTime(figure: VariantFigure, pose: string): number | undefined {
  return figure.poses.find((one) => one.name === pose)?.time;
}

/** The pose that says most about an exercise: the one that is held, else the first that is gone to or passed. */
export function keyPose(figure: VariantFigure): string | undefined {
  const [mark] = figure.marks;
  const first = mark?.to === mark?.from ? mark?.via[0] : mark?.to;
  return figure.breaths[0]?.pose ?? first ?? figure.poses[0]?.name;
}

/** True if something moves, be it a circle that ends where it began. */
export function isMoving({ from, via, to, held }: Motion): boolean {
  return held === undefined && (from !== to || via.length > 0);
}

/** Whole breaths fit into the hold, so that the next move begins where the pose stood. */
function breathAt(figure: VariantFigure, pose: string, held: NonNullable<Motion["held"]>): number | undefined {
  const breath = figure.breaths.find((one) => one.pose === pose);
  if (!breath || breath.seconds <= 0) return undefined;
  const breaths = Math.max(1, Math.round(held.seconds / breath.seconds));
  const length = held.seconds > 0 ? held.seconds / breaths : breath.seconds;
  const phase = (held.into / length) % 1;
  return breath.start + phase * breath.seconds;
}

const between = (progress: number) => Math.min(1, Math.max(0, progress));

function isSame(mark: Mark, motion: Motion): boolean {
  return (
    motion.held === undefined &&
    mark.from === motion.from &&
    mark.to === motion.to &&
    mark.via.length === motion.via.length &&
    mark.via.every((pose, i) => pose === motion.via[i])
  );
}
