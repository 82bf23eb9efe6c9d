import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every module a file names, static or dynamic: paths from the root, or package names. */
function importsOf(file: string, valuesOnly = false): string[] {
  const whole = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const text = valuesOnly ? whole.replace(/^(import|export) type [^;]+;/gm, '') : whole;
  const named = [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+|new URL\(\s*)['"]([^'"]+)['"]/g)].map(
    ([, path = '']) => path,
  );
  return named.map((path) =>
    path.startsWith('.') ? relative(root, resolve(root, dirname(file), path)) : path,
  );
}

const rooms = ['entrypoints', 'components', 'history', 'portals', 'sim', 'retention'] as const;
type Room = (typeof rooms)[number];

/** entrypoints → components → history, portals, sim → retention, never back. */
const mayImport: Record<Room, readonly Room[]> = {
  entrypoints: ['entrypoints', 'components', 'history', 'portals', 'sim', 'retention'],
  components: ['components', 'history', 'portals', 'sim', 'retention'],
  history: ['history', 'portals', 'retention'],
  portals: ['portals', 'retention'],
  sim: ['sim', 'retention'],
  retention: ['retention'],
};

const roomOf = (path: string) => rooms.find((room) => path === room || path.startsWith(`${room}/`));

describe('architecture: who may import whom', () => {
  for (const room of rooms)
    it(`${room} imports only ${mayImport[room].join(', ')}`, () => {
      const files = sources(room);
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .filter((path) => {
            const other = roomOf(path);
            return (other && !mayImport[room].includes(other)) || /^(bin|test)\//.test(path);
          })
          .map((path) => `${file} → ${path}`),
      );
      expect(wrong).toEqual([]);
    });

  it('history knows of portals only what a reservation is', () => {
    const wrong = sources('history').flatMap((file) =>
      importsOf(file).filter((path) => path.startsWith('portals/') && path !== 'portals/reservation'),
    );
    expect(wrong).toEqual([]);
  });

  it('no room imports in a circle', () => {
    // Types leave no code behind: a mechanism and the pass that calls it may name each other's shapes.
    const graph = new Map(
      rooms.flatMap(sources).map((file) => [file.replace(/\.tsx?$/, ''), importsOf(file, true)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) if (graph.has(next)) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    // A worker names its client's message types and the client names the worker's file: not a circle of code.
    expect(circles.filter((circle) => !/worker/.test(circle))).toEqual([]);
  });
});

describe('architecture: the pure rooms are pure', () => {
  const pure = ['retention', 'sim', 'portals'] as const;
  const impure: ReadonlyArray<readonly [string, RegExp]> = [
    ['the extension API', /\b(browser|chrome)\.\w|from 'wxt/],
    ['a clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['hidden chance', /\bMath\.random\(|\bcrypto\.getRandomValues\(/],
    ['storage', /\bindexedDB\b|\blocalStorage\b|from 'dexie'/],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    [
      'the global document',
      /(?<![.\w])(document|window)\.(querySelector|getElementById|body|title|location)/,
    ],
  ];
  for (const room of pure)
    for (const [what, pattern] of impure)
      it(`${room} uses no ${what.replace(/^(the|a|hidden) /, '')}`, () => {
        const wrong = sources(room).filter((file) => {
          const code = readFileSync(join(root, file), 'utf8')
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/^\s*\/\/.*$/gm, '');
          const handedIn = /\(\s*(document|window)\b|\bdocument: Document|\bdocument, /.test(code);
          return pattern.test(code) && !(what === 'the global document' && handedIn);
        });
        expect(wrong).toEqual([]);
      });
});

describe('architecture: edges stay edges', () => {
  it('only history/ opens the database, and no content script does', () => {
    const openers = rooms.flatMap(sources).filter((file) => importsOf(file).includes('dexie'));
    expect(openers.every((file) => file.startsWith('history/'))).toBe(true);
  });

  it('components know no browser API', () => {
    const wrong = sources('components').filter((file) =>
      /\b(browser|chrome)\.(runtime|storage|tabs|permissions|scripting|sidePanel)\b|from 'wxt/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('the content script reaches nothing that knows a customer', () => {
    const seen = new Set<string>();
    const reach = (file: string): void => {
      const path = ['', '.ts', '.tsx']
        .map((end) => file + end)
        .find((each) => {
          try {
            return statSync(join(root, each)).isFile();
          } catch {
            return false;
          }
        });
      if (!path || seen.has(path)) {
        seen.add(file);
        return;
      }
      seen.add(path);
      // Types leave no code behind; only what is imported as a value reaches the page.
      const values = readFileSync(join(root, path), 'utf8').replace(/import type [^;]+;/g, '');
      for (const [, name = ''] of values.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g))
        reach(name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : name);
    };
    reach('entrypoints/portal.content/index');
    expect(seen.size).toBeGreaterThan(3);
    const forbidden = [...seen].filter((each) =>
      /^(history|retention|sim|components)\/|^(dexie|chart\.js|preact|valibot)/.test(each),
    );
    expect(forbidden).toEqual([]);
  });
});
