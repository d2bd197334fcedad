import type { ProxyOptions } from "vite";

/**
 * Passes requests on to the server that runs beside, such as `./unkink --demo`; to it they come from no other page. The
 * browser that was opened by it is known to it by a cookie, which goes to every port of 127.0.0.1.
 */
export function toServer(target = "http://127.0.0.1:8080"): ProxyOptions {
  return {
    target,
    changeOrigin: true,
    configure: (proxy) => proxy.on("proxyReq", (request) => request.removeHeader("origin")),
  };
}
