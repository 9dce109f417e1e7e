// The chosen theme, set before the first paint; without a choice the studio is dark.
(() => {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: light)");
  const read = (key, fallback) => {
    try {
      return localStorage.getItem(key) || fallback;
    } catch {
      return fallback;
    }
  };
  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Storage is off: the choice lasts for this page.
    }
  };
  const studio = {
    choice: read("studio.theme", "dark"),
    apply() {
      const light = this.choice === "light" || (this.choice === "system" && system.matches);
      root.setAttribute("theme", light ? "light" : "dark");
    },
    choose(choice) {
      this.choice = choice;
      keep("studio.theme", choice);
      this.apply();
    },
    foldRail() {
      const folded = root.dataset.rail === "folded";
      root.dataset.rail = folded ? "open" : "folded";
      keep("studio.rail", root.dataset.rail);
      return !folded;
    },
    // On a phone the places are a bar that may be wider than the window.
    showPlace() {
      requestAnimationFrame(() => {
        const place = document.querySelector(".rail [aria-current]");
        if (place) {
          const bar = place.parentElement;
          bar.scrollLeft = place.offsetLeft - (bar.clientWidth - place.offsetWidth) / 2;
        }
      });
    },
  };
  window.addEventListener("resize", studio.showPlace);
  window.addEventListener("load", studio.showPlace);
  root.dataset.rail = read("studio.rail", "open");
  studio.apply();
  system.addEventListener("change", () => studio.apply());
  window.studioTheme = studio;

  // "/" and Ctrl+K open the command palette wherever nobody is typing.
  document.addEventListener("keydown", (event) => {
    const target = event.composedPath()[0];
    const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName || "");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
    const button = document.querySelector(".search-button");
    if ((slash || command) && button) {
      event.preventDefault();
      button.click();
    }
  });
})();
