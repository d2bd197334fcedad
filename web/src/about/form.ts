import type { Equipment, Person, Position, Setup, SoreSpot } from "../api/types";
import { onSides } from "./places";

export const TILES = ["chair", "wall", "doorway", "mat", "band", "foam-roller"] as const satisfies Equipment[];
export const ANCHORS = ["anchor", "high-anchor", "overhead-anchor"] as const satisfies Equipment[];
export type Dumbbells = "none" | "one" | "two";
export type Moving = "floor" | "upright" | "seated";

const POSITIONS: Record<Moving, Position[]> = {
  floor: ["standing", "seated", "kneeling", "hands-and-knees", "supine", "prone"],
  upright: ["standing", "seated"],
  seated: ["seated"],
};

/** The page's questions; a setup has the same facts in the words of the API. */
export interface Form {
  things: Equipment[];
  dumbbells: Dumbbells;
  moving: Moving;
  shoulder: boolean;
  country: string;
}

export function formOf(setup: Setup): Form {
  const { equipment, positions, restrictions, country } = setup;
  return {
    things: equipment.filter((thing) => thing !== "dumbbell" && thing !== "two-dumbbells"),
    dumbbells: equipment.includes("two-dumbbells") ? "two" : equipment.includes("dumbbell") ? "one" : "none",
    moving: positions.includes("standing") ? (positions.some((p) => p === "supine") ? "floor" : "upright") : "seated",
    shoulder: restrictions.includes("shoulder"),
    country,
  };
}

/** The setup that the form says; what the form does not ask stays as it was. */
export function setupOf(form: Form, before: Setup): Setup {
  const hasBand = form.things.includes("band");
  const things = form.things.filter((thing) => hasBand || !(ANCHORS as readonly Equipment[]).includes(thing));
  const weights: Equipment[] =
    form.dumbbells === "two" ? ["two-dumbbells"] : form.dumbbells === "one" ? ["dumbbell"] : [];
  const others = before.restrictions.filter((r) => r !== "shoulder");
  return {
    ...before,
    equipment: [...things, ...weights],
    positions: POSITIONS[form.moving],
    restrictions: [...others, ...(form.shoulder ? (["shoulder"] as const) : [])],
    country: form.country,
  };
}

/** The sore places, as the page has them. */
export interface SoreMap {
  spots: SoreSpot[];
  startedRecently: boolean;
}

export const mapOf = ({ soreness, painIsNew }: Pick<Person, "soreness" | "painIsNew">): SoreMap => ({
  spots: onSides(soreness),
  startedRecently: painIsNew,
});

/**
 * The map to write down, if it says something else than before. A map is what hurts today: one of last week must not
 * become that because somebody looked at the page.
 */
export function newMap(map: SoreMap, before: Person): SoreMap | null {
  if (!before.sorenessStated) return map;
  const was = mapOf(before);
  const said = (one: SoreMap) =>
    one.spots.map(({ region, side, intensity }) => `${region} ${side} ${intensity}`).sort();
  const isSame = map.startedRecently === was.startedRecently && said(map).join() === said(was).join();
  return isSame ? null : map;
}
