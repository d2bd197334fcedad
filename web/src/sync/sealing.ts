import type { Row } from "../engine/journal";
import { base64url, fromBase64url, utf8 } from "./bytes";

/** An entry as the server keeps it. */
export interface Sealed {
  id: string;
  sealed: string;
}

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const BLOCK_BYTES = 256;

/** Seals the entries of a journal and opens them, as `docs/sync.md` says; other implementations do the same. */
export class Sealing {
  readonly #journal: string;
  readonly #ids: CryptoKey;
  readonly #entries: CryptoKey;

  private constructor(journal: string, ids: CryptoKey, entries: CryptoKey) {
    this.#journal = journal;
    this.#ids = ids;
    this.#entries = entries;
  }

  /** @param key 32 bytes */
  static async of(key: Uint8Array<ArrayBuffer>, journal: string): Promise<Sealing> {
    const material = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveKey"]);
    const derived = (purpose: string, type: HmacKeyGenParams | AesDerivedKeyParams, uses: KeyUsage[]) =>
      crypto.subtle.deriveKey(
        { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(purpose) },
        material,
        type,
        false,
        uses,
      );
    const [ids, entries] = await Promise.all([
      derived("unkink sync ids", { name: "HMAC", hash: "SHA-256", length: 8 * KEY_BYTES }, ["sign"]),
      derived("unkink sync entries", { name: "AES-GCM", length: 8 * KEY_BYTES }, ["encrypt", "decrypt"]),
    ]);
    return new Sealing(journal, ids, entries);
  }

  /** The id that an entry has on the server. */
  async idOf(entry: string): Promise<string> {
    return base64url(new Uint8Array(await crypto.subtle.sign("HMAC", this.#ids, utf8(entry))));
  }

  /** @param nonce never used before; drawn unless a test gives one */
  async seal(
    epoch: string,
    row: Row,
    nonce: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
  ): Promise<Sealed> {
    const id = await this.idOf(row.id);
    const text = await crypto.subtle.encrypt(this.#way(epoch, id, nonce), this.#entries, plain(row));
    const sealed = new Uint8Array(NONCE_BYTES + text.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(text), NONCE_BYTES);
    return { id, sealed: base64url(sealed) };
  }

  /** Undefined for what was not sealed with this key for this journal, epoch and id. */
  async open(epoch: string, { id, sealed }: Sealed): Promise<Row | undefined> {
    try {
      const bytes = fromBase64url(sealed);
      const way = this.#way(epoch, id, bytes.subarray(0, NONCE_BYTES));
      const text = await crypto.subtle.decrypt(way, this.#entries, bytes.subarray(NONCE_BYTES));
      const row = rowOf(JSON.parse(new TextDecoder().decode(text)));
      return row && (await this.idOf(row.id)) === id ? row : undefined;
    } catch {
      return undefined;
    }
  }

  #way(epoch: string, id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: "AES-GCM", iv, additionalData: utf8(`${this.#journal}\n${epoch}\n${id}`), tagLength: 128 };
  }
}

/** With spaces, so that its length does not tell what it is. */
function plain({ id, at, zone, type, version, body }: Row): Uint8Array<ArrayBuffer> {
  const text = utf8(JSON.stringify({ id, at, zone, type, version, body }));
  const padded = new Uint8Array(Math.ceil(text.length / BLOCK_BYTES) * BLOCK_BYTES).fill(0x20);
  padded.set(text);
  return padded;
}

function rowOf(value: unknown): Row | undefined {
  const { id, at, zone, type, version, body } = value as Row;
  const isRow =
    [id, zone, type, body].every((text) => typeof text === "string") &&
    [at, version].every((number) => Number.isSafeInteger(number));
  return isRow ? { id, at, zone, type, version, body } : undefined;
}
