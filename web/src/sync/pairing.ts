import { keyOf, keyText } from "./key";

/** All that another device needs to join: it goes from screen to screen, and never to the server. */
export interface Pairing {
  /** The address of the server, as `serverOf` gives it. */
  server: string;
  invitation: string;
  key: Uint8Array<ArrayBuffer>;
}

const CODE = /^unkink\+(https?:\/\/[^#]+)#([\w-]{22}\.[\w-]{43})\.([0-9A-Z-]+)$/i;
/** What a browser lets a page ask without encryption on the way: this device itself. */
const LOCAL = /^(localhost|127\.0\.0\.1)$/;

/** One text for a QR code and for pasting. Its end tells whether all of it is there. */
export async function pairingCode({ server, invitation, key }: Pairing): Promise<string> {
  return `unkink+${server}#${invitation}.${(await keyText(key)).replaceAll("-", "")}`;
}

/** Undefined if it is none, or not all of it; a mail or a chat may have broken its lines. */
export async function pairingOf(code: string): Promise<Pairing | undefined> {
  const [, address = "", invitation = "", text = ""] = CODE.exec(code.replaceAll(/\s/g, "")) ?? [];
  const server = serverOf(address);
  const key = await keyOf(text);
  return server && invitation && key ? { server, invitation, key } : undefined;
}

/** The address of a server as it is kept, without a slash at its end; undefined if a page cannot ask it. */
export function serverOf(text: string): string | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
    const isPossible = url.protocol === "https:" || (url.protocol === "http:" && LOCAL.test(url.hostname));
    if (!isPossible || url.username || url.search || url.hash) return undefined;
    return url.origin + url.pathname.replace(/\/+$/, "");
  } catch {
    return undefined;
  }
}
