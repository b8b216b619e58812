// Suggests names while something is typed into a search box: an editable combobox with a list, after
// the pattern of the ARIA Authoring Practices. Without this script the box is a plain form.

const WAIT = 120;

/** Asks the server for names; a site of files brings another way to find them. */
async function ask(typed, signal) {
  const response = await fetch(`/search/suggest?q=${encodeURIComponent(typed)}`, { signal });
  return response.ok ? (await response.json()).suggestions : [];
}

function suggest(typed, signal) {
  const files = globalThis.jointlyFiles;
  return files ? files.suggest(typed) : ask(typed, signal);
}

function made(tag, attributes, ...content) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content);
  return element;
}

class Box {
  constructor(form, number) {
    this.form = form;
    this.input = form.querySelector("input[name=q]");
    this.found = [];
    this.active = -1;
    this.list = made("ul", { id: `suggested-${number}`, role: "listbox", class: "suggested", hidden: "", "aria-label": "Suggestions" });
    this.status = made("span", { class: "unseen", role: "status" });
    form.append(this.list, this.status);
    this.describe();
    this.listen();
  }

  describe() {
    const says = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    Object.entries(says).forEach(([name, value]) => this.input.setAttribute(name, value));
  }

  listen() {
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    // A press must not take the focus, or the list would be gone before the press is a click.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.clicked(event));
  }

  typed() {
    clearTimeout(this.timer);
    this.asking?.abort();
    const text = this.input.value.trim();
    if (text) {
      this.timer = setTimeout(() => this.look(text), WAIT);
    } else {
      this.close();
    }
  }

  async look(text) {
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const found = await suggest(text, signal);
      if (!signal.aborted && document.activeElement === this.input) {
        this.show(found);
      }
    } catch {
      // Without suggestions the form still searches; a request given up is no fault.
      this.close();
    }
  }

  show(found) {
    this.found = found;
    this.list.replaceChildren(...found.map((one, index) => this.option(one, index)));
    this.activate(-1);
    this.open(found.length > 0);
    this.status.textContent = found.length === 1 ? "1 suggestion" : `${found.length} suggestions`;
  }

  option(one, index) {
    const name = one.name === one.label ? one.name : `${one.name} (${one.label})`;
    const kind = made("span", { class: "kind" }, one.context);
    return made("li", { id: `${this.list.id}-${index}`, role: "option", "aria-selected": "false" }, name, " ", kind);
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.open(false);
    this.activate(-1);
    this.status.textContent = "";
  }

  activate(index) {
    this.active = index;
    [...this.list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    const option = this.list.children[index];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  /** Goes through the list in a circle that the box itself, at -1, is part of. */
  move(step) {
    const places = this.found.length + 1;
    this.activate(((this.active + 1 + step + places) % places) - 1);
  }

  key(event) {
    if (this.list.hidden) {
      if (event.key === "ArrowDown") {
        this.typed();
      }
      return;
    }
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) {
      event.preventDefault();
      this.move(moves[event.key]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    }
  }

  clicked(event) {
    const option = event.target.closest("[role=option]");
    if (option) {
      this.go([...this.list.children].indexOf(option));
    }
  }

  go(index) {
    location.assign(this.found[index].path);
  }
}

document.querySelectorAll("form.search").forEach((form, number) => new Box(form, number));
