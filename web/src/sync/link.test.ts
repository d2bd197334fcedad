import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { DeviceJournal, type Link, type Row } from "../engine/journal";

const row = (id: string, body = "{}"): Row => ({ id, at: 1, zone: "UTC", type: "pain-noted", version: 1, body });
const link: Link = { server: "https://s", journal: "j", device: "d", token: "t", key: new Uint8Array(32).fill(7) };
const nothing = { deleted: false, added: [] };

let journal: DeviceJournal;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  journal = new DeviceJournal("journal");
});

describe("the journal of a device that is one of several", () => {
  it("keeps what it remembers of the others with the rows of the same change", async () => {
    await journal.write({ ...nothing, added: [row("a")], memory: "first" }, link);
    const before = await new DeviceJournal("journal").since();
    expect(before).toMatchObject({ rows: [row("a")], memory: "first", link });
    await journal.write({ ...nothing, added: [row("b")], memory: "second" });
    expect(await journal.since(before.place)).toMatchObject({ anew: false, rows: [row("b")], memory: "second", link });
  });

  it("writes nothing of a change that cannot be written whole", async () => {
    await journal.write({ ...nothing, added: [row("a")], memory: "first" }, link);
    const twice = { ...nothing, added: [row("b"), row("b")], memory: "second" };
    await expect(journal.write(twice)).rejects.toThrow();
    expect(await journal.since()).toMatchObject({ rows: [row("a")], memory: "first" });
  });

  it("puts a row in the place of another one, and everybody reads the journal anew", async () => {
    await journal.write({ ...nothing, added: [row("a"), row("b")], memory: "first" }, link);
    const { place } = await journal.since();
    await journal.write({ ...nothing, added: [row("a", "other")], memory: "second" });
    expect(await journal.since(place)).toMatchObject({ anew: true, rows: [row("b"), row("a", "other")] });
  });

  it("refuses another content under an id where it is alone", async () => {
    await journal.write({ ...nothing, added: [row("a")] });
    await expect(journal.write({ ...nothing, added: [row("a", "other")] })).rejects.toThrow();
  });

  it("goes on with what came after everything was deleted", async () => {
    await journal.write({ ...nothing, added: [row("a")], memory: "first" }, link);
    await journal.write({ deleted: true, added: [row("a", "other"), row("b")], memory: "second" });
    expect(await journal.since()).toMatchObject({ rows: [row("a", "other"), row("b")], memory: "second", link });
  });

  it("keeps its rows and nothing of the others once it leaves", async () => {
    await journal.write({ ...nothing, added: [row("a")], memory: "first" }, link);
    await journal.write(nothing, null);
    expect(await journal.since()).toMatchObject({ rows: [row("a")], memory: "", link: undefined });
  });
});
