/** One thing a person reads, in both languages. Written for each reader, not translated word by word. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Words;
