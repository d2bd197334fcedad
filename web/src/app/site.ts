/** The files of the engine, as paths below the site's base. */
export interface EngineFiles {
  wasm: string;
  script: string;
  content: string;
}

/**
 * The site to which this page belongs, as its `index.html` says: one build of the pages serves both.
 *
 * @see ../../scripts/site.mjs which writes a site of the second kind
 */
export type Site = {
  /** The path below which the app is, with a slash at both ends. */
  base: string;
} & (
  | { /** The server that sent the page answers, and its file is the journal. */ home: "server" }
  | {
      /** The engine in this browser answers, and the journal is on this device. */ home: "device";
      engine: EngineFiles;
    }
);

const HERE = typeof document === "undefined" ? null : document.getElementById("site");

export const site: Site = HERE?.textContent ? (JSON.parse(HERE.textContent) as Site) : { home: "server", base: "/" };

/** The address of a page or a file of the app, given as if the app were at the root. */
export const linkTo = (path: string, base: string = site.base): string => base + path.slice(1);

/** The other way round; a path outside the app stays as it is. */
export const pathOf = (address: string, base: string = site.base): string =>
  address.startsWith(base) ? address.slice(base.length - 1) : address;
