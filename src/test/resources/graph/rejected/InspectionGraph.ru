# A graph that does not name what made it.
# Expected: names the version of its software
PREFIX jointly: <https://w3id.org/jointly/def#>

DELETE { ?g jointly:softwareVersion ?v }
WHERE { ?g a jointly:InspectionGraph ; jointly:softwareVersion ?v }
