// Loads a network as a page would, without a page, and prints what the library then holds.
const [, , library, file] = process.argv;
const cytoscape = require(library);
const { elements } = JSON.parse(require('fs').readFileSync(file, 'utf8'));
const graph = cytoscape({ headless: true, elements });
console.log(
  JSON.stringify({
    nodes: graph.nodes().map((node) => node.data()),
    edges: graph.edges().map((edge) => edge.data()),
    components: graph.elements().components().length,
  }),
);
