# A finding that names no effect.
# Expected: has effects of the scheme
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?f jointly:effect ?e } WHERE { ?f jointly:effect ?e }
