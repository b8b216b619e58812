"use strict";

/** Makes the controls of the picture, its legend and the note on what is chosen. */
const Panel = (() => {
  const make = (name, properties = {}, ...children) => {
    const { attributes = {}, ...rest } = properties;
    const made = Object.assign(document.createElement(name), rest);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const choice = (id, name, options) => {
    const select = make("select", { id });
    options.forEach(([value, text]) => select.add(new Option(text, value)));
    return make("div", {}, make("label", { htmlFor: id, textContent: name }), select);
  };

  const button = (id, text) => make("button", { id, type: "button", textContent: text });

  const words = (area) => area.replaceAll("-", " ");

  const controls = (network) => {
    const names = [...network.nodes.values()].map((node) => node.label).sort((a, b) => a.localeCompare(b, "en-GB"));
    const list = make("datalist", { id: "things" }, ...[...new Set(names)].map((value) => make("option", { value })));
    const find = make("input", { id: "find", type: "search", autocomplete: "off", attributes: { list: "things" } });
    return make("div", { className: "picture-controls" },
      make("form", { id: "finder" }, make("div", {},
        make("label", { htmlFor: "find", textContent: "Find in the picture" }), find, list),
        make("button", { type: "submit", textContent: "Find" })),
      choice("colour", "Show grades of", [["", "none"], ...network.areas.map((area) => [area, words(area)])]),
      choice("size", "Size by", [["", "arrangements"], ["grade", "grade, the graver the larger"], ["same", "all the same"]]),
      make("div", { className: "check" },
        make("input", { id: "shared", type: "checkbox" }),
        make("label", { htmlFor: "shared", textContent: "Only arrangements that name two authorities or more" })),
    );
  };

  const timeline = ({ first, last }, calm) =>
    make("div", { className: "timeline" },
      button("play", calm ? "Next year" : "Play"),
      make("label", { htmlFor: "slider", textContent: "Year" }),
      make("input", { id: "slider", type: "range", min: first, max: last, value: last, step: 1 }),
      make("output", { id: "shown-year", htmlFor: "slider" }),
      make("div", { className: "check" },
        make("input", { id: "any-year", type: "checkbox" }),
        make("label", { htmlFor: "any-year", textContent: "Any year" })));

  const canvas = () =>
    make("div", { id: "canvas", tabIndex: 0, attributes: {
      role: "application", "aria-label": "Network",
      "aria-describedby": "canvas-help" } });

  const tools = () =>
    make("div", { className: "picture-tools" },
      button("closer", "Closer"), button("farther", "Farther"), button("whole", "Whole picture"),
      button("as-svg", "Save as SVG"), button("as-png", "Save as PNG"));

  const help = () =>
    make("p", { id: "canvas-help", className: "hint", textContent:
      "Click a sign to see what it is, and again to open its page. By keyboard: arrow keys go from sign to sign, Enter opens its page,"
      + " + and − zoom, 0 shows all, Escape lets go. The table below says the same." });

  const legend = (network) => {
    const ofKind = Marks.ofKind(network.kinds.map(([kind]) => kind));
    const entry = (icon, text) => make("li", {}, icon, " " + text);
    return make("ul", { className: "legend" },
      entry(Marks.icon(Marks.PLAIN.points, Marks.PLAIN.fill, Marks.PLAIN.line), "authority"),
      ...network.kinds.map(([kind, label]) => entry(Marks.icon(ofKind(kind), Marks.FILL, Marks.FILL), label)),
      entry(Marks.icon(Marks.PLAIN.points, "#fff", Marks.FILL, "0.3 0.2"), "dashed: ended"),
      entry(Marks.icon(Marks.PLAIN.points, "#fff", Marks.FILL, "0.08 0.16"), "dotted: planned"));
  };

  /** Returns the letters of each rank, as the legend of the grades has them. */
  const letters = (grades) =>
    Object.fromEntries([...grades.querySelectorAll(".grade[class*=rank-]")].reverse()
      .map((sign) => [/rank-(\d)/.exec(sign.getAttribute("class"))[1], sign.textContent]));

  const names = (grades) =>
    Object.fromEntries([...grades.querySelectorAll("li")].reverse()
      .map((entry) => [/rank-(\d)/.exec(entry.innerHTML)?.[1], entry.querySelector(".badge")?.lastChild.textContent]));

  const fact = (name, value) =>
    make("div", {}, make("dt", { textContent: name }), make("dd", { textContent: value }));

  /** Tells what is chosen: what it is, how it was judged, and what it is tied to. */
  const details = (network, node, state, gradeNames, choose) => {
    const ties = network.edges.filter((edge) => edge.source === node.id || edge.target === node.id);
    const others = ties.map((edge) => network.nodes.get(edge.source === node.id ? edge.target : edge.source))
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));
    const facts = [["Kind", node.kindLabel ?? node.type], ["Region", node.region], ["Services", node.service],
      ["Status", node.status && `${node.status} (inspection of ${node.statusOn})`]].filter(([, value]) => value);
    const grades = Object.keys(node.grades ?? {})
      .map((area) => [words(area), gradeNames[NetworkData.rank(node, area, state.year)]]).filter(([, value]) => value);
    const when = state.year ? `Grades at the end of ${state.year}` : "Latest grades";
    return [
      make("h3", { textContent: node.label }),
      make("p", {}, make("a", { href: node.page ?? "#", textContent: `Open the page about ${node.label}` })),
      make("dl", { className: "terse" }, ...facts.map(([name, value]) => fact(name, value))),
      ...(grades.length ? [make("h4", { textContent: when }),
        make("dl", { className: "terse" }, ...grades.map(([name, value]) => fact(name, value)))] : []),
      make("h4", { textContent: node.class === "authority" ? "Takes part in" : "Those who take part" }),
      make("ul", {}, ...others.map((other) => {
        const link = make("button", { type: "button", className: "plain", textContent: other.label });
        link.addEventListener("click", () => choose(other.id));
        return make("li", {}, link);
      })),
    ];
  };

  return { make, controls, timeline, canvas, tools, help, legend, letters, names, details };
})();
