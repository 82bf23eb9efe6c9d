export const clamp01 = (x: number): number => Math.min(1, Math.max(0, x));
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
