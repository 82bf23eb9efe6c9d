import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './reader';

/** Runs only where the user switched a site on; see `background/sites.ts`. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    // Injected a second time (site switched off and on, extension updated): the later one takes over.
    const world = globalThis as { stopHomeport?: () => void };
    world.stopHomeport?.();
    world.stopHomeport = startReading(window);
  },
});
