import { fail, ok, type Result } from '../../../retention/result';
import { ENGINE } from '../../../sim/engine';
import type { Complaint } from './arguments';

/**
 * Whether this engine plays what `engine` made: what an older one made it plays after saying so on stderr;
 * what a newer one does is not known here.
 */
export function playableHere(name: string, engine: number): Result<null, Complaint> {
  if (engine > ENGINE) {
    return fail(
      `${name} was made with engine ${engine}; this is engine ${ENGINE}, which plays those up to its own. Update Homeport.`,
    );
  }
  if (engine < ENGINE) {
    process.stderr.write(
      `${name} was made with engine ${engine} and is played here with engine ${ENGINE}: numbers may differ from those seen then.\n`,
    );
  }
  return ok(null);
}
