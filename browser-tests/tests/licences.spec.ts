import { expect, test } from './server.ts';

test('the settings lead to the licences of what others made, those of the server and of the pages', async ({ page, context }) => {
  await page.goto('/settings');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Licences of the parts by others' }).click();
  const licences = await opened;
  await expect(licences).toHaveURL(/\/licences\.txt$/);
  const text = licences.locator('body');
  await expect(text).toContainText(/io\.javalin\/javalin [\d.]+ \(Apache-2\.0\)/);
  await expect(text).toContainText(/org\.teavm\/teavm [\d.]+ \(Apache-2\.0\)/);
  await expect(text).toContainText(/workbox-core [\d.]+ \(MIT\)/);
  await expect(text).toContainText(/three [\d.]+ \(MIT\)/);
  await expect(text).toContainText('Permission is hereby granted, free of charge');
});
