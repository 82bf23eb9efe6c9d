import type { ComponentType } from 'preact';
import type { PartProps, RunPartProps, StudioProps } from './contract';
import { Play } from './play/play';

/** The views of the classroom the shell routes to. A section without its part is not offered. */
export interface Parts {
  readonly Play?: ComponentType<RunPartProps>;
  readonly Debrief?: ComponentType<RunPartProps>;
  readonly Studio?: ComponentType<StudioProps>;
  readonly Grade?: ComponentType<PartProps>;
}

export const parts: Parts = { Play };
