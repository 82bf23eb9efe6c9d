import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * The classroom as a folder of plain files: addresses are relative, so that it runs from any path of any web
 * space. Built by `npm run build:classroom` into `.output/classroom/`.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const publicFolder = here('./public');

/** Tells the service worker which files there are, and a version that changes whenever one of them does. */
function listOfFiles(): Plugin {
  return {
    name: 'homeport-list-of-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('the service worker is built as service-worker.js');
      const hash = createHash('sha256');
      // The page goes by its folder: some servers answer its name with a redirect, which no page may be kept as.
      const built = Object.values(bundle)
        .filter((each) => each !== worker)
        .map((each) => {
          hash.update(each.type === 'chunk' ? each.code : each.source);
          return each.fileName === 'index.html' ? './' : `./${each.fileName}`;
        });
      const copied = readdirSync(publicFolder).map((name) => {
        hash.update(readFileSync(`${publicFolder}/${name}`));
        return `./${name}`;
      });
      const files = [...built, ...copied].sort();
      const version = hash.digest('hex').slice(0, 12);
      worker.code = `const FILES = ${JSON.stringify(files)};\nconst VERSION = '${version}';\n${worker.code.replace(/export\s*\{\s*\};?/, '')}`;
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: publicFolder,
  plugins: [preact(), listOfFiles()],
  worker: { format: 'es' },
  build: {
    outDir: here('../../../.output/classroom'),
    emptyOutDir: true,
    // A tablet of the last years; newer syntax would shut out some for nothing.
    target: ['chrome123', 'firefox140', 'safari17.5'],
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: here('./index.html'), 'service-worker': here('./service-worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'files/[name]-[hash].js'),
        chunkFileNames: 'files/[name]-[hash].js',
        assetFileNames: 'files/[name]-[hash][extname]',
      },
    },
  },
});
