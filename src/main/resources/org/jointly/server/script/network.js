"use strict";

/** Ties the picture to its controls, to the filters of the page and to its address. */
(() => {
  const home = document.getElementById("picture");
  const filters = document.getElementById("filters");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const YEAR_SHOWN = 900;
  const OWN = ["colour", "size", "shared", "chosen"];
  const field = (id) => document.getElementById(id);

  let network, picture, letters, gradeNames, playing;
  const state = { colour: "", size: "", shared: false, chosen: "" };

  const option = (id) => {
    const select = field(id);
    return select.value ? select.selectedOptions[0].textContent : "";
  };

  /** The file writes regions and statuses in words, as the lists do; kinds by their notation. */
  const readFilters = () => {
    Object.assign(state, {
      kind: field("kind").value, region: option("region"), status: option("status"),
      year: Number(field("year").value) || 0,
    });
  };

  const address = () => {
    const parameters = new URLSearchParams();
    ["kind", "region", "status", "year"].forEach((name) => field(name).value && parameters.set(name, field(name).value));
    OWN.forEach((name) => state[name] && parameters.set(name, name === "chosen" ? path(state.chosen) : state[name]));
    return "/network" + (parameters.size ? "?" + parameters : "");
  };

  const path = (id) => network.nodes.get(id)?.page?.replace(/^\/doc\//, "") ?? "";

  const readAddress = () => {
    const given = new URLSearchParams(location.search);
    state.colour = network.areas.includes(given.get("colour")) ? given.get("colour") : "";
    state.size = ["grade", "same"].includes(given.get("size")) ? given.get("size") : "";
    state.shared = given.has("shared");
    const chosen = [...network.nodes.values()].find((node) => given.get("chosen") && node.page === "/doc/" + given.get("chosen"));
    state.chosen = chosen?.id ?? "";
  };

  const build = () => {
    const side = Panel.make("div", { id: "details", attributes: { "aria-live": "polite", role: "region", "aria-label": "What is chosen" } });
    const count = Panel.make("p", { id: "count", attributes: { role: "status" } });
    const grades = field("grades");
    letters = Panel.letters(grades);
    gradeNames = Panel.names(grades);
    home.prepend(Panel.controls(network), Panel.timeline(network.span, calm.matches), count,
      Panel.make("div", { className: "stage" }, Panel.canvas(), side), Panel.tools(), Panel.help(), Panel.legend(network));
    field("year").closest("div").hidden = true;
    filters.querySelector("button[type=submit]").hidden = true;
    home.hidden = false;
  };

  const showControls = () => {
    OWN.slice(0, 2).forEach((name) => (field(name).value = state[name]));
    field("shared").checked = state.shared;
    field("any-year").checked = !state.year;
    if (state.year) field("slider").value = state.year;
    field("shown-year").value = state.year || "any";
    field("slider").setAttribute("aria-valuetext", state.year || "any year");
    field("grades").hidden = !state.colour;
  };

  const plural = (number, one, many) => `${number} ${number === 1 ? one : many}`;

  const show = () => {
    readFilters();
    showControls();
    const left = picture.show(state, letters);
    const authorities = [...left.nodes].filter((id) => network.nodes.get(id).class === "authority").length;
    const all = [...network.nodes.values()].filter((node) => node.class === "authority").length;
    field("count").textContent = `Shown are ${authorities} of ${plural(all, "authority", "authorities")} and `
      + `${left.nodes.size - authorities} of ${plural(network.nodes.size - all, "arrangement", "arrangements")}.`;
    tell();
    history.replaceState(null, "", address());
  };

  const tell = () => {
    const node = network.nodes.get(state.chosen);
    field("details").replaceChildren(...(node ? Panel.details(network, node, state, gradeNames, go)
      : [Panel.make("p", { className: "hint", textContent: "Nothing is chosen." })]));
  };

  const choose = (id) => {
    state.chosen = id;
    picture.near(id);
    tell();
    history.replaceState(null, "", address());
  };

  const go = (id) => {
    choose(id);
    if (picture.isShown(id)) picture.centre(id);
  };

  let waiting;
  const WRITTEN = ["network-table", "network-files"];

  /** The table and the links to files are the server's; they are fetched anew once the filters rest. */
  const renewTable = () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const asked = address();
      const answer = await fetch(asked, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (asked !== address()) return;
      WRITTEN.forEach((id) => page.getElementById(id) && field(id).replaceWith(document.adoptNode(page.getElementById(id))));
    }, 350);
  };

  const change = () => {
    show();
    if (!playing) renewTable();
  };

  const setYear = (year) => {
    field("year").value = year || "";
    change();
  };

  const nextYear = () => {
    const { first, last } = network.span;
    setYear(state.year && state.year < last ? state.year + 1 : first);
    if (state.year === last) stop();
  };

  const stop = () => {
    clearInterval(playing);
    playing = null;
    if (!calm.matches) field("play").textContent = "Play";
    renewTable();
  };

  /** Those who want no motion take one step at a time. */
  const play = () => {
    if (calm.matches) return nextYear();
    if (playing) return stop();
    field("play").textContent = "Pause";
    playing = setInterval(nextYear, YEAR_SHOWN);
    nextYear();
  };

  /** The whole name goes before its beginning, that before a part, and authorities before the rest. */
  const named = (wanted) => {
    const all = [...network.nodes.values()].sort((a, b) => b.class.localeCompare(a.class));
    const tests = [(name) => name === wanted, (name) => name.startsWith(wanted), (name) => name.includes(wanted)];
    return tests.map((test) => all.find((node) => test(node.label.toLowerCase()))).find(Boolean);
  };

  const find = (event) => {
    event.preventDefault();
    const wanted = field("find").value.trim().toLowerCase();
    const all = [...network.nodes.values()];
    const found = wanted && named(wanted);
    if (!found) {
      field("count").textContent = `Nothing in the network is called ${field("find").value}.`;
    } else if (!picture.isShown(found.id)) {
      choose(found.id);
      field("count").textContent = `${found.label} is not in the picture under these filters.`;
    } else {
      go(found.id);
    }
  };

  const open = (id) => (location.href = network.nodes.get(id).page);

  /** The first click on a sign tells what it is, the next one opens it. */
  const click = (id) => (id && id === state.chosen ? open(id) : choose(id));

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const press = (event) => {
    const done = keys(event.key);
    if (done) event.preventDefault();
  };

  const keys = (key) => {
    if (ARROWS[key]) go(picture.next(state.chosen, ARROWS[key]) ?? "");
    else if (key === "Enter" && state.chosen) open(state.chosen);
    else if (key === "Escape") choose("");
    else if (key === "+" || key === "=") zoom(1.3);
    else if (key === "-") zoom(1 / 1.3);
    else if (key === "0") picture.fit();
    else return false;
    return true;
  };

  const zoom = (times) => {
    const { view } = picture;
    view.zoom({ level: view.zoom() * times, renderedPosition: { x: view.width() / 2, y: view.height() / 2 } });
  };

  const save = (blob, name) => {
    const link = Panel.make("a", { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  const listen = () => {
    filters.addEventListener("change", change);
    filters.addEventListener("submit", (event) => { event.preventDefault(); change(); });
    ["colour", "size"].forEach((name) => field(name).addEventListener("change", (event) => { state[name] = event.target.value; show(); }));
    field("shared").addEventListener("change", (event) => { state.shared = event.target.checked; show(); });
    field("slider").addEventListener("input", (event) => setYear(Number(event.target.value)));
    field("any-year").addEventListener("change", (event) => setYear(event.target.checked ? 0 : Number(field("slider").value)));
    field("play").addEventListener("click", play);
    field("finder").addEventListener("submit", find);
    field("canvas").addEventListener("keydown", press);
    field("closer").addEventListener("click", () => zoom(1.4));
    field("farther").addEventListener("click", () => zoom(1 / 1.4));
    field("whole").addEventListener("click", () => picture.fit());
    field("as-svg").addEventListener("click", () => save(new Blob([picture.svg()], { type: "image/svg+xml" }), "network.svg"));
    field("as-png").addEventListener("click", () => save(picture.png(), "network.png"));
    picture.view.on("tap", (event) => click(event.target === picture.view || event.target.isEdge() ? "" : event.target.id()));
  };

  const begin = async () => {
    const answer = await fetch(home.dataset.network);
    if (!answer.ok) return;
    network = NetworkData.read(await answer.json());
    build();
    picture = new Picture(field("canvas"), network);
    readAddress();
    listen();
    show();
    picture.fit();
    if (state.chosen) go(state.chosen);
    home.dataset.ready = "true";
  };

  begin();
})();
