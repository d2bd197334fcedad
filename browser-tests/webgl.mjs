/** Chromium in which the main processor draws what a graphics processor would. */
export const WEBGL = {
  executablePath: process.env['UNKINK_BROWSER'] || undefined,
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};
