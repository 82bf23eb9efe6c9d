import Dexie, { type Transaction } from 'dexie';
import type { StoredCustomer } from './stored-customer';

/**
 * Writing very many guests inside a Dexie transaction with bare IndexedDB requests. Dexie keeps a set of every
 * index key it wrote for its live queries and sends it to all windows; for an import of 100,000 bookings that
 * takes longer than the writing itself. Whoever uses this also writes a row by Dexie (the import's own), from
 * which `watchHistory` learns of the change.
 */
export class BulkWrite {
  readonly #store: IDBObjectStore;
  #under: PromiseLike<void> | undefined;

  constructor(transaction: Transaction) {
    this.#store = transaction.idbtrans.objectStore('customers');
  }

  /**
   * Hands a step's documents to the browser and waits for the step before, so that the next step is made while
   * this one is written.
   */
  async put(guests: Iterable<StoredCustomer>): Promise<void> {
    await this.#next(Array.from(guests, (guest) => this.#store.put(guest)));
  }

  async delete(ids: Iterable<string>): Promise<void> {
    await this.#next(Array.from(ids, (id) => this.#store.delete(id)));
  }

  /** Waits for the last step. */
  async end(): Promise<void> {
    await this.#under;
  }

  async #next(requests: readonly IDBRequest[]): Promise<void> {
    const last = requests.at(-1);
    if (!last) return;
    const before = this.#under;
    this.#under = new Dexie.Promise<void>((resolve, reject) => {
      last.onsuccess = () => resolve();
      for (const request of requests) request.onerror = () => reject(request.error);
    });
    await before;
  }
}
