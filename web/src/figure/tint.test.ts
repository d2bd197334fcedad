import { expect, it } from "vitest";
import { withStyle } from "./tint";

it("a still picture takes the palette's colours after its own", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><style>.skin{fill:red}</style><path class="skin"/></svg>';
  const painted = new DOMParser().parseFromString(withStyle(svg, ".skin{fill:blue}"), "image/svg+xml");
  expect([...painted.querySelectorAll("style")].map((one) => one.textContent)).toEqual([
    ".skin{fill:red}",
    ".skin{fill:blue}",
  ]);
});
