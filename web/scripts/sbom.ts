import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Enums, Models } from "@cyclonedx/cyclonedx-library";
import sbomOfModules from "rollup-plugin-sbom";
import type { Plugin } from "vite";

/**
 * Packages that write code of their own into the bundle, where no module of theirs is seen, with the files that hold
 * the licences of that code.
 */
const WRITTEN_IN: Record<string, string[]> = {
  "@inlang/paraglide-js": ["LICENSE"],
  rolldown: ["LICENSE", "THIRD-PARTY-LICENSE"],
  vite: ["LICENSE.md"],
  // Written into the service worker of a site.
  "workbox-core": ["LICENSE"],
  "workbox-precaching": ["LICENSE"],
  "workbox-routing": ["LICENSE"],
  "workbox-strategies": ["LICENSE"],
};

/** From here on Vite's file is about what Vite itself is built of, which comes into no bundle. */
const VITES_OWN_PARTS = "# Licenses of bundled dependencies";

/** Lists every package in the bundle (CycloneDX), with the texts of its licences. The same bundle gives the same bytes. */
export function sbom(): Plugin {
  return {
    // Its type is Rollup's, whose plugins Vite takes though its own are typed otherwise.
    ...(sbomOfModules({
      outDir: ".",
      outFilename: "web.cdx",
      includeWellKnown: false,
      saveTimestamp: false,
      generateSerial: false,
      collectLicenseEvidence: true,
      afterCollect: (bom) => {
        for (const [name, files] of Object.entries(WRITTEN_IN)) bom.components.add(component(name, files));
      },
    }) as unknown as Plugin),
    apply: "build",
  };
}

function component(name: string, files: string[]): Models.Component {
  const folder = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const texts = files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8").split(VITES_OWN_PARTS)[0] ?? "";
    return new Models.NamedLicense(`file: ${file}`, { text: new Models.Attachment(text) });
  });
  const [group, own] = name.startsWith("@") ? [dirname(name), name.slice(dirname(name).length + 1)] : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, own, {
    ...(group && { group }),
    version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    evidence: new Models.ComponentEvidence({ licenses: new Models.LicenseRepository(texts) }),
  });
}
