/** The part of the Khronos validator that is used here; the package brings no types. */
declare module 'gltf-validator' {
  export interface Message {
    code: string;
    message: string;
    /** 0 error, 1 warning, 2 information, 3 hint. */
    severity: number;
    pointer?: string;
  }
  export function validateBytes(bytes: Uint8Array, options?: { maxIssues?: number }): Promise<{ issues: { messages: Message[] } }>;
}
