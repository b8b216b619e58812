// Reads a network with the client of NDEx, lets it look for faults, and prints what it holds.
const [, , library, file] = process.argv;
const { CX2Network } = require(library);
const aspects = JSON.parse(require('fs').readFileSync(file, 'utf8'));
const network = CX2Network.fromJSON(Object.assign({}, ...aspects));
console.log(
  JSON.stringify({
    ...network.validate(),
    name: network.getNetworkName(),
    nodes: network.getNodes(),
    edges: network.getEdges(),
  }),
);
