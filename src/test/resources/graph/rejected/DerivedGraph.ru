# A derived graph without its rule.
# Expected: names the rule that derived it
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?g jointly:derivedBy ?rule } WHERE { ?g jointly:derivedBy ?rule }
