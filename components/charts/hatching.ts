/** One stripe and one gap, in px of the page. */
const tile = 8;

/**
 * What an area of the unknown is filled with: stripes, as `--hatch` draws them in CSS. Undefined where the
 * browser draws no canvas.
 */
export function hatching(stripe: string, ground: string): CanvasPattern | undefined {
  const ratio = globalThis.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = tile * ratio;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(ratio, ratio);
  context.fillStyle = ground;
  context.fillRect(0, 0, tile, tile);
  context.strokeStyle = stripe;
  context.lineWidth = tile / 3;
  // The corners too, so that stripes of neighbouring tiles meet.
  for (const shift of [-tile, 0, tile]) {
    context.moveTo(shift - tile, 2 * tile);
    context.lineTo(shift + 2 * tile, -tile);
  }
  context.stroke();
  const pattern = context.createPattern(canvas, 'repeat');
  // The chart scales its canvas for dense screens; the tile was already made that large.
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? undefined;
}
