import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Everything that tests put on the disk stands here; nothing of it outlives them. */
const ALL = path.resolve(import.meta.dirname, '../target/folders');

export function newFolder(name: string): string {
  mkdirSync(ALL, { recursive: true });
  return mkdtempSync(path.join(ALL, `${name}-`));
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Before all tests, and after them: what a test left behind that was ended in its middle. */
export default function clean(): () => void {
  removeFolder(ALL);
  return () => removeFolder(ALL);
}
