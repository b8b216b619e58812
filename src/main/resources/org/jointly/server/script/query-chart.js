"use strict";

/** Draws a column of numbers: bars, or a line where the other column is an order such as years. */
const Chart = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MOST = 60;
  const COLOUR = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim() || "#124e78";
  const INK = "#1d2733";
  const FONT = "system-ui, sans-serif";

  const element = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const label = (x, y, text, more = {}) =>
    element("text", { x, y, "font-family": FONT, "font-size": 13, fill: INK, ...more }, text);

  const cut = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

  /** Rounds a range up to a number that is easily read. */
  const ceiling = (value) => {
    const power = 10 ** Math.floor(Math.log10(value || 1));
    return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= value);
  };

  const shown = (number) => number.toLocaleString("en-GB", { maximumFractionDigits: 2 });

  const frame = (width, height, title) => {
    const svg = element("svg", {
      viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": title,
    });
    svg.append(element("title", {}, title));
    svg.append(element("rect", { width, height, fill: "#fff" }));
    return svg;
  };

  const bars = (points, title) => {
    const left = 250, row = 24, width = 900, height = points.length * row + 16;
    const room = width - left - 70;
    const least = Math.min(0, ...points.map((point) => point.value));
    const most = Math.max(0, ...points.map((point) => point.value));
    const place = (value) => left + ((value - least) / (most - least || 1)) * room;
    const svg = frame(width, height, title);
    points.forEach((point, index) => {
      const y = 8 + index * row;
      const [from, to] = [place(Math.min(0, point.value)), place(Math.max(0, point.value))];
      svg.append(label(left - 8, y + 16, cut(point.name, 36), { "text-anchor": "end" }));
      svg.append(element("rect", { x: from, y: y + 3, width: to - from, height: row - 6, fill: COLOUR }));
      svg.append(label(to + 6, y + 16, shown(point.value)));
    });
    svg.append(element("line", { x1: place(0), x2: place(0), y1: 4, y2: height - 8, stroke: INK }));
    return svg;
  };

  const line = (points, title) => {
    const left = 60, right = 30, top = 20, width = 900, height = 380, bottom = height - 60;
    const most = ceiling(Math.max(...points.map((point) => point.value)));
    const least = Math.min(0, ...points.map((point) => point.value));
    const x = (index) => left + (index / Math.max(1, points.length - 1)) * (width - left - right);
    const y = (value) => bottom - ((value - least) / (most - least || 1)) * (bottom - top);
    const svg = frame(width, height, title);
    [0, 0.25, 0.5, 0.75, 1].map((part) => least + part * (most - least)).forEach((value) => {
      svg.append(element("line", { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: "#d5dce3" }));
      svg.append(label(left - 8, y(value) + 4, shown(value), { "text-anchor": "end" }));
    });
    const every = Math.ceil(points.length / 10);
    points.forEach((point, index) => {
      const dot = element("circle", { cx: x(index), cy: y(point.value), r: 4, fill: COLOUR });
      dot.append(element("title", {}, `${point.name}: ${shown(point.value)}`));
      svg.append(dot);
      if (index % every === 0) {
        svg.append(label(x(index), bottom + 22, cut(point.name, 12), { "text-anchor": "middle" }));
      }
    });
    const path = points.map((point, index) => `${x(index)},${y(point.value)}`).join(" ");
    svg.append(element("polyline", { points: path, fill: "none", stroke: COLOUR, "stroke-width": 2 }));
    return svg;
  };

  const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
  const isNumber = (term) => term.type !== "uri" && NUMBER.test(term.value);

  const numeric = (rows, name) => {
    const terms = rows.map((row) => row[name]).filter(Boolean);
    return terms.length > 0 && terms.every(isNumber);
  };

  const choice = (name, values, chosen, change) => {
    const outer = document.createElement("label");
    const select = document.createElement("select");
    values.forEach((value) => select.add(new Option(value, value, false, value === chosen)));
    select.addEventListener("change", () => change(select.value));
    outer.append(name + " ", select);
    return outer;
  };

  /** A plug-in of the editor's results, with the methods that it asks for. */
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = "Chart";
      this.priority = 1;
      this.svg = null;
    }

    rows() {
      return this.yasr.results?.getBindings() ?? [];
    }

    numbers() {
      return this.yasr.results.getVariables().filter((name) => numeric(this.rows(), name));
    }

    canHandleResults() {
      return this.rows().length > 0 && this.numbers().length > 0;
    }

    /** Takes what was chosen before, where the columns are still there. */
    settings(kept) {
      const names = this.yasr.results.getVariables();
      const numbers = this.numbers();
      const words = names.filter((name) => !numbers.includes(name));
      const first = (list, wanted) => (list.includes(wanted) ? wanted : list[0]);
      const years = names.find((name) => /year|month|day|date|inspected/i.test(name));
      const along = first([...words, ...names], kept.along ?? years);
      const value = first(numbers.filter((name) => name !== along).concat(numbers), kept.value);
      return { along, value, kind: kept.kind ?? (along === years ? "line" : "bars") };
    }

    points(settings) {
      return this.rows()
        .filter((row) => row[settings.value])
        .slice(0, MOST)
        .map((row) => ({
          name: row[settings.along]?.value.replace(/^https?:.*[/#]/, "") ?? "",
          value: Number(row[settings.value].value),
        }));
    }

    draw(kept) {
      const settings = this.settings(kept ?? {});
      const change = (key) => (value) => {
        this.yasr.storePluginConfig("chart", { ...settings, [key]: value });
        this.yasr.draw();
      };
      const names = this.yasr.results.getVariables();
      const controls = document.createElement("div");
      controls.className = "chart-controls";
      controls.append(
        choice("Draw", this.numbers(), settings.value, change("value")),
        choice("along", names, settings.along, change("along")),
        choice("as", ["bars", "line"], settings.kind, change("kind")),
      );
      const points = this.points(settings);
      const title = `${settings.value} along ${settings.along}, ${points.length} values`;
      this.svg = (settings.kind === "line" ? line : bars)(points, title);
      const figure = document.createElement("div");
      figure.className = "answer-chart";
      figure.tabIndex = 0;
      figure.setAttribute("role", "group");
      figure.setAttribute("aria-label", "Chart; the table has the same numbers");
      figure.append(this.svg);
      this.yasr.resultsEl.append(controls, figure, ...this.note(points));
    }

    note(points) {
      const left = this.rows().length - points.length;
      if (left === 0) return [];
      const note = document.createElement("p");
      note.className = "hint";
      const reason = points.length === MOST ? `more than ${MOST} are too many to read` : "they have no number";
      note.textContent = `Drawn are ${points.length} rows; ${left} are left out: ${reason}.`;
      return [note];
    }

    download(name) {
      return {
        getData: () => new XMLSerializer().serializeToString(this.svg),
        contentType: "image/svg+xml",
        title: "Download the chart as SVG",
        filename: (name || "chart") + ".svg",
      };
    }

    getIcon() {
      return null;
    }

    destroy() {
      this.svg = null;
    }
  };
})();
