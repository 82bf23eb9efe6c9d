/**
 * Keeps the folder's own files after the first visit, so that the classroom opens without a network. The
 * build puts in what the files are and a version made of their content; a changed version is fetched as a
 * whole beside the old one, and takes its place when no tab uses the old any more.
 */
export {};

interface KeepingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskingEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const FILES: readonly string[];
declare const VERSION: string;

// Caches belong to the whole origin, where another class's classroom may stand in another folder.
const ours = `homeport-classroom ${location.pathname}`;
const cacheName = `${ours} ${VERSION}`;

addEventListener('install', (event) => {
  (event as KeepingEvent).waitUntil(
    // Past the browser's own cache, which might hold files of another version under the same name.
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

addEventListener('activate', (event) => {
  const others = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(`${ours} `) && name !== cacheName);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  (event as KeepingEvent).waitUntil(others());
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as AskingEvent;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const kept = async () => {
    const cache = await caches.open(cacheName);
    const page = request.mode === 'navigate' ? './' : request;
    return (await cache.match(page, { ignoreSearch: true })) ?? fetch(request);
  };
  respondWith.call(event, kept());
});
