/**
 * The same documents put into the same store with bare IndexedDB, no Dexie and nothing computed: what the
 * browser itself needs. Only the writing is timed.
 *
 * @returns milliseconds
 */
export async function rawPut(name: string): Promise<number> {
  const from = await open(name);
  const copy = `${name}-raw`;
  await done(indexedDB.deleteDatabase(copy));
  const to = await open(copy, (database) => {
    const store = database.createObjectStore('customers', { keyPath: 'id' });
    store.createIndex('keys', 'keys', { multiEntry: true });
    store.createIndex('lastCheckIn', 'lastCheckIn');
  });
  let spent = 0;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const some: { id: string }[] = await done(
      from.transaction('customers').objectStore('customers').getAll(range, 2000),
    );
    const last = some.at(-1);
    if (!last) break;
    range = IDBKeyRange.lowerBound(last.id, true);
    const started = performance.now();
    const transaction = to.transaction('customers', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('customers');
    for (const document of some) store.put(document);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    spent += performance.now() - started;
  }
  from.close();
  to.close();
  await done(indexedDB.deleteDatabase(copy));
  return spent;
}

function open(name: string, create?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = create ? indexedDB.open(name, 1) : indexedDB.open(name);
  request.onupgradeneeded = () => create?.(request.result);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
