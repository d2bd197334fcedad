import type { Dose, Phase, Side } from "../api/types";
import { m } from "../paraglide/messages.js";
import { clock } from "./time";

/** A dose as a person says it: "3 sets of 8, 60 s rest", "3 × 10 s hold, each side". */
export function doseInWords(dose: Dose, phase: Phase, sides: readonly Side[] = [], seconds = 0): string {
  // A warm-up block is a multiple of 30 s; what is over is the get-ready before it.
  if (phase === "warm-up" && seconds > 0) return m.dose_time({ time: clock(seconds - (seconds % 30)) });
  const parts = [amount(dose)];
  if (sides.length === 2) parts.push(m.dose_each_side());
  if (dose.sets > 1 && dose.restSeconds >= 15) parts.push(m.dose_rest({ seconds: dose.restSeconds }));
  return parts.join(", ");
}

function amount({ sets, repetitions, holdSeconds }: Dose): string {
  if (holdSeconds > 0 && repetitions === 1)
    return sets === 1 ? m.dose_hold_once({ seconds: holdSeconds }) : m.dose_hold({ sets, seconds: holdSeconds });
  const times = sets === 1 || repetitions === 1 ? timesInWords(sets * repetitions) : m.dose_sets({ sets, repetitions });
  return holdSeconds > 0 ? `${times}, ${m.dose_holding({ seconds: holdSeconds })}` : times;
}

function timesInWords(count: number): string {
  return count === 1 ? m.dose_once() : m.dose_times({ count });
}
