import { chromium } from '@playwright/test';
const base = process.argv[2], tag = process.argv[3];
const pages = process.argv.slice(4);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [w,h,scheme] of [[390,844,'light'],[1440,900,'dark'],[1440,900,'light'],[390,844,'dark']].slice(0, Number(process.env.N ?? 2))) {
  const ctx = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const page = await ctx.newPage();
  page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log('console', m.text()); });
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  for (const p of pages) {
    const t0 = Date.now();
    await page.goto(base + '/' + p, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log('OVERFLOW', p, w, over);
    await page.screenshot({ path: `/tmp/p3shots/${tag}-${p.replace(/\W/g,'_')}-${w}-${scheme}.png`, fullPage: true });
    console.log(p, w, scheme, Date.now() - t0, 'ms', await page.evaluate(() => document.documentElement.scrollHeight));
  }
  await ctx.close();
}
await b.close();
