# A visit of a month, not of days.
# Expected: begins on one day, not after its last
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?v jointly:firstDay ?day } INSERT { ?v jointly:firstDay "2017-01"^^xsd:gYearMonth }
WHERE { ?v a jointly:Visit ; jointly:firstDay ?day }
