import { crc32 } from './letters';

/**
 * A shipped scenario goes by three bytes of its id's CRC-32, so that with a seed of five letters the code has
 * six groups and can be read out in class; a test holds that no two shipped scenarios share them.
 */
export const shortNameOf = (id: string): number => crc32(new TextEncoder().encode(id)) & 0xffffff;
