// A video's card shows its frames as the pointer moves over it; the sprite is fetched when somebody first does.
(() => {
  const FRAMES = 100;
  const COLUMNS = 10;
  document.addEventListener("pointermove", (event) => {
    const picture = event.target.closest?.(".card-picture");
    const sprite = picture?.querySelector(".card-sprite");
    if (!sprite) {
      return;
    }
    if (!sprite.style.backgroundImage) {
      sprite.style.backgroundImage = `url("${sprite.dataset.sprite}")`;
    }
    const bounds = picture.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - bounds.left) / bounds.width));
    const frame = Math.min(FRAMES - 1, Math.floor(part * FRAMES));
    const [column, row] = [frame % COLUMNS, Math.floor(frame / COLUMNS)];
    sprite.style.backgroundPosition = `${(column * 100) / (COLUMNS - 1)}% ${(row * 100) / (COLUMNS - 1)}%`;
  });
})();
