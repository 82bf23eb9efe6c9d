import * as v from 'valibot';

/**
 * What background and popup may tell a content script. None of it concerns a customer. Apart from the other
 * messages, so that a page does not load shapes it never needs.
 */
export const Instruction = v.object({
  kind: v.picklist(['close-card', 'stand-down', 'read-again', 'are-you-there']),
});
export type Instruction = v.InferOutput<typeof Instruction>;
