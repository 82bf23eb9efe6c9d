const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A seed of five letters that nobody mistakes for others: 33 million worlds of each scenario. */
export function drawSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => letters[byte & 31]).join('');
}
