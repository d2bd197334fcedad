import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Person, Setup } from "../api/types";
import { countries, likelyCountry } from "./countries";
import { ANCHORS, type Form, formOf, mapOf, newMap, setupOf, TILES } from "./form";

const newcomer: Setup = {
  equipment: ["chair", "wall"],
  positions: ["standing", "seated"],
  restrictions: [],
  refused: ["superman"],
  liked: [],
  optedIn: [],
  country: "",
};

describe("the form about you", () => {
  it("passed as it is changes nothing", () => {
    expect(setupOf(formOf(newcomer), newcomer)).toEqual(newcomer);
  });
  it("keeps what it does not ask", () => {
    const setup = setupOf({ ...formOf(newcomer), moving: "seated" }, { ...newcomer, restrictions: ["pregnancy"] });
    expect(setup.refused).toEqual(["superman"]);
    expect(setup.restrictions).toEqual(["pregnancy"]);
    expect(setup.positions).toEqual(["seated"]);
  });
  it("has no anchor without a band", () => {
    const form = { ...formOf(newcomer), things: ["chair", "anchor"] as Setup["equipment"] };
    expect(setupOf(form, newcomer).equipment).toEqual(["chair"]);
    expect(setupOf({ ...form, things: ["band", "anchor"] }, newcomer).equipment).toEqual(["band", "anchor"]);
  });
  it.each(["none", "one", "two"] as const)("reads %s dumbbells back", (dumbbells) => {
    expect(formOf(setupOf({ ...formOf(newcomer), dumbbells }, newcomer)).dumbbells).toBe(dumbbells);
  });
  it.each(["floor", "upright", "seated"] as const)("reads moving %s back", (moving) => {
    expect(formOf(setupOf({ ...formOf(newcomer), moving }, newcomer)).moving).toBe(moving);
  });
  it("states and takes back a restriction", () => {
    const stated = setupOf({ ...formOf(newcomer), shoulder: true }, newcomer);
    expect(stated.restrictions).toEqual(["shoulder"]);
    expect(setupOf({ ...formOf(stated), shoulder: false }, stated).restrictions).toEqual([]);
  });
  it("keeps the past stroke that an earlier form asked for", () => {
    const stated = { ...newcomer, restrictions: ["past-stroke" as const] };
    expect(setupOf(formOf(stated), stated).restrictions).toEqual(["past-stroke"]);
  });
});

describe("the country", () => {
  const codes = ["AT", "DE", "GB", "KE", "US"];
  it("is guessed from the device's time zone, though it speaks American English", () => {
    expect(likelyCountry(codes, ["en-US"], "Europe/Vienna")).toBe("AT");
    expect(likelyCountry(codes, ["en-US"], "Africa/Nairobi")).toBe("KE");
    expect(likelyCountry(codes, ["en-US"], "America/Chicago")).toBe("US");
  });
  it("is guessed from the device's languages where the time zone says none", () => {
    expect(likelyCountry(codes, ["en", "de-AT", "en-US"], "Etc/UTC")).toBe("AT");
    expect(likelyCountry(codes, ["en"], "Etc/UTC")).toBe("");
  });
  it("can be every one whose number is known", () => {
    expect(countries(codes, "").map((c) => c.code)).toEqual(["AT", "DE", "KE", "GB", "US"]);
  });
  it("keeps one that is not on the list", () => {
    expect(countries(codes, "AQ").map((c) => c.code)).toContain("AQ");
    expect(countries(codes, "").map((c) => c.code)).not.toContain("AQ");
  });
});

describe("the map of the page about you", () => {
  const lastWeek = {
    soreness: [
      { region: "neck", side: "left", intensity: 8 },
      { region: "chest", intensity: 3 },
    ],
    sorenessStated: true,
    painIsNew: false,
  } as unknown as Person;

  it("is not written down as today's by who changed nothing", () => {
    expect(newMap(mapOf(lastWeek), lastWeek)).toBeNull();
    const map = mapOf(lastWeek);
    expect(newMap({ ...map, spots: map.spots.toReversed() }, lastWeek)).toBeNull();
  });
  it("is written down whole when a spot, its strength or its beginning changed", () => {
    const map = mapOf(lastWeek);
    const weaker = { ...map, spots: map.spots.map((spot) => ({ ...spot, intensity: 2 })) };
    expect(newMap(weaker, lastWeek)).toEqual(weaker);
    expect(newMap({ ...map, spots: [] }, lastWeek)).toEqual({ spots: [], startedRecently: false });
    expect(newMap({ ...map, startedRecently: true }, lastWeek)).toEqual({ ...map, startedRecently: true });
  });
  it("is written down the first time, though nothing is sore", () => {
    const nobody = { soreness: [], sorenessStated: false, painIsNew: false } as unknown as Person;
    expect(newMap(mapOf(nobody), nobody)).toEqual({ spots: [], startedRecently: false });
  });
});

describe("any form", () => {
  const form = fc.record<Form>({
    things: fc.subarray<Form["things"][number]>([...TILES, ...ANCHORS]),
    dumbbells: fc.constantFrom("none", "one", "two"),
    moving: fc.constantFrom("floor", "upright", "seated"),
    shoulder: fc.boolean(),
    country: fc.constantFrom("", "AT", "US"),
  });

  it("is read back from the setup that it says, but for anchors without a band", () => {
    fc.assert(
      fc.property(form, (said) => {
        const setup = setupOf(said, newcomer);
        const anchors: readonly string[] = said.things.includes("band") ? [] : ANCHORS;
        expect(formOf(setup)).toEqual({ ...said, things: said.things.filter((thing) => !anchors.includes(thing)) });
        expect(setupOf(formOf(setup), setup)).toEqual(setup);
      }),
    );
  });

  it("has a likely country of the list or none, whatever the browser calls its languages", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("de-AT", "en-US@posix", "C", "en_GB.UTF-8"))),
        (languages) => {
          expect(["", "AT", "US"]).toContain(likelyCountry(["AT", "US"], languages, "UTC"));
        },
      ),
    );
  });
});
