/** The player's words, by the names of the contract. */

import { m } from "../paraglide/messages.js";
import type { Ending, HurtKind, Item, Outcome, Segment, Side } from "./types";
import type { View } from "./view";

/** Kinds that can be said; the lumped warning sign of old entries is only read. */
const KINDS: Record<Exclude<HurtKind, "warning-sign">, () => string> = {
  "dull-ache": m.player_kind_dull_ache,
  pulling: m.player_kind_pulling,
  sharp: m.player_kind_sharp,
  shooting: m.player_kind_shooting,
  "numbness-or-tingling": m.player_kind_numbness_or_tingling,
  weakness: m.player_kind_weakness,
  dizziness: m.player_kind_dizziness,
  "chest-pain-or-breathlessness": m.player_kind_chest_pain_or_breathlessness,
  "not-said": m.player_kind_not_said,
};
const OUTCOMES: Record<Outcome, () => string> = {
  done: m.player_outcome_done,
  partly: m.player_outcome_partly,
  skipped: m.player_outcome_skipped,
  "stopped-hurt": m.player_outcome_stopped_hurt,
};
const WHYS: Record<Extract<Segment, { type: "get-ready" }>["why"], () => string> = {
  next: m.player_why_next,
  "change-position": m.player_why_change_position,
  "to-or-from-floor": m.player_why_to_or_from_floor,
  "fetch-equipment": m.player_why_fetch_equipment,
};

export type SaidKind = keyof typeof KINDS;

export const HURT_KINDS = Object.keys(KINDS) as SaidKind[];
export const kindText = (kind: SaidKind) => KINDS[kind]();

/** A kind that is no pain: it ends the sessions of the day, and the check opens at it. */
export type Symptom = Extract<
  SaidKind,
  "numbness-or-tingling" | "weakness" | "dizziness" | "chest-pain-or-breathlessness"
>;

const SYMPTOMS: Record<Symptom, { title: () => string; text: () => string; isEmergency: boolean }> = {
  "chest-pain-or-breathlessness": {
    title: m.player_symptom_chest_title,
    text: m.player_symptom_chest_text,
    isEmergency: true,
  },
  weakness: { title: m.player_symptom_weakness_title, text: m.player_symptom_weakness_text, isEmergency: false },
  dizziness: { title: m.player_symptom_dizziness_title, text: m.player_symptom_dizziness_text, isEmergency: false },
  "numbness-or-tingling": {
    title: m.player_symptom_numbness_title,
    text: m.player_symptom_numbness_text,
    isEmergency: false,
  },
};

export const endingText: Record<Ending, () => string> = {
  "too-much-pain": m.player_end_too_much_pain,
  "stopped-for-today": m.player_end_stopped_for_today,
  over: m.player_end_over,
  unjudged: m.player_end_unjudged,
};

export const isSymptom = (kind: HurtKind): kind is Symptom => kind in SYMPTOMS;
export const symptomText = (kind: Symptom) => {
  const { title, text, isEmergency } = SYMPTOMS[kind];
  return { title: title(), text: text(), isEmergency };
};
export const endOfHold = () => m.player_hold_over();
export const outcomeText = (outcome: Outcome) => OUTCOMES[outcome]();
export const bodySide = (side: Side) => (side === "left" ? m.player_side_left() : m.player_side_right());

/** The scene in one or two words. */
export function sceneText(shown: View): string {
  switch (shown.scene) {
    case "get-ready":
      return m.player_scene_get_ready();
    case "lead-in":
      return m.player_scene_lead_in();
    case "work":
      return shown.segment?.type === "hold" && !shown.counted ? m.player_scene_hold() : m.player_scene_move();
    case "switch-side":
      return m.player_scene_switch_side();
    case "rest":
      return m.player_scene_rest();
    case "paused":
      return m.player_scene_paused();
    case "finished":
      return m.player_scene_finished();
    case "ready":
    case "away":
    case "hurt":
      return m.player_scene_ready();
  }
}

/** The one sentence that helps now. */
export function cueText(shown: View): string {
  const { segment } = shown;
  if (shown.waiting) return m.player_waiting();
  if (segment?.type === "get-ready") return WHYS[segment.why]();
  return shown.cue;
}

/** The exercise after the one that is going on, in a sentence. */
export function nextText(shown: View, items: readonly Item[]): string {
  const following = shown.nextItem === undefined ? undefined : items[shown.nextItem];
  return following === undefined ? m.player_last() : m.player_then({ name: following.name });
}

/** The words of a screen reader; they change with the part of the session and never with the second. */
export function announcement(shown: View, items: readonly Item[]): string {
  const name = items[shown.item]?.name ?? "";
  const set =
    shown.set !== undefined && (shown.sets ?? 1) > 1
      ? `, ${m.player_set({ set: shown.set, sets: shown.sets ?? 1 })}`
      : "";
  const what = `${shown.counted ? m.player_scene_move() : sceneText(shown)}${set}`;
  return shown.side === undefined
    ? m.player_announce_work({ name, what })
    : m.player_announce_side({ name, side: bodySide(shown.side), what });
}
