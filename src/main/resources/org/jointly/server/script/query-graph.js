"use strict";

/** Draws the answer of CONSTRUCT and DESCRIBE as a graph of things and what ties them. */
const GraphView = (() => {
  const LIBRARY = "/library/cytoscape/dist/cytoscape.min.js";
  const MOST = 400;
  /** More ties than this are named only around the thing that is chosen. */
  const FEW = 30;
  const ACCENT = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim() || "#124e78";
  const LABELS = [
    "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://www.w3.org/2000/01/rdf-schema#label",
    "http://purl.org/dc/terms/title",
    "http://xmlns.com/foaf/0.1/name",
  ];

  let loading;
  /**
   * Fetches the library when the first graph is drawn: most answers are tables. It would write a
   * style sheet into the page, which the page's policy forbids; our own has its rule, and the mark
   * tells it so.
   */
  const library = () =>
    (loading ??= new Promise((done, failed) => {
      const mark = document.createElement("template");
      mark.id = "__________cytoscape_stylesheet";
      document.head.append(mark);
      const script = document.createElement("script");
      script.src = LIBRARY;
      script.addEventListener("load", done);
      script.addEventListener("error", () => failed(new Error("No " + LIBRARY)));
      document.head.append(script);
    }));

  const STYLE = [
    { selector: "node", style: {
      label: "data(label)", "background-color": ACCENT, color: "#1d2733", "font-size": 11,
      "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 4,
      width: 18, height: 18, "text-background-color": "#fff", "text-background-opacity": 0.8 } },
    { selector: "edge", style: {
      label: "data(label)", "font-size": 9, color: "#4a5866", "line-color": "#9aa7b4", width: 1.2,
      "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": "#9aa7b4",
      "text-rotation": "autorotate", "text-background-color": "#fff", "text-background-opacity": 0.8 } },
    { selector: "edge.silent", style: { label: "" } },
    { selector: "edge.told", style: { label: "data(label)", "line-color": "#1d2733", width: 2 } },
    { selector: ":selected", style: { "border-width": 4, "border-color": "#b35900", "line-color": "#b35900" } },
  ];

  const shortened = (iri, prefixes) => {
    const known = Object.entries(prefixes).find(([, namespace]) => namespace && iri.startsWith(namespace));
    const short = known ? `${known[0]}:${iri.slice(known[1].length)}` : "";
    return short && !short.includes("/") ? short : iri.split(/[/#]/).slice(-3).join("/");
  };

  /** Takes literals as names and notes of things; what has neither end here is left out. */
  const elements = (statements, prefixes) => {
    const things = new Map();
    const ties = [];
    const thing = (term) => {
      if (!things.has(term.value)) {
        things.set(term.value, { id: term.value, label: shortened(term.value, prefixes), says: [] });
      }
      return things.get(term.value);
    };
    statements.forEach(({ subject, predicate, object }) => {
      const from = thing(subject);
      const name = shortened(predicate.value, prefixes);
      if (object.termType !== "Literal") {
        thing(object);
        ties.push({ source: subject.value, target: object.value, label: name });
      } else if (LABELS.includes(predicate.value)) {
        from.label = object.value;
      } else {
        from.says.push([name, object.value]);
      }
    });
    const kept = [...things.values()].slice(0, MOST);
    const known = new Set(kept.map((one) => one.id));
    return {
      all: things.size,
      kept,
      ties: ties.filter((tie) => known.has(tie.source) && known.has(tie.target)),
    };
  };

  const paragraph = (text, name = "hint") => {
    const made = document.createElement("p");
    made.className = name;
    made.textContent = text;
    return made;
  };

  /** A plug-in of the editor's results, with the methods that it asks for. */
  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = "Graph";
      this.priority = 11;
      this.drawn = null;
    }

    statements() {
      this.yasr.results?.getAsJson();
      return this.yasr.results?.getStatements() ?? [];
    }

    canHandleResults() {
      return this.statements().length > 0;
    }

    initialize() {
      return library();
    }

    draw() {
      this.destroy();
      const found = elements(this.statements(), this.yasr.getPrefixes());
      const canvas = document.createElement("div");
      canvas.className = "graph-view";
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label",
        `Graph of ${found.kept.length} things and ${found.ties.length} ties; the table has the same statements`);
      this.details = document.createElement("div");
      this.details.className = "graph-details";
      this.details.setAttribute("aria-live", "polite");
      this.details.append(paragraph("Click a thing to see what is said of it. Drag to move, scroll to zoom."));
      const note = found.all > found.kept.length
        ? [paragraph(`The first ${found.kept.length} of ${found.all} things are drawn.`)] : [];
      this.yasr.resultsEl.append(...note, canvas, this.details);
      this.drawn = this.picture(canvas, found);
    }

    /** Starts from a circle and not from chance: the same answer gives the same picture. */
    picture(container, found) {
      const turn = (2 * Math.PI) / found.kept.length;
      const picture = cytoscape({
        container,
        elements: [
          ...found.kept.map((data, index) => ({ data,
            position: { x: 300 * Math.cos(index * turn), y: 300 * Math.sin(index * turn) } })),
          ...found.ties.map((data) => ({ data })),
        ],
        style: STYLE,
        layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 60000,
          idealEdgeLength: () => 90, padding: 30 },
        maxZoom: 3,
      });
      if (found.ties.length > FEW) picture.edges().addClass("silent");
      picture.on("tap", "node", (event) => this.tell(event.target));
      return picture;
    }

    tell(node) {
      const thing = node.data();
      this.drawn.edges().removeClass("told");
      node.connectedEdges().addClass("told");
      const link = document.createElement("a");
      link.href = Terms.path(thing.id) || (/^https?:/.test(thing.id) ? thing.id : "#");
      link.textContent = thing.label;
      const list = document.createElement("dl");
      list.className = "terse";
      thing.says.slice(0, 12).forEach(([name, value]) => {
        const row = document.createElement("div");
        row.append(Object.assign(document.createElement("dt"), { textContent: name }),
          Object.assign(document.createElement("dd"), { textContent: value }));
        list.append(row);
      });
      this.details.replaceChildren(link, list);
    }

    download(name) {
      return {
        getData: () => this.drawn.png({ full: true, scale: 2, bg: "#fff" }),
        contentType: "image/png",
        title: "Download the graph as PNG",
        filename: (name || "graph") + ".png",
      };
    }

    getIcon() {
      return null;
    }

    destroy() {
      this.drawn?.destroy();
      this.drawn = null;
    }
  };
})();
