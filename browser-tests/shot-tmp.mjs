import { chromium } from "playwright";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const p = await b.newPage({ viewport: { width: 390, height: 844 } });
p.on("pageerror", (e) => console.log("ERR", e.message));
await p.clock.install();
await p.goto("http://127.0.0.1:5199/dev/player.html", { waitUntil: "load", timeout: 60000 });
await p.waitForTimeout(100); await p.clock.runFor(1500);
await p.waitForSelector("button.primary", { timeout: 60000 });
await p.screenshot({ path: "/tmp/s1.png" });
await p.click("button.primary.big");
await p.clock.runFor(3500);
await p.screenshot({ path: "/tmp/s2.png" });
const strength = process.argv[2] ?? 4;
for (let i = 0; i < 30; i++) {
  const effort = await p.locator(".effort").count();
  if (effort) break;
  await p.keyboard.press("ArrowRight");
  await p.clock.runFor(300);
}
await p.clock.runFor(1000);
await p.screenshot({ path: "/tmp/s3.png" });
await p.click("button.learn");
await p.clock.runFor(500);
await p.screenshot({ path: "/tmp/s4.png" });
await b.close();
