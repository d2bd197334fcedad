import type { Position } from "../api/types";

interface Drawing {
  head: { x: number; y: number };
  limbs: string;
  arms: string;
  seat?: string;
}

const between = (from: number, to: number, t: number) => Math.round((from + (to - from) * t) * 10) / 10;

/** A pictogram of a position, whose arm moves as the move goes on; the real figure takes its place later. */
export function drawingOf(position: Position, progress: number): Drawing {
  const t = Math.min(1, Math.max(0, progress));
  switch (position) {
    case "standing":
      return {
        head: { x: 50, y: 15 },
        limbs: "M50 30V58L43 90M50 58L57 90",
        arms: `M50 34L38 ${between(46, 34, t)}L${between(36, 28, t)} ${between(60, 22, t)}M50 34L62 ${between(46, 34, t)}L${between(64, 72, t)} ${between(60, 22, t)}`,
      };
    case "seated":
      return {
        head: { x: 42, y: 20 },
        limbs: "M42 34V64H66V90",
        arms: `M42 40L${between(52, 54, t)} ${between(52, 38, t)}L${between(62, 68, t)} ${between(58, 26, t)}`,
        seat: "M28 36V92M28 72H54M54 72V92",
      };
    case "kneeling":
      return {
        head: { x: 40, y: 24 },
        limbs: "M42 38L44 66L62 88H34M44 66L40 88",
        arms: `M42 44L54 ${between(56, 44, t)}L${between(62, 72, t)} ${between(66, 34, t)}`,
      };
    case "hands-and-knees":
      return {
        head: { x: 21, y: between(50, 62, t) },
        limbs: `M32 56Q50 ${between(56, 42, t)} 68 58L70 90H84`,
        arms: "M34 57L32 90",
      };
    case "supine":
      return {
        head: { x: 15, y: 82 },
        limbs: `M28 86H56L${between(72, 62, t)} ${between(66, 58, t)}L${between(82, 50, t)} ${between(89, 64, t)}`,
        arms: `M32 84L${between(46, 54, t)} ${between(88, 72, t)}`,
      };
    case "prone":
      return {
        head: { x: 18, y: between(82, 74, t) },
        limbs: `M30 ${between(86, 80, t)}Q50 90 66 87L88 ${between(88, 80, t)}`,
        arms: `M32 ${between(86, 81, t)}L12 ${between(91, 84, t)}`,
      };
  }
}
