import { beforeEach, expect, it } from "vitest";
import { add, choose, chosen, people, prefix, remove, unchoose } from "./people";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

it("one person needs no name and is never asked who they are", () => {
  expect(people()).toEqual([]);
  expect(chosen()).toBe("");
  expect(prefix()).toBe("unkink.");
});

it("a second person is asked for at each start, and has names of their own for everything", () => {
  const bo = add("Bo", "Ada") ?? "";
  expect(people()).toEqual([
    { id: "", name: "Ada" },
    { id: bo, name: "Bo" },
  ]);
  expect(chosen()).toBeUndefined();
  choose(bo);
  expect(chosen()).toBe(bo);
  expect(prefix(bo)).not.toBe(prefix(""));
  expect(prefix(bo).startsWith(prefix(""))).toBe(false);
  // Whatever other tabs do, this page stays with whom it began.
  expect(prefix()).toBe(prefix(""));
  unchoose();
  expect(chosen()).toBeUndefined();
});

it("whoever stays alone is not asked any more, and keeps what is theirs", () => {
  const bo = add("Bo", "Ada") ?? "";
  choose("");
  remove("");
  expect(people()).toEqual([{ id: bo, name: "Bo" }]);
  expect(chosen()).toBe(bo);
  expect(prefix(bo)).toBe(`unkink-${bo}.`);
  const cy = add("Cy", "never asked") ?? "";
  expect(people().map(({ id, name }) => [id, name])).toEqual([
    [bo, "Bo"],
    [cy, "Cy"],
  ]);
});

it.each(["{damaged", "7", '[{"id":"../x","name":"x"},{"id":7}]', "null"])("a damaged list (%s) is none", (text) => {
  localStorage.setItem("unkink-people", text);
  expect(people()).toEqual([]);
  expect(chosen()).toBe("");
});
