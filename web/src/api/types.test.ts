import { describe, expect, it } from "vitest";
import { m } from "../paraglide/messages.js";

describe("the ground", () => {
  it("compiles the messages", () => {
    expect(m.app_name()).toBe("Unkink");
    expect(m.player_hurts()).toBe("This hurts");
  });
});
