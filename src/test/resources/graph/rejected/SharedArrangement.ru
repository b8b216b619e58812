# An arrangement without a kind.
# Expected: is of one kind
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?a jointly:arrangementKind ?kind }
WHERE { ?a a jointly:SharedArrangement ; jointly:arrangementKind ?kind }
