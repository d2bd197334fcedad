import { defineConfig } from '@playwright/test';

const executablePath = process.env['UNKINK_BROWSER'] || undefined;

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/folders.ts',
  outputDir: 'target/results',
  // Each has a server of its own; a test waits for its page a good part of its time, so there are more of them than cores.
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 10_000,
    // A trace costs as much as the test itself: asked for with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Without WebGL the figure is a still picture: only its own tests have the time to draw it.
      args: ['--disable-3d-apis', '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
});
