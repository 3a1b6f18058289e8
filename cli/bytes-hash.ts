import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes, in hexadecimal digits: what tells whether it is the same file again. */
export const bytesHashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
