import type { LabelEntry } from './labels/label-words';
import type { ReadField } from './reading';

/**
 * One booking portal, declared as data and interpreted once (`portal-rules.ts`). The generic layers read the
 * page; a portal only says which pages are its own and mends what they miss. A new portal is a new folder.
 */
export interface Portal {
  /** What `provider` says: `booking.com`. */
  readonly id: string;
  readonly pages: readonly PortalPage[];
  /** Labels in words or languages the common dictionary lacks. */
  readonly labels?: readonly LabelEntry[];
  readonly selectors?: readonly PortalSelector[];
  readonly inlineData?: readonly InlineData[];
}

/** How a declaration is known to hold. Nothing here was ever seen on a live page unless it says so. */
export type Verified = 'unverified' | { readonly how: string; readonly on: string };

/** A kind of page, told by its URL alone. */
export interface PortalPage {
  readonly kind: 'detail' | 'list';
  /** Tested against the host name, without port. */
  readonly host: RegExp;
  /** Tested against path and hash (`/app#/reservation/12`); a group named `number` is the reservation number. */
  readonly path: RegExp;
  /** Query parameters that must be there; one named `number` in its pattern carries the reservation number. */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** What the document's title says on this page: counted by the adapter's health, never needed. */
  readonly title?: RegExp;
  readonly verified: Verified;
  /** URLs of this page; each is a negative for every other portal (test/unit/portals). */
  readonly examples: readonly string[];
}

export interface PortalSelector {
  readonly field: ReadField;
  readonly select: string;
  /** Where the value stands: in the text, or in an attribute (`value` of a hidden input). */
  readonly from: 'text' | { readonly attribute: string };
  /** How many elements a detail page has; any other number says that the page has changed. */
  readonly expected: number;
  readonly verified: Verified;
}

/** JSON that an inline script assigns to a global, read as text: nothing of the page is ever run. */
export interface InlineData {
  readonly global: string;
  readonly fields: readonly { readonly field: ReadField; readonly path: readonly string[] }[];
  readonly verified: Verified;
}
