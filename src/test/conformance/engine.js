// The suites ask a server, so the runner needs no engine of its own.
module.exports = {};
