import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** The page of "./unkink pictures", which is no part of the app. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [svelte()],
  build: { outDir: "../target/pictures", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 900 },
});
