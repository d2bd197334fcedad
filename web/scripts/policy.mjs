/**
 * The Content-Security-Policy of the pages: everything from their own address, no script in a page or from text, and code of
 * WebAssembly only for the engine. The server sends the same as a header.
 */
export const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; media-src 'self' blob:; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'";

/**
 * That of a site of files. A person may choose any server to keep their devices in step, and only they know its address: pages may
 * ask any by https, and one on the same device. Nothing but sealed entries is ever sent there.
 */
export const SITE_POLICY = `${POLICY}; connect-src 'self' https: http://localhost:* http://127.0.0.1:*`;
