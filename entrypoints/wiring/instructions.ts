/**
 * What background and popup may tell a content script. None of it concerns a customer. Read without the
 * library that parses all other messages, since it would be loaded into every page that is read.
 */
const kinds = ['close-card', 'stand-down', 'read-again', 'are-you-there'] as const;
export interface Instruction {
  readonly kind: (typeof kinds)[number];
}

export function instructionIn(received: unknown): Instruction['kind'] | undefined {
  const said = typeof received === 'object' && received && 'kind' in received ? received.kind : undefined;
  return kinds.find((kind) => kind === said);
}
