import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfSender, mayThisSenderSay } from '../../../entrypoints/background/senders';

const own = { id: 'homeport', origin: 'chrome-extension://homeport' };
const tab = { id: 7 };
const page = { id: own.id, origin: 'https://portal.test', url: 'https://portal.test/b/1', frameId: 0, tab };
const card = { id: own.id, origin: own.origin, url: `${own.origin}/card.html`, frameId: 3, tab };

describe('E: who may say what to the background', () => {
  it('tells the content script of a page, the card’s frame and the extension’s own windows apart', () => {
    expect(kindOfSender(page, own)).toBe('page');
    expect(kindOfSender(card, own)).toBe('card');
    expect(kindOfSender({ id: own.id, origin: own.origin, url: `${own.origin}/popup.html` }, own)).toBe(
      'surface',
    );
    expect(kindOfSender({ ...card, url: `${own.origin}/desk.html`, frameId: 0 }, own)).toBe('surface');
  });

  it('knows Firefox’s senders by their address, since it tells no origin', () => {
    const { origin: _, ...silent } = page;
    expect(kindOfSender(silent, own)).toBe('page');
    expect(kindOfSender({ ...card, origin: undefined }, own)).toBe('card');
  });

  it('answers no other extension, no frame inside a page, and no framed page but the card', () => {
    expect(kindOfSender({ ...page, id: 'another' }, own)).toBeUndefined();
    expect(kindOfSender({ ...page, frameId: 2 }, own)).toBeUndefined();
    expect(kindOfSender({ ...card, url: `${own.origin}/desk.html` }, own)).toBeUndefined();
    expect(kindOfSender({ ...card, url: `${own.origin}/sidepanel.html` }, own)).toBeUndefined();
  });

  it('never takes a web page for a surface or the card, whatever address it shows', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), fc.nat(9), fc.boolean(), (url, frameId, known) => {
        const sender = { id: own.id, url, frameId, tab, ...(known ? { origin: new URL(url).origin } : {}) };
        expect(['page', undefined]).toContain(kindOfSender(sender, own));
      }),
    );
  });

  it('lets a content script report only: nothing that could be answered with a customer', () => {
    for (const kind of ['claim', 'history', 'close-card', 'switch-on', 'switch-off'] as const)
      expect(mayThisSenderSay('page', kind)).toBe(false);
    expect(mayThisSenderSay('page', 'reservation-read')).toBe(true);
    expect(mayThisSenderSay('card', 'switch-on')).toBe(false);
    expect(mayThisSenderSay('surface', 'claim')).toBe(false);
  });
});
