import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { figure } from "./dev/figure.ts";
import { toServer } from "./dev/proxy.ts";
import { sbom } from "./scripts/sbom.ts";

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), figure(), sbom()],
  // The tests mount components, which Svelte only does in its browser build.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  // three.js alone has more than the usual limit; it comes only where the figure is shown.
  build: { outDir: "dist", target: "es2022", chunkSizeWarningLimit: 700 },
  // Files find one another wherever the app is put; only the page has addresses of its own, which scripts/site.mjs puts below a path.
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === "html" ? undefined : { relative: true }) },
  server: { host: "127.0.0.1", proxy: { "/api": toServer() } },
  // One environment for all files: each of its own would take four times as long.
  // Walks through whole sessions and lives take seconds where the machine is busy.
  test: { environment: "happy-dom", include: ["{src,scripts}/**/*.test.ts"], isolate: false, testTimeout: 60_000 },
}));
