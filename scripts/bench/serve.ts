import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves from memory, compressed beforehand, so that neither the disk nor the compressor is measured.
 *
 * @param read what stands at a path; `undefined` where nothing does
 */
export const serve = async (read: (path: string) => string | undefined): Promise<Site> => {
  const compressed = new Map<string, Buffer | undefined>();
  const bodyOf = (path: string) => {
    if (!compressed.has(path)) {
      const text = read(path);
      compressed.set(path, text === undefined ? undefined : brotliCompressSync(text));
    }
    return compressed.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodyOf(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'text/plain',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
};

/** The text of a file, or nothing where there is none. */
export const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
