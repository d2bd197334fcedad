/** Packages and scripts without types of their own: as much as the tests use. */

declare module 'http-server' {
  import type { Server } from 'node:http';

  interface Options {
    root: string;
    brotli: boolean;
    gzip: boolean;
    cache: number;
    headers: Record<string, string>;
  }
  const httpServer: { createServer(options: Options): { server: Server } };
  export default httpServer;
}

declare module '*/policy.mjs' {
  export const POLICY: string;
  export const SITE_POLICY: string;
}
