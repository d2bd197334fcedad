import type { Region, Side, SoreSpot } from "../api/types";

/** A half of a region, as it can be tapped. */
export interface Place {
  region: Region;
  side: Side;
}

export const REGIONS: readonly Region[] = ["neck", "shoulders", "upper-back", "mid-back", "lower-back", "chest"];
export const SIDES: readonly Side[] = ["left", "right"];
const FIRST_INTENSITY = 4;

const isAt = (place: Place) => (spot: SoreSpot) => spot.region === place.region && spot.side === place.side;

export function intensityAt(spots: readonly SoreSpot[], place: Place): number {
  return spots.find(isAt(place))?.intensity ?? 0;
}

export function toggled(spots: readonly SoreSpot[], place: Place): SoreSpot[] {
  const others = spots.filter((spot) => !isAt(place)(spot));
  return others.length < spots.length ? others : [...spots, { ...place, intensity: FIRST_INTENSITY }];
}

export function withIntensity(spots: readonly SoreSpot[], place: Place, intensity: number): SoreSpot[] {
  const within = Math.max(1, Math.min(10, Math.round(intensity)));
  return spots.map((spot) => (isAt(place)(spot) ? { ...spot, intensity: within } : spot));
}

/** A spot without a side is sore on both. */
export function onSides(spots: readonly SoreSpot[]): SoreSpot[] {
  return spots.flatMap((spot) => (spot.side ? [spot] : SIDES.map((side) => ({ ...spot, side }))));
}
