// @vitest-environment node
import type { Rolldown } from "vite";
import { build } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";

interface Component {
  group?: string;
  name: string;
  version: string;
  licenses: unknown[];
  evidence: { licenses: { license: { text: { content: string; encoding?: string } } }[] };
}

/** Builders that write code into the bundle themselves, by the modules under which a source map shows it. */
const BUILDERS = [
  { package: "vite", sources: /\0?vite\/preload-helper/ },
  { package: "rolldown", sources: /\0?rolldown\/runtime/ },
  { package: "@inlang/paraglide-js", sources: /src\/paraglide\// },
];

async function bundle(): Promise<{ sources: string[]; sbom: string }> {
  const made = (await build({
    configFile: new URL("../vite.config.ts", import.meta.url).pathname,
    root: new URL("../", import.meta.url).pathname,
    mode: "production",
    logLevel: "error",
    build: { write: false, sourcemap: "hidden" },
  })) as Rolldown.RolldownOutput;
  const chunks = made.output.filter((file) => file.type === "chunk");
  const asset = made.output.find((file) => file.fileName === "web.cdx.json") as Rolldown.OutputAsset;
  return { sources: chunks.flatMap((chunk) => chunk.map?.sources ?? []), sbom: String(asset.source) };
}

describe("the list of what others made in the bundle", () => {
  let sources: string[];
  let sbom: string;
  let again: string;
  let components: Component[];
  const named = () => components.map(({ group, name }) => (group ? `${group}/${name}` : name)).sort();

  beforeAll(async () => {
    vi.stubEnv("NODE_ENV", "production");
    ({ sources, sbom } = await bundle());
    ({ sbom: again } = await bundle());
    vi.unstubAllEnvs();
    ({ components } = JSON.parse(sbom) as { components: Component[] });
  }, 120_000);

  it("names every package of which the source maps show a module", () => {
    const packages = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    expect(new Set(packages).size).toBeGreaterThan(4);
    expect(named()).toEqual(expect.arrayContaining([...new Set(packages)]));
  });

  it("names every builder that wrote code of its own, and the rest of the code is ours", () => {
    const written = BUILDERS.filter((builder) => sources.some((source) => builder.sources.test(source)));
    expect(named()).toEqual(expect.arrayContaining(written.map((builder) => builder.package)));
    const unknown = sources.filter(
      (source) =>
        !/node_modules\/|\/src\/|\/index\.html|modulepreload/.test(source) &&
        !BUILDERS.some((builder) => builder.sources.test(source)),
    );
    expect(unknown).toEqual([]);
  });

  it("has the text of a licence for each", () => {
    for (const { name, version, licenses, evidence } of components) {
      expect(version, name).toMatch(/^\d+\.\d+/);
      expect(licenses, name).not.toEqual([]);
      const texts = evidence.licenses.map(({ license: { text } }) =>
        text.encoding === "base64" ? Buffer.from(text.content, "base64").toString() : text.content,
      );
      expect(texts.join("\n"), name).toMatch(/Permission (is hereby granted, free of charge|to use, copy, modify)/);
    }
  });

  it("is the same for the same bundle, without a moment or a number of its own", () => {
    expect(again).toBe(sbom);
    expect(JSON.parse(sbom)).not.toHaveProperty("serialNumber");
    expect(JSON.parse(sbom)).not.toHaveProperty("metadata.timestamp");
  });
});
