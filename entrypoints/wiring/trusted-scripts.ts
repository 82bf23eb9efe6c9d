/**
 * The manifest forbids every string that could become code (`require-trusted-types-for 'script'`), also the
 * address of a worker. This one policy lets the extension's own files through and nothing else; there is no
 * rule for markup, so `innerHTML` stays closed.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError('only the extension’s own files may run');
    return address;
  },
});
