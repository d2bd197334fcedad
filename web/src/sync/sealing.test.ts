import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../engine/journal";
import { keyOf, keyText } from "./key";
import { pairingCode, pairingOf, serverOf } from "./pairing";
import { Sealing } from "./sealing";

interface Vectors {
  key: string;
  keyAsWords: string;
  journal: string;
  epoch: string;
  entries: { entryId: string; plain: string; nonce: string; id: string; sealed: string }[];
}

const vectors = JSON.parse(readFileSync("../docs/sync-vectors.json", "utf8")) as Vectors;
const fromHex = (hex: string) => Uint8Array.from(hex.matchAll(/../g), ([byte]) => parseInt(byte, 16));
const KEY = fromHex(vectors.key);
const sealing = Sealing.of(KEY, vectors.journal);

describe("sealing", () => {
  it("gives the values that every implementation is held against", async () => {
    expect(vectors.entries).toHaveLength(2);
    for (const { entryId, plain, nonce, id, sealed } of vectors.entries) {
      const row = JSON.parse(plain) as Row;
      expect(row.id).toBe(entryId);
      expect(await (await sealing).seal(vectors.epoch, row, fromHex(nonce))).toEqual({ id, sealed });
      expect(await (await sealing).open(vectors.epoch, { id, sealed })).toEqual(row);
    }
  });

  it("opens to the byte what it sealed, and its length does not tell what it is", async () => {
    const rows = fc.record({
      id: fc.uuid({ version: 7 }),
      at: fc.integer({ min: 0, max: 4e12 }),
      zone: fc.string(),
      type: fc.string(),
      version: fc.integer({ min: 1, max: 9 }),
      body: fc.string({ unit: "grapheme", maxLength: 2_000 }),
    });
    await fc.assert(
      fc.asyncProperty(rows, async (row) => {
        const one = await (await sealing).seal(vectors.epoch, row);
        expect(await (await sealing).open(vectors.epoch, one)).toEqual(row);
        expect((Math.floor((one.sealed.length * 3) / 4) - 28) % 256).toBe(0);
        expect((await (await sealing).seal(vectors.epoch, row)).sealed).not.toBe(one.sealed);
      }),
    );
  });

  it("opens nothing that is not as it was sealed", async () => {
    const [first, second] = vectors.entries as [Vectors["entries"][0], Vectors["entries"][0]];
    const { id, sealed } = first;
    const changed = sealed.slice(0, 30) + (sealed[30] === "A" ? "B" : "A") + sealed.slice(31);
    const ours = await sealing;
    expect(await ours.open("0002b2c3d4e5f607", { id, sealed })).toBeUndefined();
    expect(await ours.open(vectors.epoch, { id: second.id, sealed })).toBeUndefined();
    expect(await ours.open(vectors.epoch, { id, sealed: changed })).toBeUndefined();
    expect(await ours.open(vectors.epoch, { id, sealed: "!" })).toBeUndefined();
    expect(await (await Sealing.of(KEY, "another")).open(vectors.epoch, { id, sealed })).toBeUndefined();
    const otherKey = await Sealing.of(
      KEY.map((byte) => byte ^ 1),
      vectors.journal,
    );
    expect(await otherKey.open(vectors.epoch, { id, sealed })).toBeUndefined();
  });
});

describe("the key as text", () => {
  it("is that of every implementation", async () => {
    expect(await keyText(KEY)).toBe(vectors.keyAsWords);
    expect(await keyOf(vectors.keyAsWords)).toEqual(KEY);
  });

  it("is read however it was copied, and a slip is noticed", async () => {
    const copied = ` ${vectors.keyAsWords.toLowerCase().replaceAll("-", " ").replaceAll("1", "l").replaceAll("0", "o")}\n`;
    expect(await keyOf(copied)).toEqual(KEY);
    for (let i = 0; i < vectors.keyAsWords.length; i++) {
      const wrong = vectors.keyAsWords[i] === "7" ? "8" : "7";
      expect(await keyOf(vectors.keyAsWords.slice(0, i) + wrong + vectors.keyAsWords.slice(i + 1))).toBeUndefined();
    }
    expect(await keyOf(vectors.keyAsWords.slice(5))).toBeUndefined();
    expect(await keyOf("")).toBeUndefined();
  });
});

describe("the pairing code", () => {
  const invitation = "kq2V0mWJr8y3Xo5cT1nLbA.Zx7dQ0eYwUuR4fK9sHhPpMmVvBbNnCcXxLlKkJjGgFf";
  const pairing = { server: "https://sync.example.org/unkink", invitation, key: KEY };

  it("brings all of it across, also with broken lines", async () => {
    const code = await pairingCode(pairing);
    expect(await pairingOf(code)).toEqual(pairing);
    expect(await pairingOf(` ${code.slice(0, 40)}\r\n  ${code.slice(40)}\n`)).toEqual(pairing);
  });

  it("is none if something of it is missing", async () => {
    const code = await pairingCode(pairing);
    for (let end = 0; end < code.length; end++) expect(await pairingOf(code.slice(0, end))).toBeUndefined();
    expect(await pairingOf(code.slice(1))).toBeUndefined();
    expect(await pairingOf(code.replace("https", "http"))).toBeUndefined();
  });

  it.each([
    ["sync.example.org", "https://sync.example.org"],
    [" https://sync.example.org/unkink/ ", "https://sync.example.org/unkink"],
    ["http://127.0.0.1:8090", "http://127.0.0.1:8090"],
    ["http://localhost:8090/", "http://localhost:8090"],
    ["http://sync.example.org", undefined],
    ["ftp://sync.example.org", undefined],
    ["https://me@sync.example.org", undefined],
    ["https://sync.example.org/#there", undefined],
    ["", undefined],
    ["not an address", undefined],
  ])("goes to the server at %j", (typed, server) => {
    expect(serverOf(typed)).toBe(server);
  });
});
