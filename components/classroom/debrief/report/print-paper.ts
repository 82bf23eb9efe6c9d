/**
 * Prints the paper alone. A canvas may print blurred, blank or in another size than it has on the screen, so
 * each picture stands as an image while the page is printed.
 */
export async function printPaper(paper: HTMLElement): Promise<void> {
  const pictures = [...paper.querySelectorAll('canvas')].map((canvas) => {
    const picture = document.createElement('img');
    picture.src = canvas.toDataURL('image/png');
    picture.alt = canvas.getAttribute('aria-label') ?? '';
    picture.className = 'paper__picture';
    return { canvas, picture, display: canvas.style.display };
  });
  await Promise.all(pictures.map(({ picture }) => picture.decode()));
  for (const { canvas, picture } of pictures) {
    canvas.after(picture);
    canvas.style.display = 'none';
  }
  const tidy = () => {
    for (const { canvas, picture, display } of pictures) {
      picture.remove();
      canvas.style.display = display;
    }
    removeEventListener('afterprint', tidy);
  };
  addEventListener('afterprint', tidy);
  print();
}
