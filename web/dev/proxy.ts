import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ProxyOptions } from "vite";

/** The data folder of the server that runs beside; UNKINK_DATA names another. */
const DATA =
  process.env["UNKINK_DATA"] ?? join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local/share"), "unkink");

/** Passes requests on to the server with its key; to it they come from no other page. */
export function toServer(target = "http://127.0.0.1:8080"): ProxyOptions {
  return {
    target,
    changeOrigin: true,
    configure: (proxy) =>
      proxy.on("proxyReq", (request) => {
        request.removeHeader("origin");
        request.setHeader("authorization", `Bearer ${readFileSync(join(DATA, "key"), "utf8").trim()}`);
      }),
  };
}
