# An inspection that ends before it begins.
# Expected: begins on one day, not after its last
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?i jointly:lastDay ?day } INSERT { ?i jointly:lastDay "2016-12-31"^^xsd:date }
WHERE { ?i a jointly:Inspection ; jointly:lastDay ?day }
