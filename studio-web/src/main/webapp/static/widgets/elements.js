/*
 * What the studio's own elements have in common; loaded before each of them.
 */
window.studioElements ||= (() => {
  const build = (tag, attributes = {}, children = []) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  /** An element that Flow tells all it knows by properties, and that draws itself anew whenever it is attached. */
  class StudioElement extends HTMLElement {
    /** Names of the properties that have setters. */
    static told = [];

    connectedCallback() {
      for (const name of this.constructor.told) {
        // Set before this class was known: through the setter now.
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      this.render();
    }
  }

  const define = (name, element) => {
    if (!customElements.get(name)) {
      customElements.define(name, element);
    }
  };

  return { build, define, StudioElement };
})();
