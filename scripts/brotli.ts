import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes on the wire at brotli's best. */
export const brotliSize = (content: Buffer): number =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
