# A code that is not of an English council.
# Expected: has one code
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?a jointly:gssCode ?code } INSERT { ?a jointly:gssCode "W06000015" }
WHERE { ?a a jointly:LocalAuthority ; jointly:gssCode ?code }
