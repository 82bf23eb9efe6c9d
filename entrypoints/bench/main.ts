import { openHistory } from '../../history/database';
import { ImportClient } from '../../history/import-client';
import { today } from '../wiring/today';
import '../wiring/trusted-scripts';

/**
 * The hands of tests and benchmarks inside the extension; this page is in the demo build only. It does what
 * a person does at the desk, through the same worker, without the clicks.
 */
const hands = {
  /** Takes a booking export in; returns how many guests are on file afterwards. */
  async importCsv(text: string): Promise<number> {
    const client = new ImportClient();
    const quiet = () => undefined;
    const file = new File([text], 'bench.csv', { type: 'text/csv' });
    const outcome = await client.read(file, {}, today(), quiet);
    if (outcome.kind !== 'ready')
      throw new Error(`the file was not ready to take in: ${JSON.stringify(outcome)}`);
    const taken = await client.takeIn(outcome.plan, new Date().toISOString(), quiet);
    client.close();
    if (!taken.ok) throw new Error(taken.error.en);
    return hands.guests();
  },
  async guests(): Promise<number> {
    const database = openHistory();
    const count = await database.customers.count();
    database.close();
    return count;
  },
};

declare global {
  var homeport: typeof hands;
}
globalThis.homeport = hands;
