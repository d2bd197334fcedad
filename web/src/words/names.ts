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
} from "../api/types";
import { m } from "../paraglide/messages.js";

type Outcome = PastSession["logged"][number]["outcome"];

const REGIONS: Record<Region, () => string> = {
  neck: m.region_neck,
  shoulders: m.region_shoulders,
  "upper-back": m.region_upper_back,
  "mid-back": m.region_mid_back,
  "lower-back": m.region_lower_back,
  chest: m.region_chest,
};
const EQUIPMENT: Record<Equipment, () => string> = {
  chair: m.equipment_chair,
  wall: m.equipment_wall,
  doorway: m.equipment_doorway,
  mat: m.equipment_mat,
  band: m.equipment_band,
  anchor: m.equipment_anchor,
  "high-anchor": m.equipment_high_anchor,
  "overhead-anchor": m.equipment_overhead_anchor,
  dumbbell: m.equipment_dumbbell,
  "two-dumbbells": m.equipment_two_dumbbells,
  "foam-roller": m.equipment_foam_roller,
};
const POSITIONS: Record<Position, () => string> = {
  standing: m.position_standing,
  seated: m.position_seated,
  kneeling: m.position_kneeling,
  "hands-and-knees": m.position_hands_and_knees,
  supine: m.position_supine,
  prone: m.position_prone,
};
const PHASES: Record<Phase, () => string> = {
  "warm-up": m.phase_warm_up,
  dynamic: m.phase_dynamic,
  strength: m.phase_strength,
  static: m.phase_static,
};
const RESTRICTIONS: Record<Restriction, () => string> = {
  "bone-fragility": m.restriction_bone_fragility,
  "spine-surgery": m.restriction_spine_surgery,
  "inflammatory-disease": m.restriction_inflammatory_disease,
  "past-stroke": m.restriction_past_stroke,
  pregnancy: m.restriction_pregnancy,
  "heart-or-blood-pressure": m.restriction_heart_or_blood_pressure,
  shoulder: m.restriction_shoulder,
  "nerve-signs": m.restriction_nerve_signs,
  injury: m.restriction_injury,
  operation: m.restriction_operation,
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
  easier: m.difficulty_easier,
  standard: m.difficulty_standard,
  harder: m.difficulty_harder,
};
const SIDES: Record<Variant["sides"], () => string> = {
  together: m.sides_together,
  "one-then-other": m.sides_one_then_other,
  alternating: m.sides_alternating,
};

const WEEKDAY_NAMES: Record<Weekday, () => string> = {
  monday: m.weekday_monday,
  tuesday: m.weekday_tuesday,
  wednesday: m.weekday_wednesday,
  thursday: m.weekday_thursday,
  friday: m.weekday_friday,
  saturday: m.weekday_saturday,
  sunday: m.weekday_sunday,
};

export const WEEKDAYS = Object.keys(WEEKDAY_NAMES) as readonly Weekday[];
export const weekdayName = (day: Weekday) => WEEKDAY_NAMES[day]();

export const PHASE_ORDER: readonly Phase[] = ["warm-up", "dynamic", "strength", "static"];

export const regionName = (region: Region) => REGIONS[region]();
export const equipmentName = (equipment: Equipment) => EQUIPMENT[equipment]();
export const positionName = (position: Position) => POSITIONS[position]();
export const phaseName = (phase: Phase) => PHASES[phase]();
export const restrictionName = (restriction: Restriction) => RESTRICTIONS[restriction]();
export const outcomeName = (outcome: Outcome) => OUTCOMES[outcome]();
export const hurtName = (kind: HurtKind) => HURTS[kind]();
export const difficultyName = (difficulty: Variant["difficulty"]) => DIFFICULTIES[difficulty]();
export const sidesName = (sides: Variant["sides"]) => SIDES[sides]();
export const sideName = (side: Side) => (side === "left" ? m.app_left() : m.app_right());
export const placeName = (region: Region, side?: Side) =>
  side ? m.place({ region: regionName(region), side: sideName(side) }) : regionName(region);
