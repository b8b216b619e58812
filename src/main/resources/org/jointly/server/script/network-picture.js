"use strict";

/** Draws the network where the export has placed it, and shows what is chosen. */
const Picture = (() => {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const SMALL = 22;
  /** More names than this around one thing would cover each other; the note lists them. */
  const FEW = 16;

  /** The library would write a style sheet into the page; the mark tells it that ours has its rule. */
  const withoutStyleSheet = () => {
    const mark = document.createElement("template");
    mark.id = "__________cytoscape_stylesheet";
    document.head.append(mark);
  };

  /** Sizes below which names are left out count at zooms that are powers of two: 10 means nearer than 1. */
  const STYLE = (ink, line) => [
    { selector: "node", style: {
      shape: "polygon", "shape-polygon-points": "data(points)", "background-color": "data(fill)",
      "border-color": "data(line)", "border-width": 2, "border-style": "data(border)",
      width: "data(size)", height: "data(size)", label: "data(label)", color: ink, "font-size": "data(font)",
      "min-zoomed-font-size": 7, "text-wrap": "wrap", "text-max-width": 240, "text-valign": "bottom",
      "text-margin-y": 3, "text-outline-color": "#fff", "text-outline-width": 2.5 } },
    { selector: "node[class = 'arrangement']", style: { "min-zoomed-font-size": 10, "text-max-width": 110 } },
    { selector: "edge", style: { "line-color": line, width: 1.4, "curve-style": "straight", "line-style": "data(border)" } },
    { selector: ".hidden", style: { display: "none" } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: ".near", style: { "z-index": 9 } },
    { selector: ".named", style: { "min-zoomed-font-size": 0 } },
    { selector: "edge.near", style: { width: 2.5, "line-color": ink } },
    { selector: "node.chosen", style: { "border-width": 5, "border-color": "#b35900", "border-style": "solid", "min-zoomed-font-size": 0, "z-index": 10 } },
  ];

  class Picture {
    constructor(container, network) {
      withoutStyleSheet();
      this.network = network;
      this.ofKind = Marks.ofKind(network.kinds.map(([kind]) => kind));
      this.view = cytoscape({
        container,
        style: STYLE(Marks.colour("--ink"), "#8d97a1"),
        minZoom: 0.15,
        maxZoom: 4,
        autoungrabify: true,
        boxSelectionEnabled: false,
        textureOnViewport: network.nodes.size > 600,
      });
      // Asked for the bounds of a polygon, the library (3.33) looks it up by a name it never gave.
      this.view.renderer().nodeShapes.polygon ??= { hasMiterBounds: false };
      this.view.add(this.elements());
      this.view.on("zoom", () => this.readable());
    }

    elements() {
      const nodes = [...this.network.nodes.values()].map((node) => ({
        data: { id: node.id, class: node.class, name: node.label, ...this.sign(node) },
        position: { ...node.position },
      }));
      const edges = this.network.edges.map((edge) => ({
        data: { id: edge.id, source: edge.source, target: edge.target,
          border: edge.status === "ended" ? "dashed" : edge.status === "planned" ? "dotted" : "solid" },
      }));
      return [...nodes, ...edges];
    }

    sign(node) {
      if (node.class === "authority") {
        return { ...this.lookOf(Marks.PLAIN), border: "solid", size: SMALL, font: 12, label: node.label };
      }
      const open = ["ended", "planned"].includes(node.status);
      return { points: this.ofKind(node.kind), fill: open ? "#fff" : Marks.FILL,
        line: Marks.FILL, border: Marks.border(node.status), size: 15, font: 9, label: node.label };
    }

    lookOf(mark) {
      return { points: mark.points, fill: mark.fill, line: mark.line };
    }

    /** Applies filters and signs at once; the places stay. */
    show(state, letters) {
      const left = NetworkData.kept(this.network, state);
      this.view.batch(() => {
        this.view.edges().forEach((edge) => edge.toggleClass("hidden", !left.edges.has(edge.id())));
        this.view.nodes().forEach((node) => node.toggleClass("hidden", !left.nodes.has(node.id())));
        this.view.nodes("[class = 'authority']").forEach((node) => this.grade(node, state, letters));
      });
      this.near(state.chosen);
      return left;
    }

    grade(shown, state, letters) {
      const node = this.network.nodes.get(shown.id());
      const rank = state.colour ? NetworkData.rank(node, state.colour, state.year) : 0;
      const mark = !state.colour ? Marks.PLAIN : Marks.GRADES[rank] ?? Marks.UNGRADED;
      const sign = state.colour ? letters[rank] ?? "–" : "";
      shown.data({ ...this.lookOf(mark), size: this.size(node, rank, state),
        label: sign ? `${sign} · ${node.label}` : node.label });
    }

    size(node, rank, state) {
      if (state.size === "same") return SMALL;
      if (state.size === "grade") return rank ? 12 + 7 * rank : 12;
      return 14 + 5 * Math.sqrt(node.arrangements ?? 1);
    }

    /** Keeps the names of authorities legible from afar; from near they need less room. */
    readable() {
      const font = Math.round(Math.min(26, Math.max(9, 11 / this.view.zoom())));
      if (font === this.font) return;
      this.font = font;
      this.view.nodes("[class = 'authority']").data("font", font);
    }

    /** Sets off one thing and what it is tied to. */
    near(id) {
      this.view.elements().removeClass("far near named chosen");
      const node = id ? this.view.getElementById(id) : this.view.collection();
      if (node.empty() || node.hasClass("hidden")) return;
      const near = node.closedNeighborhood().not(".hidden");
      this.view.elements().not(near).addClass("far");
      near.addClass("near");
      if (near.nodes().size() <= FEW) near.addClass("named");
      node.addClass("chosen");
    }

    centre(id) {
      const node = this.view.getElementById(id);
      const zoom = Math.max(this.view.zoom(), 1.1);
      if (calm.matches) {
        this.view.zoom(zoom);
        this.view.center(node);
      } else {
        this.view.animate({ zoom, center: { eles: node } }, { duration: 350 });
      }
    }

    isShown(id) {
      const node = this.view.getElementById(id);
      return node.nonempty() && !node.hasClass("hidden");
    }

    fit() {
      const shown = this.view.elements().not(".hidden");
      this.view.fit(shown.nonempty() ? shown : undefined, 25);
    }

    /** Finds the nearest thing in a direction, for those who go by keyboard. */
    next(id, [x, y]) {
      const all = this.view.nodes().not(".hidden");
      const here = id && this.isShown(id) ? this.view.getElementById(id) : null;
      if (!here) return all[0]?.id();
      const from = here.position();
      const cost = (node) => {
        const [right, down] = [node.position("x") - from.x, node.position("y") - from.y];
        const ahead = right * x + down * y;
        const aside = Math.abs(right * y - down * x);
        return ahead > 1 && aside <= 2 * ahead ? ahead + 2 * aside : Infinity;
      };
      const best = all.filter((node) => node.id() !== id).min(cost);
      return best.value < Infinity ? best.ele.id() : id;
    }

    png() {
      return this.view.png({ full: true, scale: 2, bg: "#fff", output: "blob" });
    }

    /** Writes what is shown as a drawing of its own, with the same outlines. */
    svg() {
      const shown = this.view.elements().not(".hidden");
      const box = shown.boundingBox();
      const text = (value) => String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      const round = (value) => Math.round(value * 10) / 10;
      const dashes = { dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="2 3"' };
      const edge = (one) => {
        const [from, to] = [one.source().position(), one.target().position()];
        return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="#8d97a1" stroke-width="1.4"${dashes[one.data("border")] ?? ""}/>`;
      };
      const node = (one) => {
        const { x, y } = one.position();
        const half = one.data("size") / 2;
        const points = one.data("points").map((value, index) => round((index % 2 ? y : x) + value * half)).join(" ");
        return `<polygon points="${points}" fill="${one.data("fill")}" stroke="${one.data("line")}" stroke-width="2"${dashes[one.data("border")] ?? ""}/>`
          + `<text x="${x}" y="${round(y + half + 12)}" font-size="${one.data("class") === "authority" ? 12 : 8}" text-anchor="middle">${text(one.data("label"))}</text>`;
      };
      const view = [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(round);
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" font-family="sans-serif">`
        + `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="#fff"/>`
        + shown.edges().map(edge).join("") + shown.nodes().map(node).join("") + "</svg>";
    }
  }

  return Picture;
})();
