// Installs the packages of the lock file, unless they are what was installed last.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.unkink-lock";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(stamp, lock);
}
