// Serves a file of N-Triples with Oxigraph over HTTP: node oxigraph.js PORT FILE
//
// The package is a library without a server; this adds no more than the transport the others have.
"use strict";

const fs = require("fs");
const http = require("http");
const path = require("path");
const { createRequire } = require("module");

const [port, file] = process.argv.slice(2);
const { Store } = createRequire(path.join(process.cwd(), "/"))("oxigraph");
const store = new Store();
store.load(fs.readFileSync(file, "utf8"), { format: "application/n-triples" });

function answer(request, response) {
  const query = new URL(request.url, "http://localhost").searchParams.get("query");
  try {
    const body = store.query(query, { results_format: "application/sparql-results+json" });
    response.writeHead(200, { "Content-Type": "application/sparql-results+json" }).end(body);
  } catch (failure) {
    response.writeHead(500, { "Content-Type": "text/plain" }).end(String(failure));
  }
}

http.createServer(answer).listen(Number(port), "localhost");
