"use strict";

/**
 * Shows an answer as a table like those of the other pages: plain values, links to this host. The
 * editor's own table links to the addresses that things are known by, wherever those lead.
 */
const ResultTable = (() => {
  const PAGE = 100;
  const { path } = Terms;

  const shortened = (iri, prefixes) => {
    if (path(iri)) return path(iri).slice(1).replace(/^doc\//, "");
    const known = Object.entries(prefixes).find(([, namespace]) => namespace && iri.startsWith(namespace));
    return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
  };

  const linked = (term, prefixes) => {
    const link = document.createElement("a");
    link.href = path(term.value) || term.value;
    link.textContent = shortened(term.value, prefixes);
    return link;
  };

  const shown = (term, prefixes) =>
    term.type === "uri" && /^https?:/.test(term.value) ? linked(term, prefixes) : term.value;

  const isNumber = (term) => /#(integer|decimal|double|float|int|long)$/.test(term?.datatype ?? "");

  const compare = (one, other) => {
    if (!one || !other) return (one ? 1 : 0) - (other ? 1 : 0);
    return isNumber(one) && isNumber(other)
      ? Number(one.value) - Number(other.value)
      : one.value.localeCompare(other.value);
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** A plug-in of the editor's results, with the methods that it asks for. */
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = "Table";
      this.priority = 10;
    }

    canHandleResults() {
      return (this.yasr.results?.getVariables() ?? []).length > 0;
    }

    draw() {
      this.most = PAGE;
      this.order = null;
      this.words = "";
      this.columns = this.yasr.results.getVariables();
      this.body = element("tbody");
      this.count = element("span", { className: "hint" });
      this.count.setAttribute("role", "status");
      this.more = element("button", { type: "button", textContent: "Show more rows" });
      this.more.addEventListener("click", () => this.refresh((this.most += 10 * PAGE)));
      const table = element("table", {}, this.head(), this.body);
      const scroll = element("div", { className: "scroll", tabIndex: 0 }, table);
      scroll.setAttribute("role", "group");
      scroll.setAttribute("aria-label", "Answer");
      this.yasr.resultsEl.append(this.filter(), scroll, this.more);
      this.refresh();
    }

    filter() {
      const field = element("input", { type: "search" });
      field.addEventListener("input", () => this.refresh((this.words = field.value.toLowerCase())));
      return element("p", { className: "answer-filter" },
        element("label", {}, "Only rows that hold ", field), this.count);
    }

    head() {
      this.heads = this.columns.map((name) => {
        const button = element("button", { type: "button", textContent: name });
        button.addEventListener("click", () => this.sort(name));
        return element("th", { scope: "col" }, button);
      });
      return element("thead", {}, element("tr", {}, ...this.heads));
    }

    sort(name) {
      const down = this.order?.name === name && !this.order.down;
      this.order = { name, down };
      this.heads.forEach((head, index) => {
        head.removeAttribute("aria-sort");
        if (this.columns[index] === name) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      });
      this.refresh();
    }

    rows() {
      const all = this.yasr.results.getBindings() ?? [];
      const holds = (row) => Object.values(row).some((term) => term.value.toLowerCase().includes(this.words));
      const found = this.words ? all.filter(holds) : [...all];
      if (this.order) {
        const { name, down } = this.order;
        found.sort((one, other) => compare(one[name], other[name]) * (down ? -1 : 1));
      }
      return found;
    }

    refresh() {
      const rows = this.rows();
      const prefixes = this.yasr.getPrefixes();
      this.body.replaceChildren(...rows.slice(0, this.most).map((row) => this.row(row, prefixes)));
      const shownNow = Math.min(this.most, rows.length);
      this.count.textContent = rows.length === 0 ? " No row." : ` ${shownNow} of ${rows.length} rows are shown.`;
      this.more.hidden = rows.length <= this.most;
    }

    row(row, prefixes) {
      return element("tr", {}, ...this.columns.map((name) =>
        element("td", { className: isNumber(row[name]) ? "number" : "" },
          row[name] ? shown(row[name], prefixes) : "")));
    }

    download(name) {
      return {
        getData: () => this.yasr.results.asCsv() ?? "",
        contentType: "text/csv",
        title: "Download the answer as CSV",
        filename: (name || "answer") + ".csv",
      };
    }

    getIcon() {
      return null;
    }

    destroy() {}
  };
})();
