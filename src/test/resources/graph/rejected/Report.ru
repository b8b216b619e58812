# A report whose file cannot be told.
# Expected: has the SHA-256 of its file
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?r jointly:sha256 ?digest } INSERT { ?r jointly:sha256 "unknown" }
WHERE { ?r jointly:sha256 ?digest }
