"use strict";

/**
 * The signs of the picture. A grade has a letter, a shape and a colour, a kind of arrangement a
 * shape, a status a border: nothing is told by colour alone. The same outlines draw the picture,
 * its legend and the file one takes away. Coordinates run from -1 to 1.
 */
const Marks = (() => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const regular = (corners, turn = 0) =>
    Array.from({ length: corners }, (_, index) => {
      const angle = turn - Math.PI / 2 + (index * 2 * Math.PI) / corners;
      return [Math.cos(angle), Math.sin(angle)];
    }).flat().map((value) => Math.round(value * 1000) / 1000);

  const star = (points) => {
    const outer = regular(points), inner = regular(points, Math.PI / points);
    return Array.from({ length: points }, (_, index) => [
      outer[2 * index], outer[2 * index + 1], inner[2 * index] * 0.5, inner[2 * index + 1] * 0.5,
    ]).flat();
  };

  const ROUND = regular(32);
  const GRADES = {
    1: { points: ROUND, fill: colour("--rank-1"), line: colour("--rank-1"), ink: "#fff" },
    2: { points: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9], fill: colour("--rank-2"), line: colour("--rank-2-line"), ink: "#10283b" },
    3: { points: [-1, 0, -0.55, -0.9, 0.55, -0.9, 1, 0, 0.55, 0.9, -0.55, 0.9], fill: colour("--rank-3"), line: colour("--rank-3-line"), ink: "#3a2400" },
    4: { points: [0, -1, 1, 0, 0, 1, -1, 0], fill: colour("--rank-4"), line: colour("--rank-4"), ink: "#fff" },
  };
  const UNGRADED = { points: ROUND, fill: "#fff", line: colour("--strong-line"), ink: colour("--ink") };
  const PLAIN = { points: ROUND, fill: colour("--accent"), line: colour("--accent"), ink: "#fff" };

  /** One outline for each kind, in the order of their names; they begin again after the last. */
  const OUTLINES = [
    regular(3), regular(3, Math.PI), star(5), regular(5), star(4),
    [-1, -0.35, -0.35, -0.35, -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35, 0.35, -1, 0.35],
    [-1, -0.6, 0.3, -0.6, 1, 0, 0.3, 0.6, -1, 0.6], regular(7), star(8),
    [-1, 0.6, -0.4, -0.6, 1, -0.6, 0.4, 0.6], regular(8, Math.PI / 8),
  ];
  const FILL = "#5c5470";

  const ofKind = (kinds) => (kind) => OUTLINES[Math.max(0, kinds.indexOf(kind)) % OUTLINES.length];

  const BORDERS = { current: "solid", planned: "dotted", ended: "dashed" };
  const border = (status) => BORDERS[status] ?? "double";

  /** Draws a sign for the legend. */
  const icon = (points, fill, line, dashes = "") => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "-1.3 -1.3 2.6 2.6");
    svg.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS(svg.namespaceURI, "polygon");
    Object.entries({ points: points.join(" "), fill, stroke: line, "stroke-width": 0.18, "stroke-dasharray": dashes })
      .forEach(([name, value]) => shape.setAttribute(name, value));
    svg.append(shape);
    return svg;
  };

  return { GRADES, UNGRADED, PLAIN, FILL, ofKind, border, icon, colour };
})();
