import { useState } from 'preact/hooks';

/** One number somebody types. `value` is undefined while what stands there is no number in range. */
export interface TypedNumber {
  readonly text: string;
  readonly value: number | undefined;
  readonly set: (text: string) => void;
}

/** The numbers of one calculator: as typed, as read, and back to where they began. */
export function useNumbers<K extends string>(start: Readonly<Record<K, number>>) {
  const [typed, setTyped] = useState<Readonly<Record<K, string>>>(() => asTexts(start));
  const number = (key: K, min = 0, max = Number.POSITIVE_INFINITY): TypedNumber => {
    const text = typed[key];
    const value = Number(text);
    const wrong = text.trim() === '' || !Number.isFinite(value) || value < min || value > max;
    return {
      text,
      value: wrong ? undefined : value,
      set: (next) => setTyped((before) => ({ ...before, [key]: next })),
    };
  };
  return {
    number,
    begun: Object.entries(start).every(([key, value]) => typed[key as K] === String(value)),
    restart: () => setTyped(asTexts(start)),
  };
}

const asTexts = <K extends string>(start: Readonly<Record<K, number>>) =>
  Object.fromEntries(Object.entries(start).map(([key, value]) => [key, String(value)])) as Record<K, string>;
