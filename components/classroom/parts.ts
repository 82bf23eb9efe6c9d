import type { ComponentType } from 'preact';
import type { GradeProps, RunPartProps, ShareProps, StudioProps } from './contract';
import { Debrief } from './debrief/debrief';
import { Grade } from './grade/grade';
import { Play } from './play/play';
import { Share } from './share/share';
import { Studio } from './studio/studio';

/** The views of the classroom the shell routes to. A section without its part is not offered. */
export interface Parts {
  readonly Play?: ComponentType<RunPartProps>;
  readonly Debrief?: ComponentType<RunPartProps>;
  readonly Studio?: ComponentType<StudioProps>;
  readonly Share?: ComponentType<ShareProps>;
  readonly Grade?: ComponentType<GradeProps>;
}

export const parts: Parts = { Play, Debrief, Studio, Share, Grade };
