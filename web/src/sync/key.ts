import { KEY_BYTES } from "./sealing";

/** Crockford's base32: no letter looks like a digit. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** So many bytes of its SHA-256 follow the key, so that a slip is noticed. */
const SUM_BYTES = 3;
const GROUP = 4;

export function newKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

async function sumOf(key: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", key)).subarray(0, SUM_BYTES);
}

/** The key as people copy it: fourteen groups of four. */
export async function keyText(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const bits = [...key, ...(await sumOf(key))].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = Array.from(bits.matchAll(/.{5}/g), ([five]) => DIGITS[parseInt(five, 2)]).join("");
  return Array.from(digits.matchAll(new RegExp(`.{${GROUP}}`, "g")), ([group]) => group).join("-");
}

/** The key; undefined if it is none, or was not copied rightly. Small letters, spaces, O for 0, I and L for 1 are as good. */
export async function keyOf(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const digits = text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll(/[IL]/g, "1").replaceAll("O", "0");
  if (digits.length * 5 !== (KEY_BYTES + SUM_BYTES) * 8) return undefined;
  if (Array.from(digits).some((digit) => !DIGITS.includes(digit))) return undefined;
  const bits = Array.from(digits, (digit) => DIGITS.indexOf(digit).toString(2).padStart(5, "0")).join("");
  const bytes = Uint8Array.from(bits.matchAll(/.{8}/g), ([eight]) => parseInt(eight, 2));
  const key = bytes.slice(0, KEY_BYTES);
  const sum = await sumOf(key);
  return sum.every((byte, i) => byte === bytes[KEY_BYTES + i]) ? key : undefined;
}
