/** Willingness to pay less the price paid (T3.3). Below 0 the customer would rather not have bought. */
export const customerSurplus = (willingToPay: number, price: number): number => willingToPay - price;
