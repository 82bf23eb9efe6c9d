/** What a file is by its first bytes. Its name is never asked: exports are renamed all the time. */
export type Container = 'text' | 'zip' | 'compound' | 'web-page' | 'pdf' | 'image' | 'archive';

const signatures: readonly [Container, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** `zip` may be an `.xlsx`, `compound` an `.xls` or an encrypted workbook; everything unknown is text. */
export function containerOf(bytes: Uint8Array): Container {
  for (const [container, signature] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return container;
  }
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 256));
  return /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|table|\?xml|!--)/i.test(start) ? 'web-page' : 'text';
}
