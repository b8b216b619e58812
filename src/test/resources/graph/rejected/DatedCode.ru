# A dated code without a code.
# Expected: gives the code
PREFIX jointly: <https://w3id.org/jointly/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?c skos:notation ?code } WHERE { ?c a jointly:DatedCode ; skos:notation ?code }
