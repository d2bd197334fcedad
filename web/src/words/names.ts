import type {
  Equipment,
  HurtKind,
  PastSession,
  Phase,
  Position,
  Region,
  Restriction,
  Side,
  Variant,
  Weekday,
  Wish,
} from "../api/types";
import { m } from "../paraglide/messages.js";
import { dayOfTheWeek } from "./time";

type WarmUp = NonNullable<Wish["warmUp"]>;
type Outcome = PastSession["logged"][number]["outcome"];

const REGIONS: Record<Region, () => string> = {
  neck: m.word_region_neck,
  shoulders: m.word_region_shoulders,
  "upper-back": m.word_region_upper_back,
  "mid-back": m.word_region_mid_back,
  "lower-back": m.word_region_lower_back,
  chest: m.word_region_chest,
};
const EQUIPMENT: Record<Equipment, () => string> = {
  chair: m.word_equipment_chair,
  wall: m.word_equipment_wall,
  doorway: m.word_equipment_doorway,
  mat: m.word_equipment_mat,
  band: m.word_equipment_band,
  anchor: m.word_equipment_anchor,
  "high-anchor": m.word_equipment_high_anchor,
  "overhead-anchor": m.word_equipment_overhead_anchor,
  dumbbell: m.word_equipment_dumbbell,
  "two-dumbbells": m.word_equipment_two_dumbbells,
  "foam-roller": m.word_equipment_foam_roller,
};
const POSITIONS: Record<Position, () => string> = {
  standing: m.word_position_standing,
  seated: m.word_position_seated,
  kneeling: m.word_position_kneeling,
  "hands-and-knees": m.word_position_hands_and_knees,
  supine: m.word_position_supine,
  prone: m.word_position_prone,
};
const PHASES: Record<Phase, () => string> = {
  "warm-up": m.word_phase_warm_up,
  dynamic: m.word_phase_dynamic,
  strength: m.word_phase_strength,
  static: m.word_phase_static,
};
const RESTRICTIONS: Record<Restriction, () => string> = {
  "bone-fragility": m.word_restriction_bone_fragility,
  "spine-surgery": m.word_restriction_spine_surgery,
  "inflammatory-disease": m.word_restriction_inflammatory_disease,
  "past-stroke": m.word_restriction_past_stroke,
  pregnancy: m.word_restriction_pregnancy,
  "heart-or-blood-pressure": m.word_restriction_heart_or_blood_pressure,
  shoulder: m.word_restriction_shoulder,
  "nerve-signs": m.word_restriction_nerve_signs,
  injury: m.word_restriction_injury,
  operation: m.word_restriction_operation,
};
const OUTCOMES: Record<Outcome, () => string> = {
  done: m.history_outcome_done,
  partly: m.history_outcome_partly,
  skipped: m.history_outcome_skipped,
  "stopped-hurt": m.history_outcome_stopped_hurt,
};
const HURTS: Record<HurtKind, () => string> = {
  "dull-ache": m.history_hurt_dull_ache,
  pulling: m.history_hurt_pulling,
  sharp: m.history_hurt_sharp,
  shooting: m.history_hurt_shooting,
  "numbness-or-tingling": m.history_hurt_numbness_or_tingling,
  weakness: m.history_hurt_weakness,
  dizziness: m.history_hurt_dizziness,
  "chest-pain-or-breathlessness": m.history_hurt_chest_pain_or_breathlessness,
  "warning-sign": m.history_hurt_warning_sign,
  "not-said": m.history_hurt_not_said,
};
const DIFFICULTIES: Record<Variant["difficulty"], () => string> = {
  easier: m.word_difficulty_easier,
  standard: m.word_difficulty_standard,
  harder: m.word_difficulty_harder,
};
const SIDES: Record<Variant["sides"], () => string> = {
  together: m.sides_together,
  "one-then-other": m.sides_one_then_other,
  alternating: m.sides_alternating,
};

const WARM_UPS: Record<WarmUp, () => string> = {
  "on-the-spot": m.word_warm_up_on_the_spot,
  walk: m.word_warm_up_walk,
  cycle: m.word_warm_up_cycle,
  jog: m.word_warm_up_jog,
};

/** From the word inside a sentence to the word that stands alone. */
const alone = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const WEEKDAYS: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
export const weekdayName = (day: Weekday) => dayOfTheWeek(WEEKDAYS.indexOf(day));

export const WARM_UP_KINDS = Object.keys(WARM_UPS) as readonly WarmUp[];
export const warmUpName = (kind: WarmUp) => alone(WARM_UPS[kind]());

export const PHASE_ORDER: readonly Phase[] = ["warm-up", "dynamic", "strength", "static"];

export const regionName = (region: Region) => alone(REGIONS[region]());
export const equipmentName = (equipment: Equipment) => alone(EQUIPMENT[equipment]());
export const positionName = (position: Position) => POSITIONS[position]();
export const phaseName = (phase: Phase) => alone(PHASES[phase]());
export const restrictionName = (restriction: Restriction) => RESTRICTIONS[restriction]();
export const outcomeName = (outcome: Outcome) => OUTCOMES[outcome]();
export const hurtName = (kind: HurtKind) => HURTS[kind]();
export const difficultyName = (difficulty: Variant["difficulty"]) => alone(DIFFICULTIES[difficulty]());
export const sidesName = (sides: Variant["sides"]) => SIDES[sides]();
export const sideName = (side: Side) => (side === "left" ? m.word_side_left() : m.word_side_right());
export const placeName = (region: Region, side?: Side) =>
  side ? m.place({ region: regionName(region), side: sideName(side) }) : regionName(region);
