# A person whose name was not read.
# Expected: has one name
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

DELETE { ?p foaf:name ?name } WHERE { ?p a jointly:Person ; foaf:name ?name }
