"use strict";

/** The network as it is exported, and what of it a choice of filters leaves. */
const NetworkData = (() => {
  const JUDGED = "judged-";

  /** Reads a time such as 2016-02-04/2018-04-30 as the years it touches; an open end has none. */
  const years = (spell) =>
    spell.split("/").map((day, end) => (day === ".." ? [-Infinity, Infinity][end] : Number(day.slice(0, 4))));

  /** Reads a dated value, such as 2016-02-04/2019-09-12 2. */
  const dated = (text) => {
    const [spell, value] = text.split(" ");
    const [from, until] = spell.split("/");
    return { from, until, value: Number(value) };
  };

  const read = ({ elements }) => {
    const nodes = new Map(elements.nodes.map(({ data, position }) => [data.id, { ...data, position }]));
    const edges = elements.edges.map(({ data }) => ({ ...data, known: (data.spells ?? []).map(years) }));
    const authorities = [...nodes.values()].filter((node) => node.class === "authority");
    authorities.forEach(readGrades);
    return {
      nodes,
      edges,
      areas: [...new Set(authorities.flatMap((node) => Object.keys(node.grades)))],
      kinds: [...new Map([...nodes.values()].filter((node) => node.kind)
        .map((node) => [node.kind, node.kindLabel])).entries()].sort(),
      span: span(edges, authorities),
    };
  };

  const readGrades = (node) => {
    node.grades = Object.fromEntries(Object.keys(node).filter((key) => key.startsWith(JUDGED))
      .map((key) => [key.slice(JUDGED.length), node[key].map(dated)]));
  };

  const span = (edges, authorities) => {
    const all = [
      ...edges.flatMap((edge) => edge.known.flat()).filter(Number.isFinite),
      ...authorities.flatMap((node) => Object.values(node.grades).flat().map((one) => Number(one.from.slice(0, 4)))),
    ];
    return { first: Math.min(...all), last: Math.max(...all) };
  };

  /** Returns the rank that stands at the end of a year, of the last one without a year; 0 for none. */
  const rank = (node, area, year) => {
    const past = (node.grades?.[area] ?? []).filter((one) => !year || one.from <= `${year}-12-31`);
    return past.at(-1)?.value ?? 0;
  };

  const isKept = (network, state) => (edge) => {
    const arrangement = network.nodes.get(edge.target);
    const authority = network.nodes.get(edge.source);
    return (!state.kind || arrangement.kind === state.kind)
      && (!state.region || authority.region === state.region)
      && (!state.status || edge.status === state.status)
      && (!state.shared || arrangement.members > 1)
      && (!state.year || edge.known.some(([from, until]) => from <= state.year && state.year <= until));
  };

  /** Returns the ids of what the filters leave. */
  const kept = (network, state) => {
    const edges = network.edges.filter(isKept(network, state));
    const nodes = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
    return { edges: new Set(edges.map((edge) => edge.id)), nodes };
  };

  return { read, rank, kept };
})();
