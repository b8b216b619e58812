# A change of councils at no time.
# Expected: is of one day
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>

DELETE { ?e dcterms:date ?day } WHERE { ?e a org:ChangeEvent ; dcterms:date ?day }
