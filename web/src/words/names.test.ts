import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  equipmentName,
  phaseName,
  placeName,
  regionName,
  WARM_UP_KINDS,
  warmUpName,
  WEEKDAYS,
  weekdayName,
} from "./names";

const root = join(import.meta.dirname, "../../..");
const { word } = parse(readFileSync(join(root, "catalogue/texts/en/words.yaml"), "utf8")) as {
  word: Record<string, Record<string, string>>;
};

describe("names of things", () => {
  it("are the words of the catalogue, which begin with a capital letter where they stand alone", () => {
    expect(regionName("upper-back")).toBe("Upper back");
    expect(placeName("neck", "left")).toBe("Neck, left");
    expect(phaseName("dynamic").toLowerCase()).toBe(word["phase"]?.["dynamic"]);
    expect(equipmentName("high-anchor").toLowerCase()).toBe(word["equipment"]?.["high-anchor"]);
    expect(WARM_UP_KINDS.map(warmUpName).map((name) => name.toLowerCase())).toEqual(
      Object.values(word["warm-up"] ?? {}),
    );
  });
  it("stand in no list of the pages again", () => {
    const groups = Object.keys(word).map((group) => `${group.replaceAll("-", "_")}_`);
    const doubles = readdirSync(join(root, "web/messages"))
      .filter((file) => !file.startsWith("words."))
      .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(root, "web/messages", file), "utf8")) as object))
      .filter((key) => groups.some((group) => key.startsWith(group)));
    expect(doubles).toEqual([]);
  });
  it("are the days of the week in their order", () => {
    expect(WEEKDAYS.map(weekdayName).map((day) => day.toLowerCase())).toEqual(WEEKDAYS);
  });
});
