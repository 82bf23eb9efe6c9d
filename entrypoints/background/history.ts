import {
  addNote,
  getCustomer,
  recordOutcome,
  removeNote,
  saveBooking,
  setConsent,
  takeBackOutcome,
} from '../../history/customers';
import { type HistoryDatabase, openHistory, watchHistory } from '../../history/database';
import { identify } from '../../history/identify';

/** What a card may do with the customers on file. */
const calls = {
  identify,
  getCustomer,
  addNote,
  removeNote,
  recordOutcome,
  takeBackOutcome,
  setConsent,
  saveBooking,
};

type WithoutDatabase<F> = F extends (database: HistoryDatabase, ...args: infer A) => Promise<infer R>
  ? (...args: A) => Promise<R>
  : never;
export type CardHistory = { readonly [K in keyof typeof calls]: WithoutDatabase<(typeof calls)[K]> };

let database: HistoryDatabase | undefined;

/** Runs one of them on behalf of a card; see `wiring/card-history.ts` for why the card does not itself. */
export async function callHistory(call: keyof CardHistory, args: readonly unknown[]): Promise<unknown> {
  database ??= openHistory();
  const run = calls[call] as (database: HistoryDatabase, ...args: readonly unknown[]) => Promise<unknown>;
  // A message carries no `undefined`: what was left out arrives as null.
  return run(database, ...args.map((arg) => arg ?? undefined));
}

/** Calls back after any window has changed the customers, as long as the background is awake. */
export function onHistoryChanged(listener: () => void): void {
  database ??= openHistory();
  watchHistory(database, listener);
}
