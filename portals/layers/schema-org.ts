import type { Draft, ReadField, Reading } from '../reading';
import { decodeEntities } from './forgiving-json';

/** A schema.org item as JSON-LD or microdata gives it. Nothing about it is trusted. */
export type Item = Readonly<Record<string, unknown>>;

const deepest = 12;
const mostItems = 200;
const structured = 0.95;

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Short type names of an item: `http://schema.org/LodgingReservation` is `LodgingReservation`. */
export function typesOf(item: Item): string[] {
  return listed(item['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  );
}

/** Every reservation in a tree of items, in order: `@graph`, arrays, packages and nesting included. */
export function reservationsIn(root: unknown): Item[] {
  const found: Item[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || found.length >= mostItems) return;
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1);
    else if (isItem(value)) {
      if (typesOf(value).some((type) => /Reservation$/.test(type))) found.push(value);
      else for (const each of Object.values(value)) visit(each, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}

/** What one schema.org reservation says, as readings. Only lodging has check-in and check-out. */
export function readReservationItem(item: Item, layer: 'json-ld' | 'microdata'): Draft {
  const readings: Reading[] = [];
  const add = (field: ReadField, value: unknown): void => {
    const text = plain(value);
    if (text !== undefined) readings.push({ field, text, layer, confidence: structured });
  };
  add('reservationNumber', item.reservationNumber ?? item.reservationId);
  add('reservationStatus', item.reservationStatus);
  add('checkinDate', item.checkinDate ?? item.checkinTime);
  add('checkoutDate', item.checkoutDate ?? item.checkoutTime);
  add('bookingTime', item.bookingTime);
  add('lodgingUnitDescription', item.lodgingUnitDescription);
  add('numAdults', item.numAdults);
  add('numChildren', item.numChildren);
  const price = first(item.totalPrice);
  add('totalPrice', isItem(price) ? price.price : price);
  add('priceCurrency', item.priceCurrency ?? (isItem(price) ? price.priceCurrency : undefined));
  const person = first(item.underName);
  add('underName', isItem(person) ? personName(person) : person);
  if (isItem(person)) {
    add('email', person.email);
    add('telephone', person.telephone);
  }
  add('reservationFor', nameOfThing(first(item.reservationFor)));
  return readings;
}

function personName(person: Item): unknown {
  if (plain(person.name) !== undefined) return person.name;
  const parts = [plain(person.givenName), plain(person.familyName)].filter((part) => part !== undefined);
  return parts.length === 2 ? parts.join(' ') : undefined;
}

/** A flight has no name; its designator (carrier and number) is what people call it. */
function nameOfThing(thing: unknown): unknown {
  if (!isItem(thing)) return thing;
  const flight = plain(thing.flightNumber);
  if (plain(thing.name) !== undefined || flight === undefined) return thing.name;
  const airline = first(thing.airline ?? thing.provider);
  const carrier = isItem(airline) ? plain(airline.iataCode) : undefined;
  return carrier === undefined || flight.startsWith(carrier) ? flight : `${carrier} ${flight}`;
}

/** A plain value as text; objects with `@value` unwrapped, anything else is nothing. */
function plain(value: unknown): string | undefined {
  const one = first(value);
  const bare = isItem(one) ? one['@value'] : one;
  if (typeof bare === 'number') return Number.isFinite(bare) ? String(bare) : undefined;
  return typeof bare === 'string' && bare.trim() !== ''
    ? decodeEntities(bare)
        .trim()
        .replace(/\s*[\r\n]\s*/g, ' ')
    : undefined;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
