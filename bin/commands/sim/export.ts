import { ok, type Result } from '../../../retention/result';
import type { Complaint } from './arguments';

export const usage = 'sim export RUN [--bookings FILE] [--histories FILE]';
export async function run(_args: string[]): Promise<Result<string, Complaint>> {
  return ok('');
}
