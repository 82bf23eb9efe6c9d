import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../bin/commands/read';

const fixture = join(import.meta.dirname, '../../fixtures/portals/confirmation-de.html');

async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await run(args);
  const said = (stream: typeof out): string => stream.mock.calls.map(([text]) => String(text)).join('');
  return { code, out: said(out), err: said(err) };
}

afterEach(() => vi.restoreAllMocks());

describe('homeport read', () => {
  it('prints each field with value, layer and confidence', async () => {
    const { code, out, err } = await ran(fixture, '--url', 'https://gasthof-seeblick.example/b');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { reservations } = JSON.parse(out) as { reservations: Record<string, unknown>[] };
    expect(reservations[0]?.reservationNumber).toEqual({
      value: 'KH-204417',
      layer: 'label',
      confidence: 0.85,
    });
  });

  it.each([
    ['no page', ['--url', 'https://x.example']],
    ['no address', [fixture]],
    ['an address that is none', [fixture, '--url', 'x']],
    ['an address that is no page’s', [fixture, '--url', 'file:///etc/hosts']],
    ['an unknown option', [fixture, '--url', 'https://x.example', '--wat']],
    ['a missing file', ['no-such-page.html', '--url', 'https://x.example']],
    ['a folder', ['portals', '--url', 'https://x.example']],
  ])('%s: one sentence, exit 2', async (_, args) => {
    const { code, out, err } = await ran(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err.length).toBeGreaterThan(10);
  });
});
