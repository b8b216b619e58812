# A post in a council that is not in the register.
# Expected: is in one known authority
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?p jointly:postIn ?a } INSERT { ?p jointly:postIn <https://w3id.org/jointly/id/authority/W06000015> }
WHERE { ?p jointly:postIn ?a }
