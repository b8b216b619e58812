# A theme that no scheme knows.
# Expected: has themes of the scheme
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX themes: <https://w3id.org/jointly/def/themes/>

INSERT { ?r jointly:theme themes:weather } WHERE { ?r a jointly:Recommendation }
