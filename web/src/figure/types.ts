/** The content of `/figure/index.json`: which files there are, and what can be seen at which second of a clip. */

import type { Side } from "../api/types";

export interface FigureIndex {
  /** The body that every clip moves. */
  body: string;
  /** By id of the variant, such as `row/band`. */
  variants: Record<string, VariantFigure>;
}

/** Files are paths below `/figure/`; their names carry a hash of what is in them. */
export interface VariantFigure {
  clip: string;
  /** The side that the clip shows; the other one is its mirror image. */
  side: Side;
  /** Every move of the movement, one after the other; where it begins in the clip and how long it lasts, in seconds. */
  marks: Mark[];
  /** A second of the clip at which a pose stands still. */
  poses: { name: string; time: number }[];
  /** A breath in a pose that is held; it ends as it began, so that it can go on and on. */
  breaths: { pose: string; start: number; seconds: number }[];
  camera: Camera;
  muscles: Muscle[];
  stills: { pose: string; file: string }[];
  /** The first and the last pose of the movement beside one another, with an arrow. */
  movement: string;
}

export interface Mark {
  from: string;
  via: string[];
  to: string;
  start: number;
  seconds: number;
}

/** Angles in degrees, lengths in metres; azimuth 0 looks the figure in the face, 90 sees its left side. */
export interface Camera {
  azimuth: number;
  elevation: number;
  /** From the target, such that all of it is seen with an angle of view of 26 degrees from bottom to top. */
  distance: number;
  target: [number, number, number];
  /** 4:5 upright, or 4:3 for what is done on the floor. */
  aspect: "portrait" | "landscape";
}

export interface Muscle {
  name: string;
  /** Both sides where it is absent. */
  side?: Side;
  kind: "worked" | "stretched";
}
