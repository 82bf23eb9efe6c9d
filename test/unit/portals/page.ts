import { JSDOM } from 'jsdom';

/** A document made of the given markup, as a browser would parse it. */
export function page(markup: string): Document {
  return new JSDOM(markup).window.document;
}
