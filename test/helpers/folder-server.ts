import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface FolderServer {
  readonly address: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A school's web space: gives out the files of a folder under a sub-path, and knows nothing else. */
export async function serveFolder(folder: string, under = '/~teacher/class 3/'): Promise<FolderServer> {
  const asked: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    asked.push(url);
    const name = path.startsWith(under) ? normalize(path.slice(under.length)) || '.' : '..';
    const file = name === '.' ? 'index.html' : name;
    try {
      if (file.startsWith('..')) throw new Error('outside');
      const content = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error('the server listens on a port');
  return {
    address: `http://127.0.0.1:${bound.port}${encodeURI(under)}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
