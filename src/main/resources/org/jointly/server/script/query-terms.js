"use strict";

/**
 * What the editor knows of the data: prefixes, classes and properties. It asks the endpoint, in the
 * way of other query editors, and no service elsewhere.
 */
const Terms = (() => {
  const PREFIXES = `
    PREFIX sh: <http://www.w3.org/ns/shacl#>
    SELECT DISTINCT ?prefix ?namespace
    WHERE { [] sh:declare [ sh:prefix ?prefix ; sh:namespace ?namespace ] } ORDER BY ?prefix`;
  const CLASSES = `
    PREFIX void: <http://rdfs.org/ns/void#>
    SELECT DISTINCT ?term WHERE { [] void:class ?term } ORDER BY ?term`;
  const PROPERTIES = `
    PREFIX void: <http://rdfs.org/ns/void#>
    SELECT DISTINCT ?term WHERE { [] void:property ?term } ORDER BY ?term`;

  const home = document.getElementById("editor").dataset;

  /** Returns the path at which this host describes a thing; empty where it does not. */
  const path = (iri) => {
    const base = [home.base, home.terms].find((one) => iri.startsWith(one));
    return base ? "/" + iri.slice(base.length).replace(/^id\//, "doc/") : "";
  };

  const ask = async (query) => {
    const answer = await fetch("/sparql?query=" + encodeURIComponent(query), {
      headers: { Accept: "application/sparql-results+json" },
    });
    return answer.ok ? (await answer.json()).results.bindings : [];
  };

  /** Asks once for all tabs. */
  const once = (make) => {
    let made;
    return () => (made ??= make());
  };

  const terms = (query) =>
    once(async () => (await ask(query)).map((row) => row.term.value));

  const prefixes = once(async () => {
    const rows = await ask(PREFIXES);
    return Object.fromEntries(rows.map((row) => [row.prefix.value, row.namespace.value]));
  });

  const declarations = once(async () =>
    Object.entries(await prefixes()).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
  );

  /** Replaces what the editor would fetch from other hosts. */
  const register = (Yasqe) => {
    const own = { bulk: true, persistenceId: null };
    Yasqe.defaults.autocompleters = ["variables"];
    Yasqe.forkAutocompleter("prefixes", { ...own, name: "own-prefixes", get: declarations });
    Yasqe.forkAutocompleter("class", { ...own, name: "own-classes", get: terms(CLASSES) });
    Yasqe.forkAutocompleter("property", { ...own, name: "own-properties", get: terms(PROPERTIES) });
  };

  return { prefixes, register, path };
})();
