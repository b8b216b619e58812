# A figure that does not say what it counts.
# Expected: says what it counts
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?o jointly:measure ?m ; jointly:measureAsPrinted ?p }
WHERE { ?o jointly:measure ?m ; jointly:measureAsPrinted ?p }
