# A statement that does not rest on a passage.
# Expected: names a passage of this graph that it comes from
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE { ?s prov:wasDerivedFrom ?p } WHERE { ?s a jointly:ArrangementStatement ; prov:wasDerivedFrom ?p }
