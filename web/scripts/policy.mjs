/**
 * The Content-Security-Policy of the pages: everything from their own address, no script in a page or from text, and code of
 * WebAssembly only for the engine. The server sends the same as a header.
 */
export const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; media-src 'self' blob:; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'";
