import { Customers, columnNames, copyCustomers } from './columns';

/**
 * Exits of customers who were won back and left again. The columns hold a customer's last exit; what a new one
 * would write over is put here first, as the customer stood then. Nothing in a round reads it.
 */
export class PastExits {
  count = 0;
  /** Made when the first of them is kept: most worlds have none. */
  private kept: Customers | null = null;

  /** The customers as they stood, by place 0 to before `count`, in the order of their going. */
  get customers(): Customers {
    this.kept ??= new Customers(0);
    return this.kept;
  }

  keep(c: Customers, i: number): void {
    const { count, customers } = this;
    if (count === customers.capacity) this.kept = copyCustomers(customers, count, Math.max(16, 2 * count));
    for (const name of columnNames) this.customers[name][count] = c[name][i] as number;
    this.count++;
  }

  copy(): PastExits {
    const copy = new PastExits();
    copy.count = this.count;
    if (this.count > 0) copy.kept = copyCustomers(this.customers, this.count, this.count);
    return copy;
  }

  /** From columns that were saved; see `save`. */
  static of(customers: Customers, count: number): PastExits {
    const past = new PastExits();
    past.kept = customers;
    past.count = count;
    return past;
  }
}
