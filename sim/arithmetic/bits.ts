/**
 * A number seen as its two 32-bit halves. ECMAScript leaves the byte order of typed arrays to the machine,
 * so which half is the high one is found out once.
 */
export const asNumber = new Float64Array(1);
export const asWords = new Uint32Array(asNumber.buffer);
asNumber[0] = 1;
export const HIGH = asWords[1] === 0x3ff00000 ? 1 : 0;
export const LOW = 1 - HIGH;
