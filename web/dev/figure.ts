import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";

const MADE = fileURLToPath(new URL("../../figure/target/classes/figure", import.meta.url));
const TYPES: Record<string, string> = {
  ".json": "application/json",
  ".glb": "model/gltf-binary",
  ".svg": "image/svg+xml",
};
const NOTHING = JSON.stringify({ body: "", variants: {} });

/** Gives out the figure's files as the server does; where they have not been made, an index without any. */
export function figure(folder = process.env["UNKINK_FIGURE"] ?? MADE): Plugin {
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const path = normalize(decodeURIComponent((request.url ?? "").split("?")[0] ?? ""));
    const file = join(folder, path);
    if (existsSync(file) && statSync(file).isFile()) {
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
      return;
    }
    response.statusCode = path === "/index.json" ? 200 : 404;
    response.setHeader("content-type", "application/json");
    response.end(path === "/index.json" ? NOTHING : "");
  };
  return {
    name: "unkink-figure",
    configureServer: (server) => void server.middlewares.use("/figure", serve),
    configurePreviewServer: (server) => void server.middlewares.use("/figure", serve),
  };
}
